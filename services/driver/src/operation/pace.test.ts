import { tenant } from '@outboard/plan';
import { Pace } from './pace.js';

const MIB = 2 ** 20;
const never = new AbortController().signal;

/** A clock that only sleeping moves. */
function slept() {
  let nowMs = 0;
  const clock = {
    monotonicMs: () => nowMs,
    sleep: async (ms: number) => {
      nowMs += ms;
    },
  };
  return { pace: new Pace(clock), nowMs: () => nowMs };
}

test('a tenant gets so many bytes a second, in runs of a few MiB', async () => {
  const { pace, nowMs } = slept();
  for (let i = 0; i < 100; i++) await pace.pass(tenant('a'), MIB, 10 * MIB, never);
  expect(nowMs()).toBeGreaterThan(9_400);
  expect(nowMs()).toBeLessThan(10_100);
});

test('what is small does not wait, nor does another tenant', async () => {
  const { pace, nowMs } = slept();
  await pace.pass(tenant('a'), 4 * MIB, 10 * MIB, never);
  await pace.pass(tenant('b'), 1_000, 10 * MIB, never);
  expect(nowMs()).toBe(0);
  await pace.pass(tenant('a'), MIB, 10 * MIB, never);
  expect(nowMs()).toBe(500);
});
