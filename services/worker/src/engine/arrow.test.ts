/** Arrow out of and into a real DuckDB; apache-arrow, which did not write the bytes, reads them. */
import {
  Field,
  Int32,
  List,
  Table,
  TimeNanosecond,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { loadArrow } from './arrow-in.js';
import { type BatchLimits, ipcBatches, type OutputColumn } from './arrow-out.js';
import { type Connection, Instance } from './instance.js';

const limits: BatchLimits = { rowsMax: 65_536, bytesMax: 2 ** 20 };
const columns = (...names: string[]): OutputColumn[] =>
  names.map((name) => ({ name, nullable: true, arrowFormat: '' }));

let instance: Instance;
let connection: Connection;
beforeAll(() => {
  instance = Instance.open({ threads: '2' });
});
afterAll(() => instance.close());
beforeEach(() => {
  connection = instance.connect();
});
afterEach(() => connection.close());

async function read(sql: string, names: string[], of = limits) {
  const batches = [];
  for await (const { rows, data } of ipcBatches(connection, sql, columns(...names), of))
    batches.push({ rows, table: tableFromIPC(data) });
  return batches;
}

test('each type comes out as Spark has it in Arrow', async () => {
  const [batch] = await read(
    `SELECT true, 1::TINYINT, 2::SMALLINT, 3::INTEGER, 4::BIGINT, 1.5::FLOAT, 2.5::DOUBLE, 1.25::DECIMAL(10,2), 'ä𝄞', '\\xFF'::BLOB,
            DATE '2020-02-29', TIMESTAMPTZ '2020-01-01 00:00:00+00', TIMESTAMP '2020-01-01', [1, NULL], {'p': 1, 'q': 'z'}, MAP {'k': 1}, [TIME '12:30:00.5', NULL]`,
    Array.from({ length: 17 }, (_, i) => `c${i}`),
  );
  expect(batch?.table.schema.fields.map(({ type }) => String(type))).toEqual([
    'Bool',
    'Int8',
    'Int16',
    'Int32',
    'Int64',
    'Float32',
    'Float64',
    'Decimal[10e+2]',
    'Utf8',
    'Binary',
    'Date32<DAY>',
    expect.stringMatching(/^Timestamp<MICROSECOND, /),
    'Timestamp<MICROSECOND>',
    'List<Int32>',
    'Struct<{p:Int32, q:Utf8}>',
    'Map<{key:Utf8, value:Int32}>',
    'List<Time64<NANOSECOND>>',
  ]);
  expect([...(batch?.table.get(0)?.c16 ?? [])]).toEqual([45_000_500_000_000n, null]);
  expect(batch?.table.get(0)?.c8).toBe('ä𝄞');
});

test('names are Spark’s, also where two are the same', async () => {
  const [batch] = await read('SELECT 1 AS o0, 2 AS o1', ['count(1)', 'count(1)']);
  expect(batch?.table.schema.fields.map(({ name }) => name)).toEqual(['count(1)', 'count(1)']);
});

test('nulls, booleans and strings survive chunk and batch borders', async () => {
  const sql = `SELECT range AS i, CASE WHEN range % 3 = 0 THEN NULL ELSE range::VARCHAR END AS s, range % 2 = 0 AS b,
                      CASE WHEN range % 5 = 0 THEN NULL ELSE [range, NULL] END AS l FROM range(10001) ORDER BY i`;
  const batches = await read(sql, ['i', 's', 'b', 'l'], { rowsMax: 3_000, bytesMax: 2 ** 30 });
  expect(batches.length).toBeGreaterThan(2);
  const rows = batches.flatMap(({ table }) => table.toArray());
  expect(rows.length).toBe(10_001);
  rows.forEach((row, i) => {
    expect(row.i).toBe(BigInt(i));
    expect(row.s).toBe(i % 3 === 0 ? null : String(i));
    expect(row.b).toBe(i % 2 === 0);
    expect(row.l === null ? null : [...row.l]).toEqual(i % 5 === 0 ? null : [BigInt(i), null]);
  });
});

test('an empty result is one batch of no rows, with its schema', async () => {
  const batches = await read("SELECT 1 AS a, 'x' AS b WHERE false", ['a', 'b']);
  expect(batches.map(({ rows }) => rows)).toEqual([0]);
  expect(batches[0]?.table.schema.fields.length).toBe(2);
});

test('a format of the same layout takes the place of the engine’s', async () => {
  const duration = { name: 'd', nullable: true, arrowFormat: 'tDu' };
  const { value: batch } = await ipcBatches(connection, 'SELECT 5::BIGINT', [duration], limits).next();
  expect(String(tableFromIPC(batch?.data).schema.fields[0]?.type)).toBe('Duration<MICROSECOND>');
});

test('what is within a column is named, typed and marked as told; a column of nulls only has no values', async () => {
  const field = (name: string, more: Partial<OutputColumn> = {}) => ({
    name,
    nullable: true,
    arrowFormat: '',
    ...more,
  });
  const marked = field('m', { nullable: false, metadata: { of: 'Spark' } });
  const told = [
    field('l', { children: [field('element', { arrowFormat: 'tDu' })] }),
    field('s', { children: [field('n', { arrowFormat: 'n' }), marked] }),
    field('v', { arrowFormat: 'n' }),
  ];
  const { value: batch } = await ipcBatches(
    connection,
    "SELECT [5::BIGINT, NULL], {'a': NULL::INTEGER, 'b': 'x'}, NULL::INTEGER FROM range(3)",
    told,
    limits,
  ).next();
  const table = tableFromIPC(batch?.data);
  expect(table.schema.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'l: List<Duration<MICROSECOND>>',
    's: Struct<{n:Null, m:Utf8}>',
    'v: Null',
  ]);
  const [list, fields] = table.schema.fields;
  expect(list?.type.children[0]?.name).toBe('element');
  expect(fields?.type.children[1]).toMatchObject({ nullable: false, metadata: new Map([['of', 'Spark']]) });
  expect(table.toArray().map((row) => [[...row.l], row.s.n, row.s.m, row.v])).toEqual(
    Array.from({ length: 3 }, () => [[5n, null], null, 'x', null]),
  );
});

