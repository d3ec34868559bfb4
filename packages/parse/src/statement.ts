import { fail, refuse } from '@outboard/errors';
import type { Command, Expression, Statement } from '@outboard/plan';
import { toExpression } from './expression.js';
import { namePartsOf } from './from.js';
import { as, kindOf, nameOf, parseTrees, type Tree } from './polyglot.js';
import { toQuery } from './query.js';
import { remembering } from './recent.js';
import { parseByWords } from './words.js';

/** One statement of Spark SQL. @throws PARSE_SYNTAX_ERROR, PARSE_EMPTY_STATEMENT, UNSUPPORTED_FEATURE */
export const parseStatement: (sql: string) => Statement = remembering(readStatement);

function readStatement(sql: string): Statement {
  const words = parseByWords(sql, readStatement);
  if (words !== undefined) return { kind: 'command', command: words };
  const trees = parseTrees(sql);
  const [tree] = trees;
  if (tree === undefined) return fail('PARSE_EMPTY_STATEMENT');
  if (trees.length > 1) return fail('PARSE_SYNTAX_ERROR', { error: "';'", hint: ': one statement at a time' });
  const command = toCommand(tree, sql);
  if (command !== undefined) return { kind: 'command', command };
  return { kind: 'relation', relation: toQuery(tree) };
}

/** The command that a node is; undefined where it is a query. */
function toCommand(tree: Tree, sql: string): Command | undefined {
  const view = as(tree, 'create_view');
  if (view !== undefined) {
    const nameParts = namePartsOf(view.name);
    const global = nameParts.length === 2 && nameParts[0]?.toLowerCase() === 'global_temp';
    const columns = view.columns.map((column) => nameOf(column.name));
    const input = toQuery(view.query);
    const shared = { input, replace: view.or_replace, ...(columns.length > 0 && { columns }) };
    if (!view.temporary)
      return { kind: 'createView', name: nameParts, text: sql, ifNotExists: view.if_not_exists, ...shared };
    if (nameParts.length > 1 && !global) {
      return fail('TEMP_VIEW_NAME_TOO_MANY_NAME_PARTS', {
        actualName: nameParts.map((part) => `\`${part}\``).join('.'),
      });
    }
    return { kind: 'createTempView', name: nameParts.at(-1) ?? '', global, text: sql, ...shared };
  }
  const dropped = as(tree, 'drop_view');
  if (dropped !== undefined) return { kind: 'dropView', name: namePartsOf(dropped.name), ifExists: dropped.if_exists };
  const queries = ['select', 'union', 'intersect', 'except', 'values', 'subquery', 'paren', 'alias'];
  if (!queries.includes(kindOf(tree)))
    return refuse(`the SQL statement ${kindOf(tree).replaceAll('_', ' ').toUpperCase()}`);
  return undefined;
}

/** One expression, as in `df.filter("a > 1")` or `expr("count(*) AS n")`. @throws PARSE_SYNTAX_ERROR … */
export const parseExpression: (sql: string) => Expression = remembering(readExpression);

function readExpression(sql: string): Expression {
  const select = as(parseTrees(`SELECT ${sql}`)[0], 'select');
  const [only] = select?.expressions ?? [];
  if (select === undefined || only === undefined || select.expressions.length !== 1 || select.from !== null) {
    return fail('PARSE_SYNTAX_ERROR', { error: `'${sql}'`, hint: ': an expression is expected' });
  }
  return toExpression(only);
}
