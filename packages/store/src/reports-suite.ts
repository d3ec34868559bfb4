/** What reports do, whatever database is below. */
import { sessionId, tenant } from '@outboard/plan';
import type { Reports } from './reports.js';
import type { Store } from './store.js';

type Clock = { nowMs(): number };

const bytes = (text: string) => new TextEncoder().encode(text);

export function reportsSuite(open: (clock: Clock) => Promise<Reports>, openStore: (clock: Clock) => Promise<Store>) {
  // Later than what other suites have left in the same database.
  let nowMs = 4_000_000_000_000;
  const clock = { nowMs: () => nowMs };
  let reports: Reports;
  beforeEach(async () => {
    nowMs += 1_000_000;
    reports = await open(clock);
  });
  afterEach(async () => reports.close());
  const told = async (withinMs: number) =>
    (await reports.list(withinMs)).map(({ name, content, seenMs }) => [
      name,
      new TextDecoder().decode(content),
      nowMs - seenMs,
    ]);

  test('the latest that each told is there, until it is old or taken back', async () => {
    await reports.put('a', bytes('first'));
    await reports.put('b', bytes('other'));
    nowMs += 10;
    await reports.put('a', bytes('second'));
    nowMs += 10;
    expect(await told(100)).toEqual([
      ['a', 'second', 10],
      ['b', 'other', 20],
    ]);
    expect(await told(15)).toEqual([['a', 'second', 10]]);
    await reports.forget(15);
    expect(await told(100)).toEqual([['a', 'second', 10]]);
    await reports.drop('a');
    expect(await told(100)).toEqual([]);
  });

  test('who looks is known of for half a minute', async () => {
    expect(await reports.isWatched()).toBe(false);
    await reports.watch();
    nowMs += 29_000;
    expect(await reports.isWatched()).toBe(true);
    await reports.watch();
    nowMs += 29_000;
    expect(await reports.isWatched()).toBe(true);
    nowMs += 2_000;
    expect(await reports.isWatched()).toBe(false);
  });

  test('open sessions, of one tenant or of all, the latest first', async () => {
    const store = await openStore(clock);
    const open = async (of: string) => {
      const id = sessionId(crypto.randomUUID());
      await store.openSession({ tenant: tenant(of), sessionId: id }, { serverSessionId: 's', user: `${of}-user` });
      nowMs += 1;
      return id;
    };
    const [first, second, foreign] = [await open('x'), await open('x'), await open('y')];
    const idsOf = async (of: string | undefined, limit = 10) =>
      (await reports.sessions(of === undefined ? undefined : tenant(of), limit)).map((line) => line.sessionId);
    expect(await idsOf('x')).toEqual([second, first]);
    expect((await idsOf(undefined, 3)).slice(0, 3)).toEqual([foreign, second, first]);
    expect(await idsOf('x', 1)).toEqual([second]);
    expect((await reports.sessions(tenant('y'), 1))[0]).toMatchObject({ user: 'y-user', database: 'default' });
    await store.closeSession({ tenant: tenant('x'), sessionId: second }, false);
    expect(await idsOf('x')).toEqual([first]);
    await store.close();
  });
}
