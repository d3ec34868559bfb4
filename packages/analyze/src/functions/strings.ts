/** Spark's functions on text, and on bytes where Spark lets them stand for it. */
import { fail, refuse } from '@outboard/errors';
import { isString, letIn, type ResolvedExpression, type SqlTemplate, types } from '@outboard/plan';
import { notFoldable } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import {
  type ArgumentRule,
  any,
  exactly,
  type FunctionDefinition,
  integer,
  long,
  nowhere,
  nullIfAnyNull,
  optional,
  type ResultRule,
  raise,
  raiseWith,
  rest,
  scalar,
  string,
  stringOrBinary,
  text,
  triedText,
  typeOf,
} from './define.js';

/** A literal string argument, or a refusal: patterns must be known before the query runs. */
export function literalText(args: readonly ResolvedExpression[], index: number, what: string): string {
  const arg = args[index];
  if (arg?.kind === 'literal' && typeof arg.value === 'string') return arg.value;
  return refuse(`${what} that is no literal`);
}

const isBinary = (c: { arguments: readonly ResolvedExpression[] }, index = 0) =>
  typeOf(c.arguments, index).kind === 'binary';
const textOrBytes: ResultRule = (args) => (typeOf(args, 0).kind === 'binary' ? types.binary : types.string);
const first = (args: readonly ResolvedExpression[]) => args[0]?.nullable ?? true;

/** NULL stays NULL, which the engine's `greatest` passes over. */
const notBelowZero = (count: string): string => `CASE WHEN ${count} < 0 THEN 0 ELSE ${count} END`;

/** Position 0 means 1, and a negative one counts from the end; a length may reach back before the start. */
const range = (length: string, position: string, count: string | undefined) => ({
  start: `CASE WHEN ${position} > 0 THEN ${position} WHEN ${position} = 0 THEN 1 ELSE greatest(${length} + ${position} + 1, 1) END`,
  count:
    count &&
    `CASE WHEN ${position} >= 0 THEN greatest(${count}, 0) ELSE greatest(least(${count}, ${length} + ${position} + ${count}), 0) END`,
});

/** How many bytes; the engine forgets the type of what it has folded to NULL. */
const bytesIn = (sql: string): string => `octet_length(CAST(${sql} AS BLOB))`;

const textPart = (sql: string, position: string, count?: string): string => {
  const r = range(`length(${sql})`, position, count);
  return `substring(${sql}, ${r.start}${r.count === undefined ? '' : `, ${r.count}`})`;
};
/** The engine cuts no bytes; their hexadecimal digits it does. */
const bytesPart = (sql: string, position: string, count?: string): string => {
  const r = range(bytesIn(sql), position, count);
  return `unhex(substring(hex(${sql}), 2 * (${r.start}) - 1${r.count === undefined ? '' : `, 2::BIGINT * (${r.count})`}))`;
};
const part = (binary: boolean) => (binary ? bytesPart : textPart);

/** Where position and length are positive literals, as they nearly always are, the engine's function says the same. */
const substring: SqlTemplate = (a, c) => {
  const position = c.arguments[1];
  const plain = position?.kind === 'literal' && Number(position.value) > 0;
  const length = c.arguments[2];
  const plainLength = length === undefined || (length.kind === 'literal' && Number(length.value) >= 0);
  if (plain && plainLength && !isBinary(c)) return `substring(${a.join(', ')})`;
  return nullIfAnyNull(a.slice(1), part(isBinary(c))(a[0] ?? '', a[1] ?? '', a[2]));
};

const pad =
  (side: 'lpad' | 'rpad'): SqlTemplate =>
  (a, c) => {
    if (!isBinary(c)) {
      const fill = a[2] ?? "' '";
      return nullIfAnyNull(
        a,
        `CASE WHEN ${a[1]} <= 0 THEN '' WHEN ${fill} = '' THEN left(${a[0]}, ${a[1]}) ELSE ${side}(${a[0]}, ${a[1]}, ${fill}) END`,
      );
    }
    const fill = a[2] === undefined ? "'00'" : `hex(${a[2]})`;
    const digits = `hex(${a[0]})`;
    return nullIfAnyNull(
      a,
      `unhex(CASE WHEN ${a[1]} <= 0 THEN '' WHEN ${fill} = '' THEN left(${digits}, 2 * ${a[1]}) ELSE ${side}(${digits}, 2 * ${a[1]}, ${fill}) END)`,
    );
  };
