/**
 * Spark's hash functions of any values, from seed 42: `hash` (Murmur3) and `xxhash64` (`HashExpression`). The hash of each value
 * is the seed of the next, whether arguments, elements or fields; a NULL leaves it as it is.
 */
import { fail, refuse } from '@outboard/errors';
import { contains, type DataType, engineFields, fieldSql, isString, letIn, storedType, types } from '@outboard/plan';
import { printedCall } from '../expression/mismatch.js';
import { microsecondsOf, monthsOf } from './arithmetic.js';
import { any, type FunctionDefinition, rest, scalar } from './define.js';

/** What of a value is hashed, as SQL. */
interface Bits {
  readonly kind: 'integer' | 'long' | 'bytes';
  readonly sql: string;
}
const LONG_DIGITS = 18;

function bitsOf(x: string, type: DataType): Bits {
  switch (type.kind) {
    case 'boolean':
    case 'byte':
    case 'short':
    case 'integer':
      return { kind: 'integer', sql: `CAST(${x} AS INTEGER)` };
    case 'date':
      return { kind: 'integer', sql: `CAST(${x} - DATE '1970-01-01' AS INTEGER)` };
    case 'long':
      return { kind: 'long', sql: x };
    case 'float':
      return { kind: 'integer', sql: `outboard_float_bits(CAST(${x} AS DOUBLE))` };
    case 'double':
      return { kind: 'long', sql: `outboard_double_bits(${x})` };
    case 'timestamp':
    case 'timestamp_ntz':
      return { kind: 'long', sql: `epoch_us(${x})` };
    case 'time':
      return { kind: 'long', sql: `(epoch_us(${x}) * 1000)` };
    case 'year_month_interval':
      return { kind: 'integer', sql: `CAST(${monthsOf(x)} AS INTEGER)` };
    case 'day_time_interval':
      return { kind: 'long', sql: `CAST(${microsecondsOf(x)} AS BIGINT)` };
    case 'decimal': {
      const digits = `replace(CAST(${x} AS VARCHAR), '.', '')`;
      return type.precision > LONG_DIGITS
        ? { kind: 'bytes', sql: `outboard_decimal_bytes(${digits})` }
        : { kind: 'long', sql: `CAST(${digits} AS BIGINT)` };
    }
    case 'binary':
      return { kind: 'bytes', sql: x };
    default:
      return isString(type) ? { kind: 'bytes', sql: `encode(${x})` } : refuse(`the hash of ${type.kind}`);
  }
}

/** The hash after a value, as SQL; `depth` keeps the names apart. */
function hashed(x: string, type: DataType, seed: string, family: string, depth = 0): string {
  if (type.kind === 'null') return seed;
  if (type.kind === 'struct')
    return engineFields(type).reduce((h, f) => hashed(fieldSql(x, f), f.type, h, family, depth), seed);
  if (type.kind === 'array') {
    // What is reduced to has to be of the elements' type: each carries a hash beside its value.
    const [h, v, s] = [`h${depth}_`, `v${depth}_`, `s${depth}_`];
    const next = hashed(`${v}.x`, type.element, `${h}.h`, family, depth + 1);
    const pairs = (seed: string) => `list_transform(${x}, lambda ${v}: {'h': ${seed}, 'x': ${v}})`;
    const reduced = (seed: string) =>
      `list_reduce(${pairs(seed)}, lambda ${h}, ${v}: {'h': ${next}, 'x': ${v}.x}, {'h': ${seed}, 'x': ${x}[0]}).h`;
    return letIn(seed, s, (known) => `coalesce(${reduced(known)}, ${known})`);
  }
  const { kind, sql } = bitsOf(x, type);
  return `outboard_${family}_${kind}(${seed}, ${sql})`;
}

const hashFunction = (name: string, result: DataType, seed: string, family: string): FunctionDefinition =>
  scalar(
    name,
    [any, rest(any)],
    result,
    (a, c) => a.reduce((h, x, i) => hashed(x, storedType(c.arguments[i]?.type ?? types.null), h, family), seed),
    {
      nullable: false,
      check: (args) => {
        const kind = (['map', 'variant'] as const).find((k) => args.some((x) => contains(x.type, k)));
        if (kind !== undefined)
          fail(kind === 'map' ? 'DATATYPE_MISMATCH.HASH_MAP_TYPE' : 'DATATYPE_MISMATCH.HASH_VARIANT_TYPE', {
            sqlExpr: printedCall(name, args),
            functionName: `\`${name}\``,
          });
      },
    },
  );

export const hashFunctions: readonly FunctionDefinition[] = [
  hashFunction('hash', types.integer, '42::INTEGER', 'murmur'),
  hashFunction('xxhash64', types.long, '42::BIGINT', 'xx'),
];
