import type { ConnectClient } from './client.js';
import { DataFrame } from './dataframe.js';
import { relation } from './relation.js';

/** Options of a data source, as Spark names them. Numbers and booleans are sent as text. */
export type SourceOptions = Readonly<Record<string, string | number | boolean>>;

/** Reads files and tables (Spark, `DataFrameReader`). Immutable: `option` and the like return another reader. */
export class DataFrameReader {
  readonly #client: ConnectClient;
  readonly #format: string | undefined;
  readonly #schema: string | undefined;
  readonly #options: Readonly<Record<string, string>>;

  constructor(
    client: ConnectClient,
    fields: {
      readonly format?: string | undefined;
      readonly schema?: string | undefined;
      readonly options?: Readonly<Record<string, string>>;
    } = {},
  ) {
    this.#client = client;
    this.#format = fields.format;
    this.#schema = fields.schema;
    this.#options = fields.options ?? {};
  }

  format(format: string): DataFrameReader {
    return this.#with({ format });
  }
  /** Spark's DDL, e.g. `'id INT, name STRING'`. */
  schema(schema: string): DataFrameReader {
    return this.#with({ schema });
  }
  option(key: string, value: string | number | boolean): DataFrameReader {
    return this.options({ [key]: value });
  }
  options(options: SourceOptions): DataFrameReader {
    return this.#with({ options: { ...this.#options, ...optionTexts(options) } });
  }
  parquet(...paths: readonly string[]): DataFrame {
    return this.format('parquet').load(...paths);
  }
  csv(...paths: readonly string[]): DataFrame {
    return this.format('csv').load(...paths);
  }
  json(...paths: readonly string[]): DataFrame {
    return this.format('json').load(...paths);
  }
  orc(...paths: readonly string[]): DataFrame {
    return this.format('orc').load(...paths);
  }
  text(...paths: readonly string[]): DataFrame {
    return this.format('text').load(...paths);
  }
  /** Paths as the server sees them. */
  load(...paths: readonly string[]): DataFrame {
    const value = {
      paths: [...paths],
      options: this.#options,
      ...(this.#format !== undefined && { format: this.#format }),
      ...(this.#schema !== undefined && { schema: this.#schema }),
    };
    return this.#frame({ case: 'dataSource', value });
  }
  table(name: string): DataFrame {
    return this.#frame({ case: 'namedTable', value: { unparsedIdentifier: name, options: this.#options } });
  }

  #frame(readType: Extract<Parameters<typeof relation>[0], { case: 'read' }>['value']['readType']): DataFrame {
    return new DataFrame(this.#client, relation({ case: 'read', value: { ...(readType && { readType }) } }));
  }

  #with(fields: {
    readonly format?: string;
    readonly schema?: string;
    readonly options?: Readonly<Record<string, string>>;
  }): DataFrameReader {
    const all = { format: this.#format, schema: this.#schema, options: this.#options, ...fields };
    return new DataFrameReader(this.#client, all);
  }
}

export const optionTexts = (options: SourceOptions): Record<string, string> =>
  Object.fromEntries(Object.entries(options).map(([key, value]) => [key, String(value)]));
