/** What of a plan is drawn by chance. */
import { type ResolvedCall, type ResolvedExpression, someWithin, types } from '@outboard/plan';
import type { Context } from './context.js';
import { call, literal } from './expression/build.js';
import { children, traits } from './expression/tree.js';
import type { CountedDefinition } from './functions/define.js';
import { randomFunctions } from './functions/random.js';

const names = new Set(randomFunctions.flatMap((definition) => definition.names));
const seedAt = new Map(
  randomFunctions.flatMap((definition) =>
    'seed' in definition ? definition.names.map((name) => [name, definition.seed] as const) : [],
  ),
);

/** Whether it is drawn by a seed, its last argument. */
export const isSeeded = (e: ResolvedCall): boolean => seedAt.get(e.name) === e.arguments.length - 1;

/** Whether it is drawn, or counted, for each row by the row's place. */
export const isDrawn = (e: ResolvedExpression): boolean =>
  e.kind === 'call' && (names.has(e.name) || e.name === 'monotonically_increasing_id');

const conjuncts = (e: ResolvedExpression): readonly ResolvedExpression[] =>
  e.kind === 'call' && e.name === 'and' ? e.arguments.flatMap(conjuncts) : [e];
const draws = (e: ResolvedExpression): boolean => isDrawn(e) || (traits(e).volatile && children(e).some(draws));

/** What stands before the draws of an AND, if anything: for a row that it does not hold for nothing is drawn. */
export function beforeDraws(condition: ResolvedExpression): ResolvedExpression | undefined {
  const all = conjuncts(condition);
  const [first, ...more] = all.slice(0, Math.max(all.findIndex(draws), 0));
  return more.reduce((a, b) => call('and', [a as ResolvedExpression, b], types.boolean, '($0 AND $1)'), first);
}

/** Whether any part of a resolved plan is drawn, with a seed or without: with one, too, where rows come in another order. */
export const isOfChance = (plan: unknown): boolean =>
  someWithin(plan, ({ kind, name }) => kind === 'call' && names.has(String(name)));

/** The first session variable in a resolved plan. */
export function variableIn(plan: unknown): string | undefined {
  let found: string | undefined;
  someWithin(plan, ({ namedBy }) => {
    const { kind, name } = (namedBy ?? {}) as { readonly kind?: string; readonly name?: string };
    if (kind === 'variable') found = name;
    return found !== undefined;
  });
  return found;
}

/** The seed of a call that was given none, where its plan has some to give. */
export function seedOf(
  { seed }: CountedDefinition,
  args: readonly ResolvedExpression[],
  { seeds }: Context,
): readonly ResolvedExpression[] {
  if (seeds === undefined || seed !== args.length) return [];
  seeds.next += 1n;
  return [literal(types.long, seeds.next)];
}
