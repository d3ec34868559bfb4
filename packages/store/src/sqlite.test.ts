import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openStore } from './index.js';
import { storeSuite } from './store-suite.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('SQLite', () => storeSuite(() => openStore(`sqlite:${join(folder, 'store.db')}`)));

test('a store of a newer version is refused, not guessed at', async () => {
  const path = join(folder, 'newer.db');
  const database = new Database(path);
  database.exec('PRAGMA user_version = 999');
  database.close();
  await expect(openStore(`sqlite:${path}`)).rejects.toThrow('newer version');
});

test('an unknown kind of store is named', async () => {
  await expect(openStore('redis:x')).rejects.toThrow('redis:x');
});
