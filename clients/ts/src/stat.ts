import type { DataFrame } from './dataframe.js';

/** Spark's `DataFrameStatFunctions`, as far as they are plans of their own. */
export class StatFunctions {
  readonly #of: DataFrame;

  constructor(of: DataFrame) {
    this.#of = of;
  }

  /** Counts of each pair of values, as a table. */
  crosstab(col1: string, col2: string): DataFrame {
    return this.#of.derive({ case: 'crosstab', value: { input: this.#of.relation, col1, col2 } });
  }
  freqItems(columns: readonly string[], support = 0.01): DataFrame {
    return this.#of.derive({ case: 'freqItems', value: { input: this.#of.relation, cols: [...columns], support } });
  }
  async cov(col1: string, col2: string): Promise<number> {
    return first(await this.#of.derive({ case: 'cov', value: { input: this.#of.relation, col1, col2 } }).first());
  }
  async corr(col1: string, col2: string): Promise<number> {
    const value = { input: this.#of.relation, col1, col2, method: 'pearson' };
    return first(await this.#of.derive({ case: 'corr', value }).first());
  }
  /** For each column, its values at the given ranks (0 to 1), each off by at most `relativeError` of the rows. */
  async approxQuantile(
    columns: readonly string[],
    probabilities: readonly number[],
    relativeError: number,
  ): Promise<number[][]> {
    const value = { input: this.#of.relation, cols: [...columns], probabilities: [...probabilities], relativeError };
    const row = await this.#of.derive({ case: 'approxQuantile', value }).first();
    return Object.values(row ?? {})[0] as unknown as number[][];
  }
}

const first = (row: object | null): number => Object.values(row ?? {})[0] as number;
