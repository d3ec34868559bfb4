import { fail } from '@outboard/errors';

const TOKEN = /`(?:[^`]|``)*`|'[^']*'|"[^"]*"|\d+\.\d*(?![\w])|[\p{L}\p{N}_]+(?:-+[\p{L}\p{N}_]+)*|\S/gu;
const NAME = /^(`.*`|\w*[A-Za-z_]\w*)$/s;
const NEARLY_NAME = /^[\p{L}\p{N}_-]*[\p{L}_][\p{L}\p{N}_-]*$/u;

/**
 * A table's, function's or database's name as the API takes it: `a.b`, `` `a.b`.c `` (`parseMultipartIdentifier`).
 * Errors: PARSE_EMPTY_STATEMENT, PARSE_SYNTAX_ERROR, INVALID_IDENTIFIER
 */
export function multipartName(text: string): readonly string[] {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.length === 0) fail('PARSE_EMPTY_STATEMENT');
  const isLast = (i: number) => i === tokens.length - 1;
  const wrong = tokens.findIndex((token, i) => (i % 2 === 0 ? !NAME.test(token) : token !== '.' || isLast(i)));
  if (wrong >= 0) {
    const ident = tokens[wrong] ?? '';
    if (wrong % 2 === 0 && NEARLY_NAME.test(ident)) fail('INVALID_IDENTIFIER', { ident });
    // One word too many at the end is said to be that.
    const hint = wrong % 2 === 1 && isLast(wrong) ? `: extra input '${ident}'` : '';
    return fail('PARSE_SYNTAX_ERROR', { error: `'${ident}'`, hint });
  }
  return tokens
    .filter((_, i) => i % 2 === 0)
    .map((token) => (token.startsWith('`') ? token.slice(1, -1).replaceAll('``', '`') : token));
}
