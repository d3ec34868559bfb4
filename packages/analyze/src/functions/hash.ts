/**
 * Spark's hash functions of any values: `hash` (Murmur3 in 32 bits, its tail byte by byte) and `xxhash64`, both from seed 42
 * (`HashExpression`, `Murmur3_x86_32`, `XXH64`). NULLs leave the seed as it is. Unsigned numbers wider than the hash, cut
 * back after each step, stand for Java's arithmetic that wraps around.
 */
import { fail, refuse } from '@outboard/errors';
import { type DataType, isString, types } from '@outboard/plan';
import { microsecondsOf, monthsOf } from './arithmetic.js';
import { any, type FunctionDefinition, letIn, rest, scalar, sqlText } from './define.js';

/** One value's bits: a number of 32 or 64, or bytes. `sql` of a number is a signed BIGINT. */
type Bits = { readonly kind: 'int' | 'long' | 'bytes'; readonly sql: string };

function bitsOf(x: string, type: DataType): Bits {
  switch (type.kind) {
    case 'boolean':
    case 'byte':
    case 'short':
    case 'integer':
      return { kind: 'int', sql: `CAST(${x} AS BIGINT)` };
    case 'date':
      return { kind: 'int', sql: `CAST(${x} - DATE '1970-01-01' AS BIGINT)` };
    case 'long':
      return { kind: 'long', sql: x };
    case 'timestamp':
    case 'timestamp_ntz':
      return { kind: 'long', sql: `epoch_us(${x})` };
    case 'year_month_interval':
      return { kind: 'int', sql: `CAST(${monthsOf(x)} AS BIGINT)` };
    case 'day_time_interval':
      return { kind: 'long', sql: `CAST(${microsecondsOf(x)} AS BIGINT)` };
    case 'decimal':
      if (type.precision > 18) return refuse('the hash of decimals beyond 18 digits');
      return { kind: 'long', sql: `CAST(${x} * 1${'0'.repeat(type.scale)} AS BIGINT)` };
    case 'binary':
      return { kind: 'bytes', sql: `hex(${x})` };
    default:
      return isString(type) ? { kind: 'bytes', sql: `hex(${x})` } : refuse(`the hash of ${type.kind}`);
  }
}

const chain = (value: string, ...steps: readonly ((h: string) => string)[]): string =>
  `${steps.reduce((list, step) => `list_transform(${list}, lambda h_: ${step('h_')})`, `[${value}]`)}[1]`;
/** Little-endian words of so many bytes, from hexadecimal digits. */
const word = (digits: string, at: string, bytes: number, type: string) =>
  `('0x' || ${Array.from({ length: bytes }, (_, i) => `substring(${digits}, CAST(2 * (${at}) + ${2 * (bytes - i) - 1} AS BIGINT), 2)`).join(' || ')})::${type}`;

const M32 = '4294967295::UBIGINT';
const rotate32 = (x: string, by: number) => `(((${x} << ${by}) & ${M32}) | (${x} >> ${32 - by}))`;
const times32 = (x: string, by: string) => `((${x} * ${by}::UBIGINT) & ${M32})`;
const murmur = {
  words: (bits: Bits): { words: string; length: string } => {
    const unsigned = (sql: string) => `CAST(${sql} AS UBIGINT)`;
    if (bits.kind === 'int') return { words: `[${unsigned(`${bits.sql} & 4294967295`)}]`, length: '4' };
    if (bits.kind === 'long')
      return {
        words: `[${unsigned(`${bits.sql} & 4294967295`)}, ${unsigned(`(${bits.sql} >> 32) & 4294967295`)}]`,
        length: '8',
      };
    const count = `(length(${bits.sql}) // 2)`;
    const byte = word(bits.sql, 'i_', 1, 'UBIGINT');
    return {
      words: `list_concat(list_transform(range(0, ${count} // 4), lambda i_: ${word(bits.sql, '4 * i_', 4, 'UBIGINT')}), list_transform(range(${count} // 4 * 4, ${count}), lambda i_: CASE WHEN ${byte} > 127 THEN ${byte} + 4294967040::UBIGINT ELSE ${byte} END))`,
      length: count,
    };
  },
  hash: (seed: string, bits: Bits): string => {
    const { words, length } = murmur.words(bits);
    const first = `list_transform(${words}, lambda k_: ${times32('k_', '3432918353')})`;
    const mixed = `list_transform(${first}, lambda k_: ${times32(rotate32('k_', 15), '461845907')})`;
    const step = `(${rotate32('xor(h_, k_)', 13)} * 5 + 3864292196::UBIGINT) & ${M32}`;
    return chain(
      `list_reduce(${mixed}, lambda h_, k_: ${step}, ${seed})`,
      (h) => `xor(${h}, ${length}::UBIGINT)`,
      (h) => times32(`xor(${h}, ${h} >> 16)`, '2246822507'),
      (h) => times32(`xor(${h}, ${h} >> 13)`, '3266489909'),
      (h) => `xor(${h}, ${h} >> 16)`,
    );
  },
};

