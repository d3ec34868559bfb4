/** Moments as µs since 1970 and back, and the arithmetic that time windows need of them. */
import { array, type DataType, field, type ResolvedExpression, struct, types } from '@outboard/plan';
import { call, literal } from './build.js';

export const longOf = (value: bigint): ResolvedExpression => literal(types.long, value);

/** A timestamp without zone counts as if its clock stood in UTC. */
export const toMicros = (moment: ResolvedExpression): ResolvedExpression =>
  call(moment.type.kind === 'timestamp' ? 'unix_micros' : 'ntz_to_micros', [moment], types.long, 'epoch_us($0)');

export const fromMicros = (micros: ResolvedExpression, to: DataType): ResolvedExpression =>
  to.kind === 'timestamp'
    ? call('timestamp_micros', [micros], to, "CAST(make_timestamp($0) AS TIMESTAMP) AT TIME ZONE 'UTC'")
    : call('micros_to_ntz', [micros], to, 'make_timestamp($0)');

export const plus = (a: ResolvedExpression, b: ResolvedExpression): ResolvedExpression =>
  call('+', [a, b], types.long, '($0 + $1)');
export const minus = (a: ResolvedExpression, b: ResolvedExpression): ResolvedExpression =>
  call('-', [a, b], types.long, '($0 - $1)');
/** The rest towards the past, before 1970 too. */
export const remainder = (a: ResolvedExpression, by: bigint): ResolvedExpression =>
  call('pmod', [a, longOf(by)], types.long, '((($0) % $1 + $1) % $1)');
/** Both ends are in it. */
export const sequence = (from: ResolvedExpression, to: ResolvedExpression, step: bigint): ResolvedExpression =>
  call('sequence', [from, to, longOf(step)], array(types.long, false), 'generate_series($0, $1, $2)');

/** What a window column holds: its fields are nullable though they never are NULL (`TimeWindow.dataType`). */
export const windowOf = (start: ResolvedExpression, end: ResolvedExpression): ResolvedExpression =>
  call(
    'named_struct',
    [start, end],
    struct([field('start', start.type, true), field('end', end.type, true)]),
    "{'start': $0, 'end': $1}",
    { nullable: false },
  );

export const isNotNull = (e: ResolvedExpression): ResolvedExpression =>
  call('isnotnull', [e], types.boolean, '($0 IS NOT NULL)', { nullable: false });
export const isLess = (a: ResolvedExpression, b: ResolvedExpression): ResolvedExpression =>
  call('<', [a, b], types.boolean, '($0 < $1)');
