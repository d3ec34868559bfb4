/** Moments cut to a unit, and the next day of a week's. A word that only rows know is compared with each that there is. */
import { isFixedZone, letIn, type ResolvedExpression, type TemplateContext, types } from '@outboard/plan';
import { DAY_MICROS } from './arithmetic.js';
import {
  date,
  type FunctionDefinition,
  literalOf,
  raise,
  raiseWith,
  scalar,
  sqlText,
  string,
  timestamp,
} from './define.js';

export const UNIT_MICROS: Readonly<Record<string, bigint>> = {
  microsecond: 1n,
  millisecond: 1_000n,
  second: 1_000_000n,
  minute: 60_000_000n,
  hour: 3_600_000_000n,
};

/** Each unit, and the words for it. */
type Words = Readonly<Record<string, readonly string[]>>;
const DATE_UNITS: Words = {
  year: ['year', 'yyyy', 'yy'],
  quarter: ['quarter'],
  month: ['month', 'mm', 'mon'],
  week: ['week'],
};
const MOMENT_UNITS: Words = {
  ...DATE_UNITS,
  day: ['day', 'dd'],
  ...Object.fromEntries(Object.keys(UNIT_MICROS).map((unit) => [unit, [unit]])),
};
const DAYS: Words = Object.fromEntries(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day) => [
    day,
    [day, day.slice(0, 3), day.slice(0, 2)],
  ]),
);

/** What a word comes to: `body` of what it is one for, `otherwise` where it is none. `args[index]` is the word. */
function byWord(
  words: Words,
  a: readonly string[],
  args: readonly ResolvedExpression[],
  index: number,
  body: (unit: string) => string,
  otherwise: string,
): string {
  const known = literalOf(args, index);
  if (known !== undefined) {
    const unit = Object.keys(words).find((name) => words[name]?.includes(String(known).toLowerCase()));
    return unit === undefined ? otherwise : body(unit);
  }
  const cases = Object.entries(words).map(
    ([unit, all]) => `WHEN w_ IN (${all.map(sqlText).join(', ')}) THEN ${body(unit)}`,
  );
  return `CASE ${cases.join(' ').replaceAll('w_', () => `lower(${a[index]})`)} ELSE ${otherwise} END`;
}

/** Where clocks are turned, what is cut off within a day is counted off, if that leaves the clock at the unit's beginning (`ZonedDateTime`). */
function truncated(sql: string, unit: string, c: TemplateContext): string {
  if (isFixedZone(c.timeZone)) return `date_trunc('${unit}', ${sql})`;
  const micros = unit === 'day' ? DAY_MICROS : UNIT_MICROS[unit];
  return letIn(sql, 'm_', (m) => {
    const local = `date_trunc('${unit}', ${m}::TIMESTAMP)`;
    const first = c.cast(local, types.timestampNtz, types.timestamp, 'ansi');
    if (micros === undefined) return first;
    const rest = `((epoch_us(${m}::TIMESTAMP) % ${micros}) + ${micros}) % ${micros}`;
    const counted = `(${m} - to_microseconds(${rest}))`;
    return `CASE WHEN ${counted}::TIMESTAMP = ${local} THEN ${counted} ELSE ${first} END`;
  });
}

/** Error while running: ILLEGAL_DAY_OF_WEEK */
function nextDay(a: readonly string[], c: TemplateContext): string {
  const [from = '', day = ''] = a;
  const known = literalOf(c.arguments, 1);
  const raised =
    known === undefined
      ? raiseWith('ILLEGAL_DAY_OF_WEEK', { string: day })
      : raise('ILLEGAL_DAY_OF_WEEK', { string: String(known) });
  const numbers = Object.keys(DAYS);
  return byWord(
    DAYS,
    a,
    c.arguments,
    1,
    (name) =>
      `CAST(${from} + CAST((${numbers.indexOf(name)} - date_part('dow', ${from}) + 6) % 7 + 1 AS INTEGER) AS DATE)`,
    c.ansi ? `CASE WHEN ${from} IS NOT NULL AND ${day} IS NOT NULL THEN ${raised} END` : 'NULL::DATE',
  );
}

export const unitFunctions: readonly FunctionDefinition[] = [
  scalar('next_day', [date, string], types.date, nextDay, { nullable: true }),
  scalar(
    'date_trunc',
    [string, timestamp],
    types.timestamp,
    (a, c) => byWord(MOMENT_UNITS, a, c.arguments, 0, (unit) => truncated(a[1] ?? '', unit, c), 'NULL::TIMESTAMPTZ'),
    { nullable: true },
  ),
  scalar(
    'trunc',
    [date, string],
    types.date,
    (a, c) =>
      byWord(DATE_UNITS, a, c.arguments, 1, (unit) => `CAST(date_trunc('${unit}', ${a[0]}) AS DATE)`, 'NULL::DATE'),
    { nullable: true },
  ),
];