const M64 = '18446744073709551615::UHUGEINT';
const [P1, P2, P3, P4, P5] = [
  11400714785074694791n,
  14029467366897019727n,
  1609587929392839161n,
  9650029242287828579n,
  2870177450012600261n,
].map((p) => `${p}::UHUGEINT`) as [string, string, string, string, string];
const cut = (x: string) => `((${x}) & ${M64})`;
const rotate64 = (x: string, by: number) => `(((${x} << ${by}) & ${M64}) | (${x} >> ${64 - by}))`;
const unsigned64 = (x: string) =>
  `(CASE WHEN ${x} < 0 THEN ${x}::HUGEINT + 18446744073709551616::HUGEINT ELSE ${x}::HUGEINT END)::UHUGEINT`;
/** Steps over a list of words: what each word becomes, and how the hash takes it. */
const fold64 = (words: string, prepared: readonly ((k: string) => string)[], steps: (x: string) => string, h: string) =>
  `list_reduce(${prepared.reduce((list, f) => `list_transform(${list}, lambda k_: ${f('k_')})`, words)}, lambda h_, k_: ${steps('xor(h_, k_)')}, ${h})`;
const longs = [(k: string) => cut(`${k} * ${P2}`), (k: string) => cut(`${rotate64(k, 31)} * ${P1}`)];
const afterLong = (x: string) => cut(`${rotate64(x, 27)} * ${P1} + ${P4}`);
const afterInt = (x: string) => cut(`${rotate64(x, 23)} * ${P2} + ${P3}`);

const xx = {
  finish: (h: string): string =>
    chain(
      h,
      (x) => cut(`xor(${x}, ${x} >> 33) * ${P2}`),
      (x) => cut(`xor(${x}, ${x} >> 29) * ${P3}`),
      (x) => `xor(${x}, ${x} >> 32)`,
    ),
  hash: (seed: string, bits: Bits): string => {
    if (bits.kind === 'int')
      return xx.finish(
        fold64(
          `[(${bits.sql} & 4294967295)::UHUGEINT]`,
          [(k) => cut(`${k} * ${P1}`)],
          afterInt,
          cut(`${seed} + ${P5} + 4`),
        ),
      );
    if (bits.kind === 'long')
      return xx.finish(fold64(`[${unsigned64(bits.sql)}]`, longs, afterLong, cut(`${seed} + ${P5} + 8`)));
    const d = bits.sql;
    const n = `(length(${d}) // 2)`;
    const words = (from: string, to: string) =>
      `list_transform(range(${from}, ${to}), lambda i_: ${word(d, '8 * i_', 8, 'UBIGINT')}::UHUGEINT)`;
    // Four lanes over stripes of 32 bytes.
    const lane = (i: number, start: string) =>
      `list_reduce(list_transform(range(0, ${n} // 32), lambda i_: ${cut(`${word(d, `32 * i_ + ${8 * i}`, 8, 'UBIGINT')}::UHUGEINT * ${P2}`)}), lambda v_, k_: ${cut(`${rotate64(cut('v_ + k_'), 31)} * ${P1}`)}, ${cut(start)})`;
    const lanes = [
      `${seed} + ${P1} + ${P2}`,
      `${seed} + ${P2}`,
      seed,
      `${seed} + 18446744073709551616::UHUGEINT - ${P1}`,
    ].map((s, i) => lane(i, s));
    const striped = letIn(`[${lanes.join(', ')}]`, 'v_', (v) => {
      const joined = cut([1, 7, 12, 18].map((by, i) => rotate64(`${v}[${i + 1}]`, by)).join(' + '));
      return `list_reduce(list_transform(list_transform(${v}, lambda k_: ${cut(`k_ * ${P2}`)}), lambda k_: ${cut(`${rotate64('k_', 31)} * ${P1}`)}), lambda h_, k_: ${cut(`xor(h_, k_) * ${P1} + ${P4}`)}, ${joined})`;
    });
    const start = cut(`CASE WHEN ${n} >= 32 THEN ${striped} ELSE ${cut(`${seed} + ${P5}`)} END + ${n}::UHUGEINT`);
    const eights = fold64(words(`${n} // 32 * 4`, `${n} // 8`), longs, afterLong, start);
    const four = `CASE WHEN ${n} % 8 >= 4 THEN [${word(d, `${n} // 8 * 8`, 4, 'UBIGINT')}::UHUGEINT] ELSE [] END`;
    const fours = fold64(four, [(k) => cut(`${k} * ${P1}`)], afterInt, eights);
    const bytes = `list_transform(range(${n} // 4 * 4, ${n}), lambda i_: ${word(d, 'i_', 1, 'UBIGINT')}::UHUGEINT)`;
    return xx.finish(fold64(bytes, [(k) => cut(`${k} * ${P5}`)], (x) => cut(`${rotate64(x, 11)} * ${P1}`), fours));
  },
};

