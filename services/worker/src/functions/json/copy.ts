/** A value of JSON as Jackson copies it: without white space, its numbers as what they are. */
import { javaDouble } from '@outboard/errors';
import { quotedInBytes } from './quoted.js';
import type { Scanner } from './scanner.js';

export const INTEGER = /^-?\d+$/;
export const SPECIAL: Readonly<Record<string, string>> = {
  NaN: 'NaN',
  Infinity: 'Infinity',
  '+Infinity': 'Infinity',
  '+INF': 'Infinity',
  '-Infinity': '-Infinity',
  '-INF': '-Infinity',
};

/** A number that is no whole one, as Jackson writes the double that it is. */
export const fraction = (word: string): string => {
  const value = SPECIAL[word] ?? javaDouble(Number(word));
  return /\d/.test(value) ? value : `"${value}"`;
};
export const number = (word: string): string => (INTEGER.test(word) ? String(BigInt(word)) : fraction(word));
export const isWord = (word: string): boolean => word === 'true' || word === 'false' || word === 'null';

/** The next value, whatever it is, written to bytes; or otherwise as `quote` quotes. */
export function copyOf(scanner: Scanner, quote: (value: string) => string = quotedInBytes): string {
  const next = scanner.peek();
  const parts: string[] = [];
  if (next === '{') {
    scanner.members((name) => parts.push(`${quote(name)}:${copyOf(scanner, quote)}`));
    return `{${parts.join(',')}}`;
  }
  if (next === '[') {
    scanner.elements(() => parts.push(copyOf(scanner, quote)));
    return `[${parts.join(',')}]`;
  }
  if (scanner.isString(next)) return quote(scanner.string());
  const word = scanner.word();
  return isWord(word) ? word : number(word);
}
