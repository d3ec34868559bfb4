import type { ConnectClient } from './client.js';

/** The session's configuration. */
export class RuntimeConf {
  readonly #client: ConnectClient;

  constructor(client: ConnectClient) {
    this.#client = client;
  }

  async set(key: string, value: string | number | boolean): Promise<void> {
    await this.#client.config({ case: 'set', value: { pairs: [{ key, value: String(value) }] } });
  }
  /** The key's value, or else the default; without a default, a key that is not set is a SparkError. */
  async get(key: string, otherwise?: string): Promise<string | undefined> {
    const [pair] =
      otherwise === undefined
        ? await this.#client.config({ case: 'get', value: { keys: [key] } })
        : await this.#client.config({ case: 'getWithDefault', value: { pairs: [{ key, value: otherwise }] } });
    return pair?.value;
  }
  async getAll(prefix?: string): Promise<Readonly<Record<string, string>>> {
    const pairs = await this.#client.config({ case: 'getAll', value: prefix === undefined ? {} : { prefix } });
    return Object.fromEntries(pairs.map(({ key, value }) => [key, value ?? '']));
  }
  async unset(key: string): Promise<void> {
    await this.#client.config({ case: 'unset', value: { keys: [key] } });
  }
  async isModifiable(key: string): Promise<boolean> {
    const [pair] = await this.#client.config({ case: 'isModifiable', value: { keys: [key] } });
    return pair?.value === 'true';
  }
}
