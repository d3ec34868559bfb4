/**
 * Where rows lie: in which partition, where the plan itself says so (`repartition(3, "x")`, `repartitionById`, `range(0, 9, 1, 3)`), and
 * in which file. Elsewhere all rows lie in the first partition and in no file (`spark_partition_id()` is 0, `input_file_name()` empty,
 * `input_file_block_start()` -1).
 */
import {
  type Attribute,
  type Expression,
  isOrderable,
  type NamedExpression,
  type RelationOf,
  type ResolvedCall,
  type ResolvedExpression,
  type ResolvedOf,
  type ResolvedRelation,
  types,
} from '@outboard/plan';
import { isSeeded } from '../chance.js';
import { type Context, freshAttribute, type Resolvers } from '../context.js';
import { literal, passThrough, reference, call as resolvedCall } from '../expression/build.js';
import { children, mapChildren, traits } from '../expression/tree.js';
import { compare } from '../functions/operators.js';
import { narrow, needsHidden, scopeThrough, withHidden } from './below-select.js';
import { exposing } from './merged.js';
import { keep, mapInputs, project, renewed, sort } from './nodes.js';
import { checkOperator } from './order.js';
import { scopeOf } from './select.js';

const call = (name: string, ...args: Expression[]): Expression => ({ kind: 'function', name: [name], arguments: args });
const number = (value: number | bigint): Expression => ({ kind: 'literal', type: types.long, value: BigInt(value) });
const DIRECT = 'direct_shuffle_partition_id';

/** The rows stay as they are. Errors: those of the expressions that it is by. */
export function resolveRepartition(
  r: RelationOf<'repartition'>,
  context: Context,
  resolvers: Resolvers,
  /** Whether its columns may be what stands below a select, too: the columns of its input, or of its groups. */
  through = true,
): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const scope = through ? scopeThrough(input, context, true) : scopeOf(input, context);
  const by = r.by.map((e) => resolvers.expression(e.kind === 'sortOrder' ? e.child : e, scope));
  const parts = r.partitions === undefined ? '' : `, ${r.partitions}`;
  checkOperator(by, false, `RepartitionByExpression [${by.map((e) => e.pretty).join(', ')}]${parts}`);
  const [first] = r.by;
  // Ranges hang on samples, and what has no hash here is placed by rules of Spark's optimizer.
  const unknown = r.by.some((e) => e.kind === 'sortOrder') || by.some((e) => !isOrderable(e.type));
  if (r.partitions === undefined || first === undefined || unknown) return renewed(input, spread(input, by), context);
  const direct = by[0]?.kind === 'call' && by[0].name === DIRECT && first.kind === 'function';
  const place = direct
    ? call('coalesce', call('pmod', first.arguments[0] ?? first, number(r.partitions)), number(0))
    : call('pmod', call('hash', ...r.by), number(r.partitions));
  const partition = resolvers.expression(call('int', place), scope);
  const shown = exposing(input, [partition], context);
  if (shown !== input) return narrow({ ...spread(shown, by), partition }, input.output, context);
  if (!needsHidden(partition, input, context)) return renewed(input, { ...spread(input, by), partition }, context);
  const { relation, columns } = withHidden(input, [partition], context);
  const [hidden] = columns;
  if (hidden === undefined) return input;
  const placed = renewed(relation, { ...spread(relation, []), partition: reference(hidden) }, context);
  return narrow(placed, input.output, context);
}

