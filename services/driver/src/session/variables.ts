/** Session variables as they are kept: a type, and a text of the value that no time zone changes. */
import { localTimestampText, type SessionVariable } from '@outboard/analyze';
import { type DataType, type Expression, quoteText, sqlName, types } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import { type Keeping, keptName } from '../catalog/names.js';

const PREFIX = 'variable/';

/** `x`, `session.x` and `system.session.x` are one variable. */
export const variableKey = (name: readonly string[], session: Keeping): string =>
  `${PREFIX}${keptName(name.at(-1) ?? '', session)}`;

/** `initial`: what DEFAULT stands for in SET VARIABLE. */
export const packVariable = (type: DataType, text: string | null, initial: string | null): string =>
  JSON.stringify({ type, text, initial });

const qualifiers = new Set(['', 'session', 'system.session']);
/** Whether a name with dots can be one of a variable's. */
export const isVariableName = (name: readonly string[]): boolean =>
  qualifiers.has(name.slice(0, -1).join('.').toLowerCase());

/** What a variable's name stands for in an expression; `zone` is the session's. */
export function variableNamed(
  name: readonly string[],
  session: SessionRecord,
  zone: string,
): SessionVariable | undefined {
  if (!isVariableName(name)) return undefined;
  const kept = session.objects[variableKey(name, session)];
  if (kept === undefined) return undefined;
  const { type, text } = JSON.parse(kept) as { type: DataType; text: string | null };
  return { value: unpacked(type, text), sql: literalSql(type, text, zone) };
}

/** Spark's own text of a value (`Literal.sql`). */
export function literalSql(type: DataType, text: string | null, zone: string): string {
  return valueSql(type, text !== null && type.kind === 'timestamp' ? localTimestampText(BigInt(text), zone) : text);
}

function unpacked(type: DataType, text: string | null): Expression {
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

const SUFFIXES: Partial<Readonly<Record<DataType['kind'], string>>> = {
  byte: 'Y',
  short: 'S',
  integer: '',
  long: 'L',
  double: 'D',
  decimal: 'BD',
};
const PREFIXES: Partial<Readonly<Record<DataType['kind'], string>>> = {
  date: 'DATE ',
  time: 'TIME ',
  timestamp: 'TIMESTAMP ',
  timestamp_ntz: 'TIMESTAMP_NTZ ',
  binary: 'X',
  string: '',
};

/** A value, by its text, as a literal of its type (`Literal.sql`). */
export function valueSql(type: DataType, text: string | null): string {
  if (text === null) return type.kind === 'null' ? 'NULL' : `CAST(NULL AS ${sqlName(type)})`;
  const suffix = SUFFIXES[type.kind];
  if (suffix !== undefined && /^-?\d/.test(text)) return `${text}${suffix}`;
  if (type.kind === 'boolean' || text.startsWith('INTERVAL ')) return text;
  const quoted = quoteText(text);
  const prefix = PREFIXES[type.kind];
  return prefix === undefined ? `CAST(${quoted} AS ${sqlName(type)})` : `${prefix}${quoted}`;
}
