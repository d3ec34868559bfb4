/**
 * The client against a server: a mesh of its own, or any Spark Connect server (SPARK_REMOTE=sc://…), which has to give the
 * same answers.
 */
import { functions as F, SparkError, type SparkSession, Window } from '@outboard/client';
import { conditionOf } from './conditions.js';
import { type TestServer, testServer } from './server.js';

let server: TestServer;
let spark: SparkSession;
beforeAll(async () => {
  server = await testServer('suite');
  spark = await server.session();
  await spark.conf.set('spark.sql.session.timeZone', 'UTC');
}, 120_000);
afterAll(async () => {
  await spark?.stop();
  await server?.close();
}, 60_000);

test('each type comes back as documented', async () => {
  const frame = await spark.sql(
    `SELECT true AS bool, cast(1 AS tinyint) AS byte, cast(2 AS smallint) AS short, 3 AS int, 9007199254740993 AS long,
       cast(1.5 AS float) AS float, 2.5D AS double, cast(-0.05 AS decimal(10,2)) AS decimal,
       cast('12345678901234567890.123456789' AS decimal(38,9)) AS wide, 'é' AS string, X'0102' AS binary,
       date'2024-02-29' AS date, timestamp'2024-02-29 12:00:00.123456' AS ts,
       cast('1969-12-31 23:59:59.5' AS timestamp_ntz) AS ntz, array(1, null) AS array, map('k', 1) AS map,
       struct(1 AS x, 'y' AS y) AS struct, null AS void`,
  );
  expect(await frame.collect()).toEqual([
    {
      bool: true,
      byte: 1,
      short: 2,
      int: 3,
      long: 9007199254740993n,
      float: 1.5,
      double: 2.5,
      decimal: '-0.05',
      wide: '12345678901234567890.123456789',
      string: 'é',
      binary: new Uint8Array([1, 2]),
      date: '2024-02-29',
      ts: new Date('2024-02-29T12:00:00.123Z'),
      ntz: '1969-12-31T23:59:59.5',
      array: [1, null],
      map: new Map([['k', 1]]),
      struct: { x: 1, y: 'y' },
      void: null,
    },
  ]);
});

test('local rows go there and come back', async () => {
  const rows = [
    {
      id: 1,
      big: 5n,
      name: 'ann',
      at: new Date(1_704_164_645_678),
      ok: true,
      xs: [1, 2],
      s: { a: 1.5 },
      b: Buffer.from('x'),
    },
    { id: 2, big: null, name: null, at: null, ok: null, xs: null, s: null, b: null },
  ];
  const frame = spark.createDataFrame(rows);
  const back = await frame.collect();
  expect(back[0]).toMatchObject({ id: 1, big: 5n, name: 'ann', at: rows[0]?.at, ok: true, xs: [1, 2], s: { a: 1.5 } });
  expect(back[1]).toEqual(rows[1]);
  expect(await frame.dtypes()).toEqual([
    ['id', 'int'],
    ['big', 'bigint'],
    ['name', 'string'],
    ['at', 'timestamp'],
    ['ok', 'boolean'],
    ['xs', 'array<int>'],
    ['s', 'struct<a:double>'],
    ['b', 'binary'],
  ]);
  expect(await spark.createDataFrame([[1, 'a']], 'n BIGINT, t STRING').collect()).toEqual([{ n: 1n, t: 'a' }]);
  expect(await spark.createDataFrame([[1, 'a']], ['p', 'q']).columns()).toEqual(['p', 'q']);
  expect(await spark.createDataFrame([], 'n INT').collect()).toEqual([]);
});

test('sql takes parameters by name and by place', async () => {
  expect(await (await spark.sql('SELECT :a + 1 AS x, :b AS y', { a: 1, b: 't' })).collect()).toEqual([
    { x: 2, y: 't' },
  ]);
  expect(await (await spark.sql('SELECT ? AS x, ? AS y', [true, 5n])).collect()).toEqual([{ x: true, y: 5n }]);
});

test('groups, pivots and windows', async () => {
  const numbers = spark.range(10).withColumn('m', F.col('id').mod(3).cast('int'));
  expect(
    await numbers
      .groupBy('m')
      .agg(F.sum('id').as('s'), F.count('*').as('n'), F.countDistinct('id').as('d'))
      .orderBy(F.col('m').desc())
      .collect(),
  ).toEqual([
    { m: 2, s: 15n, n: 3n, d: 3n },
    { m: 1, s: 12n, n: 3n, d: 3n },
    { m: 0, s: 18n, n: 4n, d: 4n },
  ]);
  expect(await numbers.rollup('m').count().orderBy('m').collect()).toEqual([
    { m: null, count: 10n },
    { m: 0, count: 4n },
    { m: 1, count: 3n },
    { m: 2, count: 3n },
  ]);
  expect(await numbers.groupBy().pivot('m', [0, 1]).sum('id').collect()).toEqual([{ '0': 18n, '1': 12n }]);
  const running = F.sum('id').over(Window.partitionBy('m').orderBy('id').rowsBetween(Window.unboundedPreceding, 0));
  const place = F.row_number().over(Window.partitionBy('m').orderBy(F.desc('id')));
  expect(
    await numbers.select('id', running.as('run'), place.as('place')).where('id < 4').orderBy('id').collect(),
  ).toEqual([
    { id: 0n, run: 0n, place: 4 },
    { id: 1n, run: 1n, place: 3 },
    { id: 2n, run: 2n, place: 3 },
    { id: 3n, run: 3n, place: 3 },
  ]);
});