/** Placed anew, by these. */
function spread(r: ResolvedRelation, by: readonly ResolvedExpression[]): ResolvedRelation {
  const { partition: _before, spreadBy: _by, ...plain } = r;
  return { ...plain, ...(by.length > 0 && { spreadBy: by }) } as ResolvedRelation;
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

/** What of a row's place in Spark functions tell, and how a plan comes to know it. */
interface Place {
  /** Whether a call asks for it. */
  readonly asks: (call: ResolvedCall) => boolean;
  /** Whether a call asks for the row's place within, too, as samples do. */
  readonly ranks: (call: ResolvedCall) => boolean;
  /** Whether a row of a union lies where it did: of partitions the second side's are numbered on from the first's. */
  readonly inUnions: boolean;
  /** The relation with it as one more column, where this is the relation that knows it. */
  readonly known: (r: ResolvedRelation, context: Context) => Located | undefined;
  /** What a call becomes. */
  readonly told: (
    call: ResolvedCall,
    ...place: readonly [ResolvedExpression, ...ResolvedExpression[]]
  ) => ResolvedExpression;
}

interface Located {
  readonly relation: ResolvedRelation;
  /** One of its columns. */
  readonly place: Attribute;
  /** The row's number among those of its place, from 0 on. */
  readonly rank?: Attribute;
}

/** Spark's `MonotonicallyIncreasingID`: the partition's number in the upper 31 bits, below it that of the row within. */
const PARTITION_BITS = 33;
const INCREASING = `((CAST($0 AS BIGINT) << ${PARTITION_BITS}) + $1)`;

/** What gives rows of no file. */
const FILELESS: ReadonlySet<ResolvedRelation['kind']> = new Set(['oneRow', 'values', 'range', 'local']);

const isBare = (call: ResolvedCall, ...names: readonly string[]): boolean =>
  call.arguments.length === 0 && names.includes(call.name);

const PARTITIONS: Place = {
  asks: (call) => isBare(call, 'spark_partition_id', 'monotonically_increasing_id') || isSeeded(call),
  ranks: (call) => call.name !== 'spark_partition_id',
  inUnions: false,
  known: (r, context) => {
    if (r.partition === undefined) return undefined;
    const place = freshAttribute(context, 'partition', types.integer, false);
    const column = { attribute: place, expression: r.partition };
    return { relation: project(r, [...r.output.map(passThrough), column]), place };
  },
  told: (call, ...place) => {
    if (call.name === 'spark_partition_id') return place[0];
    return isSeeded(call)
      ? { ...call, arguments: [...call.arguments, ...place] }
      : { ...call, arguments: place, template: INCREASING };
  },
};

/** What scans tell of a row's file by a column more, which is one of `none` elsewhere. */
const ofFiles = (
  kind: 'fileName' | 'blockLength',
  none: ResolvedExpression,
  of: Pick<Place, 'asks' | 'told'>,
): Place => ({
  ...of,
  ranks: () => false,
  inUnions: true,
  known: (r, context) => {
    if (r.kind !== 'scan' && !FILELESS.has(r.kind)) return undefined;
    const place = freshAttribute(context, kind, none.type, false);
    if (r.kind === 'scan') {
      const relation = { ...r, output: [...r.output, place], columns: [...r.columns, ''], [kind]: place.id };
      return { relation, place };
    }
    const items = [...r.output.map(passThrough), { attribute: place, expression: none }];
    return { relation: project(r, items), place };
  },
});

const FILES = ofFiles('fileName', literal(types.string, ''), {
  asks: (call) => isBare(call, 'input_file_name'),
  told: (_call, place) => place,
});

const zero = literal(types.long, 0n);

/** A file is one block, which begins where it does. */
const BLOCKS = ofFiles('blockLength', literal(types.long, -1n), {
  asks: (call) => isBare(call, 'input_file_block_start', 'input_file_block_length'),
  told: (call, place) =>
    call.name === 'input_file_block_length'
      ? place
      : {
          kind: 'case',
          branches: [{ when: compare('<', '($0 < $1)', place, zero, true), value: place }],
          otherwise: zero,
          type: types.long,
          nullable: false,
          pretty: call.pretty,
        },
});

/** The plan with what asks for a row's place told of it, where that is known; elsewhere the functions have answers of their own. */
export const withPlaces = (r: ResolvedRelation, context: Context): ResolvedRelation =>
  [PARTITIONS, FILES, BLOCKS].reduce((plan, place) => withPlace(plan, place, context), r);

function withPlace(r: ResolvedRelation, of: Place, context: Context): ResolvedRelation {
  const plan = mapInputs(r, (input) => withPlace(input, of, context));
  // All that ask are volatile, which is known of each expression by now.
  const someCall = (e: ResolvedExpression, is: (call: ResolvedCall) => boolean): boolean =>
    traits(e).volatile && ((isCall(e, of) && is(e)) || children(e).some((child) => someCall(child, is)));
  const below = (...expressions: readonly ResolvedExpression[]) => {
    if (!('input' in plan) || !expressions.some((e) => someCall(e, () => true))) return undefined;
    const found = located(plan.input, of, context);
    return expressions.some((e) => someCall(e, of.ranks)) ? ranked(found, context) : found;
  };
  const tell = ({ place, rank }: Located) => {
    const rewrite = (e: ResolvedExpression): ResolvedExpression =>
      isCall(e, of)
        ? of.told(e, reference(place), ...(rank === undefined ? [] : [reference(rank)]))
        : mapChildren(e, rewrite);
    return rewrite;
  };
  const named = (items: readonly NamedExpression[], found: Located) =>
    items.map((e) => ({ ...e, expression: tell(found)(e.expression) }));
  switch (plan.kind) {
    case 'project': {
      const found = below(...plan.expressions.map((e) => e.expression));
      if (found === undefined) return plan;
      return { ...plan, input: found.relation, expressions: named(plan.expressions, found) };
    }
    case 'filter': {
      const found = below(plan.condition);
      if (found === undefined) return plan;
      const condition = tell(found)(plan.condition);
      return keep({ ...plan, input: found.relation, condition, output: found.relation.output }, plan.output);
    }
    case 'aggregate': {
      const found = below(...[...plan.groups, ...plan.aggregates].map((e) => e.expression));
      if (found === undefined) return plan;
      const [groups, aggregates] = [named(plan.groups, found), named(plan.aggregates, found)];
      return { ...plan, input: found.relation, groups, aggregates };
    }
    case 'sort': {
      const found = below(...plan.order.map((o) => o.child));
      if (found === undefined) return plan;
      const order = plan.order.map((o) => ({ ...o, child: tell(found)(o.child) }));
      return keep({ ...plan, input: found.relation, order, output: found.relation.output }, plan.output);
    }
    case 'sample': {
      const found = of === PARTITIONS ? ranked(located(plan.input, of, context), context) : undefined;
      if (found?.rank === undefined) return plan;
      const { relation, place, rank } = found;
      const places = { partition: place.id, rank: rank.id };
      return keep({ ...plan, input: relation, places, output: relation.output }, plan.output);
    }
    default:
      return plan;
  }
}

const isCall = (e: ResolvedExpression, { asks }: Place): e is ResolvedCall => e.kind === 'call' && asks(e);

/** With the rows numbered in each partition as they come, and one partition's after the other's. */
function ranked(found: Located | undefined, context: Context): Located | undefined {
  if (found === undefined) return undefined;
  const { relation, place } = found;
  const count = (r: ResolvedRelation, name: string, template: string, ...by: readonly Attribute[]) => {
    const attribute = freshAttribute(context, name, types.long, false);
    const args = by.map((a) => reference(a));
    const expression = resolvedCall(name, args, types.long, template, { nullable: false, volatile: true });
    return { attribute, relation: project(r, [...r.output.map(passThrough), { attribute, expression }]) };
  };
  const all = count(relation, 'place', '(row_number() OVER ())');
  const within = count(
    all.relation,
    'rank',
    '(row_number() OVER (PARTITION BY $0 ORDER BY $1) - 1)',
    place,
    all.attribute,
  );
  const order = [place, all.attribute].map((a) => ({ child: reference(a), descending: false, nullsFirst: true }));
  return { relation: sort(within.relation, order), place, rank: within.attribute };
}

/** The relation with its rows' places, where they are known: through what leaves rows where they are. */
function located(r: ResolvedRelation, of: Place, context: Context): Located | undefined {
  const known = of.known(r, context);
  if (known !== undefined) return known;
  if (of.inUnions && r.kind === 'setOperation' && r.operation === 'union' && r.all) {
    const [left, right] = [located(r.left, of, context), located(r.right, of, context)];
    if (left === undefined || right === undefined) return undefined;
    const place = freshAttribute(context, left.place.name, left.place.type, false);
    return { relation: { ...r, left: left.relation, right: right.relation, output: [...r.output, place] }, place };
  }
  const stays = r.kind === 'project' || r.kind === 'filter' || r.kind === 'sample' || (r.kind === 'sort' && r.within);
  if (!stays) return undefined;
  const below = located(r.input, of, context);
  if (below === undefined) return undefined;
  const { relation, place } = below;
  if (r.kind === 'project') return { relation: project(relation, [...r.expressions, passThrough(place)]), place };
  return { relation: { ...r, input: relation, output: [...r.output, place] }, place };
}
