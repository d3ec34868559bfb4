/** One transaction on a lake's catalog: everything in it becomes one snapshot, or nothing. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from '@outboard/database';
import { fail } from '@outboard/errors';
import { quoteIdentifier } from '@outboard/plan';
import { type ColumnIds, columnRows, statisticsPaths, withIds } from './columns.js';
import type { DatabaseDefinition, Definition, LakeFile, LakeObject, LakeTable, WrittenFile } from './object.js';
import { findDatabase, findObject, lakeFiles, listFunctions, listObjects } from './queries.js';

export const CATALOG = 'spark_catalog';
export const qualified = (...names: readonly string[]): string => [CATALOG, ...names].map(quoteIdentifier).join('.');

interface Counters {
  readonly snapshot: number;
  readonly schemaVersion: number;
  catalogId: number;
  fileId: number;
}

/** Whether whoever asks may read or write a database; one that may not be read is not there. */
export type MayUse = (database: string, wanted: 'read' | 'write') => boolean;

export class Change {
  readonly #tx: Transaction;
  readonly #counters: Counters;
  readonly #dataPath: string;
  readonly #mayUse: MayUse;
  readonly #changes: string[] = [];
  #schemaChanged = false;

  private constructor(tx: Transaction, counters: Counters, dataPath: string, mayUse: MayUse) {
    this.#mayUse = mayUse;
    this.#tx = tx;
    this.#counters = counters;
    this.#dataPath = dataPath;
  }

  static async begin(tx: Transaction, dataPath: string, mayUse: MayUse): Promise<Change> {
    const [last] = await tx.all('SELECT * FROM ducklake_snapshot ORDER BY snapshot_id DESC LIMIT 1');
    const counters: Counters = {
      snapshot: Number(last?.snapshot_id ?? -1) + 1,
      schemaVersion: Number(last?.schema_version ?? 0),
      catalogId: Number(last?.next_catalog_id ?? 0),
      fileId: Number(last?.next_file_id ?? 0),
    };
    return new Change(tx, counters, dataPath, mayUse);
  }

  #requireWrite(database: string): void {
    if (!this.#mayUse(database, 'write')) fail('OUTBOARD_DATABASE_NOT_GRANTED', { access: 'write', database });
  }

  get snapshot(): number {
    return this.#counters.snapshot;
  }

