/** INTERVAL as it is written out: amounts and their units. */
import { type Token, word } from './token.js';

const UNITS = /^(year|quarter|month|week|day|hour|minute|second|millisecond|microsecond|nanosecond)s?$/;

/** `1 DAY 2 HOURS`, `'1-2' YEAR TO MONTH`, `'3 months'` after INTERVAL at `at`; `end` is the first token after it. */
export function intervalAt(tokens: readonly Token[], at: number): { readonly parts: string[]; readonly end: number } {
  const parts: string[] = [];
  let i = at + 1;
  for (;;) {
    const sign = tokens[i]?.text === '-' || tokens[i]?.text === '+' ? (tokens[i]?.text ?? '') : '';
    const value = tokens[sign === '' ? i : i + 1];
    const unitAt = (sign === '' ? i : i + 1) + 1;
    if (value === undefined || (value.token_type !== 'NUMBER' && value.token_type !== 'STRING')) break;
    const text = `${sign}${value.text}`;
    if (!UNITS.test(word(tokens[unitAt]))) {
      if (parts.length > 0 || value.token_type !== 'STRING') break;
      parts.push(text, '');
      i = unitAt;
      break;
    }
    parts.push(text, word(tokens[unitAt]));
    i = unitAt + 1;
    if (word(tokens[i]) === 'to' && UNITS.test(word(tokens[i + 1]))) {
      parts.push('to', word(tokens[i + 1]));
      i += 2;
      break;
    }
  }
  return { parts, end: i };
}
