/** Spark's functions that turn text into bytes and back, addresses, checksums, and numbers written in other bases. */
import { refuse } from '@outboard/errors';
import {
  isIntegral,
  isNumeric,
  isString,
  letIn,
  type ResolvedExpression,
  type SqlTemplate,
  types,
} from '@outboard/plan';
import { call, implicitCast, literal } from '../expression/build.js';
import { unexpectedInput } from '../expression/mismatch.js';
import {
  type ArgumentRule,
  binary,
  exactly,
  type FunctionDefinition,
  integer,
  literalOf,
  long,
  madeOf,
  optional,
  raise,
  raiseWith,
  scalar,
  special,
  sqlText,
  string,
  triedText,
  typeOf,
} from './define.js';
import { compare, NULL_SAFE } from './operators.js';
import { literalText } from './strings.js';
import { commonType } from './structures.js';

type Charset = { readonly toBytes: (text: string) => string; readonly toText: (bytes: string) => string };

const unmappable = (fn: string, charset: string) =>
  raise('MALFORMED_CHARACTER_CODING', { function: `\`${fn}\``, charset });

/** The text's code points, each as hexadecimal digits, as bytes. */
const byPoints = (text: string, digits: string) =>
  `unhex(array_to_string(list_transform(string_split(${text}, ''), lambda p_: ${digits}), ''))`;
const oneByte = (charset: string, highest: number): Charset => ({
  toBytes: (text) =>
    `CASE WHEN ${text} = '' THEN ''::BLOB ELSE ${byPoints(text, `CASE WHEN unicode(p_) > ${highest} THEN ${unmappable('encode', charset)} ELSE lpad(to_hex(unicode(p_)), 2, '0') END`)} END`,
  toText: (bytes) =>
    letIn(
      `hex(${bytes})`,
      'h_',
      (h) =>
        `array_to_string(list_transform(range(0, length(${h}) // 2), lambda i_: chr(('0x' || substring(${h}, CAST(2 * i_ + 1 AS BIGINT), 2))::INTEGER)), '')`,
    ),
});
const high = 'to_hex(55296 + (unicode(p_) - 65536) // 1024) || to_hex(56320 + (unicode(p_) - 65536) % 1024)';
const wide = (mark: string, swap: boolean): Charset => ({
  toBytes: (text) => {
    const pair = `CASE WHEN unicode(p_) < 65536 THEN lpad(to_hex(unicode(p_)), 4, '0') ELSE ${high} END`;
    const ordered = swap ? `regexp_replace(${pair}, '(..)(..)', '\\2\\1', 'g')` : pair;
    return `CASE WHEN ${text} = '' THEN ''::BLOB ELSE unhex('${mark}') || ${byPoints(text, ordered)} END`;
  },
  toText: () => refuse('decode from UTF-16'),
});
const utf8 = (charset: string): Charset => ({
  toBytes: (text) => `encode(${text})`,
  toText: (bytes) => {
    const wrong = unmappable('decode', charset);
    return triedText(
      bytes,
      (b, text) => `CASE WHEN ${b} IS NOT NULL AND ${text} IS NULL THEN ${wrong} ELSE ${text} END`,
    );
  },
});

function charsetOf(args: readonly ResolvedExpression[], index: number): Charset {
  const name = literalText(args, index, 'a charset');
  switch (name.toLowerCase()) {
    case 'utf-8':
      return utf8(name);
    case 'us-ascii':
      return oneByte(name, 127);
    case 'iso-8859-1':
      return oneByte(name, 255);
    case 'utf-16':
      return wide('FEFF', false);
    case 'utf-16be':
      return wide('', false);
    case 'utf-16le':
      return wide('', true);
    default:
      return refuse(`the charset ${name}`);
  }
}

const BASE64 = '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}(==)?|[A-Za-z0-9+/]{3}=?)?$';
const padded = (sql: string) => `from_base64(${sql} || repeat('=', CAST((4 - length(${sql}) % 4) % 4 AS INTEGER)))`;
/** Like Java's decoder for mail: what is no such digit is left out. */
const unbase64: SqlTemplate = (a) =>
  letIn(`regexp_replace(split_part(${a[0]}, '=', 1), '[^A-Za-z0-9+/]', '', 'g')`, 'b_', padded);

