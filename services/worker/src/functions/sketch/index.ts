/** Spark's functions of sketches: each aggregate takes the list of a group's values. */
import { javaDouble } from '@outboard/errors';
import { engineFunction, raise } from '../define.js';
import { murmurBytes } from '../hash.js';
import { CountMin, shapeOf } from './count-min.js';
import { histogram } from './histogram.js';
import { Hll } from './hll.js';
import { DOUBLES, FLOATS, Kll, LONGS } from './kll.js';
import { longBytes } from './murmur128.js';
import { opened } from './opened.js';
import { Theta } from './theta.js';

type KllKind = 'bigint' | 'float' | 'double';

function kllFunctions<T extends bigint | number>(
  kind: KllKind,
  scalar: 'long' | 'double',
  items: ConstructorParameters<typeof Kll<T>>[0],
) {
  const open = (bytes: Uint8Array, functionName: string): Kll<T> =>
    opened(
      () => Kll.of(items, bytes),
      (reason) => raise('KLL_SKETCH_INVALID_INPUT', { functionName, reason }),
    );
  const filled = (bytes: Uint8Array, functionName: string): Kll<T> => {
    const sketch = open(bytes, functionName);
    if (sketch.n > 0n) return sketch;
    return raise('KLL_SKETCH_INVALID_INPUT', {
      functionName,
      reason: 'The sketch must not be empty for this operation. ',
    });
  };
  const list = { list: scalar } as const;
  const name = (what: string) => `kll_${what}_${kind}`;
  return [
    engineFunction(name('sketch'), [list, 'integer'], 'bytes', (values, k) => {
      const sketch = new Kll(items, k);
      for (const value of values) if (value !== null) sketch.update(value as T);
      return sketch.toBytes();
    }),
    engineFunction(name('n'), ['bytes', 'text'], 'long', (bytes, fn) => open(bytes, fn).n),
    engineFunction(name('text'), ['bytes', 'text'], 'text', (bytes, fn) => open(bytes, fn).toString()),
    engineFunction(name('merge'), ['bytes', 'bytes', 'text'], 'bytes', (left, right, functionName) =>
      opened(
        () => {
          const sketch = Kll.of(items, left);
          sketch.merge(Kll.of(items, right));
          return sketch.toBytes();
        },
        (reason) => raise('KLL_SKETCH_INCOMPATIBLE_MERGE', { functionName, reason }),
      ),
    ),
    engineFunction(name('quantiles'), ['bytes', { list: 'double' }, 'text'], list, (bytes, ranks, functionName) => {
      const sketch = filled(bytes, functionName);
      const wanted = ranks.map((rank) => rank ?? 0);
      const bad = wanted.find((rank) => !(rank >= 0 && rank <= 1));
      if (bad !== undefined)
        raise('KLL_SKETCH_INVALID_QUANTILE_RANGE', {
          functionName,
          quantile: `${javaDouble(bad)}D`,
        });
      return sketch.quantiles(wanted) as never;
    }),
    engineFunction(name('ranks'), ['bytes', list, 'text'], { list: 'double' }, (bytes, values, fn) =>
      filled(bytes, fn).ranks(values.map((value) => (value ?? (scalar === 'long' ? 0n : 0)) as T)),
    ),
  ];
}

const LOG_MIN = 4;
const within = (condition: string, value: number, max: number, fn: string): void => {
  if (value < LOG_MIN || value > max)
    raise(condition, { function: fn, min: String(LOG_MIN), max: String(max), value: String(value) });
};

const thetaOf = (bytes: Uint8Array, fn: string): Theta =>
  opened(
    () => Theta.of(bytes),
    () => raise('THETA_INVALID_INPUT_SKETCH_BUFFER', { function: fn }),
  );
const nominal = (log: number, fn: string): number => {
  within('THETA_INVALID_LG_NOM_ENTRIES', log, 26, fn);
  return 2 ** log;
};

const hllOf = (bytes: Uint8Array, fn: string): Hll =>
  opened(
    () => Hll.of(bytes),
    () => raise('HLL_INVALID_INPUT_SKETCH_BUFFER', { function: fn }),
  );
const hllWith = (log: number, fn: string): Hll => {
  within('HLL_INVALID_LG_K', log, 21, fn);
  return new Hll(log);
};

function unitedHll(sketches: readonly Hll[], mayDiffer: boolean, fn: string): Hll {
  const log = Math.min(...sketches.map(({ logK }) => logK), sketches.length === 0 ? 12 : 21);
  const [first] = sketches;
  const other = sketches.find(({ logK }) => logK !== first?.logK);
  if (first !== undefined && other !== undefined && !mayDiffer)
    raise('HLL_UNION_DIFFERENT_LG_K', { left: String(first.logK), right: String(other.logK), function: fn });
  const all = new Hll(log);
  for (const sketch of sketches) all.merge(sketch);
  return all;
}

