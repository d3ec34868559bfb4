import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@outboard/runtime';
import { ensureCertificates } from './certificates.js';
import { Child, type ChildSpec } from './child.js';
import { writePool } from './eds.js';
import { IssuerFile } from './issuers.js';
import { checkout, type Layout } from './layout.js';
import { freePort } from './ports.js';
import { isListening, queryThroughEdge } from './probe.js';
import { identify } from './processes.js';
import { type MeshState, type Role, readSettings, type Settings, writeState } from './state.js';
import { ensureSigningKey, mintToken } from './token.js';
import { type Member, type Otlp, Topology } from './topology.js';

const TOKEN_DAYS = 365;
const READY_POLL_MS = 200;
/** From a pool's new list to every Envoy's using it (0.4 s measured), before the process behind it is told to stop. */
const EDS_SETTLE_MS = 1_000;
const COLLECTOR_GRACE_MS = 2_000;

interface Running {
  readonly member: Member;
  readonly children: readonly Child[];
}

/** Owns a mesh's processes: starts them, keeps them running, adds and removes drivers and workers, ends them. */
export class Supervisor {
  readonly #layout: Layout;
  readonly #log: Logger;
  readonly #settings: Settings;
  #topology: Topology | undefined;
  #issuers: IssuerFile | undefined;
  /** Those that no `scale` changes: the edge, the gateways, the collector. */
  readonly #fixed: Child[] = [];
  readonly #pools = { drivers: [] as Running[], workers: [] as Running[] };
  #facts: Omit<MeshState, 'processes' | 'ready' | 'problem' | 'rollouts'> | undefined;
  #ready = false;
  #rollouts = 0;
  #problem: string | undefined;
  #work: Promise<void> = Promise.resolve();
  #stopping = false;

  constructor(layout: Layout, settings: Settings, log: Logger) {
    this.#layout = layout;
    this.#settings = settings;
    this.#log = log;
  }

