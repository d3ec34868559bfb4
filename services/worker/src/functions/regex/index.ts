/** Spark's functions of patterns, for those that DuckDB's RE2 has not, or that only a row knows. */
import { engineFunction, raise } from '../define.js';
import { type JavaRegex, javaRegex, UnknownConstruct } from './java.js';

function compiled(pattern: string, functionName: string): JavaRegex {
  try {
    return javaRegex(pattern);
  } catch (error) {
    if (error instanceof UnknownConstruct)
      return raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature: `${error.message} in a regular expression` });
    const value = `'${pattern.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    return raise('INVALID_PARAMETER_VALUE.PATTERN', { parameter: '`regexp`', functionName, value });
  }
}

const SURROGATES = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

/** Java looks between the two halves of a letter as well, where nothing has matched before it. */
function betweenHalves(
  text: string,
  { index, 0: { length } }: RegExpExecArray,
  { regex }: JavaRegex,
): RegExpExecArray[] {
  if (length > 0 || !SURROGATES.test(text.slice(index, index + 2))) return [];
  regex.lastIndex = 1;
  const match = regex.exec(`\uFFFD${text.slice(index + 1)}`);
  if (match?.index !== 1 || match[0].length > 0) return [];
  match.index = index + 1;
  return [match];
}

function matchesOf(text: string, java: JavaRegex): RegExpExecArray[] {
  java.regex.lastIndex = 0;
  const matches = [...text.matchAll(java.regex)];
  return SURROGATES.test(text) ? matches.flatMap((match) => [match, ...betweenHalves(text, match, java)]) : matches;
}
/** The half of a letter is a question mark when Java encodes it. */
const encoded = (text: string): string => text.replace(/\p{Surrogate}/gu, '?');

const firstOf = (text: string, { regex }: JavaRegex): RegExpExecArray | null => {
  regex.lastIndex = 0;
  return regex.exec(text);
};

/** The whole for 0, else a group; empty where the group took no part. */
const groupOf = (match: RegExpExecArray, { groups }: JavaRegex, index: number): string =>
  (index === 0 ? match[0] : match.groups?.[groups[index - 1] ?? '']) ?? '';

function withGroup(pattern: string, index: number, functionName: string): JavaRegex {
  const java = compiled(pattern, functionName);
  if (index < 0 || index > java.groups.length)
    raise('INVALID_PARAMETER_VALUE.REGEX_GROUP_INDEX', {
      parameter: '`idx`',
      functionName,
      groupCount: String(java.groups.length),
      groupIndex: String(index),
    });
  return java;
}

/** Java's replacement: `$1`, as many digits as there are groups for; `${name}`; `\x` for x itself. undefined where it is none. */
function expanded(replacement: string, match: RegExpExecArray, java: JavaRegex): string | undefined {
  let out = '';
  for (let at = 0; at < replacement.length; at++) {
    const character = replacement[at];
    if (character === '\\') {
      at += 1;
      if (at >= replacement.length) return undefined;
      out += replacement[at];
    } else if (character === '$') {
      const named = /^\{([a-zA-Z][a-zA-Z0-9]*)\}/.exec(replacement.slice(at + 1));
      const digits = /^\d+/.exec(replacement.slice(at + 1))?.[0] ?? '';
      if (named !== null) {
        if (!java.groups.includes(named[1] ?? '')) return undefined;
        out += match.groups?.[named[1] ?? ''] ?? '';
        at += named[0].length;
        continue;
      }
      let length = digits.length;
      while (length > 1 && Number(digits.slice(0, length)) > java.groups.length) length -= 1;
      const index = Number(digits.slice(0, length));
      if (length === 0 || index > java.groups.length) return undefined;
      out += groupOf(match, java, index);
      at += length;
    } else out += character;
  }
  return out;
}

/** By an empty pattern: each character, the rest in one piece where there is a limit (`UTF8String.split`). */
function characters(text: string, limit: number): string[] {
  const all = [...text];
  if (all.length === 0) return [''];
  return limit > 0 && limit < all.length ? [...all.slice(0, limit - 1), all.slice(limit - 1).join('')] : all;
}

/** As `String.split` does: no empty text before a match of nothing at the beginning. */
function split(text: string, java: JavaRegex, limit: number): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of matchesOf(text, java)) {
    if (limit > 0 && pieces.length >= limit - 1) break;
    const end = match.index + match[0].length;
    if (end === 0) continue;
    pieces.push(text.slice(from, match.index));
    from = end;
  }
  return [...pieces, text.slice(from)].map(encoded);
}

export const regexFunctions = [
  engineFunction(
    'regex_like',
    ['text', 'text', 'text'],
    'boolean',
    (text, pattern, name) => firstOf(text, compiled(pattern, name)) !== null,
  ),
  engineFunction('regex_extract', ['text', 'text', 'integer', 'text'], 'text', (text, pattern, index, name) => {
    const java = withGroup(pattern, index, name);
    const match = firstOf(text, java);
    return match === null ? '' : groupOf(match, java, index);
  }),
  engineFunction(
    'regex_extract_all',
    ['text', 'text', 'integer', 'text'],
    { list: 'text' },
    (text, pattern, index, name) => {
      const java = withGroup(pattern, index, name);
      return matchesOf(text, java).map((match) => groupOf(match, java, index));
    },
  ),
  /** From a place on, counted from 1. */
  engineFunction(
    'regex_replace',
    ['text', 'text', 'text', 'integer', 'text'],
    'text',
    (text, pattern, replacement, position, name) => {
      const java = compiled(pattern, name);
      if (position < 1) return text;
      const characters = [...text];
      // From beyond the end on there is nothing, but from the first place there is what is of no characters.
      if (position > 1 && position > characters.length) return text;
      const start = characters.slice(0, position - 1).join('').length;
      let from = start;
      let out = text.slice(0, start);
      for (const match of matchesOf(text.slice(start), java)) {
        const at = start + match.index;
        const by =
          expanded(replacement, match, java) ??
          raise('INVALID_REGEXP_REPLACE', { source: text, pattern, replacement, position: String(position) });
        out += text.slice(from, at) + by;
        from = at + match[0].length;
      }
      return encoded(out + text.slice(from));
    },
  ),
  engineFunction(
    'regex_count',
    ['text', 'text', 'text'],
    'integer',
    (text, pattern, name) => matchesOf(text, compiled(pattern, name)).length,
  ),
  engineFunction(
    'regex_substr',
    ['text', 'text', 'text'],
    'text',
    (text, pattern, name) => firstOf(text, compiled(pattern, name))?.[0] || null,
  ),
  /** In Java's characters from 1; 0 where there is none. */
  engineFunction('regex_instr', ['text', 'text', 'text'], 'integer', (text, pattern, name) => {
    const match = firstOf(text, compiled(pattern, name));
    return match === null ? 0 : match.index + 1;
  }),
  /** @param limit of the pieces; none where it is not above 0 */
  engineFunction('regex_split', ['text', 'text', 'integer', 'text'], { list: 'text' }, (text, pattern, limit, name) =>
    pattern === '' ? characters(text, limit) : split(text, compiled(pattern, name), limit),
  ),
];
