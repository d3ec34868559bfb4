/** What an admission does, whatever database is below. */
import type { Admission, AdmissionRules, SlotLimits } from './admission.js';

type Open = (clock: { nowMs(): number }, leaseMs: number) => Promise<Admission>;

const LEASE_MS = 1_000;
const rulesOf = (running: number, limits: Readonly<Record<string, SlotLimits>> = {}): AdmissionRules => ({
  running,
  of: (tenant) => limits[tenant] ?? {},
});

export function admissionSuite(open: Open): void {
  let nowMs = 1_000_000;
  let admission: Admission;
  beforeEach(async () => {
    // What an earlier test left is over.
    nowMs += 10 * LEASE_MS;
    admission = await open({ nowMs: () => nowMs }, LEASE_MS);
    await admission.renew('nobody');
  });
  afterEach(async () => admission.close());

  const enter = async (tenant: string, operationId: string, rules: AdmissionRules, owner = 'a') => {
    nowMs += 1;
    return await admission.enter({ tenant, operationId }, owner, rules);
  };
  const running = async (rules: AdmissionRules, owner = 'a') =>
    (await admission.advance(owner, rules)).map(({ tenant, operationId }) => `${tenant}/${operationId}`).sort();

  test('who finds no slot waits, and gets the one that comes free', async () => {
    const rules = rulesOf(1);
    expect(await enter('x', '1', rules)).toBe('running');
    expect(await enter('x', '2', rules)).toBe('queued');
    expect(await running(rules)).toEqual(['x/1']);
    await admission.leave({ tenant: 'x', operationId: '1' });
    expect(await running(rules)).toEqual(['x/2']);
  });

  test('a thousand that wait of one tenant do not delay another’s first', async () => {
    const rules = rulesOf(4);
    for (let i = 0; i < 30; i++) await enter('many', `${i}`, rules);
    expect(await enter('few', 'first', rules)).toBe('queued');
    await admission.leave({ tenant: 'many', operationId: '0' });
    expect(await running(rules)).toContain('few/first');
    expect(await running(rules)).not.toContain('many/4');
    await admission.leave({ tenant: 'few', operationId: 'first' });
    expect(await running(rules)).toContain('many/4');
  });

  test('a tenant has no more slots and no more places than its own', async () => {
    const rules = rulesOf(10, { small: { running: 1, queued: 2 } });
    expect(await enter('small', '1', rules)).toBe('running');
    expect(await enter('small', '2', rules)).toBe('queued');
    expect(await enter('small', '3', rules)).toBe('queued');
    expect(await enter('small', '4', rules)).toEqual({ kind: 'full', running: 1, queued: 2 });
    expect(await enter('other', '1', rules)).toBe('running');
    expect(await running(rules)).toEqual(['other/1', 'small/1']);
  });

  test('who waits for a slot that is free already takes no place in the queue from the next one', async () => {
    const rules = rulesOf(10, { small: { running: 1, queued: 1 } });
    await enter('small', '1', rules);
    expect(await enter('small', '2', rules)).toBe('queued');
    await admission.leave({ tenant: 'small', operationId: '1' });
    expect(await enter('small', '3', rules)).toBe('queued');
    expect(await enter('small', '4', rules)).toEqual({ kind: 'full', running: 1, queued: 1 });
    expect(await running(rules)).toEqual(['small/2']);
  });

  test('an operation that another driver takes up keeps its place', async () => {
    const rules = rulesOf(1);
    await enter('x', '1', rules, 'a');
    await enter('x', '2', rules, 'a');
    expect(await enter('x', '1', rules, 'b')).toBe('running');
    expect(await running(rules, 'b')).toEqual(['x/1']);
    expect(await enter('x', '2', rules, 'b')).toBe('queued');
  });

  test('the places of a driver that died come back with its lease', async () => {
    const rules = rulesOf(1);
    await enter('x', 'dead', rules, 'a');
    await enter('x', 'alive', rules, 'b');
    nowMs += LEASE_MS - 10;
    await admission.renew('b');
    expect(await running(rules, 'b')).toEqual([]);
    nowMs += 20;
    expect(await running(rules, 'b')).toEqual(['x/alive']);
  });
}
