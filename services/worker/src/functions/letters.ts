/** Upper, lower and title case where one letter becomes several or depends on those around it (Unicode's SpecialCasing.txt, without locales). */
import { engineFunction } from './define.js';

/** Letters that are two in one have a form of their own at the beginning of a word: `ǆ` becomes `ǅ`. */
const TITLES = /[\u01c4-\u01cc\u01f1-\u01f3]/u;
const titleOf: Readonly<Record<string, string>> = { Ǆ: 'ǅ', Ǉ: 'ǈ', Ǌ: 'ǋ', Ǳ: 'ǲ' };

/** Greek letters with an iota below keep it there. */
const IOTAS = /[\u1f80-\u1fff]/u;

function capital(letter: string): string {
  const upper = letter.toUpperCase();
  const [head = '', ...tail] = upper;
  if (TITLES.test(letter)) return titleOf[head] ?? head;
  if (IOTAS.test(letter)) {
    const below = upper.replace(/(?<=.)Ι$/u, '\u0345');
    return tail.length > 1 ? below : below.normalize('NFC');
  }
  // What has no case does not begin the word: `ŉ` becomes `ʼN`.
  return head.toLowerCase() === head ? upper : head + tail.join('').toLowerCase();
}

/** `ﬃ` becomes `Ffi`. What follows is lowered with what is before it: a sigma at the end of a word is another. */
function titled(word: string): string {
  const [first = ''] = word;
  return capital(first) + word.toLowerCase().slice(first.toLowerCase().length);
}

/** How many letters have to be put in, left out or replaced. */
function distance(a: string, b: string): number {
  const [xs, ys] = [[...a], [...b]];
  let before = Array.from({ length: ys.length + 1 }, (_, j) => j);
  for (const [i, x] of xs.entries()) {
    const row = [i + 1];
    for (const [j, y] of ys.entries())
      row.push(Math.min((before[j] ?? 0) + (x === y ? 0 : 1), (before[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    before = row;
  }
  return before[ys.length] ?? 0;
}

export const letterFunctions = [
  engineFunction('levenshtein', ['text', 'text'], 'integer', distance),
  engineFunction('upper', ['text'], 'text', (text) => text.toUpperCase()),
  engineFunction('lower', ['text'], 'text', (text) => text.toLowerCase()),
  engineFunction('initcap', ['text'], 'text', (text) => text.split(' ').map(titled).join(' ')),
];
