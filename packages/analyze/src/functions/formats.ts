/** Spark's functions that print values by a format. */
import { fail, refuse } from '@outboard/errors';
import {
  array,
  type DataType,
  decimal,
  isIntegral,
  isNumeric,
  isString,
  letIn,
  type ResolvedExpression,
  type SqlTemplate,
  type TemplateContext,
  types,
} from '@outboard/plan';
import { refuseTimeAs } from '../expression/mismatch.js';
import { formatted } from './datetime-format.js';
import { type Decimal, unscaledOf } from './decimals.js';
import {
  type ArgumentRule,
  any,
  exactly,
  type FunctionDefinition,
  known,
  literalOf,
  numeric,
  optional,
  rest,
  scalar,
  sqlText,
  string,
  typeOf,
} from './define.js';
import { heldNumber, heldText } from './held.js';
import { decimalOf, numberAs, numberBy, numberFormatOf, typeOfFormat } from './number-format.js';
import { literalText } from './strings.js';

/** A whole number without its last `places` digits, rounded half to even. */
export const withoutDigits = (unscaled: string, places: number): string => {
  const by = `1${'0'.repeat(places)}::HUGEINT`;
  return letIn(
    unscaled,
    'u_',
    (u) =>
      `(sign(${u}) * (abs(${u}) // ${by} + CASE WHEN 2 * (abs(${u}) % ${by}) > ${by} OR (2 * (abs(${u}) % ${by}) = ${by} AND (abs(${u}) // ${by}) % 2 = 1) THEN 1 ELSE 0 END))`,
  );
};

/** The unscaled digits of a decimal, rounded half to even at `places`, as a whole number of 128 bits. */
export function halfEven(sql: string, type: Decimal, places: number): string {
  const unscaled = unscaledOf(sql, type);
  if (places >= type.scale) return `(${unscaled} * 1${'0'.repeat(places - type.scale)}::HUGEINT)`;
  return withoutDigits(unscaled, type.scale - places);
}

/** Of whole numbers to places the engine's own; by a pattern, and of others, Java's `DecimalFormat`. */
const formatNumber: SqlTemplate = ([x = '', by = ''], c) => {
  const type = typeOf(c.arguments, 0);
  const isPattern = isString(typeOf(c.arguments, 1));
  if (isIntegral(type) && !isPattern)
    return `CASE WHEN ${by} >= 0 THEN format('{:,}', ${x}) || CASE WHEN ${by} > 0 THEN '.' || repeat('0', ${by}) ELSE '' END END`;
  return `outboard_${isPattern ? 'format_number' : 'format_places'}('${type.kind}', CAST(${x} AS VARCHAR), ${by})`;
};

const BITS: Partial<Readonly<Record<DataType['kind'], number>>> = {
  byte: 8,
  short: 16,
  integer: 32,
  long: 64,
  date: 32,
  year_month_interval: 32,
  timestamp: 64,
  timestamp_ntz: 64,
  time: 64,
  day_time_interval: 64,
};

/** A value with its kind, as the worker's formatter takes it: a moment is a number there. */
function valueToFormat(sql: string, type: DataType, c: TemplateContext): string {
  const pair = (kind: string, text: string) => `json_array('${kind}', ${text})`;
  const bits = BITS[type.kind];
  if (bits !== undefined) return pair(`int${bits}`, `CAST(${heldNumber(sql, type) ?? sql} AS VARCHAR)`);
  switch (type.kind) {
    case 'float':
    case 'double':
      return pair(type.kind, c.cast(sql, type, types.string, 'ansi'));
    case 'null':
      return pair('null', 'NULL');
    case 'binary':
      return pair(type.kind, `hex(${sql})`);
    case 'calendar_interval':
    case 'variant':
      return pair(type.kind === 'variant' ? type.kind : 'calendar', heldText(sql, type, c));
    case 'string':
    case 'char':
    case 'varchar':
      return pair('string', `CAST(${sql} AS VARCHAR)`);
    case 'boolean':
    case 'decimal':
      return pair(type.kind, `CAST(${sql} AS VARCHAR)`);
    default:
      return refuse(`format_string of ${type.kind}`);
  }
}
const formatByRow: SqlTemplate = (a, c) => {
  const values = a.slice(1).map((sql, i) => valueToFormat(sql, typeOf(c.arguments, i + 1), c));
  return `outboard_format_string(${a[0]}, CAST(json_array(${values.join(', ')}) AS VARCHAR))`;
};

/** Formats that only fill in texts and whole numbers. */
const PLAIN_FORMAT = /^(?:%(?:s|0?[1-9]\d?d|d|%)|[^%])*$/;
/** `java.util.Formatter`: what a worker does by row, but for plain literal formats. */
const formatString: SqlTemplate = (a, c) => {
  const format = literalOf(c.arguments, 0);
  if (typeof format !== 'string' || !PLAIN_FORMAT.test(format)) return formatByRow(a, c);
  const pieces: string[] = ["''"];
  let next = 1;
  for (const [piece, zero, width, letter] of format.matchAll(/%(0?)(\d*)([sd%])|[^%]+/g)) {
    const at = next;
    if (letter === undefined || letter === '%') pieces.push(sqlText(letter ?? piece));
    else {
      next += 1;
      const type = typeOf(c.arguments, at);
      const isPlain = letter === 's' ? isString(type) || type.kind === 'boolean' || isNumeric(type) : isIntegral(type);
      if (at >= a.length || !isPlain) return formatByRow(a, c);
      const text = `coalesce(${letter === 's' ? heldText(a[at] ?? '', type, c) : padded(a[at] ?? '', zero !== '', width ?? '')}, 'null')`;
      pieces.push(
        width === '' ? text : letIn(text, 'p_', (p) => `lpad(${p}, greatest(length(${p}), ${width})::INTEGER, ' ')`),
      );
    }
  }
  return `(${pieces.join(' || ')})`;
};
const padded = (sql: string, isFilled: boolean, width: string): string =>
  isFilled ? `format('{:0${width}d}', ${sql})` : `CAST(${sql} AS VARCHAR)`;

