/**
 * Spark's functions of patterns: LIKE, and Java's regular expressions: by RE2 where a literal means the same there, by functions of
 * the worker's (docs/decisions/0021) where it does not or where only a row knows the pattern.
 */
import { fail, refuse } from '@outboard/errors';
import {
  array as arrayOf,
  type DataType,
  filled,
  isString,
  quoteText,
  type ResolvedExpression,
  type SqlTemplate,
  types,
} from '@outboard/plan';
import { constantOf } from '../expression/constant.js';
import {
  type Args,
  any,
  type FunctionDefinition,
  integer,
  literalOf,
  nullIfAnyNull,
  optional,
  raise,
  scalar,
  sqlText,
  string,
} from './define.js';

/** What RE2 has not, or means otherwise: look-around, back-references, possessive quantifiers, classes within classes. */
const FOREIGN =
  /\(\?(<[=!]|[=!>]|[ims-]*[a-hj-ln-rt-zA-Z])|\\[1-9]|[*+?}]\+|\\[GZhHvVRXkucNe0]|&&|\[\^?(?:[^\]\\[]|\\.)*\[|\\[pP]\{(?!(?:L[ulmot]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?|M[cen]?|C[cfos]?)\})/;
/** Without regard to case RE2 takes letters of all alphabets for what Java takes those of ASCII only. */
const WIDE_CASE = /\(\?[ms]*i[\s\S]*[\u0080-\uffff]/;
const isForeign = (bare: string): boolean => FOREIGN.test(bare) || WIDE_CASE.test(bare);
/** The letters that may stand after a backslash in Java's patterns. */
const ESCAPES = /\\[^tnrfaecdDsSwWbBAGZzQEpPxu0hHvVRXkN\W_\d]/;

const isNull = (e: ResolvedExpression | undefined): boolean => e?.kind === 'literal' && e.value === null;

/** A literal pattern is checked before the query runs. Error: INVALID_PARAMETER_VALUE.PATTERN where it is none of Java's. */
export function checkRegex(args: Args, index: number, name: string): void {
  const pattern = literalOf(args, index);
  // Of a NULL that is written out nothing is asked.
  if (typeof pattern !== 'string' || isNull(args[0])) return;
  const bare = pattern.replaceAll('\\\\', '');
  // The worker says it of these.
  if (isForeign(bare)) return;
  try {
    new RegExp(pattern.replaceAll(/\(\?[a-z-]+\)/g, '').replaceAll(/\(\?[a-z-]+:/g, '(?:'));
    // Java wants the least of a repetition.
    if (ESCAPES.test(bare) || /\{,/.test(bare.replaceAll(/\[[^\]]*\]/g, ''))) throw new SyntaxError('escape');
  } catch {
    fail('INVALID_PARAMETER_VALUE.PATTERN', {
      parameter: '`regexp`',
      functionName: `\`${name}\``,
      value: quoteText(pattern),
    });
  }
}

/** Functions that look for every match: Java and RE2 go on differently where one is of no characters. */
const ALL_MATCHES: ReadonlySet<string> = new Set([
  'regexp_replace',
  'regexp_count',
  'regexp_extract_all',
  'regexp_instr',
]);
function matchesEmpty(pattern: string): boolean {
  try {
    // A letter of two halves is one to Java.
    return /\\[bBAzZG]/.test(pattern) || new RegExp(pattern.replace(/[\u{10000}-\u{10FFFF}]/gu, 'x')).test('');
  } catch {
    return true;
  }
}

/** Whether the function's pattern is one for RE2. */
function isPlain(args: Args, name: string): boolean {
  const pattern = literalOf(args, 1);
  if (typeof pattern !== 'string' || isForeign(pattern.replaceAll('\\\\', ''))) return false;
  return !ALL_MATCHES.has(name) || !matchesEmpty(pattern);
}
/** A call of the worker's, which is told the function's name for its errors. */
const workerCall = (name: string, call: string, args: readonly (string | undefined)[]): string =>
  `outboard_regex_${call}(${[...args, sqlText(`\`${name}\``)].join(', ')})`;
/** The engine's form where the pattern is one for RE2, else the call of the worker's function, which is told the name for its errors. */
const either =
  (
    name: string,
    engine: SqlTemplate,
    call: string,
    ...more: readonly ((a: readonly string[]) => string)[]
  ): SqlTemplate =>
  (a, c) => {
    if (isNull(c.arguments[0])) return c.cast('NULL', types.null, c.type, 'ansi');
    if (!isPlain(c.arguments, name)) {
      return workerCall(name, call, [a[0], a[1], ...more.map((of) => of(a))]);
    }
    return filled(engine, a, c);
  };
const whole = (index: number, otherwise: number) => (a: readonly string[]) =>
  `CAST(${a[index] ?? otherwise} AS INTEGER)`;

const groupsOf = (pattern: string): number =>
  (pattern.replaceAll('\\\\', '').match(/(?<!\\)\((?!\?)|\(\?<[A-Za-z]/g) ?? []).length;

/** The number of the group, where it is known before the query runs. */
function groupOf(args: Args): number | null | undefined {
  const group = args[2] === undefined ? 1 : constantOf(args[2]);
  return typeof group === 'number' ? Math.trunc(group) : group;
}

/** Where a literal pattern has no such group, what raises it: Spark does so of texts that the pattern is found in. */
function outsideOf(args: Args, name: string): string | undefined {
  const pattern = literalOf(args, 1);
  const group = groupOf(args);
  if (typeof pattern !== 'string' || typeof group !== 'number') return undefined;
  const count = groupsOf(pattern);
  if (group >= 0 && group <= count) return undefined;
  return raise('INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX', {
    parameter: '`idx`',
    functionName: `\`${name}\``,
    groupCount: String(count),
    groupIndex: String(group),
  });
}

