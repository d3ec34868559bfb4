/** What expressions come to before the query runs, where no engine is needed to know. */
import { isString, type ResolvedExpression } from '@outboard/plan';
import { isFoldable } from './tree.js';

/** What an expression of numbers comes to where no engine is needed to know; undefined where one is, or where it is no number. */
export function constantOf(e: ResolvedExpression): number | null | undefined {
  if (e.kind === 'literal') {
    const value = e.value === null ? null : Number(e.value);
    return Number.isNaN(value) ? undefined : value;
  }
  if (e.kind === 'cast') return constantOf(e.child);
  if (e.kind !== 'call') return undefined;
  const numbers = e.arguments.map(constantOf);
  if (e.name === 'coalesce') return numbers.find((n) => n !== null) ?? (numbers.includes(undefined) ? undefined : null);
  const [a, b] = numbers;
  if (e.arguments.length === 1) return e.name === 'negative' && typeof a === 'number' ? -a : undefined;
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  return e.name === '+' ? a + b : e.name === '-' ? a - b : e.name === '*' ? a * b : undefined;
}

/** Functions of texts that need no engine. */
const OF_TEXTS: Readonly<Record<string, (...texts: string[]) => string>> = {
  concat: (...texts) => texts.join(''),
  '||': (...texts) => texts.join(''),
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
};

/** What is as a text what it is as a literal. */
const PLAIN = /^(string|char|varchar|null|byte|short|integer|long)$/;

/** What an expression of texts comes to; undefined where an engine is needed to know. */
export function constantTextOf(e: ResolvedExpression): string | null | undefined {
  if (e.kind === 'literal') return e.value === null ? null : String(e.value);
  if (e.kind === 'cast') return isString(e.type) && PLAIN.test(e.child.type.kind) ? constantTextOf(e.child) : undefined;
  if (e.kind !== 'call') return undefined;
  const texts = e.arguments.map(constantTextOf);
  if (e.name === 'coalesce')
    return texts.find((text) => text !== null) ?? (texts.includes(undefined) ? undefined : null);
  const made = OF_TEXTS[e.name];
  if (made === undefined || texts.includes(undefined)) return undefined;
  return texts.includes(null) ? null : made(...(texts as string[]));
}

/** What Spark computes before it looks at it, as a literal that is printed as it is written; anything else as it is. */
export function folded(e: ResolvedExpression): ResolvedExpression {
  if (e.kind === 'literal' || !isFoldable(e)) return e;
  const value = isString(e.type) ? constantTextOf(e) : e.type.kind === 'integer' ? constantOf(e) : undefined;
  const { type, pretty, nullable } = e;
  if (value === undefined || (typeof value === 'number' && !Number.isInteger(value))) return e;
  return { kind: 'literal', type, value, nullable, pretty };
}
