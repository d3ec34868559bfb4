/** Numbers as text and back, by the letters of Spark's number formats (`to_number`, `to_char`). */
import { fail, refuse } from '@outboard/errors';
import { decimal, letIn, type ResolvedExpression, type TypeOf, types } from '@outboard/plan';
import { notFoldable, printedCall } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import { DECIMAL_PRECISION_MAX } from '../types/coercion.js';
import { raise, raiseWith, sqlText } from './define.js';

/** Digits between two separators; `exact` where they start with 0 before the point, and none may be missing. */
interface Digits {
  readonly count: number;
  readonly exact: boolean;
}

/** A format that has passed Spark's checks. `before` and `after` are the sign's place: S, MI, or none. */
export interface NumberFormat {
  readonly text: string;
  readonly before: string;
  readonly dollar: boolean;
  readonly groups: readonly Digits[];
  readonly point: boolean;
  readonly fraction: number;
  readonly after: string;
  readonly brackets: boolean;
}

type Token = 'S' | 'MI' | '<' | '>' | '$' | '.' | 'digits' | { readonly unknown: string };
const named: Readonly<Record<string, string>> = {
  '.': '. or D',
  digits: 'digit sequence',
  '<': 'PR',
  '>': 'PR',
};
const nameOf = (token: Token | undefined): string =>
  typeof token === 'object' ? `character '${token.unknown}''` : (named[token ?? ''] ?? token ?? '');
const ORDER: readonly (readonly Token[])[] = [
  ['<'],
  ['MI', 'S'],
  ['$'],
  ['digits'],
  ['.'],
  ['digits'],
  ['$'],
  ['MI', 'S', '>'],
];

type FormatFault =
  | 'EMPTY'
  | 'WRONG_NUM_DIGIT'
  | 'CUR_MUST_BEFORE_DIGIT'
  | 'CUR_MUST_BEFORE_DEC'
  | 'CONT_THOUSANDS_SEPS'
  | 'THOUSANDS_SEPS_MUST_BEFORE_DEC';

/** Errors: INVALID_FORMAT.*, in the order in which Spark looks for them. */
export function parseNumberFormat(given: string): NumberFormat {
  const text = given.toUpperCase();
  const bad = (condition: FormatFault) => fail(`INVALID_FORMAT.${condition}`, { format: sqlText(text) });
  const pieces: readonly string[] = text.match(/[09,G]+|MI|PR|[.D]|[\s\S]/g) ?? [];
  const runs = pieces.filter((p) => /^[09,G]/.test(p)).map((p) => p.replaceAll('G', ','));
  const tokens = pieces
    .filter((p) => p !== 'PR')
    .map((p): Token => {
      if (/^[09,G]/.test(p)) return 'digits';
      if (p === 'S' || p === 'MI' || p === '$') return p;
      return p === '.' || p === 'D' ? '.' : { unknown: p };
    });
  const wrapped = pieces.filter((p) => p === 'PR').length;
  // Each PR stands around all that was read so far.
  const last = pieces.lastIndexOf('PR');
  if (wrapped > 0) {
    tokens.splice(last - (wrapped - 1), 0, '>');
    tokens.unshift('<');
  }
  const [dollar, digit, point] = [tokens.indexOf('$'), tokens.indexOf('digits'), tokens.indexOf('.')];
  if (text === '') return bad('EMPTY');
  if (digit < 0) return bad('WRONG_NUM_DIGIT');
  if (digit < dollar) return bad('CUR_MUST_BEFORE_DIGIT');
  if (point >= 0 && point < dollar) return bad('CUR_MUST_BEFORE_DEC');
  const runsBefore = point < 0 ? runs.length : tokens.slice(0, point).filter((t) => t === 'digits').length;
  if (runs.slice(0, runsBefore).some((r) => /^,|,,|,$/.test(r))) return bad('CONT_THOUSANDS_SEPS');
  if (runs.slice(runsBefore).some((r) => r.includes(','))) return bad('THOUSANDS_SEPS_MUST_BEFORE_DEC');
  for (const token of ['.', 'S', 'MI', '$', '>'] as const)
    if (tokens.filter((t) => t === token).length > 1 || (token === '>' && wrapped > 1))
      return fail('INVALID_FORMAT.WRONG_NUM_TOKEN', { token: nameOf(token), format: sqlText(text) });
  const places: number[] = [];
  ORDER.forEach((allowed, place) => {
    const token = tokens[places.length];
    if (token !== undefined && allowed.includes(token)) places.push(place);
  });
  if (places.length < tokens.length)
    return fail('INVALID_FORMAT.UNEXPECTED_TOKEN', {
      token: nameOf(tokens[places.length]),
      format: sqlText(text),
    });
  const at = (place: number): string => {
    const token = tokens[places.indexOf(place)];
    return token === 'S' || token === 'MI' ? token : '';
  };
  const whole = runsBefore === 0 ? [] : (runs[0] ?? '').split(',');
  return {
    text,
    before: at(1),
    dollar: dollar >= 0,
    groups: whole.map((g) => ({ count: g.length, exact: g.startsWith('0') })),
    point: point >= 0,
    fraction: (runs[runsBefore] ?? '').length,
    after: at(7),
    brackets: wrapped > 0,
  };
}

