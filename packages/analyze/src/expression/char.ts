/** Columns of CHAR(n) beside texts: the shorter is filled up with blanks, so that blanks at the end don't count (`ApplyCharTypePadding`). */
import {
  type Attribute,
  type AttributeReference,
  isString,
  type ResolvedExpression,
  rawType,
  types,
} from '@outboard/plan';
import { call } from './build.js';
import { isFoldable } from './tree.js';

/** Characters of a column of CHAR. */
export function charLength(of: Attribute | AttributeReference): number | undefined {
  const raw = rawType(of);
  return raw.kind === 'char' ? raw.length : undefined;
}

/** A column of CHAR as any text: some functions compare it so, as Spark knows them only by name where it fills up. */
export function unfilled(e: ResolvedExpression): ResolvedExpression {
  if (e.kind !== 'attribute') return e;
  const { metadata: _metadata, ...plain } = e;
  return plain;
}

const columnLength = (e: ResolvedExpression): number | undefined =>
  e.kind === 'attribute' ? charLength(e) : undefined;

/** In the engine's SQL: the text with blanks up to so many characters; a longer one as it is. */
export const filledSql = (sql: string, length: number): string =>
  `CASE WHEN length(${sql}) < ${length} THEN rpad(${sql}, ${length}, ' ') ELSE ${sql} END`;

export const filledTo = (e: ResolvedExpression, length: number): ResolvedExpression =>
  call('rpad', [e], types.string, filledSql('$0', length), { pretty: e.pretty, nullable: e.nullable });

/** Characters of what is compared: of a column of CHAR, or of a text that is known. */
function lengthOf(e: ResolvedExpression): number | undefined {
  return e.kind === 'literal' ? [...String(e.value)].length : columnLength(e);
}

/** Up to how many characters each of what is compared is filled up: columns of CHAR, or one of them beside what is constant and not NULL. */
export function lengthsAlike(all: readonly ResolvedExpression[]): readonly (number | undefined)[] {
  const asIs = (): undefined[] => all.map(() => undefined);
  const columns = all.flatMap((e) => columnLength(e) ?? []);
  if (columns.length === 0) return asIs();
  const others = all.filter((e) => columnLength(e) === undefined);
  const constant = others.every(
    (e) => isString(e.type) && isFoldable(e) && !(e.kind === 'literal' && e.value === null),
  );
  if (!constant || (columns.length > 1 && others.length > 0)) return asIs();
  const lengths = all.map(lengthOf);
  const longest = Math.max(...columns, ...lengths.map((length) => length ?? 0));
  return lengths.map((length) => (length === longest ? undefined : longest));
}
