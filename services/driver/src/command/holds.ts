/** Whether such a node stands anywhere in what is plain data: an expression, a relation, parts of them. */
export function holds(part: unknown, is: (node: { readonly kind: unknown }) => boolean): boolean {
  if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return false;
  return ('kind' in part && is(part)) || Object.values(part).some((inner) => holds(inner, is));
}
