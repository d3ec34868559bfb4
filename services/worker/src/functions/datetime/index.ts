/** Dates and times by patterns that only rows know, or that the engine's own formats can't say. */
import { engineFunction, raise } from '../define.js';
import { parsed, stepsOf, UnknownLetters } from './parse.js';
import { PatternFault, piecesOf } from './pattern.js';

/** What a pattern says is found once; so many are kept. */
const KEPT_MAX = 64;

function remembered<T>(make: (pattern: string) => T): (pattern: string) => T {
  const known = new Map<string, T>();
  return (pattern) => {
    const found = known.get(pattern);
    if (found !== undefined) return found;
    const made = make(pattern);
    if (known.size >= KEPT_MAX) known.clear();
    known.set(pattern, made);
    return made;
  };
}

const refuse = (feature: string): never => raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature });
const DOCROOT = 'https://spark.apache.org/docs/latest';

const readerOf = remembered((pattern) => {
  try {
    return stepsOf(piecesOf(pattern, true));
  } catch (error) {
    if (error instanceof UnknownLetters)
      return refuse(`the letters ${error.message} in the datetime pattern ${pattern}`);
    throw error;
  }
});

/** Nanoseconds of the day; null where the text is no such time. */
function time(text: string, pattern: string): bigint | null {
  const moment = parsed(readerOf(pattern), text);
  if (moment === undefined) return null;
  if (moment.nanoseconds % 1000n !== 0n) return refuse('a TIME with a fraction of a microsecond');
  return moment.nanoseconds;
}

export const datetimeFunctions = [
  /** Microseconds of the day. */
  engineFunction('parse_time', ['text', 'text'], 'long', (text, pattern) => {
    try {
      const nanos = time(text, pattern);
      return nanos === null
        ? raise('CANNOT_PARSE_TIME', { input: `'${text}'`, format: `'${pattern}'` })
        : nanos / 1000n;
    } catch (error) {
      if (error instanceof PatternFault)
        return raise('INVALID_DATETIME_PATTERN.WITH_SUGGESTION', { pattern: `'${pattern}'`, docroot: DOCROOT });
      throw error;
    }
  }),
  engineFunction('try_parse_time', ['text', 'text'], 'long', (text, pattern) => {
    try {
      const nanos = time(text, pattern);
      return nanos === null ? null : nanos / 1000n;
    } catch (error) {
      if (error instanceof PatternFault) return null;
      throw error;
    }
  }),
];
