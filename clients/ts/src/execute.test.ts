/** Executions against a server in this process that breaks off as servers and proxies do. */
import { create } from '@bufbuild/protobuf';
import {
  Metadata,
  Server,
  ServerCredentials,
  type ServerWritableStream,
  type sendUnaryData,
  status,
} from '@grpc/grpc-js';
import { encodeRpcStatus } from '@outboard/wire/rpc-status';
import {
  type ExecutePlanRequest,
  type ExecutePlanResponse,
  ExecutePlanResponseSchema,
  InterruptResponseSchema,
  type ReattachExecuteRequest,
  ReleaseExecuteResponseSchema,
  ReleaseSessionResponseSchema,
  sparkConnectDefinition,
} from '@outboard/wire/spark';
import { ConnectClient } from './client.js';
import { parseConnection } from './connection.js';
import { SparkError } from './errors.js';
import { relation, rootPlan } from './relation.js';
import { DEFAULT_RETRY_POLICY } from './retry.js';
import { Channel } from './rpc.js';

type Stream = ServerWritableStream<ExecutePlanRequest | ReattachExecuteRequest, ExecutePlanResponse>;
/** What the server does with its next stream; `after`: the last response that the client has, or -1. */
type Script = (stream: Stream, after: number) => void;

let scripts: Script[] = [];
let calls: string[] = [];
let metadata: Metadata[] = [];
const server = new Server();
let client: ConnectClient;

const unary = (name: string, schema: Parameters<typeof create>[0]) => (_: unknown, answer: sendUnaryData<unknown>) => {
  calls.push(name);
  answer(null, create(schema));
};

beforeAll(async () => {
  const serve = (name: string) => (stream: Stream) => {
    calls.push(name);
    metadata.push(stream.metadata);
    const after = 'lastResponseId' in stream.request ? Number(stream.request.lastResponseId ?? -1) : -1;
    const script = scripts.shift();
    if (script) script(stream, after);
    else stream.emit('error', { code: status.UNIMPLEMENTED });
  };
  server.addService(sparkConnectDefinition as never, {
    executePlan: serve('execute'),
    reattachExecute: serve('reattach'),
    releaseExecute: unary('release', ReleaseExecuteResponseSchema),
    interrupt: unary('interrupt', InterruptResponseSchema),
    releaseSession: unary('releaseSession', ReleaseSessionResponseSchema),
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    );
  });
  const channel = new Channel(parseConnection(`sc://127.0.0.1:${port}/;x-team=blue`), undefined);
  client = new ConnectClient({
    channel,
    policy: { ...DEFAULT_RETRY_POLICY, initialDelayMs: 1, jitterMs: 1, retriesMax: 3 },
  });
});
afterAll(async () => {
  await client.close();
  server.forceShutdown();
});
beforeEach(async () => {
  await settled();
  scripts = [];
  calls = [];
  metadata = [];
});

const ROWS = 6;
/** Writes responses `from` to `to`; the last of all is followed by ResultComplete. */
function write(stream: Stream, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const last = index === ROWS;
    stream.write(
      create(ExecutePlanResponseSchema, {
        sessionId: client.sessionId,
        serverSideSessionId: 's1',
        operationId: stream.request.operationId ?? '',
        responseId: String(index),
        responseType: last
          ? { case: 'resultComplete', value: {} }
          : { case: 'arrowBatch', value: { rowCount: 1n, startOffset: BigInt(index) } },
      }),
    );
  }
}
const burst =
  (size: number): Script =>
  (stream, after) => {
    write(stream, after + 1, Math.min(after + 1 + size, ROWS + 1));
    stream.end();
  };
const refuse =
  (code: number, condition?: string): Script =>
  (stream) => {
    const trailer = new Metadata();
    if (condition !== undefined) {
      const errorInfo = { reason: 'r', domain: 'd', metadata: { errorClass: condition, sqlState: 'HY000' } };
      trailer.set('grpc-status-details-bin', encodeRpcStatus({ code, message: condition, errorInfo }));
    }
    stream.emit('error', { code, details: 'no', metadata: trailer });
  };
/** Some responses, and then a reset. */
const reset =
  (size: number): Script =>
  (stream, after) => {
    write(stream, after + 1, after + 1 + size);
    setTimeout(() => refuse(status.INTERNAL)(stream, after), 20);
  };

async function collected(signal?: AbortSignal): Promise<string[]> {
  const plan = rootPlan(relation({ case: 'range', value: { end: 6n, step: 1n } }));
  const ids: string[] = [];
  for await (const { responseId } of client.execute(plan, signal && { signal })) ids.push(responseId);
  return ids;
}
/** Releases go out in the background. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
const all = ['0', '1', '2', '3', '4', '5'];
const streams = () => calls.filter((call) => call === 'execute' || call === 'reattach');

test('one stream', async () => {
  scripts = [burst(7)];
  expect(await collected()).toEqual(all);
  expect(metadata[0]?.get('x-team')).toEqual(['blue']);
});

test('streams that end early are reattached to', async () => {
  scripts = [burst(2), burst(0), burst(4), burst(9)];
  expect(await collected()).toEqual(all);
  expect(streams()).toEqual(['execute', 'reattach', 'reattach', 'reattach']);
});

test('reset streams are reattached to, after the last response', async () => {
  scripts = [reset(2), refuse(status.UNAVAILABLE), reset(1), refuse(status.CANCELLED), burst(9)];
  expect(await collected()).toEqual(all);
});

test('an operation that never arrived is sent anew', async () => {
  scripts = [refuse(status.UNAVAILABLE), refuse(status.INTERNAL, 'INVALID_HANDLE.OPERATION_NOT_FOUND'), burst(9)];
  expect(await collected()).toEqual(all);
  expect(streams()).toEqual(['execute', 'reattach', 'execute']);
});

test('one that did arrive is attached to', async () => {
  scripts = [refuse(status.INTERNAL, 'INVALID_HANDLE.OPERATION_ALREADY_EXISTS'), burst(9)];
  expect(await collected()).toEqual(all);
  expect(streams()).toEqual(['execute', 'reattach']);
});

test('one lost in its middle is an error, not a second result', async () => {
  scripts = [burst(2), refuse(status.INTERNAL, 'INVALID_HANDLE.OPERATION_NOT_FOUND')];
  await expect(collected()).rejects.toMatchObject({ condition: 'INVALID_HANDLE.OPERATION_NOT_FOUND' });
});

test('a server’s error is not retried', async () => {
  scripts = [refuse(status.INTERNAL, 'DIVIDE_BY_ZERO')];
  await expect(collected()).rejects.toMatchObject({ condition: 'DIVIDE_BY_ZERO', sqlState: 'HY000' });
  expect(streams()).toEqual(['execute']);
});

test('tries end', async () => {
  scripts = Array.from({ length: 9 }, () => refuse(status.UNAVAILABLE));
  await expect(collected()).rejects.toBeInstanceOf(SparkError);
  expect(streams()).toHaveLength(4);
});

test('an abort interrupts', async () => {
  const controller = new AbortController();
  scripts = [(stream) => write(stream, 0, 1)];
  setTimeout(() => controller.abort(), 50);
  await expect(collected(controller.signal)).rejects.toMatchObject({ condition: 'OPERATION_CANCELED' });
  await settled();
  expect(calls).toEqual(['execute', 'interrupt', 'release']);
});

test('leaving the loop releases', async () => {
  scripts = [burst(9)];
  for await (const _ of client.execute(rootPlan(relation({ case: 'range', value: { end: 6n, step: 1n } })))) break;
  await settled();
  expect(calls).toEqual(['execute', 'release']);
});
