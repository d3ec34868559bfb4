import type { ResolvedOf } from '@outboard/plan';

/** A column's part of a row group (parquet.apache.org, "File Format", ColumnMetaData). */
export interface ColumnChunk {
  /** As it lies in the file, compressed. */
  readonly bytes: number;
  /** The least and the greatest value as the engine prints them; absent where the file does not tell. */
  readonly min?: string;
  readonly max?: string;
}

export interface RowGroup {
  readonly rows: number;
  /** By name in lower case. */
  readonly columns: ReadonlyMap<string, ColumnChunk>;
}

/** What is known of the files of a scan without reading their rows. */
export interface ScanStatistics {
  /** All files, whole. */
  readonly bytes: number;
  /** Row groups of the files that were looked at; none where files don't tell (CSV, JSON, text). */
  readonly groups: readonly RowGroup[];
  /** How much more there is than was looked at: 1 where all was. */
  readonly scale: number;
}

export type StatisticsOf = (scan: ResolvedOf<'scan'>) => ScanStatistics | undefined;