const HEX_DIGITS = "'[0-9A-Fa-f]*'";
const even = (x: string) => `unhex(CASE WHEN length(${x}) % 2 = 1 THEN '0' || ${x} ELSE ${x} END)`;
const toBinary =
  (orNull: boolean): SqlTemplate =>
  (a, c) => {
    const format = (a[1] === undefined ? 'hex' : literalText(c.arguments, 1, 'a format')).toLowerCase();
    const given = a[0] ?? '';
    // Java's decoder passes over blanks and line ends in base64.
    const x = format === 'base64' ? `regexp_replace(${given}, '[ \\t\\r\\n]', '', 'g')` : given;
    if (format === 'utf-8' || format === 'utf8') return `encode(${x})`;
    if (format !== 'hex' && format !== 'base64') return orNull ? 'NULL::BLOB' : refuse(`to_binary by ${format}`);
    const [valid, value] =
      format === 'hex'
        ? [`regexp_full_match(${x}, ${HEX_DIGITS})`, even(x)]
        : [`regexp_full_match(${x}, '${BASE64}')`, padded(`rtrim(${x}, '=')`)];
    const failure = orNull
      ? 'NULL'
      : raiseWith('CONVERSION_INVALID_INPUT', {
          str: `'''' || ${given} || ''''`,
          fmt: sqlText(`'${format.toUpperCase()}'`),
          targetType: sqlText('"BINARY"'),
          suggestion: sqlText('`try_to_binary`'),
        });
    return `CASE WHEN ${valid} THEN ${value} WHEN ${x} IS NOT NULL THEN ${failure} END`;
  };

/** Java's form encoding keeps `*` and encodes `~`; a space is a plus. */
const ENCODED = "replace(replace(replace(url_encode($0), '%20', '+'), '~', '%7E'), '%2A', '*')";
const MALFORMED = "regexp_matches($0, '%([^0-9A-Fa-f]|$|[0-9A-Fa-f]([^0-9A-Fa-f]|$))')";
const DECODED = "url_decode(replace($0, '+', '%20'))";

/** RFC 2396's parts, as `java.net.URI` names them. */
const URL_PARTS = "'^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?$'";
const VALID_URL = "'([A-Za-z0-9_.~:/?#@!$&()*+,;=''\\[\\]-]|%[0-9A-Fa-f]{2}|[^\\x00-\\x7F])*'";
const urlGroup = (url: string, n: number) => `regexp_extract(${url}, ${URL_PARTS}, ${n})`;
const whereUrl = (url: string, pattern: string, value: string) =>
  `CASE WHEN regexp_matches(${url}, '${pattern}') THEN ${value} END`;
/** `mailto:a@b` has no path. */
const hierarchical = (url: string, value: string) =>
  `CASE WHEN NOT regexp_matches(${url}, '^[^:/?#]+:[^/]') THEN ${value} END`;
