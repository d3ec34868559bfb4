/** The worker: runs tasks in slots and serves their batches. The only place where its parts are made. */
import { join, resolve } from 'node:path';
import { createLogger, Lifecycle, loadConfig, startTelemetry, systemClock, tellFailures } from '@outboard/runtime';
import { workerConfig } from './config.js';
import { SlotPool } from './engine/slot-pool.js';
import { memoryBytes, observeWorker } from './gauges.js';
import { createServer, listen } from './server.js';
import { SourceDescriber } from './source/describe.js';
import { FooterReader } from './source/statistics.js';
import { TaskRegistry } from './task/registry.js';

tellFailures('worker');
const config = loadConfig(workerConfig);
const name = config.OUTBOARD_NAME;
const telemetry = startTelemetry({ service: 'worker', name });
const log = createLogger({ service: 'worker', name });

const MIB = 2 ** 20;
/** Inferring a schema samples a few thousand rows; it must never wait behind long queries. */
const DESCRIBE_SLOTS = 1;
const DESCRIBE_MEMORY_MIB = 256;
const slotMemoryMib = Math.floor(config.OUTBOARD_MEMORY_BYTES / config.OUTBOARD_SLOTS / MIB);

const spillFolder = (role: string) => join(config.OUTBOARD_SPOOL, `spill-${role}`);
/** Settings of every slot's DuckDB; each makes the engine behave as Spark's users expect or keeps it within bounds. */
const settings = (memoryMib: number, role: string) => ({
  threads: String(config.OUTBOARD_THREADS),
  memory_limit: `${memoryMib}MiB`,
  temp_directory: spillFolder(role),
  max_temp_directory_size: `${Math.floor(config.OUTBOARD_SPILL_BYTES / MIB)}MiB`,
  // What packages/lower expects of the engine (its `engineSettings`).
  default_null_order: 'NULLS_FIRST_ON_ASC_LAST_ON_DESC',
  max_expression_depth: '10000',
  scalar_subquery_error_on_multiple_rows: 'true',
  autoinstall_known_extensions: 'false',
});

const pool = new SlotPool(settings(slotMemoryMib, 'run'), config.OUTBOARD_SLOTS);
const describePool = new SlotPool(settings(DESCRIBE_MEMORY_MIB, 'describe'), DESCRIBE_SLOTS);
const registry = await TaskRegistry.open(pool, {
  name,
  spoolRoot: join(config.OUTBOARD_SPOOL, 'tasks'),
  leaseMs: config.OUTBOARD_TASK_LEASE_MS,
  writeLeaseMs: config.OUTBOARD_WRITE_LEASE_MS,
  activeMax: config.OUTBOARD_TASKS,
  limits: { spoolBytesMax: config.OUTBOARD_SPOOL_BYTES, memoryLimit: `${slotMemoryMib} MiB` },
});
const worker = createServer({
  registry,
  describer: new SourceDescriber(describePool),
  footers: new FooterReader(describePool),
  tracer: telemetry.tracer,
  hidden: [resolve(config.OUTBOARD_SPOOL)],
  status: async () => ({
    slots: config.OUTBOARD_SLOTS,
    ...registry.counts,
    memoryBytes: await memoryBytes([pool, describePool]),
  }),
});

observeWorker(registry, [pool, describePool], [spillFolder('run'), spillFolder('describe')]);

await Promise.all([pool.warm(), describePool.warm()]);
await listen(worker.server, config.OUTBOARD_LISTEN);
log.info({ listen: config.OUTBOARD_LISTEN, slots: config.OUTBOARD_SLOTS, slotMemoryMib }, 'serving');

const IDLE_POLL_MS = 50;
new Lifecycle({
  log,
  drainDeadlineMs: config.OUTBOARD_DRAIN_MS,
  steps: {
    failHealth: worker.failHealth,
    refuseNew: worker.refuseNew,
    idle: async (signal) => {
      while (registry.active > 0) await systemClock.sleep(IDLE_POLL_MS, signal);
    },
    interrupt: () => registry.close(),
    close: async () => {
      worker.server.forceShutdown();
      registry.close();
      pool.close();
      describePool.close();
      await telemetry.close();
    },
  },
}).attach();
