/** What a statement leaves open: `:name` or `?`. */
import { fail } from '@outboard/errors';
import type { Expression, SqlArguments } from '@outboard/plan';
import { decimalLiteral } from './literal.js';
import { isWord } from './mask-names.js';
import { tokenize } from './polyglot.js';
import { isPositional, type Token } from './token.js';

/** After these a colon is a field's of a VARIANT, or a key's. */
const OPERAND = /^(VAR|QUOTED_IDENTIFIER|R_PAREN|R_BRACKET|STRING|NUMBER)$/;

/** Whether `:name` begins at a token. */
export const isNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.token_type === 'COLON' && isWord(tokens[at + 1]) && !OPERAND.test(tokens[at - 1]?.token_type ?? '');

/** Whether parameters have names; undefined where there are none. Error: INVALID_QUERY_MIXED_QUERY_PARAMETERS */
export function areNamed(tokens: readonly Token[]): boolean | undefined {
  const named = tokens.some((_, i) => isNamed(tokens, i));
  const positional = tokens.some(isPositional);
  if (named && positional) return fail('INVALID_QUERY_MIXED_QUERY_PARAMETERS');
  return named || positional ? named : undefined;
}

export const hasNamedParameters = (sql: string): boolean => areNamed(tokenize(sql)) === true;

/** Spark writes an argument into the text: of a decimal its type is that of its digits. */
function asWritten(value: Expression): Expression {
  if (value.kind !== 'literal' || value.type.kind !== 'decimal' || typeof value.value !== 'string') return value;
  const { type } = decimalLiteral(value.value.replace('-', ''));
  return { ...value, type };
}

/** Arguments in the places of parameters, which they keep; one without an argument stays, and is refused where it is resolved. */
export function bind<T>(plan: T, given: SqlArguments): T {
  if (typeof plan !== 'object' || plan === null || ArrayBuffer.isView(plan)) return plan;
  if (Array.isArray(plan)) {
    const items = plan.map((item) => bind<unknown>(item, given));
    // A name keeps the place that is noted of it.
    return items.some((item, i) => item !== plan[i]) ? (items as T) : plan;
  }
  const node = plan as unknown as Expression;
  if (node.kind === 'parameter') {
    const value = node.name === undefined ? given.positional[node.position ?? 0] : given.named[node.name];
    if (value === undefined) return plan;
    return (node.origin === undefined ? asWritten(value) : { ...asWritten(value), origin: node.origin }) as T;
  }
  const entries = Object.entries(plan).map(([key, item]) => [key, bind<unknown>(item, given)] as const);
  const changed = entries.some(([key, item]) => item !== (plan as Record<string, unknown>)[key]);
  return changed ? (Object.fromEntries(entries) as T) : plan;
}
