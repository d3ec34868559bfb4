/** What an onlooker sees of an operation. */
import { OutboardError } from '@outboard/errors';
import type { OperationRecord } from '@outboard/store';
import type { Query } from './query.js';
import type { Returned } from './result-limit.js';

/** One operator of DuckDB's plan as measured; microseconds of all threads together. */
export interface MeasuredOperator {
  readonly name: string;
  readonly depth: number;
  readonly rows: number;
  readonly micros: number;
}

/** An operation at one moment. Times in milliseconds since 1970. */
export interface LineView {
  readonly tenant: string;
  readonly sessionId: string;
  readonly operationId: string;
  readonly user: string;
  /** What was asked, cut; empty where this driver was not told. */
  readonly text: string;
  /** `queued`: it waits for a slot of its tenant's. What is not yet prepared runs. */
  readonly state: 'queued' | 'running' | 'finished' | 'failed' | 'cancelled';
  readonly class: string;
  /** Empty while it is not known, and where no engine has to run. */
  readonly engine: string;
  readonly worker: string;
  readonly rows: number;
  /** 0 to 100; negative while unknown. */
  readonly percentage: number;
  readonly rowsProcessed: number;
  readonly startedMs: number;
  /** When the operation was last seen to change its state, here. */
  readonly changedMs: number;
  readonly ended: boolean;
  readonly traceId: string;
  readonly error: string;
  readonly operators: readonly MeasuredOperator[];
}

/** Of a record; neither plan nor task, as a line outlives its operation. */
type Recorded = Pick<OperationRecord, 'tenant' | 'sessionId' | 'operationId' | 'createdMs' | 'traceparent'>;

/** Kept by the operation as it goes on. */
export class Line {
  readonly #record: Recorded;
  readonly #user: string;
  readonly #class: string;
  readonly #text: string;
  readonly #returned: Returned;
  #query: Query | undefined;
  #worker: string;
  #state: LineView['state'] = 'running';
  #changedMs = Date.now();
  #error = '';

  constructor(record: OperationRecord, user: string, planClass: string, text: string, returned: Returned) {
    const { tenant, sessionId, operationId, createdMs, traceparent } = record;
    this.#record = { tenant, sessionId, operationId, createdMs, traceparent };
    this.#user = user;
    this.#class = planClass;
    this.#text = text;
    this.#returned = returned;
    this.#worker = record.worker ?? '';
  }

  get ended(): boolean {
    return this.#state === 'finished' || this.#state === 'failed' || this.#state === 'cancelled';
  }

  prepared(query: Query): void {
    this.#query = query;
  }

  dispatched(worker: string): void {
    this.#worker = worker;
  }

  goesOn(state: 'queued' | 'running'): void {
    if (!this.ended) this.#changed(state);
  }

  /** False where it had ended before. */
  end(error?: unknown): boolean {
    if (this.ended) return false;
    const condition = error === undefined ? '' : OutboardError.from(error).condition;
    this.#error = condition;
    this.#changed(condition === '' ? 'finished' : condition === 'OPERATION_CANCELED' ? 'cancelled' : 'failed');
    return true;
  }

  view(): LineView {
    const { tenant, sessionId, operationId, createdMs, traceparent } = this.#record;
    const { judged } = this.#query?.task ?? {};
    const progress = this.#query?.progress ?? { percentage: -1, rowsProcessed: 0 };
    return {
      ...{ tenant, sessionId, operationId, user: this.#user, text: this.#text, state: this.#state },
      class: judged?.class ?? this.#class,
      engine: this.#query?.engine ?? '',
      worker: this.#worker,
      rows: this.#returned.rows,
      ...progress,
      startedMs: createdMs,
      changedMs: this.#changedMs,
      ended: this.ended,
      traceId: sampledTrace(traceparent),
      error: this.#error,
      operators: this.#query?.operators ?? [],
    };
  }

  #changed(state: LineView['state']): void {
    this.#state = state;
    this.#changedMs = Date.now();
  }
}

/** The trace id of a W3C `traceparent`; empty where nobody keeps that trace. */
function sampledTrace(traceparent: string): string {
  const [, id = '', , flags = '00'] = traceparent.split('-');
  return (Number.parseInt(flags, 16) & 1) === 1 ? id : '';
}
