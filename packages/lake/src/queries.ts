/** Questions to a lake's catalog, each at one moment. */
import { join } from 'node:path';
import type { Row, Transaction } from '@outboard/database';
import type { DatabaseDefinition, Definition, LakeDatabaseObject, LakeFile, LakeObject, LakeTable } from './object.js';

/** Rows of this snapshot: begun by then, and not ended. */
const alive = (alias: string, at: number | undefined): string =>
  at === undefined
    ? `${alias}.end_snapshot IS NULL`
    : `${alias}.begin_snapshot <= ${at} AND (${alias}.end_snapshot IS NULL OR ${alias}.end_snapshot > ${at})`;

const databaseOf = (row: Row): LakeDatabaseObject => ({
  id: Number(row.object_id),
  name: String(row.name),
  definition: JSON.parse(String(row.definition)) as DatabaseDefinition,
});

export async function listDatabases(tx: Transaction): Promise<readonly LakeDatabaseObject[]> {
  const rows = await tx.all(
    `SELECT * FROM outboard_object o WHERE schema_id = -1 AND ${alive('o', undefined)} ORDER BY name`,
  );
  return rows.map(databaseOf);
}

export async function findDatabase(tx: Transaction, name: string): Promise<LakeDatabaseObject | undefined> {
  const [row] = await tx.all(
    `SELECT * FROM outboard_object o WHERE schema_id = -1 AND name = ? AND ${alive('o', undefined)}`,
    name,
  );
  return row && databaseOf(row);
}

const objects = (at: number | undefined): string =>
  `SELECT o.object_id, o.name, o.definition, s.schema_name
   FROM outboard_object o JOIN ducklake_schema s ON s.schema_id = o.schema_id
   WHERE s.schema_name = ? AND ${alive('o', at)} AND ${alive('s', at)}`;

const objectOf = (row: Row): LakeObject => ({
  id: Number(row.object_id),
  database: String(row.schema_name),
  name: String(row.name),
  definition: JSON.parse(String(row.definition)) as Definition,
});

export async function listObjects(tx: Transaction, database: string): Promise<readonly LakeObject[]> {
  return (await tx.all(`${objects(undefined)} ORDER BY o.name`, database)).map(objectOf);
}

export async function findObject(
  tx: Transaction,
  database: string,
  name: string,
  at?: number,
): Promise<LakeObject | undefined> {
  const [row] = await tx.all(`${objects(at)} AND o.name = ?`, database, name);
  return row && objectOf(row);
}

/** A function of a database; its definition is text to the lake. */
export interface LakeFunction {
  readonly id: number;
  readonly database: string;
  readonly name: string;
  readonly definition: string;
}

export async function listFunctions(tx: Transaction, database: string): Promise<readonly LakeFunction[]> {
  const rows = await tx.all(
    `SELECT f.function_id, f.name, f.definition FROM outboard_function f JOIN ducklake_schema s ON s.schema_id = f.schema_id
     WHERE s.schema_name = ? AND ${alive('f', undefined)} AND ${alive('s', undefined)} ORDER BY f.name`,
    database,
  );
  return rows.map((row) => ({
    id: Number(row.function_id),
    database,
    name: String(row.name),
    definition: String(row.definition),
  }));
}

/** Where a table's files are: absolute, ends with a slash. */
export async function tableDirectory(tx: Transaction, table: number, dataPath: string): Promise<string> {
  const [row] = await tx.all(
    `SELECT s.path AS schema_path, t.path AS table_path FROM ducklake_table t JOIN ducklake_schema s ON s.schema_id = t.schema_id
     WHERE t.table_id = ? ORDER BY t.begin_snapshot DESC LIMIT 1`,
    table,
  );
  return join(dataPath, String(row?.schema_path), String(row?.table_path));
}

export async function lakeFiles(
  tx: Transaction,
  table: LakeTable,
  dataPath: string,
  at?: number,
): Promise<readonly LakeFile[]> {
  const directory = await tableDirectory(tx, table.id, dataPath);
  const rows = await tx.all(
    `SELECT data_file_id, path, record_count, file_size_bytes FROM ducklake_data_file f
     WHERE table_id = ? AND ${alive('f', at)} ORDER BY data_file_id`,
    table.id,
  );
  const { partitionBy } = table.definition;
  const values =
    partitionBy.length === 0
      ? []
      : await tx.all('SELECT * FROM ducklake_file_partition_value WHERE table_id = ?', table.id);
  const partitions = new Map<number, Record<string, string | null>>();
  for (const value of values) {
    const file = Number(value.data_file_id);
    const column = partitionBy[Number(value.partition_key_index)];
    if (column === undefined) continue;
    const text = value.partition_value === null ? null : String(value.partition_value);
    partitions.set(file, { ...partitions.get(file), [column]: text });
  }
  return rows.map((row) => ({
    id: Number(row.data_file_id),
    path: join(directory, String(row.path)),
    rows: Number(row.record_count),
    bytes: Number(row.file_size_bytes),
    partition: partitions.get(Number(row.data_file_id)) ?? {},
  }));
}

/** Absolute paths of all files that any snapshot names. */
export async function namedFiles(tx: Transaction, dataPath: string): Promise<readonly string[]> {
  const rows = await tx.all(
    `SELECT DISTINCT s.path AS schema_path, t.path AS table_path, f.path FROM ducklake_data_file f
     JOIN ducklake_table t ON t.table_id = f.table_id JOIN ducklake_schema s ON s.schema_id = t.schema_id`,
  );
  return rows.map((row) => join(dataPath, String(row.schema_path), String(row.table_path), String(row.path)));
}