const padding = (name: 'lpad' | 'rpad') =>
  scalar(name, [text, integer, optional(text)], textOrBytes, pad(name), {
    pretty: (a, _n, args) =>
      `${name}(${a[0]}, ${a[1]}, ${a[2] ?? (typeOf(args, 0).kind === 'binary' ? "X'00'" : ' ')})`,
  });

/** `locate` counts from the start of the text, wherever it begins to look; from nowhere it finds nothing, whatever is looked for (`StringLocate`). */
const located: SqlTemplate = (a) => {
  const [what, within, from] = a;
  if (from === undefined) return `CAST(instr(${within}, ${what}) AS INTEGER)`;
  const found = `instr(substring(${within}, ${from}), ${what})`;
  const cases = [
    [`${from} IS NULL`, '0'],
    [`${what} IS NULL OR ${within} IS NULL`, 'NULL'],
    [`${from} < 1`, '0'],
    [`${what} = ''`, '1'],
    [`${found} = 0`, '0'],
  ].map(([when, then]) => `WHEN ${when} THEN ${then}`);
  return `CAST(CASE ${cases.join(' ')} ELSE ${found} + ${from} - 1 END AS INTEGER)`;
};

/** Spark's two-argument trims take the characters first; `btrim` takes them last. */
const trim = (name: string, engine: string, words: string): FunctionDefinition =>
  scalar(
    name,
    [string, optional(string)],
    types.string,
    (a) => (a.length === 1 ? `${engine}(${a[0]}, ' ')` : `${engine}(${a[1]}, ${a[0]})`),
    { pretty: (a) => (a.length === 1 ? `${name}(${a[0]})` : `TRIM(${words} ${a[0]} FROM ${a[1]})`) },
  );

/** Bytes in bytes: their digits must be found at an even place. */
const within = (names: string, engine: string, pattern: (sql: string) => string): FunctionDefinition =>
  scalar(
    names,
    [text, text],
    types.boolean,
    (a, c) =>
      isBinary(c) ? `regexp_full_match(hex(${a[0]}), ${pattern(`hex(${a[1]})`)})` : `${engine}(${a[0]}, ${a[1]})`,
    // Of bytes Spark asks Java, and doesn't know what comes back.
    { nullable: (args) => args.some((x) => x.nullable) || args.every((x) => x.type.kind === 'binary') },
  );

/** Each letter its group; 7 marks H and W, which part nothing, 0 the vowels, which do (`UTF8String.soundex`). */
const SOUNDEX = '01230127022455012623017202';
const soundex: SqlTemplate = (a) =>
  letIn(a[0] ?? '', 's_', (s) => {
    const codes = (sql: string) =>
      `translate(regexp_replace(upper(${sql}), '[^A-Z]', '0', 'g'), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '${SOUNDEX}')`;
    const all = `(${codes(`left(${s}, 1)`)} || replace(${codes(`substring(${s}, 2)`)}, '7', ''))`;
    const single = ['0', '1', '2', '3', '4', '5', '6'].reduce(
      (sql, digit) => `regexp_replace(${sql}, '${digit}+', '${digit}', 'g')`,
      all,
    );
    return `CASE WHEN regexp_matches(${s}, '^[A-Za-z]') THEN upper(left(${s}, 1)) || rpad(left(replace(substring(${single}, 2), '0', ''), 3), 3, '0') ELSE ${s} END`;
  });

/** What `mask` is called with where less is given. */
const MASKED = ['', 'X', 'x', 'n', 'NULL'];
/**
 * One character for each kind; where it is NULL the characters stay. Letters beyond 16 bits are two of Java's characters, and
 * neither is a letter to it.
 */
