import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@outboard/runtime';
import { type Endpoint, type Pool, writePool } from '../eds.js';
import { hostPort, issuersOf, words } from './init.js';
import { type ClusterConfig, foldersOf, ports } from './layout.js';

const POLL_MS = 1_000;

/** A member as the environment names it: `name`, `name=host` or `name=host:port`. */
export interface Named {
  readonly name: string;
  readonly host: string;
  readonly port: number;
}

/** @throws where an entry is none of the three forms. */
export function membersOf(text: string): readonly Named[] {
  return words(text).map((entry) => {
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

const resolveByDns: Resolve = (host) =>
  lookup(host, { family: 4 }).then(
    ({ address }) => address,
    () => undefined,
  );

/** One pool, as it was last written. Envoy takes only addresses for its endpoints, so names are resolved here. */
export class PoolFile {
  readonly #folder: string;
  readonly #pool: Pool;
  readonly #members: readonly Named[];
  readonly #resolve: Resolve;
  readonly #known = new Map<string, string>();
  #written = '';

  constructor(folder: string, pool: Pool, members: readonly Named[], resolve: Resolve = resolveByDns) {
    this.#folder = folder;
    this.#pool = pool;
    this.#members = members;
    this.#resolve = resolve;
  }

  /**
   * Resolves the members and writes the file where something has changed; those written, or undefined. Who has no address at the
   * moment is listed with the last one: health checks and retries deal with one that is away, and it mostly comes back there.
   */
  async refresh(): Promise<readonly Endpoint[] | undefined> {
    const found = await Promise.all(this.#members.map(({ host }) => this.#resolve(host)));
    const endpoints = this.#members.flatMap(({ name, port }, index): Endpoint[] => {
      const host = found[index] ?? this.#known.get(name);
      if (host === undefined) return [];
      this.#known.set(name, host);
      return [{ name, host, port }];
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
  const issuers = issuersOf(config, log);
  const files = [
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
  issuers.close();
}
