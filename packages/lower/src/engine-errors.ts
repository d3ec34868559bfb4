/** The engine's error texts as Spark's conditions; what is not known stays a task's failure with its text. */
import { type ConditionId, conditions, OutboardError, UNKNOWN_CONTEXT } from '@outboard/errors';
import { contextOf } from '@outboard/plan';
import { failureKind, type Places } from './places.js';

const widths: Readonly<Record<string, string>> = { INT8: 'byte', INT16: 'short', INT32: 'integer', INT64: 'long' };
const tolerant: Readonly<Record<string, string>> = {
  addition: 'try_add',
  subtraction: 'try_subtract',
  multiplication: 'try_multiply',
};

/** Spark's words: `integer overflow`, and the function that would not raise. */
const overflow = (operation: string | undefined, width: string | undefined): Readonly<Record<string, string>> => {
  const instead = tolerant[operation ?? ''];
  return {
    message: `${widths[width ?? ''] ?? 'long'} overflow`,
    alternative: instead === undefined ? '' : ` Use '${instead}' to tolerate overflow and return NULL instead.`,
    config: '"spark.sql.ansi.enabled"',
  };
};

const names: Readonly<Record<string, string>> = {
  INT8: 'TINYINT',
  INT16: 'SMALLINT',
  INT32: 'INT',
  INT64: 'BIGINT',
  VARCHAR: 'STRING',
};
const sparkType = (engine: string | undefined): string => `"${names[engine ?? ''] ?? engine ?? ''}"`;

/** The kind of what has no place of its own in the text. */
const NOWHERE = '';

interface Translation {
  readonly pattern: RegExp;
  readonly condition: ConditionId;
  readonly parameters: (match: RegExpExecArray) => Readonly<Record<string, string>>;
  /** The kind of operation that failed, as places are noted by. */
  readonly kind?: (match: RegExpExecArray) => string;
}

const symbols: Readonly<Record<string, string>> = { addition: '+', subtraction: '-', multiplication: '*' };

