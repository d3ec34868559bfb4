/** Texts as intervals of years and months, or of days and times (`IntervalUtils.castStringToYMInterval`, `…ToDTInterval`). */
import { DAY_TIME_FIELDS, type DayTimeField, YEAR_MONTH_FIELDS, type YearMonthField } from '@outboard/plan';
import { text } from './dialect.js';

type Field = YearMonthField | DayTimeField;
interface IntervalType {
  readonly kind: 'year_month_interval' | 'day_time_interval';
  readonly start: Field;
  readonly end: Field;
}

const SIGN = '[+|-]';
/** How a field is named in Spark's errors, how many digits it may have where it comes first, its largest value where it does not. */
const fields: Readonly<Record<Field, { sign: string; digits: string; max: number; unit: bigint }>> = {
  year: { sign: 'y', digits: '\\d+', max: 0, unit: 12n },
  month: { sign: 'm', digits: '\\d+', max: 11, unit: 1n },
  day: { sign: 'd', digits: '\\d{1,9}', max: 0, unit: 86_400_000_000n },
  hour: { sign: 'h', digits: '\\d{1,10}', max: 23, unit: 3_600_000_000n },
  minute: { sign: 'm', digits: '\\d{1,12}', max: 59, unit: 60_000_000n },
  second: { sign: 's.n', digits: '\\d{1,13}', max: 59, unit: 1_000_000n },
};
const separators: Partial<Record<Field, string>> = { month: '-', hour: ' ', minute: ':', second: ':' };

const fieldsOf = ({ kind, start, end }: IntervalType): readonly Field[] => {
  const all: readonly Field[] = kind === 'year_month_interval' ? YEAR_MONTH_FIELDS : DAY_TIME_FIELDS;
  return all.slice(all.indexOf(start), all.indexOf(end) + 1);
};

const error = (condition: string, parameters: string) => `error('[${condition}]' || json_object(${parameters}))`;

/**
 * `sql`, which is a name, as an interval. Error while running, but in try: INVALID_INTERVAL_FORMAT.*; where Spark names no condition,
 * or lets a number overflow, UNSUPPORTED_FEATURE.OUTBOARD.
 */
export function intervalOfText(sql: string, trimmed: string, type: IntervalType, tries: boolean): string {
  const names = fieldsOf(type);
  const yearMonth = type.kind === 'year_month_interval';
  const joined = (part: (name: Field, i: number) => string) =>
    names.map((name, i) => `${i === 0 ? '' : separators[name]}${part(name, i)}`).join('');
  const digits = (name: Field, i: number) => (i === 0 || yearMonth ? fields[name].digits : '\\d{1,2}');
  const pattern = `${SIGN}?${joined((name, i) => `(${digits(name, i)})`)}${type.end === 'second' ? '(\\.\\d{1,9})?' : ''}`;
  const unit = (type.start === type.end ? type.start : `${type.start} to ${type.end}`).toUpperCase();
  const literal = `(?i)INTERVAL\\s+(${SIGN})?'([^']*)'\\s+${unit.replaceAll(' ', '\\s+')}`;
  const whole = (group: number) => `regexp_extract(${trimmed}, ${text(`^${literal}$`)}, ${group})`;
  const body = `CASE WHEN regexp_full_match(${trimmed}, ${text(literal)}) THEN ${whole(2)} ELSE ${trimmed} END`;
  const value = (group: number) => `TRY_CAST(regexp_extract(b_, ${text(`^${pattern}$`)}, ${group}) AS HUGEINT)`;
  const fraction = `CAST(rpad(left(ltrim(regexp_extract(b_, ${text(`^${pattern}$`)}, ${names.length + 1}), '.'), 6), 6, '0') AS HUGEINT)`;
  const sum = [
    ...names.map((name, i) => `${value(i + 1)} * ${fields[name].unit}`),
    ...(type.end === 'second' ? [fraction] : []),
  ].join(' + ');
  const number = `CASE WHEN (${whole(1)} = '-') <> starts_with(b_, '-') THEN -1 ELSE 1 END * (${sum})`;
  const most = yearMonth ? '2147483647' : '9223372036854775807';
  const made = yearMonth
    ? 'to_months(CAST(n_ AS INTEGER))'
    : 'to_days(CAST(n_ // 86400000000 AS INTEGER)) + to_microseconds(CAST(n_ % 86400000000 AS BIGINT))';
  const high = names.slice(1).map((name, i) => `${value(i + 2)} > ${fields[name].max}`);
  const outside = high.length === 0 ? 'false' : high.join(' OR ');
  const parsing = error('INVALID_INTERVAL_FORMAT.INTERVAL_PARSING', `'input', ${trimmed}, 'interval', 'year-month'`);
  const refusal = (feature: string) => error('UNSUPPORTED_FEATURE.OUTBOARD', `'feature', ${text(feature)}`);
  const pair = yearMonth && names.length > 1;
  const wrongField = tries ? 'NULL' : pair ? parsing : refusal('a text with a field out of its range as an interval');
  const beyond = pair ? (tries ? 'NULL' : parsing) : refusal('a text as an interval too long');
  const shape = joined((name) => fields[name].sign);
  const unmatched = error(
    `INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING${yearMonth ? '' : '_WITH_NOTICE'}`,
    `'input', ${sql}, 'intervalStr', '${yearMonth ? 'year-month' : 'day-time'}', 'supportedFormat', ${text(`\`${SIGN}${shape}\`, \`INTERVAL ${SIGN}'${SIGN}${shape}' ${unit}\``)}, 'typeName', 'interval ${unit.toLowerCase()}'`,
  );
  const named = `list_transform([${number}], lambda n_: CASE WHEN n_ IS NULL OR n_ NOT BETWEEN -${most}::HUGEINT - 1 AND ${most} THEN ${beyond} ELSE ${made} END)[1]`;
  const read = `CASE WHEN NOT regexp_full_match(b_, ${text(pattern)}) THEN ${tries ? 'NULL' : unmatched} WHEN ${outside} THEN ${wrongField} ELSE ${named} END`;
  return `CASE WHEN ${sql} IS NOT NULL THEN list_transform([${body}], lambda b_: ${read})[1] END`;
}
