/** The library that parses (Polyglot's WebAssembly), typed as far as its tree is walked here. */
import { setFlagsFromString } from 'node:v8';
import { fail, OutboardError } from '@outboard/errors';
import type { ast, Dialect } from '@polyglot-sql/sdk';
import { type Masked, mask, type Part, unmasked } from './mask.js';
import { isPositional, type Token } from './token.js';

type Library = Pick<typeof import('@polyglot-sql/sdk'), 'parse' | 'tokenize'>;

const DIALECT = 'spark' as Dialect;
let library: Library | undefined;

/**
 * V8's optimizing compiler works for minutes on this WebAssembly (24 MB, some functions of megabytes), on all cores and in
 * hundreds of megabytes: the first 60 texts took 152 ms each with it and 7 ms without, the process 310 MB and 140.
 */
const BASELINE_ONLY = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

/** Compiles the parser's WebAssembly; once a process, before the first text is parsed. */
export async function initParser(): Promise<void> {
  if (library !== undefined) return;
  for (const flag of BASELINE_ONLY) setFlagsFromString(flag);
  library = await import('@polyglot-sql/sdk');
  // The first parse compiles what it runs: 150 ms that no query should wait for.
  library.parse('select 1', DIALECT);
}

/** A node of the library's tree: an object with one key, its kind. */
export type Tree = ast.Expression;
type KeysOf<T> = T extends unknown ? keyof T : never;
export type TreeKind = KeysOf<Tree> & string;
export type TreeOf<K extends TreeKind> = Extract<Tree, { [P in K]: unknown }>[K];

export const kindOf = (tree: Tree): TreeKind => Object.keys(tree)[0] as TreeKind;

/** The node's content where it is of this kind. */
export function as<K extends TreeKind>(tree: Tree | null | undefined, kind: K): TreeOf<K> | undefined {
  if (tree === null || tree === undefined || !(kind in tree)) return undefined;
  return (tree as unknown as Record<K, TreeOf<K>>)[kind];
}

/** A name as the user wrote it. */
export const nameOf = (identifier: TreeOf<'identifier'>): string => unmasked(identifier.name);

function loaded(): Library {
  if (library === undefined) throw new Error('initParser() has not been awaited.');
  return library;
}

/** Characters of other dialects, which Spark's grammar has not. */
const FOREIGN = /[$@{}]/;
const isForeign = (token: Token): boolean =>
  token.token_type === 'PARAMETER'
    ? !isPositional(token)
    : /^(VAR|DOLLAR|L_BRACE|R_BRACE)$/.test(token.token_type) && FOREIGN.test(token.text);

/** Letters that a name has in quotes only. */
const UNQUOTED = /^(?=.*[^ -~])[\p{L}\p{N}_]+$/u;
const isBare = ({ token_type }: Token): boolean => !/STRING|QUOTED/.test(token_type);

/** @throws PARSE_SYNTAX_ERROR, INVALID_IDENTIFIER */
export function tokenize(sql: string): readonly Token[] {
  const { success, tokens, error } = loaded().tokenize(sql, DIALECT);
  if (!success || tokens === undefined) return syntaxError(sql, error ?? '');
  const read = tokens as unknown as readonly Token[];
  const foreign = read.find(isForeign);
  if (foreign !== undefined) {
    const error = FOREIGN.exec(foreign.token_type === 'PARAMETER' ? '$' : foreign.text)?.[0];
    return fail('PARSE_SYNTAX_ERROR', { error: `'${error}'`, hint: '' });
  }
  // What a colon stands before is a parameter's name.
  const beyond = read.find((token, i) => UNQUOTED.test(token.text) && isBare(token) && read[i - 1]?.text !== ':');
  if (beyond !== undefined) return fail('INVALID_IDENTIFIER', { ident: beyond.text });
  if (sql.includes('/*')) checkComments(sql);
  const numbered = withNumbers(sql, read);
  if (!sql.includes('?')) return numbered;
  let position = 0;
  return numbered.map((token) => (isPositional(token) ? { ...token, position: position++ } : token));
}

/** What may begin or hide a comment, and what ends one or begins another within. */
const OUTSIDE = /\/\*|--[^\n]*|\br'[^']*'|\br"[^"]*"|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/gis;
const INSIDE = /\/\*|\*\//g;

