/** Words that are names to Spark, and grammar or types to the library. */
import { fail } from '@outboard/errors';
import { expressionEnd, pivotedOperands } from './mask-operand.js';
import { OPERAND, type Token, word } from './token.js';

export const isWord = (token: Token | undefined): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(word(token));
export const isName = (token: Token | undefined): boolean => token?.token_type === 'QUOTED_IDENTIFIER' || isWord(token);

/** The last token of a name with dots that begins at `at` and is called; undefined where there is none. */
export function qualifiedEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!isName(tokens[at]) || tokens[at - 1]?.text === '.') return undefined;
  let end = at;
  while (tokens[end + 1]?.text === '.' && isName(tokens[end + 2])) end += 2;
  return end > at && tokens[end + 1]?.token_type === 'L_PAREN' ? end : undefined;
}

export interface Names {
  /** Tokens that only in quotes are names to the library. */
  readonly quoted: ReadonlySet<number>;
  /** Names that are functions to the library, even in quotes. */
  readonly bare: ReadonlySet<number>;
  /** Operands that are wrapped, by where they begin: where they end. */
  readonly operands: ReadonlyMap<number, number>;
  /** Aliases within `struct(…)`, before which AS is left out. */
  readonly aliases: ReadonlySet<number>;
  /** The calls of `struct` with such aliases. */
  readonly structs: ReadonlySet<number>;
  /** Names of common table expressions with MAX RECURSION LEVEL, by what that is. */
  readonly levels: ReadonlyMap<number, string>;
  /** Tokens that the library does not know. */
  readonly skipped: ReadonlySet<number>;
}

/** Types that the library takes for the type of the row in brackets before them. */
const TYPE = /^(date|timestamp|time|interval)$/;
/** Words of the grammar that are an alias where the text ends after them. */
const LAST =
  /^(from|select|where|as|union|having|on|and|or|not|join|order|group|using|intersect|except|then|when|natural|distinct|by|table|with|qualify|create|in|is|like|between|values|date|timestamp|time|interval|rows?|over|key|primary|filter|any|some|all|exists|case|null|true|false|limit|lateral|inner|cross)$/;
/** Of them, those that name no table. */
const STRICT = /^(union|on|join|using|intersect|except|natural|lateral|inner|cross)$/;
/**
 * Functions to the library without brackets. Spark's grammar has no such: they are names, of columns first, of some functions
 * where there is no such column (`LiteralFunctionResolution`).
 */
const BARE =
  /^(current_(catalog|date|role|schema|time|timestamp|user)|session_user|system_user|localtime(stamp)?|now|pi|sys(date|timestamp)|getdate|utc_(date|time|timestamp))$/;
/** Words of the grammar that Spark takes for names all the same, outside of ANSI's strict keywords. */
const GRAMMAR =
  /^(all|and|any|as|by|case|create|cross|distinct|else|end|except|exists|for|from|full|group|having|in|inner|intersect|is|join|lateral|left|like|limit|natural|not|on|or|order|outer|qualify|right|select|set|some|table|then|union|using|values|when|where|with)$/;
/** Types that begin a literal, and are names where a dot follows. */
const LITERAL = /^(date|timestamp|interval)$/;
/** Between such tokens stands a whole expression: of one word, which is a name. */
const OPENS = /^(select|,|\()$/;
const CLOSES = /^(from|,|\))$/;
/** What follows an alias. */
const AFTER_ALIAS = /^(from|where|join|left|right|full|cross|inner|on|group|order|,|\))$/;

/** Whether a word of the grammar is a name, by what stands beside it. */
function isNameHere(tokens: readonly Token[], at: number): boolean {
  const text = word(tokens[at]);
  const [before, next] = [word(tokens[at - 1]), word(tokens[at + 1])];
  const touches = tokens[at]?.span.end === tokens[at + 1]?.span.start;
  const dotted = next === '.' && touches && isName(tokens[at + 2]) && before !== '.';
  if (LITERAL.test(text)) return dotted;
  if (!GRAMMAR.test(text)) return false;
  // `CASE … END.field`
  if (text === 'end' && OPERAND.test(tokens[at - 1]?.token_type ?? '')) return false;
  if (dotted) return true;
  if (before === '.') return next !== '(';
  if (/^(with|recursive)$/.test(before)) return next === 'as';
  if (before === 'as') return AFTER_ALIAS.test(next) && text !== 'table';
  return OPENS.test(before) && CLOSES.test(next) && !(before === '(' && next === ')' && /^(all|distinct)$/.test(text));
}

