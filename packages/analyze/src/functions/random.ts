/**
 * What is drawn by chance. With a seed a row's draw follows from the seed and the row's place in its partition: Spark's own draw, but for
 * those within lambdas and those of rows that a condition around the draw passes over.
 */
import { fail } from '@outboard/errors';
import {
  type DataType,
  DRAWN_LETTERS,
  isNumeric,
  letIn,
  seededDraw,
  type TemplateContext,
  types,
} from '@outboard/plan';
import { isFoldable } from '../expression/tree.js';
import {
  type Args,
  type ArgumentRule,
  any,
  array,
  type FunctionDefinition,
  integer,
  optional,
  raiseWith,
  sameAs,
  scalar,
  sqlText,
  typeOf,
} from './define.js';
import { foldable } from './math.js';

/** 64 bits of an element of a row's list: of the row's place, the element's and the seed, or of chance. */
const bitsOf = (seed: string | undefined, draw: number, element: string): string =>
  `hash(row_number() OVER (), ${[seed ?? 'random()', draw, element].join(', ')})`;

/** In [0, 1): 53 bits of such. */
const share = (bits: string): string => `(CAST(${bits} & 9007199254740991::UBIGINT AS DOUBLE) / 9007199254740992.0)`;

/** In [0, 1). */
const drawn = (seed: readonly string[], { element }: TemplateContext): string => {
  if (element !== undefined) return share(bitsOf(seed[0], 0, element));
  return seed.length === 0 ? 'random()' : seededDraw('double', seed);
};

/** Not what is cast to it, as the number of a text is not taken for one here. */
const number: ArgumentRule = { expects: '"NUMERIC"', accepts: (t) => isNumeric(t) || t.kind === 'null' };
const seedRule: ArgumentRule = optional({
  expects: '("INT" or "BIGINT")',
  accepts: (t) => t.kind === 'integer' || t.kind === 'long' || t.kind === 'null',
});
const NUMBER = 'integer or floating-point';

/** The wider of both bounds; of two decimals the one with more digits before the point. */
const betweenBounds = (args: Args): DataType => {
  const [low, high] = [typeOf(args, 0), typeOf(args, 1)];
  if (low.kind === 'null' || high.kind === 'null') return types.double;
  if (low.kind === 'decimal' && high.kind === 'decimal') return low.precision > high.precision ? low : high;
  const order = ['byte', 'short', 'integer', 'long', 'decimal', 'float', 'double'];
  return order.indexOf(low.kind) > order.indexOf(high.kind) ? low : high;
};

/** Errors: INVALID_PARAMETER_VALUE.LONG for a seed that is not known before the query runs, or no whole number. */
const literalSeed =
  (index: number, shown: (name: string) => string) =>
  (args: Args, name: string): void => {
    const seed = args[index];
    if (seed === undefined || (seed.kind === 'literal' && seedRule.accepts(seed.type))) return;
    fail('INVALID_PARAMETER_VALUE.LONG', {
      parameter: '`seed`',
      functionName: `\`${shown(name)}\``,
      invalidValue: `"${seed.pretty}"`,
    });
  };

/** Of nothing but NULLs Spark takes a column as well. Error: SEED_EXPRESSION_IS_UNFOLDABLE */
const knownSeed =
  (printed: string) =>
  ([seed]: Args): void => {
    if (seed !== undefined && seed.type.kind !== 'null' && !isFoldable(seed)) {
      const exprWithSeed = `"${printed}(${seed.pretty})"`;
      fail('SEED_EXPRESSION_IS_UNFOLDABLE', { seedExpr: `"${seed.pretty}"`, exprWithSeed });
    }
  };

