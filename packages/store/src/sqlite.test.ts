import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase } from '@outboard/database';
import { admissionSuite } from './admission-suite.js';
import { openAdmission, openReports, openStore } from './index.js';
import { reportsSuite } from './reports-suite.js';
import { schema } from './schema.js';
import { at, storeSuite } from './store-suite.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('SQLite', () => storeSuite((laterMs) => openStore(`sqlite:${join(folder, 'store.db')}`, at(laterMs))));
describe('SQLite, admission', () =>
  admissionSuite((clock, leaseMs) => openAdmission(`sqlite:${join(folder, 'admission.db')}`, clock, leaseMs)));
describe('SQLite, reports', () => {
  const url = `sqlite:${join(folder, 'reports.db')}`;
  reportsSuite(
    (clock) => openReports(url, clock),
    (clock) => openStore(url, clock),
  );
});

test('a store of a newer version is refused, not guessed at', async () => {
  const url = `sqlite:${join(folder, 'newer.db')}`;
  const database = openDatabase(url);
  const next = 'ALTER TABLE sessions ADD COLUMN next TEXT';
  await migrate(database, { ...schema, steps: [...schema.steps, next] });
  // What it need not know does not stop it …
  await (await openStore(url)).close();
  // … what it must know does.
  const last = 'ALTER TABLE sessions ADD COLUMN last TEXT';
  await migrate(database, { ...schema, steps: [...schema.steps, next, last], since: schema.steps.length + 2 });
  await database.close();
  await expect(openStore(url)).rejects.toThrow('newer version');
});

test('an unknown kind of store is named', async () => {
  await expect(openStore('redis:x')).rejects.toThrow('redis:x');
});
