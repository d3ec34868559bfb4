import { mkdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { RELAY_FLAGS } from '@outboard/runtime';
import { DEEP_STACK_FLAG } from '@outboard/wire/spark';
import { type Identity, TRUST_DOMAIN } from './certificates.js';
import type { ChildSpec } from './child.js';
import type { Endpoint } from './eds.js';
import { writeAtomically } from './files.js';
import { checkout, findEnvoy, type Layout } from './layout.js';
import { freePort } from './ports.js';
import { isEnvoyReady, isListening, isServing } from './probe.js';
import { renderEnvoy, type Template } from './render.js';
import type { Settings } from './state.js';

/** What Node is started with for each service; images do the same (docker/Dockerfile). */
export const SERVICE_FLAGS: readonly string[] = [DEEP_STACK_FLAG, ...RELAY_FLAGS];
const HOST = '127.0.0.1';
/** A driver may be in the middle of a burst, a worker in a task. */
const SERVICE_GRACE_MS = 15_000;
const ENVOY_GRACE_MS = 3_000;
/** Half of the machine for all workers together: the rest is for everything else that runs on it. */
const WORKERS_MEMORY_SHARE = 0.5;

/** A service and the sidecar before it: started, scaled and removed together. */
export interface Member {
  readonly endpoint: Endpoint;
  /** In the order in which they are stopped: the service, then its sidecar. */
  readonly specs: readonly ChildSpec[];
}

export interface Otlp {
  readonly host: string;
  readonly port: number;
}

/** Makes the specifications of a mesh's processes: chooses ports, renders Envoy's configurations, lays folders out. */
export class Topology {
  readonly #layout: Layout;
  readonly #settings: Settings;
  readonly #otlp: Otlp;
  readonly #envoy = findEnvoy();

  constructor(layout: Layout, settings: Settings, otlp: Otlp) {
    this.#layout = layout;
    this.#settings = settings;
    this.#otlp = otlp;
    for (const folder of [layout.eds, layout.envoy, layout.logs, layout.spool, settings.data]) {
      mkdirSync(folder, { recursive: true });
    }
  }

  async gateway(index: number): Promise<{ readonly spec: ChildSpec; readonly endpoint: Endpoint }> {
    const port = await freePort();
    const own = {
      OUTBOARD_CERTS: this.#layout.certs,
      OUTBOARD_CALLER: `spiffe://${TRUST_DOMAIN}/edge`,
      OUTBOARD_GATEWAYS: String(Math.max(1, this.#settings.gateways)),
    };
    const name = index === 1 ? 'gateway' : `gateway-${index}`;
    const spec = await this.#service('gateway', name, port, { ...own, ...this.#policy() });
    return { spec, endpoint: { name, host: HOST, port } };
  }

  async edge(): Promise<{ readonly spec: ChildSpec; readonly tls: string; readonly plaintext: string }> {
    const [tls, plain] = [await freePort(), await freePort()];
    const spec = await this.#sidecar('edge', 'edge', 'edge', tls, {
      TLS_HOST: HOST,
      TLS_PORT: tls,
      SERVER_CERT: join(this.#layout.certs, 'edge.pem'),
      SERVER_KEY: join(this.#layout.certs, 'edge.key'),
      PLAIN_HOST: HOST,
      PLAIN_PORT: plain,
      GATEWAY_ADMIT: String(this.#settings.gatewayAway === 'admit'),
      GATEWAY_WAIT: `${this.#settings.gatewayWaitMs / 1_000}s`,
    });
    // The certificate names localhost; most TLS clients check names and not addresses.
    return { spec, tls: `localhost:${tls}`, plaintext: `localhost:${plain}` };
  }

  async driver(index: number): Promise<Member> {
    const name = `driver-${index}`;
    const [inbound, egress, app] = [await freePort(), await freePort(), await freePort()];
    const service = await this.#service('driver', name, app, {
      OUTBOARD_EGRESS: `${HOST}:${egress}`,
      OUTBOARD_WORKERS_FILE: join(this.#layout.eds, 'workers.json'),
      OUTBOARD_STORE: this.#settings.store,
      OUTBOARD_DATA: this.#settings.data,
      OUTBOARD_CLASS: 'interactive',
      // Keys, the store, results of others.
      OUTBOARD_HIDDEN: this.#layout.root,
      ...this.#policy(),
      ...(this.#settings.spark !== undefined && { OUTBOARD_SPARK: this.#settings.spark }),
      ...(this.#settings.traceUrl !== undefined && { OUTBOARD_TRACE_URL: this.#settings.traceUrl }),
    });
    const sidecar = await this.#sidecar('driver-sidecar', name, 'driver-sidecar', inbound, {
      INBOUND_HOST: HOST,
      INBOUND_PORT: inbound,
      EGRESS_PORT: egress,
      APP_HOST: HOST,
      APP_PORT: app,
    });
    return { endpoint: { name, host: HOST, port: inbound }, specs: [service, sidecar] };
  }

  async worker(index: number): Promise<Member> {
    const name = `worker-${index}`;
    const [inbound, app] = [await freePort(), await freePort()];
    const spool = join(this.#layout.spool, name);
    mkdirSync(spool, { recursive: true });
    const memory = Math.floor((totalmem() * WORKERS_MEMORY_SHARE) / Math.max(1, this.#settings.workers));
    const service = await this.#service('worker', name, app, {
      OUTBOARD_SPOOL: spool,
      OUTBOARD_DATA: this.#settings.data,
      OUTBOARD_MEMORY_BYTES: String(memory),
      // Each may use the whole machine: mostly one is busy, and the system shares cores better than a fixed split.
      OUTBOARD_THREADS: String(cpus().length),
    });
    const sidecar = await this.#sidecar('worker-sidecar', name, 'worker-sidecar', inbound, {
      INBOUND_HOST: HOST,
      INBOUND_PORT: inbound,
      APP_HOST: HOST,
      APP_PORT: app,
    });
    return { endpoint: { name, host: HOST, port: inbound }, specs: [service, sidecar] };
  }

  #policy(): Record<string, string> {
    const { policy } = this.#settings;
    return policy === undefined ? {} : { OUTBOARD_POLICY: policy };
  }

  async #service(
    role: Exclude<Identity, 'edge'>,
    name: string,
    port: number,
    env: Record<string, string>,
  ): Promise<ChildSpec> {
    const metrics = `${HOST}:${await freePort()}`;
    const listen = `${HOST}:${port}`;
    const { programs } = this.#settings;
    const program = programs[name] ?? programs[role] ?? join(checkout, 'services', role, 'dist/main.js');
    return {
      name,
      role,
      program: process.execPath,
      args: [...SERVICE_FLAGS, program],
      env: {
        OUTBOARD_NAME: name,
        OUTBOARD_LISTEN: listen,
        OUTBOARD_METRICS: metrics,
        OTEL_SERVICE_NAME: role,
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://${this.#otlp.host}:${this.#otlp.port}`,
        // glibc gives each thread a heap of its own and keeps what is freed there: 40 MB of a driver.
        MALLOC_ARENA_MAX: '2',
        MALLOC_TRIM_THRESHOLD_: '1000000',
        // A trace should be there when a user asks for it right after the query.
        OTEL_BSP_SCHEDULE_DELAY: '500',
        ...env,
      },
      log: join(this.#layout.logs, `${name}.log`),
      listen,
      metrics: `http://${metrics}/metrics`,
      // The gateway serves the edge only, by mTLS: that it listens shows in the query that follows.
      probe: role === 'gateway' ? () => isListening(port) : () => isServing(listen),
      graceMs: SERVICE_GRACE_MS,
    };
  }

  async #sidecar(
    template: Template,
    of: string,
    role: 'edge' | 'driver-sidecar' | 'worker-sidecar',
    port: number,
    values: Record<string, string | number>,
  ): Promise<ChildSpec> {
    const name = role === 'edge' ? 'edge' : `${of}-sidecar`;
    const [admin, stats] = [await freePort(), await freePort()];
    const path = join(this.#layout.envoy, `${name}.yaml`);
    const config = renderEnvoy(template, {
      NODE_ID: name,
      ADMIN_PORT: admin,
      STATS_HOST: HOST,
      STATS_PORT: stats,
      TRACE_PERCENT: this.#settings.tracePercent,
      CERTS: this.#layout.certs,
      EDS: this.#layout.eds,
      ACCESS_LOG: join(this.#layout.logs, `${name}-access.jsonl`),
      OTLP_HOST: this.#otlp.host,
      OTLP_PORT: this.#otlp.port,
      TRUST_DOMAIN,
      ...values,
    });
    writeAtomically(path, config);
    return {
      name,
      role,
      program: this.#envoy,
      // No hot restart: it takes a number for each Envoy of the machine, and leaves shared memory behind when killed.
      // One thread for a sidecar; the edge gets one a core.
      args: [
        ...['-c', path, '--disable-hot-restart', '--log-level', 'warning'],
        ...['--concurrency', String(role === 'edge' ? cpus().length : 1)],
      ],
      env: {},
      log: join(this.#layout.logs, `${name}.log`),
      listen: `${HOST}:${port}`,
      metrics: `http://${HOST}:${stats}/stats/prometheus`,
      probe: () => isEnvoyReady(admin),
      graceMs: ENVOY_GRACE_MS,
    };
  }
}
