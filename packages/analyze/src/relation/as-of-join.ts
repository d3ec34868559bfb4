/**
 * As-of join (Spark Connect, `AsOfJoin`; Spark's `RewriteAsOfJoin`): to each row on the left the one on the right whose moment
 * is nearest in a direction, and at most a tolerance away.
 */
import { fail } from '@outboard/errors';
import { type RelationOf, type ResolvedExpression, type ResolvedRelation, types } from '@outboard/plan';
import type { Context, Resolvers } from '../context.js';
import { call, literal, reference } from '../expression/build.js';
import { binaryArithmetic, compare } from '../functions/operators.js';
import { findAttribute, type Scope, unresolvedColumn } from '../scope.js';
import { joinCondition, joinOutput } from './join.js';
import { filter, sort } from './nodes.js';
import { scopeOf } from './select.js';

const DIRECTIONS = ['forward', 'backward', 'nearest'] as const;
const TYPES: Readonly<Record<string, 'inner' | 'left'>> = {
  inner: 'inner',
  left: 'left',
  leftouter: 'left',
};

/** Errors: AS_OF_JOIN.*, UNSUPPORTED_JOIN_TYPE, UNRESOLVED_COLUMN */
export function resolveAsOfJoin(r: RelationOf<'asOfJoin'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const { ansi } = context.settings;
  const direction = DIRECTIONS.find((name) => name === r.direction.toLowerCase());
  if (direction === undefined)
    return fail('AS_OF_JOIN.UNSUPPORTED_DIRECTION', {
      direction: r.direction,
      supported: DIRECTIONS.map((name) => `'${name}'`).join(', '),
    });
  const type = TYPES[r.type.toLowerCase().replaceAll('_', '')];
  if (type === undefined)
    return fail('UNSUPPORTED_JOIN_TYPE', {
      typ: r.type,
      supported: Object.keys(TYPES)
        .map((name) => `'${name}'`)
        .join(', '),
    });
  const left = resolvers.relation(r.left, context);
  const right = resolvers.relation(r.right, context);
  const both: Scope = { context, attributes: [...left.output, ...right.output], relations: [left, right] };
  const at = resolvers.expression(r.leftAsOf, scopeOf(left, context));
  const other = resolvers.expression(r.rightAsOf, scopeOf(right, context));
  const tolerance = r.tolerance && checkedTolerance(resolvers.expression(r.tolerance, both));

  const is = (operator: '<' | '<=' | '>' | '>=', a: ResolvedExpression, b: ResolvedExpression) =>
    compare(operator, `($0 ${operator} $1)`, a, b, ansi);
  const [above, below] = r.allowExactMatches ? (['>=', '<='] as const) : (['>', '<'] as const);
  const minus = (a: ResolvedExpression, b: ResolvedExpression) => binaryArithmetic('-', a, b, ansi);
  const since = minus(at, other);
  const until = minus(other, at);
  const distance: ResolvedExpression =
    direction === 'backward'
      ? since
      : direction === 'forward'
        ? until
        : {
            kind: 'case',
            branches: [{ when: is('>', at, other), value: since }],
            otherwise: until,
            type: since.type,
            nullable: true,
            pretty: `(IF((${at.pretty} > ${other.pretty}), ${since.pretty}, ${until.pretty}))`,
          };
  const conditions = [
    ...r.using.map((name) => {
      const [a, b] = [left, right].map((side) => keyOf(side, name, context));
      return compare('=', '($0 = $1)', a as ResolvedExpression, b as ResolvedExpression, ansi);
    }),
    ...(r.condition === undefined ? [] : [joinCondition(resolvers.expression(r.condition, both))]),
    ...(direction === 'backward' ? [is(above, at, other)] : []),
    ...(direction === 'forward' ? [is(below, at, other)] : []),
    ...(direction === 'nearest' && !r.allowExactMatches
      ? [call('not', [compare('=', '($0 = $1)', at, other, ansi)], types.boolean, '(NOT $0)')]
      : []),
    ...(tolerance !== undefined && direction !== 'forward' ? [is(above, other, minus(at, tolerance))] : []),
    ...(tolerance !== undefined && direction !== 'backward'
      ? [is(below, other, binaryArithmetic('+', at, tolerance, ansi))]
      : []),
    call('isnotnull', [distance], types.boolean, '($0 IS NOT NULL)', { nullable: false }),
  ];
  const near = conditions.reduce((a, b) => call('and', [a, b], types.boolean, '($0 AND $1)'));
  const ordered = sort(filter(right, near), [{ child: distance, descending: false, nullsFirst: false }]);
  return {
    kind: 'join',
    left,
    right: { kind: 'limit', input: ordered, limit: literal(types.integer, 1), output: right.output },
    type: type === 'inner' ? 'cross' : 'left',
    lateral: true,
    output: joinOutput(left.output, right.output, 'left'),
  };
}

function keyOf(side: ResolvedRelation, name: string, context: Context): ResolvedExpression {
  const scope = scopeOf(side, context);
  const found = findAttribute(side.output, [name], context.settings.caseSensitive);
  return reference((found ?? unresolvedColumn(scope, [name], side.output)).attribute);
}

function checkedTolerance(tolerance: ResolvedExpression): ResolvedExpression {
  const { kind } = tolerance;
  if (kind === 'attribute') return fail('AS_OF_JOIN.TOLERANCE_IS_UNFOLDABLE');
  const negative = kind === 'literal' && typeof tolerance.value !== 'boolean' && Number(tolerance.value) < 0;
  if (negative || (kind === 'call' && tolerance.name === 'negative'))
    return fail('AS_OF_JOIN.TOLERANCE_IS_NON_NEGATIVE');
  return tolerance;
}
