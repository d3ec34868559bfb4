/** Session variables as they are kept: a type, and a text of the value that no time zone changes. */
import { type DataType, type Expression, types } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';

const PREFIX = 'variable/';

/** `x`, `session.x` and `system.session.x` are one variable. */
export const variableKey = (name: readonly string[]): string => `${PREFIX}${(name.at(-1) ?? '').toLowerCase()}`;

export const packVariable = (type: DataType, text: string | null): string => JSON.stringify({ type, text });

const qualifiers = new Set(['', 'session', 'system.session']);

/** What a variable's name stands for in an expression. */
export function variableValue(name: readonly string[], { objects }: SessionRecord): Expression | undefined {
  if (!qualifiers.has(name.slice(0, -1).join('.').toLowerCase())) return undefined;
  const kept = objects[variableKey(name)];
  if (kept === undefined) return undefined;
  const { type, text } = JSON.parse(kept) as { type: DataType; text: string | null };
  if (text === null) return { kind: 'literal', type, value: null };
  const literal: Expression = { kind: 'literal', type: types.string, value: text };
  const call = (fn: string, argument: Expression): Expression => ({
    kind: 'function',
    name: [fn],
    arguments: [argument],
  });
  switch (type.kind) {
    case 'string':
      return literal;
    case 'timestamp':
      return call('timestamp_micros', { kind: 'cast', child: literal, to: types.long, mode: 'ansi' });
    case 'binary':
      return call('unhex', literal);
    default:
      return { kind: 'cast', child: literal, to: type, mode: 'ansi' };
  }
}
