/**
 * A slot: one process that runs one query at a time, so that a query's memory and crashes are its own trouble only.
 * This file is its control thread: it hears the worker, owns the engine thread, and writes batches to the spool.
 */
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { chainedDigest } from '../spool/digest.js';
import { SegmentWriter } from '../spool/segment-writer.js';
import { EngineControl } from './control.js';
import { duckdb } from './duckdb-ffi.js';
import type { Settings } from './instance.js';
import {
  type BatchPlace,
  type EngineBoot,
  type EngineEvent,
  type EngineRequest,
  OUT_OF_MEMORY_SIGNAL,
  type SlotEvent,
  type SlotRequest,
  SPOOL_FAILED,
} from './messages.js';
import { leaveRoom, takePlace } from './priority.js';

/** Results this small travel in the message to the worker's main process, larger ones through the spool's files. */
const INLINE_BYTES_MAX = 256 * 1024;
const PROGRESS_INTERVAL_MS = 200;
/** A cancel is repeated until the engine has heard it: an interrupt that comes before the query starts is lost. */
const CANCEL_INTERVAL_MS = 20;
/** What is deaf to interrupts for so long ends with its process: an expression that a regular expression is too much for, say. */
const DEAF_MS = 5_000;

/**
 * The engine's own limit counts what its buffers hold; texts and lists that an expression builds are not among it
 * (`repeat('x', 1e9)` over many rows came to 21 GB). A process that is larger than its buffers can explain ends.
 */
const UNCOUNTED_SHARE = 0.5;
const UNCOUNTED_BYTES = 512 * 2 ** 20;
const MEMORY_INTERVAL_MS = 50;

const buffer = EngineControl.allocate();
const control = new EngineControl(buffer);
let engine: Worker | undefined;
let spool: SegmentWriter | undefined;
let inlineBytes = 0;
let spoolMs = 0;
/** Why the query's batches are not written any more. */
let unwritten: string | undefined;
/** Of the batches so far. */
let digest = '';
let ticks: NodeJS.Timeout[] = [];
let behind = false;
let slotBytes = Number.POSITIVE_INFINITY;
let residentBytesMax = Number.POSITIVE_INFINITY;

const send = (event: SlotEvent): void => {
  process.send?.(event);
};

/** A query that runs for longer gives way to all that is new, as a long one can wait and a short one can't. */
const LONG_MS = 300;

function boot(settings: Settings): void {
  preferAsVictim();
  const limit = /^(\d+)MiB$/.exec(settings.memory_limit ?? '')?.[1];
  if (limit !== undefined) slotBytes = Number(limit) * 2 ** 20;
  const workerData: EngineBoot = { settings, control: buffer };
  engine = new Worker(new URL('./engine-thread.js', import.meta.url), { workerData });
  engine.on('message', onEvent);
  engine.on('error', (error) => {
    // An engine that can't go on takes its slot with it; the worker starts another.
    process.stderr.write(`${error.stack ?? error.message}\n`);
    process.exit(70);
  });
}

/** Where the machine runs out of memory, the system is to end a query and not a neighbour. */
function preferAsVictim(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Not Linux: there is no such choice.
  }
}

function watchMemory(): void {
  if (process.memoryUsage.rss() > residentBytesMax) process.kill(process.pid, OUT_OF_MEMORY_SIGNAL);
}

function place(data: Uint8Array): BatchPlace {
  if (spool === undefined || (!spool.started && inlineBytes + data.length <= INLINE_BYTES_MAX)) {
    inlineBytes += data.length;
    return { kind: 'inline', data };
  }
  return { kind: 'file', ...spool.append(data) };
}

/** A batch that can't be written ends the query; that is told once the engine has stopped, for the slot is free then. */
function keep({ rows, data }: Extract<EngineEvent, { kind: 'batch' }>): void {
  try {
    digest = chainedDigest(digest, data);
    send({ kind: 'batch', rows, digest, place: place(data) });
  } catch (error) {
    unwritten = `${SPOOL_FAILED}: ${(error as Error).message}`;
    cancel();
  }
}

function onEvent(event: EngineEvent): void {
  switch (event.kind) {
    case 'batch': {
      const begin = performance.now();
      if (unwritten === undefined) keep(event);
      spoolMs += performance.now() - begin;
      control.returnCredit();
      return;
    }
    case 'ready':
      send(event);
      return;
    case 'described':
      send({ ...event, ...finish() });
      return;
    case 'done':
    case 'failed': {
      const finished = finish();
      if (unwritten !== undefined) send({ kind: 'failed', message: unwritten, ...finished });
      else if (event.kind === 'failed') send({ ...event, ...finished });
      else send({ ...event, ...finished, spoolMicros: Math.round(spoolMs * 1_000) });
      return;
    }
    default:
      event satisfies never;
  }
}

function start(request: EngineRequest, spoolDirectory: string | undefined, gives: boolean): void {
  control.reset();
  leaveRoom(false);
  inlineBytes = 0;
  spoolMs = 0;
  unwritten = undefined;
  digest = '';
  residentBytesMax = (request.bounds.memoryBytes ?? slotBytes) * (1 + UNCOUNTED_SHARE) + UNCOUNTED_BYTES;
  spool = spoolDirectory === undefined ? undefined : new SegmentWriter(spoolDirectory);
  ticks.push(setInterval(watchMemory, MEMORY_INTERVAL_MS));
  const yields = (): void => {
    behind = true;
    takePlace('last');
  };
  if (gives) yields();
  else ticks.push(setTimeout(yields, LONG_MS));
  if (request.kind === 'run') ticks.push(setInterval(progress, PROGRESS_INTERVAL_MS));
  engine?.postMessage(request);
}

function progress(): void {
  control.withConnection((connection) => {
    const { percentage, done, total } = duckdb.queryProgress(connection) as {
      percentage: number;
      done: bigint | number;
      total: bigint | number;
    };
    send({ kind: 'progress', percentage, rowsProcessed: BigInt(done), rowsTotal: BigInt(total) });
  });
}

function cancel(): void {
  control.cancel();
  const interrupt = (): void => control.withConnection((connection) => duckdb.interrupt(connection));
  interrupt();
  ticks.push(setInterval(interrupt, CANCEL_INTERVAL_MS));
  ticks.push(setTimeout(() => process.kill(process.pid, 'SIGKILL'), DEAF_MS));
}

function finish(): { readonly spent: boolean } {
  const spent = behind && !takePlace('first');
  behind = false;
  for (const tick of ticks) clearInterval(tick);
  ticks = [];
  spool?.close();
  spool = undefined;
  return { spent };
}

process.on('message', (request: SlotRequest) => {
  switch (request.kind) {
    case 'boot':
      boot(request.settings);
      return;
    case 'start':
      start(request.request, request.spoolDirectory, request.behind);
      return;
    case 'cancel':
      cancel();
      return;
    case 'pause':
      control.pause(request.paused);
      return;
    case 'room':
      leaveRoom(request.leaves);
      return;
    default:
      request satisfies never;
  }
});
// A slot never outlives its worker, however the worker ended, and in the middle of a query (see OUT_OF_MEMORY_SIGNAL).
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// The worker decides when slots end: a Ctrl-C reaches the whole process group.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
