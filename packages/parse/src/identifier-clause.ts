/** `IDENTIFIER('a' || :b)` (Spark docs, "IDENTIFIER clause"): a constant text in the place of a name. */
import { multipartName, within } from '@outboard/plan';
import { type Stretch, unexpected } from './stretch.js';
import { type Token, word } from './token.js';

const CLAUSE = /\bidentifier\s*\(/i;

export const hasIdentifierClause = (sql: string): boolean => CLAUSE.test(sql);

const nameToken = (text: string, like: Token): Token => ({
  ...like,
  token_type: 'QUOTED_IDENTIFIER',
  text,
  written: `\`${text.replaceAll('`', '``')}\``,
});
const dotToken = (like: Token): Token => ({ ...like, token_type: 'DOT', text: '.', written: '.' });

/**
 * The tokens with names in the place of clauses, each with the clause's place. `textOfValue` gives the text that an expression
 * stands for. Errors: its own, PARSE_EMPTY_STATEMENT, PARSE_SYNTAX_ERROR
 */
export function named({ tokens }: Pick<Stretch, 'tokens'>, textOfValue: (inside: Stretch) => string): readonly Token[] {
  const written: Token[] = [];
  for (let i = 0; i < tokens.all.length; i++) {
    const token = tokens.all[i] as Token;
    const close = opensClause(tokens.all, i) ? tokens.closing.get(i + 1) : undefined;
    // With several arguments it is a call, of a function that there is not.
    if (close === undefined || tokens.pieces(i + 2, close).length > 1) {
      written.push(token);
      continue;
    }
    if (close === i + 2) return unexpected({ tokens }, close);
    const inside = { tokens, from: i + 2, to: close };
    const value = within(tokens.originOf(i + 2, close), undefined, () => textOfValue(inside));
    const parts = within(tokens.originOf(i, close + 1), undefined, () => multipartName(value));
    const like = { ...token, span: { ...token.span, end: (tokens.all[close] as Token).span.end } };
    written.push(...parts.flatMap((part, at) => [...(at > 0 ? [dotToken(like)] : []), nameToken(part, like)]));
    i = close;
  }
  return written;
}

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  word(tokens[at]) === 'identifier' && tokens[at + 1]?.token_type === 'L_PAREN' && tokens[at - 1]?.text !== '.';
