import { fail, OutboardError } from '@outboard/errors';
import type { Expression, Statement } from '@outboard/plan';
import { type Bindings, requireConstants, withLiterals } from './bindings.js';
import { Cursor, type Readers } from './command/cursor.js';
import { parseCommand } from './command/statement.js';
import { toExpression } from './expression.js';
import { hasIdentifierClause, named } from './identifier-clause.js';
import { areNamed, bind } from './parameters.js';
import { readPiped } from './piped.js';
import { tokenize } from './polyglot.js';
import { toQuery } from './query.js';
import { remembering } from './recent.js';
import { itemsOf, queryTree, type Stretch, textOf, unexpected, wholeOf } from './stretch.js';
import type { Token } from './token.js';

/**
 * One statement of Spark SQL, its parameters replaced by the arguments that are given.
 * @throws PARSE_SYNTAX_ERROR, PARSE_EMPTY_STATEMENT, UNSUPPORTED_FEATURE, NOT_A_CONSTANT_STRING.*
 */
export function parseStatement(sql: string, bindings?: Bindings): Statement {
  if (bindings === undefined) return remembered(sql);
  const given = bindings.arguments;
  requireConstants(given);
  const isPlain = !hasIdentifierClause(sql);
  if (isPlain && given.positional.length === 0 && Object.keys(given.named).length === 0) return remembered(sql);
  const read = (literals: boolean): Statement =>
    bind(isPlain && !literals ? remembered(sql) : readStatement(sql, bindings, literals), given);
  if (IN_LITERAL.test(sql)) return read(true);
  try {
    return read(false);
  } catch (thrown) {
    if (!(thrown instanceof OutboardError && thrown.condition === 'PARSE_SYNTAX_ERROR')) throw thrown;
    return read(true);
  }
}

/** What is read otherwise where a number follows. */
const IN_LITERAL = /\binterval\s+[:?]/i;

const remembered = remembering((sql) => readStatement(sql));

function readStatement(sql: string, bindings?: Bindings, literals = false): Statement {
  const whole = (): Stretch => wholeOf(sql, tokensOf(sql, bindings, literals));
  const inner = (text: string): Statement => readStatement(text, bindings, literals);
  const command = parseCommand(sql, () => new Cursor(whole(), readers), inner);
  if (command !== undefined) return { kind: 'command', command };
  return { kind: 'relation', relation: readPiped(whole()) };
}

function tokensOf(sql: string, bindings: Bindings | undefined, literals: boolean): readonly Token[] {
  const read = tokenize(sql);
  // Of both kinds of parameters there is none to be had, whatever is given.
  areNamed(read);
  const tokens = bindings !== undefined && literals ? withLiterals(read, bindings.arguments) : read;
  if (bindings === undefined || !hasIdentifierClause(sql)) return tokens;
  return named(wholeOf(sql, tokens), (inside) =>
    bindings.constantText(bind(readExpression(inside), bindings.arguments)),
  );
}

const readers: Readers = {
  query: (stretch, before) => (before === undefined ? readPiped(stretch) : toQuery(queryTree(stretch, before))),
  expression: readExpression,
  ctes: (stretch) => {
    const { tokens, to } = stretch;
    // The places of what is within are those of the whole text.
    const text = `${tokens.between(0, tokens.all[to - 1]?.span.end ?? 0)} SELECT 1`;
    const read = readPiped(wholeOf(text, tokenize(text)));
    return read.kind === 'with' ? read : unexpected(stretch, to);
  },
};

/** One expression, as in `df.filter("a > 1")` or `expr("count(*) AS n")`. @throws PARSE_SYNTAX_ERROR … */
export const parseExpression = (sql: string, bindings?: Bindings): Expression =>
  bindings !== undefined && hasIdentifierClause(sql)
    ? readExpression(wholeOf(sql, tokensOf(sql, bindings, false)))
    : rememberedExpression(sql);

const rememberedExpression = remembering((sql) => readExpression(wholeOf(sql, tokenize(sql))));

function readExpression(stretch: Stretch): Expression {
  if (textOf(stretch) === '') return fail('PARSE_EMPTY_STATEMENT');
  const items = itemsOf(stretch);
  const [only] = items;
  if (only === undefined || items.length > 1)
    return fail('PARSE_SYNTAX_ERROR', { error: `'${textOf(stretch)}'`, hint: ': an expression is expected' });
  return toExpression(only);
}
