import { z } from 'zod';

const bytes = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const millis = bytes;

/** A driver's environment. Sizes in bytes, times in milliseconds. */
export const driverConfig = z.object({
  OUTBOARD_NAME: z.string().default('driver-1').describe("this driver's name in logs and traces"),
  OUTBOARD_LISTEN: z.string().describe('host:port to serve on, behind the sidecar'),
  OUTBOARD_EGRESS: z.string().describe("host:port of the sidecar's listener for calls to workers"),
  OUTBOARD_WORKERS_FILE: z.string().describe("the workers' endpoints file that the sidecar reads too"),
  OUTBOARD_STORE: z.string().describe('the store: sqlite:<file> or postgres://user:password@host/database'),
  OUTBOARD_DATA: z.string().describe('a directory shared by drivers and workers: artifacts, tables'),
  OUTBOARD_POLICY: z.string().optional().describe('the policy, a YAML file (packages/policy/src/schema.ts)'),
  OUTBOARD_HIDDEN: z
    .string()
    .default('')
    .transform((list) => list.split(':').filter((path) => path !== ''))
    .describe("absolute paths that nobody's queries reach, separated by colons"),
  OUTBOARD_CLASS: z.string().default('interactive').describe('the plan class that this driver serves'),
  OUTBOARD_SPARK: z
    .string()
    .optional()
    .describe('a Spark Connect server for queries of class distributed: sc://host:port'),
  OUTBOARD_TRACE_URL: z
    .string()
    .refine((url) => url === '' || (/^https?:\/\//.test(url) && url.includes('{trace}')), {
      message: 'must be a URL, http or https, with {trace} in it',
    })
    .default('')
    .describe('where the console links to for a trace: a URL with {trace} in the place of its id'),
  OUTBOARD_BURST_BYTES: bytes(8 * 2 ** 20).describe('what one response stream carries at most'),
  OUTBOARD_HOLD_BYTES: bytes(64 * 2 ** 20).describe('results up to this size are delivered only when complete'),
  OUTBOARD_PROGRESS_MS: millis(1_000).describe('how long a stream stays silent before it tells progress'),
  OUTBOARD_OPERATION_LEASE_MS: millis(300_000).describe('how long an operation without a client is kept'),
  OUTBOARD_SESSION_LEASE_MS: millis(86_400_000).describe('how long a session that nobody uses is kept'),
  OUTBOARD_TASK_MS: z.coerce.number().int().min(0).default(0).describe('time limit of a task, 0 for none'),
  OUTBOARD_DRAIN_MS: millis(10_000).describe('how long streams may go on after SIGTERM'),
});
export type DriverConfig = z.infer<typeof driverConfig>;