const mask: SqlTemplate = (a) => {
  const [upper = "'X'", lower = "'x'", digit = "'n'", other = 'NULL'] = a.slice(1);
  return `CASE WHEN ${a[0]} = '' THEN '' ELSE array_to_string(list_transform(string_split(${a[0]}, ''), lambda m_: CASE WHEN unicode(m_) > 65535 THEN coalesce(${other} || ${other}, m_) WHEN regexp_matches(m_, '\\p{Lu}') THEN coalesce(${upper}, m_) WHEN regexp_matches(m_, '\\p{Ll}') THEN coalesce(${lower}, m_) WHEN regexp_matches(m_, '\\p{Nd}') THEN coalesce(${digit}, m_) ELSE coalesce(${other}, m_) END), '') END`;
};

/** What stands for letters, digits and others is one character, and known. Errors: DATATYPE_MISMATCH.NON_FOLDABLE_INPUT, INPUT_SIZE_NOT_ONE */
function checkMask(args: readonly ResolvedExpression[]): void {
  const shown = MASKED.map((none, i) => args[i]?.pretty ?? none).join(', ');
  for (const [i, name] of ['upperChar', 'lowerChar', 'digitChar', 'otherChar'].entries()) {
    const arg = args[i + 1];
    if (arg === undefined) continue;
    if (!isFoldable(arg)) notFoldable(`"mask(${shown})"`, name, arg);
    if (arg.kind === 'literal' && arg.value !== null && [...String(arg.value)].length !== 1)
      fail('DATATYPE_MISMATCH.INPUT_SIZE_NOT_ONE', { sqlExpr: `"mask(${shown})"`, exprName: name });
  }
}

const luhn: SqlTemplate = (a) =>
  letIn(a[0] ?? '', 's_', (s) => {
    const doubled = (d: string) => `(2 * ${d}) // 10 + (2 * ${d}) % 10`;
    const digit = 'TRY_CAST(d_ AS INTEGER)';
    return `CASE WHEN regexp_full_match(${s}, '[0-9]+') THEN list_sum(list_transform(string_split(reverse(${s}), ''), lambda d_, i_: CASE WHEN i_ % 2 = 0 THEN ${doubled(digit)} ELSE ${digit} END)) % 10 = 0 WHEN ${s} IS NOT NULL THEN false END`;
  });

/** The first or the last of the pieces; the engine's own joins them by a constant only. */
const substringIndex: SqlTemplate = ([x, by, count]) => {
  const pieces = `string_split(${x}, ${by})`;
  const joined = (list: string) => `list_reduce(${list}, lambda u_, w_: u_ || ${by} || w_)`;
  const last = joined(`${pieces}[greatest(len(${pieces}) + ${count} + 1, 1):]`);
  return `CASE WHEN ${x} IS NULL OR ${by} IS NULL OR ${count} IS NULL THEN NULL WHEN ${count} = 0 OR ${by} = '' THEN '' WHEN ${count} > 0 THEN ${joined(`${pieces}[1:${count}]`)} ELSE ${last} END`;
};

const splitPart: SqlTemplate = (a) =>
  `CASE WHEN ${a[0]} IS NULL OR ${a[1]} IS NULL THEN NULL WHEN ${a[2]} = 0 THEN ${nowhere(raise('INVALID_INDEX_OF_ZERO'))} WHEN ${a[1]} = '' THEN CASE WHEN ${a[2]} IN (1, -1) THEN ${a[0]} ELSE '' END ELSE split_part(${a[0]}, ${a[1]}, ${a[2]}) END`;

const joined: SqlTemplate = (a, c) => {
  const parts = c.arguments
    .slice(1)
    .map((x, i) =>
      x.type.kind === 'array'
        ? `coalesce(list_filter(${a[i + 1]}, lambda x: x IS NOT NULL), [])`
        : `CASE WHEN ${a[i + 1]} IS NULL THEN [] ELSE [${a[i + 1]}] END`,
    );
  if (parts.length === 0) return `CASE WHEN ${a[0]} IS NOT NULL THEN '' END`;
  if (c.arguments.slice(1).every((x) => x.type.kind !== 'array')) return `concat_ws(${a.join(', ')})`;
  return `coalesce(array_to_string(list_concat(${parts.join(', ')}), ${a[0]}), CASE WHEN ${a[0]} IS NOT NULL THEN '' END)`;
};

