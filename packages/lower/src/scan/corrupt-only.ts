/** Spark refuses to ask files for nothing but the column of what could not be read: with no other to fail at, all would seem well. */
import { fail } from '@outboard/errors';
import type { AttributeId, NamedExpression, ResolvedExpression, ResolvedOf, ResolvedRelation } from '@outboard/plan';
import { CORRUPT_RECORD } from '@outboard/plan';
import { option } from './options.js';
import { partitionColumns } from './partitions.js';

type Wanted = ReadonlySet<AttributeId>;

const RECORDS: ReadonlySet<string> = new Set(['json', 'csv', 'xml']);

/** The columns that expressions read. What whole plans within them ask for is looked at by itself. */
function read(expressions: readonly unknown[]): Set<AttributeId> {
  const ids = new Set<AttributeId>();
  const todo = [...expressions];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue;
    if ('kind' in next && next.kind === 'attribute') ids.add((next as unknown as { id: AttributeId }).id);
    if ('kind' in next && 'output' in next) requireWholeRecords(next as ResolvedRelation);
    todo.push(...Object.values(next));
  }
  return ids;
}

const ofNamed = (named: readonly NamedExpression[], wanted: Wanted): readonly ResolvedExpression[] =>
  named.filter(({ attribute }) => wanted.has(attribute.id)).map(({ expression }) => expression);

function checkScan(r: ResolvedOf<'scan'>, wanted: Wanted): void {
  if (!RECORDS.has(r.format)) return;
  const corrupt = option(r, 'columnnameofcorruptrecord') ?? CORRUPT_RECORD;
  const inPaths = partitionColumns(r);
  const names = r.output
    .map(({ id }, i) => ({ id, name: r.columns[i] ?? '' }))
    .filter(({ id, name }) => wanted.has(id) && !inPaths.has(name.toLowerCase()));
  if (names.length === 1 && names[0]?.name === corrupt) fail('UNSUPPORTED_FEATURE.QUERY_ONLY_CORRUPT_RECORD_COLUMN');
}

/** Down the plan with the columns that are wanted, as far as it is plain which these are (`ColumnPruning`). */
function visit(r: ResolvedRelation, wanted: Wanted): void {
  if (r.kind === 'scan') checkScan(r, wanted);
  else if (r.kind === 'project') visit(r.input, read(ofNamed(r.expressions, wanted)));
  else if (r.kind === 'filter') visit(r.input, new Set([...wanted, ...read([r.condition])]));
  else if (r.kind === 'sort') visit(r.input, new Set([...wanted, ...read(r.order)]));
  else if (r.kind === 'limit' || r.kind === 'tail') visit(r.input, wanted);
  else if (r.kind === 'aggregate')
    visit(r.input, read([...r.groups.map(({ expression }) => expression), ...ofNamed(r.aggregates, wanted)]));
  else read(Object.values(r));
}

/** Error: UNSUPPORTED_FEATURE.QUERY_ONLY_CORRUPT_RECORD_COLUMN */
export function requireWholeRecords(r: ResolvedRelation): void {
  visit(r, new Set(r.output.map(({ id }) => id)));
}
