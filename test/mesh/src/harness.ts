import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { create } from '@bufbuild/protobuf';
import {
  type ChannelCredentials,
  Client,
  credentials,
  Metadata,
  type MethodDefinition,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import { checkout, identify, layoutOf } from '@outboard/mesh';

export { Relay } from './relay.js';

import { decodeRpcStatus, type RpcStatus, STATUS_DETAILS_TRAILER } from '@outboard/wire/rpc-status';
import {
  ConfigRequestSchema,
  type ExecutePlanRequest,
  ExecutePlanRequestSchema,
  sparkConnectDefinition,
} from '@outboard/wire/spark';

export const stub = fileURLToPath(new URL('./stub-service.js', import.meta.url));
const CALL_TIMEOUT_MS = 20_000;

export interface MeshProcess {
  readonly name: string;
  readonly role: string;
  readonly listen: string;
  readonly metrics?: string;
  readonly pid: number | null;
  readonly state: string;
  readonly restarts: number;
}
export interface Mesh {
  readonly name: string;
  readonly ready: boolean;
  readonly endpoint: string;
  readonly plaintextEndpoint: string;
  readonly caFile: string;
  readonly token: string;
  /** The file with the spans. */
  readonly spans: string;
  readonly processes: readonly MeshProcess[];
}

/** Runs one of the mesh's commands; what it printed. */
export async function mesh(...args: string[]): Promise<string> {
  const main = join(checkout, 'mesh/dist/main.js');
  return (await promisify(execFile)(process.execPath, [main, ...args])).stdout;
}

/** A mesh of the real thing. */
export async function up(name: string, ...more: string[]): Promise<Mesh> {
  return JSON.parse(await mesh('up', '--json', '--name', name, ...more)) as Mesh;
}

/** A mesh around stand-ins for drivers and workers: these tests are about what lies between. */
export async function upWithStubs(name: string, ...more: string[]): Promise<Mesh> {
  return await up(name, '--program', `driver=${stub}`, '--program', `worker=${stub}`, ...more);
}

export async function statusOf(name: string): Promise<Mesh> {
  return JSON.parse(await mesh('status', '--json', '--name', name)) as Mesh;
}

/** Ends a mesh and removes its folder. */
export async function removeMesh(name: string): Promise<void> {
  await mesh('down', '--name', name);
  rmSync(layoutOf(name).root, { recursive: true, force: true });
}

export const processOf = (of: Mesh, name: string): MeshProcess => {
  const found = of.processes.find((process) => process.name === name);
  if (found === undefined) throw new Error(`no process ${name}`);
  return found;
};

export function tlsCredentials(of: Mesh): ChannelCredentials {
  return credentials.createSsl(readFileSync(of.caFile));
}

/** TLS as one of the mesh's identities. Sidecars are addressed by IP, which the certificates name too. */
export function credentialsAs(name: string, identity: string): ChannelCredentials {
  const read = (file: string) => readFileSync(join(layoutOf(name).certs, file));
  return credentials.createSsl(read('ca.pem'), read(`${identity}.key`), read(`${identity}.pem`));
}

export function metadataOf(headers: Readonly<Record<string, string>>): Metadata {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(headers)) metadata.set(key, value);
  return metadata;
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What came of a call: its messages, or the status that ended it. */
export interface Outcome<Response> {
  readonly messages: readonly Response[];
  readonly code: status;
  readonly details: string;
  readonly rpc?: RpcStatus;
}

/** Makes one call, as a stream whatever its kind (a unary response is a stream of one), and never rejects. */
export function call<Request, Response>(
  endpoint: string,
  creds: ChannelCredentials,
  method: MethodDefinition<Request, Response>,
  request: Request | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Outcome<Response>> {
  const client = new Client(endpoint, creds);
  return new Promise((resolve) => {
    const messages: Response[] = [];
    const stream = client.makeServerStreamRequest(
      method.path,
      (value: Request | Buffer) => (Buffer.isBuffer(value) ? value : method.requestSerialize(value)),
      method.responseDeserialize,
      request,
      metadataOf(headers),
      { deadline: Date.now() + CALL_TIMEOUT_MS },
    );
    const done = (outcome: Outcome<Response>) => {
      client.close();
      resolve(outcome);
    };
    stream.on('data', (message: Response) => messages.push(message));
    stream.on('error', (error: ServiceError) => {
      const trailer = error.metadata.get(STATUS_DETAILS_TRAILER)[0];
      const rpc = Buffer.isBuffer(trailer) ? { rpc: decodeRpcStatus(trailer) } : {};
      done({ messages, code: error.code, details: error.details, ...rpc });
    });
    stream.on('end', () => done({ messages, code: status.OK, details: '' }));
  });
}

export function rangePlan(
  more: Partial<Pick<ExecutePlanRequest, 'sessionId' | 'operationId' | 'requestOptions'>> = {},
): ExecutePlanRequest {
  return create(ExecutePlanRequestSchema, {
    sessionId: crypto.randomUUID(),
    operationId: crypto.randomUUID(),
    ...more,
    plan: { opType: { case: 'root', value: { relType: { case: 'range', value: { end: 1n, step: 1n } } } } },
  });
}

/** The headers that a call had when it reached its driver, and the driver's name (the stand-in's Config tells). */
export async function arrived(
  endpoint: string,
  creds: ChannelCredentials,
  headers: Readonly<Record<string, string>>,
  sessionId = crypto.randomUUID() as string,
): Promise<Readonly<Record<string, string>>> {
  const outcome = await call(
    endpoint,
    creds,
    sparkConnectDefinition.config,
    create(ConfigRequestSchema, { sessionId }),
    headers,
  );
  if (outcome.code !== status.OK) throw new Error(outcome.details);
  return Object.fromEntries((outcome.messages[0]?.pairs ?? []).map(({ key, value }) => [key, value ?? '']));
}

/** Looks until it is so; throws where it does not come in time. */
export async function eventually(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  withinMs = 20_000,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not within ${withinMs} ms: ${what}`);
    await sleep(100);
  }
}

/** True while a process runs; one that has ended and was not yet reaped does not. */
export const runs = (pid: number): boolean => identify(pid) !== undefined;

/** grpc.health.v1.Health/Check with bytes: an empty request asks for the whole server. */
export const healthCheck: MethodDefinition<Buffer, Buffer> = {
  path: '/grpc.health.v1.Health/Check',
  requestStream: false,
  responseStream: false,
  requestSerialize: (bytes) => bytes,
  requestDeserialize: (bytes) => bytes,
  responseSerialize: (bytes) => bytes,
  responseDeserialize: (bytes) => bytes,
};
