import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Metadata, type ServerWritableStream } from '@grpc/grpc-js';
import { type Attributes, type Tracer, trace } from '@opentelemetry/api';
import { fail, OutboardError } from '@outboard/errors';
import type { Grant } from '@outboard/policy';
import { contextFrom, inSpan } from '@outboard/runtime';
import { Batch, type Column, Completed, Operator, Progress, type RunRequest, TaskEvent } from '@outboard/wire/task';
import type { OutputColumn } from '../engine/arrow-out.js';
import type { EngineBounds } from '../engine/messages.js';
import { toServiceError } from '../rpc-error.js';
import { foldersOf, grantsOf, requireReads, requireWrites } from '../source/access.js';
import { SpoolDamaged } from '../spool/spool.js';
import type { TaskRegistry } from '../task/registry.js';
import type { Task, TaskSpec, TaskState } from '../task/task.js';
import { outputOf, pathsOf } from './output.js';

/** How often a driver hears of a task of which there is no news. */
const HEARTBEAT_MS = 5_000;
/**
 * Batches are cut at this many rows or bytes: Spark's own servers stay below 4 MiB a batch, and a driver holds several of each result that it
 * relays.
 */
const BATCH_LIMITS = { rowsMax: 65_536, bytesMax: 2 ** 20 };

type RunCall = ServerWritableStream<RunRequest, TaskEvent>;

/** Serves one reader of a task: from `from_batch` to the end, under the stream's back-pressure. */
export function runHandler(registry: TaskRegistry, tracer: Tracer, hidden: readonly string[]): (call: RunCall) => void {
  return (call) => {
    const gone = new AbortController();
    call.on('cancelled', () => gone.abort());
    const attributes: Attributes = {
      'outboard.task.id': call.request.getTaskId(),
      'outboard.operation.id': call.request.getOperationId(),
      'outboard.session.id': call.request.getSessionId(),
      'outboard.tenant': call.request.getTenant(),
    };
    inSpan(tracer, 'worker.task', { parent: contextFrom(call.metadata), attributes }, async (span) => {
      const grants = grantsOf(call.request.getGrantsList(), hidden);
      const spec = specOf(call.request, grants);
      await requireReads(call.request.getReadsList(), grants);
      if (spec.output !== undefined) requireWrites(pathsOf(spec.output), grants);
      const task = registry.attachOrStart(spec, !call.request.getAttachOnly());
      // At once, so that the driver knows the task taken: a worker that is lost from now on may have been lost by it.
      call.sendMetadata(new Metadata());
      task.readers += 1;
      try {
        await deliver(call, task, gone.signal);
      } catch (error) {
        if (!isOfThisDisk(error)) throw error;
        // Its run is of no use to anybody, and its space is somebody's.
        await registry.drop(task.id);
        if (!(error instanceof SpoolDamaged)) throw error;
        fail('OUTBOARD_NO_WORKER', { detail: error.message });
      } finally {
        task.readers -= 1;
        span.setAttributes({ 'outboard.rows': task.spool.rows, 'outboard.bytes': task.spool.bytes });
      }
    }).then(
      () => call.end(),
      (error: unknown) => call.emit('error', toServiceError(error)),
    );
  };
}

const isOfThisDisk = (error: unknown): boolean =>
  error instanceof SpoolDamaged || (error instanceof OutboardError && error.condition === 'OUTBOARD_SPOOL_FULL');

/** 0 in the message: the slot's own. */
const positive = (text: string | undefined): number | undefined => (Number(text ?? 0) > 0 ? Number(text) : undefined);

function boundsOf(request: RunRequest, grants: readonly Grant[]): EngineBounds {
  const memoryBytes = positive(request.getBudget()?.getMemoryBytes());
  const spillBytes = positive(request.getBudget()?.getSpillBytes());
  return {
    ...foldersOf(grants),
    ...(memoryBytes !== undefined && { memoryBytes }),
    ...(spillBytes !== undefined && { spillBytes }),
  };
}