/** Java's replacement (`$1`, `\x` for x itself) as RE2's (`\1`, `\\`). */
function replacement(args: Args, sql: string): string {
  const given = literalOf(args, 2);
  if (typeof given !== 'string') {
    const refusal = raise('UNSUPPORTED_FEATURE.OUTBOARD', {
      feature: 'a replacement with a backslash that is no literal',
    });
    return `CASE WHEN contains(${sql}, '\\') THEN ${refusal} ELSE regexp_replace(${sql}, '\\$(\\d)', '\\\\\\1', 'g') END`;
  }
  if (/(?<!\\)\$\{|(?<!\\)\$\d\d/.test(given)) refuse('regexp_replace with named groups or more than nine');
  const pattern = literalOf(args, 1);
  const parts = given.matchAll(/\\([\s\S])|\$(\d)|([\s\S])/g);
  let out = '';
  for (const [whole, escaped, group, plain] of parts) {
    if ((plain === '$' || plain === '\\' || Number(group) > groupsOf(String(pattern))) && typeof pattern === 'string')
      fail('INVALID_REGEXP_REPLACE', {
        source: String(literalOf(args, 0) ?? '?'),
        pattern,
        replacement: given,
        position: String(literalOf(args, 3) ?? 1),
      });
    out += group === undefined ? (escaped ?? plain ?? whole).replaceAll('\\', '\\\\') : `\\${group}`;
  }
  return sqlText(out);
}

const replaced: SqlTemplate = (a, c) => {
  const by = replacement(c.arguments, a[2] ?? '');
  const all = (sql: string) => `regexp_replace(${sql}, ${a[1]}, ${by}, 'g')`;
  const from = a[3] === undefined ? 1 : Number(literalOf(c.arguments, 3) ?? 0);
  if (from < 1) return refuse('regexp_replace from a position that is no positive literal');
  return from === 1 ? all(a[0] ?? '') : `(left(${a[0]}, ${from - 1}) || ${all(`substring(${a[0]}, ${from})`)})`;
};

/** Whether the pattern may match between characters, which Java and the engine take differently. */
const matchesNothing = (pattern: string): boolean => /[\^$]/.test(pattern) || matchesEmpty(pattern);

const split: SqlTemplate = (a, c) => {
  const pattern = String(literalOf(c.arguments, 1));
  const plain = /^[^\\.[\]{}()*+?^$|]*$/.test(pattern);
  const pieces = plain ? `string_split(${a[0]}, ${a[1]})` : `string_split_regex(${a[0]}, ${a[1]})`;
  const limit = a[2] === undefined ? -1 : literalOf(c.arguments, 2);
  // A limit that is no literal is for the worker's function, too, and one of single characters.
  if (limit === undefined || (pattern === '' ? Number(limit) > 0 : matchesNothing(pattern)))
    return `outboard_regex_split(${a[0]}, ${a[1]}, CAST(${a[2] ?? -1} AS INTEGER), '\`split\`')`;
  const n = Number(limit);
  if (n <= 0) return pieces;
  if (n === 1) return `CASE WHEN ${a[0]} IS NOT NULL THEN [${a[0]}] END`;
  // What is after the last separator that counts, in one piece with those that follow.
  const rest = plain
    ? `array_to_string(${pieces}[${n}:], ${a[1]})`
    : `regexp_extract(${a[0]}, ${sqlText(`^(?s:(?:.*?(?:${pattern})){${n - 1}}(.*))$`)}, ${groupsOf(pattern) + 1})`;
  return `CASE WHEN ${a[0]} IS NULL THEN NULL WHEN len(${pieces}) <= ${n} THEN ${pieces} ELSE list_append(${pieces}[1:${n - 1}], ${rest}) END`;
};

/** One group of what matches, the first where none is told; the engine's function has the name of Spark's. */
const extract = (name: string, result: DataType, call: string, none: string): FunctionDefinition =>
  scalar(
    name,
    [string, string, optional(integer)],
    result,
    (a, c) => {
      const outside = outsideOf(c.arguments, name);
      const group = groupOf(c.arguments);
      const worker = workerCall(name, call, [a[0], a[1], whole(2, 1)(a)]);
      if (!isPlain(c.arguments, name)) return worker;
      if (outside !== undefined)
        return nullIfAnyNull(a, `CASE WHEN regexp_matches(${a[0]}, ${a[1]}) THEN ${outside} ELSE ${none} END`);
      return typeof group === 'number' ? `${name}(${a[0]}, ${a[1]}, ${group})` : worker;
    },
    { check: (a, n) => checkRegex(a, 1, n), pretty: (a) => `${name}(${a[0]}, ${a[1]}, ${a[2] ?? '1'})` },
  );

/** In a literal pattern only the wildcards and the escape itself may be escaped. */
function checkLike(args: Args): void {
  const given = args[2];
  if (given !== undefined && !(given.kind === 'literal' && isString(given.type) && String(given.value).length === 1))
    fail('INVALID_ESCAPE_CHAR', { sqlExpr: `"${given.pretty}"` });
  const pattern = literalOf(args, 1);
  const by = args[2] === undefined ? '\\' : literalOf(args, 2);
  if (typeof pattern !== 'string' || typeof by !== 'string' || by === '') return;
  for (let i = pattern.indexOf(by); i >= 0; i = pattern.indexOf(by, i + 2)) {
    const next = pattern[i + 1];
    if (next === undefined) fail('INVALID_FORMAT.ESC_AT_THE_END', { format: quoteText(pattern) });
    if (next !== '_' && next !== '%' && next !== by)
      fail('INVALID_FORMAT.ESC_IN_THE_MIDDLE', { format: quoteText(pattern), char: quoteText(next) });
  }
}
const like =
  (operator: 'LIKE' | 'ILIKE'): SqlTemplate =>
  (a, c) => {
    const pattern = literalOf(c.arguments, 1);
    if (typeof pattern === 'string' && !pattern.includes('\\') && a[2] === undefined)
      return `(${a[0]} ${operator} ${a[1]})`;
    return `(${a[0]} ${operator} ${a[1]} ESCAPE ${a[2] ?? "'\\'"})`;
  };
const escaped = (e: string | undefined) => (e === undefined || e === '\\' ? '' : ` ESCAPE '${e}'`);

export const patternFunctions: readonly FunctionDefinition[] = [
  scalar('like', [string, string, optional(any)], types.boolean, like('LIKE'), {
    check: checkLike,
    pretty: ([a, b, e]) => `${a} LIKE ${b}${escaped(e)}`,
  }),
  scalar('ilike', [string, string, optional(any)], types.boolean, like('ILIKE'), {
    check: checkLike,
    pretty: ([a, b]) => `ilike(${a}, ${b})`,
  }),
  ...['rlike', 'regexp', 'regexp_like'].map((name) =>
    scalar(name, [string, string], types.boolean, either(name, 'regexp_matches($0, $1)', 'like'), {
      check: (a, n) => checkRegex(a, 1, n),
      pretty: ([a, b], n) => `${n.toUpperCase()}(${a}, ${b})`,
    }),
  ),
  scalar(
    'regexp_replace',
    [string, string, string, optional(integer)],
    types.string,
    either('regexp_replace', replaced, 'replace', (a) => a[2] ?? '', whole(3, 1)),
    {
      check: (a, n) => checkRegex(a, 1, n),
      pretty: (a) => `regexp_replace(${a[0]}, ${a[1]}, ${a[2]}, ${a[3] ?? '1'})`,
    },
  ),
  extract('regexp_extract', types.string, 'extract', "''"),
  extract('regexp_extract_all', arrayOf(types.string), 'extract_all', '[]'),
  scalar(
    'regexp_count',
    [string, string],
    types.integer,
    either('regexp_count', 'CAST(len(regexp_extract_all($0, $1)) AS INTEGER)', 'count'),
    {
      check: (a, n) => checkRegex(a, 1, n),
    },
  ),
  scalar(
    'regexp_substr',
    [string, string],
    types.string,
    either('regexp_substr', "nullif(regexp_extract($0, $1), '')", 'substr'),
    {
      check: (a, n) => checkRegex(a, 1, n),
      nullable: true,
    },
  ),
  scalar(
    'regexp_instr',
    [string, string, optional(integer)],
    types.integer,
    either(
      'regexp_instr',
      'CAST(CASE WHEN regexp_matches($0, $1) THEN length(string_split_regex($0, $1)[1]) + 1 WHEN $0 IS NOT NULL AND $1 IS NOT NULL THEN 0 END AS INTEGER)',
      'instr',
    ),
    { check: (a, n) => checkRegex(a, 1, n), pretty: (a) => `regexp_instr(${a[0]}, ${a[1]}, ${a[2] ?? '0'})` },
  ),
  scalar(
    'split',
    [string, string, optional(integer)],
    arrayOf(types.string, false),
    either('split', split, 'split', whole(2, -1)),
    {
      check: (a, n) => checkRegex(a, 1, n),
      pretty: (a) => `split(${a[0]}, ${a[1]}, ${a[2] ?? '-1'})`,
    },
  ),
];
