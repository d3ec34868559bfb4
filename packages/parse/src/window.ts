import { fail } from '@outboard/errors';
import { type Expression, type FrameBound, type SortOrder, types, type WindowSpec, within } from '@outboard/plan';
import { literal } from './literal.js';
import { placeOf } from './places.js';
import { nameOf, type Tree, type TreeOf } from './polyglot.js';
import { tied } from './tie.js';

type Bound = NonNullable<TreeOf<'over'>['frame']>['start'];

/** `f(…) OVER (…)`, with IGNORE NULLS where it stands between. */
export function toWindow({ this: child, over }: TreeOf<'window_function'>): Expression {
  return { kind: 'window', function: withNulls(child), spec: toSpec(over) };
}

/** The library wraps a call in `ignore_nulls` or `respect_nulls`. */
function withNulls(tree: Tree): Expression {
  for (const nulls of ['ignore', 'respect'] as const) {
    const inner = (tree as Record<string, { this: Tree } | undefined>)[`${nulls}_nulls`]?.this;
    if (inner === undefined) continue;
    const call = tied.expression(inner);
    return call.kind === 'function' ? { ...call, nulls } : call;
  }
  return tied.expression(tree);
}

export function toSpec(over: TreeOf<'over'>): WindowSpec {
  const { window_name, partition_by, order_by, frame } = over;
  const origin = placeOf(over);
  // A window that is named is taken as it is.
  if (window_name !== null && (partition_by.length > 0 || order_by.length > 0 || frame !== null))
    fail('PARSE_SYNTAX_ERROR', { error: "'('", hint: '' });
  const spec = {
    ...(origin !== undefined && { origin }),
    ...(window_name !== null && { base: nameOf(window_name) }),
    partitionBy: partition_by.map(tied.expression),
    orderBy: order_by.map(toOrder),
  };
  if (frame === null) return spec;
  return {
    ...spec,
    frame: {
      unit: frame.kind === 'Rows' ? 'rows' : 'range',
      lower: toBound(frame.start),
      upper: frame.end === null ? { kind: 'currentRow' } : toBound(frame.end),
    },
  };
}

function toBound(bound: Bound): FrameBound {
  if (bound === 'CurrentRow') return { kind: 'currentRow' };
  if (bound === 'UnboundedPreceding') return { kind: 'unboundedPreceding' };
  if (bound === 'UnboundedFollowing') return { kind: 'unboundedFollowing' };
  if (typeof bound === 'object' && 'Preceding' in bound) {
    const value = constant(bound.Preceding, bound);
    const origin = placeOf(bound);
    const negative: Expression = { kind: 'function', name: ['-'], arguments: [value] };
    return { kind: 'offset', value: origin === undefined ? negative : { ...negative, origin } };
  }
  if (typeof bound === 'object' && 'Following' in bound)
    return { kind: 'offset', value: constant(bound.Following, bound) };
  return { kind: 'offset', value: literal(types.integer, 0) };
}

const OPERATOR = /^(\W+|negative|positive|and|or|not|div|mod)$/;

/** Spark's parser takes what it can compute, and resolves no function. */
const isConstant = (e: Expression): boolean => {
  if (e.kind === 'cast') return isConstant(e.child);
  if (e.kind === 'function') return OPERATOR.test(e.name.join('.')) && e.arguments.every(isConstant);
  return e.kind === 'literal' || e.kind === 'parameter';
};

/** The value of a bound. Error: _LEGACY_ERROR_TEMP_0064 */
function constant(tree: Tree, bound: object): Expression {
  const value = tied.expression(tree);
  return isConstant(value)
    ? value
    : within(placeOf(bound), undefined, () =>
        fail('_LEGACY_ERROR_TEMP_0064', { msg: 'Frame bound value must be a literal.' }),
      );
}

export function toOrder({ this: child, desc, nulls_first }: TreeOf<'ordered'>): SortOrder {
  return {
    kind: 'sortOrder',
    child: tied.expression(child),
    direction: desc ? 'descending' : 'ascending',
    ...(nulls_first !== null && { nulls: nulls_first ? 'first' : 'last' }),
  };
}