const query = (url: string): string => whereUrl(url, '^[^#]*\\?', urlGroup(url, 4));
const URL_PART: Readonly<Record<string, (url: string) => string>> = {
  HOST: (url) => `nullif(regexp_replace(regexp_replace(${urlGroup(url, 2)}, '^.*@', ''), ':[0-9]*$', ''), '')`,
  AUTHORITY: (url) => `nullif(${urlGroup(url, 2)}, '')`,
  USERINFO: (url) =>
    `CASE WHEN contains(${urlGroup(url, 2)}, '@') THEN regexp_replace(${urlGroup(url, 2)}, '@.*$', '') END`,
  PATH: (url) => hierarchical(url, urlGroup(url, 3)),
  QUERY: query,
  FILE: (url) => hierarchical(url, `(${urlGroup(url, 3)} || coalesce('?' || ${query(url)}, ''))`),
  REF: (url) => whereUrl(url, '#', urlGroup(url, 5)),
  PROTOCOL: (url) => `nullif(${urlGroup(url, 1)}, '')`,
};
/** By its name, or by names that only rows know. */
function urlPart(url: string, name: string, given: ReturnType<typeof literalOf>): string {
  if (typeof given === 'string') return URL_PART[given]?.(url) ?? 'NULL::VARCHAR';
  const cases = Object.entries(URL_PART).map(([part, sql]) => `WHEN '${part}' THEN ${sql(url)}`);
  return `CASE ${name} ${cases.join(' ')} END`;
}
const parseUrl =
  (orNull: boolean): SqlTemplate =>
  (a, c) => {
    const [url = '', name = '', key] = a;
    const found = `regexp_extract(${query(url)}, '(^|&)' || ${key} || '=([^&]*)', 2)`;
    const value =
      key === undefined
        ? urlPart(url, name, literalOf(c.arguments, 1))
        : `CASE WHEN ${name} = 'QUERY' AND regexp_matches(${query(url)}, '(^|&)' || ${key} || '=') THEN ${found} END`;
    const failure = orNull || !c.ansi ? 'NULL' : raiseWith('INVALID_URL', { url });
    return `CASE WHEN regexp_full_match(${url}, ${VALID_URL}) THEN ${value} WHEN ${url} IS NOT NULL THEN ${failure} END`;
  };

const CRC32 =
  'list_reduce([0, 1, 2, 3, 4, 5, 6, 7], lambda c_, k_: CASE WHEN c_ & 1 = 1 THEN xor(c_ >> 1, 3988292384) ELSE c_ >> 1 END, xor(r_, b_))';
/** The bytes of a binary, as numbers. */
export const bytesOf = (sql: string): string =>
  letIn(
    `hex(${sql})`,
    'h_',
    (h) =>
      `list_transform(range(0, length(${h}) // 2), lambda i_: ('0x' || substring(${h}, CAST(2 * i_ + 1 AS BIGINT), 2))::BIGINT)`,
  );

/** `conv`: digits from and to other bases in unsigned 64 bits (`NumberConverter`). */
const conv: SqlTemplate = (a, c) => {
  const [from, to] = [literalOf(c.arguments, 1), literalOf(c.arguments, 2)];
  if (from === undefined || to === undefined) return refuse('conv with bases that are no literals');
  const [f, t] = [Number(from), Math.abs(Number(to))];
  if (f < 2 || f > 36 || t < 2 || t > 36) return 'NULL::VARCHAR';
  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const places = (base: number) => Math.ceil(64 / Math.log2(base)) + 1;
  const limit = '18446744073709551615::UHUGEINT';
  const half = '9223372036854775808::UHUGEINT';
  return letIn(`ltrim(upper(${a[0]}), ' ')`, 'n_', (n) => {
    const digits = `left(ltrim(regexp_extract(${n}, '^-?([${DIGITS.slice(0, f)}]*)', 1), '0'), ${places(f)})`;
    const value = `list_reduce(list_transform(string_split(${digits}, ''), lambda d_: (instr('${DIGITS}', d_) - 1)::UHUGEINT), lambda v_, d_: v_ * ${f}::UHUGEINT + d_, 0::UHUGEINT)`;
    const overflow = c.ansi
      ? raise('ARITHMETIC_OVERFLOW', {
          message: 'Overflow in function conv()',
          alternative: '',
          config: '"spark.sql.ansi.enabled"',
        })
      : limit;
    const bounded = letIn(
      `CASE WHEN ${digits} = '' THEN 0::UHUGEINT ELSE ${value} END`,
      'u_',
      (u) => `CASE WHEN ${u} > ${limit} THEN ${overflow} ELSE ${u} END`,
    );
    const powers = Array.from(
      { length: places(t) - 1 },
      (_, i) => `${BigInt(t) ** BigInt(places(t) - 2 - i)}::UHUGEINT`,
    );
    const written = (u: string) =>
      `coalesce(nullif(ltrim(array_to_string(list_transform([${powers.join(', ')}], lambda p_: substring('${DIGITS}', ((${u} // p_) % ${t}::UHUGEINT)::BIGINT + 1, 1)), ''), '0'), ''), '0')`;
    const negative = `starts_with(${n}, '-')`;
    const around = (u: string) => `(18446744073709551616::UHUGEINT - ${u})`;
    const signed =
      Number(to) > 0
        ? letIn(
            letIn(
              bounded,
              'w_',
              (u) =>
                `CASE WHEN NOT ${negative} OR ${u} = 0 THEN ${u} WHEN ${u} >= ${half} THEN ${limit} ELSE ${around(u)} END`,
            ),
            'x_',
            written,
          )
        : letIn(
            bounded,
            'w_',
            (u) =>
              `CASE WHEN ${negative} OR ${u} >= ${half} THEN '-' ELSE '' END || ${letIn(`CASE WHEN ${u} >= ${half} THEN ${around(u)} ELSE ${u} END`, 'x_', written)}`,
          );
    return `CASE WHEN ${n} <> '' THEN ${signed} END`;
  });
};

