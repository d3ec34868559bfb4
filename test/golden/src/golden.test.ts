/**
 * Plans recorded from the real PySpark client → SQL, schema and rows, or the condition of a refusal.
 * `UPDATE_GOLDEN=1` writes expected/ anew and removes what has no plan.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type AnalyzeEnvironment, analyze } from '@outboard/analyze';
import { decodePlan } from '@outboard/decode';
import { OutboardError } from '@outboard/errors';
import { engineSettings, lower, translateEngineError } from '@outboard/lower';
import { parseDataType, simpleString } from '@outboard/plan';
import { decodeSpark, PlanSchema } from '@outboard/wire/spark';
import { loadLocal } from './load-local.js';

const root = new URL('../', import.meta.url);
const plans = new URL('plans/', root);
const expected = new URL('expected/', root);
const update = process.env.UPDATE_GOLDEN === '1';
const names = readdirSync(plans).map((file) => file.replace(/\.b64$/, ''));

/** 2026-01-02T03:04:05Z, so that the current time is the same each time. */
const NOW_US = 1_767_323_045_000_000n;
const refuseParse = (): never => {
  throw new OutboardError('UNSUPPORTED_FEATURE.OUTBOARD', { feature: 'SQL text in this test' });
};
const environment: AnalyzeEnvironment = {
  lookupView: () => undefined,
  lookupTable: async () => undefined,
  describeFiles: () => Promise.reject(new OutboardError('PATH_NOT_FOUND', { path: 'none' })),
  config: () => undefined,
  parseStatement: refuseParse,
  parseExpression: refuseParse,
  parseDataType,
  now: () => NOW_US,
  user: 'golden',
  catalog: 'spark_catalog',
  database: 'default',
};

async function run(name: string, connection: DuckDBConnection): Promise<unknown> {
  const bytes = Buffer.from(readFileSync(new URL(`${name}.b64`, plans), 'utf8'), 'base64');
  try {
    const statement = decodePlan(decodeSpark(PlanSchema, bytes));
    if (statement.kind !== 'relation') throw new Error(`${name} is no relation`);
    const resolved = await analyze(statement.relation, environment);
    const lowered = lower(resolved, { ansi: true, timeZone: 'UTC' });
    for (const local of lowered.locals) await loadLocal(connection, local.name, local.arrow);
    const schema = lowered.schema.fields.map(
      (f) => `${f.name}: ${simpleString(f.type)}${f.nullable ? '' : ' not null'}`,
    );
    try {
      const result = await connection.runAndReadAll(lowered.sql);
      return { sql: lowered.sql, schema, rows: result.getRowsJson() };
    } catch (thrown) {
      const { condition } = translateEngineError(String(thrown));
      return { sql: lowered.sql, schema, fails: condition };
    } finally {
      for (const local of lowered.locals) await connection.run(`DROP TABLE IF EXISTS ${local.name}`);
    }
  } catch (thrown) {
    if (!(thrown instanceof OutboardError)) throw thrown;
    return { condition: thrown.condition, parameters: thrown.parameters };
  }
}

describe('recorded plans', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const [key, value] of Object.entries(engineSettings)) await connection.run(`SET ${key} = '${value}'`);
    await connection.run("SET TimeZone = 'UTC'");
    // Functions of the worker's, which are asked only for letters that none of the plans has.
    await connection.run('CREATE MACRO outboard_upper(x) AS upper(x); CREATE MACRO outboard_lower(x) AS lower(x)');
    await connection.run('CREATE MACRO outboard_initcap(x) AS x');
    await connection.run('CREATE MACRO outboard_levenshtein(a, b) AS levenshtein(a, b)');
    await connection.run('CREATE MACRO outboard_get_json_object(x, path) AS x ->> path');
    await connection.run("CREATE MACRO outboard_format_places(kind, x, n) AS format('{:,.' || n || 'f}', x::DOUBLE)");
    // Groups come out in the order in which threads meet them.
    await connection.run('SET threads = 1');
  });
  afterAll(() => connection.closeSync());

  test.each(names)('%s', async (name) => {
    const file = new URL(`${name}.json`, expected);
    const actual = JSON.parse(JSON.stringify(await run(name, connection))) as unknown;
    if (update) {
      mkdirSync(expected, { recursive: true });
      writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    }
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test('nothing is expected of plans that are gone', () => {
    const orphans = (existsSync(expected) ? readdirSync(expected) : []).filter(
      (f) => !names.includes(f.replace(/\.json$/, '')),
    );
    if (update) for (const orphan of orphans) rmSync(new URL(orphan, expected));
    else expect(orphans).toEqual([]);
  });
});
