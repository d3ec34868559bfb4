import { fail, refuse } from '@outboard/errors';
import {
  type CommonTableExpression,
  type Expression,
  type Grouping,
  quoteIdentifier,
  type Relation,
  type SortOrder,
  type WindowSpec,
  within,
} from '@outboard/plan';
import { toExpression } from './expression.js';
import { toFrom, toValues } from './from.js';
import { toHints } from './hint.js';
import { leveled, NOTHING_CALL, unmasked } from './mask.js';
import { pipedAt, placeOf, relationAt } from './places.js';
import { as, kindOf, nameOf, type Tree, type TreeOf } from './polyglot.js';
import { tied } from './tie.js';
import { toOrder, toSpec } from './window.js';

type Select = TreeOf<'select'>;
type SetTree = TreeOf<'union'>;

/** A query: SELECT, VALUES, set operations, each with its WITH, ORDER BY and LIMIT. @throws UNSUPPORTED_FEATURE */
export function toQuery(tree: Tree): Relation {
  const select = as(tree, 'select');
  if (select !== undefined) return withCtes(select.with, pipedAt(select) ?? toSelect(select));
  const operation = setOperation(tree);
  if (operation !== undefined) return toSetOperation(operation.kind, operation.node);
  const values = as(tree, 'values');
  if (values !== undefined) return toValues(values);
  const subquery = as(tree, 'subquery');
  if (subquery !== undefined) return bounded(toQuery(subquery.this), subquery);
  const paren = as(tree, 'paren');
  if (paren !== undefined) return toQuery(paren.this);
  return refuse(`the SQL construct ${kindOf(tree)} as a query`);
}

const setKinds = ['union', 'intersect', 'except'] as const;
type SetKind = (typeof setKinds)[number];

interface SetStep {
  readonly kind: SetKind;
  readonly node: SetTree;
}

function setOperation(tree: Tree): SetStep | undefined {
  for (const kind of setKinds) {
    const node = as(tree, kind) as SetTree | undefined;
    if (node !== undefined) return { kind, node };
  }
  return undefined;
}

/** The operations that stand in one row with this one, from the left; what is in brackets is an operand. */
function stepsOf(last: SetStep): readonly SetStep[] {
  const steps: SetStep[] = [];
  for (let step: SetStep | undefined = last; step !== undefined; step = setOperation(step.node.left)) steps.push(step);
  return steps.reverse();
}

/** INTERSECT binds tighter than UNION and EXCEPT (Spark docs, "Set Operators"); the library reads all from the left. */
function toSetOperation(kind: SetKind, node: SetTree): Relation {
  const steps = stepsOf({ kind, node });
  const bottom = toQuery((steps[0]?.node ?? node).left);
  const groups: { readonly step?: SetStep; readonly intersects: SetStep[] }[] = [{ intersects: [] }];
  for (const step of steps)
    if (step.kind === 'intersect') groups.at(-1)?.intersects.push(step);
    else groups.push({ step, intersects: [] });
  const body = groups.reduce((left, { step, intersects }) => {
    const first = step === undefined ? bottom : toQuery(step.node.right);
    const group = intersects.reduce(
      (joined, next) => setRelation(next, joined, toQuery(next.node.right), step === undefined),
      first,
    );
    return step === undefined ? group : setRelation(step, left, group, intersects.length === 0);
  }, bottom);
  return withCtes(node.with, bounded(body, node));
}

/** `asRead`: it spans what the library's node does, whose place it takes. */
function setRelation({ kind, node }: SetStep, left: Relation, right: Relation, asRead: boolean): Relation {
  const relation: Relation = {
    kind: 'setOperation',
    operation: kind,
    left,
    right,
    all: node.all,
    byName: node.by_name,
    allowMissingColumns: false,
  };
  return asRead ? relationAt(node, relation) : relation;
}

function withCtes(clause: Select['with'], body: Relation): Relation {
  if (!clause) return body;
  const ctes = clause.ctes.map(
    ({ alias, columns, this: query }): CommonTableExpression => ({
      ...leveled(nameOf(alias)),
      ...(columns.length > 0 && { columns: columns.map(nameOf) }),
      relation: toQuery(query),
    }),
  );
  if (!clause.recursive && ctes.some(({ maxLevel }) => maxLevel !== undefined))
    within(placeOf(clause), undefined, () =>
      fail('_LEGACY_ERROR_TEMP_0035', {
        message: 'Cannot specify MAX RECURSION LEVEL when the CTE is not marked as RECURSIVE',
      }),
    );
  return relationAt(clause, { kind: 'with', ctes, recursive: clause.recursive, body });
}

interface Bounds {
  readonly order_by?: { readonly expressions: readonly TreeOf<'ordered'>[] } | null;
  readonly sort_by?: { readonly expressions: readonly TreeOf<'ordered'>[] } | null;
  readonly distribute_by?: { readonly expressions: readonly Tree[] } | null;
  readonly cluster_by?: { readonly expressions: readonly TreeOf<'ordered'>[] } | null;
  readonly limit?: Tree | TreeOf<'limit'> | null;
  readonly offset?: Tree | TreeOf<'offset'> | null;
}

