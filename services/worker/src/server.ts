import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { Tracer } from '@opentelemetry/api';
import { OutboardError } from '@outboard/errors';
import { CancelResponse, ReleaseResponse, TaskServiceService } from '@outboard/wire/task';
import { HealthImplementation } from 'grpc-health-check';
import { describeHandler } from './rpc/describe.js';
import { publishHandler } from './rpc/output.js';
import { runHandler } from './rpc/run.js';
import { statisticsHandler } from './rpc/statistics.js';
import { statusHandler, type WorkerStatus } from './rpc/status.js';
import { toServiceError } from './rpc-error.js';
import type { SourceDescriber } from './source/describe.js';
import type { FooterReader } from './source/statistics.js';
import type { TaskRegistry } from './task/registry.js';

export interface WorkerParts {
  readonly registry: TaskRegistry;
  readonly describer: SourceDescriber;
  readonly footers: FooterReader;
  readonly tracer: Tracer;
  /** Folders that no tenant's paths lead into. */
  readonly hidden: readonly string[];
  readonly status: () => Promise<WorkerStatus>;
}

/** Local data travels inside Run requests; a plan is at most 16 MiB at the edge. */
const REQUEST_BYTES_MAX = 64 * 2 ** 20;

export interface WorkerServer {
  readonly server: Server;
  /** Health answers NOT_SERVING. */
  failHealth(): void;
  /** New tasks are refused; readers may still attach to the tasks there are. */
  refuseNew(): void;
}

/** The worker's gRPC surface: TaskService and grpc.health.v1. */
export function createServer({ registry, describer, footers, tracer, hidden, status }: WorkerParts): WorkerServer {
  const health = new HealthImplementation({ '': 'SERVING', 'outboard.task.v1.TaskService': 'SERVING' });
  const server = new Server({
    'grpc.max_receive_message_length': REQUEST_BYTES_MAX,
    'grpc.max_send_message_length': -1,
  });
  let refusing = false;
  const run = runHandler(registry, tracer, hidden);
  server.addService(TaskServiceService, {
    run: (call: Parameters<typeof run>[0]) => {
      if (refusing && registry.find(call.request.getTaskId()) === undefined) {
        const stopping = new OutboardError('OUTBOARD_NO_WORKER', { detail: 'the worker is stopping' });
        call.emit('error', toServiceError(stopping));
        return;
      }
      run(call);
    },
    describe: describeHandler(describer, hidden),
    publish: publishHandler(hidden),
    statistics: statisticsHandler(footers, hidden),
    status: statusHandler(status),
    cancel: (call, answer) => {
      const task = registry.find(call.request.getTaskId());
      task?.cancel();
      const response = new CancelResponse();
      response.setFound(task !== undefined);
      answer(null, response);
    },
    release: (call, answer) => {
      const { request } = call;
      const part = registry.find(request.getTaskId())?.release(request.getBelowBatch());
      const released = Promise.all([part, ...request.getWholeTasksList().map((id) => registry.drop(id))]);
      released.then(
        () => answer(null, new ReleaseResponse()),
        (error: unknown) => answer(toServiceError(error)),
      );
    },
  } satisfies import('@outboard/wire/task').ITaskServiceServer);
  health.addToServer(server);
  return {
    server,
    failHealth: () => health.setStatus('', 'NOT_SERVING'),
    refuseNew: () => {
      refusing = true;
    },
  };
}

export function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error) => (error ? reject(error) : resolve()));
  });
}
