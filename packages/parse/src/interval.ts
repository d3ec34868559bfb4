/** INTERVAL as it is written out: amounts and their units. */
import { type Token, word } from './token.js';

const UNITS = /^(year|month|week|day|hour|minute|second|millisecond|microsecond|nanosecond)s?$/;

export interface IntervalPart {
  readonly sign: '' | '+' | '-';
  readonly value: string;
  /** The value was a text. */
  readonly quoted: boolean;
  /** Lower case. None behind a text that names its units itself. */
  readonly unit?: string;
  /** The last field of `'1-2' YEAR TO MONTH`. */
  readonly to?: string;
}

/** `1 DAY 2 HOURS`, `'1-2' YEAR TO MONTH`, `'3 months'` after INTERVAL at `at`; `end` is the first token after it. */
export function intervalAt(
  tokens: readonly Token[],
  at: number,
): { readonly parts: readonly IntervalPart[]; readonly end: number } {
  const parts: IntervalPart[] = [];
  for (let i = at + 1; ; ) {
    const before = tokens[i]?.text;
    const sign = before === '-' || before === '+' ? before : '';
    const value = tokens[sign === '' ? i : i + 1];
    const unitAt = (sign === '' ? i : i + 1) + 1;
    if (value?.token_type !== 'NUMBER' && value?.token_type !== 'STRING') return { parts, end: i };
    const amount = { sign, value: value.text, quoted: value.token_type === 'STRING' } as const;
    if (!UNITS.test(word(tokens[unitAt]))) {
      if (parts.length > 0 || !amount.quoted) return { parts, end: i };
      return { parts: [amount], end: unitAt };
    }
    const unit = word(tokens[unitAt]);
    i = unitAt + 1;
    if (word(tokens[i]) === 'to' && UNITS.test(word(tokens[i + 1])))
      return { parts: [...parts, { ...amount, unit, to: word(tokens[i + 1]) }], end: i + 2 };
    parts.push({ ...amount, unit });
  }
}
