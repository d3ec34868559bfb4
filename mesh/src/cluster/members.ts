import { lookup } from 'node:dns/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, type Logger, systemClock } from '@outboard/runtime';
import { type Endpoint, type Pool, writePool } from '../eds.js';
import { hostPort, issuersOf, words } from './init.js';
import { type ClusterConfig, foldersOf, ports } from './layout.js';

const POLL_MS = 1_000;

/** How long one that has no address any more stays listed: it mostly comes back, and a scaled-down one does not. */
const KEPT_MS = 30_000;

/** A member as the environment names it: `name`, `name=host` or `name=host:port`. */
export interface Named {
  readonly name: string;
  readonly host: string;
  readonly port: number;
}

/** `{0..9}` in an entry stands for ten of them: those that are there are those whose names resolve. */
function expanded(entry: string): readonly string[] {
  const range = /\{(\d+)\.\.(\d+)\}/.exec(entry);
  if (range === null) return [entry];
  const [first, last] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => entry.replaceAll(range[0], String(first + i)));
}

/** @throws where an entry is none of the three forms. */
export function membersOf(text: string): readonly Named[] {
  return words(text)
    .flatMap(expanded)
    .map((entry) => {
      const [name = '', address = name] = entry.split('=');
      const [host, port] = hostPort(address, ports.inbound);
      if (name === '' || host === '' || !Number.isInteger(port)) {
        throw new Error(`${entry} is not a member: it is name, name=host or name=host:port.`);
      }
      return { name, host, port };
    });
}

/** An address that a name stands for now, or undefined. */
export type Resolve = (host: string) => Promise<string | undefined>;

const allByDns = (host: string): Promise<readonly string[]> =>
  lookup(host, { family: 4, all: true }).then(
    (found) => found.map(({ address }) => address),
    () => [],
  );
const resolveByDns: Resolve = async (host) => (await allByDns(host))[0];

/** The pool whose members are the addresses of one name. Where there is none at the moment those written last stay. */
export class AddressFile {
  readonly #folder: string;
  readonly #pool: Pool;
  readonly #host: string;
  readonly #port: number;
  #written = '';

  constructor(folder: string, pool: Pool, host: string, port: number) {
    this.#folder = folder;
    this.#pool = pool;
    this.#host = host;
    this.#port = port;
  }

  /** Those written, or undefined where nothing has changed. */
  async refresh(): Promise<readonly Endpoint[] | undefined> {
    const addresses = [...(await allByDns(this.#host))].sort();
    const endpoints = addresses.map((host): Endpoint => ({ name: host, host, port: this.#port }));
    const text = JSON.stringify(endpoints);
    if (endpoints.length === 0 || text === this.#written) return undefined;
    writePool(this.#folder, this.#pool, endpoints);
    this.#written = text;
    return endpoints;
  }
}

/** One pool, as it was last written. Envoy takes only addresses for its endpoints, so names are resolved here. */
export class PoolFile {
  readonly #folder: string;
  readonly #pool: Pool;
  readonly #members: readonly Named[];
  readonly #resolve: Resolve;
  readonly #clock: Pick<Clock, 'monotonicMs'>;
  readonly #known = new Map<string, { readonly host: string; readonly atMs: number }>();
  #written = '';

  constructor(
    folder: string,
    pool: Pool,
    members: readonly Named[],
    resolve: Resolve = resolveByDns,
    clock: Pick<Clock, 'monotonicMs'> = systemClock,
  ) {
    this.#clock = clock;
    this.#folder = folder;
    this.#pool = pool;
    this.#members = members;
    this.#resolve = resolve;
  }

  /**
   * Resolves the members and writes the file where something has changed; those written, or undefined. Who has no address at the
   * moment is listed with the last one for a while: health checks and retries deal with one that is away, and it mostly comes back.
   */
  async refresh(): Promise<readonly Endpoint[] | undefined> {
    const found = await Promise.all(this.#members.map(({ host }) => this.#resolve(host)));
    const endpoints = this.#members.flatMap(({ name, port }, index): Endpoint[] => {
      const nowMs = this.#clock.monotonicMs();
      const host = found[index];
      if (host !== undefined) this.#known.set(name, { host, atMs: nowMs });
      const last = this.#known.get(name);
      return last === undefined || nowMs - last.atMs > KEPT_MS ? [] : [{ name, host: last.host, port }];
    });
    const text = JSON.stringify(endpoints);
    if (text === this.#written) return undefined;
    writePool(this.#folder, this.#pool, endpoints);
    this.#written = text;
    return endpoints;
  }
}

/** Keeps the lists of drivers and workers as the names resolve, and that of issuers, until the signal aborts. */
export async function keepMembers(config: ClusterConfig, log: Logger, signal: AbortSignal): Promise<void> {
  const { pools } = foldersOf(config.OUTBOARD_MESH);
  // A driver's pod has no keys to check tokens by, and needs none.
  const keys = join(config.OUTBOARD_JWKS ?? pools, 'jwks.json');
  const issuers = existsSync(keys) ? issuersOf(config, log) : undefined;
  const files = [
    ['gateways', new AddressFile(pools, 'gateways', config.OUTBOARD_GATEWAY, ports.gateway)],
    ['drivers', new PoolFile(pools, 'drivers', membersOf(config.OUTBOARD_DRIVERS))],
    ['drivers-distributed', new PoolFile(pools, 'drivers-distributed', membersOf(config.OUTBOARD_DISTRIBUTED))],
    ['workers', new PoolFile(pools, 'workers', membersOf(config.OUTBOARD_WORKERS))],
  ] as const;
  while (!signal.aborted) {
    for (const [pool, file] of files) {
      const written = await file.refresh();
      if (written !== undefined) log.info({ pool, members: written }, 'members');
    }
    await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
  issuers?.close();
}
