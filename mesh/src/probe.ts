import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { create } from '@bufbuild/protobuf';
import { Client, credentials, Metadata, makeGenericClientConstructor, type ServiceError } from '@grpc/grpc-js';
import { ExecutePlanRequestSchema, type ExecutePlanResponse, sparkConnectDefinition } from '@outboard/wire/spark';

const PROBE_TIMEOUT_MS = 2_000;
const QUERY_TIMEOUT_MS = 20_000;
/** grpc.health.v1.HealthCheckResponse { status: SERVING }. */
const SERVING = Buffer.from([8, 1]);

/** True where a gRPC server says SERVING for all of itself (grpc.health.v1, the empty service name). */
export function isServing(address: string, creds = credentials.createInsecure()): Promise<boolean> {
  const client = new Client(address, creds);
  return new Promise((resolve) => {
    client.makeUnaryRequest(
      '/grpc.health.v1.Health/Check',
      (request: Buffer) => request,
      (response: Buffer) => response,
      Buffer.alloc(0),
      new Metadata(),
      { deadline: Date.now() + PROBE_TIMEOUT_MS },
      (error: ServiceError | null, response?: Buffer) => {
        client.close();
        resolve(error === null && response !== undefined && SERVING.equals(response));
      },
    );
  });
}

/** True where something accepts connections on a port of this machine. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: PROBE_TIMEOUT_MS });
    const done = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', done(true)).once('error', done(false)).once('timeout', done(false));
  });
}

/** True where an Envoy's admin interface says that it has its configuration and serves. */
export function isEnvoyReady(adminPort: number): Promise<boolean> {
  return new Promise((resolve) => {
    const call = request(
      { host: '127.0.0.1', port: adminPort, path: '/ready', timeout: PROBE_TIMEOUT_MS },
      (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    call.on('timeout', () => call.destroy());
    call.on('error', () => resolve(false));
    call.end();
  });
}

const SparkClient = makeGenericClientConstructor(sparkConnectDefinition, 'SparkConnectService');

/**
 * Sends `range(1)` through the edge, with TLS and the token, and reads the answer to its end.
 * Resolves to undefined where it worked, else to what went wrong.
 */
export function queryThroughEdge(endpoint: string, caFile: string, token: string): Promise<string | undefined> {
  const client = new SparkClient(endpoint, credentials.createSsl(readFileSync(caFile)));
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${token}`);
  const plan = create(ExecutePlanRequestSchema, {
    sessionId: crypto.randomUUID(),
    operationId: crypto.randomUUID(),
    userContext: { userId: 'mesh' },
    clientType: 'outboard mesh',
    plan: {
      opType: {
        case: 'root',
        value: { common: { planId: 0n }, relType: { case: 'range', value: { start: 0n, end: 1n, step: 1n } } },
      },
    },
  });
  return new Promise((resolve) => {
    let rows = 0n;
    const call = client.makeServerStreamRequest(
      sparkConnectDefinition.executePlan.path,
      sparkConnectDefinition.executePlan.requestSerialize,
      sparkConnectDefinition.executePlan.responseDeserialize,
      plan,
      metadata,
      { deadline: Date.now() + QUERY_TIMEOUT_MS },
    );
    const done = (problem: string | undefined) => {
      client.close();
      resolve(problem);
    };
    call.on('data', ({ responseType }: ExecutePlanResponse) => {
      if (responseType.case === 'arrowBatch') rows += responseType.value.rowCount;
    });
    call.on('error', (error: ServiceError) => done(error.message));
    call.on('end', () => done(rows === 1n ? undefined : `range(1) came back with ${rows} rows`));
  });
}
