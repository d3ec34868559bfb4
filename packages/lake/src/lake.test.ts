import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@outboard/database';
import { field, struct, types } from '@outboard/plan';
import { numberColumns } from './columns.js';
import { Lake } from './lake.js';
import type { Definition, LakeTable, WrittenFile } from './object.js';

const schema = struct([field('a', types.integer), field('p', types.string)]);
const described = { properties: {}, owner: 'ada', createdMs: 0 };
const definition: Definition = {
  ...described,
  kind: 'managed',
  schema,
  columns: numberColumns(schema),
  provider: 'parquet',
  partitionBy: ['p'],
  options: {},
};
const author = (operation?: string) => ({ user: 'ada', ...(operation !== undefined && { operation }) });
const file = (path: string, rows: number, p: string | null = null): WrittenFile => ({
  path,
  rows,
  bytes: rows * 10,
  footerBytes: 4,
  statistics: { '"a"': { num_values: String(rows), null_count: '0', min: '1', max: '9', column_size_bytes: '8' } },
  partition: { p },
});

let folder: string;
let lake: Lake;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outboard-lake-'));
  lake = await open();
});
afterEach(async () => {
  await lake.close();
  rmSync(folder, { recursive: true, force: true });
});
const open = () => Lake.open(openDatabase(`sqlite:${join(folder, 'catalog.ducklake')}`), join(folder, 'data'));

async function table(): Promise<LakeTable> {
  await lake.change(author(), async (change) => void (await change.create('default', 't', definition)));
  return (await lake.find('default', 't')) as LakeTable;
}
const paths = async (of: LakeTable, snapshot?: number): Promise<string[]> =>
  (await lake.files(of, snapshot === undefined ? undefined : { kind: 'snapshot', id: snapshot })).map(({ path }) =>
    path.slice(join(folder, 'data/default/t/').length),
  );

test('a new lake has one database, and opens again as it was left', async () => {
  expect((await lake.databases()).map(({ name }) => name)).toEqual(['default']);
  await table();
  await lake.close();
  lake = await open();
  expect((await lake.find('default', 't'))?.definition).toEqual(definition);
});

test('an operation commits once, however often it is asked to', async () => {
  const t = await table();
  const insert = () => lake.change(author('op-1'), (change) => change.addFiles(t, [file('1.parquet', 2)]));
  expect(await insert()).toBe(true);
  expect(await insert()).toBe(false);
  expect(await paths(t)).toEqual(['1.parquet']);
  expect(await lake.committed('op-1')).toBe(true);
  expect(await lake.committed('op-2')).toBe(false);
});

test('two processes that commit one operation at the same time: one does it', async () => {
  const t = await table();
  const other = await open();
  const insert = (of: Lake) => of.change(author('op-1'), (change) => change.addFiles(t, [file('1.parquet', 2)]));
  expect((await Promise.all([insert(lake), insert(other)])).sort()).toEqual([false, true]);
  await other.close();
  expect(await paths(t)).toEqual(['1.parquet']);
});

test('a change that fails leaves nothing', async () => {
  const t = await table();
  const before = await lake.history();
  const failing = lake.change(author('op-1'), async (change) => {
    await change.addFiles(t, [file('1.parquet', 2)]);
    await change.create('default', 't', definition);
  });
  await expect(failing).rejects.toMatchObject({ condition: 'TABLE_OR_VIEW_ALREADY_EXISTS' });
  expect(await paths(t)).toEqual([]);
  expect(await lake.history()).toEqual(before);
  expect(await lake.committed('op-1')).toBe(false);
});

