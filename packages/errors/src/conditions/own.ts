/** Refusals and failures of our own: nothing is silently ignored. */
import { analysis, bare, type Condition, refused, runtime } from '../condition.js';
import { status } from '../status.js';

export const ownConditions = {
  'UNSUPPORTED_CALL.OUTBOARD': refused('0A000', 'Cannot call <methodName>: it is not supported.'),
  'UNSUPPORTED_FEATURE.OUTBOARD': refused('0A000', 'The feature is not supported: <feature>.'),
  'CONNECT_INVALID_PLAN.UNKNOWN': analysis('56K00', 'The Spark Connect plan is invalid: <reason>.'),
  OUTBOARD_TASK_OUT_OF_MEMORY: runtime(
    'spark',
    '53200',
    'The task exceeded its memory budget of <limit> and could not spill further: <detail>. Reduce what the query sorts, joins or aggregates at once, or ask for a larger class.',
  ),
  OUTBOARD_TASK_FAILED: runtime('spark', 'XX000', 'The query failed on a worker: <detail>.'),
  OUTBOARD_ILLEGAL_SEQUENCE: {
    ...bare('illegalArgument'),
    message: 'requirement failed: Illegal sequence boundaries: <start> to <stop> by <step>',
  },
  OUTBOARD_ILLEGAL_ARGUMENT: bare('illegalArgument'),
  OUTBOARD_NUMBER_FORMAT: bare('numberFormat'),
  OUTBOARD_ARITHMETIC: bare('arithmetic'),
  OUTBOARD_RUNTIME: bare('runtime'),
  OUTBOARD_TASK_TIMED_OUT: runtime('spark', '57014', 'The task ran longer than its time limit and was stopped.'),
  OUTBOARD_TASK_CRASHED: runtime(
    'spark',
    'XX000',
    'The process that ran the task <detail>. Other queries were not affected.',
  ),
  OUTBOARD_TASK_ID_REUSED: {
    grpc: status.ALREADY_EXISTS,
    sqlState: '42710',
    class: 'spark',
    message: 'The task id <taskId> belongs to another query.',
  },
  OUTBOARD_BATCH_RELEASED: {
    grpc: status.NOT_FOUND,
    sqlState: 'HY109',
    class: 'spark',
    message: 'Batch <index> of the task <taskId> was released and can no longer be read.',
  },
  OUTBOARD_TASK_GONE: {
    grpc: status.NOT_FOUND,
    sqlState: 'HY109',
    class: 'spark',
    message:
      'The worker <worker> does not have the task <taskId>: it never came, was released, or its process was started anew.',
  },
  OUTBOARD_WORKER_LOST: {
    grpc: status.INTERNAL,
    sqlState: '57P02',
    class: 'spark',
    message:
      'The query lost <losses> workers one after the other, the last of them <worker>: <detail>. It may be the reason; it is not run once more.',
  },
  /** Retryable by the whole query only: gRPC's ABORTED asks for that, and no client asks again for the rest. */
  OUTBOARD_RESULT_CHANGED: {
    grpc: status.ABORTED,
    sqlState: '40001',
    class: 'spark',
    message:
      'A worker was lost after <batches> batches of the result had been delivered, and running the query again gave other rows, or the same in another order. Run the query again; with an ORDER BY that leaves no ties its results can be continued.',
  },
  /** UNAVAILABLE makes clients ask again from where they are. */
  OUTBOARD_STREAM_BROKEN: {
    grpc: status.UNAVAILABLE,
    sqlState: '57P02',
    class: 'spark',
    message: 'A worker was lost while it gave the result. What the client does not have yet is to be asked for anew.',
  },
  OUTBOARD_INVALID_REQUEST: {
    grpc: status.INVALID_ARGUMENT,
    sqlState: '22023',
    class: 'illegalArgument',
    message: 'The request is invalid: <reason>.',
  },
  OUTBOARD_SPOOL_FULL: {
    grpc: status.RESOURCE_EXHAUSTED,
    sqlState: '53100',
    class: 'spark',
    message:
      'The disk on which <worker> keeps results until they are read, and what queries spill, is full: <detail>. Free space there (OUTBOARD_SPOOL), or lower OUTBOARD_SPOOL_BYTES and OUTBOARD_SPILL_BYTES; then run the query again.',
  },
  OUTBOARD_NO_WORKER: {
    grpc: status.UNAVAILABLE,
    sqlState: '57P03',
    class: 'spark',
    message: 'No worker can take the task: <detail>. Try again.',
  },
  OUTBOARD_PLAN_TOO_DEEP: {
    grpc: status.INVALID_ARGUMENT,
    sqlState: '54001',
    class: 'spark',
    message:
      'The plan is nested more than <limit> levels deep. Split the query, for example by a temporary view or by writing an intermediate result.',
  },
  OUTBOARD_PLAN_TOO_LARGE: {
    grpc: status.RESOURCE_EXHAUSTED,
    sqlState: '54000',
    class: 'spark',
    message:
      'The plan is larger than <limit> bytes. Upload large local data as artifacts or files instead of embedding it.',
  },
  OUTBOARD_NO_DRIVER: {
    grpc: status.UNAVAILABLE,
    sqlState: '57P03',
    class: 'spark',
    message: 'No driver can take the call: <detail>. Try again.',
  },
  OUTBOARD_GATEWAY_AWAY: {
    grpc: status.UNAVAILABLE,
    sqlState: '57P03',
    class: 'spark',
    message: 'The gateway, which judges each call, does not answer. Try again.',
  },
  OUTBOARD_NO_TENANT: {
    grpc: status.PERMISSION_DENIED,
    sqlState: '42501',
    class: 'spark',
    message: 'The call names no tenant. Use a token with the claim `tenant`.',
  },
  OUTBOARD_PLAN_TOO_BROAD: {
    grpc: status.RESOURCE_EXHAUSTED,
    sqlState: '54001',
    class: 'spark',
    message: 'The plan has <nodes> relations; at most <limit> are allowed. Split the query.',
  },
  INTERNAL_ERROR: { grpc: status.INTERNAL, sqlState: 'XX000', class: 'spark', message: '<message>' },
} as const satisfies Record<string, Condition>;
