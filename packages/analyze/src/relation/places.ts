/**
 * Where rows lie: in which partition, where the plan itself says so (`repartition(3, "x")`, `repartitionById`, `range(0, 9, 1, 3)`), and
 * in which file. Elsewhere all rows lie in the first partition and in no file (`spark_partition_id()` is 0, `input_file_name()` empty).
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
import { type Context, freshAttribute, type Resolvers } from '../context.js';
import { literal, passThrough, reference } from '../expression/build.js';
import { children, mapChildren, traits } from '../expression/tree.js';
import { keep, mapInputs, project, renewed } from './nodes.js';
import { scopeOf, scopeThrough, selectBelow } from './select.js';

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
  // DISTRIBUTE BY reaches what stands below a select, but no grouping.
  const select = selectBelow(input, context);
  const reaches = r.partitions === undefined && select !== undefined && select.aggregation === undefined;
  const scope = reaches ? scopeThrough(input, context) : scopeOf(input, context);
  const by = r.by.map((e) => resolvers.expression(e.kind === 'sortOrder' ? e.child : e, scope));
  const [first] = r.by;
  const { partition: _before, spreadBy: _by, ...plain } = input;
  const whole = { ...plain, ...(by.length > 0 && { spreadBy: by }) } as ResolvedRelation;
  // Ranges hang on samples, and what has no hash here is placed by rules of Spark's optimizer.
  const unknown = r.by.some((e) => e.kind === 'sortOrder') || by.some((e) => !isOrderable(e.type));
  if (r.partitions === undefined || first === undefined || unknown) return renewed(input, whole, context);
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

/** What of a row's place in Spark functions tell, and how a plan comes to know it. */
interface Place {
  /** The functions that ask for it. */
  readonly functions: readonly string[];
  /** Whether a row of a union lies where it did: of partitions the second side's are numbered on from the first's. */
  readonly inUnions: boolean;
  /** The relation with it as one more column, where this is the relation that knows it. */
  readonly known: (r: ResolvedRelation, context: Context) => Located | undefined;
  /** What a call becomes. */
  readonly told: (call: ResolvedCall, place: ResolvedExpression) => ResolvedExpression;
}

interface Located {
  readonly relation: ResolvedRelation;
  /** The last one of its columns. */
  readonly place: Attribute;
}

/** Spark's `MonotonicallyIncreasingID`: the partition's number in the upper 31 bits, below it that of the row within. */
const PARTITION_BITS = 33;
const INCREASING = `((CAST($0 AS BIGINT) << ${PARTITION_BITS}) + row_number() OVER (PARTITION BY $0) - 1)`;

/** What gives rows of no file. */
const FILELESS: ReadonlySet<ResolvedRelation['kind']> = new Set(['oneRow', 'values', 'range', 'local']);

const PLACES: readonly Place[] = [
  {
    functions: ['spark_partition_id', 'monotonically_increasing_id'],
    inUnions: false,
    known: (r, context) => {
      if (r.partition === undefined) return undefined;
      const place = freshAttribute(context, 'partition', types.integer, false);
      const column = { attribute: place, expression: r.partition };
      return { relation: project(r, [...r.output.map(passThrough), column]), place };
    },
    told: (call, place) =>
      call.name === 'spark_partition_id' ? place : { ...call, arguments: [place], template: INCREASING },
  },
  {
    functions: ['input_file_name'],
    inUnions: true,
    known: (r, context) => {
      if (r.kind !== 'scan' && !FILELESS.has(r.kind)) return undefined;
      const place = freshAttribute(context, 'file', types.string, false);
      if (r.kind !== 'scan') {
        const none = { attribute: place, expression: literal(types.string, '') };
        return { relation: project(r, [...r.output.map(passThrough), none]), place };
      }
      return {
        relation: { ...r, output: [...r.output, place], columns: [...r.columns, ''], fileName: place.id },
        place,
      };
    },
    told: (_call, place) => place,
  },
];

/** The plan with what asks for a row's place told of it, where that is known; elsewhere the functions have answers of their own. */
export const withPlaces = (r: ResolvedRelation, context: Context): ResolvedRelation =>
  PLACES.reduce((plan, place) => withPlace(plan, place, context), r);

function withPlace(r: ResolvedRelation, of: Place, context: Context): ResolvedRelation {
  const plan = mapInputs(r, (input) => withPlace(input, of, context));
  // All that ask are volatile, which is known of each expression by now.
  const asks = (e: ResolvedExpression): boolean => traits(e).volatile && (isCall(e, of) || children(e).some(asks));
  const below = (...expressions: readonly ResolvedExpression[]) =>
    'input' in plan && expressions.some(asks) ? located(plan.input, of, context) : undefined;
  const tell = (place: Attribute) => {
    const rewrite = (e: ResolvedExpression): ResolvedExpression =>
      isCall(e, of) ? of.told(e, reference(place)) : mapChildren(e, rewrite);
    return rewrite;
  };
  const named = (items: readonly NamedExpression[], place: Attribute) =>
    items.map((e) => ({ ...e, expression: tell(place)(e.expression) }));
  switch (plan.kind) {
    case 'project': {
      const found = below(...plan.expressions.map((e) => e.expression));
      if (found === undefined) return plan;
      return { ...plan, input: found.relation, expressions: named(plan.expressions, found.place) };
    }
    case 'filter': {
      const found = below(plan.condition);
      if (found === undefined) return plan;
      const condition = tell(found.place)(plan.condition);
      return keep({ ...plan, input: found.relation, condition, output: found.relation.output }, plan.output);
    }
    case 'aggregate': {
      const found = below(...[...plan.groups, ...plan.aggregates].map((e) => e.expression));
      if (found === undefined) return plan;
      const { relation, place } = found;
      return { ...plan, input: relation, groups: named(plan.groups, place), aggregates: named(plan.aggregates, place) };
    }
    default:
      return plan;
  }
}

const isCall = (e: ResolvedExpression, { functions }: Place): e is ResolvedCall =>
  e.kind === 'call' && e.arguments.length === 0 && functions.includes(e.name);

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
  if (r.kind !== 'project' && r.kind !== 'filter' && r.kind !== 'sample') return undefined;
  const below = located(r.input, of, context);
  if (below === undefined) return undefined;
  const { relation, place } = below;
  if (r.kind === 'project') return { relation: project(relation, [...r.expressions, passThrough(place)]), place };
  return { relation: { ...r, input: relation, output: [...r.output, place] }, place };
}
