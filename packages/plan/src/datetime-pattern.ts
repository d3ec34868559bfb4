/** Spark's datetime patterns (java.time's letters, Spark's "Datetime Patterns") as strftime formats, or a refusal. */
import { refuse } from '@outboard/errors';

/** Letters that print the same by strftime. Lengths not listed are refused. */
const printing: Readonly<Record<string, string>> = {
  yyyy: '%Y',
  y: '%Y',
  yy: '%y',
  MM: '%m',
  M: '%-m',
  MMM: '%b',
  MMMM: '%B',
  dd: '%d',
  d: '%-d',
  DDD: '%j',
  D: '%-j',
  HH: '%H',
  H: '%-H',
  hh: '%I',
  h: '%-I',
  mm: '%M',
  m: '%-M',
  ss: '%S',
  s: '%-S',
  SSS: '%g',
  SSSSSS: '%f',
  SSSSSSSSS: '%n',
  a: '%p',
  E: '%a',
  EE: '%a',
  EEE: '%a',
  EEEE: '%A',
};

/** A strftime/strptime format; quoted text and signs stay as they are. Error: UNSUPPORTED_FEATURE for other letters. */
export function strftimePattern(pattern: string): string {
  let out = '';
  const tokens = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/gsy;
  while (tokens.lastIndex < pattern.length) {
    const match = tokens.exec(pattern);
    if (match === null) return refuse(`the datetime pattern ${pattern}`);
    const [text, quoted, letter] = match;
    if (quoted !== undefined) out += quoted === '' ? "'" : quoted.replaceAll("''", "'").replaceAll('%', '%%');
    else if (letter !== undefined)
      out += printing[text] ?? refuse(`the letters ${text} in the datetime pattern ${pattern}`);
    else out += text === '%' ? '%%' : text;
  }
  return out;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
/** A year of four digits at least, and with a sign where they are more (`SignStyle.EXCEEDS_PAD`). */
const longYear = (t: string) => `CASE WHEN year(${t}) > 9999 THEN '+' ELSE '' END || format('{:05d}', year(${t}))`;

/** A wall clock by a format of strftime, whose `%Y` writes years beyond 0 to 9999 otherwise than Spark does. */
export function byStrftime(t: string, format: string): string {
  const plain = `strftime(${t}, ${quoted(format)})`;
  if (!format.includes('%Y')) return plain;
  const around = format.split('%Y').map((part) => (part === '' ? [] : [`strftime(${t}, ${quoted(part)})`]));
  const pieces = around.flatMap((part, i) => (i === 0 ? part : [`(${longYear(t)})`, ...part]));
  return `CASE WHEN year(${t}) BETWEEN 0 AND 9999 THEN ${plain} ELSE ${pieces.join(' || ')} END`;
}
