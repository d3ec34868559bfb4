/** A process of the simulation: it dies, comes back, and hangs. What it had under way when it died never comes back to anybody. */
import { systemClock } from '@outboard/runtime';

export class Machine {
  readonly name: string;
  #life = 0;
  #up = true;
  #awake: Promise<void> = Promise.resolve();
  readonly #watchers = new Set<() => void>();

  constructor(name: string) {
    this.name = name;
  }

  get up(): boolean {
    return this.#up;
  }

  /** Counts its starts: what belongs to an earlier one is dead. */
  get life(): number {
    return this.#life;
  }

  /** It dies; where a time is given it is back after it. */
  kill(awayMs?: number): void {
    this.#up = false;
    this.#life += 1;
    for (const watcher of [...this.#watchers]) watcher();
    if (awayMs !== undefined) void systemClock.sleep(awayMs).then(() => this.start());
  }

  start(): void {
    this.#up = true;
  }

  hang(ms: number): void {
    const until = Promise.all([this.#awake, systemClock.sleep(ms)]);
    this.#awake = until.then(() => undefined);
  }

  /** Called when it dies, until the returned function is. */
  onDeath(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Resolves once it does not hang. */
  async awake(): Promise<void> {
    await this.#awake;
  }

  /** Resolves once it does not hang; never in a life that is over. */
  async alive(life: number): Promise<void> {
    await this.awake();
    if (life !== this.#life) await new Promise<never>(() => undefined);
  }
}
