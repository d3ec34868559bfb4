/** SQL texts and what Apache Spark itself answers to them (record_sql.py): the same schema, rows and conditions. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type AnalyzeEnvironment, analyze } from '@outboard/analyze';
import { OutboardError } from '@outboard/errors';
import { engineSettings, lower, translateEngineError } from '@outboard/lower';
import { initParser, parseExpression, parseStatement } from '@outboard/parse';
import { parseDataType, parseSchema, simpleString } from '@outboard/plan';

interface Answer {
  readonly sql: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly schema?: readonly string[];
  readonly rows?: readonly unknown[];
  readonly condition?: string;
}

const root = new URL('../', import.meta.url);
const answers = JSON.parse(readFileSync(new URL('sql.json', root), 'utf8')) as Record<string, Answer>;
/** What a worker would find in the files. */
const fileSchemas: Readonly<Record<string, string>> = {
  csv: '_c0 STRING, _c1 STRING, _c2 STRING',
};

const environmentOf = (settings: Answer['settings']): AnalyzeEnvironment => ({
  lookupView: () => undefined,
  lookupTable: async () => undefined,
  describeFiles: ({ format, paths }) =>
    Promise.resolve({
      schema: parseSchema(fileSchemas[format] ?? ''),
      partitions: [],
      files: paths.map((path) => fileURLToPath(new URL(path, root))),
    }),
  config: (key) => settings[key],
  parseStatement: (sql) => parseStatement(sql),
  parseExpression,
  parseDataType,
  now: () => 0n,
  user: 'golden',
  catalog: 'spark_catalog',
  database: 'default',
});

/** Numbers as their text, so that one of 64 bits or a decimal is the same from either side. */
const plain = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(plain) : typeof value === 'number' ? String(value) : value;

async function run({ sql, settings }: Answer, connection: DuckDBConnection): Promise<Partial<Answer>> {
  const statement = parseStatement(sql);
  if (statement.kind !== 'relation') throw new Error(`${sql} is no query`);
  const resolved = await analyze(statement.relation, environmentOf(settings));
  const lowered = lower(resolved, { ansi: settings['spark.sql.ansi.enabled'] !== 'false', timeZone: 'UTC' });
  const schema = lowered.schema.fields.map((f) => `${f.name}: ${simpleString(f.type)}`);
  try {
    const result = await connection.runAndReadAll(lowered.sql);
    return { schema, rows: result.getRowsJson().map(plain) };
  } catch (thrown) {
    return { schema, condition: translateEngineError(String(thrown)).condition };
  }
}

describe('SQL texts answered as by Spark', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    await initParser();
    connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const [key, value] of Object.entries(engineSettings)) await connection.run(`SET ${key} = '${value}'`);
    await connection.run("SET TimeZone = 'UTC'");
    // Groups come out in the order in which threads meet them.
    await connection.run('SET threads = 1');
  });
  afterAll(() => connection.closeSync());

  test.each(Object.entries(answers))('%s', async (_name, answer) => {
    const actual = await run(answer, connection).catch((thrown: unknown) => {
      if (thrown instanceof OutboardError) return { condition: thrown.condition, parameters: thrown.parameters };
      throw thrown;
    });
    const { schema, rows, condition } = answer;
    const expected = condition === undefined ? { schema, rows: rows?.map(plain) } : { ...actual, condition };
    expect(actual).toEqual(expected);
  });
});
