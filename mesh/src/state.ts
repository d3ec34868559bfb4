import { z } from 'zod';
import { readJson, writeAtomically } from './files.js';
import type { Layout } from './layout.js';

/** What the user asked for; `scale` changes it while the mesh runs. */
const settingsSchema = z.object({
  name: z.string(),
  drivers: z.number().int().min(1).max(64),
  workers: z.number().int().min(0).max(64),
  /** None: every call is admitted or refused unjudged. */
  gateways: z.number().int().min(0).max(64).default(1),
  /** What the edge does with a call that no gateway has judged in time: `refuse` it, or `admit` it as of class interactive. */
  gatewayAway: z.enum(['refuse', 'admit']).default('refuse'),
  /** How long one answer of the gateway may take. */
  gatewayWaitMs: z.number().int().min(1).default(5_000),
  /** Where sessions live, e.g. `sqlite:/path`. */
  store: z.string(),
  data: z.string(),
  /** Other programs than the checkout's own, by role or by a member's name: for tests. */
  programs: z.record(z.string(), z.string()).default({}),
  /** The policy, a YAML file: read by the gateway and the drivers. */
  policy: z.string().optional(),
  /** A Spark Connect server for queries of class distributed, sc://host:port. */
  spark: z.string().optional(),
  /** Issuers of tokens besides the mesh's own, a JSON file. */
  issuers: z.string().optional(),
  /** host:port of an OTLP/gRPC receiver of the user's; without one the mesh runs its own. */
  otlp: z.string().optional(),
  /** Where the console links to for a trace, with `{trace}` for its id. */
  traceUrl: z.string().optional(),
  /** Of the calls whose client does not trace them, how many of a hundred the edge does. */
  tracePercent: z.number().int().min(0).max(100).default(100),
});
export type Settings = z.infer<typeof settingsSchema>;

const identitySchema = z.object({ pid: z.number(), started: z.string() });

const processSchema = z.object({
  name: z.string(),
  role: z.enum(['edge', 'gateway', 'driver', 'driver-sidecar', 'worker', 'worker-sidecar', 'collector']),
  log: z.string(),
  /** Where it serves, host:port. */
  listen: z.string(),
  /** Where it tells Prometheus its metrics: a URL. */
  metrics: z.string().optional(),
  restarts: z.number(),
  /** `starting` until it first answers; `backoff` between a death and the next start. */
  state: z.enum(['starting', 'ready', 'backoff', 'stopped']),
  id: identitySchema.optional(),
});
export type ProcessState = z.infer<typeof processSchema>;
export type Role = ProcessState['role'];

const stateSchema = z.object({
  name: z.string(),
  supervisor: identitySchema,
  /** True once a query has passed. */
  ready: z.boolean(),
  /** Why it can't become ready, if that is known. */
  problem: z.string().optional(),
  /** host:port of the edge with TLS, and of the edge without. */
  endpoint: z.string(),
  plaintextEndpoint: z.string(),
  caFile: z.string(),
  token: z.string(),
  spans: z.string().optional(),
  /** How often all drivers and workers have been replaced since the mesh came up. */
  rollouts: z.number().default(0),
  processes: z.array(processSchema),
});
export type MeshState = z.infer<typeof stateSchema>;

export const readSettings = (layout: Layout): Settings | undefined =>
  settingsSchema.safeParse(readJson(layout.settings)).data;
export const writeSettings = (layout: Layout, settings: Settings): void =>
  writeAtomically(layout.settings, JSON.stringify(settings, null, 2));

export const readState = (layout: Layout): MeshState | undefined => stateSchema.safeParse(readJson(layout.state)).data;
/** The token is in it, so only its owner may read it. */
export const writeState = (layout: Layout, state: MeshState): void =>
  writeAtomically(layout.state, JSON.stringify(state, null, 2), 0o600);
