/** Columns that stand in the files' paths (`/day=1/`), by Spark's rules (`PartitioningUtils`). */
import { dirname } from 'node:path';
import { fail } from '@outboard/errors';
import { DEFAULT_PARTITION, JAVA_DOUBLE } from '@outboard/plan';
import type { EngineColumn } from '../engine/messages.js';
import type { SourceFile } from './files.js';

/** Names and values of one file, outermost first. */
export const partitionsOf = (file: SourceFile): readonly (readonly [name: string, value: string])[] =>
  parsed(file).columns;

/** As `PartitioningUtils.parsePartition`: from the file outwards, to the first folder that is no column's above one that is. */
function parsed({ path, base }: SourceFile) {
  const folders = path.startsWith(base)
    ? path
        .slice(base.length)
        .split('/')
        .slice(0, -1)
        .filter((name) => name !== '')
    : [];
  const columns: (readonly [name: string, value: string])[] = [];
  let depth = folders.length;
  for (; depth > 0; depth--) {
    const [, name, value = ''] = /^([^=]+)=(.*)$/.exec(folders[depth - 1] ?? '') ?? [];
    if (name !== undefined) columns.unshift([unescaped(name), unescaped(value)]);
    else if (columns.length > 0) break;
  }
  const above = columns.length === 0 ? folders : folders.slice(0, depth);
  return { columns, root: `${base.replace(/\/$/, '')}${above.length === 0 ? '' : `/${above.join('/')}`}` };
}

/** What stands behind a `%` that nobody wrote as an escape is left as it is. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const WHOLE = /^[+-]?\d+$/;
const within = (bits: bigint) => (text: string) => {
  if (!WHOLE.test(text)) return false;
  const value = BigInt(text.replace('+', ''));
  return value >= -(1n << (bits - 1n)) && value < 1n << (bits - 1n);
};
const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Digits of a whole number that is written out or with an exponent; what has a fraction is no decimal here. */
const digits = (text: string): number => {
  const found = /^[+-]?(\d+)(?:\.(\d+))?(?:[eE]\+?(\d+))?$/.exec(text);
  const [, whole = '', fraction = '', exponent = '0'] = found ?? [];
  if (found === null || fraction.length > Number(exponent)) return Number.POSITIVE_INFINITY;
  return whole.replace(/^0+(?=\d)/, '').length + Number(exponent);
};
/** A decimal is as wide as the widest value, whole numbers taken as the decimals of their types. */
const widest = (values: readonly string[]): number =>
  Math.max(...values.map((text) => (within(32n)(text) ? 10 : within(64n)(text) ? 20 : digits(text))));

/** What all values of a column are, the narrowest first. */
const INFERRED: readonly (readonly [
  type: string | ((values: readonly string[]) => string),
  is: (text: string) => boolean,
])[] = [
  ['INTEGER', within(32n)],
  ['BIGINT', within(64n)],
  [(values) => `DECIMAL(${widest(values)},0)`, (text) => digits(text) <= 38],
  // With whole numbers too long for an INT, fractions are texts.
  ['DOUBLE', (text) => JAVA_DOUBLE.test(text) && (within(32n)(text) || digits(text) > 38)],
  ['DATE', isDate],
  ['TIMESTAMP WITH TIME ZONE', (text) => /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2}(\.\d)?)?$/.test(text)],
];

/** `PartitioningUtils.listConflictingPartitionColumns`. */
function conflict(lists: ReadonlyMap<string, ReadonlySet<string>>) {
  const shortest = [...lists].sort(([a], [b]) => a.split(', ').length - b.split(', ').length);
  return {
    distinctPartColLists: `${[...lists.keys()].map((list, i) => `\n\tPartition column name list #${i}: ${list}`).join('')}\n`,
    suspiciousPaths: shortest.flatMap(([, paths]) => [...paths].map((path) => `\n\t${path}`)).join(''),
  };
}

/** @throws CONFLICTING_DIRECTORY_STRUCTURES where several directories have partitions of their own, or some have and some have none */
export function requireOneRoot(files: readonly SourceFile[]): void {
  const roots = new Set(files.map((file) => `file:${parsed(file).root}`));
  if (roots.size > 1)
    fail('CONFLICTING_DIRECTORY_STRUCTURES', { discoveredBasePaths: `\n\t${[...roots].join('\n\t')}\n` });
}

/**
 * In the order of the paths; texts where `spark.sql.sources.partitionColumnTypeInference.enabled` would find nothing narrower.
 * @throws CONFLICTING_PARTITION_COLUMN_NAMES
 */
export function partitionColumns(files: readonly SourceFile[]): readonly EngineColumn[] {
  const lists = new Map<string, Set<string>>();
  const values = new Map<string, Set<string>>();
  for (const file of files) {
    const own = partitionsOf(file);
    for (const [name, value] of own) values.set(name, (values.get(name) ?? new Set()).add(value));
    const list = own.map(([name]) => name).join(', ');
    lists.set(list, (lists.get(list) ?? new Set()).add(`file:${dirname(file.path)}`));
  }
  // Where names differ in case only, reading says so.
  if (new Set([...lists.keys()].map((list) => list.toLowerCase())).size > 1)
    fail('CONFLICTING_PARTITION_COLUMN_NAMES', conflict(lists));
  return [...values].map(([name, all]) => {
    const known = [...all].filter((value) => value !== DEFAULT_PARTITION);
    const [type = 'VARCHAR'] = (known.length > 0 && INFERRED.find(([, is]) => known.every(is))) || [];
    return { name, type: typeof type === 'string' ? type : type(known) };
  });
}