test('earlier snapshots keep the files they had', async () => {
  const t = await table();
  await lake.change(author(), (change) =>
    change.addFiles(t, [file('x/1.parquet', 2, 'x'), file('y/1.parquet', 3, 'y')]),
  );
  const { id: first } = (await lake.history()).at(-1) ?? { id: -1 };
  await lake.change(author(), (change) => change.removeFiles(t, ({ partition }) => partition.p === 'x'));
  expect(await paths(t)).toEqual(['y/1.parquet']);
  expect(await paths(t, first)).toEqual(['x/1.parquet', 'y/1.parquet']);
  await expect(paths(t, 99)).rejects.toMatchObject({ condition: 'OUTBOARD_NO_SUCH_SNAPSHOT' });
});

test('what no snapshot names is swept once it is old', async () => {
  const t = await table();
  const written = (run: string, hoursAgo: number): string => {
    const folderOfRun = join(folder, 'data/default/t', run);
    mkdirSync(folderOfRun, { recursive: true });
    writeFileSync(join(folderOfRun, 'rows.parquet'), '');
    const at = Date.now() / 1_000 - hoursAgo * 3_600;
    utimesSync(folderOfRun, at, at);
    return folderOfRun;
  };
  const [named, gone, left, fresh] = [
    written('0000000a', 9),
    written('0000000b', 9),
    written('0000000c', 9),
    written('0000000d', 1),
  ];
  await lake.change(author(), (change) =>
    change.addFiles(t, [file('0000000a/rows.parquet', 1), file('0000000b/rows.parquet', 1)]),
  );
  // Earlier snapshots name it still.
  await lake.change(author(), (change) => change.removeFiles(t, () => true));
  expect(await lake.sweep(2 * 3_600_000)).toBe(1);
  expect([named, gone, left, fresh].map((path) => existsSync(path))).toEqual([true, true, false, true]);
});

test('columns keep their numbers when others come', async () => {
  const t = await table();
  const wider = struct([...schema.fields, field('b', types.long)]);
  const columns = [...t.definition.columns, { id: 0, inside: [] }];
  await lake.change(author(), (change) => change.alter(t, { ...t.definition, schema: wider, columns }, 'u'));
  expect(await lake.find('default', 't')).toBeUndefined();
  const renamed = (await lake.find('default', 'u')) as LakeTable;
  expect(renamed.definition.columns.map(({ id }) => id)).toEqual([1, 2, 3]);
  // Its files stay where they are.
  expect(await lake.directory(renamed)).toBe(join(folder, 'data/default/t/'));
});

test('databases', async () => {
  const make = () => lake.change(author(), (change) => change.createDatabase('d', described));
  await make();
  await expect(make()).rejects.toMatchObject({ condition: 'SCHEMA_ALREADY_EXISTS' });
  await lake.change(author(), async (change) => void (await change.create('d', 't', definition)));
  const drop = (cascade: boolean) => lake.change(author(), (change) => change.dropDatabase('d', cascade));
  await expect(drop(false)).rejects.toMatchObject({ condition: 'SCHEMA_NOT_EMPTY' });
  await drop(true);
  await expect(drop(true)).rejects.toMatchObject({ condition: 'SCHEMA_NOT_FOUND' });
  expect(await lake.find('d', 't')).toBeUndefined();
});

test('functions of a database', async () => {
  const put = (text: string | undefined) => lake.change(author(), (change) => change.putFunction('default', 'f', text));
  const texts = async () => (await lake.functions('default')).map((made) => made.definition);
  await put('one');
  await put('two');
  await lake.change(author(), (change) => change.putFunction('default', 'g', 'other'));
  expect(await texts()).toEqual(['two', 'other']);
  await put(undefined);
  expect(await texts()).toEqual(['other']);
  await lake.change(author(), (change) => change.createDatabase('d', described));
  await lake.change(author(), (change) => change.putFunction('d', 'f', 'gone'));
  await expect(lake.change(author(), (change) => change.dropDatabase('d', false))).rejects.toMatchObject({
    condition: 'SCHEMA_NOT_EMPTY',
  });
  await lake.change(author(), (change) => change.dropDatabase('d', true));
  expect(await lake.functions('d')).toEqual([]);
});
