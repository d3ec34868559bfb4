import { fail, refuse } from '@outboard/errors';
import type { Expression, Relation, Statement } from '@outboard/plan';
import { parseCommand } from './command/statement.js';
import { toExpression } from './expression.js';
import { locateAll } from './place-query.js';
import { as, kindOf, parseTrees } from './polyglot.js';
import { toQuery } from './query.js';
import { remembering } from './recent.js';

const queries: ReadonlySet<string> = new Set([
  'select',
  'union',
  'intersect',
  'except',
  'values',
  'subquery',
  'paren',
  'alias',
]);

/** One statement of Spark SQL. @throws PARSE_SYNTAX_ERROR, PARSE_EMPTY_STATEMENT, UNSUPPORTED_FEATURE */
export const parseStatement: (sql: string) => Statement = remembering(readStatement);

function readStatement(sql: string): Statement {
  const command = parseCommand(sql, readStatement, { query: readQuery, expression: readExpression });
  if (command !== undefined) return { kind: 'command', command };
  return { kind: 'relation', relation: readQuery(sql) };
}

function readQuery(sql: string): Relation {
  const { trees, tokens } = parseTrees(sql);
  const [tree] = trees;
  if (tree === undefined) return fail('PARSE_EMPTY_STATEMENT');
  if (trees.length > 1) return fail('PARSE_SYNTAX_ERROR', { error: "';'", hint: ': one statement at a time' });
  if (!queries.has(kindOf(tree))) return refuse(`the SQL statement ${kindOf(tree).replaceAll('_', ' ').toUpperCase()}`);
  locateAll(trees, tokens, { text: sql }, 0);
  return toQuery(tree);
}

const SELECT = 'SELECT ';

/** One expression, as in `df.filter("a > 1")` or `expr("count(*) AS n")`. @throws PARSE_SYNTAX_ERROR … */
export const parseExpression: (sql: string) => Expression = remembering(readExpression);

function readExpression(sql: string): Expression {
  const { trees, tokens } = parseTrees(`${SELECT}${sql}`);
  const select = as(trees[0], 'select');
  const [only] = select?.expressions ?? [];
  if (select === undefined || only === undefined || select.expressions.length !== 1 || select.from !== null) {
    return fail('PARSE_SYNTAX_ERROR', { error: `'${sql}'`, hint: ': an expression is expected' });
  }
  locateAll(trees, tokens, { text: sql }, SELECT.length);
  return toExpression(only);
}
