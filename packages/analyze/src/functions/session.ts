import { fail, refuse } from '@outboard/errors';
/** What a function can ask of the session: the current time, user and names. */

import { types } from '@outboard/plan';
import { literal } from '../expression/build.js';
import { localMicros } from '../types/local-time.js';
import { exactly, type FunctionDefinition, refused, scalar, special, string } from './define.js';

const DAY_US = 86_400_000_000n;

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
  special('current_date curdate', (_fn, _name, scope) => {
    const local = localMicros(scope.context.environment.now(), scope.context.settings.timeZone);
    return literal(types.date, Number(local / DAY_US), 'current_date()');
  }),
  special('current_timezone', (_fn, _name, { context: { environment, settings } }) =>
    literal(types.string, environment.zoneName ?? settings.timeZone, 'current_timezone()'),
  ),
  special('current_user user session_user', (_fn, name, scope) =>
    literal(types.string, scope.context.environment.user, `${name}()`),
  ),
  special('current_database current_schema', (_fn, _name, scope) =>
    literal(types.string, scope.context.environment.database, 'current_schema()'),
  ),
  special('current_catalog', (_fn, _name, scope) =>
    literal(types.string, scope.context.environment.catalog, 'current_catalog()'),
  ),
  special('version', () => literal(types.string, '4.1.0 outboard', 'version()')),
  // No string has another one here: expressions of other collations are refused where they are made.
  scalar('collation', [exactly(string)], types.string, () => "'SYSTEM.BUILTIN.UTF8_BINARY'", { nullable: false }),
  special('collate', (fn, _name, scope, resolvers) => {
    const [value, name] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (value === undefined || String(name?.kind === 'literal' && name.value).toUpperCase() !== 'UTF8_BINARY')
      return refuse(`the collation ${name?.pretty}`);
    return { ...value, pretty: `collate(${value.pretty}, ${name?.pretty})` };
  }),
  refused('reflect java_method try_reflect', 'methods of Java classes'),
  special('st_asbinary st_geogfromwkb st_geomfromwkb st_setsrid st_srid', () =>
    fail('UNSUPPORTED_FEATURE.GEOSPATIAL_DISABLED'),
  ),
  refused('collations', 'this table function'),
  // What is known takes its place (relation/places.ts).
  scalar(
    'input_file_name',
    [],
    types.string,
    () => refuse('input_file_name of rows that are not straight from files'),
    {
      volatile: true,
      nullable: false,
    },
  ),
  refused('input_file_block_start input_file_block_length', 'blocks of files'),
];
