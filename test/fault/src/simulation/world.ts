/** One simulated world: drivers, workers, clients, faults and time, all of a seed. Its violations are texts; none is what is wanted. */
import { createHash, randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { type Cursor, cursorOf, LOST_WORKERS_MAX, type ResponseCall, START } from '@outboard/driver/testing';
import { OutboardError } from '@outboard/errors';
import { operationId, sessionId } from '@outboard/plan';
import { systemClock } from '@outboard/runtime';
import { type OperationRecord, openStore, type SessionRecord, type Store } from '@outboard/store';
import { bytesOf, decodeSpark, type Encoded, ExecutePlanResponseSchema } from '@outboard/wire/spark';
import { Dice } from '../dice.js';
import { type Commits, SimulatedDriver, TENANT } from './sim-driver.js';
import { SimulatedWorker, type Statement } from './sim-worker.js';

const FAULTS_MAX = 12;
/** An edge closes the connections of a driver whose health checks fail for so long. */
const HUNG_IS_LOST_MS = 9_000;
/** An operation that takes longer than this, of simulated time, hangs. */
const HANGS_MS = 900_000;
const RETRIES_MAX = 60;

export interface Outcome {
  readonly operations: number;
  readonly faults: number;
  readonly violations: readonly string[];
}

export class World {
  readonly #dice: Dice;
  readonly #session: SessionRecord;
  readonly #workers: readonly SimulatedWorker[];
  readonly #drivers: readonly SimulatedDriver[];
  readonly #commits: Commits = new Map();
  readonly #violations: string[] = [];
  #faults = 0;
  #operations = 0;

  private constructor(dice: Dice, store: Store, session: SessionRecord) {
    this.#dice = dice;
    this.#session = session;
    this.#workers = [1, 2, 3].map((i) => new SimulatedWorker(`worker-${i}`, dice));
    this.#drivers = [1, 2].map((i) => new SimulatedDriver(`driver-${i}`, store, this.#workers, this.#commits, dice));
  }

  static async run(seed: number): Promise<Outcome> {
    const store = await openStore('sqlite::memory:?durability=off');
    const key = { tenant: TENANT, sessionId: sessionId(randomUUID()) };
    const session = await store.openSession(key, { serverSessionId: 'server', user: 'simulated' });
    const world = new World(new Dice(seed), store, session);
    await world.#live();
    for (const driver of world.#drivers) driver.kill();
    await store.close();
    return { operations: world.#operations, faults: world.#faults, violations: world.#violations };
  }

  async #live(): Promise<void> {
    const clients = Array.from({ length: this.#dice.between(1, 4) }, () => this.#client());
    await Promise.all([this.#killer(), ...clients]);
  }

  async #killer(): Promise<void> {
    const count = this.#dice.between(0, FAULTS_MAX);
    for (let i = 0; i < count; i++) {
      await systemClock.sleep(this.#dice.between(1, 1_500));
      this.#faults += 1;
      const machine = this.#dice.pick([...this.#drivers, ...this.#workers]);
      if (!machine.up) continue;
      if (this.#dice.chance(0.3)) {
        machine.hang(this.#dice.between(100, 20_000));
        continue;
      }
      machine.kill(this.#dice.between(200, 5_000));
    }
  }

  async #client(): Promise<void> {
    const count = this.#dice.between(1, 4);
    for (let i = 0; i < count; i++) {
      const statement: Statement = {
        kind: this.#dice.chance(0.4) ? 'write' : 'query',
        batches: this.#dice.between(1, 12),
        ordered: this.#dice.chance(0.6),
        large: this.#dice.chance(0.5),
        deadly: this.#dice.chance(0.05),
      };
      this.#operations += 1;
      await this.#operate(statement);
      await systemClock.sleep(this.#dice.between(1, 300));
    }
  }

  async #operate(statement: Statement): Promise<void> {
    const plan = Buffer.from(JSON.stringify(statement));
    const record: OperationRecord = {
      tenant: this.#session.tenant,
      sessionId: this.#session.sessionId,
      operationId: operationId(randomUUID()),
      fingerprint: createHash('sha256').update(plan).digest('hex'),
      plan,
      state: 'pending',
      tags: [],
      reattachable: true,
      traceparent: '',
      losses: 0,
      createdMs: Date.now(),
    };
    const reader = new Reader(statement, (what) => this.#violations.push(`${JSON.stringify(statement)}: ${what}`));
    const endMs = Date.now() + HANGS_MS;
    let begun = false;
    for (let retries = 0; !reader.ended; ) {
      if (Date.now() > endMs || retries > RETRIES_MAX) return reader.complain('it does not end');
      const { cursor } = reader;
      try {
        reader.take(await this.#burst(record, begun ? cursor : undefined));
        begun = true;
        retries = reader.cursor === cursor ? retries + 1 : 0;
      } catch (error) {
        if (!isRetryable(error)) return this.#failed(error, statement, reader);
        retries += 1;
      }
      await systemClock.sleep(this.#dice.between(1, 200));
    }
    if (statement.deadly) return reader.complain('it ends each worker that runs it, and was answered');
    if (statement.kind === 'write') this.#written(record.operationId, reader);
  }

  get #workersHit(): number {
    return this.#workers.reduce((sum, { life }) => sum + life, 0);
  }

  #written(id: string, reader: Reader): void {
    const committed = this.#commits.get(id);
    if (committed === undefined) reader.complain('it was answered and not committed');
    else if (committed.includes(' and ')) reader.complain(`two runs were committed: ${committed}`);
  }

  /** Errors that a client may see, and when. */
  #failed(error: unknown, statement: Statement, reader: Reader): void {
    const condition = error instanceof OutboardError ? error.condition : String(error);
    const delivered = reader.cursor.position >= 0;
    if (condition === 'OUTBOARD_RESULT_CHANGED' && delivered && !statement.ordered && this.#workersHit > 0) return;
    if (condition === 'OUTBOARD_WORKER_LOST' && this.#workersHit >= LOST_WORKERS_MAX) return;
    reader.complain(`${condition} after ${this.#workersHit} workers were hit`);
  }

  /** The responses of one burst, whole, as the edge gives them: asked of another driver where one is lost. */
  async #burst(record: OperationRecord, after: Cursor | undefined): Promise<Encoded[]> {
    for (;;) {
      const up = this.#drivers.filter((driver) => driver.up);
      if (up.length === 0) {
        await systemClock.sleep(100);
        continue;
      }
      const driver = this.#dice.pick(up);
      const lost = lossOf(driver);
      const burst = this.#ask(driver, record, after);
      burst.catch(() => undefined);
      const responses = await Promise.race([burst, lost.promise]);
      lost.forget();
      if (responses !== undefined) return responses;
    }
  }

  async #ask(driver: SimulatedDriver, record: OperationRecord, after: Cursor | undefined): Promise<Encoded[]> {
    const { life } = driver;
    const operation =
      after === undefined ? await driver.begin(record, this.#session) : await driver.find(record, this.#session);
    const written: Encoded[] = [];
    const call = Object.assign(new EventEmitter(), { write: (message: Encoded) => written.push(message) > 0 });
    await operation.stream(call as unknown as ResponseCall, after ?? START, new AbortController().signal);
    await driver.alive(life);
    return written;
  }
}

/** Resolves to undefined when the driver dies, or seems to have. */
function lossOf(driver: SimulatedDriver): { promise: Promise<undefined>; forget: () => void } {
  let forget = (): void => undefined;
  const promise = new Promise<undefined>((resolve) => {
    const life = driver.life;
    const unwatch = driver.onDeath(() => resolve(undefined));
    let silentMs = 0;
    // Its health is asked for each second.
    const timer = setInterval(() => {
      silentMs += 1_000;
      void driver.alive(life).then(() => {
        silentMs = 0;
      });
      if (silentMs > HUNG_IS_LOST_MS) resolve(undefined);
    }, 1_000);
    forget = () => {
      clearInterval(timer);
      unwatch();
    };
  });
  return { promise, forget };
}

const retryable = ['OUTBOARD_STREAM_BROKEN', 'OUTBOARD_NO_WORKER', 'OUTBOARD_NO_DRIVER', 'INVALID_CURSOR.DISCONNECTED'];
const isRetryable = (error: unknown): boolean => error instanceof OutboardError && retryable.includes(error.condition);

/** What a client has of a result; complains where something is lost, doubled, or of two runs. */
class Reader {
  readonly #statement: Statement;
  readonly #complain: (what: string) => void;
  readonly #rows: string[] = [];
  cursor: Cursor = START;
  ended = false;

  constructor(statement: Statement, complain: (what: string) => void) {
    this.#statement = statement;
    this.#complain = complain;
  }

  complain(what: string): void {
    this.ended = true;
    this.#complain(what);
  }

  take(responses: readonly Encoded[]): void {
    for (const response of responses) {
      const { responseId, responseType } = decodeSpark(ExecutePlanResponseSchema, bytesOf(response));
      if (responseType.case === 'executionProgress') continue;
      if (this.ended) this.complain('something came after the end');
      if (responseType.case === 'arrowBatch') this.#rows.push(Buffer.from(responseType.value.data).toString());
      if (responseType.case === 'resultComplete') this.#end();
      this.cursor = cursorOf(responseId) ?? this.cursor;
    }
  }

  #end(): void {
    this.ended = true;
    if (this.#statement.kind === 'write') return;
    const orders = new Set(this.#rows.map((row) => row.split('/')[1] ?? ''));
    const numbers = this.#rows.map((row) => Number(row.split('/')[0]));
    if (numbers.length !== this.#statement.batches || numbers.some((number, i) => number !== i))
      this.#complain(`batches ${numbers.join(' ')}`);
    if (orders.size > 1) this.#complain(`batches of ${orders.size} runs in one result`);
  }
}
