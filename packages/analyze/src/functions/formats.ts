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

const formatNumber: SqlTemplate = (a, c) => {
  const type = typeOf(c.arguments, 0);
  const [x, places] = [a[0] ?? '', a[1] ?? ''];
  if (isIntegral(type))
    return `CASE WHEN ${places} >= 0 THEN format('{:,}', ${x}) || CASE WHEN ${places} > 0 THEN '.' || repeat('0', ${places}) ELSE '' END END`;
  if (type.kind !== 'decimal')
    return `CASE WHEN ${places} < 0 THEN NULL WHEN isnan(${x}) THEN 'NaN' WHEN isinf(${x}) THEN CASE WHEN ${x} > 0 THEN '∞' ELSE '-∞' END ELSE format('{:,.' || ${places} || 'f}', ${x}::DOUBLE) END`;
  const d = Number(literalOf(c.arguments, 1) ?? refuse('format_number of a decimal to places that are no literal'));
  if (d < 0) return 'NULL::VARCHAR';
  const power = `1${'0'.repeat(d)}::HUGEINT`;
  return letIn(
    halfEven(x, type, d),
    'v_',
    (v) =>
      `CASE WHEN ${x} < 0 THEN '-' ELSE '' END || format('{:,}', abs(${v}) // ${power})${d === 0 ? '' : ` || '.' || lpad((abs(${v}) % ${power})::VARCHAR, ${d}, '0')`}`,
  );
};

interface Specifier {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly conversion: string;
}

/** Two's complement of the type's width, as Java prints negative numbers in other bases. */
const unsigned = (sql: string, type: DataType): string => {
  const bits = { byte: 8, short: 16, integer: 32, long: 64 }[type.kind as 'byte'];
  return `CASE WHEN ${sql} < 0 THEN ${sql}::HUGEINT + ${2n ** BigInt(bits)}::HUGEINT ELSE ${sql}::HUGEINT END`;
};

/** A number's digits without sign, to the places asked for: half up from the shortest digits that name the value. */
function digits(sql: string, s: Specifier): string {
  const commas = s.flags.includes(',') ? '{:,}' : '{}';
  if (s.conversion === 'd') return `format('${commas}', abs(${sql}::HUGEINT))`;
  const places = s.precision ?? 6;
  const power = `1${'0'.repeat(places)}::HUGEINT`;
  return letIn(
    `CAST(round(abs(CAST(CAST(${sql} AS VARCHAR) AS DECIMAL(38,${Math.max(places, 17)}))), ${places}) * 1${'0'.repeat(places)} AS HUGEINT)`,
    'w_',
    (w) =>
      `format('${commas}', ${w} // ${power})${places === 0 ? '' : ` || '.' || lpad((${w} % ${power})::VARCHAR, ${places}, '0')`}`,
  );
}

function signed(sql: string, s: Specifier): string {
  const body = digits(sql, s);
  const negative = `${sql} < 0`;
  const before = `CASE WHEN ${negative} THEN '${s.flags.includes('(') ? '(' : '-'}' ELSE '${s.flags.includes('+') ? '+' : s.flags.includes(' ') ? ' ' : ''}' END`;
  const after = s.flags.includes('(') ? ` || CASE WHEN ${negative} THEN ')' ELSE '' END` : '';
  if (!s.flags.includes('0')) return `(${before} || ${body}${after})`;
  return letIn(
    body,
    'b_',
    (b) =>
      `(${before} || lpad(${b}, greatest(length(${b}), ${s.width} - length(${before})${after && ` - CASE WHEN ${negative} THEN 1 ELSE 0 END`})::INTEGER, '0')${after})`,
  );
}

