import { parseSchema, type Relation } from '@outboard/plan';
import type { AnalyzeEnvironment } from './environment.js';
import { gather } from './gather.js';

const table = (...nameParts: string[]): Relation => ({ kind: 'table', nameParts }) as unknown as Relation;
const schema = parseSchema('id BIGINT');

/** Views and tables are found after a while, as they are in a store. */
const environment = (views: Readonly<Record<string, Relation>>) => {
  const asked: string[] = [];
  const later = async <T>(value: T): Promise<T> => await new Promise((resolve) => setImmediate(() => resolve(value)));
  const of = {
    lookupView: (nameParts: readonly string[]) => {
      asked.push(nameParts.join('.'));
      return later(views[nameParts.join('.')]);
    },
    lookupTable: (nameParts: readonly string[]) =>
      later(
        nameParts[0] === 't' ? { kind: 'files', name: ['d', 't'], schema, format: 'parquet', files: [] } : undefined,
      ),
    describeFiles: () => later({ schema, files: [] }),
  } as unknown as AnalyzeEnvironment;
  return { of, asked };
};

test.each([[['t']], [['parquet', '/data/x.parquet']]])('%s, named twice, is found for each of both', async (name) => {
  const [left, right] = [table(...name), table(...name)];
  const { of } = environment({});
  const { tables, files } = await gather({ kind: 'join', left, right }, of);
  for (const node of [left, right]) expect(tables.has(node) || files.has(node)).toBe(true);
});

test('a view that is named twice is asked for once, and so is what it names', async () => {
  const { of, asked } = environment({ v: table('t') });
  const { views } = await gather({ kind: 'join', left: table('v'), right: table('v') }, of);
  expect([...views.keys()]).toEqual(['v']);
  expect(asked).toEqual(['v', 't']);
});
