/** Looking at and rewriting resolved expressions. */
import type {
  AttributeId,
  ResolvedCall,
  ResolvedExpression,
  ResolvedLambda,
  ResolvedRelation,
  ResolvedSortOrder,
  TemplateContext,
} from '@outboard/plan';
import { outerReferences } from './outer-references.js';

const orderChildren = (order: readonly ResolvedSortOrder[]) => order.map((o) => o.child);

/** The expressions directly inside; a subquery's plan is not one. */
export function children(e: ResolvedExpression): readonly ResolvedExpression[] {
  switch (e.kind) {
    case 'literal':
    case 'attribute':
      return [];
    case 'cast':
      return [e.child];
    case 'call':
    case 'windowFunction':
    case 'generator':
      return e.arguments;
    case 'case': {
      const all = e.branches.flatMap((b) => [b.when, b.value]);
      return e.otherwise === undefined ? all : [...all, e.otherwise];
    }
    case 'aggregate': {
      const all = [...e.arguments, ...orderChildren(e.orderBy)];
      return e.filter === undefined ? all : [...all, e.filter];
    }
    case 'window': {
      const frame = e.frame === undefined ? [] : [e.frame.lower, e.frame.upper];
      const bounds = frame.flatMap((b) => ('value' in b ? [b.value] : []));
      return [e.function, ...e.partitionBy, ...orderChildren(e.orderBy), ...bounds];
    }
    case 'subquery':
      return e.taken === undefined ? e.values : [...e.values, ...e.taken.map((t) => t.expression)];
    case 'lambda':
      return [e.body];
    default:
      return e satisfies never;
  }
}

type Rewrite = (e: ResolvedExpression) => ResolvedExpression;
const rewriteOrder = (order: readonly ResolvedSortOrder[], f: Rewrite) =>
  order.map((o) => ({ ...o, child: f(o.child) }));

/** The same expression with its direct children replaced. */
export function mapChildren(e: ResolvedExpression, f: Rewrite): ResolvedExpression {
  switch (e.kind) {
    case 'literal':
    case 'attribute':
      return e;
    case 'cast':
      return { ...e, child: f(e.child) };
    case 'call':
    case 'windowFunction':
    case 'generator':
      return e.arguments.length === 0 ? e : { ...e, arguments: e.arguments.map(f) };
    case 'case': {
      const branches = e.branches.map((b) => ({ when: f(b.when), value: f(b.value) }));
      return e.otherwise === undefined ? { ...e, branches } : { ...e, branches, otherwise: f(e.otherwise) };
    }
    case 'aggregate': {
      const changed = { ...e, arguments: e.arguments.map(f), orderBy: rewriteOrder(e.orderBy, f) };
      return e.filter === undefined ? changed : { ...changed, filter: f(e.filter) };
    }
    case 'window': {
      const bound = <B extends NonNullable<typeof e.frame>['lower']>(b: B): B =>
        'value' in b ? { ...b, value: f(b.value) } : b;
      const changed = {
        ...e,
        // The function itself belongs to the window; only what stands inside it is rewritten.
        function: mapChildren(e.function, f) as typeof e.function,
        partitionBy: e.partitionBy.map(f),
        orderBy: rewriteOrder(e.orderBy, f),
      };
      return e.frame === undefined
        ? changed
        : { ...changed, frame: { ...e.frame, lower: bound(e.frame.lower), upper: bound(e.frame.upper) } };
    }
    case 'subquery': {
      const changed = e.values.length === 0 ? e : { ...e, values: e.values.map(f) };
      if (e.taken === undefined) return changed;
      return { ...changed, taken: e.taken.map((t) => ({ ...t, expression: f(t.expression) })) };
    }
    case 'lambda':
      return { ...e, body: f(e.body) };
    default:
      return e satisfies never;
  }
}

export interface Traits {
  /** Has an aggregate that no window runs. */
  readonly aggregate: boolean;
  readonly window: boolean;
  readonly generator: boolean;
  readonly volatile: boolean;
  readonly subquery: boolean;
}

const memo = new WeakMap<ResolvedExpression, Traits>();

export function traits(e: ResolvedExpression): Traits {
  const known = memo.get(e);
  if (known !== undefined) return known;
  // A window's own function is no aggregate of the query; what is inside of it may be.
  const inside = e.kind === 'window' ? [...children(e.function), ...children(e).slice(1)] : children(e);
  let aggregate = e.kind === 'aggregate';
  let window = e.kind === 'window';
  let generator = e.kind === 'generator';
  let isVolatile = e.kind === 'call' && e.volatile === true;
  let subquery = e.kind === 'subquery';
  for (const child of inside) {
    const t = traits(child);
    aggregate ||= t.aggregate;
    window ||= t.window;
    generator ||= t.generator;
    isVolatile ||= t.volatile;
    subquery ||= t.subquery;
  }
  const found: Traits = { aggregate, window, generator, volatile: isVolatile, subquery };
  memo.set(e, found);
  return found;
}

/** Whether it comes to the same for all rows, and needs none. */
export const isFoldable = (e: ResolvedExpression): boolean =>
  e.kind !== 'attribute' &&
  e.kind !== 'subquery' &&
  !traits(e).volatile &&
  !traits(e).aggregate &&
  !traits(e).window &&
  children(e).every(isFoldable);

/** Replaces attributes by expressions. */
export function substitute(
  e: ResolvedExpression,
  by: ReadonlyMap<AttributeId, ResolvedExpression>,
): ResolvedExpression {
  if (by.size === 0) return e;
  const walk = (x: ResolvedExpression): ResolvedExpression =>
    x.kind === 'attribute' ? (by.get(x.id) ?? x) : mapChildren(x, walk);
  return walk(e);
}