test('an error while rows come is thrown', async () => {
  const failing = "SELECT CASE WHEN range = 90000 THEN error('late') ELSE range END FROM range(100000)";
  await expect(read(failing, ['x'])).rejects.toThrow('late');
});

test('local data becomes a table: all its batches, nulls and nested values', async () => {
  const lists = vectorFromArray([[1, 2], null, [3]], new List(new Field('item', new Int32(), true)));
  const table = new Table({
    n: vectorFromArray([1, null, 3], new Int32()),
    s: vectorFromArray(['a', null, 'c'], new Utf8()),
    l: lists,
  });
  await loadArrow(connection, 'here', tableToIPC(table, 'stream'));
  const [batch] = await read('SELECT c0, c1, c2 FROM here', ['n', 's', 'l']);
  const rows = batch?.table.toArray().map((row) => [row.n, row.s, row.l === null ? null : [...row.l]]);
  expect(rows).toEqual([
    [1, 'a', [1, 2]],
    [null, null, null],
    [3, 'c', [3]],
  ]);
});

test('a time of nanoseconds that are no whole microsecond is refused', async () => {
  const times = (...values: (bigint | null)[]) => new Table({ t: vectorFromArray(values, new TimeNanosecond()) });
  await loadArrow(connection, 'whole', tableToIPC(times(1_000n, null), 'stream'));
  const [batch] = await read('SELECT c0::VARCHAR FROM whole', ['t']);
  expect(batch?.table.toArray().map((row) => row.t)).toEqual(['00:00:00.000001', null]);
  await expect(loadArrow(connection, 'finer', tableToIPC(times(1_001n), 'stream'))).rejects.toThrow(
    'fraction of a microsecond',
  );
});

test('local data of more rows than one of the engine’s chunks', async () => {
  const many = tableFromArrays({ x: Float64Array.from({ length: 5_000 }, (_, i) => i) });
  await loadArrow(connection, 'many', tableToIPC(many, 'stream'));
  const [batch] = await read('SELECT count(*)::INTEGER, sum(c0), max(c0) FROM many', ['n', 's', 'm']);
  expect(batch?.table.toArray().map((row) => [row.n, row.s, row.m])).toEqual([[5_000, 12_497_500, 4_999]]);
});