/** Error: UNCLOSED_BRACKETED_COMMENT. Comments stand within comments. */
function checkComments(sql: string): void {
  let depth = 0;
  for (let from = 0; ; ) {
    const marks = depth === 0 ? OUTSIDE : INSIDE;
    marks.lastIndex = from;
    const [found] = marks.exec(sql) ?? [];
    if (found === undefined) break;
    if (found === '/*') depth += 1;
    if (found === '*/') depth -= 1;
    from = marks.lastIndex;
  }
  if (depth > 0) fail('UNCLOSED_BRACKETED_COMMENT');
}

const LETTERS = /^(bd|[lsydf])$/i;
const NUMBER = /^\d+([lsy]|(e[+-]?\d+)?(bd|[df])?)$/i;

/** A number has its suffix though a point begins it; digits with other letters behind them are a name (`SqlBaseLexer.g4`, IDENTIFIER). */
function withNumbers(sql: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ token_type }) => token_type === 'NUMBER')) return tokens;
  const characters = Array.from(sql);
  const numbers: Token[] = [];
  for (const token of tokens) {
    const last = numbers.at(-1);
    const { start, end } = token.span;
    if (
      last?.text.startsWith('.') &&
      last.token_type === 'NUMBER' &&
      last.span.end === start &&
      LETTERS.test(token.text)
    ) {
      // As the library writes the suffixes that it knows.
      numbers[numbers.length - 1] = { ...last, text: `${last.text}::${token.text}`, span: { ...last.span, end } };
      continue;
    }
    const written = token.token_type === 'NUMBER' ? characters.slice(start, end).join('') : '';
    const isName = /^\d\w*$/.test(written) && /\D/.test(written) && !NUMBER.test(written);
    numbers.push(isName ? { ...token, token_type: 'VAR', text: written, written: `\`${written}\`` } : token);
  }
  return numbers;
}

/**
 * The statements that these tokens of a text are.
 * @throws PARSE_SYNTAX_ERROR, PARSE_EMPTY_STATEMENT
 */
export function parseTrees(sql: string, tokens: readonly Token[], part: Part = {}): readonly Tree[] {
  const masked = mask(sql, tokens, part);
  const { success, ast, error } = loaded().parse(masked.sql, DIALECT);
  if (!success || ast === undefined) return syntaxError(sql, String(error ?? ''), masked, tokens, part);
  return ast as readonly Tree[];
}

/** What an expression may end with. */
const ENDS = /^(NUMBER|STRING|R_PAREN|R_BRACKET|QUOTED_IDENTIFIER|VAR|END|NULL|TRUE|FALSE|STAR|IDENTIFIER)$/;

/** The character at a line and column, or the one before, where the text ends. */
function at(sql: string, [, line = '1', column = '1']: RegExpExecArray): string | undefined {
  const before =
    sql
      .split('\n')
      .slice(0, Number(line) - 1)
      .join('\n').length + (Number(line) > 1 ? 1 : 0);
  return /['"`]/.exec(
    sql
      .slice(0, before + Number(column))
      .split(/(?=['"`])/)
      .at(-1) ?? '',
  )?.[0];
}

/** The text at or near the place that the library complains about, as Spark words it. */
function syntaxError(
  sql: string,
  message: string,
  masked?: Masked,
  tokens: readonly Token[] = [],
  part: Part = {},
): never {
  const place = /line (\d+), column (\d+)/.exec(message);
  const near = place === null || masked === undefined ? undefined : masked.tokenAt(Number(place[1]), Number(place[2]));
  const open = /Unterminated (?:string|quoted)/i.test(message) && place !== null ? at(sql, place) : undefined;
  if (open !== undefined) return fail('PARSE_SYNTAX_ERROR', { error: `'${open}'`, hint: '' });
  const [first] = tokens;
  // A word that begins no statement is the one that is wrong.
  if (first?.token_type === 'VAR' && part.before === undefined)
    return fail('PARSE_SYNTAX_ERROR', { error: `'${first.text}'`, hint: '' });
  const last = tokens.findLast(({ token_type }) => token_type !== 'SEMICOLON');
  // An operator at the end is not wrong: something is missing after it.
  const isCut = near !== undefined && last !== undefined && near.end >= last.span.end && !ENDS.test(last.token_type);
  if (near === undefined || isCut || /end of input/i.test(message)) {
    throw new OutboardError('PARSE_SYNTAX_ERROR', { error: 'end of input', hint: '' }, { cause: new Error(message) });
  }
  // What stands for a parameter is shown by the parameter's first character.
  const text = sql.slice(near.start, near.end);
  return fail('PARSE_SYNTAX_ERROR', { error: `'${text.startsWith(':') ? ':' : text}'`, hint: '' });
}