/** A string, or an array of strings. */
const stringOrStrings: ArgumentRule = {
  ...string,
  expects: '("ARRAY<STRING>" or "STRING")',
  accepts: (t) => string.accepts(t) || (t.kind === 'array' && isString(t.element)),
  elements: types.string,
};
/** Spark takes bytes for a string as they are. */
const stringOfBytes: ArgumentRule = { ...stringOrBinary, expects: string.expects };
const strings: ArgumentRule = {
  expects: '"ARRAY<STRING>"',
  accepts: (t) => t.kind === 'array' && isString(t.element),
  elements: types.string,
};

/** Letters among which some become several, which the engine knows none of: `ß`, `ﬃ`. */
const WIDENED = 'ßŉǰΐΰևẖ-ẚὐ-ὖᾀ-ῼﬀ-ﬗ';
/** What becomes two, and what is another at the end of a word. */
const NARROWED = 'İΣ';
/** Both, and letters that are two in one. */
const TITLED = `${WIDENED}${NARROWED}Ǆ-ǌǱ-ǳ`;

/** As the engine has it, but where one of the letters is. */
const cased = (name: string, letters: string, plain: string): string =>
  `CASE WHEN regexp_matches($0, '[${letters}]') THEN outboard_${name}($0) ELSE ${plain} END`;