/** The format among a function's arguments; undefined where it is NULL. Errors: DATATYPE_MISMATCH.NON_FOLDABLE_INPUT, INVALID_FORMAT.*. */
export function numberFormatOf(args: readonly ResolvedExpression[], name: string): NumberFormat | undefined {
  const given = args[1];
  const literal = given?.kind === 'cast' ? given.child : given;
  if (literal?.kind === 'literal' && (literal.value === null || typeof literal.value === 'string'))
    return literal.value === null ? undefined : parseNumberFormat(literal.value);
  if (given === undefined || isFoldable(given)) return refuse(`${name} by a format that is no literal`);
  const sqlExpr = printedCall(name, args);
  const inputName = given.kind === 'attribute' ? 'attributereference' : given.kind === 'call' ? given.name : given.kind;
  return notFoldable(sqlExpr, inputName, given, { inputType: '"STRING"' });
}

const wholeDigits = (f: NumberFormat): number => f.groups.reduce((n, g) => n + g.count, 0);

/** Error: DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION. */
export function typeOfFormat(f: NumberFormat | undefined): TypeOf<'decimal'> {
  if (f === undefined) return decimal(10, 0);
  const precision = wholeDigits(f) + f.fraction;
  if (precision > DECIMAL_PRECISION_MAX)
    return fail('DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION', {
      precision: String(precision),
      maxPrecision: String(DECIMAL_PRECISION_MAX),
    });
  return decimal(precision, f.fraction);
}

/** What Java calls whitespace: no space that forbids a break. */
const BLANKS =
  '[\\t-\\r\\x1c-\\x20\\x{1680}\\x{2000}-\\x{2006}\\x{2008}-\\x{200a}\\x{2028}\\x{2029}\\x{205f}\\x{3000}]*';
const SIGNS: Readonly<Record<string, string>> = { S: '[+-]?', MI: '-?' };

/** Digits with blanks anywhere among them. */
const digitsPattern = (count: number, exact: boolean): string =>
  `(?:${BLANKS}[0-9]){${exact ? count : `0,${count}`}}${BLANKS}`;

function inputPattern(f: NumberFormat): string {
  let digits = '';
  f.groups.forEach((g, i) => {
    const needed = f.groups.slice(0, i).some((x) => x.exact);
    digits = `${i === 0 ? '' : needed ? `${digits},` : `(?:${digits},)?`}${digitsPattern(g.count, g.exact)}`;
  });
  // Without its point the text may have no fraction; blanks there are read with the digits before.
  const fraction = f.fraction === 0 ? '' : digitsPattern(f.fraction, false);
  if (f.point) digits += f.groups.length > 0 ? `(?:\\.${fraction})?` : `\\.?${fraction}`;
  const inner = `${SIGNS[f.before] ?? ''}${f.dollar ? '(?:\\$|\\z)' : ''}${digits}${SIGNS[f.after] ?? ''}`;
  return f.brackets ? `(?:<${inner}>|${inner})` : inner;
}

/**
 * Text as the decimal that the format's digits make. Error while running: INVALID_FORMAT.MISMATCH_INPUT, or NULL where
 * `orNull`; UNSUPPORTED_FEATURE.OUTBOARD for what makes Spark fail with an exception of Java's, and for other scripts' digits.
 */
