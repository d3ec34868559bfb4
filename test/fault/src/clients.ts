/** Clients at work, each a process of its own: unmodified PySpark and the TypeScript client. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { checkout, type MeshState } from '@outboard/mesh';
import { z } from 'zod';

/** A line of a client's output: what it began, had the first rows of, or ended. */
const eventSchema = z.object({
  client: z.string(),
  operation: z.number(),
  kind: z.string(),
  event: z.enum(['begin', 'first', 'end']),
  atMs: z.number(),
  /** What the user saw: the error's first line, with its condition. */
  error: z.string().optional(),
  /** What was not as it had to be. */
  wrong: z.string().optional(),
});
export type ClientEvent = z.infer<typeof eventSchema>;

export interface Work {
  readonly mesh: MeshState;
  readonly seed: number;
  /** Milliseconds of the epoch at which the last operation begins. */
  readonly untilMs: number;
  /** Kinds of operations, or `all`. */
  readonly kinds: readonly string[];
  /** A directory that workers write to. */
  readonly folder: string;
  readonly onEvent: (event: ClientEvent) => void;
}

export type Language = 'python' | 'typescript';

const programs: Readonly<Record<Language, readonly [string, string]>> = {
  python: [join(checkout, '.outboard/venv/bin/python'), join(checkout, 'test/fault/workload/workload.py')],
  typescript: [process.execPath, fileURLToPath(new URL('./workload.js', import.meta.url))],
};

/** Resolves when the client has checked all it did. @throws Error where it ended otherwise, or did not end in time */
export function runClient(name: string, language: Language, work: Work): Promise<void> {
  const [program, script] = programs[language];
  const child = spawn(program, [script], {
    env: {
      ...process.env,
      OUTBOARD_ENDPOINT: work.mesh.endpoint,
      OUTBOARD_TOKEN: work.mesh.token,
      OUTBOARD_CA: work.mesh.caFile,
      GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: work.mesh.caFile,
      PYTHONWARNINGS: 'ignore',
      WORK_CLIENT: name,
      WORK_SEED: String(work.seed),
      WORK_UNTIL_MS: String(work.untilMs),
      WORK_KINDS: work.kinds.join(','),
      WORK_FOLDER: work.folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = tailOf(child);
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('{')) work.onEvent(eventSchema.parse(JSON.parse(line)));
  });
  const lateMs = work.untilMs - Date.now() + LAST_OPERATION_MS;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGKILL'), lateMs);
    child.once('close', (code, signal) => {
      clearTimeout(late);
      if (code === 0) resolve();
      else reject(new Error(`${name} ${signal === null ? `ended with ${code}` : 'did not end'}:\n${said()}`));
    });
  });
}

/** A client's retries may go on for ten minutes; an operation that takes longer than this hangs. */
const LAST_OPERATION_MS = 180_000;

function tailOf(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (more: Buffer) => {
    text = (text + more.toString()).slice(-4_000);
  });
  return () => text;
}
