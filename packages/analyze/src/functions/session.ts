/** What a function can ask of the session: the current time, user and names. */

import { types } from '@outboard/plan';
import { literal } from '../expression/build.js';
import { type FunctionDefinition, refused, special } from './define.js';

const DAY_US = 86_400_000_000n;

/** µs since 1970 on the wall clock of a zone, taken as if it were UTC. */
function localMicros(now: bigint, zone: string): bigint {
  const at = new Date(Number(now / 1000n));
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(at)
      .map((p) => [p.type, Number(p.value)]),
  ) as Record<string, number>;
  const ms = Date.UTC(parts.year ?? 1970, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute, parts.second);
  return BigInt(ms) * 1000n + (now % 1_000_000n);
}

export const sessionFunctions: readonly FunctionDefinition[] = [
  special('current_timestamp now', (_fn, name, scope) =>
    literal(types.timestamp, scope.context.environment.now(), `${name}()`),
  ),
  special('localtimestamp', (_fn, _name, scope) =>
    literal(
      types.timestampNtz,
      localMicros(scope.context.environment.now(), scope.context.settings.timeZone),
      'localtimestamp()',
    ),
  ),
  special('current_date curdate', (_fn, name, scope) => {
    const local = localMicros(scope.context.environment.now(), scope.context.settings.timeZone);
    return literal(types.date, Number(local / DAY_US), `${name}()`);
  }),
  special('current_timezone', (_fn, _name, scope) =>
    literal(types.string, scope.context.settings.timeZone, 'current_timezone()'),
  ),
  special('current_user user session_user', (_fn, _name, scope) =>
    literal(types.string, scope.context.environment.user, 'current_user()'),
  ),
  special('current_database current_schema', (_fn, name, scope) =>
    literal(types.string, scope.context.environment.database, `${name}()`),
  ),
  special('current_catalog', (_fn, _name, scope) =>
    literal(types.string, scope.context.environment.catalog, 'current_catalog()'),
  ),
  special('version', () => literal(types.string, '4.1.0 outboard', 'version()')),
  refused('input_file_name input_file_block_start input_file_block_length', 'input_file_name'),
];
