/** The paths of `variant_get`: `$`, then any of `[0]`, `.name`, `['name']`, `["name"]`. */
import type { VariantValue } from './value.js';

const SEGMENT = /\[(\d+)\]|\.([^.[]+)|\['([^']*)'\]|\["([^"]*)"\]/y;

/** Indexes and names; undefined where it is no such path. */
export function segmentsOf(path: string): readonly (number | string)[] | undefined {
  if (!path.startsWith('$')) return undefined;
  const segments: (number | string)[] = [];
  for (let at = 1; at < path.length; at = SEGMENT.lastIndex) {
    SEGMENT.lastIndex = at;
    const found = SEGMENT.exec(path);
    if (found === null) return undefined;
    const [, index, ...names] = found;
    segments.push(index === undefined ? (names.find((name) => name !== undefined) ?? '') : Number(index));
  }
  return segments;
}

/** What is there; undefined where nothing is. */
export function found(value: VariantValue, segments: readonly (number | string)[]): VariantValue | undefined {
  let at: VariantValue | undefined = value;
  for (const segment of segments) {
    if (typeof segment === 'number') at = at?.kind === 'array' ? at.elements[segment] : undefined;
    else at = at?.kind === 'object' ? at.fields.find(({ key }) => key === segment)?.value : undefined;
  }
  return at;
}
