/** Columns that stand in the files' paths. */
import type { Scan } from './options.js';

/** The engine gives them as texts; each is cast as Spark would. Where there are none, a path says nothing. */
export const hiveSetting = (partitions: ReadonlySet<string>): string =>
  partitions.size > 0 ? 'hive_partitioning = true, hive_types_autocast = false' : 'hive_partitioning = false';

/** Those of a scan, by lower-case name. */
export const partitionColumns = ({ partitions }: Scan): ReadonlySet<string> =>
  new Set(partitions.map((name) => name.toLowerCase()));
