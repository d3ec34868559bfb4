/** The engine's error texts as Spark's conditions; what is not known stays a task's failure with its text. */
import { type ConditionId, conditions, OutboardError } from '@outboard/errors';

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

interface Translation {
  readonly pattern: RegExp;
  readonly condition: ConditionId;
  readonly parameters: (match: RegExpExecArray) => Readonly<Record<string, string>>;
}

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
    pattern:
      /Overflow in (addition|subtraction|multiplication|negation)(?: of (INT\d+))?|out of range in sum|SUM is out of range/i,
    condition: 'ARITHMETIC_OVERFLOW',
    parameters: (m) => overflow(m[1], m[2]),
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

/** Reads the mark that our own SQL raises, `[CONDITION]{parameters}`, else the engine's words. */
export function translateEngineError(message: string): OutboardError {
  const own = /\[([A-Z_.]+)\](\{.*\})/s.exec(message);
  if (own !== null && own[1] !== undefined && own[1] in conditions) {
    try {
      return new OutboardError(own[1] as ConditionId, JSON.parse(own[2] ?? '{}') as Record<string, string>);
    } catch {
      return new OutboardError(own[1] as ConditionId);
    }
  }
  for (const { pattern, condition, parameters } of translations) {
    const match = pattern.exec(message);
    if (match !== null) return new OutboardError(condition, parameters(match));
  }
  return new OutboardError('OUTBOARD_TASK_FAILED', { detail: message });
}
