/** Spark's string, binary and hash functions. */
import { refuse } from '@outboard/errors';
import { array as arrayOf, isString, type ResolvedExpression, types } from '@outboard/plan';
import {
  any,
  array,
  binary,
  type FunctionDefinition,
  integer,
  long,
  numeric,
  optional,
  refused,
  rest,
  sameAs,
  scalar,
  string,
  stringOrBinary,
  typeOf,
} from './define.js';

/** A literal string argument, or a refusal: patterns must be known before the query runs. */
export function literalText(args: readonly ResolvedExpression[], index: number, what: string): string {
  const arg = args[index];
  if (arg?.kind === 'literal' && typeof arg.value === 'string') return arg.value;
  return refuse(`${what} that is no literal`);
}

/** Java's regular expressions where they mean the same in RE2; look-around and back-references are refused. */
export function checkRegex(args: readonly ResolvedExpression[], index: number, name: string): void {
  const arg = args[index];
  if (arg?.kind !== 'literal' || typeof arg.value !== 'string') return;
  if (/\(\?(<[=!]|[=!>])|\\[1-9]|[*+?}]\+|\\[GZRXh]|&&/.test(arg.value)) {
    refuse(`${name} with look-around, back-references, possessive quantifiers or class intersections`);
  }
}

const sub = (a: readonly string[], length?: string) =>
  // Position 0 means 1, and a negative one counts from the end; a length may reach back before the start.
  `CASE WHEN ${a[1]} > 0 THEN substring(${a[0]}, ${a[1]}${length ? `, greatest(${length}, 0)` : ''}) WHEN ${a[1]} = 0 THEN substring(${a[0]}, 1${length ? `, greatest(${length}, 0)` : ''}) ELSE substring(${a[0]}, greatest(length(${a[0]}) + ${a[1]} + 1, 1)${length ? `, greatest(least(${length}, length(${a[0]}) + ${a[1]} + ${length}), 0)` : ''}) END`;

/** Where position and length are positive literals, as they nearly always are, the engine's function says the same. */
const substring = (a: readonly string[], c: { arguments: readonly ResolvedExpression[] }): string => {
  const position = c.arguments[1];
  const plain = position?.kind === 'literal' && Number(position.value) > 0;
  const length = c.arguments[2];
  const plainLength = length === undefined || (length.kind === 'literal' && Number(length.value) >= 0);
  if (plain && plainLength) return `substring(${a.join(', ')})`;
  return sub(a, a[2]);
};

const pad = (side: 'lpad' | 'rpad') => (a: readonly string[]) => {
  const fill = a[2] ?? "' '";
  return `CASE WHEN ${a[1]} <= 0 THEN '' WHEN ${fill} = '' THEN left(${a[0]}, ${a[1]}) ELSE ${side}(${a[0]}, ${a[1]}, ${fill}) END`;
};

/** `locate` counts from the start of the text, wherever it begins to look. */
const located = (a: readonly string[]): string => {
  const [what, within, from] = a;
  if (from === undefined) return `CAST(instr(${within}, ${what}) AS INTEGER)`;
  const found = `instr(substring(${within}, ${from}), ${what})`;
  return `CAST(CASE WHEN ${from} IS NULL OR ${from} < 1 THEN 0 WHEN ${what} = '' THEN 1 WHEN ${found} = 0 THEN 0 ELSE ${found} + ${from} - 1 END AS INTEGER)`;
};