function converted(sql: string, type: DataType, s: Specifier, c: TemplateContext): string {
  const wrong = () => refuse(`format_string's %${s.conversion} of such a value`);
  // Of a NULL the precision keeps that many letters.
  const nothing = sqlText('null'.slice(0, s.precision));
  const number = heldNumber(sql, type);
  switch (s.conversion) {
    case 's': {
      const plain = isString(type) || isNumeric(type) || type.kind === 'boolean' || type.kind === 'null';
      if (!plain && number === undefined) return wrong();
      const text = `coalesce(${heldText(sql, type, c)}, 'null')`;
      return s.precision === undefined ? text : `left(${text}, ${s.precision})`;
    }
    case 'd':
      if (number !== undefined) return converted(number, types.long, s, c);
      return isIntegral(type) ? `coalesce(${signed(sql, s)}, 'null')` : type.kind === 'null' ? "'null'" : wrong();
    case 'f':
      if (type.kind !== 'double' && type.kind !== 'float') return type.kind === 'null' ? nothing : wrong();
      return `coalesce(CASE WHEN isnan(${sql}) THEN 'NaN' WHEN isinf(${sql}) THEN CASE WHEN ${sql} > 0 THEN 'Infinity' ELSE '-Infinity' END ELSE ${signed(sql, s)} END, ${nothing})`;
    case 'x':
    case 'o':
      return isIntegral(type)
        ? `coalesce(format('{:${s.flags.includes('0') ? `0${s.width}` : ''}${s.conversion}}', ${unsigned(sql, type)}), 'null')`
        : wrong();
    case 'c':
      return isIntegral(type) ? `coalesce(chr(${sql}::INTEGER), 'null')` : wrong();
    case 'b':
      return type.kind === 'boolean' ? `coalesce(${sql}::VARCHAR, 'false')` : wrong();
    default:
      return refuse(`format_string's %${s.conversion}`);
  }
}

/** A value with its kind, as the worker's formatter takes it. */
function valueToFormat(sql: string, type: DataType, c: TemplateContext): string {
  const pair = (kind: string, text: string) => `json_array('${kind}', ${text})`;
  if (isIntegral(type))
    return pair(`int${{ byte: 8, short: 16, integer: 32, long: 64 }[type.kind as 'long']}`, `CAST(${sql} AS VARCHAR)`);
  if (type.kind === 'float' || type.kind === 'double') return pair('double', c.cast(sql, type, types.string, 'ansi'));
  if (type.kind === 'decimal') return pair('decimal', `CAST(${sql} AS VARCHAR)`);
  if (type.kind === 'null') return pair('null', 'NULL');
  if (type.kind === 'boolean' || isString(type))
    return pair(isString(type) ? 'string' : 'boolean', `CAST(${sql} AS VARCHAR)`);
  return refuse(`format_string of ${type.kind}`);
}
const formatByRow: SqlTemplate = (a, c) => {
  const values = a.slice(1).map((sql, i) => valueToFormat(sql, typeOf(c.arguments, i + 1), c));
  return `outboard_format_string(${a[0]}, CAST(json_array(${values.join(', ')}) AS VARCHAR))`;
};

/** `java.util.Formatter`, for a literal format. */
const formatString: SqlTemplate = (a, c) => {
  const format = literalOf(c.arguments, 0);
  if (typeof format !== 'string' || /%[^a-zA-Z%]*[eEgG]/.test(format)) return formatByRow(a, c);
  const pieces: string[] = ["''"];
  let next = 1;
  const tokens = /%(?:(\d+)\$)?([-#+ 0,(]*)(\d*)(?:\.(\d+))?([a-zA-Z%])|([^%]+)|%/gy;
  for (const [whole, index, flags = '', width = '', precision, letter, plain] of format.matchAll(tokens)) {
    if (plain !== undefined) pieces.push(sqlText(plain));
    else if (letter === '%' || letter === 'n') pieces.push(letter === '%' ? "'%'" : 'chr(10)');
    else if (letter === undefined) return refuse(`the format ${whole}`);
    else {
      const at = index === undefined ? next++ : Number(index);
      const value = a[at] ?? refuse('format_string with fewer values than its format names');
      const s = {
        flags,
        width: Number(width),
        precision: precision === undefined ? undefined : Number(precision),
        conversion: letter.toLowerCase(),
      };
      let text = converted(value, typeOf(c.arguments, at), s, c);
      if (letter !== s.conversion) text = `upper(${text})`;
      if (s.width > 0)
        text = letIn(
          text,
          'p_',
          (p) => `${flags.includes('-') ? 'rpad' : 'lpad'}(${p}, greatest(length(${p}), ${width})::INTEGER, ' ')`,
        );
      pieces.push(text);
    }
  }
  return `(${pieces.join(' || ')})`;
};

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
    [string, string],
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
    [exactly(numeric), { ...any, accepts: (t) => isIntegral(t) || isString(t), expects: '("INT" or "STRING")' }],
    types.string,
    (a, c) => (isString(typeOf(c.arguments, 1)) ? refuse('format_number by a pattern') : formatNumber(a, c)),
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
  scalar('to_char to_varchar', [shownBy, string], types.string, toChar, {
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
