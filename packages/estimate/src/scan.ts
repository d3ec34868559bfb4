import type { AttributeId, ResolvedOf } from '@outboard/plan';
import type { ScanEstimate } from './estimate.js';
import { type Bounds, type ColumnFacts, type Facts, meet, within } from './predicate.js';
import type { ColumnChunk, RowGroup, ScanStatistics } from './statistics.js';
import { greatest, least, parsedValue, type Value, widthOf } from './value.js';

export interface Scanned {
  readonly sized: { readonly rows: number; readonly facts: Facts };
  readonly scan: ScanEstimate;
  /** The part of its rows that conditions on its own columns leave, and the part of the files' bytes that a join leaves to be read. */
  readonly part: { readonly ofRows: number; ofFiles: number };
  /** Columns by which its row groups lie in order, with the part that one group is. */
  readonly ordered: ReadonlyMap<AttributeId, number>;
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
    return {
      sized: { rows, facts: new Map() },
      scan: { format, files: files.length, bytes: fileBytes, rows },
      part: { ofRows: 1, ofFiles: 1 },
      ordered: new Map(),
    };
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
    part: {
      ofRows: rows === 0 ? 0 : [...known].reduce((part, [id, bounds]) => part * partOf(bounds, facts.get(id)), 1),
      ofFiles: 1,
    },
    ordered: new Map(
      output.flatMap(({ id, type }, i) => (isOrdered(read, columnOf(i), type) ? [[id, 1 / read.length] as const] : [])),
    ),
  };
}

/** A condition on another relation's column says nothing here. */
const partOf = (bounds: Bounds, facts: ColumnFacts | undefined): number =>
  facts === undefined ? 1 : within(bounds, facts);

/** Fewer groups than these can't be told from a table that is not ordered. */
const ORDERED_GROUPS_MIN = 4;
/** How far groups may overlap. */
const OVERLAP_MAX = 1.5;

/** Whether each group has its own part of a column's values. */
function isOrdered(groups: readonly RowGroup[], name: string, type: Type): boolean {
  if (groups.length < ORDERED_GROUPS_MIN) return false;
  const spans = groups.map(({ columns }) => chunkBounds(columns.get(name), type));
  const numbers = spans.flatMap(({ min, max }) =>
    typeof min === 'number' && typeof max === 'number' ? [[min, max]] : [],
  );
  if (numbers.length < groups.length) return false;
  const all = Math.max(...numbers.map(([, max]) => max as number)) - Math.min(...numbers.map(([min]) => min as number));
  return all > 0 && sum(numbers.map(([min, max]) => (max as number) - (min as number))) <= OVERLAP_MAX * all;
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