export function numberBy(sql: string, f: NumberFormat, orNull: boolean): string {
  const { precision, scale } = typeOfFormat(f);
  const unsupported = (feature: string) => raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature });
  return letIn(sql, 's_', (s) => {
    const plain = `regexp_replace(${s}, '[^0-9.]', '', 'g')`;
    const part = (n: 1 | 2) => `split_part(${plain}, '.', ${n})`;
    const fraction = scale === 0 ? '' : ` || '.' || rpad(${part(2)}, ${scale}, '0')`;
    const negative = `(length(${s}) - length(translate(${s}, '-<', ''))) % 2 = 1`;
    const value = `CAST(CASE WHEN ${negative} THEN '-' ELSE '' END || '0' || ${part(1)}${fraction} AS DECIMAL(${precision}, ${scale}))`;
    const mismatch = orNull
      ? 'NULL'
      : raiseWith('INVALID_FORMAT.MISMATCH_INPUT', {
          inputType: sqlText('"STRING"'),
          input: s,
          format: sqlText(f.text),
        });
    const none =
      scale === 0
        ? ` WHEN translate(${plain}, '.', '') = '' THEN ${unsupported('a number without a digit, by a format')}`
        : f.groups.length === 0
          ? ` WHEN ${part(1)} <> '' THEN ${unsupported('a number without the point that its format starts with')}`
          : '';
    return `CASE WHEN ${s} IS NULL THEN NULL WHEN NOT regexp_full_match(${s}, ${sqlText(inputPattern(f))}) THEN CASE WHEN regexp_matches(translate(${s}, '0123456789', ''), '\\p{Nd}') THEN ${unsupported('digits beyond ASCII in a number, by a format')} ELSE ${mismatch} END${none} ELSE ${value} END`;
  });
}

const hashes = (sql: string, tooWide: string, count: number) =>
  `CASE WHEN ${tooWide} THEN '${'#'.repeat(count)}' ELSE ${sql} END`;

/** The digits before the point: a separator is a blank unless a digit stands before it. */
const grouped = (f: NumberFormat, digits: string): string => {
  let from = 1;
  const parts = f.groups.map((g, i) => {
    const part = `substring(${digits}, ${from}, ${g.count})`;
    from += g.count;
    const filled = g.exact ? `replace(${part}, ' ', '0')` : part;
    if (i === f.groups.length - 1) return filled;
    return letIn(filled, 'g_', (x) => `(${x} || CASE WHEN right(${x}, 1) BETWEEN '0' AND '9' THEN ',' ELSE ' ' END)`);
  });
  return parts.length === 0 ? "''" : `(${parts.join(' || ')})`;
};

/** A decimal's or whole number's text by a format; `#` for digits where it has more than the format. */
export function numberAs(sql: string, f: NumberFormat): string {
  const count = wholeDigits(f);
  return letIn(sql, 'x_', (x) => {
    const text = `ltrim(CAST(${x} AS VARCHAR), '-')`;
    const whole = `ltrim(split_part(${text}, '.', 1), '0')`;
    const rest = `rtrim(split_part(${text}, '.', 2), '0')`;
    const tooWide = `length(${whole}) > ${count} OR length(${rest}) > ${f.fraction}`;
    const ifNegative = (yes: string, no: string) => `CASE WHEN ${x} < 0 THEN '${yes}' ELSE '${no}' END`;
    const sign = (place: string) => (place === '' ? undefined : ifNegative('-', place === 'S' ? '+' : ' '));
    // A sign goes after the blanks, but what stands for a sign that is not there stays before them.
    const leading = [f.brackets ? ifNegative('<', '') : undefined, sign(f.before)].filter((p) => p !== undefined);
    const padded = letIn(hashes(`lpad(${whole}, ${count}, ' ')`, tooWide, count), 'd_', (d) => grouped(f, d));
    let result = padded;
    if (f.dollar) result = `(${[...leading, "'$'", padded].join(' || ')})`;
    else if (leading.length > 0)
      result = letIn(
        padded,
        'b_',
        (b) => `(repeat(' ', length(${b}) - length(ltrim(${b}, ' '))) || ${leading.join(' || ')} || ltrim(${b}, ' '))`,
      );
    if (f.point) {
      const fraction = hashes(`rpad(${rest}, ${f.fraction}, '0')`, tooWide, f.fraction);
      // A point that nothing follows becomes a blank.
      result = `(regexp_replace(${result}, ' $', '0') || ${f.fraction === 0 ? "' '" : `'.' || ${fraction}`})`;
    }
    const trailing = f.brackets ? ifNegative('>', '  ') : sign(f.after);
    if (trailing !== undefined)
      result = letIn(
        result,
        'r_',
        (r) => `(rtrim(${r}, ' ') || ${trailing} || repeat(' ', length(${r}) - length(rtrim(${r}, ' '))))`,
      );
    return `CASE WHEN ${x} IS NOT NULL THEN ${result} END`;
  });
}

/** The decimal that Spark makes of a number before it writes it by a format. */
export const decimalOf = (kind: string): TypeOf<'decimal'> | undefined =>
  kind === types.double.kind ? decimal(30, 15) : kind === types.float.kind ? decimal(14, 7) : undefined;
