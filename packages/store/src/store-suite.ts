/** What every store must do: run by each implementation's test over the real thing. */
import { operationId, type SessionId, sessionId, tenant, workerId } from '@outboard/plan';
import type { OperationRecord, SessionChange, SessionKey, Store } from './store.js';

const fresh = { serverSessionId: 'server-1', user: 'ada' };

const put = (name: string, plan: string, replace = false): SessionChange => ({
  kind: 'putView',
  view: { name, plan: Buffer.from(plan) },
  replace,
});
const drop = (name: string): SessionChange => ({ kind: 'dropView', name });
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

/** A clock that runs ahead. */
export const at = (laterMs = 0) => ({ nowMs: () => Date.now() + laterMs });

/** `open` gives the store at another time than now where it is told milliseconds. */
export function storeSuite(open: (laterMs?: number) => Promise<Store>): void {
  let store: Store;
  let key: SessionKey;
  let operation: OperationRecord;

  beforeEach(async () => {
    store = await open();
    key = { tenant: tenant('acme'), sessionId: sessionId(crypto.randomUUID()) };
    operation = {
      ...key,
      operationId: operationId(crypto.randomUUID()),
      fingerprint: 'f',
      state: 'pending',
      tags: ['t'],
      reattachable: true,
      traceparent: '00-a-b-01',
      losses: 0,
      plan: Buffer.from([7]),
      createdMs: 7,
    };
  });
  afterEach(() => store.close());

  test('a session is made once, and then found by all', async () => {
    expect(await store.findSession(key)).toBeUndefined();
    const made = await store.openSession(key, fresh);
    expect(made).toEqual({ ...key, ...fresh, config: {}, objects: {}, database: 'default', closed: false });
    expect(await store.openSession(key, { serverSessionId: 'server-2', user: 'eve' })).toEqual(made);
  });

  test('another tenant with the same session id has a session of its own', async () => {
    await store.openSession(key, fresh);
    const other = { ...key, tenant: tenant('other') };
    expect(await store.findSession(other)).toBeUndefined();
    await store.changeSession(key, [put('v', '1')]);
    expect(await store.findView(other, 'v')).toBeUndefined();
  });

  test('settings are set and unset', async () => {
    await store.openSession(key, fresh);
    await store.changeSession(key, [{ kind: 'config', changes: { a: '1', b: '2' } }]);
    await store.changeSession(key, [
      { kind: 'config', changes: { a: null, c: '3' } },
      { kind: 'objects', changes: { o: 'x' } },
      { kind: 'database', database: 'd' },
    ]);
    expect(await store.findSession(key)).toMatchObject({
      config: { b: '2', c: '3' },
      objects: { o: 'x' },
      database: 'd',
    });
  });

  test('views are put, replaced only where told, listed and dropped', async () => {
    await store.openSession(key, fresh);
    expect(await store.changeSession(key, [put('v', '1')])).toBe(true);
    expect(await store.changeSession(key, [put('v', '2')])).toBe(false);
    expect(text((await store.findView(key, 'v'))?.plan)).toBe('1');
    expect(await store.changeSession(key, [put('v', '3', true)])).toBe(true);
    expect(text((await store.findView(key, 'v'))?.plan)).toBe('3');
    expect(await store.listViews(key)).toEqual(['v']);
    expect(await store.changeSession(key, [drop('v')])).toBe(true);
    expect(await store.changeSession(key, [drop('v')])).toBe(false);
  });

  test('changes of a session come all or not at all', async () => {
    await store.openSession(key, fresh);
    await store.changeSession(key, [put('v', '1')]);
    expect(
      await store.changeSession(key, [put('w', '1'), { kind: 'config', changes: { a: '1' } }, put('v', '2')]),
    ).toBe(false);
    expect(await store.listViews(key)).toEqual(['v']);
    expect((await store.findSession(key))?.config).toEqual({});
  });

  test('an operation id is taken by the first', async () => {
    await store.openSession(key, fresh);
    expect(await store.createOperation(operation)).toBeUndefined();
    expect(await store.createOperation({ ...operation, fingerprint: 'g' })).toEqual(operation);
  });

  test('what was asked for is kept until it is known what becomes of it', async () => {
    await store.openSession(key, fresh);
    await store.createOperation(operation);
    await store.changeOperation(operation, { state: 'running' });
    expect([...((await store.findOperation(operation))?.plan ?? [])]).toEqual([7]);
    await store.settleOperation(operation, { state: 'pending', task: Buffer.from([1]) }, []);
    expect((await store.findOperation(operation))?.plan).toBeUndefined();
  });

  test('an answer and what it changed in the session are recorded together, by the first that comes', async () => {
    await store.openSession(key, fresh);
    await store.createOperation(operation);
    const second = await open();
    const answer = (outcome: string) => ({ state: 'finished' as const, outcome: Buffer.from(outcome) });
    const settled = await Promise.all([
      store.settleOperation(operation, answer('a'), [put('v', 'a')]),
      second.settleOperation(operation, answer('b'), [put('v', 'b')]),
    ]);
    await second.close();
    expect([...settled].sort()).toEqual(['settled', 'superseded']);
    const winner = settled[0] === 'settled' ? 'a' : 'b';
    expect(text((await store.findOperation(operation))?.outcome)).toBe(winner);
    expect(text((await store.findView(key, 'v'))?.plan)).toBe(winner);
  });

  test('an answer whose changes do not apply is not recorded', async () => {
    await store.openSession(key, fresh);
    await store.changeSession(key, [put('v', '1')]);
    await store.createOperation(operation);
    const outcome = { state: 'finished' as const, outcome: Buffer.from('a') };
    expect(await store.settleOperation(operation, outcome, [put('v', '2')])).toBe('conflict');
    expect(await store.findOperation(operation)).toMatchObject({ state: 'pending' });
    expect(text((await store.findView(key, 'v'))?.plan)).toBe('1');
  });

  test('what an operation ended with stays', async () => {
    await store.openSession(key, fresh);
    await store.createOperation(operation);
    expect(await store.changeOperation(operation, { state: 'failed', outcome: Buffer.from('e') })).toBe(true);
    expect(await store.changeOperation(operation, { state: 'running', worker: workerId('w1') })).toBe(false);
    const record = await store.findOperation(operation);
    expect([record?.state, text(record?.outcome), record?.worker]).toEqual(['failed', 'e', undefined]);
  });

  test('an operation that was cancelled is not settled', async () => {
    await store.openSession(key, fresh);
    await store.createOperation(operation);
    await store.changeOperation(operation, { state: 'cancelled' });
    const outcome = { state: 'finished' as const, outcome: Buffer.from('a') };
    expect(await store.settleOperation(operation, outcome, [put('v', '1')])).toBe('superseded');
    expect(await store.listViews(key)).toEqual([]);
  });

  test('a lease belongs to one owner, until it ends', async () => {
    const name = crypto.randomUUID();
    expect(await store.takeLease(name, 'a', 1_000)).toBe(true);
    expect(await store.takeLease(name, 'b', 1_000)).toBe(false);
    expect(await store.takeLease(name, 'a', 1_000)).toBe(true);
    const later = await open(2_000);
    expect(await later.takeLease(name, 'b', 1_000)).toBe(true);
    await later.close();
    expect(await store.takeLease(name, 'a', 1_000)).toBe(false);
  });

  test('what is left alone ends, and what is used stays', async () => {
    const kept = { ...key, sessionId: sessionId(crypto.randomUUID()) };
    for (const session of [key, kept]) await store.openSession(session, fresh);
    await store.changeSession(key, [put('v', '1')]);
    await store.createOperation(operation);
    const later = await open(100_000);
    await later.findSession(kept);
    const swept = await later.sweep({ sessionMs: 50_000, operationMs: 50_000, errorMs: 50_000 });
    expect(swept.sessions).toContainEqual(key);
    expect(swept.sessions).not.toContainEqual(kept);
    expect(await later.findOperation(operation)).toBeUndefined();
    expect(await later.listViews(key)).toEqual([]);
    expect(await later.findSession(key)).toMatchObject({ closed: true });
    expect(await later.findSession(kept)).toMatchObject({ closed: false });
    await later.close();
  });

  test('an operation changes, is listed and is dropped', async () => {
    await store.openSession(key, fresh);
    await store.createOperation(operation);
    await store.settleOperation(operation, { state: 'pending', task: Buffer.from([1, 2]) }, []);
    await store.changeOperation(operation, { state: 'running', worker: workerId('w1'), losses: 1 });
    const found = await store.findOperation(operation);
    expect(found).toMatchObject({ state: 'running', worker: 'w1', losses: 1 });
    expect(await store.findOperationStatus(operation)).toEqual({ state: 'running', worker: 'w1' });
    expect([...(found?.task ?? [])]).toEqual([1, 2]);
    expect((await store.listOperations(key)).map((record) => record.operationId)).toEqual([operation.operationId]);
    await store.dropOperation(operation);
    expect(await store.findOperation(operation)).toBeUndefined();
    expect(await store.findOperationStatus(operation)).toBeUndefined();
  });

  test('what an operation decides, the first decides, for as long as the operation is there', async () => {
    await store.openSession(key, fresh);
    await store.createOperation(operation);
    expect(await store.findClaim(operation, 'run')).toBeUndefined();
    expect(text(await store.claim(operation, 'run', Buffer.from('one')))).toBe('one');
    expect(text(await store.claim(operation, 'run', Buffer.from('two')))).toBe('one');
    expect(text(await store.claim(operation, 'other', Buffer.from('three')))).toBe('three');
    expect(text(await store.findClaim(operation, 'run'))).toBe('one');
    await store.dropOperation(operation);
    expect(await store.findClaim(operation, 'run')).toBeUndefined();
  });

  test('a closed session keeps its id and nothing else', async () => {
    await store.openSession(key, fresh);
    await store.changeSession(key, [put('v', '1')]);
    await store.createOperation(operation);
    await store.closeSession(key, false);
    expect(await store.findSession(key)).toMatchObject({ closed: true });
    expect(await store.listViews(key)).toEqual([]);
    expect(await store.listOperations(key)).toEqual([]);
  });

  test('a session that may return is forgotten whole', async () => {
    await store.openSession(key, fresh);
    await store.closeSession(key, true);
    expect(await store.findSession(key)).toBeUndefined();
  });

  test('a clone has settings and views of its own', async () => {
    await store.openSession(key, fresh);
    await store.changeSession(key, [{ kind: 'config', changes: { a: '1' } }]);
    await store.changeSession(key, [put('v', '1')]);
    const to = { ...key, sessionId: crypto.randomUUID() as SessionId };
    expect(await store.cloneSession(key, to, 'server-3')).toBe(true);
    expect(await store.findSession(to)).toMatchObject({ serverSessionId: 'server-3', config: { a: '1' } });
    await store.changeSession(to, [drop('v')]);
    expect(await store.listViews(key)).toEqual(['v']);
    expect(await store.cloneSession(key, to, 'server-3')).toBe(true);
    expect(await store.cloneSession(key, to, 'server-4')).toBe(false);
  });

  test('errors are kept for whoever asks', async () => {
    await store.openSession(key, fresh);
    await store.putError(key, 'e', Buffer.from('why'));
    expect(text(await store.findError(key, 'e'))).toBe('why');
    expect(await store.findError(key, 'f')).toBeUndefined();
  });

  test('errors of a session do not pile up', async () => {
    await store.openSession(key, fresh);
    for (let i = 0; i < 150; i++) await store.putError(key, `e${i}`, Buffer.from(String(i)));
    expect(await store.findError(key, 'e49')).toBeUndefined();
    expect(await store.findError(key, 'e50')).toBeDefined();
  });

  test('what one has written the next one reads', async () => {
    await store.openSession(key, fresh);
    await store.createOperation(operation);
    const second = await open();
    expect(await second.findOperation(operation)).toEqual(operation);
    await second.close();
  });
}