const numberText = (sql: string, c: TemplateContext): string => {
  const format = numberFormatOf(c.arguments, 'to_char');
  const type = typeOf(c.arguments, 0);
  const to = decimalOf(type.kind);
  if (format === undefined) return 'NULL::VARCHAR';
  return numberAs(to === undefined ? sql : c.cast(sql, type, to, c.ansi ? 'ansi' : 'legacy'), format);
};

const toNumber = (name: string, orNull: boolean): FunctionDefinition =>
  scalar(
    name,
    [string, known(string)],
    (args) => typeOfFormat(numberFormatOf(args, name)),
    (a, c) => {
      const format = numberFormatOf(c.arguments, name);
      return format === undefined ? 'NULL::DECIMAL(10, 0)' : numberBy(a[0] ?? '', format, orNull);
    },
    orNull ? { nullable: true } : {},
  );

/** Base64 in lines of 76 characters, as MIME and `spark.sql.chunkBase64String.enabled` have it. */
export const base64Lines = (bytes: string): string =>
  `rtrim(regexp_replace(base64(${bytes}), '(.{76})', '\\1' || chr(13) || chr(10), 'g'), chr(13) || chr(10))`;

/** Of numbers by a number format, of dates as date_format, of bytes by the name of an encoding. */
const toChar: SqlTemplate = (a, c) => {
  const type = typeOf(c.arguments, 0);
  if (isNumeric(type)) return numberText(a[0] ?? '', c);
  const format = literalText(c.arguments, 1, 'a format');
  switch (type.kind) {
    case 'date':
    case 'timestamp_ntz':
    case 'timestamp':
      return formatted(a[0] ?? '', type, format, c.timeZone);
    case 'binary':
      switch (format.toLowerCase()) {
        case 'base64':
          return base64Lines(a[0] ?? '');
        case 'hex':
          return `hex(${a[0]})`;
        case 'utf-8':
          return `decode(${a[0]})`;
        default:
          return refuse(`to_char of bytes as ${format}`);
      }
    default:
      return refuse(`to_char of ${type.kind}`);
  }
};

const isEncoded = (args: readonly ResolvedExpression[]): boolean =>
  typeOf(args, 0).kind === 'binary' && /^(base64|hex)$/i.test(String(literalOf(args, 1)));

const shownBy: ArgumentRule = {
  expects: '"DECIMAL"',
  accepts: (t) => isNumeric(t) || ['date', 'timestamp', 'timestamp_ntz', 'time', 'binary'].includes(t.kind),
  to: decimal(38, 18),
  typed: true,
};

/** The function that Spark makes of `to_char`, by what it is given. */
function printedFor(args: readonly ResolvedExpression[], name: string): string {
  const type = typeOf(args, 0);
  if (type.kind !== 'binary')
    return ['date', 'timestamp', 'timestamp_ntz', 'time'].includes(type.kind) ? 'date_format' : 'to_char';
  if (name !== 'to_char') return name;
  return isEncoded(args) ? String(literalOf(args, 1)).toLowerCase() : 'decode';
}

export const formatFunctions: readonly FunctionDefinition[] = [
  scalar(
    'format_number',
    [exactly(numeric), { ...any, accepts: (t) => t.kind === 'integer' || isString(t), expects: '("INT" or "STRING")' }],
    types.string,
    formatNumber,
    { nullable: true },
  ),
  scalar('format_string printf', [string, rest(any)], types.string, formatString, {
    nullable: (a) => a[0]?.nullable ?? true,
    check: (args) => {
      // Values are counted from 1.
      if (String(literalOf(args, 0) ?? '').includes('%0$'))
        fail('INVALID_PARAMETER_VALUE.ZERO_INDEX', { parameter: '`strfmt`', functionName: '`format_string`' });
    },
  }),
  scalar('to_char to_varchar', [shownBy, known(string)], types.string, toChar, {
    pretty: (a, n, args) => `${printedFor(args, n)}(${(isEncoded(args) ? a.slice(0, 1) : a).join(', ')})`,
    // The cast of a double to the decimal that is printed may give NULL, and so may what bytes are read as.
    nullable: (args) =>
      args.some((x) => x.nullable) ||
      decimalOf(typeOf(args, 0).kind) !== undefined ||
      (typeOf(args, 0).kind === 'binary' && !isEncoded(args)),
    check: (args, name) => {
      const [value] = args;
      const format = literalOf(args, 1);
      if (typeOf(args, 0).kind === 'binary' && typeof format === 'string' && !/^(base64|hex|utf-8)$/i.test(format))
        fail('INVALID_PARAMETER_VALUE.BINARY_FORMAT', {
          functionName: `\`${name}\``,
          parameter: '`format`',
          invalidFormat: `'${format}'`,
        });
      if (isNumeric(typeOf(args, 0))) numberFormatOf(args, 'to_char');
      else if (value !== undefined) refuseTimeAs(types.timestamp, value);
    },
  }),
  toNumber('to_number', false),
  toNumber('try_to_number', true),
  // The language changes nothing in how Java finds words, but for Thai.
  scalar(
    'sentences',
    [string, optional(string), optional(string)],
    array(array(types.string, false), false),
    'outboard_sentences($0)',
    {
      nullable: true,
      pretty: ([text, language = '', country = '']) => `sentences(${text}, ${language}, ${country})`,
    },
  ),
];
