/** What a condition says about columns, and which part of the rows it leaves. */
import type { AttributeId, ResolvedExpression } from '@outboard/plan';
import { constant, greatest, least, type Value } from './value.js';

/** Both ends included. */
export interface Bounds {
  readonly min?: Value;
  readonly max?: Value;
}

/** What is known of a column at some point of a plan. */
export interface ColumnFacts extends Bounds {
  /** Different values, at most. */
  readonly distinct: number;
}

export type Facts = ReadonlyMap<AttributeId, ColumnFacts>;

/** The parts of a condition that must all hold. */
export function conjuncts(condition: ResolvedExpression): readonly ResolvedExpression[] {
  const found: ResolvedExpression[] = [];
  const todo = [condition];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.kind === 'call' && next.name === 'and') todo.push(...next.arguments);
    else found.push(next);
  }
  return found;
}

const flipped: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** The column below casts that keep the order of values. */
function columnOf(expression: ResolvedExpression): AttributeId | undefined {
  if (expression.kind === 'attribute') return expression.id;
  return expression.kind === 'cast' ? columnOf(expression.child) : undefined;
}

const EQUALITIES: ReadonlySet<string> = new Set(['=', '==', '<=>']);

/** The two columns that a condition asks to be equal. */
export function keyIn(part: ResolvedExpression): readonly [AttributeId, AttributeId] | undefined {
  if (part.kind !== 'call' || !EQUALITIES.has(part.name)) return undefined;
  const [a, b] = part.arguments.map(columnOf);
  return a === undefined || b === undefined ? undefined : [a, b];
}

/** What a comparison with constants says of one column. */
function boundsIn(part: ResolvedExpression): { readonly id: AttributeId; readonly bounds: Bounds } | undefined {
  if (part.kind !== 'call') return undefined;
  const [first, ...rest] = part.arguments;
  if (first === undefined) return undefined;
  if (part.name === 'in') {
    const id = columnOf(first);
    const values = rest.map(constant).filter((value) => value !== undefined);
    if (id === undefined || values.length < rest.length || values.length === 0) return undefined;
    return { id, bounds: boundsOf(least(values), greatest(values)) };
  }
  if (part.name === 'between') {
    const [low, high] = rest.map(constant);
    const id = columnOf(first);
    return id === undefined ? undefined : { id, bounds: boundsOf(low, high) };
  }
  const [second] = rest;
  if (second === undefined) return undefined;
  const [id, value, name] =
    constant(second) === undefined
      ? [columnOf(second), constant(first), flipped[part.name] ?? part.name]
      : [columnOf(first), constant(second), part.name];
  if (id === undefined || value === undefined) return undefined;
  if (EQUALITIES.has(name)) return { id, bounds: { min: value, max: value } };
  if (name === '<' || name === '<=') return { id, bounds: { max: value } };
  return name === '>' || name === '>=' ? { id, bounds: { min: value } } : undefined;
}

const boundsOf = (min: Value | undefined, max: Value | undefined): Bounds => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

export function narrower(a: Bounds, b: Bounds): Bounds {
  const mins = [a.min, b.min].filter((value) => value !== undefined);
  const maxs = [a.max, b.max].filter((value) => value !== undefined);
  return boundsOf(greatest(mins), least(maxs));
}

/** Whether a value may lie within both. */
export const meet = (a: Bounds, b: Bounds): boolean => below(a.min, b.max) && below(b.min, a.max);
const below = (low: Value | undefined, high: Value | undefined): boolean =>
  low === undefined || high === undefined || typeof low !== typeof high || low <= high;

/** What a condition says of columns, by itself. */
export function boundsBy(condition: ResolvedExpression): ReadonlyMap<AttributeId, Bounds> {
  const found = new Map<AttributeId, Bounds>();
  for (const part of conjuncts(condition)) {
    const said = boundsIn(part);
    if (said !== undefined) found.set(said.id, narrower(found.get(said.id) ?? {}, said.bounds));
  }
  return found;
}

/** Where nothing is known (System R's guesses, Selinger et al. 1979). */
const GUESS = { equal: 0.1, range: 1 / 3, like: 0.1, subquery: 0.5, isNull: 0.05 } as const;

/** The part of rows for which a condition holds, 0 to 1. */
export function selectivity(condition: ResolvedExpression, facts: Facts): number {
  const parts = conjuncts(condition);
  const bounds = boundsBy(condition);
  let part = 1;
  for (const [id, wanted] of bounds) part *= within(wanted, facts.get(id));
  for (const one of parts) if (boundsIn(one) === undefined) part *= single(one, facts);
  return Math.min(1, part);
}

/** The part of a column's values that lies within bounds, values being spread evenly. */
export function within(wanted: Bounds, column: ColumnFacts | undefined): number {
  if (column !== undefined && !meet(wanted, column)) return 0;
  if (wanted.min !== undefined && wanted.min === wanted.max)
    return column === undefined ? GUESS.equal : 1 / column.distinct;
  const { min, max } = column ?? {};
  if (typeof min !== 'number' || typeof max !== 'number' || max <= min) return GUESS.range;
  const low = typeof wanted.min === 'number' ? Math.max(wanted.min, min) : min;
  const high = typeof wanted.max === 'number' ? Math.min(wanted.max, max) : max;
  return Math.min(1, Math.max((high - low) / (max - min), 1 / (column?.distinct ?? 1)));
}

function single(part: ResolvedExpression, facts: Facts): number {
  if (part.kind === 'literal') return part.value === true ? 1 : 0;
  if (part.kind === 'subquery') return GUESS.subquery;
  if (part.kind !== 'call') return GUESS.range;
  const [first, second] = part.arguments;
  switch (part.name) {
    case 'or': {
      const no = part.arguments.reduce((left, one) => left * (1 - selectivity(one, facts)), 1);
      return 1 - no;
    }
    case 'not':
    case '!':
      return first === undefined ? GUESS.range : 1 - selectivity(first, facts);
    case '==':
    case '=':
    case '<=>': {
      const counts = [first, second].map((side) => distinctOf(side, facts)).filter((count) => count !== undefined);
      return counts.length === 0 ? GUESS.equal : 1 / Math.max(1, ...counts);
    }
    case 'in': {
      const distinct = distinctOf(first, facts) ?? 1 / GUESS.equal;
      return Math.min(1, (part.arguments.length - 1) / distinct);
    }
    case 'like':
    case 'ilike':
    case 'rlike':
      return GUESS.like;
    case 'isnull':
      return GUESS.isNull;
    case 'isnotnull':
      return 1 - GUESS.isNull;
    default:
      return GUESS.range;
  }
}

function distinctOf(expression: ResolvedExpression | undefined, facts: Facts): number | undefined {
  const id = expression && columnOf(expression);
  return id === undefined ? undefined : facts.get(id)?.distinct;
}