export const stringFunctions: readonly FunctionDefinition[] = [
  scalar('upper ucase', [string], types.string, cased('upper', WIDENED, 'upper($0)')),
  scalar('lower lcase', [string], types.string, cased('lower', NARROWED, 'lower($0)')),
  scalar(
    'length char_length character_length len',
    [stringOrBinary],
    types.integer,
    (a, c) => `CAST(${isBinary(c) ? bytesIn(a[0] ?? '') : `length(${a[0]})`} AS INTEGER)`,
  ),
  scalar(
    'octet_length',
    [stringOrBinary],
    types.integer,
    (a, c) => `CAST(${isBinary(c) ? bytesIn(a[0] ?? '') : `strlen(${a[0]})`} AS INTEGER)`,
  ),
  scalar(
    'bit_length',
    [stringOrBinary],
    types.integer,
    (a, c) => `CAST(8 * ${isBinary(c) ? bytesIn(a[0] ?? '') : `strlen(${a[0]})`} AS INTEGER)`,
  ),
  trim('trim', 'trim', 'BOTH'),
  trim('ltrim', 'ltrim', 'LEADING'),
  trim('rtrim', 'rtrim', 'TRAILING'),
  scalar('btrim', [string, optional(string)], types.string, (a) => `trim(${a[0]}, ${a[1] ?? "' '"})`, {
    madeOf: { name: 'trim', call: ([x, by]) => (by === undefined ? `trim(${x})` : `TRIM(BOTH ${by} FROM ${x})`) },
  }),
  scalar('substring substr', [stringOrBinary, integer, optional(integer)], textOrBytes, substring, {
    pretty: (a, n) => (a.length === 2 ? `${n}(${a[0]}, ${a[1]}, 2147483647)` : `${n}(${a.join(', ')})`),
  }),
  scalar('left', [stringOrBinary, integer], textOrBytes, (a, c) =>
    isBinary(c) ? bytesPart(a[0] ?? '', '1', a[1]) : `left(${a[0]}, ${notBelowZero(a[1] ?? '')})`,
  ),
  scalar('right', [string, integer], types.string, (a) => `right(${a[0]}, ${notBelowZero(a[1] ?? '')})`, {
    nullable: true,
  }),
  scalar('concat_ws', [string, rest(stringOrStrings)], types.string, joined, {
    nullable: first,
  }),
  scalar('instr', [string, string], types.integer, 'CAST(instr($0, $1) AS INTEGER)'),
  scalar('locate position', [string, string, optional(integer)], types.integer, located, {
    nullable: (args) => args.slice(0, 2).some((x) => x.nullable),
    pretty: (a, n) => `${n}(${a[0]}, ${a[1]}, ${a[2] ?? '1'})`,
  }),
  padding('lpad'),
  padding('rpad'),
  scalar('repeat', [string, integer], types.string, (a) => `repeat(${a[0]}, ${notBelowZero(a[1] ?? '')})`),
  scalar(
    'replace',
    [string, string, optional(string)],
    types.string,
    (a) =>
      `CASE WHEN ${a[1]} = '' AND ${a[2] ?? "''"} IS NOT NULL THEN ${a[0]} ELSE replace(${a[0]}, ${a[1]}, ${a[2] ?? "''"}) END`,
    { pretty: (a) => `replace(${a[0]}, ${a[1]}, ${a[2] ?? ''})` },
  ),
  scalar('translate', [string, string, string], types.string, 'translate($0, $1, $2)'),
  scalar(
    'initcap',
    [string],
    types.string,
    cased(
      'initcap',
      TITLED,
      "array_to_string(list_transform(string_split($0, ' '), lambda w: upper(left(w, 1)) || lower(substring(w, 2))), ' ')",
    ),
  ),
  scalar('ascii', [string], types.integer, "CASE WHEN $0 = '' THEN 0 ELSE unicode($0) END"),
  scalar('chr char', [long], types.string, "CASE WHEN $0 < 0 THEN '' ELSE chr(CAST($0 % 256 AS INTEGER)) END"),
  scalar('space', [integer], types.string, "CASE WHEN $0 IS NOT NULL THEN repeat(' ', greatest($0, 0)) END"),
  within('contains', 'contains', (x) => `'(..)*' || ${x} || '(..)*'`),
  within('startswith', 'starts_with', (x) => `${x} || '.*'`),
  within('endswith', 'suffix', (x) => `'(..)*' || ${x}`),
  scalar('split_part', [string, string, integer], types.string, splitPart, { nullable: true }),
  scalar('substring_index', [string, string, integer], types.string, substringIndex),
  scalar(
    'overlay',
    [text, text, integer, optional(integer)],
    textOrBytes,
    (a, c) => {
      const size = isBinary(c) ? bytesIn(a[1] ?? '') : `length(${a[1]})`;
      const gone = a[3] === undefined ? size : `CASE WHEN ${a[3]} < 0 THEN ${size} ELSE ${a[3]} END`;
      const head = part(isBinary(c))(a[0] ?? '', '1', `(${a[2]} - 1)`);
      return nullIfAnyNull(a, `(${head} || ${a[1]} || ${part(isBinary(c))(a[0] ?? '', `(${a[2]} + ${gone})`)})`);
    },
    { pretty: (a) => `overlay(${a[0]}, ${a[1]}, ${a[2]}, ${a[3] ?? '-1'})` },
  ),
  scalar(
    'find_in_set',
    [string, string],
    types.integer,
    "CAST(CASE WHEN $0 IS NULL OR $1 IS NULL THEN NULL WHEN contains($0, ',') THEN 0 ELSE coalesce(list_position(string_split($1, ','), $0), 0) END AS INTEGER)",
  ),
  scalar('levenshtein', [string, string, optional(integer)], types.integer, (a, c) => {
    // The engine counts bytes.
    const distance = `CASE WHEN strlen(${a[0]}) > length(${a[0]}) OR strlen(${a[1]}) > length(${a[1]}) THEN outboard_levenshtein(${a[0]}, ${a[1]}) ELSE CAST(levenshtein(${a[0]}, ${a[1]}) AS INTEGER) END`;
    const threshold = c.arguments[2];
    if (threshold === undefined) return distance;
    // NULL as it is written is 0, but where all is known beforehand.
    const isNone = threshold.kind === 'literal' && threshold.value === null && !c.arguments.every((e) => isFoldable(e));
    const within = `CASE WHEN ${distance} > ${isNone ? 0 : a[2]} THEN -1 ELSE ${distance} END`;
    return nullIfAnyNull(isNone ? a.slice(0, 2) : a, within);
  }),
  scalar(
    'elt',
    [integer, text, rest(text)],
    (args) => (typeOf(args, 1).kind === 'binary' ? types.binary : types.string),
    (a, c) => {
      const list = `([${a.slice(1).join(', ')}])[${a[0]}]`;
      const out = raiseWith('INVALID_ARRAY_INDEX', { indexValue: `${a[0]}::VARCHAR`, arraySize: `'${a.length - 1}'` });
      return c.ansi
        ? `CASE WHEN ${a[0]} < 1 OR ${a[0]} > ${a.length - 1} THEN ${out} ELSE ${list} END`
        : `CASE WHEN ${a[0]} > 0 THEN ${list} END`;
    },
    { nullable: true },
  ),
  scalar('array_join', [strings, exactly(string), optional(exactly(string))], types.string, (a, c) => {
    const list = a[0] ?? '';
    if (typeOf(c.arguments, 0).kind !== 'array') return 'NULL::VARCHAR';
    const texts =
      a[2] === undefined
        ? `list_filter(${list}, lambda x: x IS NOT NULL)`
        : `list_transform(${list}, lambda x: coalesce(x, ${a[2]}))`;
    // The engine takes no other separator than one that is written out.
    const joined =
      c.arguments[1]?.kind === 'literal'
        ? `array_to_string(${texts}, ${a[1]})`
        : `array_to_string(list_transform(${texts}, lambda x, i: CASE WHEN i > 1 THEN ${a[1]} || x ELSE x END), '')`;
    return nullIfAnyNull(a, joined);
  }),
  scalar('soundex', [exactly(string)], types.string, soundex),
  scalar('mask', [exactly(string), ...[1, 2, 3, 4].map(() => optional(exactly(string)))], types.string, mask, {
    nullable: true,
    check: checkMask,
    pretty: (a) => `mask(${MASKED.map((none, i) => a[i] ?? none).join(', ')})`,
  }),
  scalar('luhn_check', [string], types.boolean, luhn, { nullable: true }),
  scalar('quote', [string], types.string, "('''' || replace($0, '''', '\\''') || '''')", { nullable: true }),
  // A string here is always UTF-8: only bytes can fail, which Spark takes for a string as they are.
  scalar(
    'is_valid_utf8',
    [stringOfBytes],
    types.boolean,
    (a, c) =>
      isBinary(c)
        ? triedText(a[0] ?? '', (b, text) => `CASE WHEN ${b} IS NOT NULL THEN ${text} IS NOT NULL END`)
        : `CASE WHEN ${a[0]} IS NOT NULL THEN true END`,
    { nullable: true },
  ),
  scalar(
    'try_validate_utf8',
    [stringOfBytes],
    types.string,
    (a, c) => (isBinary(c) ? triedText(a[0] ?? '', (_, text) => text) : `${a[0]}`),
    {
      nullable: true,
    },
  ),
  scalar(
    'validate_utf8',
    [stringOfBytes],
    types.string,
    (a, c) =>
      isBinary(c)
        ? triedText(a[0] ?? '', (b, text) => {
            const str = `regexp_replace(hex(${b}), '(..)', '\\\\x\\1', 'g')`;
            return `CASE WHEN ${b} IS NOT NULL AND ${text} IS NULL THEN ${raiseWith('INVALID_UTF8_STRING', { str })} ELSE ${text} END`;
          })
        : `${a[0]}`,
    { nullable: true },
  ),
  scalar(
    'make_valid_utf8',
    [stringOfBytes],
    types.string,
    (a, c) => (isBinary(c) ? `outboard_make_valid_utf8(${a[0]})` : `${a[0]}`),
    { nullable: true },
  ),
  scalar(
    'reverse',
    [{ ...any, expects: '("STRING" or "ARRAY")', accepts: (t) => isString(t) || t.kind === 'array', to: types.string }],
    (args) => (typeOf(args, 0).kind === 'array' ? typeOf(args, 0) : types.string),
    (a, c) => (typeOf(c.arguments, 0).kind === 'array' ? `list_reverse(${a[0]})` : `reverse(${a[0]})`),
  ),
];
