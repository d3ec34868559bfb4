/** Dates and times by patterns that only rows know, or that the engine's own formats can't say. */
import { engineFunction, raise } from '../define.js';
import { remembered } from '../remembered.js';
import { readBy } from './parse.js';
import { PatternFault, piecesOf, UnknownLetters } from './pattern.js';
import { printedBy } from './print.js';
import { stepsOf } from './steps.js';

/** So many patterns are kept. */
const KEPT_MAX = 64;
const readerOf = remembered(KEPT_MAX, (pattern) => stepsOf(piecesOf(pattern, true)));
const printerOf = remembered(KEPT_MAX, (pattern) => piecesOf(pattern, false));

const docroot = 'https://spark.apache.org/docs/latest';
const quoted = (pattern: string): string => `'${pattern.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const noPattern = (pattern: string): never =>
  raise('INVALID_DATETIME_PATTERN.WITH_SUGGESTION', { pattern: quoted(pattern), docroot });

/** Spark's condition for a pattern that is none, as its formatters of dates and timestamps have it. */
function faulty(pattern: string, error: unknown): never {
  if (error instanceof UnknownLetters)
    return raise('UNSUPPORTED_FEATURE.OUTBOARD', {
      feature: `the letters ${error.message} in the datetime pattern ${pattern}`,
    });
  if (!(error instanceof PatternFault)) throw error;
  const { letter, tooMany, wasOne } = error.fault;
  if (wasOne)
    return raise('INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_PATTERN_RECOGNITION', {
      pattern: quoted(pattern),
      config: '"spark.sql.legacy.timeParserPolicy"',
      docroot,
    });
  if (letter !== undefined && /[ecu]/.test(letter))
    return raise('INCONSISTENT_BEHAVIOR_CROSS_VERSION.DATETIME_WEEK_BASED_PATTERN', { c: letter });
  if (letter !== undefined) return raise('INVALID_DATETIME_PATTERN.ILLEGAL_CHARACTER', { c: letter, pattern });
  return tooMany === undefined ? noPattern(pattern) : raise('INVALID_DATETIME_PATTERN.LENGTH', { pattern: tooMany });
}

const SECOND_US = 1_000_000n;
const DAY_US = 86_400n * SECOND_US;
const LONG_END = 2n ** 63n;
const OFFSET_MAX = 18 * 3600;

interface Moment {
  readonly micros: bigint;
  readonly offset: number | null;
}

/** The wall clock, and the seconds from UTC that the text names; or in Java's words why there is none. */
function momentOf(text: string, pattern: string): Moment | string {
  let steps: ReturnType<typeof readerOf>;
  try {
    steps = readerOf(pattern);
  } catch (error) {
    return faulty(pattern, error);
  }
  const read = readBy(steps, text);
  if (typeof read === 'string') return read;
  const { days, nanoseconds, offset = null } = read;
  if (typeof days === 'string') return days;
  if (Math.abs(offset ?? 0) > OFFSET_MAX) return 'Zone offset not in valid range: -18:00 to +18:00';
  if (!Number.isFinite(days)) return raise('OUTBOARD_ARITHMETIC', { message: 'long overflow' });
  const micros = BigInt(days) * DAY_US + nanoseconds / 1000n;
  const instant = micros - BigInt(offset ?? 0) * SECOND_US;
  return [micros, instant].some((n) => n >= LONG_END || n < -LONG_END)
    ? raise('OUTBOARD_ARITHMETIC', { message: 'long overflow' })
    : { micros, offset };
}

const MOMENT = { struct: { micros: 'long', offset: 'integer' } } as const;

/** Microseconds of the day; null where the text is no such time. */
function timeOf(text: string, pattern: string, orNull: boolean): bigint | null {
  let steps: ReturnType<typeof readerOf>;
  try {
    steps = readerOf(pattern);
  } catch (error) {
    if (error instanceof PatternFault) return orNull ? null : noPattern(pattern);
    return faulty(pattern, error);
  }
  const read = readBy(steps, text);
  if (typeof read === 'string')
    return orNull ? null : raise('CANNOT_PARSE_TIME', { input: `'${text}'`, format: `'${pattern}'` });
  if (read.nanoseconds % 1000n !== 0n)
    return raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature: 'a TIME with a fraction of a microsecond' });
  return read.nanoseconds / 1000n;
}

export const datetimeFunctions = [
  engineFunction('parse_time', ['text', 'text'], 'long', (text, pattern) => timeOf(text, pattern, false)),
  engineFunction('try_parse_time', ['text', 'text'], 'long', (text, pattern) => timeOf(text, pattern, true)),
  /** The last is the function that Spark's error proposes. */
  engineFunction('parse_moment', ['text', 'text', 'text'], MOMENT, (text, pattern, func) => {
    const moment = momentOf(text, pattern);
    return typeof moment === 'string' ? raise('CANNOT_PARSE_TIMESTAMP', { message: moment, func }) : moment;
  }),
  engineFunction('try_parse_moment', ['text', 'text'], MOMENT, (text, pattern) => {
    const moment = momentOf(text, pattern);
    return typeof moment === 'string' ? null : moment;
  }),
  /** A wall clock in microseconds, its seconds from UTC, a pattern, and the zone's name. */
  engineFunction('print_moment', ['long', 'integer', 'text', 'text'], 'text', (wall, offset, pattern, zone) => {
    const micros = ((wall % SECOND_US) + SECOND_US) % SECOND_US;
    const clock = new Date(Number((wall - micros) / 1000n));
    try {
      return printedBy(printerOf(pattern), { clock, micros: Number(micros), offset, zone });
    } catch (error) {
      return faulty(pattern, error);
    }
  }),
];
