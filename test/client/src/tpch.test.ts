/** TPC-H by the TypeScript client: the same rows as DuckDB's own queries give over the same files. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { RowValue, SparkSession } from '@outboard/client';
import { checkout } from '@outboard/mesh';
import { type TestServer, testServer } from './server.js';
import { TABLES, tpch } from './tpch-queries.js';

const SCALE = 0.02;
/** Spark's averages of decimals have six digits after the point, DuckDB's are doubles: half a unit of the last digit. */
const ERROR_MAX = 5.1e-7;
const RELATIVE_ERROR_MAX = 1e-9;

const folder = mkdtempSync(join(tmpdir(), 'outboard-tpch-'));
const wanted = new Map<number, readonly (readonly unknown[])[]>();
let server: TestServer;
let spark: SparkSession;

beforeAll(async () => {
  await oracle();
  server = await testServer('tpch');
  spark = await server.session();
}, 180_000);
afterAll(async () => {
  await spark?.stop();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Writes the tables as Parquet, and keeps what DuckDB's own query texts give. */
async function oracle(): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { allow_unsigned_extensions: 'true' });
  const connection = await instance.connect();
  await connection.run(`LOAD '${extension()}'`);
  await connection.run(`CALL dbgen(sf = ${SCALE})`);
  for (const table of TABLES) await connection.run(`COPY ${table} TO '${join(folder, `${table}.parquet`)}'`);
  for (const query of Object.keys(tpch).map(Number)) {
    wanted.set(query, (await connection.runAndReadAll(`PRAGMA tpch(${query})`)).getRowsJson());
  }
  connection.closeSync();
  instance.closeSync();
}

/** The tpch extension, as set-up's Python environment has it. */
function extension(): string {
  const script =
    'import duckdb, duckdb_extension_tpch as t, pathlib;' +
    'print(pathlib.Path(t.__file__).parent / "extensions" / f"v{duckdb.__version__}" / "tpch.duckdb_extension")';
  return execFileSync(join(checkout, '.outboard/venv/bin/python'), ['-c', script], { encoding: 'utf8' }).trim();
}

test.each(Object.keys(tpch).map(Number))(
  'query %i',
  async (query) => {
    const frame = tpch[query]?.((name) => spark.read.parquet(join(folder, `${name}.parquet`)));
    const rows = ((await frame?.collect()) ?? []).map((row) => Object.values(row));
    const expected = wanted.get(query) ?? [];
    expect(expected.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(expected.length);
    rows.forEach((row, index) => {
      expect(row.map(comparable)).toEqual((expected[index] ?? []).map((cell) => about(cell as RowValue)));
    });
  },
  60_000,
);

const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

const comparable = (value: RowValue): unknown => (isNumeric(value) ? Number(value) : value);

/** A matcher for a value of DuckDB's: numbers within the errors above, all else exactly. */
function about(value: RowValue): unknown {
  if (!isNumeric(value)) return value;
  const number = Number(value);
  return {
    asymmetricMatch: (other: unknown) =>
      typeof other === 'number' && Math.abs(other - number) <= ERROR_MAX + Math.abs(number) * RELATIVE_ERROR_MAX,
    toString: () => String(number),
  };
}
