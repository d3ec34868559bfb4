/**
 * Sessions of one key that meet are one session (`MergingSessionsExec`): in order of their starts, one that begins at or
 * before the latest end so far goes on with it.
 */
import { refuse } from '@outboard/errors';
import {
  type Attribute,
  type AttributeReference,
  type NamedExpression,
  type ResolvedBound,
  type ResolvedExpression,
  type ResolvedRelation,
  types,
} from '@outboard/plan';
import { type Context, freshAttribute } from '../context.js';
import { passThrough, reference } from '../expression/build.js';
import { structField } from '../expression/extract.js';
import { fromMicros, isLess, isNotNull, longOf, toMicros, windowOf } from '../expression/micros.js';
import { isMarkedAs, SESSION_MARK } from '../functions/time-windows.js';
import { project } from './nodes.js';

/** The input with the sessions of its rows merged, where it is grouped by sessions. */
export function mergeSessions(
  input: ResolvedRelation,
  groups: readonly ResolvedExpression[],
  hasSets: boolean,
  context: Context,
): ResolvedRelation {
  const session = groups.find((g): g is AttributeReference => isMarkedAs(g, SESSION_MARK));
  const type = session?.type.kind === 'struct' ? session.type.fields[0]?.type : undefined;
  if (session === undefined || type === undefined) return input;
  if (hasSets) return refuse('session windows in ROLLUP, CUBE and GROUPING SETS');
  let rows = input;
  const column = (name: string, expression: ResolvedExpression): ResolvedExpression => {
    const attribute = freshAttribute(context, name, expression.type, expression.nullable);
    rows = project(rows, [...rows.output.map(passThrough), { attribute, expression }]);
    return reference(attribute);
  };
  const keys = groups
    .filter((g) => g !== session && g.kind !== 'literal')
    .map((g) => (g.kind === 'attribute' ? g : column('key', g)));
  const start = column('start', toMicros(structField(session, 'start', true)));
  const end = column('end', toMicros(structField(session, 'end', true)));
  // By value and not by row, so that rows that begin together are told alike.
  const before = (e: ResolvedExpression, upper: ResolvedBound) =>
    over(max(e), keys, start, { unit: 'range', lower: { kind: 'unboundedPreceding' }, upper });
  const reached = column('reached', before(end, { kind: 'preceding', value: longOf(1n) }));
  const fresh = column('fresh', {
    kind: 'case',
    branches: [{ when: isNotNull(reached), value: { ...choose(isLess(reached, start), start), nullable: true } }],
    otherwise: start,
    type: types.long,
    nullable: true,
    pretty: 'fresh',
  });
  const begun = column('begun', before(fresh, { kind: 'currentRow' }));
  const ended = column('ended', over(max(end), [...keys, begun]));
  const merged = windowOf(fromMicros(begun, type), fromMicros(ended, type));
  const item = (a: Attribute): NamedExpression =>
    a.id === session.id ? { attribute: a, expression: merged } : passThrough(a);
  return project(rows, input.output.map(item));
}

const choose = (when: ResolvedExpression, value: ResolvedExpression): ResolvedExpression => ({
  kind: 'case',
  branches: [{ when, value }],
  type: value.type,
  nullable: true,
  pretty: value.pretty,
});

type Windowed = Extract<ResolvedExpression, { kind: 'window' }>;

const max = (e: ResolvedExpression): Windowed['function'] => ({
  kind: 'aggregate',
  name: 'max',
  arguments: [e],
  distinct: false,
  orderBy: [],
  template: '<<max($0)>>',
  type: e.type,
  nullable: true,
  pretty: `max(${e.pretty})`,
});

const over = (
  fn: Windowed['function'],
  partitionBy: readonly ResolvedExpression[],
  order?: ResolvedExpression,
  frame?: Windowed['frame'],
): ResolvedExpression => ({
  kind: 'window',
  function: fn,
  partitionBy,
  orderBy: order === undefined ? [] : [{ child: order, descending: false, nullsFirst: true }],
  type: fn.type,
  nullable: true,
  pretty: fn.pretty,
  ...(frame === undefined ? {} : { frame }),
});
