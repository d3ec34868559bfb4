/** What is drawn by a seed. */

/** Of these `randstr` draws. */
export const DRAWN_LETTERS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * A draw of the worker's by a seed: Spark's own for a row at its place, which is the number of its partition and its number within, both
 * from 0 on. Without a place all rows lie in the first partition, as they come. `more` are other arguments.
 */
export function seededDraw(name: string, [seed, ...place]: readonly string[], ...more: readonly string[]): string {
  const [partition = '0', rank = 'row_number() OVER () - 1'] = place;
  return `outboard_random_${name}(${[`coalesce(${seed}, 0)::BIGINT`, `${partition}::BIGINT`, rank, ...more].join(', ')})`;
}
