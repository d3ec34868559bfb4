/**
 * Prepares a text for the library, which knows hundreds of functions of all dialects by heart and turns each into a node of
 * its own, translating on the way. Outboard needs functions as they were written. So a name before `(` gets a prefix that
 * makes it unknown, and is then an ordinary call; `unmasked` takes the prefix off again. Literals that the library reads
 * otherwise than Spark (`1L`, `INTERVAL 1 DAY 2 HOURS`) travel as such calls, too.
 */
import { quoteText } from '@outboard/plan';
import { intervalAt } from './interval.js';
import { isName, isWord, namesOf, qualifiedEnd, refuseQuantified } from './mask-names.js';
import {
  bareRows,
  bodyInBrackets,
  clauseBefore,
  deniedLike,
  expressionEnd,
  isValuesQuery,
  operandOfSets,
} from './mask-operand.js';
import { maskedType, noteType } from './mask-type.js';
import { type Token, word } from './token.js';

const PREFIX = 'outboard_fn_';
/** Calls that stand for literals; no user's text can hold them, because its names get the prefix. */
export const NUMBER_CALL = 'outboard_number';
export const INTERVAL_CALL = 'outboard_interval';
export const PARAMETER_CALL = 'outboard_parameter';
export const TYPED_CALL = 'outboard_typed';
/** The operator that stands for a sign: Spark has none that is written so. */
export const SIGN = '|/';
/** Before the right side of `>>>`, which the library does not know, after a `>>`. */
const UNSIGNED = '||/';
/** The condition of a WHERE that is in no text: it keeps the library from taking LIMIT for an alias. */
export const NOTHING_CALL = 'outboard_nothing';
/** The name of a query in FROM that has none, as Spark's. */
export const UNNAMED = '__auto_generated_subquery_name';
/** Stands for its one argument. */
export const OPERAND_CALL = 'outboard_operand';
/** Likewise; in the text there are no brackets. */
export const BOUND_CALL = 'outboard_bound';
/** Stand for the patterns of `LIKE ANY (…)` and `LIKE ALL (…)`. */
export const LIKE_ANY_CALL = 'outboard_like_any';
export const LIKE_ALL_CALL = 'outboard_like_all';
/** Stands for a query with pipes, by its number. */
export const PIPED_CALL = 'outboard_piped';

/** Of a common table expression: its name, after how many levels it may go. */
const LEVEL = /^outboard_level_(-?\d+)_(.*)$/s;
export const leveled = (name: string): { readonly name: string; readonly maxLevel?: number } => {
  const found = LEVEL.exec(name);
  return found === null ? { name } : { name: found[2] ?? '', maxLevel: Number(found[1]) };
};

/** In place of a dot within a name, where dots are between names. */
const DOT = '\u0001';

export const unmasked = (name: string): string =>
  name.startsWith(PREFIX) ? name.slice(PREFIX.length).replaceAll(DOT, '.') : name;

const masked = (name: string): string => `${PREFIX}${name.replaceAll('.', DOT).replaceAll('`', '``')}`;

