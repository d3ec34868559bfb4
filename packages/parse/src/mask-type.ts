/** Types within expressions, which Spark's own grammar reads: the library gets a name in their place. */
import { fail } from '@outboard/errors';
import type { Token } from './token.js';

/** Before a type's text, in hexadecimal digits. */
const TYPE = 'outboard_type_';

export const maskedType = (text: string): string => `${TYPE}${Buffer.from(text).toString('hex')}`;

/** The text of the type that a name stands for; undefined of any other name. */
export const typeText = (name: string): string | undefined =>
  name.toLowerCase().startsWith(TYPE) ? Buffer.from(name.slice(TYPE.length), 'hex').toString() : undefined;

/** Adds where the type of CAST begins, which opens at `open`, and the bracket behind it: after AS is a type, and no format as for the library. */
export function noteType(tokens: readonly Token[], open: number, types: Map<number, number>): void {
  let depth = 0;
  let from = 0;
  for (let i = open; i < tokens.length; i++) {
    const { text, token_type } = tokens[i] as Token;
    if (token_type === 'STRING' || token_type === 'QUOTED_IDENTIFIER') continue;
    if (text === '(' || (from > 0 && text === '<')) depth += 1;
    else if (text === ')' || (from > 0 && text.startsWith('>'))) depth -= text.length;
    else if (depth === 1 && from === 0 && text.toLowerCase() === 'as') from = i + 1;
    else if (from > 0 && ((depth === 1 && text === ',') || text === '-'))
      fail('PARSE_SYNTAX_ERROR', { error: `'${text}'`, hint: '' });
    if (depth > 0) continue;
    if (from > 0 && text === ')' && i > from) types.set(from, i);
    return;
  }
}