  /** Starts everything; the state file tells when a query has passed. */
  async start(): Promise<void> {
    const { certs } = this.#layout;
    const supervisor = identify(process.pid);
    if (supervisor === undefined) throw new Error('This system does not tell when a process began.');
    await ensureCertificates(certs);
    await ensureSigningKey(certs);
    this.#issuers = new IssuerFile(this.#layout, this.#settings.issuers, this.#log);
    const token = await mintToken(certs, { tenant: 'default', user: 'developer', days: TOKEN_DAYS });

    const otlp = await this.#startCollector();
    this.#topology = new Topology(this.#layout, this.#settings, otlp.address);
    this.#writePools();
    const gateways = [];
    for (let i = 1; i <= this.#settings.gateways; i++) gateways.push(await this.#topology.gateway(i));
    const edge = await this.#topology.edge();
    // All from the beginning: which of them answer the edge finds out.
    writePool(
      this.#layout.eds,
      'gateways',
      gateways.map(({ endpoint }) => endpoint),
    );
    this.#facts = {
      name: this.#settings.name,
      supervisor,
      endpoint: edge.tls,
      plaintextEndpoint: edge.plaintext,
      caFile: join(certs, 'ca.pem'),
      token,
      ...(otlp.own && { spans: this.#layout.spans }),
    };
    this.#fixed.unshift(this.#child(edge.spec), ...gateways.map(({ spec }) => this.#child(spec)));
    await this.#resize(this.#settings);
    void this.#becomeReady();
  }

  /** Reads the wanted numbers anew and follows them. Calls are done one after the other. */
  rescale(): void {
    this.#work = this.#work
      .then(() => this.#resize(readSettings(this.#layout) ?? this.#settings))
      .catch((err) => this.#log.error({ err }, 'scaling failed'));
  }

  /**
   * Replaces drivers, then workers, one at a time, sidecars with them: each is told to end, finishes or hands over what it has, and is
   * started anew from what is built now; the next follows when it answers.
   */
  rollout(): void {
    this.#work = this.#work
      .then(() => this.#replaceAll())
      .catch((err) => this.#log.error({ err }, 'the rollout stopped'));
  }

  async #replaceAll(): Promise<void> {
    // Each driver is taken off the list first, so that no call meets it while it ends. Workers stay listed: what they have spooled is
    // theirs alone, and drivers wait for them to be back.
    await this.#replaceEach(this.#pools.drivers, true);
    await this.#replaceEach(this.#pools.workers, false);
    this.#rollouts += 1;
    this.#changed();
  }

  async #replaceEach(pool: Running[], unlist: boolean): Promise<void> {
    for (const [i, { member, children }] of pool.entries()) {
      if (unlist) {
        this.#leaving.add(member.endpoint.name);
        this.#writePools();
        await sleep(EDS_SETTLE_MS);
      }
      for (const child of children) await child.stop();
      if (this.#stopping) return;
      const fresh = this.#run(member);
      pool[i] = fresh;
      while (!this.#stopping && !fresh.children.every((child) => child.ready)) await sleep(READY_POLL_MS);
      this.#leaving.delete(member.endpoint.name);
      this.#writePools();
    }
  }

  /** Ends all processes: first the door, then those behind it, the collector last, so that it gets their last spans. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#issuers?.close();
    const fixed = (role: Role) => this.#fixed.filter(({ spec }) => spec.role === role).map((child) => child.stop());
    await Promise.all(fixed('edge'));
    const all = [...this.#pools.drivers, ...this.#pools.workers];
    await Promise.all([...fixed('gateway'), ...all.map(({ children }) => children[0]?.stop())]);
    await Promise.all(all.map(({ children }) => children[1]?.stop()));
    await Promise.all(fixed('collector'));
    rmSync(this.#layout.state, { force: true });
    rmSync(this.#layout.spool, { recursive: true, force: true });
  }

  async #resize({ drivers, workers }: { readonly drivers: number; readonly workers: number }): Promise<void> {
    const topology = this.#topology;
    if (topology === undefined || this.#stopping) return;
    const removed = [
      ...this.#pools.drivers.splice(Math.max(0, drivers)),
      ...this.#pools.workers.splice(Math.max(0, workers)),
    ];
    while (this.#pools.workers.length < workers) {
      this.#pools.workers.push(this.#run(await topology.worker(this.#pools.workers.length + 1)));
    }
    while (this.#pools.drivers.length < drivers) {
      this.#pools.drivers.push(this.#run(await topology.driver(this.#pools.drivers.length + 1)));
    }
    this.#changed();
    if (removed.length === 0) return;
    this.#writePools();
    await sleep(EDS_SETTLE_MS);
    await Promise.all(
      removed.map(async ({ children }) => {
        for (const child of children) await child.stop();
      }),
    );
    this.#changed();
  }

  #run(member: Member): Running {
    return { member, children: member.specs.map((spec) => this.#child(spec)) };
  }

  #child(spec: ChildSpec): Child {
    return new Child(spec, this.#log, () => this.#changed());
  }

  /** The receiver for spans: the user's own, else one that writes them to a file. */
  async #startCollector(): Promise<{ readonly address: Otlp; readonly own: boolean }> {
    const { otlp } = this.#settings;
    if (otlp !== undefined) {
      const [host = '127.0.0.1', port = '4317'] = otlp.split(':');
      return { address: { host, port: Number(port) }, own: false };
    }
    const port = await freePort();
    const listen = `127.0.0.1:${port}`;
    const collector = this.#child({
      name: 'collector',
      role: 'collector',
      program: process.execPath,
      args: [join(checkout, 'mesh/dist/main.js'), 'collect', '--listen', listen, '--file', this.#layout.spans],
      env: {},
      log: join(this.#layout.logs, 'collector.log'),
      listen,
      probe: () => isListening(port),
      graceMs: COLLECTOR_GRACE_MS,
    });
    this.#fixed.push(collector);
    return { address: { host: '127.0.0.1', port }, own: true };
  }

  #all(): readonly Child[] {
    const members = [...this.#pools.drivers, ...this.#pools.workers].flatMap(({ children }) => children);
    return [...this.#fixed, ...members];
  }

  async #becomeReady(): Promise<void> {
    while (!this.#stopping) {
      if (this.#facts !== undefined && this.#all().every((child) => child.ready)) {
        const { endpoint, caFile, token } = this.#facts;
        const problem = await queryThroughEdge(endpoint, caFile, token);
        this.#ready = problem === undefined;
        // The first tries come before the edge has heard of its drivers: said once and not at each try.
        if (problem !== undefined && problem !== this.#problem) this.#log.info({ problem }, 'the first query waits');
        this.#problem = problem;
        this.#changed();
        if (this.#ready) return;
      }
      await sleep(READY_POLL_MS);
    }
  }

  /**
   * A member is listed once both of its processes have answered, and then stays listed: health checks and retries deal with one that
   * dies, and it comes back where it was.
   */
  readonly #listed = new Set<string>();
  /** Not listed for now: they are being replaced. */
  readonly #leaving = new Set<string>();
  #writePools(): void {
    const listed = (pool: readonly Running[]) =>
      pool
        .map(({ member }) => member.endpoint)
        .filter(({ name }) => this.#listed.has(name) && !this.#leaving.has(name));
    writePool(this.#layout.eds, 'workers', listed(this.#pools.workers));
    writePool(this.#layout.eds, 'drivers', listed(this.#pools.drivers));
    // Any driver that has Spark takes what is for it.
    writePool(
      this.#layout.eds,
      'drivers-distributed',
      this.#settings.spark === undefined ? [] : listed(this.#pools.drivers),
    );
  }

  #changed(): void {
    if (this.#stopping || this.#facts === undefined) return;
    const members = [...this.#pools.drivers, ...this.#pools.workers];
    const fresh = members.filter(
      ({ member, children }) => !this.#listed.has(member.endpoint.name) && children.every((child) => child.ready),
    );
    for (const { member } of fresh) this.#listed.add(member.endpoint.name);
    const names = new Set(members.map(({ member }) => member.endpoint.name));
    for (const name of this.#listed) if (!names.has(name)) this.#listed.delete(name);
    if (fresh.length > 0) this.#writePools();
    writeState(this.#layout, {
      ...this.#facts,
      ready: this.#ready,
      rollouts: this.#rollouts,
      ...(this.#problem !== undefined && { problem: this.#problem }),
      processes: this.#all().map((child) => child.state),
    });
  }
}
