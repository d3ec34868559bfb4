/** EXECUTE IMMEDIATE (Spark docs, "EXECUTE IMMEDIATE"). */
import { fail } from '@outboard/errors';
import { type CommandOf, type Expression, quoteIdentifier, type SqlCommand } from '@outboard/plan';
import { textOf } from '../stretch.js';
import type { Cursor } from './cursor.js';

type Argument = CommandOf<'executeImmediate'>['arguments'][number];

export function executeImmediate(at: Cursor): SqlCommand {
  at.expect('IMMEDIATE');
  // A text and no more is not read as an expression, so that another one after it is seen.
  const query: Expression = at.expressionUntil('INTO', 'USING');
  if (query.kind === 'alias') at.reset(at.position - 1);
  if (query.kind === 'alias') extra(at);
  const into: string[][] = [];
  if (at.accept('INTO')) {
    do into.push(at.nameParts());
    while (at.accept(','));
  }
  const args = at.accept('USING') ? usings(at) : [];
  at.end();
  const names = args.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()]));
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  if (twice.size > 0)
    fail('EXEC_IMMEDIATE_DUPLICATE_ARGUMENT_ALIASES', { aliases: [...twice].map(quoteIdentifier).join(', ') });
  return { kind: 'executeImmediate', query, arguments: args, ...(into.length > 0 && { into }) };
}

function extra(at: Cursor): never {
  const from = at.position;
  at.rest();
  const text = `'${at.textFrom(from)}'`;
  return fail('PARSE_SYNTAX_ERROR', { error: text, hint: `: extra input ${text}` });
}

/** `a, b AS x`, or the same in brackets. */
function usings(at: Cursor): Argument[] {
  const from = at.position;
  if (at.is('(') && !at.isQuery(1)) {
    const listed = at.list(() => argument(at, ',', ')'));
    if (at.done) return listed;
    at.reset(from);
  }
  const args: Argument[] = [];
  do args.push(argument(at, ','));
  while (at.accept(','));
  return args;
}

const ALIAS = /\s+(?:as\s+)?(?:\w+|`[^`]*`)\s*$/i;

function argument(at: Cursor, ...ends: readonly string[]): Argument {
  const value = at.until(...ends);
  const e = at.readers.expression(value);
  const text = textOf(value);
  const [name] = e.kind === 'alias' ? e.names : [];
  return e.kind === 'alias' && name !== undefined
    ? { name, value: e.child, text: text.replace(ALIAS, '') }
    : { value: e, text };
}
