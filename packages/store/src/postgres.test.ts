import { admissionSuite } from './admission-suite.js';
import { openAdmission, openReports, openStore } from './index.js';
import { findPostgres, PostgresServer } from './postgres-server.js';
import { reportsSuite } from './reports-suite.js';
import { at, storeSuite } from './store-suite.js';

const bin = findPostgres();
if (bin === undefined) {
  test('PostgreSQL is not installed here: its store was not tested', () => undefined);
} else {
  describe('PostgreSQL', () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await PostgresServer.start(bin);
    }, 60_000);
    afterAll(() => server?.remove(), 30_000);

    storeSuite((laterMs) => openStore(server.url, at(laterMs)));

    describe('admission', () => admissionSuite((clock, leaseMs) => openAdmission(server.url, clock, leaseMs)));

    describe('reports', () =>
      reportsSuite(
        (clock) => openReports(server.url, clock),
        (clock) => openStore(server.url, clock),
      ));

    test('a server that dies and comes back costs time and nothing else', async () => {
      const store = await openStore(server.url);
      const key = { tenant: 'acme', sessionId: crypto.randomUUID() } as unknown as Parameters<
        typeof store.findSession
      >[0];
      await store.openSession(key, { serverSessionId: 's', user: 'ada' });
      await server.kill();
      const changed = store.changeSession(key, [{ kind: 'config', changes: { a: '1' } }]);
      await server.up();
      expect(await changed).toBe(true);
      expect((await store.findSession(key))?.config).toEqual({ a: '1' });
      await store.close();
    }, 60_000);
  });
}
