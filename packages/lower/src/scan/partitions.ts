/** Columns that stand in the files' paths. */
import type { Scan } from './options.js';

/** The engine gives them as texts; each is cast as Spark would. */
export const HIVE = 'hive_partitioning = true, hive_types_autocast = false';

/** Columns that stand in the files' paths (`/day=1/`), by lower-case name. */
export function partitionColumns(r: Scan): ReadonlySet<string> {
  // Files of a table hold all of its columns.
  if (r.fieldIds !== undefined) return new Set();
  const names = [...(r.files[0] ?? '').matchAll(/\/([^/=]+)=[^/]*(?=\/)/g)].map(([, name = '']) =>
    decodeURIComponent(name),
  );
  const wanted = new Set(r.columns.map((name) => name.toLowerCase()));
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => wanted.has(name)));
}
