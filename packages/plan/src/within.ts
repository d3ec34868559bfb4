/** Whether any object within a resolved plan, however deep, is so. */
export function someWithin(plan: unknown, is: (part: { readonly [name: string]: unknown }) => boolean): boolean {
  if (typeof plan !== 'object' || plan === null || ArrayBuffer.isView(plan)) return false;
  return is(plan as { readonly [name: string]: unknown }) || Object.values(plan).some((part) => someWithin(part, is));
}

/** Whether any part of a resolved plan is not the same each time. */
export const isVolatile = (plan: unknown): boolean => someWithin(plan, ({ volatile }) => volatile === true);
