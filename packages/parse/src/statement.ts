import { fail } from '@outboard/errors';
import type { Expression, Relation, Statement } from '@outboard/plan';
import { parseCommand } from './command/statement.js';
import { toExpression } from './expression.js';
import { withoutMixture } from './parameters.js';
import { readPiped } from './piped.js';
import { remembering } from './recent.js';
import { itemsOf, wholeOf } from './stretch.js';

/** One statement of Spark SQL. @throws PARSE_SYNTAX_ERROR, PARSE_EMPTY_STATEMENT, UNSUPPORTED_FEATURE */
export const parseStatement: (sql: string) => Statement = remembering((sql) => withoutMixture(readStatement(sql), sql));

function readStatement(sql: string): Statement {
  const command = parseCommand(sql, readStatement, { query: readQuery, expression: readExpression });
  if (command !== undefined) return { kind: 'command', command };
  return { kind: 'relation', relation: readQuery(sql) };
}

const readQuery = (sql: string): Relation => readPiped(wholeOf(sql));

/** One expression, as in `df.filter("a > 1")` or `expr("count(*) AS n")`. @throws PARSE_SYNTAX_ERROR … */
export const parseExpression: (sql: string) => Expression = remembering(readExpression);

function readExpression(sql: string): Expression {
  const items = itemsOf(wholeOf(sql));
  const [only] = items;
  if (only === undefined || items.length > 1)
    return fail('PARSE_SYNTAX_ERROR', { error: `'${sql}'`, hint: ': an expression is expected' });
  return toExpression(only);
}
