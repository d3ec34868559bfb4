/**
 * What Spark draws with a seed, as a function of the seed, of the number of the row's partition and of the row's place among those that
 * the partition draws for, both from 0 on.
 */
import { DRAWN_LETTERS } from '@outboard/plan';
import { MersenneTwister19937 } from 'random-js';
import { type EngineFunction, engineFunction } from '../define.js';
import { halves, partitionSeed, Well, XorShift } from './generators.js';

/** So many sequences are gone on with: those of a query's calls, which take turns by chunks of rows. */
const SEQUENCES_MAX = 64;

interface Sequence<T> {
  readonly seed: bigint;
  readonly size: number;
  /** The place of what it draws next. */
  next: bigint;
  readonly draw: () => T;
}

/**
 * What a generator gives from its `place`-th draw on. Rows come in order, so that each goes on from the one before; a place that no
 * sequence stands before is reached from the start. `size` is the generator's other parameter.
 */
function sequencesOf<T>(start: (seed: bigint, size: number) => () => T) {
  const sequences: Sequence<T>[] = [];
  const stands = (s: Sequence<T>, ...[seed, place, size]: [bigint, bigint, number]) =>
    s.next === place && s.seed === seed && s.size === size;
  const taken = (seed: bigint, place: bigint, size: number): Sequence<T> => {
    const at = sequences.findIndex((s) => stands(s, seed, place, size));
    const [known] = at < 0 ? [] : sequences.splice(at, 1);
    if (known !== undefined) return known;
    const draw = start(seed, size);
    for (let skipped = 0n; skipped < place; skipped++) draw();
    if (sequences.length >= SEQUENCES_MAX) sequences.pop();
    return { seed, size, next: place, draw };
  };
  return (seed: bigint, place: bigint, size = 0): Sequence<T> => {
    const [latest] = sequences;
    if (latest !== undefined && stands(latest, seed, place, size)) return latest;
    const sequence = taken(seed, place, size);
    sequences.unshift(sequence);
    return sequence;
  };
}

function drawOf<T>(sequence: Sequence<T>): T {
  sequence.next += 1n;
  return sequence.draw();
}

const doubles = sequencesOf((seed) => {
  const generator = new XorShift(seed);
  return () => generator.nextDouble();
});

const gaussians = sequencesOf((seed) => {
  const generator = new XorShift(seed);
  return () => generator.nextGaussian();
});

const texts = sequencesOf((seed, length) => {
  const generator = new XorShift(seed);
  return () => Array.from({ length }, () => DRAWN_LETTERS[Math.abs(generator.next() % DRAWN_LETTERS.length)]).join('');
});

const twister = (seed: bigint): MersenneTwister19937 => MersenneTwister19937.seedWithArray([...halves(seed)]);

/** `BitsStreamGenerator.nextInt` of Commons Math: in [0, bound). */
function below(bound: number, generator: MersenneTwister19937): number {
  const bits = () => generator.next() >>> 1;
  if ((bound & -bound) === bound) return Number((BigInt(bound) * BigInt(bits())) >> 31n);
  for (;;) {
    const drawn = bits();
    const rest = drawn % bound;
    if (drawn - rest + bound - 1 < 2 ** 31) return rest;
  }
}

/** Fisher and Yates's shuffle in the order of the elements, which are told by their places (from 1 on, as the engine counts). */
const orders = sequencesOf((seed, size) => {
  const generator = twister(seed);
  return () => {
    const order: number[] = [];
    for (let i = 0; i < size; i++) {
      const other = below(i + 1, generator);
      order[i] = order[other] ?? 0;
      order[other] = i + 1;
    }
    return order;
  };
});

/** RFC 9562, version 4. */
const uuids = sequencesOf((seed) => {
  const generator = twister(seed);
  const word = () => (generator.next() >>> 0).toString(16).padStart(8, '0');
  return () => {
    const [a, b, c, d] = [word(), word(), word(), word()] as const;
    const variant = ((Number.parseInt(c[0] as string, 16) & 3) | 8).toString(16);
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
  };
});

/** How often a row comes in a sample with replacement. */
const times = sequencesOf((seed, mean) => {
  const generator = new Well(seed);
  return () => generator.nextPoisson(mean);
});

/** The seed of a partition's generator, but for samples with replacement. */
const seeded = (seed: bigint, partition: bigint): bigint => BigInt.asIntN(64, seed + partition);

/** Whether a column's numbers are each by `step` more than the one before. */
function climbs(column: BigInt64Array, step: 0 | 1): boolean {
  const words = new Int32Array(column.buffer);
  const [low = 0, high] = words;
  for (let i = 1; i < column.length; i++) {
    if (words[2 * i] !== ((low + i * step) | 0) || (step === 0 && words[2 * i + 1] !== high)) return false;
  }
  return true;
}

/** Rows that follow each other in one partition, as nearly all do, by one sequence. */
const inTurn =
  (sequenceAt: (seed: bigint, place: bigint) => Sequence<number>) =>
  ([seeds, partitions, places]: readonly BigInt64Array[], results: Float64Array): boolean => {
    if (!seeds || !partitions || !places) return false;
    if (!climbs(seeds, 0) || !climbs(partitions, 0) || !climbs(places, 1)) return false;
    const sequence = sequenceAt(seeded(seeds[0] ?? 0n, partitions[0] ?? 0n), places[0] ?? 0n);
    for (let i = 0; i < results.length; i++) results[i] = sequence.draw();
    sequence.next += BigInt(results.length);
    return true;
  };

const PLACE = ['long', 'long', 'long'] as const;

export const randomFunctions: readonly EngineFunction[] = [
  {
    ...engineFunction('random_double', PLACE, 'double', (s, p, place) => drawOf(doubles(seeded(s, p), place))),
    chunk: inTurn(doubles),
  },
  {
    ...engineFunction('random_gaussian', PLACE, 'double', (s, p, place) => drawOf(gaussians(seeded(s, p), place))),
    chunk: inTurn(gaussians),
  },
  engineFunction('random_uuid', PLACE, 'text', (s, p, place) => drawOf(uuids(seeded(s, p), place))),
  engineFunction('random_text', [...PLACE, 'integer'], 'text', (s, p, place, length) =>
    drawOf(texts(seeded(s, p), place, length)),
  ),
  engineFunction('random_order', [...PLACE, 'integer'], { list: 'integer' }, (s, p, place, size) =>
    drawOf(orders(seeded(s, p), place, size)),
  ),
  engineFunction('random_times', [...PLACE, 'double'], 'integer', (s, p, place, mean) =>
    drawOf(times(partitionSeed(s, p), place, mean)),
  ),
];
