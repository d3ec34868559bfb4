import { availableParallelism, totalmem } from 'node:os';
import { z } from 'zod';

const bytes = (fallback: number) => z.coerce.number().int().positive().default(fallback);

/** A worker's environment. Sizes in bytes, times in milliseconds. */
export const workerConfig = z.object({
  OUTBOARD_NAME: z.string().default('worker-1').describe('the name by which drivers choose this worker'),
  OUTBOARD_LISTEN: z.string().describe('host:port to serve on, behind the sidecar'),
  OUTBOARD_SPOOL: z.string().describe("a directory of this worker's own for results and spills"),
  OUTBOARD_SLOTS: z.coerce.number().int().min(1).default(4).describe('how many queries may run at once'),
  OUTBOARD_THREADS: z.coerce.number().int().min(1).default(availableParallelism()).describe('threads of one query'),
  // A quarter of the machine, because a mesh on one machine has two workers and everything else besides.
  OUTBOARD_MEMORY_BYTES: bytes(Math.floor(totalmem() / 4)).describe('memory of all queries together'),
  OUTBOARD_SPOOL_BYTES: bytes(4 * 2 ** 30).describe("unreleased bytes of one task's result"),
  OUTBOARD_SPILL_BYTES: bytes(16 * 2 ** 30).describe('disk that one slot may spill to'),
  OUTBOARD_TASKS: z.coerce.number().int().min(1).default(256).describe('queued and running tasks'),
  OUTBOARD_TASK_LEASE_MS: bytes(300_000).describe('how long a result nobody asks for is kept'),
  OUTBOARD_WRITE_LEASE_MS: bytes(86_400_000).describe('how long files are kept that nobody publishes'),
  OUTBOARD_DRAIN_MS: bytes(30_000).describe('how long running tasks may take after SIGTERM'),
});
export type WorkerConfig = z.infer<typeof workerConfig>;
