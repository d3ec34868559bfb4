/** Spark's bitwise operators, shifts, and positions in bitmaps. */
import {
  type DataType,
  INTEGER_BITS,
  type IntegralType,
  isIntegral,
  type ResolvedExpression,
  type SqlTemplate,
  type TemplateContext,
  types,
  wrapped,
} from '@outboard/plan';
import { call, implicitCast } from '../expression/build.js';
import {
  type ArgumentRule,
  aggregate,
  binary,
  type FunctionDefinition,
  integer,
  long,
  raiseWith,
  sameAs,
  scalar,
  special,
  sqlText,
  typeOf,
  wholeOrNull,
} from './define.js';
import { operands } from './operators.js';
import { sharedType } from './shared-type.js';

/** Narrow numbers are shifted as INT. */
const shifted: ArgumentRule = {
  expects: '("INT" or "BIGINT")',
  accepts: (t) => t.kind === 'integer' || t.kind === 'long',
  to: types.integer,
};
/** The type of the first argument, which the rules above let through. */
const numberOf = (c: TemplateContext) => typeOf(c.arguments, 0) as IntegralType;
const masked = (sql: string, type: DataType) => `(${sql} & ${type.kind === 'long' ? 63 : 31})`;

const position = (name: string): FunctionDefinition =>
  scalar(name, [wholeOrNull, integer], types.byte, (a, c) => {
    const bits = INTEGER_BITS[numberOf(c).kind];
    const out = raiseWith('INVALID_PARAMETER_VALUE.BIT_POSITION_RANGE', {
      parameter: sqlText('`pos`'),
      functionName: sqlText(`\`${name}\``),
      upper: `'${bits}'`,
      invalidValue: `CAST(${a[1]} AS VARCHAR)`,
    });
    return `CASE WHEN ${a[1]} < 0 OR ${a[1]} >= ${bits} THEN ${out} ELSE CAST((${a[0]} >> ${a[1]}) & 1 AS TINYINT) END`;
  });

/** Whole numbers, in the type that they share. Error: DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES, DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE */
const bitwise = (name: string, sql: string): FunctionDefinition =>
  special(name, (fn, _name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const [l, r] = operands(fn, name, scope, resolvers);
    const pretty = `(${l.pretty} ${name} ${r.pretty})`;
    const shared = sharedType([l, r], pretty, ansi, { inputType: '"INTEGRAL"', accepts: isIntegral });
    const type = shared.kind === 'null' ? types.integer : shared;
    const sides = [l, r].map((side) => implicitCast(side, type, ansi));
    return call(name, sides, type, sql, { pretty });
  });
const shift = (names: string, operator: string, sql: (x: string, by: string, type: IntegralType) => string) =>
  scalar(
    names,
    [shifted, integer],
    sameAs(0),
    (a, c) => {
      const type = numberOf(c);
      return sql(a[0] ?? '', masked(a[1] ?? '', type), type);
    },
    { pretty: ([a, b], n) => (n === operator ? `(${a} ${n} ${b})` : `${n}(${a}, ${b})`) },
  );

/** Buckets of 32,768 bits; a number below 1 counts from the other end, as `BitmapBitPosition` does. */
const BITS = 32_768;
const countable = (args: readonly ResolvedExpression[]) => args.some((x) => x.nullable);

/** Bytes as they are: no text is taken for them. */
const { to: _noCast, ...bytes } = binary;

const BYTES = BITS / 8;
const bitmap = (aggregated: string, none: string) =>
  `coalesce(CAST(${aggregated} AS BLOB), unhex(repeat('${none}', ${BYTES})))`;

/** In each byte the lowest bit comes first, where the engine has the highest. Error while running: INVALID_BITMAP_POSITION. */
const bitmapOfPositions: SqlTemplate = ([p = '']) => {
  const outside = raiseWith('INVALID_BITMAP_POSITION', {
    bitPosition: `CAST(${p} AS VARCHAR)`,
    bitmapNumBytes: `'${BYTES}'`,
    bitmapNumBits: `'${BITS}'`,
  });
  const place = `CASE WHEN ${p} NOT BETWEEN 0 AND ${BITS - 1} THEN ${outside} ELSE ${p} + 7 - 2 * (${p} % 8) END`;
  return bitmap(`<<bitstring_agg(${place}, 0, ${BITS - 1})>>`, '00');
};

/** A bitmap that is shorter ends with zeros, of a longer one only the first bytes count. */
const mergedBitmaps =
  (merge: 'bit_or' | 'bit_and', none: string): SqlTemplate =>
  ([b = '']) =>
    bitmap(`<<${merge}(CAST(unhex(rpad(hex(${b}), ${2 * BYTES}, '0')) AS BIT))>>`, none);

export const bitFunctions: readonly FunctionDefinition[] = [
  shift('shiftleft <<', '<<', (x, by, type) => wrapped(`(${x}::HUGEINT * (1::HUGEINT << ${by}))`, type)),
  shift('shiftright >>', '>>', (x, by) => `(${x} >> ${by})`),
  shift('shiftrightunsigned >>>', '>>>', (x, by, type) =>
    wrapped(
      `((CASE WHEN ${x} < 0 THEN ${x}::HUGEINT + ${2n ** BigInt(INTEGER_BITS[type.kind])}::HUGEINT ELSE ${x}::HUGEINT END) >> ${by})`,
      type,
    ),
  ),
  bitwise('&', '($0 & $1)'),
  bitwise('|', '($0 | $1)'),
  bitwise('^', 'xor($0, $1)'),
  scalar('~', [wholeOrNull], sameAs(0), '(~$0)', { pretty: ([a]) => `~${a}` }),
  scalar(
    'bit_count',
    [{ expects: '("INTEGRAL" or "BOOLEAN")', accepts: (t) => isIntegral(t) || t.kind === 'boolean' }],
    types.integer,
    // Java counts the bits of the number as 64 bits wide.
    (a) => `CAST(bit_count(CAST(${a[0]} AS BIGINT)) AS INTEGER)`,
  ),
  position('getbit'),
  position('bit_get'),
  scalar(
    'bitmap_bit_position',
    [long],
    types.long,
    `CASE WHEN $0 > 0 THEN ($0 - 1) % ${BITS} ELSE -($0 % ${BITS}) END`,
    { nullable: countable },
  ),
  scalar(
    'bitmap_bucket_number',
    [long],
    types.long,
    `CASE WHEN $0 > 0 THEN 1 + ($0 - 1) // ${BITS} ELSE $0 // ${BITS} END`,
    { nullable: countable },
  ),
  scalar('bitmap_count', [{ ...bytes, typed: true }], types.long, (a) => {
    const ones = "CAST(substring('0112122312232334', instr('0123456789ABCDEF', h_), 1) AS BIGINT)";
    return `CASE WHEN octet_length(${a[0]}) = 0 THEN 0 ELSE CAST(list_sum(list_transform(string_split(hex(${a[0]}), ''), lambda h_: ${ones})) AS BIGINT) END`;
  }),
  aggregate('bitmap_construct_agg', [long], types.binary, bitmapOfPositions, { nullable: false }),
  aggregate('bitmap_or_agg', [{ ...bytes, typed: true }], types.binary, mergedBitmaps('bit_or', '00'), {
    nullable: false,
  }),
  aggregate('bitmap_and_agg', [{ ...bytes, typed: true }], types.binary, mergedBitmaps('bit_and', 'FF'), {
    nullable: false,
  }),
];
