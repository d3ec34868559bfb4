/** Spans and context where the application has a tracer, and nothing where it has none. */
import { create } from '@bufbuild/protobuf';
import { type Metadata, Server, ServerCredentials, type ServerWritableStream, type sendUnaryData } from '@grpc/grpc-js';
import { context, propagation, trace } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import {
  type ExecutePlanRequest,
  type ExecutePlanResponse,
  ExecutePlanResponseSchema,
  ReleaseExecuteResponseSchema,
  ReleaseSessionResponseSchema,
  sparkConnectDefinition,
} from '@outboard/wire/spark';
import { SparkSession } from './session.js';

const exporter = new InMemorySpanExporter();
const server = new Server();
let received: Metadata[] = [];
let spark: SparkSession;

beforeAll(async () => {
  // The first stream ends without a word, so that the operation takes two.
  const serve = (responses: number) => (stream: ServerWritableStream<ExecutePlanRequest, ExecutePlanResponse>) => {
    received.push(stream.metadata);
    const { sessionId } = stream.request;
    const complete = { responseId: '1', responseType: { case: 'resultComplete' as const, value: {} } };
    if (responses > 0)
      stream.write(create(ExecutePlanResponseSchema, { sessionId, serverSideSessionId: 's', ...complete }));
    stream.end();
  };
  server.addService(sparkConnectDefinition as never, {
    executePlan: serve(0),
    reattachExecute: serve(1),
    releaseExecute: (_: unknown, answer: sendUnaryData<unknown>) => answer(null, create(ReleaseExecuteResponseSchema)),
    releaseSession: (_: unknown, answer: sendUnaryData<unknown>) => answer(null, create(ReleaseSessionResponseSchema)),
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    );
  });
  spark = await SparkSession.builder().remote(`sc://127.0.0.1:${port}`).create();
});
afterAll(async () => {
  await spark.stop();
  server.forceShutdown();
  trace.disable();
  propagation.disable();
  context.disable();
});
beforeEach(() => {
  received = [];
});

test('without a tracer, no header is sent', async () => {
  await spark.range(1).collect();
  expect(received).toHaveLength(2);
  for (const metadata of received) expect(metadata.get('traceparent')).toEqual([]);
});

test('with one, every call belongs to the application’s trace', async () => {
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  provider.register();
  const traceId = await trace.getTracer('app').startActiveSpan('app', async (span) => {
    await spark.range(1).collect();
    span.end();
    return span.spanContext().traceId;
  });
  const spansOf = () => exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === traceId);
  // The release goes out in the background.
  const endMs = Date.now() + 10_000;
  while (spansOf().length < 5 && Date.now() < endMs) await new Promise((resolve) => setTimeout(resolve, 5));
  const spans = spansOf();
  expect(spans.map(({ name }) => name.replace('spark.connect.SparkConnectService/', '')).sort()).toEqual([
    'ExecutePlan',
    'ReattachExecute',
    'ReleaseExecute',
    'app',
    'spark.execute',
  ]);
  const operation = spans.find(({ name }) => name === 'spark.execute')?.spanContext().spanId;
  const calls = spans.filter(({ attributes }) => attributes['rpc.system'] === 'grpc');
  expect(calls.map(({ parentSpanContext }) => parentSpanContext?.spanId)).toEqual(calls.map(() => operation));
  const sent = received.map((metadata) => String(metadata.get('traceparent')[0]));
  expect(new Set(sent).size).toBe(2);
  for (const parent of sent) expect(parent).toContain(traceId);
});
