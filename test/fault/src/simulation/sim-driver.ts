/** A driver: the real operations, queries and dispatcher, over a store and workers that stand still while it hangs or is dead. */
import { trace } from '@opentelemetry/api';
import {
  type CommandContext,
  Dispatcher,
  type Operation,
  type OperationParts,
  OperationRegistry,
  once,
  type Prepared,
  type QueryTask,
  runTask,
  type TaskClient,
  type WorkerDirectory,
  WorkerLost,
} from '@outboard/driver/testing';
import { struct, tenant as toTenant, type WorkerId } from '@outboard/plan';
import { createLogger } from '@outboard/runtime';
import type { OperationKey, OperationRecord, SessionRecord, Store } from '@outboard/store';
import type { RunRequest, TaskEvent } from '@outboard/wire/task';
import type { Dice } from '../dice.js';
import { Machine } from './machine.js';
import type { SimulatedWorker, Statement } from './sim-worker.js';

const HOLD_BYTES = 64;
const BURST_BYTES = 24;
const PROGRESS_MS = 1_000;
const log = createLogger({ service: 'driver', name: 'simulated' }).child({}, { level: 'silent' });

/** What the catalog has committed: which run's files, by operation. */
export type Commits = Map<string, string>;

export class SimulatedDriver extends Machine {
  readonly #store: Store;
  readonly #workers: readonly SimulatedWorker[];
  readonly #commits: Commits;
  readonly #dice: Dice;
  #operations: OperationRegistry;
  #dispatcher: Dispatcher;

  constructor(name: string, store: Store, workers: readonly SimulatedWorker[], commits: Commits, dice: Dice) {
    super(name);
    this.#store = store;
    this.#workers = workers;
    this.#commits = commits;
    this.#dice = dice;
    [this.#operations, this.#dispatcher] = this.#boot();
  }

  override start(): void {
    super.start();
    [this.#operations, this.#dispatcher] = this.#boot();
  }

  override kill(awayMs?: number): void {
    void this.#operations.close();
    super.kill(awayMs);
  }

  begin(record: OperationRecord, session: SessionRecord): Promise<Operation> {
    return this.#operations.begin(record, session, (signal) => this.#prepare(record, session, signal, this.life));
  }

  find(key: OperationKey, session: SessionRecord): Promise<Operation> {
    return this.#operations.find(key, session);
  }

  #boot(): [OperationRegistry, Dispatcher] {
    const { life } = this;
    const access = { of: () => ({}), grants: () => [] };
    const dispatcher = new Dispatcher(this.#client(life), this.#directory(), access as never);
    const gate = { async *pass() {}, leave: async () => undefined, free: async () => undefined };
    const parts: OperationParts = {
      store: this.#storeOf(life),
      dispatcher,
      gate: gate as never,
      spark: undefined,
      access: access as never,
      pace: undefined as never,
      log,
      tracer: trace.getTracer('simulation'),
      policy: { bytesMax: BURST_BYTES, progressMs: PROGRESS_MS },
      query: { holdBytes: HOLD_BYTES, timeMs: 0 },
      class: 'interactive',
      ended: () => undefined,
      prepareAgain: (record, session, signal) => this.#prepare(record, session, signal, life),
    };
    return [new OperationRegistry(parts, { leaseMs: 3_600_000 }), dispatcher];
  }

  /** The store as this life of the driver sees it. */
  #storeOf(life: number): Store {
    const machine = this;
    return new Proxy(this.#store, {
      get(store, name) {
        const method = Reflect.get(store, name) as (...args: unknown[]) => Promise<unknown>;
        return async (...args: unknown[]) => {
          await machine.alive(life);
          const result = await method.apply(store, args);
          await machine.alive(life);
          return result;
        };
      },
    });
  }

  #client(life: number): TaskClient {
    const machine = this;
    const workers = this.#workers;
    const find = (id: WorkerId) => workers.find(({ name }) => name === id);
    const client = {
      async *run(
        id: WorkerId,
        request: RunRequest,
        signal: AbortSignal,
        onTaken: () => void,
      ): AsyncGenerator<TaskEvent> {
        await machine.alive(life);
        const worker = find(id);
        if (worker?.up !== true) throw new WorkerLost(`${id} can't be reached`);
        for await (const event of worker.run(request, onTaken)) {
          await machine.alive(life);
          signal.throwIfAborted();
          yield event;
        }
      },
      releaseWhole: (id: WorkerId, task: string) => find(id)?.drop(task),
      releaseBelow: () => undefined,
      cancel: async () => true,
    };
    return client as unknown as TaskClient;
  }

  #directory(): WorkerDirectory {
    const ids = this.#workers.map(({ name }) => name as WorkerId);
    const directory = {
      pick: (lost: ReadonlySet<WorkerId>) => {
        const left = ids.filter((id) => !lost.has(id));
        return left.length === 0 ? undefined : this.#dice.pick(left);
      },
      ids: () => ids,
      has: (id: WorkerId) => ids.includes(id),
      occupy: () => () => undefined,
      avoid: () => undefined,
    };
    return directory as unknown as WorkerDirectory;
  }

  /** A query's task, or a write: run, chosen once, committed once. */
  async #prepare(
    record: OperationRecord,
    session: SessionRecord,
    signal: AbortSignal,
    life: number,
  ): Promise<Prepared> {
    const statement = JSON.parse(Buffer.from(record.plan ?? []).toString()) as Statement;
    const { operationId } = record;
    const task: QueryTask = {
      id: `${operationId}-${statement.kind}`,
      fingerprint: 'f',
      sql: JSON.stringify(statement),
      schema: struct([]),
      locals: [],
      timeZone: 'UTC',
    };
    if (statement.kind === 'query') return { kind: 'query', task, changes: [] };
    const of = { session, operationId, parts: { store: this.#storeOf(life) } } as unknown as CommandContext;
    const options = { timeMs: 0, tenant: session.tenant, sessionId: session.sessionId, operationId, seek: true };
    const written = await once(of, 'written', async () => {
      const { staging } = await runTask(task, this.#dispatcher, options, signal);
      return staging;
    });
    await this.alive(life);
    // As the lake does it: fenced by the operation, and never another run's files.
    const committed = this.#commits.get(operationId);
    if (committed === undefined) this.#commits.set(operationId, written);
    else if (committed !== written) this.#commits.set(operationId, `${committed} and ${written}`);
    return { kind: 'answers', answers: [{ responseType: { case: 'sqlCommandResult', value: {} } }], changes: [] };
  }
}

export const TENANT = toTenant('simulated');
