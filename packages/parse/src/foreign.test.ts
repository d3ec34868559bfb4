import { OutboardError } from '@outboard/errors';
import { initParser } from './polyglot.js';
import { parseStatement } from './statement.js';

beforeAll(initParser);

/** The condition and the word that a text is refused by; undefined where it is taken. */
function refusal(sql: string): string | undefined {
  try {
    parseStatement(sql);
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof OutboardError)) throw thrown;
    return [thrown.condition, thrown.parameters.error].filter(Boolean).join(' ');
  }
}

const SYNTAX = 'PARSE_SYNTAX_ERROR';
const COMBINED = 'UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES';

test.each([
  ['SELECT 1 a UNION BY NAME SELECT 2 a', `${SYNTAX} 'BY'`],
  ['SELECT 1 a EXCEPT CORRESPONDING SELECT 2 a', `${SYNTAX} 'CORRESPONDING'`],
  ['SELECT 1 a FULL UNION SELECT 2 a', `${SYNTAX} 'FULL'`],
  ['SELECT a FROM t SORT BY a UNION SELECT 1', `${SYNTAX} 'UNION'`],
  ['SELECT a FROM t DISTRIBUTE BY a ORDER BY b', `${SYNTAX} 'ORDER'`],
  ['SELECT a FROM t ORDER BY a DISTRIBUTE BY b', COMBINED],
  ['SELECT a FROM (SELECT b FROM t CLUSTER BY b SORT BY b)', COMBINED],
  ['SELECT * FROM t NATURAL JOIN u ON true', `${SYNTAX} 'ON'`],
  ['SELECT * FROM t NATURAL CROSS JOIN u', 'INCOMPATIBLE_JOIN_TYPES'],
  ['SELECT * FROM t JOIN u USING (t.a)', `${SYNTAX} '.'`],
  ['SELECT * FROM t PIVOT (sum(b) FOR a IN (1)) AS p', `${SYNTAX} 'AS'`],
  ['SELECT * EXCEPT a FROM t', `${SYNTAX} 'a'`],
  ['SELECT a IS NULL IS NULL FROM t', `${SYNTAX} 'NULL'`],
  ["SELECT extract('year' FROM d) FROM t", `${SYNTAX} 'FROM'`],
  ['SELECT größe FROM t', 'INVALID_IDENTIFIER'],
  [
    'SELECT sum(a) OVER (ORDER BY a ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) FROM t',
    `${SYNTAX} 'EXCLUDE'`,
  ],
  ['SELECT sum(a) OVER (ORDER BY a GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t', `${SYNTAX} 'GROUPS'`],
  ['SELECT a FROM t ORDER BY a LIMIT 1 WITH TIES', `${SYNTAX} 'WITH'`],
  ['SELECT a FROM t LIMIT 1, 1', `${SYNTAX} ','`],
  ['SELECT a FROM t LIMIT 1 PERCENT', `${SYNTAX} 'PERCENT'`],
  ['SELECT a FROM t OFFSET 1 ROWS', `${SYNTAX} 'ROWS'`],
  ['SELECT a FROM t FOR UPDATE', `${SYNTAX} 'FOR'`],
  ["SELECT a FROM t WHERE a ~ 'x'", `${SYNTAX} '~'`],
  ['SELECT a FROM t WHERE a BETWEEN SYMMETRIC 3 AND 1', `${SYNTAX} '3'`],
  ['SELECT a FROM t USING SAMPLE 10', `${SYNTAX} 'USING'`],
  ['SELECT a FROM t LEFT OUTER SEMI JOIN u USING (a)', `${SYNTAX} 'SEMI'`],
  ['SELECT a FROM t GROUP BY a WITH TOTALS', `${SYNTAX} 'TOTALS'`],
  ['SELECT a FROM t GROUP BY DISTINCT ROLLUP(a)', `${SYNTAX} '('`],
  ['SELECT lag(a IGNORE NULLS) OVER (ORDER BY a) FROM t', `${SYNTAX} 'IGNORE'`],
  ['WITH t AS MATERIALIZED (SELECT 1) SELECT * FROM t', `${SYNTAX} 'MATERIALIZED'`],
  ['SELECT a FROM t WHERE (a NOTNULL)', `${SYNTAX} 'NOTNULL'`],
])('%s is refused', (sql, why) => expect(refusal(sql)).toBe(why));

test.each([
  'SELECT a FROM t WHERE groups BETWEEN 1 AND 2',
  'SELECT ~a, a + ~b, first(a IGNORE NULLS), any_value(a IGNORE NULLS), isnull(a), a AS isnull FROM t',
  'SELECT a FROM t LIMIT 1 OFFSET 2',
  'SELECT ties, percent, totals FROM sample LEFT JOIN materialized ON true',
  'SELECT a FROM t DISTRIBUTE BY a SORT BY b',
  'SELECT sum(a) OVER (PARTITION BY b ORDER BY c), rank() OVER w FROM t WINDOW w AS (PARTITION BY a ORDER BY b) ORDER BY 1',
  '(SELECT a FROM t SORT BY a) UNION ALL (SELECT b FROM t SORT BY b)',
  'SELECT x.union, x.natural, 1 AS except FROM t x',
  'SELECT select, from FROM t',
  'SELECT where.a, .5 FROM `where`',
  'SELECT `größe` FROM t',
  'SELECT NOT NULL IS NULL, a IS NOT NULL, NOT a IS NULL FROM t',
])('%s is taken', (sql) => expect(refusal(sql)).toBeUndefined());
