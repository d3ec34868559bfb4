/** `npm run simulate`: many worlds, each of its seed; ends 1 and names the seed where one violates what is promised. */

import { syncBuiltinESMExports } from 'node:module';
import FakeTimers from '@sinonjs/fake-timers';
import { type Outcome, World } from './world.js';

/** A world that has not ended after so many timers never does. */
const STEPS_MAX = 200_000;

export interface SimulateOptions {
  readonly first: number;
  readonly seeds: number;
  readonly tell: (text: string) => void;
}

/** @returns how many seeds had violations */
export async function simulate({ first, seeds, tell }: SimulateOptions): Promise<number> {
  const startNs = process.hrtime.bigint();
  const totals = { operations: 0, faults: 0, failed: 0 };
  for (let seed = first; seed < first + seeds; seed++) {
    const { operations, faults, violations } = await live(seed);
    totals.operations += operations;
    totals.faults += faults;
    if (violations.length === 0) continue;
    totals.failed += 1;
    for (const violation of violations) tell(`seed ${seed}: ${violation}\n`);
    tell(`Again: npm run simulate -- --seed ${seed} --seeds 1\n`);
  }
  const minutes = Number(process.hrtime.bigint() - startNs) / 60e9;
  tell(
    `${seeds} seeds, ${totals.operations} operations, ${totals.faults} faults, ${totals.failed} seeds with violations; ` +
      `${Math.round(seeds / minutes)} seeds a minute\n`,
  );
  return totals.failed;
}

/** One world, on a clock of its own: with the clock goes all that the world's dead have left to wait for. */
async function live(seed: number): Promise<Outcome> {
  const clock = FakeTimers.install({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  syncBuiltinESMExports();
  try {
    let ended = false;
    const world = World.run(seed).finally(() => {
      ended = true;
    });
    world.catch(() => undefined);
    for (let step = 0; !ended && step < STEPS_MAX; step++) await clock.nextAsync();
    if (!ended) return { operations: 0, faults: 0, violations: ['the world stands still'] };
    return await world;
  } finally {
    clock.uninstall();
    syncBuiltinESMExports();
  }
}
