/** What a worker's stream tells of a task that takes long, over a real server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { credentials, Server, ServerCredentials } from '@grpc/grpc-js';
import { trace } from '@opentelemetry/api';
import { Column, RunRequest, type TaskEvent, TaskServiceClient, TaskServiceService } from '@outboard/wire/task';
import { SlotPool } from '../engine/slot-pool.js';
import { TaskRegistry } from '../task/registry.js';
import { runHandler } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-run-'));
const pool = new SlotPool({ threads: '1' }, 1);
const server = new Server();
let client: TaskServiceClient;
let registry: TaskRegistry;

beforeAll(async () => {
  registry = await TaskRegistry.open(pool, {
    name: 'worker-1',
    spoolRoot: folder,
    limits: { spoolBytesMax: 100_000_000, memoryLimit: '64 MiB' },
    leaseMs: 60_000,
    writeLeaseMs: 60_000,
    activeMax: 4,
  });
  server.addService(TaskServiceService, { run: runHandler(registry, trace.getTracer('test'), []) } as never);
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  client = new TaskServiceClient(`127.0.0.1:${port}`, credentials.createInsecure());
});
afterAll(() => {
  client.close();
  server.forceShutdown();
  registry.close();
  pool.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a task is told of again and again while nothing changes but that it is looked at', async () => {
  const request = new RunRequest();
  request.setTaskId('long');
  request.setFingerprint('long');
  request.setSql('SELECT sum(a.range * b.range % 7) AS x FROM range(3000000) a, range(3000000) b');
  const column = new Column();
  column.setName('x');
  request.setColumnsList([column]);
  const call = client.run(request);
  const told: string[] = [];
  for await (const event of call as AsyncIterable<TaskEvent>) {
    const progress = event.getProgress();
    told.push(`${progress?.getPercentage()} ${progress?.getRowsProcessed()}`);
    if (told.length > 1 && told.at(-1) === told.at(-2)) break;
  }
  call.on('error', () => undefined);
  call.cancel();
});