function hashed(
  x: string,
  type: DataType,
  seed: string,
  hash: (seed: string, bits: Bits) => string,
  depth = 0,
): string {
  if (type.kind === 'null') return seed;
  return letIn(seed, `s${depth}_`, (s) => {
    if (type.kind === 'struct') {
      const inner = type.fields.reduce(
        (h, f, i) => hashed(`struct_extract(${x}, ${sqlText(f.name)})`, f.type, h, hash, depth + i + 1),
        s,
      );
      return `CASE WHEN ${x} IS NULL THEN ${s} ELSE ${inner} END`;
    }
    return `CASE WHEN ${x} IS NULL THEN ${s} ELSE ${letIn(bitsOf(x, type).sql, `b${depth}_`, (b) => hash(s, { kind: bitsOf(x, type).kind, sql: b }))} END`;
  });
}

const holdsMap = (type: DataType): boolean =>
  type.kind === 'map' ||
  (type.kind === 'array' && holdsMap(type.element)) ||
  (type.kind === 'struct' && type.fields.some((f) => holdsMap(f.type)));

const hashFunction = (
  name: string,
  result: DataType,
  unsigned: string,
  limits: readonly [half: string, full: string],
  hash: (seed: string, bits: Bits) => string,
): FunctionDefinition =>
  scalar(
    name,
    [any, rest(any)],
    result,
    (a, c) => {
      const folded = a.reduce(
        (h, x, i) => hashed(x, c.arguments[i]?.type ?? types.null, h, hash, 10 * i),
        `42::${unsigned}`,
      );
      const target = result.kind === 'long' ? 'BIGINT' : 'INTEGER';
      return letIn(
        folded,
        'r_',
        (r) =>
          `CAST(CASE WHEN ${r} >= ${limits[0]} THEN ${r}::HUGEINT - ${limits[1]}::HUGEINT ELSE ${r}::HUGEINT END AS ${target})`,
      );
    },
    {
      nullable: false,
      check: (args) => {
        if (args.some((x) => holdsMap(x.type)))
          fail('DATATYPE_MISMATCH.HASH_MAP_TYPE', {
            sqlExpr: `"${name}(${args.map((x) => x.pretty).join(', ')})"`,
            functionName: `\`${name}\``,
          });
      },
    },
  );

export const hashFunctions: readonly FunctionDefinition[] = [
  hashFunction('hash', types.integer, 'UBIGINT', ['2147483648', '4294967296'], murmur.hash),
  hashFunction('xxhash64', types.long, 'UHUGEINT', ['9223372036854775808', '18446744073709551616'], xx.hash),
];
