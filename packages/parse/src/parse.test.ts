import { type Command, type Expression, type Literal, type Relation, types } from '@outboard/plan';
import type { Bindings } from './bindings.js';
import { mask, unmasked } from './mask.js';
import { maskedType } from './mask-type.js';
import { initParser, tokenize } from './polyglot.js';
import { remembering } from './recent.js';
import { parseExpression, parseStatement } from './statement.js';

beforeAll(initParser);

const relation = (sql: string): Relation => {
  const statement = parseStatement(sql);
  if (statement.kind !== 'relation') throw new Error(`${sql} is a command`);
  return statement.relation;
};
const masked = (sql: string): string => mask(sql, tokenize(sql)).sql;
const literal = (sql: string): Pick<Literal, 'type' | 'value'> => {
  const e = parseExpression(sql);
  if (e.kind !== 'literal') throw new Error(`${sql} is no literal but ${e.kind}`);
  return { type: e.type, value: e.value };
};
/** The nodes of a kind anywhere in a plan. */
function all<K extends string>(kind: K, root: unknown): Extract<Expression | Relation, { kind: K }>[] {
  if (typeof root !== 'object' || root === null) return [];
  const below = Object.values(root).flatMap((value) => all(kind, value));
  return (root as { kind?: string }).kind === kind ? [root as never, ...below] : below;
}

describe('the mask', () => {
  test('a function keeps its name, a type its text, and grammar is as it was', () => {
    expect(masked('select nvl(a, 1), cast(b as decimal(10, 2)) from t where a in (1)')).toBe(
      `select outboard_fn_nvl(a, 1), cast(b as ${maskedType('decimal(10, 2)')}) from t where a in (1)`,
    );
    expect(unmasked('outboard_fn_nvl')).toBe('nvl');
  });
  test('nothing inside of a string is masked', () => {
    expect(masked("select 'nvl(1)'")).toBe("select 'nvl(1)'");
  });
  test('characters beyond the first plane do not shift what follows', () => {
    expect(masked("select '😀', nvl(a)")).toBe("select '😀', outboard_fn_nvl(a)");
  });
});

describe('literals', () => {
  test.each([
    ['1', { kind: 'integer' }, 1],
    ['2147483648', { kind: 'long' }, 2147483648n],
    ['1L', { kind: 'long' }, 1n],
    ['1.50', { kind: 'decimal', precision: 3, scale: 2 }, '1.50'],
    ['1e2', { kind: 'double' }, 100],
    ['INTERVAL 1 DAY 2 HOURS', { kind: 'day_time_interval', start: 'day', end: 'hour' }, 93_600_000_000n],
    ["INTERVAL '-1-2' YEAR TO MONTH", { kind: 'year_month_interval', start: 'year', end: 'month' }, -14],
    ["DATE'1970-01-02'", { kind: 'date' }, 1],
  ])('%s', (sql, type, value) => {
    expect(literal(sql)).toEqual({ type, value });
  });
  test.each(["DATE'2021-02-29'", "INTERVAL 'x' DAY", 'a +'])('%s is refused', (sql) => {
    expect(() => parseExpression(sql)).toThrow();
  });
});

test.each(['WHERE b >', 'HAVING max(b) >', 'WHERE', 'WHERE true AND'])(
  'a subquery after %s ends before a UNION',
  (before) => {
    const found = relation(`SELECT a FROM t ${before} (SELECT 1) UNION ALL SELECT 2`);
    expect(all('setOperation', found).length).toBe(1);
    expect(found.kind).toBe('setOperation');
  },
);

test('INTERSECT binds before UNION', () => {
  const [union] = all('setOperation', relation('SELECT 1 UNION SELECT 2 INTERSECT SELECT 3'));
  expect(union?.operation).toBe('union');
  expect(all('setOperation', union?.right).map((s) => s.operation)).toEqual(['intersect']);
  expect(all('setOperation', union?.left)).toEqual([]);
});

test('set operations of one rank go from left to right', () => {
  const [outer] = all('setOperation', relation('SELECT 1 EXCEPT SELECT 2 UNION ALL SELECT 3'));
  expect([outer?.operation, all('setOperation', outer?.left).map((s) => s.operation)]).toEqual(['union', ['except']]);
});

test('FILTER and IGNORE NULLS are kept, within the parentheses and after them', () => {
  const [counted] = all('function', parseExpression('count(*) FILTER (WHERE a > 1)'));
  expect(counted?.filter).toBeDefined();
  for (const sql of ['first(a IGNORE NULLS) OVER (ORDER BY b)', 'first_value(a) IGNORE NULLS OVER (ORDER BY b)']) {
    expect(JSON.stringify(parseExpression(sql))).toMatch(/ignore/i);
  }
  expect(JSON.stringify(parseExpression('first_value(a) OVER (ORDER BY b)'))).not.toMatch(/ignore/i);
});