/** Numbers as long, text and bytes as they are, anything else as text. */
const hexable: ArgumentRule = {
  expects: '("BIGINT" or "BINARY" or "STRING")',
  accepts: (t) => isNumeric(t) || t.kind === 'binary' || string.accepts(t),
  to: types.string,
};

/** Data, key, mode, padding, and bytes of which `aes_encrypt` takes two: an initialization vector before what is authenticated only. */
const sealed = [binary, binary, optional(string), optional(string), optional(binary)];
const filled = (given: readonly string[], count: number, defaults: readonly string[]): string =>
  [...given, ...defaults.slice(given.length - 2)].slice(0, count).join(', ');
function aes(name: string, rules: readonly ArgumentRule[]): FunctionDefinition {
  const shown = (as: string, a: readonly string[]) => `${as}(${filled(a, rules.length, ['GCM', 'DEFAULT', '', ''])})`;
  return scalar(
    name,
    rules,
    types.binary,
    (a) => `outboard_${name}(${filled(a, rules.length, ["'GCM'", "'DEFAULT'", "''::BLOB", "''::BLOB"])})`,
    {
      nullable: true,
      pretty: (a) => shown(name, a),
      madeOf: { name, call: (a) => shown(name.replace('try_', ''), a) },
    },
  );
}

