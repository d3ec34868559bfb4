import { Metadata, Server, ServerCredentials, type ServerWritableStream } from '@grpc/grpc-js';
import { context } from '@opentelemetry/api';
import { workerId } from '@outboard/plan';
import { Progress, RunRequest, TaskEvent, TaskServiceService } from '@outboard/wire/task';
import { TaskClient } from './task-client.js';
import { WorkerLost } from './worker-error.js';

type Call = ServerWritableStream<RunRequest, TaskEvent>;
const SILENCE_MS = 300;

/** A server that takes tasks and does with them what the test says. */
async function serving(run: (call: Call) => void, work: (client: TaskClient) => Promise<void>): Promise<void> {
  const server = new Server();
  server.addService(TaskServiceService, { run } as never);
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
  const client = new TaskClient(`127.0.0.1:${port}`, SILENCE_MS);
  try {
    await work(client);
  } finally {
    client.close();
    server.forceShutdown();
  }
}

const events = (client: TaskClient, onTaken = () => {}) =>
  client.run(workerId('w'), new RunRequest(), new AbortController().signal, onTaken, context.active());

test('a worker that takes a task and says nothing more hangs', async () => {
  await serving(
    (call) => call.sendMetadata(new Metadata()),
    async (client) => {
      let taken = false;
      const next = events(client, () => {
        taken = true;
      }).next();
      await expect(next).rejects.toMatchObject({ name: 'WorkerLost', known: 'silent' });
      await expect(next).rejects.toBeInstanceOf(WorkerLost);
      expect(taken).toBe(true);
    },
  );
});

test('a call whose client has left before it begins ends in silence', async () => {
  await serving(
    () => undefined,
    async (client) => {
      const left = AbortSignal.abort(new Error('the client has left'));
      const task = client.run(workerId('w'), new RunRequest(), left, () => {}, context.active());
      await expect(task.next()).rejects.toThrow('the client has left');
      // The call's own end comes later, when nobody reads it: it was an error that nobody handled, and the driver's end.
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
  );
});

test('who is slow to take an event does not take the worker for silent', async () => {
  const event = new TaskEvent();
  event.setProgress(new Progress());
  await serving(
    (call) => {
      call.write(event);
      call.write(event);
      call.end();
    },
    async (client) => {
      let count = 0;
      for await (const _ of events(client)) {
        count += 1;
        // Longer than the silence and its grace together.
        await new Promise((resolve) => setTimeout(resolve, 6 * SILENCE_MS));
      }
      expect(count).toBe(2);
    },
  );
});
