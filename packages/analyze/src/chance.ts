/** What of a plan is drawn by chance. */
import { type ResolvedExpression, types } from '@outboard/plan';
import type { Context } from './context.js';
import { literal } from './expression/build.js';
import type { CountedDefinition } from './functions/define.js';
import { randomFunctions } from './functions/random.js';

const names = new Set(randomFunctions.flatMap((definition) => definition.names));

/** Whether it is drawn, or counted, for each row by the row's place. */
export const isDrawn = (e: ResolvedExpression): boolean =>
  e.kind === 'call' && (names.has(e.name) || e.name === 'monotonically_increasing_id');

/** Whether any object within a resolved plan, however deep, is so. */
function someWithin(plan: unknown, is: (part: { readonly [name: string]: unknown }) => boolean): boolean {
  if (typeof plan !== 'object' || plan === null || ArrayBuffer.isView(plan)) return false;
  return is(plan as { readonly [name: string]: unknown }) || Object.values(plan).some((part) => someWithin(part, is));
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

/** Whether any part of a resolved plan is not the same each time. */
export const isVolatile = (plan: unknown): boolean => someWithin(plan, ({ volatile }) => volatile === true);

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
