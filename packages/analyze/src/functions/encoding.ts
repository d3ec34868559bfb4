/** Spark's functions that turn text into bytes and back, addresses, checksums, and numbers written in other bases. */
import { fail } from '@outboard/errors';
import { isIntegral, isNumeric, letIn, type ResolvedExpression, type SqlTemplate, types } from '@outboard/plan';
import { printedCall } from '../expression/mismatch.js';
import {
  ANSI_CONFIG,
  type ArgumentRule,
  binary,
  exactly,
  type FunctionDefinition,
  integer,
  known,
  literalOf,
  long,
  madeOf,
  optional,
  raise,
  raiseWith,
  scalar,
  sqlText,
  string,
  typeOf,
} from './define.js';
import { base64Lines } from './formats.js';
import { foldable } from './math.js';

const BASE64 = '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}(==)?|[A-Za-z0-9+/]{3}=?)?$';
const padded = (sql: string) => `from_base64(${sql} || repeat('=', CAST((4 - length(${sql}) % 4) % 4 AS INTEGER)))`;
const HEX_DIGITS = "'[0-9A-Fa-f]*'";
const even = (x: string) => `unhex(CASE WHEN length(${x}) % 2 = 1 THEN '0' || ${x} ELSE ${x} END)`;
const FORMATS: readonly unknown[] = ['hex', 'utf-8', 'utf8', 'base64'];
/** How bytes are written; null where that is NULL, and undefined where it is nothing known. */
function formatOf({ arguments: [, format] }: { readonly arguments: readonly ResolvedExpression[] }) {
  if (format === undefined) return 'hex';
  const known = format.kind === 'literal' && typeof format.value === 'string' ? format.value.toLowerCase() : undefined;
  return FORMATS.includes(known) ? known : format.kind === 'literal' && format.value === null ? null : undefined;
}
/** Errors: DATATYPE_MISMATCH.NON_FOLDABLE_INPUT, DATATYPE_MISMATCH.INVALID_ARG_VALUE */
function checkFormat(args: readonly ResolvedExpression[], name: string): void {
  foldable(args, 1, name, 'fmt');
  if (formatOf({ arguments: args }) !== undefined) return;
  fail('DATATYPE_MISMATCH.INVALID_ARG_VALUE', {
    sqlExpr: printedCall(name, args),
    inputName: 'fmt',
    requireType: 'case-insensitive "STRING"',
    validValues: "'hex', 'utf-8', 'utf8', or 'base64'",
    inputValue: `'${literalOf(args, 1)}'`,
  });
}
const toBinary =
  (orNull: boolean): SqlTemplate =>
  (a, c) => {
    const format = formatOf(c);
    const given = a[0] ?? '';
    // Java's decoder passes over blanks and line ends in base64.
    const x = format === 'base64' ? `regexp_replace(${given}, '[ \\t\\r\\n]', '', 'g')` : given;
    if (format === 'utf-8' || format === 'utf8') return `encode(${x})`;
    if (format !== 'hex' && format !== 'base64') return 'NULL::BLOB';
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

/** `conv`: digits of other bases (`NumberConverter`). Error while running: ARITHMETIC_OVERFLOW */
const conv: SqlTemplate = ([text, from, to], c) =>
  letIn(`outboard_conv(${text}, ${from}::INTEGER, ${to}::INTEGER, ${c.ansi})`, 'v_', (v) => {
    const told = { message: 'Overflow in function conv()', alternative: '', config: ANSI_CONFIG };
    return c.ansi ? `CASE WHEN ${v} = '' THEN ${raise('ARITHMETIC_OVERFLOW', told)} ELSE ${v} END` : v;
  });

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
  scalar('base64', [binary], types.string, ([bytes = '']) => base64Lines(bytes)),
  scalar('unbase64', [string], types.binary, 'outboard_unbase64($0)'),
  scalar('to_binary', [string, known(optional(string))], types.binary, toBinary(false), {
    // Of all but BASE64 Spark says that it may give NULL.
    nullable: (args) => String(literalOf(args, 1) ?? '').toLowerCase() !== 'base64' || args.some((a) => a.nullable),
    check: checkFormat,
  }),
  scalar('try_to_binary', [string, known(optional(string))], types.binary, toBinary(true), {
    nullable: true,
    check: (args) => foldable(args, 1, 'to_binary', 'fmt'),
    madeOf: madeOf('to_binary'),
  }),
  scalar(
    'hex',
    [hexable],
    types.string,
    (a, c) => {
      const type = typeOf(c.arguments, 0);
      if (isNumeric(type)) return `to_hex(${c.cast(a[0] ?? '', type, types.long, c.ansi ? 'ansi' : 'legacy')})`;
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
    (a, c) =>
      [256, 0].includes(Number(literalOf(c.arguments, 1)))
        ? `sha256(${a[0]})`
        : `outboard_sha2(${a[0]}, ${a[1]}::INTEGER)`,
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