/** Words before `(` that are grammar, not functions. */
const GRAMMAR: ReadonlySet<string> = new Set(
  `select from where and or not in join on using by over as when then else case values union except minus intersect
  having limit offset tablesample rollup cube sets distinct between like ilike rlike regexp lateral qualify pivot unpivot for
  interval table with recursive is div some partition into options tblproperties dbproperties insert overwrite set
  return rows percent bucket of view exclude include nulls first_row group natural inner outer full cross semi anti all
  distribute cluster sort order window materialized struct_type cast try_cast extract columns placing both leading trailing repeatable`.split(
    /\s+/,
  ),
);
/** Functions with a grammar of their own, kept where that grammar is used. */
const SPECIAL: Readonly<Record<string, (inside: readonly string[], next: string) => boolean>> = {
  trim: (inside) => inside.some((word) => ['from', 'both', 'leading', 'trailing'].includes(word)),
  substring: (inside) => inside.includes('from'),
  substr: (inside) => inside.includes('from'),
  position: (inside) => inside.includes('in'),
  overlay: (inside) => inside.includes('placing'),
  exists: (_inside, next) => ['select', 'with', '(', 'from', 'values', 'table'].includes(next),
  filter: (_inside, next) => next === 'where',
  grouping: () => false,
  struct: (inside) => inside.includes('as'),
};
/** Types with parameters: the same words are functions elsewhere. */
const TYPES: ReadonlySet<string> = new Set([
  'decimal',
  'dec',
  'numeric',
  'varchar',
  'char',
  'character',
  'string',
  'time',
  'timestamp',
]);
/** After these a `+` stands before its operand, and not between two. */
const BEFORE_SIGN =
  /^([(,[+\-*/%<>=|&^~!:]|<=|>=|<=>|<>|!=|==|\|\||->|=>|select|distinct|all|where|having|on|by|and|or|not|between|like|ilike|rlike|when|then|else|case|values|limit|offset|return|div)$/;
const UNIT_FIRST = /^(timestampadd|timestampdiff|dateadd|date_add|datediff|date_diff)$/;

export interface Masked {
  readonly sql: string;
  /** The token of the original text at a line and column of the masked one. */
  tokenAt(line: number, column: number): { readonly start: number; readonly end: number } | undefined;
}

/** What stands for another character after a backslash, or ends or begins a text (`SparkParserUtils.unescapeSQLString`). */
const ESCAPED = /[0bnrtZ'"\\]/;
/** Escapes that the library reads otherwise: `\%` and `\_` keep their backslash, for LIKE; characters by number are written out. */
const unescaped = (quoted: string): string =>
  quoted.replace(/\\(u[\da-fA-F]{4}|U(?:000[\da-fA-F]|0010)[\da-fA-F]{4}|[01][0-7]{2}|.)/gs, (all, code: string) => {
    if (code === '%' || code === '_') return `\\\\${code}`;
    // Of what is no escape only the backslash goes.
    if (code.length === 1) return ESCAPED.test(code) ? all : code;
    const number = code.length === 3 ? Number.parseInt(code, 8) : Number.parseInt(code.slice(1), 16);
    const character = String.fromCodePoint(number);
    return /['"\\]/.test(character) ? `\\${character}` : character;
  });

/** Words at the first level inside the parentheses that open at `open`. */
function inside(tokens: readonly Token[], open: number): { readonly words: readonly string[]; readonly close: number } {
  const words: string[] = [];
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { text, token_type } = tokens[i] as Token;
    if (token_type === 'L_PAREN') depth += 1;
    else if (token_type === 'R_PAREN') {
      depth -= 1;
      if (depth === 0) return { words, close: i };
    } else if (depth === 1 && token_type !== 'STRING') words.push(text.toLowerCase());
  }
  return { words, close: tokens.length };
}

class Writer {
  readonly #characters: readonly string[];
  readonly #pieces: { at: number; start: number; end: number }[] = [];
  #sql: string;
  #copied: number;

  constructor(sql: string, before: string, from: number) {
    this.#characters = Array.from(sql);
    this.#sql = before;
    this.#copied = from;
  }

  /** Copies the text up to `offset` as it stands. */
  copyTo(offset: number): void {
    if (offset <= this.#copied) return;
    this.#sql += this.#characters.slice(this.#copied, offset).join('');
    this.#copied = offset;
  }

  between(start: number, end: number): string {
    return this.#characters.slice(start, end).join('');
  }

  /** A text in the place of what stands up to an offset. */
  swap(text: string, end: number): void {
    this.insert(text);
    this.skipTo(end);
  }

  insert(text: string): void {
    this.#sql += text;
  }

  skipTo(offset: number): void {
    this.#copied = offset;
  }

  mark(token: Token): void {
    this.#pieces.push({ at: this.#sql.length, start: token.span.start, end: token.span.end });
  }

  finish(end: number): Masked {
    this.copyTo(end);
    const sql = this.#sql;
    const pieces = this.#pieces;
    return {
      sql,
      tokenAt(line, column) {
        const lines = sql.split('\n').slice(0, line - 1);
        const offset = lines.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
        return pieces.filter(({ at }) => at < offset).at(-1);
      },
    };
  }
}

/** How a part of a text becomes one that the library reads. */
export interface Part {
  /** What is put before it: a list alone is no statement. */
  readonly before?: string;
  /** Queries with pipes inside of it: of the bracket that opens, by its index, the one that closes and the query's number. */
  readonly piped?: ReadonlyMap<number, { readonly close: number; readonly number: number }>;
}

export function mask(sql: string, tokens: readonly Token[], part: Part = {}): Masked {
  const begin = tokens[0]?.span.start ?? 0;
  const writer = new Writer(sql, part.before ?? '', begin);
  let angles = 0;
  // After `array<int>` an operator stands between two operands.
  let typeEnd = -2;
  // What is put after a token.
  const puts = new Map<number, string>();
  const putAfter = (end: number, text: string) => puts.set(end, (puts.get(end) ?? '') + text);
  const closeAfter = (end: number) => putAfter(end, ')');
  const opens = new Set<number>();
  const types = new Map<number, number>();
  const names = namesOf(tokens);
  const escapes = sql.includes('\\');
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const first = i;
    writer.copyTo(token.span.start);
    writer.mark(token);
    if (opens.has(i)) writer.insert('(');
    const operand = token.token_type === 'L_PAREN' ? operandOfSets(tokens, i) : undefined;
    const wrapped = names.operands.get(i) ?? (operand?.in === 'expression' ? operand.close : undefined);
    // The library would read `FROM (SELECT 1) UNION SELECT 2` as FROM the union, and `x > (SELECT 1) UNION SELECT 2` as a comparison with it.
    if (operand?.in === 'from') putAfter(operand.close, ` AS ${UNNAMED}`);
    if (wrapped !== undefined) {
      writer.insert(`${OPERAND_CALL}(`);
      closeAfter(wrapped);
    }
    const body = token.token_type === 'L_PAREN' ? bodyInBrackets(tokens, i) : undefined;
    if (body !== undefined) {
      writer.insert('SELECT * FROM ');
      putAfter(body, ` AS ${UNNAMED}`);
    }
    const clause = clauseBefore(tokens, i);
    if (clause !== undefined) writer.insert(` ${clause} ${NOTHING_CALL}() `);
    if (/^(try_)?cast$/.test(word(token)) && next?.token_type === 'L_PAREN') noteType(tokens, i + 1, types);
    if (names.aliases.has(i)) writer.insert(' AS ');
    const called = qualifiedEnd(tokens, i);
    const piped = part.piped?.get(i);
    const typeClose = types.get(i);
    if (piped !== undefined) {
      writer.copyTo(token.span.end);
      writer.insert(`SELECT ${PIPED_CALL}(${piped.number})`);
      writer.skipTo((tokens[piped.close] as Token).span.start);
      i = piped.close - 1;
    } else if (typeClose !== undefined) {
      writer.swap(maskedType(writtenOut(tokens.slice(i, typeClose + 1), writer)), tokens[typeClose]?.span.start ?? 0);
      i = typeClose - 1;
    } else if (names.levels.has(i)) {
      writer.insert(`\`outboard_level_${names.levels.get(i)}_${token.text.replaceAll('`', '``')}\``);
      writer.skipTo(token.span.end);
    } else if (names.skipped.has(i)) {
      writer.skipTo(token.span.end);
    } else if (names.quoted.has(i) || names.bare.has(i)) {
      writer.swap(`\`${names.bare.has(i) ? masked(token.text) : token.text}\``, token.span.end);
    } else if (called !== undefined) {
      const parts = tokens.slice(i, called + 1).filter(({ text }, at) => at % 2 === 0 || text !== '.');
      writer.swap(`\`${parts.map(({ text }) => masked(text)).join('.')}\``, (tokens[called] as Token).span.end);
      i = called;
    } else if (token.written !== undefined && next?.token_type !== 'L_PAREN') {
      writer.swap(` ${token.written}`, token.span.end);
    } else if (
      /^(any|some|all)$/.test(word(token)) &&
      next?.token_type === 'L_PAREN' &&
      /^i?like$/.test(word(before))
    ) {
      writer.swap(word(token) === 'all' ? LIKE_ALL_CALL : LIKE_ANY_CALL, token.span.end);
    } else if (token.text === '<' && /^(array|map|struct)$/.test(word(before))) angles += 1;
    else if (angles > 0 && token.text.startsWith('>')) {
      angles -= token.text.length;
      typeEnd = i;
    } else if (token.text === '>>' && next?.text === '>' && next.span.start === token.span.end) {
      writer.swap(`>> ${UNSIGNED} `, next.span.end);
      i += 1;
    } else if (token.token_type === 'NUMBER' && token.text.includes('::')) {
      writer.insert(`${NUMBER_CALL}('${Array.from(sql).slice(token.span.start, token.span.end).join('')}')`);
      writer.skipTo(token.span.end);
    } else if (token.token_type === 'RAW_STRING') {
      // Two of them, one beside the other, are one text; to the library there is a quote between.
      const written = writer.between(token.span.start, token.span.end);
      const quote = written.charAt(1);
      writer.insert(`r${quote}${written.slice(2, -1).replaceAll(quote + quote, '')}${quote}`);
      writer.skipTo(token.span.end);
    } else if (token.token_type === 'STRING' && escapes) {
      writer.swap(unescaped(writer.between(token.span.start, token.span.end)), token.span.end);
    } else if (token.position !== undefined) {
      // Spark counts them from the left; the library's tree has no order to count by.
      writer.swap(`${PARAMETER_CALL}(${token.position})`, token.span.end);
    } else if (word(token) === 'interval' && token.token_type === 'INTERVAL') {
      i = maskInterval(tokens, i, writer);
    } else if (/^timestamp_(ntz|ltz)$/.test(word(token)) && next?.token_type === 'STRING') {
      writer.swap(`${TYPED_CALL}('${word(token)}', `, next.span.start);
      writer.copyTo(next.span.end);
      writer.insert(')');
      i += 1;
    } else if (word(token) === 'x' && next?.token_type === 'STRING' && next.span.start > token.span.end) {
      // The library wants a hexadecimal literal's letter right before its quotes.
      writer.swap('x', next.span.start);
    } else if (token.text === '+' && typeEnd !== i - 1 && BEFORE_SIGN.test(before === undefined ? '(' : word(before))) {
      // The library drops it; what it takes for a root binds as a sign does.
      writer.swap(` ${SIGN} `, token.span.end);
    } else if (word(token) === 'not' || token.token_type === 'EXCLAMATION') {
      writer.swap(' not ', token.span.end);
      // What is not like something is no tree to the library, if NOT comes first.
      const denied = deniedLike(tokens, i + 1);
      if (denied !== undefined) {
        writer.insert(`${BOUND_CALL}(`);
        closeAfter(denied);
      }
    } else if (word(token) === 'extract' && next?.token_type === 'L_PAREN' && word(tokens[i + 3]) === 'from') {
      // The field is printed as it was written; the library would make one of its own words of it.
      writer.insert(`${PREFIX}extract('${tokens[i + 2]?.text.replaceAll("'", "\\'")}', `);
      writer.skipTo((tokens[i + 3] as Token).span.end);
      i += 3;
    } else if (
      UNIT_FIRST.test(word(token)) &&
      next?.token_type === 'L_PAREN' &&
      tokens[i + 3]?.text === ',' &&
      isWord(tokens[i + 2]) &&
      inside(tokens, i + 1).words.filter((text) => text === ',').length === 2
    ) {
      // A unit is a word of the grammar there, no column.
      writer.swap(`${PREFIX}${word(token)}_unit('${tokens[i + 2]?.text}'`, (tokens[i + 2] as Token).span.end);
      i += 2;
    } else if (/^(ignore|respect)$/.test(word(token)) && word(next) === 'nulls' && tokens[i + 2]?.text === ')') {
      // The library takes IGNORE NULLS after the parenthesis only.
      writer.swap(`) ${token.text} nulls`, (tokens[i + 2] as Token).span.end);
      i += 2;
    } else if (/^(limit|offset)$/.test(word(token)) && next !== undefined && isBound(next)) {
      writer.copyTo(next.span.start);
      writer.insert(` ${BOUND_CALL}(`);
      closeAfter(expressionEnd(tokens, i + 1));
    } else if (word(token) === 'table' && isTable(before, next, part)) {
      // `TABLE t` is a query of its own.
      writer.swap('SELECT * FROM', token.span.end);
    } else if (word(token) === 'values' && (beginsQuery(before, part) || /^(from|join|,)$/.test(word(before)))) {
      // To the library it is no query that has clauses.
      const isBare =
        before?.token_type === 'R_PAREN' || /^(exists|in)$/.test(word(tokens[i - 2])) || isValuesQuery(tokens, i);
      if (beginsQuery(before, part) && isBare) writer.insert('SELECT * FROM ');
      for (const [from, to] of bareRows(tokens, i)) {
        opens.add(from);
        closeAfter(to);
      }
    } else if (next?.token_type === 'L_PAREN' && token.token_type === 'QUOTED_IDENTIFIER') {
      writer.swap(`\`${masked(token.text)}\``, token.span.end);
    } else if (
      next?.token_type === 'L_PAREN' &&
      isWord(token) &&
      !names.structs.has(i) &&
      isFunction(tokens, i, angles)
    ) {
      writer.insert(token.written === undefined ? PREFIX : ` ${PREFIX}${token.written}`);
      if (token.written !== undefined) writer.skipTo(token.span.end);
    } else if (token.written !== undefined) {
      writer.swap(` ${token.written}`, token.span.end);
    }
    for (let at = first; at <= i; at++) {
      const put = puts.get(at);
      if (put === undefined) continue;
      writer.copyTo((tokens[at] as Token).span.end);
      writer.insert(put);
    }
  }
  return writer.finish(tokens.at(-1)?.span.end ?? begin);
}

/** The text of tokens up to the last one, arguments in the places of parameters. */
const writtenOut = (tokens: readonly Token[], writer: Writer): string =>
  tokens
    .slice(0, -1)
    .map(({ span, written }, i) => {
      const text = written ?? writer.between(span.start, span.end);
      return text + writer.between(span.end, tokens[i + 1]?.span.start ?? span.end);
    })
    .join('');

/** What the library does not take after LIMIT and OFFSET, and Spark does. */
const isBound = (token: Token): boolean =>
  token.token_type === 'STRING' || /^([-+]|cast|try_cast|null|case|true|false)$/.test(word(token));

/** Whether the word begins a query: where one may stand, and before a name. */
const isTable = (before: Token | undefined, next: Token | undefined, part: Part): boolean =>
  next !== undefined && isName(next) && beginsQuery(before, part);

const beginsQuery = (before: Token | undefined, part: Part): boolean =>
  before === undefined
    ? part.before === undefined
    : /^([()]|union|except|intersect|minus|all|distinct)$/.test(word(before));

function isFunction(tokens: readonly Token[], at: number, angles: number): boolean {
  const name = word(tokens[at]);
  const before = tokens[at - 1];
  if (/^(any|some|all)$/.test(name)) {
    const isCompared = /^(=|<|>|<=|>=|<>|!=|==|<=>)$/.test(word(before));
    if (isCompared) refuseQuantified(tokens, at);
    return isCompared || (name !== 'all' && !/^(union|except|intersect|minus)$/.test(word(before)));
  }
  if (TYPES.has(name)) {
    const inType =
      angles > 0 ||
      before?.text === '::' ||
      before?.text === ':' ||
      word(before) === 'as' ||
      (isWord(before) && !GRAMMAR.has(word(before)));
    return !inType;
  }
  const special = SPECIAL[name];
  if (special !== undefined) return !special(inside(tokens, at + 1).words, word(tokens[at + 2]));
  return !GRAMMAR.has(name);
}

/** An interval that is written out, as one call; others stay as they are. */
function maskInterval(tokens: readonly Token[], at: number, writer: Writer): number {
  const { parts, end } = intervalAt(tokens, at);
  if (parts.length === 0) return at;
  const { end: until } = (tokens[end - 1] as Token).span;
  const source = writer.between((tokens[at] as Token).span.start, until);
  writer.insert(`${INTERVAL_CALL}(${[source, JSON.stringify(parts)].map(quoteText).join(', ')})`);
  writer.skipTo(until);
  return end - 1;
}