export const stringFunctions: readonly FunctionDefinition[] = [
  scalar('upper ucase', [string], types.string, 'upper($0)'),
  scalar('lower lcase', [string], types.string, 'lower($0)'),
  scalar(
    'length char_length character_length len',
    [stringOrBinary],
    types.integer,
    (a, c) => `CAST(${typeOf(c.arguments, 0).kind === 'binary' ? 'octet_length' : 'length'}(${a[0]}) AS INTEGER)`,
  ),
  scalar(
    'octet_length',
    [stringOrBinary],
    types.integer,
    (a, c) =>
      `CAST(${typeOf(c.arguments, 0).kind === 'binary' ? `octet_length(${a[0]})` : `strlen(${a[0]})`} AS INTEGER)`,
  ),
  scalar(
    'bit_length',
    [stringOrBinary],
    types.integer,
    (a, c) =>
      `CAST(8 * ${typeOf(c.arguments, 0).kind === 'binary' ? `octet_length(${a[0]})` : `strlen(${a[0]})`} AS INTEGER)`,
  ),
  scalar('trim', [string, optional(string)], types.string, (a) =>
    a.length === 2 ? `trim(${a[0]}, ${a[1]})` : `trim(${a[0]}, ' ')`,
  ),
  scalar('ltrim', [string, optional(string)], types.string, (a) => `ltrim(${a[0]}, ${a[1] ?? "' '"})`),
  scalar('rtrim', [string, optional(string)], types.string, (a) => `rtrim(${a[0]}, ${a[1] ?? "' '"})`),
  scalar('btrim', [string, optional(string)], types.string, (a) => `trim(${a[0]}, ${a[1] ?? "' '"})`),
  scalar('substring substr', [string, integer, optional(integer)], types.string, substring, {
    pretty: (a, n) => (a.length === 2 ? `${n}(${a[0]}, ${a[1]}, 2147483647)` : `${n}(${a.join(', ')})`),
  }),
  scalar('left', [string, integer], types.string, 'left($0, greatest($1, 0))'),
  scalar('right', [string, integer], types.string, 'right($0, greatest($1, 0))'),
  scalar(
    'concat_ws',
    [string, rest(any)],
    types.string,
    (a, c) => {
      const parts = c.arguments
        .slice(1)
        .map((x, i) =>
          x.type.kind === 'array'
            ? `coalesce(list_filter(${a[i + 1]}, lambda x: x IS NOT NULL), [])`
            : `CASE WHEN ${a[i + 1]} IS NULL THEN [] ELSE [${a[i + 1]}::VARCHAR] END`,
        );
      if (parts.length === 0) return `CASE WHEN ${a[0]} IS NOT NULL THEN '' END`;
      if (c.arguments.slice(1).every((x) => x.type.kind !== 'array')) return `concat_ws(${a.join(', ')})`;
      return `coalesce(array_to_string(list_concat(${parts.join(', ')}), ${a[0]}), CASE WHEN ${a[0]} IS NOT NULL THEN '' END)`;
    },
    { nullable: (a) => a[0]?.nullable ?? true },
  ),
  scalar('instr', [string, string], types.integer, 'CAST(instr($0, $1) AS INTEGER)'),
  scalar('locate position', [string, string, optional(integer)], types.integer, located, {
    pretty: (a, n) => `${n}(${a[0]}, ${a[1]}, ${a[2] ?? '1'})`,
  }),
  scalar('lpad', [string, integer, optional(string)], types.string, pad('lpad'), {
    pretty: (a) => `lpad(${a[0]}, ${a[1]}, ${a[2] ?? ' '})`,
  }),
  scalar('rpad', [string, integer, optional(string)], types.string, pad('rpad'), {
    pretty: (a) => `rpad(${a[0]}, ${a[1]}, ${a[2] ?? ' '})`,
  }),
  scalar('repeat', [string, integer], types.string, 'repeat($0, greatest($1, 0))'),
  scalar(
    'replace',
    [string, string, optional(string)],
    types.string,
    (a) => `CASE WHEN ${a[1]} = '' THEN ${a[0]} ELSE replace(${a[0]}, ${a[1]}, ${a[2] ?? "''"}) END`,
    { pretty: (a) => `replace(${a[0]}, ${a[1]}, ${a[2] ?? ''})` },
  ),
  scalar('translate', [string, string, string], types.string, 'translate($0, $1, $2)'),
  scalar(
    'initcap',
    [string],
    types.string,
    "array_to_string(list_transform(string_split($0, ' '), lambda w: upper(left(w, 1)) || lower(substring(w, 2))), ' ')",
  ),
  scalar('ascii', [string], types.integer, "CASE WHEN $0 = '' THEN 0 ELSE unicode($0) END"),
  scalar('chr char', [long], types.string, "CASE WHEN $0 < 0 THEN '' ELSE chr(CAST($0 % 256 AS INTEGER)) END"),
  scalar('space', [integer], types.string, "repeat(' ', greatest($0, 0))"),
  scalar('contains', [string, string], types.boolean, 'contains($0, $1)'),
  scalar('startswith', [string, string], types.boolean, 'starts_with($0, $1)'),
  scalar('endswith', [string, string], types.boolean, 'suffix($0, $1)'),
  scalar(
    'like',
    [string, string, optional(string)],
    types.boolean,
    (a, c) => {
      const pattern = c.arguments[1];
      if (pattern?.kind === 'literal' && !String(pattern.value).includes('\\') && a[2] === undefined)
        return `(${a[0]} LIKE ${a[1]})`;
      return `(${a[0]} LIKE ${a[1]} ESCAPE ${a[2] ?? "'\\'"})`;
    },
    { pretty: ([a, b, e]) => `${a} LIKE ${b}${e === undefined || e === '\\' ? '' : ` ESCAPE '${e}'`}` },
  ),
  scalar(
    'ilike',
    [string, string, optional(string)],
    types.boolean,
    (a) => `(${a[0]} ILIKE ${a[1]} ESCAPE ${a[2] ?? "'\\'"})`,
    { pretty: ([a, b]) => `ilike(${a}, ${b})` },
  ),
  scalar('rlike regexp regexp_like', [string, string], types.boolean, 'regexp_matches($0, $1)', {
    check: (a, n) => checkRegex(a, 1, n),
    pretty: ([a, b], n) => `${n.toUpperCase()}(${a}, ${b})`,
  }),
  scalar(
    'regexp_replace',
    [string, string, string, optional(integer)],
    types.string,
    (a, c) => {
      const replaced = (sql: string) =>
        `regexp_replace(${sql}, ${a[1]}, regexp_replace(${a[2]}, '\\$(\\d)', '\\\\\\1', 'g'), 'g')`;
      const position = c.arguments[3];
      if (position === undefined) return replaced(a[0] ?? '');
      const from = position.kind === 'literal' ? Number(position.value) : 0;
      if (from < 1) return refuse('regexp_replace from a position that is no positive literal');
      if (from === 1) return replaced(a[0] ?? '');
      return `(left(${a[0]}, ${from - 1}) || ${replaced(`substring(${a[0]}, ${from})`)})`;
    },
    {
      check: (a, n) => checkRegex(a, 1, n),
      pretty: (a) => `regexp_replace(${a[0]}, ${a[1]}, ${a[2]}, ${a[3] ?? '1'})`,
    },
  ),
  scalar(
    'regexp_extract',
    [string, string, optional(integer)],
    types.string,
    (a) => `regexp_extract(${a[0]}, ${a[1]}, ${a[2] ?? 1})`,
    { check: (a, n) => checkRegex(a, 1, n), pretty: (a) => `regexp_extract(${a[0]}, ${a[1]}, ${a[2] ?? '1'})` },
  ),
  scalar(
    'regexp_extract_all',
    [string, string, optional(integer)],
    arrayOf(types.string),
    (a) => `regexp_extract_all(${a[0]}, ${a[1]}, ${a[2] ?? 1})`,
    { check: (a, n) => checkRegex(a, 1, n), pretty: (a) => `regexp_extract_all(${a[0]}, ${a[1]}, ${a[2] ?? '1'})` },
  ),
  scalar('regexp_count', [string, string], types.integer, 'CAST(len(regexp_extract_all($0, $1)) AS INTEGER)', {
    check: (a, n) => checkRegex(a, 1, n),
  }),
  scalar('regexp_substr', [string, string], types.string, "nullif(regexp_extract($0, $1), '')", {
    check: (a, n) => checkRegex(a, 1, n),
    nullable: true,
  }),
  scalar(
    'split',
    [string, string, optional(integer)],
    arrayOf(types.string, false),
    (a, c) => {
      const limit = c.arguments[2];
      if (limit !== undefined && !(limit.kind === 'literal' && Number(limit.value) === -1))
        return refuse('split with a limit');
      const pattern = literalText(c.arguments, 1, 'a split pattern');
      return /^[^\\.[\]{}()*+?^$|]+$/.test(pattern)
        ? `string_split(${a[0]}, ${a[1]})`
        : `string_split_regex(${a[0]}, ${a[1]})`;
    },
    { check: (a, n) => checkRegex(a, 1, n), pretty: (a) => `split(${a[0]}, ${a[1]}, ${a[2] ?? '-1'})` },
  ),
  scalar('split_part', [string, string, integer], types.string, 'split_part($0, $1, $2)'),
  scalar(
    'substring_index',
    [string, string, integer],
    types.string,
    "CASE WHEN $2 = 0 OR $1 = '' THEN '' WHEN $2 > 0 THEN array_to_string(string_split($0, $1)[1:$2], $1) ELSE array_to_string(string_split($0, $1)[greatest(len(string_split($0, $1)) + $2 + 1, 1):], $1) END",
  ),
  scalar(
    'overlay',
    [string, string, integer, optional(integer)],
    types.string,
    (a) =>
      `(left(${a[0]}, ${a[2]} - 1) || ${a[1]} || substring(${a[0]}, ${a[2]} + ${a[3] === undefined ? `length(${a[1]})` : `CASE WHEN ${a[3]} < 0 THEN length(${a[1]}) ELSE ${a[3]} END`}))`,
    { pretty: (a) => `overlay(${a[0]}, ${a[1]}, ${a[2]}, ${a[3] ?? '-1'})` },
  ),
  scalar(
    'find_in_set',
    [string, string],
    types.integer,
    "CAST(CASE WHEN contains($0, ',') THEN 0 ELSE coalesce(list_position(string_split($1, ','), $0), 0) END AS INTEGER)",
  ),
  scalar('levenshtein', [string, string], types.integer, 'CAST(levenshtein($0, $1) AS INTEGER)'),
  scalar(
    'format_number',
    [numeric, integer],
    types.string,
    "CASE WHEN $1 >= 0 THEN format('{:,.' || $1 || 'f}', $0::DOUBLE) END",
    { nullable: true },
  ),
  scalar('format_string printf', [string, rest(any)], types.string, (a, c) => {
    const format = literalText(c.arguments, 0, 'a format');
    if (/%(?!([-0]?\d*(\.\d+)?[sdfxXc%]))/.test(format)) return refuse('format_string beyond %s, %d, %f, %x and %c');
    // Java prints `null`, the engine gives NULL for the whole.
    const args = c.arguments.slice(1).map((x, i) => {
      if (!x.nullable) return a[i + 1];
      return isString(x.type) ? `coalesce(${a[i + 1]}, 'null')` : refuse('format_string of numbers that may be NULL');
    });
    return `printf(${[a[0], ...args].join(', ')})`;
  }),
  scalar('base64', [binary], types.string, 'base64($0)'),
  scalar('unbase64', [string], types.binary, 'from_base64($0)'),
  scalar('encode', [string, string], types.binary, (a, c) =>
    /^utf-?8$/i.test(literalText(c.arguments, 1, 'a charset'))
      ? `encode(${a[0]})`
      : refuse('encode to other charsets than UTF-8'),
  ),
  scalar('md5', [binary], types.string, 'md5($0)'),
  scalar('sha sha1', [binary], types.string, 'sha1($0)'),
  scalar('sha2', [binary, integer], types.string, (a, c) => {
    const bits = c.arguments[1];
    return bits?.kind === 'literal' && (Number(bits.value) === 256 || Number(bits.value) === 0)
      ? `sha256(${a[0]})`
      : refuse('sha2 with other lengths than 256');
  }),
  scalar('uuid', [], types.string, 'CAST(uuid() AS VARCHAR)', { volatile: true, nullable: false }),
  scalar('url_encode', [string], types.string, "replace(url_encode($0), '%20', '+')"),
  scalar('url_decode', [string], types.string, "url_decode(replace($0, '+', '%20'))"),
  scalar('is_valid_utf8', [string], types.boolean, '($0 IS NOT NULL)'),
  scalar('elt', [integer, rest(string)], types.string, (a) => `([${a.slice(1).join(', ')}])[${a[0]}]`, {
    nullable: true,
  }),
  scalar('array_join', [array, string, optional(string)], types.string, (a) =>
    a[2] === undefined
      ? `array_to_string(list_filter(${a[0]}, lambda x: x IS NOT NULL), ${a[1]})`
      : `array_to_string(list_transform(${a[0]}, lambda x: coalesce(x, ${a[2]})), ${a[1]})`,
  ),
  scalar('json_array_length', [string], types.integer, 'CAST(json_array_length($0) AS INTEGER)', { nullable: true }),
  scalar(
    'get_json_object',
    [string, string],
    types.string,
    (a, c) => {
      const path = literalText(c.arguments, 1, 'a JSON path');
      if (!/^\$((\.[A-Za-z_][A-Za-z0-9_]*)|(\[\d+\]))*$/.test(path)) return refuse(`the JSON path ${path}`);
      return `CASE WHEN json_valid(${a[0]}) THEN ${a[0]} ->> ${a[1]} END`;
    },
    { nullable: true },
  ),
  scalar(
    'to_json',
    [any],
    types.string,
    (a, c) => (c.arguments.length === 1 ? `CAST(to_json(${a[0]}) AS VARCHAR)` : refuse('to_json with options')),
    {
      // Spark leaves out null fields; the engine writes them.
      check: (a) => {
        if (!['array', 'map'].includes(typeOf(a, 0).kind) || JSON.stringify(typeOf(a, 0)).includes('"struct"'))
          refuse('to_json of structs');
      },
    },
  ),
  refused('soundex', 'soundex'),
  refused('xxhash64 hash crc32', "Spark's hash functions"),
  refused(
    'from_json from_csv to_csv schema_of_json schema_of_csv from_xml to_xml xpath',
    'JSON, CSV and XML conversion functions',
  ),
  refused('sentences conv mask luhn_check to_number to_char to_varchar try_to_number', 'this string function'),
  scalar('reverse', [any], sameAs(0), (a, c) =>
    typeOf(c.arguments, 0).kind === 'array' ? `list_reverse(${a[0]})` : `reverse(${a[0]})`,
  ),
];