const unwrapped = (clause: object): Tree => ('this' in clause ? (clause.this as Tree) : (clause as Tree));

/** ORDER BY, OFFSET and LIMIT over a query, in the order in which they apply. */
function bounded(input: Relation, bounds: Bounds): Relation {
  let relation = input;
  // CLUSTER BY is DISTRIBUTE BY and SORT BY, and a number in it no column's place (`AstBuilder.withQueryResultClauses`).
  const by = bounds.distribute_by?.expressions ?? bounds.cluster_by?.expressions.map(({ this: tree }) => tree);
  if (by !== undefined)
    relation = relationAt(bounds.distribute_by ?? bounds.cluster_by ?? bounds, {
      kind: 'repartition',
      input: relation,
      by: by.map(toExpression),
      shuffle: true,
    });
  if (bounds.cluster_by)
    relation = relationAt(bounds.cluster_by, {
      kind: 'sort',
      input: relation,
      order: bounds.cluster_by.expressions.map(toOrder),
      global: false,
      clustered: true,
    });
  if (bounds.sort_by) {
    relation = relationAt(bounds.sort_by, {
      kind: 'sort',
      input: relation,
      order: bounds.sort_by.expressions.map(toOrder),
      global: false,
    });
  }
  if (bounds.order_by)
    relation = relationAt(bounds.order_by, sorted(relation, bounds.order_by.expressions.map(toOrder)));
  if (bounds.offset) relation = { kind: 'offset', input: relation, offset: toExpression(unwrapped(bounds.offset)) };
  if (bounds.limit) {
    const limit = toExpression(unwrapped(bounds.limit));
    if (!isWord(limit, 'all')) relation = { kind: 'limit', input: relation, limit };
  }
  return relation;
}

const isWord = (expression: Expression | undefined, word: string): boolean =>
  expression?.kind === 'attribute' &&
  expression.nameParts.length === 1 &&
  expression.nameParts[0]?.toLowerCase() === word;

function sorted(input: Relation, order: readonly SortOrder[]): Relation {
  const [only] = order;
  if (only === undefined || order.length > 1 || !isWord(only.child, 'all')) {
    return { kind: 'sort', input, order, global: true };
  }
  return { kind: 'sortAll', input, direction: only.direction, ...(only.nulls !== undefined && { nulls: only.nulls }) };
}

/** FROM, WHERE, GROUP BY, HAVING, SELECT, DISTINCT, ORDER BY, LIMIT: nested in the order in which they apply. */
function toSelect(select: Select): Relation {
  refuseRest(select);
  if (select.expressions.length === 0 && select.from === null)
    fail('PARSE_SYNTAX_ERROR', { error: 'end of input', hint: '' });
  let relation: Relation = toFrom(select);
  const where = conditionOf(select.where_clause);
  if (where !== undefined) relation = relationAt(select, { kind: 'filter', input: relation, condition: where });
  relation = projected(select, relation);
  if (select.qualify)
    relation = relationAt(select, {
      kind: 'qualify',
      input: relation,
      condition: toExpression(select.qualify.this),
    });
  if (select.distinct) {
    relation = relationAt(select, {
      kind: 'deduplicate',
      input: relation,
      columns: [],
      allColumns: true,
      withinWatermark: false,
    });
  }
  relation = hinted(select, relation);
  return bounded(relation, select as Bounds);
}

function refuseRest(select: Select): void {
  const rest: Readonly<Record<string, unknown>> = {
    'DISTINCT ON': select.distinct_on,
    TOP: select.top,
    'CONNECT BY': select.connect,
    'SELECT INTO': select.into,
    FETCH: select.fetch,
    PREWHERE: select.prewhere,
    'LIMIT BY': select.limit_by,
  };
  for (const [name, clause] of Object.entries(rest)) if (clause !== null && clause !== undefined) refuse(name);
}

function projected(select: Select, input: Relation): Relation {
  const expressions = select.expressions.map(toExpression);
  const windows = select.windows === null ? undefined : namedWindows(select.windows);
  const grouping = toGrouping(select.group_by);
  const extras = windows === undefined ? {} : { windows };
  const having = conditionOf(select.having);
  if (grouping === undefined && having === undefined)
    return relationAt(select, { kind: 'project', input, expressions, ...extras });
  const aggregate = relationAt(select, {
    kind: 'aggregate',
    input,
    grouping: grouping ?? { kind: 'groupBy', expressions: [] },
    aggregates: expressions,
    includeGrouping: false,
    ...extras,
  });
  return having === undefined ? aggregate : relationAt(select, { kind: 'having', input: aggregate, condition: having });
}

/** What a WHERE or HAVING asks for, where it is one of the text's. */
const conditionOf = (clause: { readonly this: Tree } | null | undefined): Expression | undefined =>
  clause === null || clause === undefined || as(clause.this, 'function')?.name === NOTHING_CALL
    ? undefined
    : toExpression(clause.this);

