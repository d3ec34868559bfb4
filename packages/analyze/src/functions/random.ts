/**
 * Random numbers. With a seed a row's number follows from the seed and the row's place, so that the same query gives the same
 * numbers; they are not those that Spark's generator draws.
 */
import { types } from '@outboard/plan';
import { type FunctionDefinition, long, optional, scalar } from './define.js';

/** In [0, 1): 53 bits of a hash of the row's place, the seed, and which draw it is. */
const drawn = (seed: string | undefined, draw: number): string =>
  seed === undefined
    ? 'random()'
    : `(CAST(hash(row_number() OVER (), ${seed}, ${draw}) & 9007199254740991::UBIGINT AS DOUBLE) / 9007199254740992.0)`;

export const randomFunctions: readonly FunctionDefinition[] = [
  scalar('rand random', [optional(long)], types.double, ([seed]) => drawn(seed, 0), {
    volatile: true,
    nullable: false,
    pretty: ([seed = '']) => `rand(${seed})`,
  }),
  // Box and Muller's transform of two draws.
  scalar(
    'randn',
    [optional(long)],
    types.double,
    ([seed]) => `(sqrt(-2.0 * ln(1.0 - ${drawn(seed, 1)})) * cos(2.0 * pi() * ${drawn(seed, 2)}))`,
    { volatile: true, nullable: false, pretty: ([seed = '']) => `randn(${seed})` },
  ),
];
