import {
  WriteOperationV2_Mode as ModeV2,
  type Relation,
  WriteOperation_SaveTable_TableSaveMethod as SaveMethod,
  WriteOperation_SaveMode as SaveModeWire,
} from '@outboard/wire/spark';
import type { ConnectClient } from './client.js';
import { type Column, type ColumnOrName, columnExpression } from './column.js';
import { commandPlan } from './relation.js';
import { runCommand } from './results.js';

export type SaveMode = 'append' | 'overwrite' | 'error' | 'errorifexists' | 'ignore';

const SAVE_MODES: { readonly [mode in SaveMode]: SaveModeWire } = {
  append: SaveModeWire.APPEND,
  overwrite: SaveModeWire.OVERWRITE,
  error: SaveModeWire.ERROR_IF_EXISTS,
  errorifexists: SaveModeWire.ERROR_IF_EXISTS,
  ignore: SaveModeWire.IGNORE,
};

interface WriteFields {
  readonly source?: string;
  readonly mode?: SaveMode;
  readonly options?: Readonly<Record<string, string>>;
  readonly partitioningColumns?: readonly string[];
}

/** Writes to files and tables (Spark, `DataFrameWriter`). Immutable until `save` and the like, which run it. */
export class DataFrameWriter {
  readonly #client: ConnectClient;
  readonly #input: Relation;
  readonly #fields: WriteFields;

  constructor(client: ConnectClient, input: Relation, fields: WriteFields = {}) {
    this.#client = client;
    this.#input = input;
    this.#fields = fields;
  }

  format(source: string): DataFrameWriter {
    return this.#with({ source });
  }
  mode(mode: SaveMode): DataFrameWriter {
    return this.#with({ mode });
  }
  option(key: string, value: string | number | boolean): DataFrameWriter {
    return this.#with({ options: { ...this.#fields.options, [key]: String(value) } });
  }
  partitionBy(...columns: readonly string[]): DataFrameWriter {
    return this.#with({ partitioningColumns: columns });
  }
  parquet(path: string): Promise<void> {
    return this.format('parquet').save(path);
  }
  csv(path: string): Promise<void> {
    return this.format('csv').save(path);
  }
  json(path: string): Promise<void> {
    return this.format('json').save(path);
  }
  /** `path` as the server sees it. */
  save(path: string): Promise<void> {
    return this.#run({ case: 'path', value: path });
  }
  saveAsTable(tableName: string): Promise<void> {
    return this.#run({ case: 'table', value: { tableName, saveMethod: SaveMethod.SAVE_AS_TABLE } });
  }
  insertInto(tableName: string): Promise<void> {
    return this.#run({ case: 'table', value: { tableName, saveMethod: SaveMethod.INSERT_INTO } });
  }

  async #run(
    saveType:
      | { readonly case: 'path'; readonly value: string }
      | { readonly case: 'table'; readonly value: { readonly tableName: string; readonly saveMethod: SaveMethod } },
  ): Promise<void> {
    const { source, mode = 'error', options = {}, partitioningColumns = [] } = this.#fields;
    const value = {
      input: this.#input,
      mode: SAVE_MODES[mode],
      options,
      partitioningColumns: [...partitioningColumns],
      saveType,
      ...(source !== undefined && { source }),
    };
    await runCommand(this.#client, commandPlan({ case: 'writeOperation', value }));
  }

  #with(fields: WriteFields): DataFrameWriter {
    return new DataFrameWriter(this.#client, this.#input, { ...this.#fields, ...fields });
  }
}

interface WriteV2Fields {
  readonly provider?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly tableProperties?: Readonly<Record<string, string>>;
  readonly partitioning?: readonly ColumnOrName[];
}

/** Writes to a table (Spark, `DataFrameWriterV2`). */
export class DataFrameWriterV2 {
  readonly #client: ConnectClient;
  readonly #input: Relation;
  readonly #tableName: string;
  readonly #fields: WriteV2Fields;

  constructor(client: ConnectClient, input: Relation, tableName: string, fields: WriteV2Fields = {}) {
    this.#client = client;
    this.#input = input;
    this.#tableName = tableName;
    this.#fields = fields;
  }

  using(provider: string): DataFrameWriterV2 {
    return this.#with({ provider });
  }
  option(key: string, value: string | number | boolean): DataFrameWriterV2 {
    return this.#with({ options: { ...this.#fields.options, [key]: String(value) } });
  }
  tableProperty(key: string, value: string): DataFrameWriterV2 {
    return this.#with({ tableProperties: { ...this.#fields.tableProperties, [key]: value } });
  }
  partitionedBy(...columns: readonly ColumnOrName[]): DataFrameWriterV2 {
    return this.#with({ partitioning: columns });
  }
  create(): Promise<void> {
    return this.#run(ModeV2.CREATE);
  }
  replace(): Promise<void> {
    return this.#run(ModeV2.REPLACE);
  }
  createOrReplace(): Promise<void> {
    return this.#run(ModeV2.CREATE_OR_REPLACE);
  }
  append(): Promise<void> {
    return this.#run(ModeV2.APPEND);
  }
  /** Replaces the rows that meet the condition. */
  overwrite(condition: Column): Promise<void> {
    return this.#run(ModeV2.OVERWRITE, condition);
  }
  overwritePartitions(): Promise<void> {
    return this.#run(ModeV2.OVERWRITE_PARTITIONS);
  }

  async #run(mode: ModeV2, condition?: Column): Promise<void> {
    const { provider, options = {}, tableProperties = {}, partitioning = [] } = this.#fields;
    const value = {
      input: this.#input,
      tableName: this.#tableName,
      mode,
      options,
      tableProperties,
      partitioningColumns: partitioning.map(columnExpression),
      ...(provider !== undefined && { provider }),
      ...(condition !== undefined && { overwriteCondition: condition.expression }),
    };
    await runCommand(this.#client, commandPlan({ case: 'writeOperationV2', value }));
  }

  #with(fields: WriteV2Fields): DataFrameWriterV2 {
    return new DataFrameWriterV2(this.#client, this.#input, this.#tableName, { ...this.#fields, ...fields });
  }
}