function namedWindows(windows: NonNullable<Select['windows']>): Readonly<Record<string, WindowSpec>> {
  const names = windows.map(({ name }) => nameOf(name));
  const repeated = names.find((name, i) => names.indexOf(name) < i);
  if (repeated !== undefined)
    within(placeOf(windows), undefined, () =>
      fail('INVALID_SQL_SYNTAX.REPETITIVE_WINDOW_DEFINITION', { windowName: quoteIdentifier(repeated) }),
    );
  return Object.fromEntries(windows.map(({ spec }, i) => [names[i], toSpec(spec)]));
}

type GroupingPart = {
  readonly sets: readonly (readonly Expression[])[];
  readonly kind: 'plain' | 'rollup' | 'cube' | 'sets';
};

const tupleOf = (tree: Tree): readonly Expression[] =>
  (as(tree, 'tuple')?.expressions ?? [as(tree, 'paren')?.this ?? tree]).map(toExpression);

const rollupSets = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: items.length + 1 }, (_, i) => items.slice(0, items.length - i));
const cubeSets = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : cubeSets(items.slice(1))
        .flatMap((set) => [[items[0] as T, ...set], set])
        .sort((a, b) => b.length - a.length);

/** GROUP BY in all its forms; a mixture such as `a, ROLLUP (b, c)` is written out as grouping sets. */
function toGrouping(clause: Select['group_by']): Grouping | undefined {
  if (clause === null) return undefined;
  if (clause.all === true && clause.expressions.length === 0) return { kind: 'all' };
  const last = clause.expressions.at(-1);
  for (const kind of ['rollup', 'cube'] as const) {
    // `GROUP BY a, b WITH ROLLUP` ends in an empty node.
    if (last !== undefined && kindOf(last) === kind) {
      return { kind, expressions: clause.expressions.slice(0, -1).map(toExpression) };
    }
  }
  const parts = clause.expressions.map(groupingPart);
  if (parts.every(({ kind }) => kind === 'plain')) {
    return { kind: 'groupBy', expressions: parts.flatMap(({ sets }) => sets.flat()) };
  }
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && only.kind !== 'sets' && only.kind !== 'plain') {
    return {
      kind: only.kind,
      expressions: only.sets.reduce((longest, set) => (set.length > longest.length ? set : longest)),
    };
  }
  const after = setsAfter(parts);
  if (after !== undefined) return after;
  const sets = parts.reduce<(readonly Expression[])[]>(
    (product, part) => product.flatMap((set) => part.sets.map((added) => [...set, ...added])),
    [[]],
  );
  return { kind: 'groupingSets', expressions: unique(sets.flat()), sets };
}

/**
 * `GROUP BY a, b GROUPING SETS (…)`: only the sets count. The parser tells it from a list that goes on with a comma by
 * nothing but this: the columns before name all those of the sets, which in a list would repeat them to no effect.
 */
function setsAfter(parts: readonly GroupingPart[]): Grouping | undefined {
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  if (last?.kind !== 'sets' || before.length === 0 || before.some(({ kind }) => kind !== 'plain')) return undefined;
  const named = before.flatMap((part) => part.sets.flat());
  const covered = unique([...named, ...last.sets.flat()]).length === unique(named).length;
  return covered ? { kind: 'groupingSets', expressions: unique(named), sets: last.sets } : undefined;
}

function groupingPart(tree: Tree): GroupingPart {
  const fn = as(tree, 'function');
  const name = fn === undefined ? '' : unmasked(fn.name).toUpperCase();
  const args = fn?.args ?? [];
  if (name === 'GROUPING SETS') return { kind: 'sets', sets: args.flatMap((arg) => groupingSet(arg)) };
  const items = args.map(tupleOf);
  if (name === 'ROLLUP') return { kind: 'rollup', sets: rollupSets(items).map((set) => set.flat()) };
  if (name === 'CUBE') return { kind: 'cube', sets: cubeSets(items).map((set) => set.flat()) };
  return { kind: 'plain', sets: [[toExpression(tree)]] };
}

/** One member of GROUPING SETS: a tuple, or ROLLUP and the like within. */
function groupingSet(tree: Tree): readonly (readonly Expression[])[] {
  const part = as(tree, 'function') === undefined ? undefined : groupingPart(tree);
  return part === undefined || part.kind === 'plain' ? [tupleOf(tree)] : part.sets;
}

function unique(expressions: readonly Expression[]): readonly Expression[] {
  const seen = new Map<string, Expression>();
  const key = (expression: Expression): string =>
    JSON.stringify(expression, (name, value: unknown) =>
      name === 'origin' ? undefined : typeof value === 'bigint' ? `${value}n` : value,
    );
  for (const expression of expressions) if (!seen.has(key(expression))) seen.set(key(expression), expression);
  return [...seen.values()];
}

/** The first hint of a SELECT comes to stand on top (`AstBuilder.withHints`). */
function hinted(select: Select, input: Relation): Relation {
  const texts = (select.hint?.expressions ?? []).map((item) => ('Raw' in item ? item.Raw : refuse('such a hint')));
  const hints = texts.flatMap((text) => toHints(text, placeOf(select)));
  return hints.reduceRight<Relation>((relation, hint) => ({ kind: 'hint', input: relation, ...hint }), input);
}

tied.query = toQuery;