function outputColumn(column: Column): OutputColumn {
  const metadata = Object.fromEntries(column.getMetadataMap().entries());
  return {
    name: column.getName(),
    nullable: column.getNullable(),
    arrowFormat: column.getArrowFormat(),
    children: column.getChildrenList().map(outputColumn),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}

function specOf(request: RunRequest, grants: readonly Grant[]): TaskSpec {
  const columns = request.getColumnsList().map(outputColumn);
  const output = outputOf(request.getOutput());
  const placeholder = request.getOutput()?.getRunPlaceholder() ?? '';
  const run = randomUUID().slice(0, 8);
  const ofRun = (text: string): string => (placeholder === '' ? text : text.replaceAll(placeholder, run));
  const locals = request.getLocalsList().map((local) => ({ name: local.getName(), arrow: local.getArrow_asU8() }));
  return {
    id: request.getTaskId(),
    fingerprint: request.getFingerprint(),
    tenant: request.getTenant(),
    engine: {
      kind: 'run',
      sql: ofRun(request.getSql()),
      locals,
      columns,
      timeZone: request.getTimeZone() || 'UTC',
      limits: BATCH_LIMITS,
      bounds: boundsOf(request, grants),
    },
    timeMs: Number(request.getBudget()?.getTimeMs() ?? 0),
    holdBytes: Number(request.getHoldBytes()),
    spoolBytes: positive(request.getBudget()?.getSpoolBytes()),
    ...(output !== undefined && { output: { ...output, staging: ofRun(output.staging) } }),
  };
}

async function deliver(call: RunCall, task: Task, signal: AbortSignal): Promise<void> {
  let index = call.request.getFromBatch();
  let shown = task.progress;
  let saidMs = performance.now();
  const released = (): never => fail('OUTBOARD_BATCH_RELEASED', { taskId: task.id, index: String(index) });
  if (index < task.spool.released) released();
  while (!signal.aborted) {
    const { state } = task;
    if (state.kind === 'failed') throw state.error;
    if (task.deliverable(index) || state.kind === 'complete') checkBefore(call.request, task);
    if (task.deliverable(index)) {
      const batch = (await task.read(index)) ?? released();
      const message = new Batch();
      message.setIndex(index);
      message.setRowCount(batch.rows);
      message.setStartOffset(String(batch.startOffset));
      message.setData(batch.data);
      message.setDigest(batch.digest);
      message.setSpooled(task.state.kind === 'complete');
      await write(
        call,
        event((of) => of.setBatch(message)),
        signal,
      );
      index += 1;
    } else if (state.kind === 'complete') {
      await write(call, completed(task, state), signal);
      return;
    } else {
      const news = task.progress;
      if (news.percentage !== shown.percentage || news.rowsProcessed !== shown.rowsProcessed) {
        shown = news;
        saidMs = performance.now();
        await write(call, progress(task), signal);
      }
      // A change may have come while the stream was full.
      if (task.state === state && task.progress === news && !task.deliverable(index)) {
        // So that a driver can tell a long query from a worker that hangs. Progress that stays what it was is told of as well.
        const restMs = Math.max(0, saidMs + HEARTBEAT_MS - performance.now());
        if (restMs > 0) await task.changed(AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(restMs))]));
        else {
          saidMs = performance.now();
          await write(call, progress(task), signal);
        }
      }
    }
  }
}

/** What the reader has must be what this run gave before. @throws OUTBOARD_RESULT_CHANGED */
function checkBefore(request: RunRequest, { spool }: Task): void {
  const [from, digest] = [request.getFromBatch(), request.getAfterDigest()];
  if (digest !== '' && spool.digestBelow(from) !== digest) fail('OUTBOARD_RESULT_CHANGED', { batches: String(from) });
}

function event(fill: (event: TaskEvent) => void): TaskEvent {
  const made = new TaskEvent();
  fill(made);
  return made;
}

function progress(task: Task): TaskEvent {
  const { percentage, rowsProcessed, rowsTotal } = task.progress;
  const message = new Progress();
  message.setPercentage(percentage);
  message.setRowsProcessed(String(rowsProcessed));
  message.setRowsTotal(String(rowsTotal));
  return event((of) => of.setProgress(message));
}

function completed(task: Task, { micros, operators = [] }: Extract<TaskState, { kind: 'complete' }>): TaskEvent {
  trace.getActiveSpan()?.setAttribute('outboard.execution.micros', micros);
  const message = new Completed();
  message.setBatches(task.spool.batches);
  message.setRows(String(task.spool.rows));
  message.setBytes(String(task.spool.bytes));
  message.setExecutionMicros(String(micros));
  message.setStaging(task.write?.staging ?? '');
  message.setOperatorsList(
    operators.map(({ name, depth, micros, rows }) => {
      const operator = new Operator();
      operator.setName(name);
      operator.setDepth(depth);
      operator.setMicros(String(micros));
      operator.setRows(String(rows));
      return operator;
    }),
  );
  return event((of) => of.setCompleted(message));
}

async function write(call: RunCall, event: TaskEvent, signal: AbortSignal): Promise<void> {
  if (call.write(event) || signal.aborted) return;
  await once(call, 'drain', { signal }).catch(() => undefined);
}