export function namesOf(tokens: readonly Token[]): Names {
  const quoted = new Set<number>();
  const bare = new Set<number>();
  const aliases = new Set<number>();
  const operands = new Map<number, number>();
  const structs = new Set<number>();
  const levels = new Map<number, string>();
  const skipped = new Set<number>();
  /** The words before the brackets that are open. */
  const openers: string[] = [];
  for (const [i, token] of tokens.entries()) {
    const isStruct = word(token) === 'struct' && tokens[i + 1]?.token_type === 'L_PAREN';
    if (isStruct && bareAliases(tokens, i + 1, aliases)) structs.add(i);
    const isCte = isName(token) && /^(with|recursive|,)$/.test(word(tokens[i - 1]));
    const level = isCte ? levelAfter(tokens, i) : undefined;
    if (level !== undefined) {
      levels.set(i, level.text);
      for (let at = level.from; at < level.to; at++) skipped.add(at);
    }
    for (const [from, end] of token.token_type === 'L_PAREN' ? pivotedOperands(tokens, i) : []) operands.set(from, end);
    if (token.token_type === 'L_PAREN') openers.push(word(tokens[i - 1]));
    else if (token.token_type === 'R_PAREN') openers.pop();
    const isAlias = word(tokens[i - 1]) === 'as' && tokens[i - 2]?.token_type === 'R_PAREN';
    const isCast = /^(try_)?cast$/.test(openers.at(-1) ?? '');
    // To Spark it is a column's name everywhere, and INSERT finds it among the values.
    if (word(token) === 'default' && tokens[i + 1]?.text !== '.') quoted.add(i);
    const isText = token.token_type === 'STRING' || token.token_type === 'RAW_STRING';
    if (!isText && BARE.test(token.text.toLowerCase()) && tokens[i + 1]?.token_type !== 'L_PAREN') bare.add(i);
    if (isNameHere(tokens, i)) quoted.add(i);
    // An operator to the library.
    if (word(token) === 'mod' && tokens[i + 1]?.token_type !== 'L_PAREN') quoted.add(i);
    // `PIVOT (… IN ('x' a))`
    const isPivoted = openers.at(-1) === 'in' && openers.at(-2) === 'pivot';
    if (
      isPivoted &&
      isName(token) &&
      OPERAND.test(tokens[i - 1]?.token_type ?? '') &&
      /^[,)]$/.test(word(tokens[i + 1]))
    )
      aliases.add(i);
    if (isAlias && !isCast && TYPE.test(word(token)) && tokens[i + 1]?.token_type !== 'L_PAREN') quoted.add(i);
  }
  const last = tokens.length - 1;
  const isInFrom = tokens.slice(0, last).some((token) => word(token) === 'from');
  const ends = LAST.test(word(tokens[last])) && !(isInFrom && STRICT.test(word(tokens[last])));
  const before = word(tokens[last - 1]);
  const isAfter =
    before === 'as'
      ? ends
      : /^(from|join)$/.test(before) && word(tokens[last - 2]) !== 'distinct' && LAST.test(word(tokens[last]));
  if (isAfter || (ends && OPERAND.test(tokens[last - 1]?.token_type ?? ''))) quoted.add(last);
  return { quoted, bare, operands, aliases, structs, levels, skipped };
}

/** MAX RECURSION LEVEL after a name, and after its columns. */
function levelAfter(
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly from: number; readonly to: number } | undefined {
  let from = at + 1;
  if (tokens[from]?.token_type === 'L_PAREN') {
    while (from < tokens.length && tokens[from]?.token_type !== 'R_PAREN') from += 1;
    from += 1;
  }
  if (word(tokens[from]) !== 'max' || word(tokens[from + 1]) !== 'recursion' || word(tokens[from + 2]) !== 'level')
    return undefined;
  const sign = tokens[from + 3]?.text === '-' ? '-' : '';
  const last = tokens[from + 3 + sign.length];
  if (last?.token_type !== 'NUMBER') return fail('PARSE_SYNTAX_ERROR', { error: `'${last?.text}'`, hint: '' });
  return { text: `${sign}${last.text}`, from, to: from + 4 + sign.length };
}

/** Notes the aliases without AS among the arguments in the brackets that open at `open`. */
function bareAliases(tokens: readonly Token[], open: number, aliases: Set<number>): boolean {
  let found = false;
  for (let from = open + 1; ; ) {
    const end = expressionEnd(tokens, from);
    let next = end + 1;
    if (isName(tokens[next]) && word(tokens[next]) !== 'as') {
      aliases.add(next);
      found = true;
      next += 1;
    } else if (word(tokens[next]) === 'as') {
      found = true;
      next += 2;
    }
    if (tokens[next]?.text !== ',' || end < from) return found;
    from = next + 1;
  }
}

/** The clause that a token stands in. */
function clauseOf(tokens: readonly Token[], at: number): string {
  let depth = 0;
  for (let i = at; i >= 0; i--) {
    if (tokens[i]?.token_type === 'R_PAREN') depth += 1;
    else if (tokens[i]?.token_type === 'L_PAREN') depth -= 1;
    else if (depth <= 0 && /^(select|where|having|on)$/.test(word(tokens[i]))) return word(tokens[i]);
  }
  return 'select';
}

/** Spark has no comparison with all or any rows of a query: what looks like one is a call, whose argument is no query. */
export function refuseQuantified(tokens: readonly Token[], at: number): void {
  const query = word(tokens[at + 2]);
  if (query !== 'select' && query !== 'values') return;
  if (clauseOf(tokens, at) !== 'select') fail('PARSE_SYNTAX_ERROR', { error: "'('", hint: '' });
  const text = `'${tokens[at + 3]?.text}'`;
  fail('PARSE_SYNTAX_ERROR', { error: text, hint: query === 'select' ? `: extra input ${text}` : '' });
}
