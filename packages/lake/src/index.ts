/**
 * Managed tables: DuckLake catalogs (ducklake.select, specification 1.0) in SQL databases, Parquet files beside them.
 * The format is a kept library's; what is here lets a driver read and commit without the library's engine in its process.
 */
export { CATALOG, type Change, qualified } from './change.js';
export { type ColumnIds, numberColumns } from './columns.js';
export { type Author, DEFAULT_DATABASE, Lake } from './lake.js';
export type {
  Buckets,
  DatabaseDefinition,
  Definition,
  DefinitionOf,
  LakeDatabaseObject,
  LakeFile,
  LakeObject,
  LakeTable,
  Moment,
  PartitionValues,
  Properties,
  Snapshot,
  WrittenFile,
} from './object.js';
export type { LakeFunction } from './queries.js';
