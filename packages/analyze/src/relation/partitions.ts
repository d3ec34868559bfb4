/**
 * Which partition a row lies in, where the plan itself says so: `repartition(3, "x")`, `repartitionById`, `range(0, 9, 1, 3)`.
 * Elsewhere that is the engine's business, and all rows lie in the first one (`spark_partition_id()` is 0).
 */
import {
  type Attribute,
  type Expression,
  type RelationOf,
  type ResolvedCall,
  type ResolvedExpression,
  type ResolvedOf,
  type ResolvedRelation,
  types,
} from '@outboard/plan';
import { type Context, freshAttribute, type Resolvers } from '../context.js';
import { passThrough, reference } from '../expression/build.js';
import { children, mapChildren } from '../expression/tree.js';
import { keep, mapInputs, project, renewed } from './nodes.js';
import { scopeOf } from './select.js';

const call = (name: string, ...args: Expression[]): Expression => ({ kind: 'function', name: [name], arguments: args });
const number = (value: number | bigint): Expression => ({ kind: 'literal', type: types.long, value: BigInt(value) });
const DIRECT = 'direct_shuffle_partition_id';

/** The rows stay as they are. Errors: those of the expressions that it is by. */
export function resolveRepartition(
  r: RelationOf<'repartition'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const scope = scopeOf(input, context);
  const by = r.by.map((e) => resolvers.expression(e.kind === 'sortOrder' ? e.child : e, scope));
  const [first] = r.by;
  const { partition: _before, ...plain } = input;
  const whole = plain as ResolvedRelation;
  if (r.partitions === undefined || first === undefined || r.by.some((e) => e.kind === 'sortOrder'))
    return renewed(input, whole, context);
  const direct = by[0]?.kind === 'call' && by[0].name === DIRECT && first.kind === 'function';
  const place = direct
    ? call('coalesce', call('pmod', first.arguments[0] ?? first, number(r.partitions)), number(0))
    : call('pmod', call('hash', ...r.by), number(r.partitions));
  return renewed(input, { ...whole, partition: resolvers.expression(call('int', place), scope) }, context);
}

/** Slices of a range as Spark cuts it: of N rows the one at `k` lies in slice ((k + 1) * slices - 1) div N. */
export function slicedRange(
  range: ResolvedOf<'range'>,
  slices: number | undefined,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const span = range.step > 0n ? range.end - range.start : range.start - range.end;
  const step = range.step > 0n ? range.step : -range.step;
  const rows = span <= 0n ? 0n : (span + step - 1n) / step;
  const [id] = range.output;
  if (slices === undefined || slices < 2 || rows === 0n || id === undefined) return range;
  const at = call(
    'div',
    call('-', { kind: 'attribute', nameParts: [id.name] }, number(range.start)),
    number(range.step),
  );
  const share = call('-', call('*', call('+', at, number(1)), number(slices)), number(1));
  const scope = scopeOf(range, context);
  return { ...range, partition: resolvers.expression(call('int', call('div', share, number(rows))), scope) };
}

const asks = (e: ResolvedExpression): boolean =>
  (e.kind === 'call' && e.arguments.length === 0 && (e.name === 'spark_partition_id' || counts(e))) ||
  children(e).some(asks);
const counts = (e: ResolvedCall): boolean => e.name === 'monotonically_increasing_id';

/** The plan with what asks for a row's partition told of it. */
export function withPartitions(r: ResolvedRelation, context: Context): ResolvedRelation {
  const told = mapInputs(r, (input) => withPartitions(input, context));
  switch (told.kind) {
    case 'project': {
      if (!told.expressions.some((e) => asks(e.expression))) return told;
      const known = numbered(told.input, context);
      if (known === undefined) return told;
      const tell = telling(known.number);
      const expressions = told.expressions.map((e) => ({ ...e, expression: tell(e.expression) }));
      return { ...told, input: known.relation, expressions };
    }
    case 'filter': {
      const known = asks(told.condition) ? numbered(told.input, context) : undefined;
      if (known === undefined) return told;
      const { relation, number } = known;
      const condition = telling(number)(told.condition);
      return keep({ ...told, input: relation, condition, output: relation.output }, told.output);
    }
    case 'aggregate': {
      if (![...told.groups, ...told.aggregates].some((e) => asks(e.expression))) return told;
      const known = numbered(told.input, context);
      if (known === undefined) return told;
      const tell = telling(known.number);
      const all = (items: typeof told.groups) => items.map((e) => ({ ...e, expression: tell(e.expression) }));
      return { ...told, input: known.relation, groups: all(told.groups), aggregates: all(told.aggregates) };
    }
    default:
      return told;
  }
}

interface Numbered {
  readonly relation: ResolvedRelation;
  /** One column more, behind the others. */
  readonly number: Attribute;
}

/** The relation with its rows' partitions, where they are known: through what leaves rows where they are. */
function numbered(r: ResolvedRelation, context: Context): Numbered | undefined {
  if (r.partition !== undefined) {
    const number = freshAttribute(context, 'partition', types.integer, false);
    return {
      relation: project(r, [...r.output.map(passThrough), { attribute: number, expression: r.partition }]),
      number,
    };
  }
  if (r.kind !== 'project' && r.kind !== 'filter' && r.kind !== 'sample') return undefined;
  const below = numbered(r.input, context);
  if (below === undefined) return undefined;
  const { relation, number } = below;
  if (r.kind === 'project') return { relation: project(relation, [...r.expressions, passThrough(number)]), number };
  return { relation: { ...r, input: relation, output: [...r.output, number] }, number };
}

/** Spark's `MonotonicallyIncreasingID`: the partition's number in the upper 31 bits, below it that of the row within. */
const PARTITION_BITS = 33;

function telling(number: Attribute): (e: ResolvedExpression) => ResolvedExpression {
  const place = reference(number);
  const tell = (e: ResolvedExpression): ResolvedExpression => {
    if (e.kind !== 'call' || e.arguments.length > 0 || !asks(e)) return mapChildren(e, tell);
    if (!counts(e)) return place;
    const template = `((CAST($0 AS BIGINT) << ${PARTITION_BITS}) + row_number() OVER (PARTITION BY $0) - 1)`;
    return { ...e, arguments: [place], template };
  };
  return tell;
}
