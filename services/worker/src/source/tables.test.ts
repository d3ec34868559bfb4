import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deltaSnapshot } from './delta.js';
import { icebergSnapshot } from './iceberg.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-tables-'));
const log = join(folder, '_delta_log', '00000000000000000000.json');
const metadata = join(folder, 'metadata', 'v1.metadata.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  for (const file of [log, metadata]) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, 'a secret');
  }
});

const NONE = new Map<string, string>();
const asked: string[] = [];
/** Lets nothing be read. */
const permit = async (files: readonly string[]): Promise<void> => {
  asked.push(...files);
  throw new Error('not granted');
};

test.each([
  ['delta', log, () => deltaSnapshot(folder, NONE, permit, async () => [])],
  ['iceberg', metadata, () => icebergSnapshot(folder, NONE, permit)],
])('what tells of a table of %s is opened only where it may be read', async (_format, file, read) => {
  asked.length = 0;
  await expect(read()).rejects.toThrow('not granted');
  expect(asked).toEqual([file]);
});
