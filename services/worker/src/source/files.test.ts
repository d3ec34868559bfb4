import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from './files.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  for (const directory of ['t/day=1', 't/day=2', 't/_temporary', 'u'])
    mkdirSync(join(folder, directory), { recursive: true });
  for (const file of [
    't/day=1/a.csv',
    't/day=2/b.csv',
    't/_temporary/c.csv',
    't/_SUCCESS',
    't/.a.csv.crc',
    'u/x1.csv',
    'u/x2.csv',
    'u/y.csv',
  ]) {
    writeFileSync(join(folder, file), 'x');
  }
});

const names = async (...paths: string[]): Promise<string[]> =>
  (await listFiles(paths.map((path) => join(folder, path)))).map(({ path }) => path.slice(folder.length + 1));

test('a directory is all partitions below it, hidden names apart', async () => {
  expect(await names('t')).toEqual(['t/day=1/a.csv', 't/day=2/b.csv']);
});

test('globs, with classes and braces', async () => {
  expect(await names('u/x?.csv')).toEqual(['u/x1.csv', 'u/x2.csv']);
  expect(await names('u/[!x]*.csv')).toEqual(['u/y.csv']);
  expect(await names('u/{x2,y}.csv')).toEqual(['u/x2.csv', 'u/y.csv']);
  expect(await names('*/day=2')).toEqual(['t/day=2/b.csv']);
});

test('file: is a plain path, other schemes are refused', async () => {
  const [file] = await listFiles([`file://${folder}/u/y.csv`]);
  expect(file).toMatchObject({ path: join(folder, 'u/y.csv'), bytes: 1 });
  await expect(listFiles(['s3://bucket/x'])).rejects.toMatchObject({ condition: 'UNSUPPORTED_FEATURE.OUTBOARD' });
});

test('what is not there is named', async () => {
  await expect(listFiles([join(folder, 'none')])).rejects.toMatchObject({
    condition: 'PATH_NOT_FOUND',
    parameters: { path: `file:${folder}/none` },
  });
});

test('what stands in directories that are no partitions is not of the directory above', async () => {
  await expect(names('.')).rejects.toMatchObject({ condition: 'CONFLICTING_DIRECTORY_STRUCTURES' });
  mkdirSync(join(folder, 'v/w'), { recursive: true });
  for (const file of ['v/a.csv', 'v/w/b.csv']) writeFileSync(join(folder, file), 'x');
  expect(await names('v')).toEqual(['v/a.csv']);
  const below = await listFiles([join(folder, 'v')], { recursiveFileLookup: true });
  expect(below.map(({ path }) => path)).toEqual([join(folder, 'v/a.csv'), join(folder, 'v/w/b.csv')]);
});