export const randomFunctions: readonly FunctionDefinition[] = [
  scalar('rand random', [seedRule], types.double, (seed, c) => drawn(seed, c), {
    volatile: true,
    seed: 0,
    nullable: false,
    pretty: ([seed = '']) => `rand(${seed})`,
    check: knownSeed('rand'),
  }),
  scalar(
    'randn',
    [seedRule],
    types.double,
    (seed, { element }) => {
      if (seed.length > 0 && element === undefined) return seededDraw('gaussian', seed);
      // Box and Muller's transform of two draws.
      const [first, second] = [1, 2].map((draw) =>
        element === undefined ? 'random()' : share(bitsOf(seed[0], draw, element)),
      );
      return `(sqrt(-2.0 * ln(1.0 - ${first})) * cos(2.0 * pi() * ${second}))`;
    },
    { volatile: true, seed: 0, nullable: false, pretty: ([seed = '']) => `randn(${seed})`, check: knownSeed('randn') },
  ),
  scalar(
    'uniform',
    [number, number, seedRule],
    betweenBounds,
    ([low, high, ...seed], c) => {
      if (c.arguments.slice(0, 2).some((a) => a.kind === 'literal' && a.value === null)) return 'NULL::DOUBLE';
      const value = `(${low}::DOUBLE + (${high}::DOUBLE - ${low}::DOUBLE) * ${drawn(seed, c)})`;
      return c.cast(value, types.double, c.type, 'legacy');
    },
    {
      volatile: true,
      seed: 2,
      nullable: false,
      check: (args, name) => {
        for (const [index, what] of ['min', 'max', 'seed'].entries()) foldable(args, index, name, what, NUMBER);
      },
    },
  ),
  scalar(
    'randstr',
    [integer, seedRule],
    types.string,
    ([length = '', ...seed], { element }) => {
      const problem = {
        parameter: sqlText('`length`'),
        functionName: sqlText('`randstr`'),
        length: `${length}::VARCHAR`,
      };
      const letters = (bits: string) =>
        `array_to_string(${letIn(bits, 'r_', (r) => `list_transform(range(coalesce(${length}, 0)), lambda i_: substr('${DRAWN_LETTERS}', (hash(${r}, i_) % ${DRAWN_LETTERS.length})::BIGINT + 1, 1))`)}, '')`;
      const text =
        element !== undefined
          ? letters(bitsOf(seed[0], 0, element))
          : seed.length === 0
            ? letters('hash(random())')
            : seededDraw('text', seed, `coalesce(${length}, 0)`);
      return `CASE WHEN ${length} < 0 THEN ${raiseWith('INVALID_PARAMETER_VALUE.LENGTH', problem)} ELSE ${text} END`;
    },
    {
      volatile: true,
      seed: 1,
      nullable: false,
      check: (args, name) => {
        foldable(args, 0, name, 'length', 'integer');
        foldable(args, 1, name, 'seed', 'integer');
      },
    },
  ),
  // RFC 9562, version 4.
  scalar(
    'uuid',
    [optional(any)],
    types.string,
    (seed, { element }) => {
      if (seed.length === 0) return 'CAST(uuid() AS VARCHAR)';
      if (element === undefined) return seededDraw('uuid', seed);
      const digits = [0, 1].map((draw) => `lpad(to_hex(${bitsOf(seed[0], draw, element)}), 16, '0')`).join(' || ');
      return `regexp_replace(lower(${digits}), '^(.{8})(.{4}).(.{3}).(.{3})(.{12})$', '\\1-\\2-4\\3-a\\4-\\5')`;
    },
    {
      volatile: true,
      seed: 0,
      nullable: false,
      pretty: () => 'uuid()',
      check: literalSeed(0, (name) => name.toUpperCase()),
    },
  ),
  scalar(
    'shuffle',
    [array, optional(any)],
    sameAs(0),
    ([list = '', ...seed], { element }) => {
      if (seed.length > 0 && element === undefined)
        return `list_select(${list}, ${seededDraw('order', seed, `len(${list})::INTEGER`)})`;
      const by = element === undefined ? 'random()' : `hash(${bitsOf(seed[0], 0, element)}, i)`;
      return `list_transform(list_sort(list_transform(${list}, lambda x, i: {'r': ${by}, 'v': x})), lambda s: s.v)`;
    },
    { volatile: true, seed: 1, pretty: ([a]) => `shuffle(${a})`, check: literalSeed(1, (name) => name) },
  ),
];