const translations: readonly Translation[] = [
  {
    pattern: /CSV Error on Line: \d+\nOriginal Line: ?(.*)/,
    condition: 'MALFORMED_CSV_RECORD',
    parameters: (m) => ({ badRecord: m[1] ?? '' }),
  },
  {
    pattern: /parallel scanner does not support null_padding in conjunction with quoted new lines/,
    condition: 'MALFORMED_CSV_RECORD',
    parameters: () => ({ badRecord: 'a value over several lines; set the option multiLine' }),
  },
  {
    pattern: /Overflow in (?:addition|subtraction|multiplication) of DECIMAL\((\d+)\) \(([^)]*)\)/,
    condition: 'NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION',
    parameters: (m) => ({ value: m[2] ?? '', precision: m[1] ?? '', scale: '', config: '"spark.sql.ansi.enabled"' }),
  },
  {
    pattern: /More than one row returned by a subquery/i,
    condition: 'SCALAR_SUBQUERY_TOO_MANY_ROWS',
    parameters: () => ({}),
    kind: () => failureKind('subquery', ''),
  },
  {
    pattern: /Could not convert string '(.*?)' to (\w+)/s,
    condition: 'CAST_INVALID_INPUT',
    parameters: (m) => ({ expression: `'${m[1]}'`, sourceType: '"STRING"', targetType: `"${m[2]}"` }),
  },
  {
    pattern: /invalid (?:date|timestamp) field format: "(.*?)"/s,
    condition: 'CAST_INVALID_INPUT',
    parameters: (m) => ({ expression: `'${m[1]}'`, sourceType: '"STRING"', targetType: '"DATE"' }),
  },
  {
    pattern: /Overflow in (addition|subtraction|multiplication) of (INT8|INT16) \((-?\d+) \S (-?\d+)\)/,
    condition: 'BINARY_ARITHMETIC_OVERFLOW',
    // Spark shows those of one byte so, too.
    parameters: ([, operation = '', , left, right]) => ({
      value1: `${left}S`,
      symbol: symbols[operation] ?? '',
      value2: `${right}S`,
      functionName: `\`${tolerant[operation]}\``,
    }),
  },
  {
    pattern:
      /Overflow in (addition|subtraction|multiplication|negation)(?: of (INT\d+))?|out of range in sum|SUM is out of range/i,
    condition: 'ARITHMETIC_OVERFLOW',
    parameters: (m) => overflow(m[1], m[2]),
    kind: (m) => failureKind(m[1] ?? '', m[2] ?? ''),
  },
  {
    // Of all quotients only that of the smallest whole number and -1 does not fit.
    pattern: /Overflow in division of -\d+ \/ -1/,
    condition: 'ARITHMETIC_OVERFLOW',
    parameters: () => ({
      message: 'Overflow in integral divide',
      alternative: " Use 'try_divide' to tolerate overflow and return NULL instead.",
      config: '"spark.sql.ansi.enabled"',
    }),
    kind: () => failureKind('division', ''),
  },
  {
    pattern: /Non-inner join on correlated columns not supported/,
    condition: 'UNSUPPORTED_FEATURE.OUTBOARD',
    parameters: () => ({ feature: 'columns of the query around a subquery in the condition of an outer or semi join' }),
  },
  {
    // A sum of decimals beyond the 128 bits in which the engine adds them.
    pattern: /Overflow in HUGEINT addition/,
    condition: 'ARITHMETIC_OVERFLOW',
    parameters: () => ({
      message: 'Overflow in sum of decimals',
      alternative: " Use 'try_avg' to tolerate overflow and return NULL instead.",
      config: '"spark.sql.ansi.enabled"',
    }),
    kind: () => NOWHERE,
  },
  {
    pattern: /Could not cast value (\S+) to DECIMAL\((\d+),(\d+)\)/i,
    condition: 'NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION',
    parameters: (m) => ({
      value: m[1] ?? '',
      precision: m[2] ?? '',
      scale: m[3] ?? '',
      config: '"spark.sql.ansi.enabled"',
    }),
    kind: (m) => failureKind('cast', `DECIMAL(${m[2]},${m[3]})`),
  },
  {
    // What the engine has summed in 128 bits.
    pattern:
      /Type INT128 with value \S+ can't be cast because the value is out of range for the destination type INT64/,
    condition: 'ARITHMETIC_OVERFLOW',
    parameters: () => overflow('addition', 'INT64'),
    kind: () => NOWHERE,
  },
  {
    pattern:
      /Type (\w+) with value (\S+) can't be cast because the value is out of range for the destination type (\w+)/i,
    condition: 'CAST_OVERFLOW',
    parameters: (m) => ({
      value: m[2] ?? '',
      sourceType: sparkType(m[1]),
      targetType: sparkType(m[3]),
      ansiConfig: '"spark.sql.ansi.enabled"',
    }),
  },
  {
    pattern: /Unknown TimeZone '(.*?)'/,
    condition: 'INVALID_TIMEZONE',
    parameters: (m) => ({ timeZone: m[1] ?? '' }),
  },
  {
    pattern: /Date out of range|Epoch seconds out of range|ICU date overflows/,
    condition: 'UNSUPPORTED_FEATURE.OUTBOARD',
    parameters: () => ({ feature: 'a date or time beyond the years that the engine has (290308 BC to 294247 AD)' }),
  },
  {
    pattern: /Could not convert Day to Microseconds/,
    condition: 'INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION',
    parameters: () => ({}),
    kind: () => NOWHERE,
  },
  {
    pattern: /could not convert blob to UTF8 string/,
    condition: 'UNSUPPORTED_FEATURE.OUTBOARD',
    parameters: () => ({ feature: 'a text of bytes that are no UTF-8' }),
  },
  {
    pattern: /Map keys must be unique/i,
    condition: 'DUPLICATED_MAP_KEY',
    parameters: () => ({ key: '?', mapKeyDedupPolicy: '"spark.sql.mapKeyDedupPolicy"' }),
  },
  {
    pattern: /Out of Memory|could not allocate|failed to (?:allocate|offload)/i,
    condition: 'OUTBOARD_TASK_OUT_OF_MEMORY',
    parameters: () => ({ limit: 'the task', detail: 'out of memory' }),
  },
];

/** What is known of an engine's error besides its condition: the number of its place, or the kind of operation that failed. */
const clues = new WeakMap<OutboardError, number | string>();

function clued(error: OutboardError, clue: number | string | undefined): OutboardError {
  if (clue !== undefined) clues.set(error, clue);
  return error;
}

/** Reads the mark that our own SQL raises, `@place[CONDITION]{parameters}`, else the engine's words. */
export function translateEngineError(message: string): OutboardError {
  const own = /(?:@(\d*))?\[([A-Z0-9_.]+)\](\{.*\})/s.exec(message);
  if (own !== null && own[2] !== undefined && own[2] in conditions) {
    // `@` without a number: Spark tells of no place.
    const clue = own[1] === undefined ? NOWHERE : own[1] === '' ? undefined : Number(own[1]);
    return clued(new OutboardError(own[2] as ConditionId, parametersOf(own[3] ?? '{}')), clue);
  }
  for (const { pattern, condition, parameters, kind } of translations) {
    const match = pattern.exec(message);
    if (match !== null) return clued(new OutboardError(condition, parameters(match)), kind?.(match));
  }
  return new OutboardError('OUTBOARD_TASK_FAILED', { detail: message });
}

function parametersOf(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    return {};
  }
}

/**
 * An engine's error with its place in the query. Of several places that it may have come from none is told; where there is
 * none, it came from what no part of the query's text says, for which Spark has an empty context.
 */
export function atItsPlace(error: OutboardError, places: Places): OutboardError {
  const clue = clues.get(error);
  if (clue === undefined) return error;
  const found = typeof clue === 'number' ? places.marks.slice(clue, clue + 1) : (places.kinds[clue] ?? []);
  const [place] = found;
  if (found.length > 1) return error;
  return error.at(() => (place === undefined ? UNKNOWN_CONTEXT : contextOf(place.origin, place.owner)));
}