export const encodingFunctions: readonly FunctionDefinition[] = [
  scalar('base64', [binary], types.string, 'base64($0)'),
  scalar('unbase64', [string], types.binary, unbase64),
  scalar('encode', [string, string], types.binary, (a, c) => charsetOf(c.arguments, 1).toBytes(a[0] ?? ''), {
    nullable: true,
  }),
  special('decode', (fn, name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const args = fn.arguments.map((a) => resolvers.expression(a, scope));
    const pretty = `decode(${args.map((a) => a.pretty).join(', ')})`;
    const [bytes] = args;
    if (
      args.length <= 2 &&
      bytes !== undefined &&
      !isString(bytes.type) &&
      !['binary', 'null'].includes(bytes.type.kind)
    )
      return unexpectedInput(`"${pretty}"`, 0, binary.expects, bytes);
    if (args.length <= 2)
      return call(
        name,
        [implicitCast(args[0] ?? literal(types.null, null), types.binary, ansi), ...args.slice(1)],
        types.string,
        (a, c) => charsetOf(c.arguments, 1).toText(a[0] ?? ''),
        { pretty, nullable: true },
      );
    // decode(x, key, value, ..., default) is a CASE whose NULLs equal each other.
    const [subject, ...rest] = args as [ResolvedExpression, ...ResolvedExpression[]];
    const values = rest.filter((_, i) => i % 2 === 1);
    const otherwise = rest.length % 2 === 1 ? (rest.at(-1) as ResolvedExpression) : literal(types.string, null);
    const keys = rest.slice(0, 2 * values.length).filter((_, i) => i % 2 === 0);
    // Each key is compared by itself, and so may be of a type of its own.
    const conditions = keys.map((k) => compare('<=>', NULL_SAFE, subject, k, ansi, false));
    const shown = conditions.map((when, i) => `WHEN ${when.pretty} THEN ${values[i]?.pretty}`).join(' ');
    const given = [...values, otherwise];
    const type = commonType(given, `CASE ${shown} ELSE ${otherwise.pretty} END`, 'casewhen', ansi);
    const all = given.map((v) => implicitCast(v, type, ansi));
    return {
      kind: 'case',
      branches: conditions.map((when, i) => ({ when, value: all[i] as ResolvedExpression })),
      otherwise: all.at(-1) as ResolvedExpression,
      type,
      nullable: all.some((v) => v.nullable),
      pretty,
    };
  }),
  scalar('to_binary', [string, optional(string)], types.binary, toBinary(false), { nullable: true }),
  scalar('try_to_binary', [string, optional(string)], types.binary, toBinary(true), {
    nullable: true,
    madeOf: madeOf('to_binary'),
  }),
  scalar(
    'hex',
    [hexable],
    types.string,
    (a, c) => {
      const type = typeOf(c.arguments, 0);
      if (isNumeric(type)) return `to_hex(CAST(${isIntegral(type) ? a[0] : `trunc(${a[0]})`} AS BIGINT))`;
      return `hex(${a[0]})`;
    },
    { nullable: (a) => a.some((x) => x.nullable) || (isNumeric(typeOf(a, 0)) && !isIntegral(typeOf(a, 0))) },
  ),
  scalar('unhex', [string], types.binary, `CASE WHEN regexp_full_match($0, ${HEX_DIGITS}) THEN ${even('$0')} END`, {
    nullable: true,
  }),
  scalar('bin', [long], types.string, 'to_binary($0)'),
  scalar('conv', [string, integer, integer], types.string, conv, { nullable: true }),
  scalar('md5', [binary], types.string, 'md5($0)'),
  scalar('sha sha1', [binary], types.string, 'sha1($0)'),
  scalar(
    'sha2',
    [binary, integer],
    types.string,
    (a, c) => {
      const bits = literalOf(c.arguments, 1) ?? refuse('sha2 with a length that is no literal');
      if ([256, 0].includes(Number(bits))) return `sha256(${a[0]})`;
      return [224, 384, 512].includes(Number(bits)) ? refuse(`sha2 of ${bits} bits`) : 'NULL::VARCHAR';
    },
    { nullable: true },
  ),
  scalar(
    'crc32',
    [binary],
    types.long,
    (a) =>
      `CASE WHEN ${a[0]} IS NOT NULL THEN xor(CAST(list_reduce(${bytesOf(a[0] ?? '')}, lambda r_, b_: ${CRC32}, 4294967295) AS BIGINT), 4294967295) END`,
  ),
  scalar('url_encode', [string], types.string, ENCODED, { nullable: true }),
  scalar(
    'url_decode',
    [string],
    types.string,
    (a) =>
      `CASE WHEN ${MALFORMED} THEN ${raiseWith('CANNOT_DECODE_URL', { url: '$0' })} ELSE ${DECODED} END`.replaceAll(
        '$0',
        () => a[0] ?? '',
      ),
    { nullable: true },
  ),
  scalar('try_url_decode', [string], types.string, `CASE WHEN NOT ${MALFORMED} THEN ${DECODED} END`, {
    nullable: true,
    madeOf: madeOf('url_decode'),
  }),
  scalar('parse_url', [exactly(string), exactly(string), optional(exactly(string))], types.string, parseUrl(false), {
    nullable: true,
  }),
  scalar('try_parse_url', [exactly(string), exactly(string), optional(exactly(string))], types.string, parseUrl(true), {
    nullable: true,
    madeOf: madeOf('parse_url'),
  }),
  aes('aes_encrypt', [...sealed, optional(binary)]),
  aes('aes_decrypt', sealed),
  aes('try_aes_decrypt', sealed),
];
