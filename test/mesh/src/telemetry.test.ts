/** What a real mesh tells of itself: spans of one trace, also where another driver goes on, and metrics. */
import { create } from '@bufbuild/protobuf';
import { credentials, status } from '@grpc/grpc-js';
import { readTrace, type SpanLine } from '@outboard/mesh';
import { metricNames, type SpanName, spanNames } from '@outboard/runtime';
import {
  ExecutePlanRequest_RequestOptionSchema,
  ReattachExecuteRequestSchema,
  ReattachOptionsSchema,
  sparkConnectDefinition,
} from '@outboard/wire/spark';
import {
  bearer,
  call,
  eventually,
  type Mesh,
  processOf,
  rangePlan,
  removeMesh,
  tlsCredentials,
  up,
} from './harness.js';

const NAME = `test-telemetry-${process.pid}`;
let mesh: Mesh;
beforeAll(async () => {
  mesh = await up(NAME);
}, 120_000);
afterAll(() => removeMesh(NAME), 60_000);

const newTrace = () => crypto.randomUUID().replaceAll('-', '');
const traceparent = (traceId: string, sampled = '01') => ({ traceparent: `00-${traceId}-b7ad6b7169203331-${sampled}` });
const reattachable = [
  create(ExecutePlanRequest_RequestOptionSchema, {
    requestOption: {
      case: 'reattachOptions',
      value: create(ReattachOptionsSchema, { reattachable: true }),
    },
  }),
];

/** Runs `range(1)` through the edge. */
async function query(headers: Readonly<Record<string, string>>) {
  const plan = rangePlan({ requestOptions: reattachable });
  const outcome = await call(mesh.endpoint, tlsCredentials(mesh), sparkConnectDefinition.executePlan, plan, {
    ...bearer(mesh.token),
    ...headers,
  });
  expect(outcome).toMatchObject({ code: status.OK });
  return plan;
}

/** A trace's spans, once one of that name is among them. */
async function spansWith(traceId: string, name: SpanName): Promise<readonly SpanLine[]> {
  let spans: readonly SpanLine[] = [];
  await eventually(`a span ${name}`, async () => {
    spans = await readTrace(mesh.spans, traceId);
    return spans.some((span) => span.name === name);
  });
  return spans;
}

test('a query is one trace with a span for each of its steps, and DuckDB’s operators', async () => {
  const traceId = newTrace();
  await query(traceparent(traceId));
  const spans = await spansWith(traceId, 'driver.ExecutePlan');
  // Each service hands in its own, in its own time.
  await spansWith(traceId, 'gateway.route');
  await spansWith(traceId, 'worker.task');
  const names = (await readTrace(mesh.spans, traceId)).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'gateway.route',
      'driver.decode',
      'driver.analyze',
      'driver.lower',
      'driver.queue',
      'driver.relay',
      'driver.dispatch',
      'worker.queue',
      'worker.execute',
    ] satisfies SpanName[]),
  );
  const own = Object.keys(spanNames);
  expect(names.filter((name) => /^(gateway|driver|worker)\./.test(name) && !own.includes(name))).toEqual([]);
  const execute = (await readTrace(mesh.spans, traceId)).find(({ name }) => name === 'worker.execute');
  expect(execute?.events?.map(({ name }) => name)).toContain('RANGE');
  expect(execute?.attributes).toMatchObject({ 'outboard.rows': 1, 'outboard.encode.micros': expect.any(Number) });
  expect(spans.find(({ name }) => name === 'driver.ExecutePlan')?.attributes['rpc.grpc.status_code']).toBe(0);
});

test('a driver that goes on with another one’s operation does so in the operation’s trace', async () => {
  const traceId = newTrace();
  const { sessionId, operationId = '' } = await query(traceparent(traceId));
  const [begun] = (await spansWith(traceId, 'driver.ExecutePlan')).filter(({ name }) => name === 'driver.ExecutePlan');
  const other = begun?.instance === 'driver-1' ? 'driver-2' : 'driver-1';
  // As the edge would ask it: a client without a trace of its own gets a new one with each call.
  const asked = newTrace();
  const request = create(ReattachExecuteRequestSchema, { sessionId, operationId });
  const headers = { ...traceparent(asked), 'x-outboard-tenant': 'default', 'x-outboard-user': 'developer' };
  const { listen } = processOf(mesh, other);
  const method = sparkConnectDefinition.reattachExecute;
  expect(await call(listen, credentials.createInsecure(), method, request, headers)).toMatchObject({ code: status.OK });
  const resumed = (await spansWith(traceId, 'driver.resume')).find(({ name }) => name === 'driver.resume');
  expect(resumed).toMatchObject({ instance: other, parentId: begun?.spanId });
  await eventually('its dispatch in the same trace', async () =>
    (await readTrace(mesh.spans, traceId)).some(
      ({ name, instance }) => name === 'driver.dispatch' && instance === other,
    ),
  );
  expect((await spansWith(asked, 'driver.ReattachExecute')).map(({ name }) => name)).not.toContain('driver.dispatch');
});

test('a client decides whether its calls are traced', async () => {
  const [off, on] = [newTrace(), newTrace()];
  await query(traceparent(off, '00'));
  await query(traceparent(on));
  // What came later has arrived, so what came before would have.
  await spansWith(on, 'worker.task');
  await spansWith(on, 'driver.ExecutePlan');
  expect(await readTrace(mesh.spans, off)).toEqual([]);
});

test('a failure is told by its condition', async () => {
  const traceId = newTrace();
  const plan = rangePlan({ sessionId: 'not-a-uuid' });
  const headers = { ...bearer(mesh.token), ...traceparent(traceId) };
  const outcome = await call(mesh.endpoint, tlsCredentials(mesh), sparkConnectDefinition.executePlan, plan, headers);
  expect(outcome.code).not.toBe(status.OK);
  const failed = (await spansWith(traceId, 'driver.ExecutePlan')).find(({ name }) => name === 'driver.ExecutePlan');
  expect(failed?.attributes).toMatchObject({
    'rpc.grpc.status_code': outcome.code,
    'error.type': outcome.rpc?.errorInfo?.metadata.errorClass,
  });
  expect(failed?.error).toBeDefined();
});

/** As Prometheus has OpenTelemetry's names. */
const promised = (service: 'gateway' | 'driver' | 'worker') =>
  Object.entries(metricNames)
    .filter(([, { services }]) => (services as readonly string[]).includes(service))
    .map(([name]) => name.replaceAll('.', '_'));

test.each(['gateway', 'driver', 'worker'] as const)('every metric of a %s is told to Prometheus', async (service) => {
  // Both of a kind, as either may have done the work.
  const urls = mesh.processes.filter(({ role }) => role === service).map(({ metrics }) => metrics ?? '');
  const texts = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
  const told = new Set(texts.flatMap((text) => [...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name ?? '')));
  // A task that is run again is one of a worker's death, which is another test's.
  const rare = ['outboard_reruns'];
  const missing = promised(service).filter(
    (name) => !rare.includes(name) && ![...told].some((is) => is.startsWith(name)),
  );
  expect(missing).toEqual([]);
});

test('every Envoy tells its own', async () => {
  const envoys = mesh.processes.filter(({ role }) => role === 'edge' || role.endsWith('-sidecar'));
  expect(envoys).toHaveLength(5);
  for (const { metrics } of envoys) {
    const text = await (await fetch(metrics ?? '')).text();
    expect(text).toContain('envoy_cluster_upstream_rq_total');
    expect((await fetch(new URL('/config_dump', metrics))).status).toBe(404);
  }
});
