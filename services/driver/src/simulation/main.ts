/** `npm run simulate`: many worlds, each of its seed; ends 1 and names the seed where one violates what is promised. */

import { syncBuiltinESMExports } from 'node:module';
import FakeTimers from '@sinonjs/fake-timers';
import { World } from './world.js';

const SEED_TIMEOUT_STEPS = 200_000;

export interface SimulateOptions {
  readonly first: number;
  readonly seeds: number;
  readonly tell: (text: string) => void;
}

/** @returns how many seeds had violations */
export async function simulate({ first, seeds, tell }: SimulateOptions): Promise<number> {
  const realNow = process.hrtime.bigint.bind(process.hrtime);
  const startNs = realNow();
  const clock = FakeTimers.install({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  syncBuiltinESMExports();
  const totals = { operations: 0, faults: 0, failed: 0 };
  try {
    for (let seed = first; seed < first + seeds; seed++) {
      let outcome: Awaited<ReturnType<typeof World.run>> | undefined;
      let crash: unknown;
      void World.run(seed).then(
        (result) => {
          outcome = result;
        },
        (error: unknown) => {
          crash = error;
        },
      );
      for (let step = 0; outcome === undefined && crash === undefined && step < SEED_TIMEOUT_STEPS; step++) {
        await clock.nextAsync();
      }
      if (crash !== undefined) throw crash;
      const violations = outcome?.violations ?? ['the world stands still'];
      totals.operations += outcome?.operations ?? 0;
      totals.faults += outcome?.faults ?? 0;
      if (violations.length === 0) continue;
      totals.failed += 1;
      for (const violation of violations) tell(`seed ${seed}: ${violation}\n`);
      tell(`Again: npm run simulate -- --seed ${seed} --seeds 1\n`);
    }
  } finally {
    clock.uninstall();
    syncBuiltinESMExports();
  }
  const seconds = Number(realNow() - startNs) / 1e9;
  tell(
    `${seeds} seeds, ${totals.operations} operations, ${totals.faults} faults, ${totals.failed} seeds with violations; ` +
      `${Math.round(seeds / (seconds / 60))} seeds a minute\n`,
  );
  return totals.failed;
}