  /** Records the snapshot, where anything has changed, and whose it is. */
  async end(author: string, operation: string | undefined): Promise<void> {
    const { snapshot, schemaVersion, catalogId, fileId } = this.#counters;
    if (operation !== undefined) await this.#tx.run('INSERT INTO outboard_commit VALUES (?, ?)', operation, snapshot);
    if (this.#changes.length === 0) return;
    const version = schemaVersion + (this.#schemaChanged ? 1 : 0);
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '+00');
    await this.#tx.run(
      'INSERT INTO ducklake_snapshot VALUES (?, ?, ?, ?, ?)',
      snapshot,
      time,
      version,
      catalogId,
      fileId,
    );
    await this.#tx.run(
      'INSERT INTO ducklake_snapshot_changes VALUES (?, ?, ?, NULL, ?)',
      snapshot,
      this.#changes.join(','),
      author,
      operation ?? null,
    );
  }

  find(database: string, name: string): Promise<LakeObject | undefined> {
    return findObject(this.#tx, database, name);
  }

  /** @throws SCHEMA_ALREADY_EXISTS */
  async createDatabase(name: string, definition: DatabaseDefinition): Promise<void> {
    this.#requireWrite(name);
    if ((await findDatabase(this.#tx, name)) !== undefined)
      fail('SCHEMA_ALREADY_EXISTS', { schemaName: quoteIdentifier(name) });
    const id = this.#counters.catalogId++;
    await this.#tx.run(
      'INSERT INTO ducklake_schema VALUES (?, ?, ?, NULL, ?, ?, 1)',
      id,
      randomUUID(),
      this.snapshot,
      name,
      `${encodeURIComponent(name)}/`,
    );
    await this.#putDefinition(id, -1, name, definition);
    this.#changed(`created_schema:${quoted(name)}`, true);
  }

  /** @throws SCHEMA_NOT_FOUND */
  async alterDatabase(name: string, definition: DatabaseDefinition): Promise<void> {
    this.#requireWrite(name);
    const { id } = await this.#database(name);
    await this.#endRows('outboard_object', 'object_id', id);
    await this.#putDefinition(id, -1, name, definition);
    this.#changed(`altered_schema:${id}`, false);
  }

  /** @throws SCHEMA_NOT_FOUND, SCHEMA_NOT_EMPTY */
  async dropDatabase(name: string, cascade: boolean): Promise<void> {
    this.#requireWrite(name);
    const { id } = await this.#database(name);
    const objects = await listObjects(this.#tx, name);
    const functions = await listFunctions(this.#tx, name);
    if (objects.length + functions.length > 0 && !cascade)
      fail('SCHEMA_NOT_EMPTY', { schemaName: quoteIdentifier(name) });
    for (const object of objects) await this.#dropObject(object);
    for (const made of functions) await this.#endRows('outboard_function', 'function_id', made.id);
    await this.#endRows('ducklake_schema', 'schema_id', id);
    await this.#endRows('outboard_object', 'object_id', id);
    this.#changed(`dropped_schema:${id}`, true);
  }

  /** Puts a function in its place, or takes it away. @throws SCHEMA_NOT_FOUND */
  async putFunction(database: string, name: string, definition: string | undefined): Promise<void> {
    this.#requireWrite(database);
    const schema = await this.#database(database);
    const present = (await listFunctions(this.#tx, database)).find((made) => made.name === name);
    if (present !== undefined) await this.#endRows('outboard_function', 'function_id', present.id);
    const made = definition === undefined ? 'dropped_function' : 'created_function';
    this.#changed(`${made}:${quoted(database)}.${quoted(name)}`, true);
    if (definition === undefined) return;
    const values = [this.#counters.catalogId++, this.snapshot, schema.id, name, definition];
    await this.#tx.run('INSERT INTO outboard_function VALUES (?, ?, NULL, ?, ?, ?)', ...values);
  }

  /** `directory`: of a managed table's files, below its database's. @throws SCHEMA_NOT_FOUND, TABLE_OR_VIEW_ALREADY_EXISTS */
  async create(
    database: string,
    name: string,
    definition: Definition,
    directory = encodeURIComponent(name),
  ): Promise<LakeObject> {
    this.#requireWrite(database);
    const schema = await this.#database(database);
    if ((await this.find(database, name)) !== undefined)
      fail('TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: qualified(database, name) });
    const id = this.#counters.catalogId++;
    const made = definition.kind === 'managed' ? withIds(definition) : definition;
    await this.#putDefinition(id, schema.id, name, made);
    const at = `${quoted(database)}.${quoted(name)}`;
    if (made.kind === 'managed') {
      await this.#tx.run(
        'INSERT INTO ducklake_table VALUES (?, ?, ?, NULL, ?, ?, ?, 1)',
        id,
        randomUUID(),
        this.snapshot,
        schema.id,
        name,
        `${directory}/`,
      );
      await this.#tx.run('INSERT INTO ducklake_table_stats VALUES (?, 0, 0, 0)', id);
      await this.#putColumns(id, made);
      await this.#putPartitioning(id, made);
      this.#changed(`created_table:${at}`, true);
      await this.#tx.run(
        'INSERT INTO ducklake_schema_versions VALUES (?, ?, ?)',
        this.snapshot,
        this.#counters.schemaVersion + 1,
        id,
      );
    } else if (made.kind === 'view') {
      await this.#tx.run(
        "INSERT INTO ducklake_view VALUES (?, ?, ?, NULL, ?, ?, 'spark', ?, '')",
        id,
        randomUUID(),
        this.snapshot,
        schema.id,
        name,
        made.text,
      );
      this.#changed(`created_view:${at}`, true);
    } else {
      this.#changed(`created_external_table:${at}`, true);
    }
    return { id, database, name, definition: made };
  }

  /** Another definition, or name, for what is there; columns that stay keep their ids. */
  async alter(object: LakeObject, definition: Definition, name = object.name): Promise<void> {
    this.#requireWrite(object.database);
    const schema = await this.#database(object.database);
    if (name !== object.name && (await this.find(object.database, name)) !== undefined)
      fail('TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: qualified(object.database, name) });
    await this.#endRows('outboard_object', 'object_id', object.id);
    const made = definition.kind === 'managed' ? withIds(definition) : definition;
    await this.#putDefinition(object.id, schema.id, name, made);
    if (made.kind === 'managed') {
      await this.#endRows('ducklake_column', 'table_id', object.id);
      await this.#putColumns(object.id, made);
      if (name !== object.name) {
        const [row] = await this.#tx.all(
          'SELECT * FROM ducklake_table WHERE table_id = ? AND end_snapshot IS NULL',
          object.id,
        );
        await this.#endRows('ducklake_table', 'table_id', object.id);
        await this.#tx.run(
          'INSERT INTO ducklake_table VALUES (?, ?, ?, NULL, ?, ?, ?, 1)',
          object.id,
          String(row?.table_uuid),
          this.snapshot,
          schema.id,
          name,
          String(row?.path),
        );
      }
      await this.#tx.run(
        'INSERT INTO ducklake_schema_versions VALUES (?, ?, ?)',
        this.snapshot,
        this.#counters.schemaVersion + 1,
        object.id,
      );
    } else if (made.kind === 'view') {
      await this.#endRows('ducklake_view', 'view_id', object.id);
      await this.#tx.run(
        "INSERT INTO ducklake_view VALUES (?, ?, ?, NULL, ?, ?, 'spark', ?, '')",
        object.id,
        randomUUID(),
        this.snapshot,
        schema.id,
        name,
        made.text,
      );
    }
    this.#changed(`${made.kind === 'view' ? 'altered_view' : 'altered_table'}:${object.id}`, true);
  }

  /** @throws TABLE_OR_VIEW_NOT_FOUND */
  async drop(database: string, name: string): Promise<void> {
    this.#requireWrite(database);
    const object = await this.find(database, name);
    if (object === undefined) return fail('TABLE_OR_VIEW_NOT_FOUND', { relationName: qualified(database, name) });
    await this.#dropObject(object);
  }

  async addFiles(table: LakeTable, files: readonly WrittenFile[]): Promise<void> {
    this.#requireWrite(table.database);
    const { definition } = table;
    const [stats] = await this.#tx.all('SELECT * FROM ducklake_table_stats WHERE table_id = ?', table.id);
    const [partitioning] = await this.#tx.all(
      'SELECT partition_id FROM ducklake_partition_info WHERE table_id = ? AND end_snapshot IS NULL',
      table.id,
    );
    const columns = statisticsPaths(definition.schema, definition.columns);
    let nextRow = Number(stats?.next_row_id ?? 0);
    for (const file of files) {
      const id = this.#counters.fileId++;
      await this.#tx.run(
        "INSERT INTO ducklake_data_file VALUES (?, ?, ?, NULL, NULL, ?, 1, 'parquet', ?, ?, ?, ?, ?, NULL, NULL, NULL)",
        id,
        table.id,
        this.snapshot,
        file.path,
        file.rows,
        file.bytes,
        file.footerBytes,
        nextRow,
        partitioning === undefined ? null : Number(partitioning.partition_id),
      );
      nextRow += file.rows;
      for (const [i, column] of definition.partitionBy.entries())
        await this.#tx.run(
          'INSERT INTO ducklake_file_partition_value VALUES (?, ?, ?, ?)',
          id,
          table.id,
          i,
          file.partition[column] ?? null,
        );
      for (const [path, s] of Object.entries(file.statistics)) {
        const column = columns.get(path);
        if (column === undefined) continue;
        const nulls = Number(s.null_count ?? 0);
        await this.#tx.run(
          'INSERT INTO ducklake_file_column_stats VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)',
          id,
          table.id,
          column,
          Number(s.column_size_bytes ?? 0),
          Number(s.num_values ?? 0) - nulls,
          nulls,
          s.min ?? null,
          s.max ?? null,
          s.has_nan === undefined ? null : Number(s.has_nan === 'true'),
        );
      }
    }
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    await this.#tx.run(
      'UPDATE ducklake_table_stats SET record_count = record_count + ?, next_row_id = ?, file_size_bytes = file_size_bytes + ? WHERE table_id = ?',
      rows,
      nextRow,
      bytes,
      table.id,
    );
    this.#changed(`inserted_into_table:${table.id}`, false);
  }

  /** The files of a table as this change finds them. */
  files(table: LakeTable): Promise<readonly LakeFile[]> {
    return lakeFiles(this.#tx, table, this.#dataPath);
  }

  /** From this snapshot on these files are no longer part of the table. */
  async removeFiles(
    table: LakeTable,
    which: (file: { id: number; partition: Readonly<Record<string, string | null>> }) => boolean,
  ): Promise<void> {
    this.#requireWrite(table.database);
    const gone = (await lakeFiles(this.#tx, table, this.#dataPath)).filter(which);
    for (const file of gone) await this.#endRows('ducklake_data_file', 'data_file_id', file.id);
    if (gone.length === 0) return;
    await this.#tx.run(
      'UPDATE ducklake_table_stats SET record_count = record_count - ?, file_size_bytes = file_size_bytes - ? WHERE table_id = ?',
      gone.reduce((sum, file) => sum + file.rows, 0),
      gone.reduce((sum, file) => sum + file.bytes, 0),
      table.id,
    );
    this.#changed(`deleted_from_table:${table.id}`, false);
  }

  async #dropObject(object: LakeObject): Promise<void> {
    const { id, definition } = object;
    await this.#endRows('outboard_object', 'object_id', id);
    if (definition.kind === 'managed') {
      for (const table of ['ducklake_table', 'ducklake_column', 'ducklake_data_file', 'ducklake_partition_info'])
        await this.#endRows(table, 'table_id', id);
    }
    if (definition.kind === 'view') await this.#endRows('ducklake_view', 'view_id', id);
    this.#changed(`${definition.kind === 'view' ? 'dropped_view' : 'dropped_table'}:${id}`, true);
  }

  async #database(name: string): Promise<{ id: number }> {
    return (await findDatabase(this.#tx, name)) ?? fail('SCHEMA_NOT_FOUND', { schemaName: qualified(name) });
  }

  async #putColumns(
    table: number,
    { schema, columns }: { schema: LakeTable['definition']['schema']; columns: readonly ColumnIds[] },
  ): Promise<void> {
    for (const [i, field] of schema.fields.entries()) {
      const ids = columns[i];
      if (ids === undefined) continue;
      for (const row of columnRows(field, ids, i + 1, null))
        await this.#tx.run(
          "INSERT INTO ducklake_column VALUES (?, ?, NULL, ?, ?, ?, ?, NULL, 'NULL', ?, ?, 'literal', 'duckdb')",
          row.id,
          this.snapshot,
          table,
          row.order,
          row.name,
          row.type,
          row.nullable ? 1 : 0,
          row.parent,
        );
    }
  }

  async #putPartitioning(table: number, { schema, columns, partitionBy }: LakeTable['definition']): Promise<void> {
    if (partitionBy.length === 0) return;
    const id = this.#counters.catalogId++;
    await this.#tx.run('INSERT INTO ducklake_partition_info VALUES (?, ?, ?, NULL)', id, table, this.snapshot);
    for (const [i, name] of partitionBy.entries()) {
      const column = columns[schema.fields.findIndex((f) => f.name === name)];
      await this.#tx.run(
        "INSERT INTO ducklake_partition_column VALUES (?, ?, ?, ?, 'identity')",
        id,
        table,
        i,
        column?.id ?? 0,
      );
    }
  }

  async #putDefinition(
    id: number,
    schema: number,
    name: string,
    definition: Definition | DatabaseDefinition,
  ): Promise<void> {
    await this.#tx.run(
      'INSERT INTO outboard_object VALUES (?, ?, NULL, ?, ?, ?)',
      id,
      this.snapshot,
      schema,
      name,
      JSON.stringify(definition),
    );
  }

  async #endRows(table: string, key: string, id: number): Promise<void> {
    await this.#tx.run(
      `UPDATE ${table} SET end_snapshot = ? WHERE ${key} = ? AND end_snapshot IS NULL`,
      this.snapshot,
      id,
    );
  }

  #changed(what: string, schema: boolean): void {
    this.#changes.push(what);
    this.#schemaChanged ||= schema;
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
