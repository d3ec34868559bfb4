import { context, type Span } from '@opentelemetry/api';
import { add, beginSpan, failSpan, recordMs } from '@outboard/runtime';
import type { SlotEvent } from '../engine/messages.js';

type Done = Extract<SlotEvent, { kind: 'done' }>;

/** A task's spans and measurements: its wait for a slot, then its time in one. They are of the trace of the call that began it. */
export class TaskMeter {
  readonly #parent = context.active();
  #span: Span = beginSpan('worker.queue');
  #sinceMs = performance.now();
  #state: 'queued' | 'running' | 'ended' = 'queued';

  /** Whether anybody will see what the engine measures. */
  get traced(): boolean {
    return this.#span.isRecording();
  }

  running(): void {
    this.#state = 'running';
    const nowMs = performance.now();
    recordMs('outboard.queue.duration', nowMs - this.#sinceMs);
    this.#span.end();
    this.#sinceMs = nowMs;
    this.#span = beginSpan('worker.execute', {}, this.#parent);
  }

  /** What the slot told of a query that it has run to its end. */
  done({ micros, encodeMicros, spoolMicros, profile }: Done): void {
    this.#span.setAttributes({
      'db.system.name': 'duckdb',
      'outboard.execution.micros': micros,
      'outboard.encode.micros': encodeMicros,
      'outboard.spool.micros': spoolMicros,
    });
    if (profile === undefined) return;
    this.#span.setAttributes({
      'outboard.memory.peak_bytes': profile.memoryPeakBytes,
      'outboard.spill.peak_bytes': profile.spillPeakBytes,
    });
    for (const { name, depth, micros, rows } of profile.operators) {
      this.#span.addEvent(name, {
        'outboard.operator.depth': depth,
        'outboard.operator.micros': micros,
        'outboard.operator.rows': rows,
      });
    }
  }

  end(result: { readonly rows: number; readonly bytes: number } | { readonly error: unknown }): void {
    if (this.#state === 'ended') return;
    const outcome = 'error' in result ? 'failed' : 'finished';
    if (this.#state === 'running') {
      recordMs('outboard.task.duration', performance.now() - this.#sinceMs, { 'outboard.outcome': outcome });
    }
    this.#state = 'ended';
    if ('error' in result) failSpan(this.#span, result.error);
    else {
      this.#span.setAttributes({ 'outboard.rows': result.rows, 'outboard.bytes': result.bytes });
      add('outboard.task.rows', result.rows);
      add('outboard.task.bytes', result.bytes);
    }
    this.#span.end();
  }
}
