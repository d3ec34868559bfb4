import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, requirePair } from '@outboard/runtime';
import { ensureCertificates, TRUST_DOMAIN } from '../certificates.js';
import { poolNames, writePool } from '../eds.js';
import { writeAtomically } from '../files.js';
import { IssuerFile } from '../issuers.js';
import { renderEnvoy } from '../render.js';
import { ensureSigningKey, mintToken } from '../token.js';
import { type ClusterConfig, foldersOf, ports } from './layout.js';

const TOKEN_DAYS = 365;
const ANY = '0.0.0.0';
const LOCAL = '127.0.0.1';

/**
 * Lays out what a cluster's containers start from: certificates, keys, a development token, Envoy's configurations. What is there and
 * still valid stays; what has a month left is made anew, and every container must then start again.
 */
export async function initCluster(config: ClusterConfig, log: Logger): Promise<void> {
  const folders = foldersOf(config.OUTBOARD_MESH);
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  await ensureCertificates(folders.keys, { names: words(config.OUTBOARD_EDGE_NAMES) });
  await ensureSigningKey(folders.keys);
  for (const identity of ['edge', 'gateway', 'driver', 'worker'] as const) {
    for (const file of ['ca.pem', `${identity}.pem`, `${identity}.key`]) place(folders.keys, file, folders[identity]);
  }
  place(folders.keys, 'ca.pem', folders.clients);
  place(folders.keys, 'jwks.json', folders.pools);
  issuersOf(config, log).close();
  const token = await mintToken(folders.keys, { tenant: 'default', user: 'developer', days: TOKEN_DAYS });
  writeAtomically(join(folders.clients, 'token'), token, 0o600);
  placeOwn(config, folders.keys, folders.edge);

  for (const identity of ['edge', 'driver', 'worker'] as const) writeEnvoy(identity, config, folders[identity]);
  ensurePools(config);
}

/** Envoy does not start without its lists. Who is there is told by `members`. */
export function ensurePools(config: ClusterConfig): void {
  const { pools } = foldersOf(config.OUTBOARD_MESH);
  for (const pool of poolNames) {
    if (!existsSync(join(pools, `${pool}.json`))) writePool(pools, pool, []);
  }
}

/** Writes the configuration of one kind of Envoy, `envoy.yaml`, into `folder`; the certificates are there too, unless told. */
export function writeEnvoy(identity: 'edge' | 'driver' | 'worker', config: ClusterConfig, folder: string): void {
  const certs = config.OUTBOARD_CERTS ?? folder;
  const [host, port] = hostPort(config.OUTBOARD_OTLP, 4317);
  const common = {
    CERTS: certs,
    EDS: foldersOf(config.OUTBOARD_MESH).pools,
    ADMIN_PORT: ports.admin,
    STATS_HOST: ANY,
    STATS_PORT: ports.stats,
    TRACE_PERCENT: config.OUTBOARD_TRACE_PERCENT,
    ACCESS_LOG: '/dev/stdout',
    OTLP_HOST: host,
    OTLP_PORT: port,
    TRUST_DOMAIN,
  };
  const beside = { INBOUND_HOST: ANY, INBOUND_PORT: ports.inbound, APP_HOST: LOCAL, APP_PORT: ports.app };
  const own = {
    edge: {
      TLS_HOST: ANY,
      TLS_PORT: ports.edge,
      SERVER_CERT: join(certs, 'server.pem'),
      SERVER_KEY: join(certs, 'server.key'),
      // Within its container only.
      PLAIN_HOST: LOCAL,
      PLAIN_PORT: ports.plaintext,
      GATEWAY_ADMIT: String(config.OUTBOARD_GATEWAY_AWAY === 'admit'),
      GATEWAY_WAIT: `${config.OUTBOARD_GATEWAY_WAIT_MS / 1_000}s`,
    },
    driver: { ...beside, EGRESS_PORT: ports.egress },
    worker: beside,
  } as const;
  const template = identity === 'edge' ? 'edge' : (`${identity}-sidecar` as const);
  // Each container names itself (`--service-node`), so that one configuration serves all of a kind.
  const content = renderEnvoy(template, { ...common, ...own[identity], NODE_ID: template });
  writeAtomically(join(folder, 'envoy.yaml'), content);
}

/** What the edge shows to clients: the user's own certificate, or that of this cluster. */
function placeOwn(config: ClusterConfig, keys: string, edge: string): void {
  const own = (file: string) => join(config.OUTBOARD_OWN, file);
  const certificate = existsSync(own('server.pem'));
  if (certificate !== existsSync(own('server.key'))) {
    throw new Error(`${config.OUTBOARD_OWN} must hold server.pem and server.key, or neither.`);
  }
  if (certificate) requirePair(own('server.pem'), own('server.key'));
  copyFileSync(certificate ? own('server.pem') : join(keys, 'edge.pem'), join(edge, 'server.pem'));
  copyFileSync(certificate ? own('server.key') : join(keys, 'edge.key'), join(edge, 'server.key'));
}

/**
 * Keeps the edge's list of issuers, beside the pools: this cluster's own, and those of the user's issuers.json. Made once it is there,
 * and followed until it is closed. @throws Error where the list is bad
 */
export function issuersOf(config: ClusterConfig, log: Logger): IssuerFile {
  const { pools } = foldersOf(config.OUTBOARD_MESH);
  const list = join(config.OUTBOARD_OWN, 'issuers.json');
  return new IssuerFile({ certs: config.OUTBOARD_JWKS ?? pools, eds: pools }, existsSync(list) ? list : undefined, log);
}

function place(from: string, file: string, to: string): void {
  copyFileSync(join(from, file), join(to, file));
}

/** `host` or `host:port`. */
export function hostPort(text: string, fallback: number): readonly [string, number] {
  const [host = '', port] = text.split(':');
  return [host, port === undefined ? fallback : Number(port)];
}

export const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
