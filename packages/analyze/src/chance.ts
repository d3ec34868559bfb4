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

/** Whether any part of a resolved plan is, with a seed or without: with one, too, where rows come in another order. */
export function isOfChance(plan: unknown): boolean {
  if (typeof plan !== 'object' || plan === null || ArrayBuffer.isView(plan)) return false;
  const { kind, name } = plan as { readonly kind?: unknown; readonly name?: unknown };
  return (kind === 'call' && names.has(String(name))) || Object.values(plan).some(isOfChance);
}

/** Whether any part of a resolved plan is not the same each time. */
export function isVolatile(plan: unknown): boolean {
  if (typeof plan !== 'object' || plan === null || ArrayBuffer.isView(plan)) return false;
  return (plan as { readonly volatile?: unknown }).volatile === true || Object.values(plan).some(isVolatile);
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
