/** Columns that stand in the files' paths. */
import { DEFAULT_PARTITION } from '@outboard/plan';
import { quote, text } from '../dialect.js';
import { flag, option, type Scan } from './options.js';

/** The engine gives them as texts; each is cast as Spark would. Where there are none, a path says nothing. */
export const hiveSetting = (partitions: ReadonlySet<string>): string =>
  partitions.size > 0 ? 'hive_partitioning = true, hive_types_autocast = false' : 'hive_partitioning = false';

/** Those of a scan, by lower-case name. */
export const partitionColumns = ({ partitions }: Scan): ReadonlySet<string> =>
  new Set(partitions.map((name) => name.toLowerCase()));

/** What the columns are called that a line is taken apart in. */
const WITHIN = ['line', 'file', 'n', 'fields', 'kinds', 'plain', 'is_plain', 'record', 'parts'];

/** Those that the engine's reader of lines gives beside each: all, or none where it reads whole files or has such names for its own. */
export function partitionsOfLines(r: Scan): ReadonlySet<string> {
  const all = partitionColumns(r);
  const isWhole = flag(option(r, r.format === 'text' ? 'wholetext' : 'multiline'));
  const isSplit = r.format !== 'csv' && (option(r, 'linesep') ?? '\n') !== '\n';
  return r.format === 'xml' || isWhole || isSplit || WITHIN.some((name) => all.has(name)) ? new Set() : all;
}

/** The text that a row's path has for one of them: the reader's column, or what stands in `file`. */
export function pathText(r: Scan, name: string): string {
  if (partitionsOfLines(r).has(name.toLowerCase())) return quote(name);
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return `nullif(url_decode(regexp_extract(file, ${text(`/${escaped}=([^/]*)/`)}, 1)), ${text(DEFAULT_PARTITION)})`;
}
