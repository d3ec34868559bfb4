import type { sendUnaryData } from '@grpc/grpc-js';
import { version } from '@outboard/runtime';
import { StatusResponse } from '@outboard/wire/task';
import { toServiceError } from '../rpc-error.js';

/** What a worker tells of itself at one moment; bytes are resident ones, its slots' included. */
export interface WorkerStatus {
  readonly slots: number;
  readonly running: number;
  readonly queued: number;
  readonly spoolBytes: number;
  readonly memoryBytes: number;
}

const startedMs = Math.round(performance.timeOrigin);

export function statusHandler(look: () => Promise<WorkerStatus>) {
  return (_call: unknown, answer: sendUnaryData<StatusResponse>): void => {
    look().then(
      ({ slots, running, queued, spoolBytes, memoryBytes }) => {
        const response = new StatusResponse();
        response.setVersion(version);
        response.setStartedMs(String(startedMs));
        response.setSlots(slots);
        response.setRunning(running);
        response.setQueued(queued);
        response.setSpoolBytes(String(spoolBytes));
        response.setMemoryBytes(String(memoryBytes));
        answer(null, response);
      },
      (error: unknown) => answer(toServiceError(error)),
    );
  };
}