test('joins of every type', async () => {
  const left = spark.createDataFrame([
    { k: 1, a: 'x' },
    { k: 2, a: 'y' },
  ]);
  const right = spark.createDataFrame([
    { k: 1, b: 'p' },
    { k: 3, b: 'q' },
  ]);
  const keys = async (how: string) =>
    (await left.join(right, 'k', how).orderBy('k').collect<{ readonly k: number }>()).map(({ k }) => k);
  expect(await keys('inner')).toEqual([1]);
  expect(await keys('left')).toEqual([1, 2]);
  expect(await keys('right_outer')).toEqual([1, 3]);
  expect(await keys('full')).toEqual([1, 2, 3]);
  expect(await keys('left_semi')).toEqual([1]);
  expect(await keys('anti')).toEqual([2]);
  expect(await left.crossJoin(right).count()).toBe(4);
  expect(
    await left
      .join(right, left.col('k').eq(right.col('k')))
      .select(right.col('k'), 'a', 'b')
      .collect(),
  ).toEqual([{ k: 1, a: 'x', b: 'p' }]);
  expect(() => left.join(right, 'k', 'sideways')).toThrow(SparkError);
});

test('sets, duplicates and columns', async () => {
  const [two, three] = [spark.range(2), spark.range(3)];
  expect(await two.union(three).count()).toBe(5);
  expect(await two.union(three).distinct().count()).toBe(3);
  expect(await three.except(two).collect()).toEqual([{ id: 2n }]);
  expect(await three.intersect(two).count()).toBe(2);
  const wider = two.withColumns({ a: F.lit(1), b: F.col('id').plus(1) });
  expect(await wider.drop('id').withColumnRenamed('a', 'c').orderBy('b').collect()).toEqual([
    { c: 1, b: 1n },
    { c: 1, b: 2n },
  ]);
  expect(await two.unionByName(wider.select('b', 'id'), { allowMissingColumns: true }).columns()).toEqual(['id', 'b']);
  expect(await wider.dropDuplicates(['a']).count()).toBe(1);
  expect(await two.toDF('n').selectExpr('n * 2 AS d').orderBy('d').collect()).toEqual([{ d: 0n }, { d: 2n }]);
  expect(await three.orderBy(F.desc('id')).offset(1).limit(1).collect()).toEqual([{ id: 1n }]);
  expect(await three.tail(1)).toEqual([{ id: 2n }]);
  expect(await three.first()).toEqual({ id: 0n });
  expect(await spark.range(0).first()).toBeNull();
});

test('columns’ operators', async () => {
  const value = F.col('id');
  const [row] = await spark
    .range(1)
    .select(
      F.when(value.eq(0), 'zero').when(value.eq(1), 'one').otherwise('many').as('when'),
      F.lit('hello').substr(2, 3).as('substr'),
      F.lit('abc').like('a%').and(F.lit('abc').rlike('b$').not()).as('like'),
      value.isin(0, 1).as('isin'),
      value.between(1, 2).as('between'),
      F.lit(null).eqNullSafe(null).as('null'),
      F.lit('x').tryCast('int').as('try'),
      F.transform(F.lit([1, 2]), (x) => x.plus(1)).as('transform'),
      F.aggregate(F.lit([1, 2, 3]), 0, (sum, x) => sum.plus(x)).as('aggregate'),
      F.struct(value, F.lit(2).as('b')).getField('b').as('field'),
      F.lit([7, 8]).getItem(1).as('item'),
      F.concat_ws('-', F.lit('a'), F.lit('b')).as('ws'),
      F.date_add(F.to_date(F.lit('2024-02-28')), 2).as('date'),
      F.expr('1 + 1').as('expr'),
    )
    .collect();
  expect(row).toEqual({
    when: 'zero',
    substr: 'ell',
    like: true,
    isin: true,
    between: false,
    null: true,
    try: null,
    transform: [2, 3],
    aggregate: 6,
    field: 2,
    item: 8,
    ws: 'a-b',
    date: '2024-03-01',
    expr: 2,
  });
});

