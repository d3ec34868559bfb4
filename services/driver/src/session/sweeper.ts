/**
 * Ends what was left alone: sessions whose clients went without a word, operations of drivers that died, details of old errors, files
 * that were written and not named.
 */
import type { Logger } from '@outboard/runtime';
import type { Store } from '@outboard/store';
import type { LakeDirectory } from '../catalog/lakes.js';
import type { ArtifactFolder } from './artifacts.js';

const SWEEP_EVERY_MS = 60_000;
/** One driver sweeps for all; where it dies another takes over after this time. */
const LEASE_MS = 5 * SWEEP_EVERY_MS;
const LEASE = 'sweep';
/** Files are looked at once an hour. */
const SWEEPS_A_FILE_SWEEP = 60;

export interface SweeperParts {
  readonly store: Store;
  readonly artifacts: ArtifactFolder;
  readonly lakes: LakeDirectory;
  readonly log: Logger;
}

/** Sweeps now and then, until it is closed. */
export class Sweeper {
  readonly #parts: SweeperParts;
  readonly #owner: string;
  readonly #leaseMs: number;
  readonly #timer: NodeJS.Timeout;
  #sweeps = 0;

  /** @param leaseMs how long a session, and what belongs to it, is kept without use */
  constructor(parts: SweeperParts, owner: string, leaseMs: number) {
    this.#parts = parts;
    this.#owner = owner;
    this.#leaseMs = leaseMs;
    this.#timer = setInterval(() => {
      this.#sweep().catch((err: unknown) =>
        parts.log.warn({ err }, 'sweeping failed; the next sweep is a minute away'),
      );
    }, SWEEP_EVERY_MS);
    this.#timer.unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #sweep(): Promise<void> {
    const { store, artifacts, lakes, log } = this.#parts;
    if (!(await store.takeLease(LEASE, this.#owner, LEASE_MS))) return;
    const leaseMs = this.#leaseMs;
    const { sessions, operations } = await store.sweep({
      sessionMs: leaseMs,
      operationMs: leaseMs,
      errorMs: leaseMs,
    });
    for (const session of sessions) await artifacts.drop(session);
    const runs = this.#sweeps++ % SWEEPS_A_FILE_SWEEP === 0 ? await lakes.sweep(leaseMs) : 0;
    if (sessions.length + operations + runs > 0)
      log.info({ sessions: sessions.length, operations, runs }, 'swept what was left alone');
  }
}
