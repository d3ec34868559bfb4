import { join } from 'node:path';
import { z } from 'zod';

/** Where each process of a cluster serves, within its own container or pod. docker-compose.yml and deploy/ say the same numbers. */
export const ports = {
  edge: 15_002,
  plaintext: 15_003,
  inbound: 15_010,
  egress: 15_011,
  app: 15_012,
  gateway: 15_020,
  admin: 9_901,
  /** Metrics: the services', and those of Envoys. */
  metrics: 15_090,
  stats: 15_091,
} as const;

/** The environment of `init` and `members`. */
export const clusterConfig = z.object({
  OUTBOARD_MESH: z.string().default('/mesh').describe('the folder that the volumes are mounted in'),
  OUTBOARD_CERTS: z
    .string()
    .optional()
    .describe('`envoy`: the folder with ca.pem and the certificate and key of its identity'),
  OUTBOARD_JWKS: z
    .string()
    .optional()
    .describe("the folder with jwks.json of the cluster's own tokens; the pools' unless told"),
  OUTBOARD_OWN: z
    .string()
    .default('/own')
    .describe("a folder with the user's own server.pem and server.key, issuers.json; each may be missing"),
  OUTBOARD_EDGE_NAMES: z.string().default('').describe("more names for the edge's certificate, separated by spaces"),
  OUTBOARD_GATEWAY: z.string().default('gateway').describe('host name of the gateway: each of its addresses is one'),
  OUTBOARD_GATEWAY_AWAY: z
    .enum(['refuse', 'admit'])
    .default('refuse')
    .describe('what becomes of calls that no gateway judges in time; admitted ones are of class interactive'),
  OUTBOARD_GATEWAY_WAIT_MS: z.coerce.number().int().min(1).default(5_000).describe('how long an answer may take'),
  OUTBOARD_OTLP: z
    .string()
    .default('jaeger:4317')
    .describe('host:port of an OTLP/gRPC receiver, for the spans of Envoys'),
  OUTBOARD_TRACE_PERCENT: z.coerce
    .number()
    .int()
    .min(0)
    .max(100)
    .default(100)
    .describe('of the calls that no client traces, how many of a hundred are traced'),
  OUTBOARD_DRIVERS: z
    .string()
    .default('')
    .describe('the drivers, separated by spaces: name, name=host or name=host:port'),
  OUTBOARD_WORKERS: z.string().default('').describe('the workers, likewise'),
  OUTBOARD_DISTRIBUTED: z.string().default('').describe('drivers of class distributed, likewise'),
});
export type ClusterConfig = z.infer<typeof clusterConfig>;

/**
 * The folders of a cluster, each a volume of its own: a container gets those that it needs, so that a worker can't read the edge's key.
 */
export const foldersOf = (root: string) => ({
  /** Everything, also the key that signs tokens. For `init` and whoever makes tokens. */
  keys: join(root, 'keys'),
  edge: join(root, 'edge'),
  gateway: join(root, 'gateway'),
  driver: join(root, 'driver'),
  worker: join(root, 'worker'),
  /** Who is there and whose tokens are taken: what edge and drivers' sidecars follow while they run. */
  pools: join(root, 'pools'),
  /** What a client needs: ca.pem and a development token. */
  clients: join(root, 'clients'),
});
