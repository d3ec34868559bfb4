/** Texts as intervals of years and months, or of days and times (`IntervalUtils.castStringToYMInterval`, `…ToDTInterval`). */
import {
  INTERVAL_FIELDS,
  type IntervalType,
  intervalFields,
  intervalPattern,
  intervalUnit,
  unmatchedInterval,
} from '@outboard/plan';
import { text } from './dialect.js';

/** Spark tells of no place. */
const error = (condition: string, parameters: string) => `error('@[${condition}]' || json_object(${parameters}))`;

/**
 * `sql`, which is a name, as an interval. Error while running, but in try: INVALID_INTERVAL_FORMAT.*; where Spark names no condition,
 * or lets a number overflow, UNSUPPORTED_FEATURE.OUTBOARD.
 */
export function intervalOfText(sql: string, trimmed: string, type: IntervalType, tries: boolean): string {
  const names = intervalFields(type);
  const yearMonth = type.kind === 'year_month_interval';
  const pattern = intervalPattern(type);
  const unit = intervalUnit(type);
  const literal = `(?i)INTERVAL\\s+([+|-])?'([^']*)'\\s+${unit.replaceAll(' ', '\\s+')}`;
  const whole = (group: number) => `regexp_extract(${trimmed}, ${text(`^${literal}$`)}, ${group})`;
  const body = `CASE WHEN regexp_full_match(${trimmed}, ${text(literal)}) THEN ${whole(2)} ELSE ${trimmed} END`;
  const value = (group: number) => `TRY_CAST(regexp_extract(b_, ${text(`^${pattern}$`)}, ${group}) AS HUGEINT)`;
  const fraction = `CAST(rpad(left(ltrim(regexp_extract(b_, ${text(`^${pattern}$`)}, ${names.length + 1}), '.'), 6), 6, '0') AS HUGEINT)`;
  const sum = [
    ...names.map((name, i) => `${value(i + 1)} * ${INTERVAL_FIELDS[name].unit}`),
    ...(type.end === 'second' ? [fraction] : []),
  ].join(' + ');
  const number = `CASE WHEN (${whole(1)} = '-') <> starts_with(b_, '-') THEN -1 ELSE 1 END * (${sum})`;
  const most = yearMonth ? '2147483647' : '9223372036854775807';
  const made = yearMonth
    ? 'to_months(CAST(n_ AS INTEGER))'
    : 'to_days(CAST(n_ // 86400000000 AS INTEGER)) + to_microseconds(CAST(n_ % 86400000000 AS BIGINT))';
  const high = names.slice(1).map((name, i) => `${value(i + 2)} > ${INTERVAL_FIELDS[name].max}`);
  const outside = high.length === 0 ? 'false' : high.join(' OR ');
  const parsing = error('INVALID_INTERVAL_FORMAT.INTERVAL_PARSING', `'input', ${trimmed}, 'interval', 'year-month'`);
  const refusal = (feature: string) => error('UNSUPPORTED_FEATURE.OUTBOARD', `'feature', ${text(feature)}`);
  const pair = yearMonth && names.length > 1;
  const wrongField = tries ? 'NULL' : pair ? parsing : refusal('a text with a field out of its range as an interval');
  const beyond = pair ? (tries ? 'NULL' : parsing) : refusal('a text as an interval too long');
  const { condition, parameters } = unmatchedInterval(type);
  const told = Object.entries(parameters).map(([key, value]) => `${text(key)}, ${text(value)}`);
  const unmatched = error(condition, [`'input', ${sql}`, ...told].join(', '));
  const named = `list_transform([${number}], lambda n_: CASE WHEN n_ IS NULL OR n_ NOT BETWEEN -${most}::HUGEINT - 1 AND ${most} THEN ${beyond} ELSE ${made} END)[1]`;
  const read = `CASE WHEN NOT regexp_full_match(b_, ${text(pattern)}) THEN ${tries ? 'NULL' : unmatched} WHEN ${outside} THEN ${wrongField} ELSE ${named} END`;
  return `CASE WHEN ${sql} IS NOT NULL THEN list_transform([${body}], lambda b_: ${read})[1] END`;
}
