import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import { type Logger, systemClock, version } from '@outboard/runtime';
import type { Reports } from '@outboard/store';
import type { Line, LineView } from '../operation/line.js';
import { pack, unpack } from '../operation/packed.js';

/** Ended operations that a driver can tell of. */
const ENDED_KEPT = 50;
/** Operations in hand that it tells of; there may be thousands. */
const LIVE_TOLD = 200;
/** News are told this often while somebody looks, and otherwise only that the driver is there. */
const LOOK_EVERY_MS = 1_000;
const TELL_EVERY_MS = 10_000;
/** What drivers that are gone had told is shown, and kept, for so long. */
export const KEPT_MS = 3_600_000;

/** What a driver tells of itself. */
export interface DriverReport {
  readonly version: string;
  readonly startedMs: number;
  readonly memoryBytes: number;
  /** Operations that have not ended, of which `lines` may not hold all. */
  readonly active: number;
  readonly lines: readonly LineView[];
}

const startedMs = Math.round(performance.timeOrigin);

/** Keeps what ended here lately, and leaves it with what is in hand where other drivers find it. */
export class Reporter {
  readonly #name: string;
  readonly #reports: Reports;
  readonly #log: Logger;
  readonly #timer: NodeJS.Timeout;
  readonly #ended: LineView[] = [];
  #live: () => readonly Line[] = () => [];
  /** By the clock that nobody sets; never before the first. */
  #toldMs = Number.NEGATIVE_INFINITY;
  #telling: Promise<void> = Promise.resolve();
  #busy = false;

  constructor(name: string, reports: Reports, log: Logger) {
    this.#name = name;
    this.#reports = reports;
    this.#log = log;
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  /** Where the operations in hand are asked for. */
  watch(live: () => readonly Line[]): void {
    this.#live = live;
  }

  ended(line: Line): void {
    this.#ended.push(line.view());
    if (this.#ended.length > ENDED_KEPT) this.#ended.shift();
  }

  /** This driver as it is now. */
  own(): DriverReport {
    const live = this.#live();
    return {
      version,
      startedMs,
      memoryBytes: process.memoryUsage.rss(),
      active: live.length,
      lines: [...live.slice(-LIVE_TOLD).map((line) => line.view()), ...this.#ended],
    };
  }

  /** A driver that has left is not one that is silent. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#telling;
    await this.#reports.drop(this.#name).catch(() => undefined);
    await this.#reports.close();
  }

  #look(): void {
    if (this.#busy) return;
    this.#busy = true;
    this.#telling = this.#tell()
      .catch((err: unknown) => this.#log.debug({ err }, 'nothing could be told to the console'))
      .finally(() => {
        this.#busy = false;
      });
  }

  async #tell(): Promise<void> {
    const due = systemClock.monotonicMs() - this.#toldMs >= TELL_EVERY_MS;
    if (!due && !(await this.#reports.isWatched())) return;
    this.#toldMs = systemClock.monotonicMs();
    await this.#reports.put(this.#name, await packReport(this.own()));
    if (due) await this.#reports.forget(KEPT_MS);
  }
}

const compress = promisify(deflate);
const expand = promisify(inflate);

export const packReport = async (report: DriverReport): Promise<Uint8Array> => await compress(pack(report));

/** @throws where a newer driver has written it otherwise */
export const unpackReport = async (content: Uint8Array): Promise<DriverReport> =>
  unpack<DriverReport>(await expand(content));
