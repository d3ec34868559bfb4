import type { AttributeId, ResolvedOf } from '@outboard/plan';
import type { ScanEstimate } from './estimate.js';
import { type Bounds, type ColumnFacts, type Facts, meet } from './predicate.js';
import type { ColumnChunk, RowGroup, ScanStatistics } from './statistics.js';
import { greatest, least, parsedValue, type Value, widthOf } from './value.js';

interface Scanned {
  readonly sized: { readonly rows: number; readonly facts: Facts };
  readonly scan: ScanEstimate;
}

/** Where files can't be looked at: neither small nor large. */
const UNKNOWN_BYTES = 64 * 2 ** 20;
/** A file's end and what is read around it. */
const FOOTER_BYTES = 16 * 1024;

/** What is read of files: of the wanted columns what lies in row groups that may hold a wanted row. */
export function scanned(
  scan: ResolvedOf<'scan'>,
  statistics: ScanStatistics | undefined,
  wanted: ReadonlySet<AttributeId>,
  known: ReadonlyMap<AttributeId, Bounds>,
): Scanned {
  const { format, files, output, columns } = scan;
  const {
    bytes: fileBytes,
    groups,
    scale,
  } = statistics ?? { bytes: files.length * UNKNOWN_BYTES, groups: [], scale: 1 };
  if (groups.length === 0) {
    // Texts are read whole, and no column has been counted.
    const rowBytes = output.reduce((sum, { type }) => sum + widthOf(type), 1);
    const rows = fileBytes / rowBytes;
    return { sized: { rows, facts: new Map() }, scan: { format, files: files.length, bytes: fileBytes, rows } };
  }
  const columnOf = (i: number): string => (columns[i] ?? '').toLowerCase();
  const tests = output.flatMap(({ id, type }, i) => {
    const bounds = known.get(id);
    return bounds === undefined ? [] : [{ bounds, type, name: columnOf(i) }];
  });
  const mayHold = (group: RowGroup): boolean =>
    tests.every(({ bounds, type, name }) => meet(bounds, chunkBounds(group.columns.get(name), type)));
  const read = groups.filter(mayHold);
  const names = new Set(output.flatMap(({ id }, i) => (wanted.has(id) ? [columnOf(i)] : [])));
  const bytes = sum(read.map((group) => bytesOf(group, names))) * scale + files.length * FOOTER_BYTES;
  const rowsOf = (some: readonly RowGroup[]) => sum(some.map(({ rows }) => rows)) * scale;
  const rows = rowsOf(read);
  const facts = new Map(
    output.map(({ id, type }, i): [AttributeId, ColumnFacts] => [id, factsOf(read, columnOf(i), type, rows, scale)]),
  );
  return {
    sized: { rows, facts },
    scan: { format, files: files.length, bytes: Math.min(bytes, fileBytes), rows },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A column that the file has under another name counts as the others do on average. */
function bytesOf({ columns }: RowGroup, names: ReadonlySet<string>): number {
  const all = sum([...columns.values()].map(({ bytes }) => bytes));
  return sum([...names].map((name) => columns.get(name)?.bytes ?? all / Math.max(1, columns.size)));
}

type Type = ResolvedOf<'scan'>['output'][number]['type'];

function chunkBounds(chunk: ColumnChunk | undefined, type: Type): Bounds {
  const min = chunk?.min === undefined ? undefined : parsedValue(chunk.min, type);
  const max = chunk?.max === undefined ? undefined : parsedValue(chunk.max, type);
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** Texts don't tell how many they are: what is stored of each row does. A dictionary's index is a few bits, a text of its own is bytes. */
function textsIn(groups: readonly RowGroup[], name: string, rows: number, scale: number): number {
  const bytes = sum(groups.map(({ columns }) => columns.get(name)?.bytes ?? 0)) * scale;
  const bits = (bytes * 8) / Math.max(1, rows);
  return bits > DICTIONARY_BITS ? rows : Math.min(rows, 2 ** bits);
}
const DICTIONARY_BITS = 16;

function factsOf(groups: readonly RowGroup[], name: string, type: Type, rows: number, scale: number): ColumnFacts {
  const bounds = groups.map(({ columns }) => chunkBounds(columns.get(name), type));
  const mins = bounds.map(({ min }) => min).filter((value): value is Value => value !== undefined);
  const maxs = bounds.map(({ max }) => max).filter((value): value is Value => value !== undefined);
  const min = least(mins);
  const max = greatest(maxs);
  const range = typeof min === 'number' && typeof max === 'number' ? max - min : undefined;
  const stored = Math.max(1, textsIn(groups, name, rows, scale));
  const whole = ['byte', 'short', 'integer', 'long', 'date'].includes(type.kind);
  const distinct =
    whole && range !== undefined ? Math.min(range + 1, rows) : min !== undefined && min === max ? 1 : stored;
  return {
    distinct: Math.max(1, distinct),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}
