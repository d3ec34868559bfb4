import { sqlContext } from '@outboard/errors';
import { contextOf, type Expression, type Origin, type Relation } from '@outboard/plan';
import { initParser } from './polyglot.js';
import { parseExpression, parseStatement } from './statement.js';

beforeAll(initParser);

type Node = (Expression | Relation) & { readonly origin?: Origin };

/** The fragments of the nodes of a kind, in the order in which the plan holds them. */
function fragments(kind: string, root: unknown): string[] {
  if (typeof root !== 'object' || root === null) return [];
  const node = root as Node;
  const own = node.kind === kind && node.origin !== undefined ? [contextOf(node.origin).fragment] : [];
  return [...own, ...Object.values(root).flatMap((value) => fragments(kind, value))];
}

test.each([
  ['(a + 1) * 2', 'function', ['(a + 1) * 2', 'a + 1']],
  ['a BETWEEN 1 AND f(2)', 'function', ['BETWEEN 1 AND f(2)', 'f(2)']],
  ['NOT a IN (1, array(2))', 'function', ['NOT a IN (1, array(2))', 'IN (1, array(2))', 'array(2)']],
  ["a NOT LIKE 'x'", 'function', ["NOT LIKE 'x'", "NOT LIKE 'x'"]],
  ['f(a)::array<int> + 1', 'cast', ['f(a)::array<int>']],
  ["CAST('a' AS INT) - INTERVAL 1 DAY 2 HOURS", 'function', ["CAST('a' AS INT) - INTERVAL 1 DAY 2 HOURS"]],
  [
    "CASE WHEN a > 1L THEN 'x' ELSE upper('y') END",
    'function',
    ["CASE WHEN a > 1L THEN 'x' ELSE upper('y') END", 'a > 1L', "upper('y')"],
  ],
  ['sum(a) FILTER (WHERE b > 1)', 'function', ['sum(a) FILTER (WHERE b > 1)', 'b > 1']],
  [
    'rank() OVER (PARTITION BY f(a) ORDER BY -b)',
    'function',
    ['rank() OVER (PARTITION BY f(a) ORDER BY -b)', 'f(a)', '-b'],
  ],
  ["transform(a, x -> x || 'é')", 'function', ["transform(a, x -> x || 'é')", "x || 'é'"]],
])('the parts of %s that are a %s', (sql, kind, expected) => {
  expect(fragments(kind, parseExpression(sql))).toEqual(expected);
});

const QUERY = `WITH w AS (SELECT f(1) AS a)
SELECT g(a), (SELECT max(b) FROM u) FROM w JOIN s.t ON h(w.a) = t.b, VALUES (i(1)), (2) v(c)
LATERAL VIEW explode(j(a)) x AS y WHERE k(c) GROUP BY l(a), ROLLUP (m(c)) HAVING n(a) ORDER BY o(a) LIMIT 3`;

test('calls in all clauses of a query have places, and so have the tables', () => {
  const found = fragments('function', parseStatement(QUERY));
  for (const name of ['f(1)', 'g(a)', 'max(b)', 'h(w.a)', 'i(1)', 'explode(j(a))', 'j(a)', 'k(c)', 'n(a)', 'o(a)'])
    expect(found).toContain(name);
  for (const name of ['l(a)', 'm(c)']) expect(found).toContain(name);
  expect(fragments('table', parseStatement(QUERY)).sort()).toEqual(['s.t', 'u', 'w']);
});

test('a set operation is both its sides, and a SELECT is not what orders it', () => {
  const { ...plan } = parseStatement('SELECT 1 UNION ALL SELECT 2 ORDER BY 1');
  expect(fragments('setOperation', plan)).toEqual(['SELECT 1 UNION ALL SELECT 2']);
  expect(fragments('project', plan)).toEqual(['SELECT 1', 'SELECT 2']);
});

// What Spark 4.1.0 answers to these texts.
test('a place is shown with what is around it, on its line', () => {
  const text = "SELECT int('a') + int('b'), cast(x as int) FROM VALUES ('q')";
  const context = sqlContext({ text, startIndex: 7, stopIndex: 14 });
  expect(context.summary).toBe(
    "== SQL (line 1, position 8) ==\nSELECT int('a') + int('b'), cast(x as int) FROM...\n       ^^^^^^^^\n",
  );
  const second = sqlContext({ text: 'SELECT 1,\n 1 / 0 AS x', startIndex: 11, stopIndex: 15 });
  expect(second.summary).toBe('== SQL (line 2, position 2) ==\n 1 / 0 AS x\n ^^^^^\n');
  expect(second.position).toBe('line 2 pos 1');
  const late = sqlContext({ text: 'SELECT a FROM range(3) WHERE id = 1 AND foo(id)', startIndex: 40, stopIndex: 46 });
  expect(late.summary).toBe(
    `== SQL (line 1, position 41) ==\n... FROM range(3) WHERE id = 1 AND foo(id)\n${' '.repeat(35)}^^^^^^^\n`,
  );
});

test('offsets count characters, and fragments are cut by UTF-16 units, as Spark has it', () => {
  const [origin] = [parseExpression("'😀' || ('a' + array(1))")].flatMap((e) =>
    e.kind === 'function' ? [e.arguments[1]?.origin] : [],
  );
  expect(origin).toMatchObject({ startIndex: 8, stopIndex: 21 });
  expect(contextOf(origin as Origin).fragment).toBe("('a' + array(1");
});

test('what is made in a view names the view', () => {
  const origin = parseExpression('1 / a').origin as Origin;
  expect(contextOf(origin, { type: 'VIEW', name: 'v' })).toMatchObject({ objectType: 'VIEW', objectName: 'v' });
});
