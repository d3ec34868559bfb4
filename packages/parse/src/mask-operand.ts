/** Expressions that the library takes only in brackets, where Spark takes them bare: the rows of VALUES, and what follows LIMIT and OFFSET. */
import { OPERAND, type Token, word } from './token.js';

/** What a query goes on with after an expression that stands alone. */
const CLAUSE =
  /^(as|where|group|having|order|sort|cluster|distribute|limit|offset|window|union|except|minus|intersect|join|inner|cross|left|right|full|outer|semi|anti|natural|lateral|on|using|pivot|unpivot|tablesample|qualify)$/;
/** Words within an expression; another one after an operand is an alias. */
const INSIDE =
  /^(and|or|not|is|null|true|false|in|like|ilike|rlike|regexp|between|case|when|then|else|end|div|collate|at|escape|distinct|from|year|quarter|month|week|day|hour|minute|second|millisecond|microsecond)s?$/;

/** How many words from `at` on belong to the call before them: `OVER w`, `FILTER (`, `WITHIN GROUP`, `IGNORE NULLS`. */
function wordsAfterCall(tokens: readonly Token[], at: number): number {
  const [here, next] = [word(tokens[at]), tokens[at + 1]];
  if (/^(over|filter)$/.test(here) && next?.token_type === 'L_PAREN') return 1;
  const named = here === 'over' && (next?.token_type === 'QUOTED_IDENTIFIER' || /^[\p{L}_]/u.test(word(next)));
  return named || /^(within group|(ignore|respect) nulls)$/.test(`${here} ${word(next)}`) ? 2 : 0;
}

/** The last token of the expression that begins at `from`. */
export function expressionEnd(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const { text, token_type } = tokens[i] as Token;
    const before = tokens[i - 1];
    const more = depth === 0 && before?.token_type === 'R_PAREN' ? wordsAfterCall(tokens, i) : 0;
    if (more > 0) {
      i += more - 1;
      continue;
    }
    if (depth === 0 && i > from) {
      const word = text.toLowerCase();
      if (/^[,;]$/.test(text) || CLAUSE.test(word)) return i - 1;
      const afterOperand = before !== undefined && i > from && OPERAND.test(before.token_type);
      const name = token_type === 'QUOTED_IDENTIFIER' || /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text);
      if (afterOperand && name && token_type !== 'STRING' && !INSIDE.test(word)) return i - 1;
    }
    if (/^[([]$/.test(text) && token_type !== 'STRING') depth += 1;
    else if (/^[)\]]$/.test(text) && token_type !== 'STRING') {
      depth -= 1;
      if (depth < 0) return i - 1;
    }
  }
  return tokens.length - 1;
}

/** The tokens before the one at `at`, from right to left, in the brackets that it stands in; those of brackets between are left out. */
function* besideBefore(tokens: readonly Token[], at: number): Generator<Token> {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    const text = word(token);
    if (/^[)\]]$/.test(text)) depth += 1;
    else if (/^[([]$/.test(text)) depth -= 1;
    else if (depth === 0) yield token;
    if (depth < 0) return;
  }
}

const BOUND = /^(limit|offset)$/;
const ORDERED = /^(sort|cluster|distribute)$/;
/** What a word is that follows its clause's name, where it is one. */
const NO_OPERAND = /^([,).;=]|from|as)$/;

/**
 * The clause that is put before the one at `at` where the first word of that is an alias to the library, or an expression: after
 * the list of a SELECT that has nothing else, and after GROUP BY ALL.
 */
export function clauseBefore(tokens: readonly Token[], at: number): 'WHERE' | 'HAVING' | undefined {
  const [before, here, next] = [tokens[at - 1], word(tokens[at]), word(tokens[at + 1])];
  const isOrdered = ORDERED.test(here) && next === 'by';
  if (isOrdered && word(before) === 'all' && word(tokens[at - 2]) === 'by') return 'HAVING';
  if (!isOrdered && !(BOUND.test(here) && tokens[at + 1] !== undefined && !NO_OPERAND.test(next))) return undefined;
  if (before === undefined || !(OPERAND.test(before.token_type) || before.text === '*')) return undefined;
  for (const token of besideBefore(tokens, at)) {
    const text = word(token);
    if (text === 'select') return 'WHERE';
    if ((CLAUSE.test(text) && text !== 'as') || /^(from|values|table)$/.test(text)) return undefined;
  }
  return undefined;
}

/** What a query goes on with after its SELECT or VALUES. */
const GOES_ON = /^(order|sort|cluster|distribute|limit|offset|union|except|intersect|minus|window)$/;
const SET_OPERATION = /^(union|intersect|except|minus)$/;
const SOURCE = /^(from|join|lateral)$/;
const QUERY = /^(select|with|values|from|table)$/;

/** Before an operand, as against a query. */
const BEFORE_OPERAND = /^([-+*/%<>=]|<=|>=|<=>|<>|!=|==|\|\||and|or|not|where|having|on|by|select|between|like)$/;

