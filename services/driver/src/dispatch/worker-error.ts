import { type ServiceError, status } from '@grpc/grpc-js';
import { type ConditionId, conditions, OutboardError } from '@outboard/errors';
import { translateEngineError } from '@outboard/lower';
import { decodeRpcStatus, STATUS_DETAILS_TRAILER } from '@outboard/wire/rpc-status';

const WORKER_DOMAIN = 'worker.outboard';
const ENGINE_REASON = 'ENGINE';

type Known = 'gone' | 'refused' | 'full' | 'silent';

/** The worker, or the way to it, is gone: what was asked may be asked of another. */
export class WorkerLost extends Error {
  override readonly name = 'WorkerLost';
  /**
   * What is known of it. `gone`: the worker does not have the task; `refused`: it does not take it, for it is stopping; `full`: its disk is;
   * `silent`: it hangs. Undefined: it could not be reached.
   */
  readonly known: Known | undefined;

  constructor(message: string, known?: Known) {
    super(message);
    this.known = known;
  }
}

const isCondition = (name: string): name is ConditionId => Object.hasOwn(conditions, name);

/** A failed call to a worker: as the worker's own condition, as Spark's for what DuckDB said, or as WorkerLost. */
export function fromWorker(thrown: unknown): OutboardError | WorkerLost {
  const error = thrown as Partial<ServiceError>;
  const details = error.metadata?.get(STATUS_DETAILS_TRAILER)[0];
  if (details instanceof Uint8Array) {
    const { errorInfo, message } = decodeRpcStatus(details);
    if (errorInfo?.domain === WORKER_DOMAIN) {
      if (errorInfo.reason === ENGINE_REASON) return translateEngineError(message);
      if (errorInfo.reason === 'OUTBOARD_NO_WORKER') return new WorkerLost(message, 'refused');
      if (errorInfo.reason === 'OUTBOARD_TASK_GONE') return new WorkerLost(message, 'gone');
      if (errorInfo.reason === 'OUTBOARD_SPOOL_FULL')
        return new WorkerLost(errorInfo.metadata.detail ?? message, 'full');
      if (isCondition(errorInfo.reason)) return new OutboardError(errorInfo.reason, errorInfo.metadata);
    }
  }
  // Without details of the worker's own it came from the way between: Envoy, a reset stream, a closed connection.
  // A deadline is one of ours: a worker that does not answer by then hangs.
  const lost: readonly (status | undefined)[] = [
    status.UNAVAILABLE,
    status.INTERNAL,
    status.CANCELLED,
    status.UNKNOWN,
    status.DEADLINE_EXCEEDED,
  ];
  if (lost.includes(error.code)) return new WorkerLost(error.details ?? 'the connection was lost');
  return OutboardError.from(thrown);
}