/** The expressions of a kind in another, the outer before the inner. */
export function ofKind<K extends ResolvedExpression['kind']>(
  e: ResolvedExpression,
  kind: K,
): readonly Extract<ResolvedExpression, { readonly kind: K }>[] {
  const inside = children(e).flatMap((child) => ofKind(child, kind));
  return e.kind === kind ? [e as Extract<ResolvedExpression, { readonly kind: K }>, ...inside] : inside;
}

export function* attributesOf(e: ResolvedExpression): Generator<AttributeId> {
  if (e.kind === 'attribute') yield e.id;
  for (const child of children(e)) yield* attributesOf(child);
}

/** Whether it hangs on a row; what a lambda takes is its own. */
export function readsColumns(e: ResolvedExpression): boolean {
  const taken = new Set(ofKind(e, 'lambda').flatMap(({ parameters }) => parameters.map(({ id }) => id)));
  return [...attributesOf(e)].some((id) => !taken.has(id));
}

const keys = new WeakMap<ResolvedExpression, string>();
let uniqueKeys = 0;

/**
 * What a function makes of its arguments, whatever they are: calls of one name may differ in more than those (a field's name, a reader's
 * options, an order).
 */
function written(e: Pick<ResolvedCall, 'arguments' | 'type' | 'template'>): string {
  const type = JSON.stringify(e.type);
  if (typeof e.template === 'string') return type + e.template;
  const cast: TemplateContext['cast'] = (sql, ...how) => `${sql}::${JSON.stringify(how)}`;
  const context: TemplateContext = {
    ...{ arguments: e.arguments, type: e.type, ansi: true, timeZone: 'UTC', lastKeyWins: false, distinct: false },
    cast,
  };
  try {
    return (
      type +
      e.template(
        e.arguments.map((_, i) => `$${i}`),
        context,
      )
    );
  } catch {
    // It is refused where it is lowered.
    return `refused${uniqueKeys++}`;
  }
}

/** Variables are numbered by their lambda, and lambdas by how many they hold in each other (`HigherOrderFunction.canonicalized`). */
function lambdaKey({ parameters, body }: ResolvedLambda): string {
  const inner = semanticKey(body);
  const level = 1 + Math.max(0, ...[...inner.matchAll(/@(\d+)\./g)].map(([, n]) => Number(n)));
  const places = new Map(parameters.map(({ id }, i) => [`#${id}`, `@${level}.${i}`]));
  return `lambda${parameters.length}(${inner.replace(/#\d+/g, (variable) => places.get(variable) ?? variable)})`;
}

/** Equal for expressions that always give the same value (`Expression.semanticEquals`), names and printing aside. */
export function semanticKey(e: ResolvedExpression): string {
  const known = keys.get(e);
  if (known !== undefined) return known;
  const inner = children(e).map(semanticKey).join(',');
  const key = ((): string => {
    switch (e.kind) {
      case 'literal':
        return `lit:${JSON.stringify(e.type)}:${e.value instanceof Uint8Array ? Buffer.from(e.value).toString('hex') : JSON.stringify(e.value, (_, v) => (typeof v === 'bigint' ? `${v}n` : v))}`;
      case 'attribute':
        return `#${e.id}`;
      case 'cast':
        return `cast(${inner} ${JSON.stringify(e.type)} ${e.mode})`;
      case 'call':
        return e.volatile ? `volatile${uniqueKeys++}` : `${e.name}:${written(e)}(${inner})`;
      case 'case':
        return `case${e.branches.length}(${inner})`;
      case 'aggregate':
        return `${e.name}:${written(e)}!${e.distinct ? 'd' : ''}${e.filter ? 'f' : ''}${e.nulls ?? ''}${e.orderBy.map((o) => `${o.descending}${o.nullsFirst}`).join()}(${inner})`;
      case 'subquery':
        return `${e.form}:${planKey(e.plan)}(${inner})`;
      case 'lambda':
        return lambdaKey(e);
      case 'window':
      case 'windowFunction':
      case 'generator':
        // Two of these are never taken for the same; at worst the engine computes one twice.
        return `${e.kind}${uniqueKeys++}`;
      default:
        return e satisfies never;
    }
  })();
  keys.set(e, key);
  return key;
}

/** What only says how something is called, or where it is written. */
const NAMES = new Set(['planId', 'planIds', 'pretty', 'qualifier', 'origin', 'owner', 'nullable']);

/** Equal for plans that give the same rows and take the same of the query around them: their own columns are numbered. */
function planKey(plan: ResolvedRelation): string {
  const own = new Map<unknown, string>();
  const outer = new Set<unknown>(outerReferences(plan).map(({ id }) => id));
  const numbered = (id: unknown): string => {
    if (outer.has(id)) return `#${String(id)}`;
    if (!own.has(id)) own.set(id, `own${own.size}`);
    return own.get(id) ?? '';
  };
  return JSON.stringify(plan, (name, value: unknown) => {
    if (NAMES.has(name)) return undefined;
    if (name === 'id') return numbered(value);
    if (typeof value === 'bigint') return `${value}n`;
    if (ArrayBuffer.isView(value))
      return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
    if (typeof value !== 'object' || value === null) return value;
    const known = value as Partial<ResolvedCall>;
    if (known.template !== undefined)
      return { ...known, template: known.volatile ? `volatile${uniqueKeys++}` : written(known as ResolvedCall) };
    return 'id' in value && 'name' in value ? { ...value, name: undefined } : value;
  });
}