const BYTES = { list: 'bytes' } as const;
/** Numbers of 64 bits, or their bits, as the bytes that are hashed. */
const LONGS_LIST = { list: 'long' } as const;

/** Each takes a list of longs, and another one of bytes. */
const ofValues = <R>(
  add: (sketch: R, bytes: Uint8Array) => void,
  into: R,
  values: readonly (bigint | Uint8Array | null)[],
): R => {
  for (const value of values)
    if (value !== null) {
      const bytes = typeof value === 'bigint' ? longBytes(value) : value;
      if (bytes.length > 0) add(into, bytes);
    }
  return into;
};

const thetaSketch = (kind: string, values: { readonly list: 'long' } | { readonly list: 'bytes' }) =>
  engineFunction(`theta_sketch_${kind}`, [values, 'integer'], 'bytes', (list, log) => {
    const size = nominal(log, '`theta_sketch_agg`');
    return ofValues((sketch, bytes) => sketch.update(bytes, size), new Theta(), list).toBytes();
  });
const hllSketch = (kind: string, values: { readonly list: 'long' } | { readonly list: 'bytes' }) =>
  engineFunction(`hll_sketch_${kind}`, [values, 'integer'], 'bytes', (list, log) =>
    ofValues((sketch, bytes) => sketch.update(bytes), hllWith(log, '`hll_sketch_agg`'), list).toBytes(),
  );
const countMin = (kind: string, values: { readonly list: 'long' } | { readonly list: 'bytes' }) =>
  engineFunction(
    `count_min_${kind}`,
    [values, 'double', 'double', 'long'],
    'bytes',
    (list, epsilon, confidence, seed) => {
      const sketch = new CountMin(shapeOf(epsilon, confidence), seed);
      for (const value of list)
        if (typeof value === 'bigint') sketch.addLong(value);
        else if (value !== null) sketch.addBytes(value, murmurBytes);
      return sketch.toBytes();
    },
  );

/** Whole numbers one behind the other, the lowest byte first, as Java's arrays are hashed. */
const wholeBytes = engineFunction('whole_bytes', [LONGS_LIST, 'integer'], 'bytes', (list, width) => {
  const bytes = Buffer.alloc(list.length * width);
  list.forEach((value, i) => {
    if (width === 8) bytes.writeBigInt64LE(value ?? 0n, i * width);
    else bytes.writeInt32LE(Number(value ?? 0n), i * width);
  });
  return bytes;
});

export const sketchFunctions = [
  wholeBytes,
  ...kllFunctions<bigint>('bigint', 'long', LONGS),
  ...kllFunctions<number>('float', 'double', FLOATS),
  ...kllFunctions<number>('double', 'double', DOUBLES),
  thetaSketch('long', LONGS_LIST),
  thetaSketch('bytes', BYTES),
  engineFunction('theta_estimate', ['bytes', 'text'], 'long', (bytes, fn) => thetaOf(bytes, fn).estimate),
  engineFunction('theta_union', [BYTES, 'integer', 'text'], 'bytes', (list, log, fn) => {
    const size = nominal(log, fn);
    return Theta.union(
      list.flatMap((bytes) => (bytes === null ? [] : [thetaOf(bytes, fn)])),
      size,
    ).toBytes();
  }),
  engineFunction('theta_intersection', [BYTES, 'text'], 'bytes', (list, fn) => {
    const sketches = list.flatMap((bytes) => (bytes === null ? [] : [thetaOf(bytes, fn)]));
    return sketches.length === 0 ? null : sketches.reduce((a, b) => a.intersect(b)).toBytes();
  }),
  engineFunction('theta_difference', ['bytes', 'bytes', 'text'], 'bytes', (left, right, fn) =>
    thetaOf(left, fn).without(thetaOf(right, fn)).toBytes(),
  ),
  hllSketch('long', LONGS_LIST),
  hllSketch('bytes', BYTES),
  engineFunction('hll_estimate', ['bytes', 'text'], 'long', (bytes, fn) => hllOf(bytes, fn).estimate),
  engineFunction('hll_union', [BYTES, 'boolean', 'text'], 'bytes', (list, mayDiffer, fn) =>
    unitedHll(
      list.flatMap((bytes) => (bytes === null ? [] : [hllOf(bytes, fn)])),
      mayDiffer,
      fn,
    ).toBytes(),
  ),
  countMin('long', LONGS_LIST),
  countMin('bytes', BYTES),
  engineFunction(
    'histogram',
    [{ list: 'double' }, 'integer'],
    { list: { struct: { x: 'double', y: 'double' } } },
    (values, count) => {
      const known = values.flatMap((value) => (value === null ? [] : [value]));
      return known.length === 0 ? null : [...histogram(known, count)];
    },
  ),
];
