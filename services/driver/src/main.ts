/** The driver: plans and schedules queries, holds no result. The only place where its parts are made. */

import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { initParser } from '@outboard/parse';
import { PolicyFile } from '@outboard/policy';
import {
  createLogger,
  Lifecycle,
  loadConfig,
  observe,
  startTelemetry,
  systemClock,
  tellFailures,
} from '@outboard/runtime';
import { openAdmission, openReports, openStore } from '@outboard/store';
import { Gate } from './admission/gate.js';
import { LakeDirectory } from './catalog/lakes.js';
import { driverConfig } from './config.js';
import { Reporter } from './console/reporter.js';
import { Dispatcher } from './dispatch/dispatcher.js';
import { TaskClient } from './dispatch/task-client.js';
import { WorkerDirectory } from './dispatch/worker-directory.js';
import { OperationRegistry } from './operation/operation-registry.js';
import { Pace } from './operation/pace.js';
import type { RpcParts } from './rpc/parts.js';
import { prepareAgain } from './rpc/prepare.js';
import { StatisticsCache } from './schedule/statistics.js';
import { createServer, listen } from './server.js';
import { Access, storeFiles } from './session/access.js';
import { ArtifactFolder } from './session/artifacts.js';
import { Sweeper } from './session/sweeper.js';
import { SparkEngine } from './spark/engine.js';

/** A database that starts beside the driver takes some seconds. */
const STORE_PATIENCE_MS = 3_000;
tellFailures('driver');
const config = loadConfig(driverConfig);
const name = config.OUTBOARD_NAME;
const { tracer, close: closeTelemetry } = startTelemetry({ service: 'driver', name });
const log = createLogger({ service: 'driver', name });

const away = setTimeout(() => log.warn('the store does not answer yet; waiting for it'), STORE_PATIENCE_MS);
const store = await openStore(config.OUTBOARD_STORE);
clearTimeout(away);
const workers = await WorkerDirectory.open(config.OUTBOARD_WORKERS_FILE, log);
const client = new TaskClient(config.OUTBOARD_EGRESS);
const policy = new PolicyFile(config.OUTBOARD_POLICY, log);
const data = resolve(config.OUTBOARD_DATA);
const artifacts = new ArtifactFolder(data);
const lakes: LakeDirectory = new LakeDirectory(data, (...asked) => access.mayUse(...asked));
const access: Access = new Access({
  policy,
  hidden: [
    join(data, 'lake'),
    join(data, 'artifacts'),
    ...storeFiles(config.OUTBOARD_STORE),
    ...config.OUTBOARD_HIDDEN,
  ],
  ownFolders: (tenant) => [lakes.folderOf(tenant), artifacts.folderOf(tenant)],
});
const dispatcher = new Dispatcher(client, workers, access);
const gate = new Gate(await openAdmission(config.OUTBOARD_STORE), `${name}/${randomUUID()}`, access, log);
const reports = await openReports(config.OUTBOARD_STORE);
const reporter = new Reporter(name, reports, log);
const spark = config.OUTBOARD_SPARK === undefined ? undefined : new SparkEngine(config.OUTBOARD_SPARK);
const operations = new OperationRegistry(
  {
    store,
    dispatcher,
    gate,
    spark,
    access,
    pace: new Pace(systemClock),
    log,
    tracer,
    policy: { bytesMax: config.OUTBOARD_BURST_BYTES, progressMs: config.OUTBOARD_PROGRESS_MS },
    query: { holdBytes: config.OUTBOARD_HOLD_BYTES, timeMs: config.OUTBOARD_TASK_MS },
    class: config.OUTBOARD_CLASS,
    ended: (line) => reporter.ended(line),
    prepareAgain: (record, session, signal) => prepareAgain(record, session, parts, signal),
  },
  { leaseMs: config.OUTBOARD_OPERATION_LEASE_MS },
);
let refusing = false;
const parts: RpcParts = {
  store,
  dispatcher,
  operations,
  gate,
  tracer,
  log,
  artifacts,
  lakes,
  access,
  statistics: new StatisticsCache(dispatcher),
  hasSpark: spark !== undefined,
  taskOptions: { timeMs: config.OUTBOARD_TASK_MS },
  refusing: () => refusing,
};
const onlookers = {
  ...{ name, reporter, reports, access, log, traceUrl: config.OUTBOARD_TRACE_URL },
  workers: async () =>
    await Promise.all(
      [...workers.ids()].map(async (id) => [id, await client.status(id).catch(() => undefined)] as const),
    ),
};
const { server, failHealth } = createServer(parts, onlookers);
reporter.watch(() => operations.lines);
const sweeper = new Sweeper(parts, name, config.OUTBOARD_SESSION_LEASE_MS);

observe('outboard.operations.active', () => operations.active);

// The parser is WebAssembly: compiled now, so that the first query does not wait for it.
await initParser();
await listen(server, config.OUTBOARD_LISTEN);
log.info({ listen: config.OUTBOARD_LISTEN, class: config.OUTBOARD_CLASS }, 'serving');

const IDLE_POLL_MS = 20;
new Lifecycle({
  log,
  drainDeadlineMs: config.OUTBOARD_DRAIN_MS,
  steps: {
    failHealth,
    refuseNew: () => {
      refusing = true;
    },
    idle: async (signal) => {
      while (operations.streaming > 0) await systemClock.sleep(IDLE_POLL_MS, signal);
    },
    // Clients reattach to another driver; what runs goes on running on its worker.
    interrupt: () => server.forceShutdown(),
    close: async () => {
      server.forceShutdown();
      await operations.close();
      await gate.close();
      await reporter.close();
      spark?.close();
      sweeper.close();
      workers.close();
      policy.close();
      client.close();
      await lakes.close();
      await store.close();
      await closeTelemetry();
    },
  },
}).attach();
