import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '@outboard/runtime';
import { ensureCertificates, TRUST_DOMAIN } from '../certificates.js';
import { type Pool, writePool } from '../eds.js';
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

  const [host, port] = hostPort(config.OUTBOARD_OTLP, 4317);
  const common = {
    ADMIN_PORT: ports.admin,
    STATS_HOST: ANY,
    STATS_PORT: ports.stats,
    TRACE_PERCENT: config.OUTBOARD_TRACE_PERCENT,
    EDS: folders.pools,
    ACCESS_LOG: '/dev/stdout',
    OTLP_HOST: host,
    OTLP_PORT: port,
    TRUST_DOMAIN,
  };
  const beside = { INBOUND_HOST: ANY, INBOUND_PORT: ports.inbound, APP_HOST: LOCAL, APP_PORT: ports.app };
  write('edge', folders.edge, {
    ...common,
    TLS_HOST: ANY,
    TLS_PORT: ports.edge,
    SERVER_CERT: join(folders.edge, 'server.pem'),
    SERVER_KEY: join(folders.edge, 'server.key'),
    // Within its container only.
    PLAIN_HOST: LOCAL,
    PLAIN_PORT: ports.plaintext,
    GATEWAY_HOST: config.OUTBOARD_GATEWAY,
    GATEWAY_PORT: ports.gateway,
  });
  write('driver-sidecar', folders.driver, { ...common, ...beside, EGRESS_PORT: ports.egress });
  write('worker-sidecar', folders.worker, { ...common, ...beside });
  // Envoy does not start without them. Whoever is there is told by `members`.
  for (const pool of ['drivers', 'drivers-distributed', 'workers'] satisfies readonly Pool[]) {
    if (!existsSync(join(folders.pools, `${pool}.json`))) writePool(folders.pools, pool, []);
  }
}

/** Each container names itself (`--service-node`), so that one configuration serves all of a kind. */
function write(
  template: 'edge' | 'driver-sidecar' | 'worker-sidecar',
  folder: string,
  values: Readonly<Record<string, string | number>>,
): void {
  writeAtomically(join(folder, 'envoy.yaml'), renderEnvoy(template, { ...values, NODE_ID: template, CERTS: folder }));
}

/** What the edge shows to clients: the user's own certificate, or that of this cluster. */
function placeOwn(config: ClusterConfig, keys: string, edge: string): void {
  const own = (file: string) => join(config.OUTBOARD_OWN, file);
  const certificate = existsSync(own('server.pem'));
  if (certificate !== existsSync(own('server.key'))) {
    throw new Error(`${config.OUTBOARD_OWN} must hold server.pem and server.key, or neither.`);
  }
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
  return new IssuerFile({ certs: pools, eds: pools }, existsSync(list) ? list : undefined, log);
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