test('nulls are filled, dropped and replaced', async () => {
  const frame = spark.createDataFrame([
    { a: 1, b: null },
    { a: null, b: 'x' },
  ]);
  expect(await frame.fillna(0).fillna({ b: 'none' }).collect()).toEqual([
    { a: 1, b: 'none' },
    { a: 0, b: 'x' },
  ]);
  expect(await frame.dropna('any', ['a']).collect()).toEqual([{ a: 1, b: null }]);
  expect(
    await frame.na
      .replace(new Map([[1, 9]]))
      .select('a')
      .collect(),
  ).toEqual([{ a: 9 }, { a: null }]);
});

test('views, catalog and configuration are the session’s', async () => {
  await spark.range(3).createOrReplaceTempView('numbers');
  expect(await spark.table('numbers').count()).toBe(3);
  expect(await spark.catalog.tableExists('numbers')).toBe(true);
  expect((await spark.catalog.listTables()).map(({ name }) => name)).toContain('numbers');
  const clone = await spark.cloneSession();
  const other = spark.newSession();
  expect(await clone.table('numbers').count()).toBe(3);
  expect(await conditionOf(other.table('numbers').collect())).toBe('TABLE_OR_VIEW_NOT_FOUND');
  await clone.stop();
  await other.stop();
  expect(await spark.catalog.dropTempView('numbers')).toBe(true);
  expect(await spark.conf.get('spark.sql.session.timeZone')).toBe('UTC');
  expect(await spark.conf.get('spark.outboard.none', 'otherwise')).toBe('otherwise');
  expect(await spark.version()).toMatch(/^4\./);
});

test('what a DataFrame is, without running it', async () => {
  const frame = spark.range(1).withColumn('d', F.lit('1.5').cast('decimal(10,2)'));
  expect((await frame.schema()).fields.map(({ name, type }) => [name, type])).toEqual([
    ['id', { kind: 'long' }],
    ['d', { kind: 'decimal', precision: 10, scale: 2 }],
  ]);
  expect(await frame.explain()).toContain('Plan');
  expect(await spark.range(2).showString()).toBe('+---+\n| id|\n+---+\n|  0|\n|  1|\n+---+\n');
});

test('errors carry Spark’s condition, SQLSTATE and parameters', async () => {
  const failure = await spark.range(1).select('nope').collect().catch(SparkError.from);
  expect(failure).toMatchObject({
    name: 'SparkError',
    condition: 'UNRESOLVED_COLUMN.WITH_SUGGESTION',
    sqlState: '42703',
    messageParameters: { objectName: '`nope`' },
  });
  expect((failure as SparkError).errorClasses).toContain('org.apache.spark.sql.AnalysisException');
  expect(await conditionOf(spark.sql('SELECT ('))).toBe('PARSE_SYNTAX_ERROR');
  expect(await conditionOf(spark.sql('SELECT 1/0').then((frame) => frame.collect()))).toBe('DIVIDE_BY_ZERO');
  expect(await conditionOf(spark.range(1).select('id', 'id').collect())).toBe('AMBIGUOUS_REFERENCE');
});

/** Works for minutes, if it may. */
const endless = () => {
  const far = spark.range(3_000_000_000);
  return far
    .withColumn('x', F.col('id').mod(7))
    .groupBy('x')
    .agg(F.sum(F.sqrt('id')).as('s'));
};

test('an abort interrupts the query', async () => {
  const controller = new AbortController();
  const begin = performance.now();
  setTimeout(() => controller.abort(), 500);
  expect(await conditionOf(endless().collect({ signal: controller.signal }))).toBe('OPERATION_CANCELED');
  expect(performance.now() - begin).toBeLessThan(5_000);
  expect(await conditionOf(endless().collect({ signal: AbortSignal.abort() }))).toBe('OPERATION_CANCELED');
});

test('a tag interrupts the queries that have it', async () => {
  spark.addTag('slow');
  const failed = conditionOf(endless().collect());
  spark.removeTag('slow');
  const deadline = performance.now() + 10_000;
  let interrupted: readonly string[] = [];
  while (interrupted.length === 0 && performance.now() < deadline) interrupted = await spark.interruptTag('slow');
  expect(interrupted).toHaveLength(1);
  expect(await failed).toBe('OPERATION_CANCELED');
});

test('arrow, in whole and in batches', async () => {
  const table = await spark.range(5).toArrow();
  expect([table.numRows, table.schema.fields.map(({ name }) => name)]).toEqual([5, ['id']]);
  const empty = await spark.range(0).toArrow();
  expect([empty.numRows, empty.schema.fields.length]).toEqual([0, 1]);
  const first: bigint[] = [];
  for await (const { id } of spark.range(1_000_000).toLocalIterator()) {
    first.push(id as bigint);
    if (first.length === 3) break;
  }
  expect(first).toEqual([0n, 1n, 2n]);
});
