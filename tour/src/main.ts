/** The tour of `npm start`: a mesh on this machine, queries over real data through its TLS edge, and how to go on. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SparkError } from '@outboard/client';
import { down, type Layout, layoutOf, MeshError, type MeshState, readTrace, runningState, up } from '@outboard/mesh';
import { startTelemetry, type Telemetry } from '@outboard/runtime';
import ora, { type Ora } from 'ora';
import { connectLines } from './report.js';
import { sampleFiles, say, tour } from './tour.js';

const NAME = 'local';
const DRIVERS = 2;
const WORKERS = 2;
const POLL_MS = 200;
const SAME_SIGNAL_MS = 1_000;

/** Runs it all; the exit code. With `exit`, the mesh goes down after the tour; else it serves until Ctrl-C. */
export async function start({ exit }: { readonly exit: boolean }): Promise<number> {
  const layout = layoutOf(NAME);
  const wasRunning = runningState(layout) !== undefined;
  const stopped = interruption();
  const spinner = ora({ text: 'starting the mesh', stream: process.stderr });
  try {
    const work = run(layout, spinner, stopped.signal, exit);
    // Whatever `run` waits for when Ctrl-C comes, it need not come to that.
    await Promise.race([work, stopped.happened]);
    if (stopped.signal.aborted) work.catch(() => undefined);
    return 0;
  } catch (error) {
    spinner.stop();
    if (stopped.signal.aborted) return 0;
    process.stderr.write(`${told(error)}\n`);
    return 1;
  } finally {
    spinner.stop();
    await end(layout, wasRunning, spinner);
    // What was interrupted may still hold timers and connections.
    if (stopped.signal.aborted) process.exit(0);
  }
}

async function run(layout: Layout, spinner: Ora, signal: AbortSignal, exit: boolean): Promise<void> {
  spinner.start();
  const state = await meshState(layout, spinner);
  spinner.succeed(
    `The mesh is up: ${state.processes.length} processes on this machine, ${state.endpoint} with TLS and tokens`,
  );
  const tokenFile = join(layout.root, 'token');
  writeFileSync(tokenFile, state.token, { mode: 0o600 });
  const telemetry = tracing(state);
  try {
    const spans = state.spans;
    await tour({
      ...state,
      files: sampleFiles,
      tracer: telemetry.tracer,
      spinner,
      signal,
      ...(spans !== undefined && {
        spansOf: (traceId) => readTrace(spans, traceId),
        traceHint: (traceId) => `npm run -s mesh -- trace ${traceId.slice(0, 8)}`,
      }),
    });
  } finally {
    await telemetry.close();
  }
  if (exit) return;
  say(connectLines({ ...state, tokenFile }));
  say('Serving. Ctrl-C ends it and all its processes.');
  await new Promise(() => setInterval(() => undefined, 60_000));
}

function meshState(layout: Layout, spinner: Ora): Promise<MeshState> {
  const settings = {
    name: NAME,
    drivers: DRIVERS,
    workers: WORKERS,
    store: `sqlite:${layout.store}`,
    data: layout.data,
    programs: {},
    gateways: 1,
    gatewayAway: 'refuse' as const,
    gatewayWaitMs: 5_000,
    tracePercent: 100,
  };
  return up(layout, settings, (text) => {
    spinner.text = `starting the mesh: ${text}`;
  });
}

/** Spans of this process go where the mesh's own go. */
function tracing(state: MeshState): Telemetry {
  const collector = state.processes.find(({ role }) => role === 'collector');
  if (collector !== undefined) {
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT ??= `http://${collector.listen}`;
    process.env.OTEL_BSP_SCHEDULE_DELAY ??= String(POLL_MS);
  }
  return startTelemetry({ service: 'tour', name: 'tour' });
}

/**
 * The first Ctrl-C (or SIGTERM) asks for an orderly end; a later one ends this process at once, and leaves the mesh to
 * `npm run -s mesh -- down`. What follows the first within a second is the same one: the terminal sends it to this process, and npm
 * passes on its own.
 */
function interruption(): { readonly signal: AbortSignal; readonly happened: Promise<void> } {
  const controller = new AbortController();
  const happened = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  let firstMs = 0;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (!controller.signal.aborted) {
        firstMs = performance.now();
        controller.abort();
      } else if (performance.now() - firstMs > SAME_SIGNAL_MS) {
        process.exit(130);
      }
    });
  }
  return { signal: controller.signal, happened };
}

/** Ends the mesh that this process began; one that ran before goes on. */
async function end(layout: Layout, wasRunning: boolean, spinner: Ora): Promise<void> {
  if (wasRunning) {
    say('The mesh was running before, and goes on: npm run -s mesh -- down ends it.');
    return;
  }
  spinner.start('ending the mesh');
  // Interrupted in its first moments, the mesh may have a supervisor that has not yet said so.
  for (let waitedMs = 0; runningState(layout) === undefined && waitedMs < 2_000; waitedMs += POLL_MS)
    await sleep(POLL_MS);
  await down(layout);
  spinner.succeed('The mesh is down.');
}

function told(error: unknown): string {
  if (error instanceof MeshError || error instanceof SparkError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