/** What stands in brackets that open at `open`, where a set operation follows at once: a query in FROM, or a value; and its close. */
export function operandOfSets(
  tokens: readonly Token[],
  open: number,
): { readonly in: 'from' | 'expression'; readonly close: number } | undefined {
  const before = word(tokens[open - 1]);
  const isListed = before === ',';
  if (!isListed && !SOURCE.test(before) && !BEFORE_OPERAND.test(before)) return undefined;
  const close = closes(tokens, open);
  if (!SET_OPERATION.test(word(tokens[close + 1]))) return undefined;
  const list = isListed ? listAround(tokens, open) : SOURCE.test(before) ? 'from' : 'expression';
  if (list !== 'from') return list && { in: list, close };
  let first = open + 1;
  while (tokens[first]?.token_type === 'L_PAREN') first += 1;
  return QUERY.test(word(tokens[first])) ? { in: list, close } : undefined;
}

/** The aggregates of `PIVOT (sum(a) + 1 AS x, max(b) FOR …)` that are no calls alone, which the library does not take: where each begins and ends. */
export function pivotedOperands(tokens: readonly Token[], open: number): readonly (readonly [number, number])[] {
  if (word(tokens[open - 1]) !== 'pivot') return [];
  const found: (readonly [number, number])[] = [];
  for (let from = open + 1; ; ) {
    const end = expressionEnd(tokens, from);
    if (closes(tokens, from + 1) !== end) found.push([from, end]);
    let next = end + 1;
    while (next < tokens.length && tokens[next]?.text !== ',' && word(tokens[next]) !== 'for') next += 1;
    if (tokens[next]?.text !== ',') return found;
    from = next + 1;
  }
}

/**
 * Where a query in brackets closes that is the body of a WITH, which stands right before it, and has clauses of its own: the library
 * would leave the WITH out.
 */
export function bodyInBrackets(tokens: readonly Token[], open: number): number | undefined {
  if (tokens[open - 1]?.token_type !== 'R_PAREN' || !QUERY.test(word(tokens[open + 1]))) return undefined;
  const close = closes(tokens, open);
  const next = word(tokens[close + 1]);
  return GOES_ON.test(next) && !SET_OPERATION.test(next) ? close : undefined;
}

/** Whether what begins at `at`, after a comma, is an item of FROM or of a list of expressions; undefined within a call, and in VALUES. */
function listAround(tokens: readonly Token[], at: number): 'from' | 'expression' | undefined {
  // The rows of VALUES end with its alias.
  let isNamed = false;
  for (const token of besideBefore(tokens, at)) {
    const text = word(token);
    if (/^(from|join)$/.test(text)) return 'from';
    if (/^(select|where|having|by)$/.test(text)) return 'expression';
    if (text === 'values' && !isNamed) return undefined;
    isNamed ||= /^(VAR|QUOTED_IDENTIFIER)$/.test(token.token_type);
  }
  return undefined;
}

/** Where the rows of VALUES at `at` begin and end that stand in no brackets. */
export function bareRows(tokens: readonly Token[], at: number): readonly (readonly [from: number, to: number])[] {
  const rows: [number, number][] = [];
  for (let from = at + 1; from < tokens.length; ) {
    const to = expressionEnd(tokens, from);
    if (to < from) return [];
    if (!(tokens[from]?.text === '(' && closes(tokens, from) === to)) rows.push([from, to]);
    if (tokens[to + 1]?.text !== ',') break;
    from = to + 2;
  }
  return rows;
}

/** Whether the rows of VALUES at `at`, and their alias, are a query: by what follows, also behind its brackets, or by an alias within these. */
export function isValuesQuery(tokens: readonly Token[], at: number): boolean {
  let end = at;
  do end = expressionEnd(tokens, end + 1) + 1;
  while (tokens[end]?.text === ',');
  if (word(tokens[end]) === 'as') end += 1;
  const isAlias = /^(VAR|QUOTED_IDENTIFIER)$/.test(tokens[end]?.token_type ?? '') && !GOES_ON.test(word(tokens[end]));
  if (isAlias) end += 1;
  if (tokens[end]?.token_type === 'L_PAREN') end = closes(tokens, end) + 1;
  if (tokens[end]?.token_type !== 'R_PAREN') return GOES_ON.test(word(tokens[end]));
  if (isAlias && tokens[at - 1]?.token_type === 'L_PAREN') return true;
  while (tokens[end]?.token_type === 'R_PAREN') end += 1;
  return GOES_ON.test(word(tokens[end]));
}

function closes(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { text, token_type } = tokens[i] as Token;
    if (token_type === 'L_PAREN') depth += 1;
    else if (text === ')' && token_type === 'R_PAREN') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return tokens.length;
}

/** The last token of a comparison by LIKE that begins at `from`, and is the first thing that NOT denies there. */
export function deniedLike(tokens: readonly Token[], from: number): number | undefined {
  const last = expressionEnd(tokens, from);
  let isLike = false;
  let depth = 0;
  for (let i = from; i <= last; i++) {
    const { text, token_type } = tokens[i] as Token;
    const word = token_type === 'STRING' || token_type === 'QUOTED_IDENTIFIER' ? '' : text.toLowerCase();
    if (/^[([]$/.test(word)) depth += 1;
    else if (/^[)\]]$/.test(word)) depth -= 1;
    else if (depth > 0) continue;
    else if (i > from && /^i?like$/.test(word)) isLike = true;
    else if (/^(and|or|then|when|else|end)$/.test(word)) return isLike ? i - 1 : undefined;
    else if (!isLike && /^(not|in|between|is|case|rlike|regexp|like|ilike|=|<|>|<=|>=|<>|!=|<=>)$/.test(word))
      return undefined;
  }
  return isLike ? last : undefined;
}
