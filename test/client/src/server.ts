import { SparkSession } from '@outboard/client';
import { type Mesh, removeMesh, up } from '@outboard/test-mesh';

/** A server for a suite: a mesh of its own through the TLS edge, or the one that SPARK_REMOTE names. */
export interface TestServer {
  /** Undefined where the server is not ours. */
  readonly mesh: Mesh | undefined;
  /** A new session. */
  session(): Promise<SparkSession>;
  close(): Promise<void>;
}

export const isOutboard = process.env.SPARK_REMOTE === undefined;

export async function testServer(suite: string): Promise<TestServer> {
  if (!isOutboard) {
    return { mesh: undefined, session: () => SparkSession.builder().create(), close: () => Promise.resolve() };
  }
  const name = `test-client-${suite}-${process.pid}`;
  const mesh = await up(name);
  const remote = `sc://${mesh.endpoint}/;use_ssl=true;token=${mesh.token}`;
  return {
    mesh,
    session: () => SparkSession.builder().remote(remote).ca(mesh.caFile).create(),
    close: () => removeMesh(name),
  };
}
