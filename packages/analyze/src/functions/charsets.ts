/** Text as bytes of a charset and back: UTF-8 by the engine, the others, and a charset that only rows know, by functions of the worker's. */
import { isString, type ResolvedExpression, type TemplateContext, types } from '@outboard/plan';
import { call, implicitCast, literal } from '../expression/build.js';
import { unexpectedInput } from '../expression/mismatch.js';
import type { Scope } from '../scope.js';
import { implicitlyCastable } from '../types/coercion.js';
import {
  type Args,
  binary,
  type FunctionDefinition,
  literalOf,
  raise,
  scalar,
  special,
  string,
  triedText,
  wrongCount,
} from './define.js';
import { compare, NULL_SAFE } from './operators.js';
import { commonType } from './structures.js';

const isUtf8 = (c: TemplateContext): boolean => /^utf-8$/i.test(String(literalOf(c.arguments, 1)));

/** Errors while running: INVALID_PARAMETER_VALUE.CHARSET, MALFORMED_CHARACTER_CODING */
function encoded([text = '', charset = '']: readonly string[], c: TemplateContext): string {
  return isUtf8(c) ? `encode(${text})` : `outboard_encode(${text}, ${charset}::VARCHAR)`;
}

/** Errors while running: as of `encoded` */
function decoded([bytes = '', charset = '']: readonly string[], c: TemplateContext): string {
  if (!isUtf8(c)) return `outboard_decode(${bytes}, ${charset}::VARCHAR)`;
  const given = String(literalOf(c.arguments, 1));
  const wrong = raise('MALFORMED_CHARACTER_CODING', { function: '`decode`', charset: given });
  return triedText(bytes, (b, text) => `CASE WHEN ${b} IS NOT NULL AND ${text} IS NULL THEN ${wrong} ELSE ${text} END`);
}

/** `decode(bytes, charset)`. Error: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE */
function decodedText(args: readonly [ResolvedExpression, ResolvedExpression], pretty: string, ansi: boolean) {
  const [bytes, charset] = args;
  if (!isString(bytes.type) && bytes.type.kind !== 'null' && !binary.accepts(bytes.type))
    return unexpectedInput(`"${pretty}"`, 0, binary.expects, bytes);
  if (!implicitlyCastable(charset.type, types.string, ansi))
    return unexpectedInput(`"${pretty}"`, 1, string.expects, charset);
  const cast = [implicitCast(bytes, types.binary, ansi), implicitCast(charset, types.string, ansi)];
  return call('decode', cast, types.string, decoded, { pretty, nullable: true });
}

/** `decode(value, key, result, …, default)`: a CASE whose NULLs equal each other, and which is a text where nothing else is (`Decode`). */
function decodedCase([subject, ...rest]: Args, pretty: string, { context }: Scope): ResolvedExpression {
  const { ansi } = context.settings;
  const values = rest.filter((_, i) => i % 2 === 1);
  const otherwise = (rest.length % 2 === 1 ? rest.at(-1) : undefined) ?? literal(types.string, null);
  const keys = rest.slice(0, 2 * values.length).filter((_, i) => i % 2 === 0);
  // Each key is compared by itself, and so may be of a type of its own.
  const conditions = keys.map((key) => compare('<=>', NULL_SAFE, subject as ResolvedExpression, key, ansi, false));
  const shown = conditions.map((when, i) => `WHEN ${when.pretty} THEN ${values[i]?.pretty}`).join(' ');
  const given = [...values, otherwise];
  const type = commonType(given, `CASE ${shown} ELSE ${otherwise.pretty} END`, 'casewhen', ansi);
  const all = given.map((v) => implicitCast(v, type, ansi));
  return {
    kind: 'case',
    branches: conditions.map((when, i) => ({ when, value: all[i] as ResolvedExpression })),
    otherwise: all.at(-1) as ResolvedExpression,
    type,
    nullable: all.some((v) => v.nullable),
    pretty,
  };
}

export const charsetFunctions: readonly FunctionDefinition[] = [
  scalar('encode', [string, string], types.binary, encoded, { nullable: true }),
  special('decode', (fn, name, scope, resolvers) => {
    const args = fn.arguments.map((a) => resolvers.expression(a, scope));
    const pretty = `decode(${args.map((a) => a.pretty).join(', ')})`;
    const [bytes, charset] = args;
    if (bytes === undefined || charset === undefined) return wrongCount(name, '2', args.length);
    return args.length === 2
      ? decodedText([bytes, charset], pretty, scope.context.settings.ansi)
      : decodedCase(args, pretty, scope);
  }),
];