test('a window keeps the name that it uses, and a SELECT what it defines', () => {
  const plan = relation('SELECT sum(a) OVER (w) FROM t WINDOW w AS (PARTITION BY b ORDER BY c)');
  const [used] = all('window', plan);
  expect(used?.spec).toMatchObject({ base: 'w', partitionBy: [], orderBy: [] });
  expect(() => relation('SELECT sum(a) OVER (w ROWS CURRENT ROW) FROM t WINDOW w AS (ORDER BY c)')).toThrow("'('");
  expect(JSON.stringify(plan)).toMatch(/"partitionBy":\[\{"kind":"attribute","nameParts":\["b"\]/);
});

describe('what is given beside a text', () => {
  const number = (value: number): Literal => ({ kind: 'literal', type: types.integer, value });
  const text = (value: string): Literal => ({ kind: 'literal', type: types.string, value });
  const bindings = (named: Record<string, Expression>, positional: readonly Expression[] = []): Bindings => ({
    arguments: { named, positional },
    constantText: (e) => (e.kind === 'literal' ? String(e.value) : 'a'),
  });
  const read = (sql: string, given: Bindings): Relation => {
    const statement = parseStatement(sql, given);
    if (statement.kind !== 'relation') throw new Error(`${sql} is a command`);
    return statement.relation;
  };

  test('takes the places of parameters from the left, in all parts of a command', () => {
    const given = bindings({}, [number(1), number(2), number(3)]);
    const { command } = parseStatement('UPDATE t SET a = ?, b = ? WHERE c = ?', given) as { command: Command };
    expect(all('literal', command).map(({ value }) => value)).toEqual([1, 2, 3]);
  });
  test('is written where only literals may stand', () => {
    const given = bindings({ n: number(2), t: text("it's") });
    expect(all('limit', read('SELECT 1 LIMIT :n', given))).toHaveLength(1);
    expect(all('literal', read("SELECT :t ' so'", given)).map(({ value }) => value)).toEqual(["it's so"]);
    expect(() => read('SELECT * FROM :t', given)).toThrow("at or near ':'");
  });
  test('gives names, which stand where the clause does', () => {
    const [column] = all('attribute', read("SELECT IDENTIFIER('a.b') FROM t", bindings({})));
    expect(column).toMatchObject({ nameParts: ['a', 'b'], origin: { startIndex: 7, stopIndex: 23 } });
    expect(all('table', read('SELECT 1 FROM IDENTIFIER(:n)', bindings({ n: text('x') })))).toMatchObject([
      { nameParts: ['x'] },
    ]);
  });
});

test('parameters count from the left, wherever they stand', () => {
  const plan = relation('SELECT a + ? FROM t WHERE b = ? LIMIT ?');
  const text = JSON.stringify(plan, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  expect([...text.matchAll(/"position":(\d)/g)].map((m) => m[1]).sort()).toEqual(['0', '1', '2']);
});

test('what was read is remembered within a bound, and errors are not', () => {
  const made: string[] = [];
  const read = remembering((text) => {
    made.push(text.slice(0, 1));
    if (text === 'bad') throw new Error('bad');
    return { text };
  });
  expect(read('a')).toBe(read('a'));
  expect(() => read('bad')).toThrow();
  expect(() => read('bad')).toThrow();
  expect(made).toEqual(['a', 'b', 'b']);
  for (let i = 0; i < 20; i++) read(`${i % 10}${'x'.repeat(60_000)}${i}`);
  made.length = 0;
  read('a');
  expect(made).toEqual(['a']);
});

/** The kinds of a relation's nodes, from the last operator to what it is all made of. */
function kindsOf(sql: string): string[] {
  const statement = parseStatement(sql);
  const kinds: string[] = [];
  for (let node: unknown = statement.kind === 'relation' ? statement.relation : undefined; node !== undefined; ) {
    const { kind, input } = node as { kind: string; input?: unknown };
    kinds.push(kind);
    node = input;
  }
  return kinds;
}

test('pipes are read from the left, each over all that stands before it', () => {
  expect(kindsOf('FROM t |> WHERE a > 1 |> SELECT b |> LIMIT 3')).toEqual([
    'limit',
    'piped',
    'project',
    'piped',
    'filter',
    'piped',
    'table',
  ]);
  expect(kindsOf('SELECT a FROM t |> AS u')).toEqual(['subqueryAlias', 'piped', 'project', 'table']);
});

test('a query with pipes may stand inside of another', () => {
  const text = JSON.stringify(
    parseStatement('SELECT * FROM u WHERE EXISTS (FROM t |> WHERE a > (TABLE v |> LIMIT 1))'),
  );
  for (const name of ['t', 'u', 'v']) expect(text).toContain(`"nameParts":["${name}"]`);
  expect(text.match(/"piped"/g)).toHaveLength(2);
});
