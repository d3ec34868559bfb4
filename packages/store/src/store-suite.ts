/** What every store must do: run by each implementation's test over the real thing. */
import { operationId, type SessionId, sessionId, tenant, workerId } from '@outboard/plan';
import type { OperationRecord, SessionKey, Store } from './store.js';

const fresh = { serverSessionId: 'server-1', user: 'ada' };

export function storeSuite(open: () => Promise<Store>): void {
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
    await store.putView(key, { name: 'v', plan: Buffer.from('1') }, false);
    expect(await store.findView(other, 'v')).toBeUndefined();
  });

  test('settings are set and unset', async () => {
    await store.openSession(key, fresh);
    await store.changeConfig(key, { a: '1', b: '2' });
    await store.changeConfig(key, { a: null, c: '3' });
    expect((await store.findSession(key))?.config).toEqual({ b: '2', c: '3' });
  });

  test('views are put, replaced only where told, listed and dropped', async () => {
    await store.openSession(key, fresh);
    expect(await store.putView(key, { name: 'v', plan: Buffer.from('1') }, false)).toBe(true);
    expect(await store.putView(key, { name: 'v', plan: Buffer.from('2') }, false)).toBe(false);
    expect(Buffer.from((await store.findView(key, 'v'))?.plan ?? []).toString()).toBe('1');
    expect(await store.putView(key, { name: 'v', plan: Buffer.from('3') }, true)).toBe(true);
    expect(Buffer.from((await store.findView(key, 'v'))?.plan ?? []).toString()).toBe('3');
    expect(await store.listViews(key)).toEqual(['v']);
    expect(await store.dropView(key, 'v')).toBe(true);
    expect(await store.dropView(key, 'v')).toBe(false);
  });

  test('an operation id is taken by the first', async () => {
    await store.openSession(key, fresh);
    expect(await store.createOperation(operation)).toBeUndefined();
    expect(await store.createOperation({ ...operation, fingerprint: 'g' })).toEqual(operation);
  });

  test('what was asked for is kept until it is known what becomes of it', async () => {
    await store.openSession(key, fresh);
    await store.createOperation({ ...operation, plan: Buffer.from([7]) });
    await store.changeOperation(operation, { state: 'running' });
    expect([...((await store.findOperation(operation))?.plan ?? [])]).toEqual([7]);
    await store.changeOperation(operation, { task: Buffer.from([1]) });
    expect((await store.findOperation(operation))?.plan).toBeUndefined();
  });

  test('an operation changes, is listed and is dropped', async () => {
    await store.openSession(key, fresh);
    await store.createOperation(operation);
    await store.changeOperation(operation, { state: 'running', worker: workerId('w1'), task: Buffer.from([1, 2]) });
    const found = await store.findOperation(operation);
    expect(found).toMatchObject({ state: 'running', worker: 'w1' });
    expect([...(found?.task ?? [])]).toEqual([1, 2]);
    expect((await store.listOperations(key)).map((record) => record.operationId)).toEqual([operation.operationId]);
    await store.dropOperation(operation);
    expect(await store.findOperation(operation)).toBeUndefined();
  });

  test('a closed session keeps its id and nothing else', async () => {
    await store.openSession(key, fresh);
    await store.putView(key, { name: 'v', plan: Buffer.from('1') }, false);
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
    await store.changeConfig(key, { a: '1' });
    await store.putView(key, { name: 'v', plan: Buffer.from('1') }, false);
    const to = { ...key, sessionId: crypto.randomUUID() as SessionId };
    expect(await store.cloneSession(key, to, 'server-3')).toBe(true);
    expect(await store.findSession(to)).toMatchObject({ serverSessionId: 'server-3', config: { a: '1' } });
    await store.dropView(to, 'v');
    expect(await store.listViews(key)).toEqual(['v']);
    expect(await store.cloneSession(key, to, 'server-4')).toBe(false);
  });

  test('errors are kept for whoever asks', async () => {
    await store.openSession(key, fresh);
    await store.putError(key, 'e', Buffer.from('why'));
    expect(Buffer.from((await store.findError(key, 'e')) ?? []).toString()).toBe('why');
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
