/**
 * What stands in a FROM, still open to its parent: joins, filters and choices of columns make one SELECT, as a person
 * would write it. The engine flattens nested SELECTs everywhere but inside of a join tree: there a projection is a wall
 * that its join-order optimizer does not look behind (TPC-H 9 takes five times as long).
 *
 * No renaming is needed, because attribute ids are unique in a plan; where both sides of a join nevertheless show the
 * same one (one hides it from its output), the sides stay SELECTs of their own.
 */
import type { Attribute, AttributeId, ResolvedOf, ResolvedRelation } from '@outboard/plan';
import { column, conditionSql, type Lowering } from './expression.js';

export interface FromItem {
  readonly sql: string;
  /** How many stand in it; more than one is a join, which needs parentheses on the right of another. */
  readonly tables: number;
  /** Conditions on its rows, for the WHERE of the SELECT that it comes to stand in. */
  readonly where: readonly string[];
  /** The columns that its SQL shows; at least the relation's output. */
  readonly shown: ReadonlySet<AttributeId>;
}

/** The engine takes 0.3 s to order 50 joins and 38 s for 200: what is wider is cut into SELECTs of their own. */
const TABLES_MAX = 24;

export interface FromItems {
  of(r: ResolvedRelation): FromItem;
  /** The relation as a SELECT in parentheses, which its parent can not look into. */
  derived(r: ResolvedRelation): string;
}

/** A list of the columns, each once; a relation of none keeps its rows by a dummy. */
export const columns = (attributes: readonly Attribute[]): string => {
  const once = [...new Set(attributes.map((a) => column(a.id)))];
  return once.length === 0 ? '1 AS no_columns' : once.join(', ');
};

/** ` FROM … WHERE …` over the relation's rows; nothing where it is the one row that a SELECT without FROM has. */
export function fromClause(input: ResolvedRelation, items: FromItems): string {
  if (input.kind === 'oneRow') return '';
  const item = items.of(input);
  return ` FROM ${item.sql}${whereClause(item)}`;
}

/** A SELECT in parentheses. */
type Alone = (select: string, output: readonly Attribute[]) => FromItem;

/** From the item and not from the relation: writing that twice at each level would double the work with each. */
const closed = (item: FromItem, output: readonly Attribute[]): string =>
  `SELECT ${columns(output)} FROM ${item.sql}${whereClause(item)}`;

const whereClause = ({ where }: FromItem): string => (where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`);

export function makeFromItems(to: Lowering): FromItems {
  let names = 0;
  const alone: Alone = (select, output) => ({
    sql: `(${select}) AS d${names++}`,
    tables: 1,
    where: [],
    shown: new Set(output.map((a) => a.id)),
  });
  const items: FromItems = {
    derived: (r) => alone(to.select(r), r.output).sql,
    of(r) {
      if (r.kind === 'filter' && isExtensible(r.input)) {
        const input = items.of(r.input);
        const condition = conditionSql(r.condition, to);
        if (byPlace(condition)) {
          const kept = `SELECT ${columns(r.output)}, ${condition} AS kept_ FROM ${input.sql}${whereClause(input)}`;
          return alone(closed({ ...alone(kept, []), where: ['kept_'] }, r.output), r.output);
        }
        return { ...input, where: [...input.where, condition] };
      }
      if (r.kind === 'project' && isChoice(r)) return items.of(r.input);
      if (r.kind === 'join') return joinItem(r, items, alone, to);
      return alone(to.select(r), r.output);
    },
  };
  return items;
}

/** A condition on a row's place (`rand(7) < 0.5`) is one on the rows just here: moved elsewhere, it would count others. */
const byPlace = (condition: string): boolean => condition.includes(' OVER (');

/** A SELECT without FROM shows no columns to extend. */
const isExtensible = (r: ResolvedRelation): boolean => r.kind !== 'oneRow';

/** A projection that only leaves out or reorders columns. */
const isChoice = (r: ResolvedOf<'project'>): boolean =>
  isExtensible(r.input) &&
  r.expressions.every((e) => e.expression.kind === 'attribute' && e.expression.id === e.attribute.id);

/** Relations that are a SELECT of their own only to say a FROM: their SELECT is made of their item. */
export const isOpen = (r: ResolvedRelation): boolean =>
  (r.kind === 'filter' && isExtensible(r.input)) || (r.kind === 'project' && isChoice(r)) || r.kind === 'join';

const joinWords = {
  inner: 'JOIN',
  cross: 'CROSS JOIN',
  left: 'LEFT JOIN',
  right: 'RIGHT JOIN',
  full: 'FULL JOIN',
  leftSemi: 'SEMI JOIN',
  leftAnti: 'ANTI JOIN',
} as const satisfies Record<ResolvedOf<'join'>['type'], string>;

/**
 * The sides whose conditions may wait for the WHERE above the join: a row that a condition drops must not have met its
 * partners before, so not on a side that the join fills up with NULLs or only looks into.
 */
const keepsConditions = {
  inner: { left: true, right: true },
  cross: { left: true, right: true },
  left: { left: true, right: false },
  right: { left: false, right: true },
  full: { left: false, right: false },
  leftSemi: { left: true, right: false },
  leftAnti: { left: true, right: false },
} as const satisfies Record<ResolvedOf<'join'>['type'], { left: boolean; right: boolean }>;

function joinItem(r: ResolvedOf<'join'>, items: FromItems, alone: Alone, to: Lowering): FromItem {
  const keeps = keepsConditions[r.type];
  const wall = (item: FromItem, { output }: ResolvedRelation): FromItem => alone(closed(item, output), output);
  const side = (input: ResolvedRelation, open: boolean): FromItem => {
    const item = items.of(input);
    return open || item.where.length === 0 ? item : wall(item, input);
  };
  let left = side(r.left, keeps.left);
  // LATERAL stands before a statement only.
  let right = r.lateral ? alone(to.query(r.right), r.right.output) : side(r.right, keeps.right);
  if (overlap(left.shown, right.shown)) {
    left = wall(left, r.left);
    right = wall(right, r.right);
  }
  if (left.tables + right.tables > TABLES_MAX) {
    if (left.tables >= right.tables) left = wall(left, r.left);
    else right = wall(right, r.right);
  }
  const condition =
    r.type === 'cross' ? '' : ` ON ${r.condition === undefined ? 'true' : conditionSql(r.condition, to)}`;
  const rightSql = right.tables > 1 ? `(${right.sql})` : right.sql;
  const looksOnly = r.type === 'leftSemi' || r.type === 'leftAnti';
  return {
    sql: `${left.sql} ${joinWords[r.type]} ${r.lateral ? 'LATERAL ' : ''}${rightSql}${condition}`,
    tables: left.tables + right.tables,
    where: [...left.where, ...right.where],
    shown: looksOnly ? left.shown : new Set([...left.shown, ...right.shown]),
  };
}

function overlap(a: ReadonlySet<AttributeId>, b: ReadonlySet<AttributeId>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const id of few) if (many.has(id)) return true;
  return false;
}
