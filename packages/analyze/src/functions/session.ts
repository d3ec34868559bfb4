import { fail, refuse } from '@outboard/errors';
/** What a function can ask of the session: the current time, user and names. */

import { isString, quotedType, type ResolvedExpression, types } from '@outboard/plan';
import { literal } from '../expression/build.js';
import { isFoldable } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { localMicros } from '../types/local-time.js';
import {
  type Args,
  any,
  known as constant,
  exactly,
  type FunctionDefinition,
  refused,
  scalar,
  special,
  string,
  wrongCount,
} from './define.js';

const DAY_US = 86_400_000_000n;

/** Functions of no arguments that tell what is known before the query runs. Error: WRONG_NUM_ARGS.WITHOUT_SUGGESTION */
const known = (names: string, tell: (scope: Scope, name: string) => ResolvedExpression): FunctionDefinition =>
  special(names, (fn, name, scope) =>
    fn.arguments.length === 0 ? tell(scope, name) : wrongCount(name, '0', fn.arguments.length),
  );

/** The one collation that is there, by itself or with where Spark has it. */
const COLLATION = /^(system\.builtin\.)?utf8_binary$/i;
/** Errors: UNEXPECTED_INPUT_TYPE, NON_FOLDABLE_ARGUMENT */
function checkCollation([, name]: Args): void {
  if (name === undefined) return;
  const functionName = '`collate`';
  if (!isString(name.type)) {
    const input = { inputSql: `"${name.pretty}"`, inputType: quotedType(name.type) };
    fail('UNEXPECTED_INPUT_TYPE', { functionName, paramIndex: 'first', requiredType: '"STRING"', ...input });
  }
  const paramName = '`collationName`';
  if (!isFoldable(name)) fail('NON_FOLDABLE_ARGUMENT', { funcName: functionName, paramName, paramType: '"STRING"' });
  if (name.kind !== 'literal' || !COLLATION.test(String(name.value))) refuse(`the collation ${name.pretty}`);
}

export const sessionFunctions: readonly FunctionDefinition[] = [
  known('current_timestamp now', (scope, name) =>
    literal(types.timestamp, scope.context.environment.now(), `${name}()`),
  ),
  known('localtimestamp', (scope) =>
    literal(
      types.timestampNtz,
      localMicros(scope.context.environment.now(), scope.context.settings.timeZone),
      'localtimestamp()',
    ),
  ),
  known('current_date curdate', (scope) => {
    const local = localMicros(scope.context.environment.now(), scope.context.settings.timeZone);
    return literal(types.date, Number(local / DAY_US), 'current_date()');
  }),
  known('current_timezone', ({ context: { environment, settings } }) =>
    literal(types.string, environment.zoneName ?? settings.timeZone, 'current_timezone()'),
  ),
  known('current_user user session_user', (scope, name) =>
    literal(types.string, scope.context.environment.user, `${name}()`),
  ),
  known('current_database current_schema', (scope) =>
    literal(types.string, scope.context.environment.database, 'current_schema()'),
  ),
  known('current_catalog', (scope) => literal(types.string, scope.context.environment.catalog, 'current_catalog()')),
  known('version', () => literal(types.string, '4.1.0 outboard', 'version()')),
  // No string has another one here: expressions of other collations are refused where they are made.
  scalar('collation', [exactly(string)], types.string, () => "'SYSTEM.BUILTIN.UTF8_BINARY'", { nullable: false }),
  scalar('collate', [exactly(string), constant(any)], types.string, '$0', {
    check: checkCollation,
    nullable: ([value]) => value?.nullable ?? true,
    pretty: ([value], _, [, name]) =>
      `collate(${value}, ${String(name?.kind === 'literal' ? name.value : name?.pretty)
        .split('.')
        .at(-1)})`,
  }),
  refused('reflect java_method try_reflect', 'methods of Java classes'),
  special('st_asbinary st_geogfromwkb st_geomfromwkb st_setsrid st_srid', () =>
    fail('UNSUPPORTED_FEATURE.GEOSPATIAL_DISABLED'),
  ),
  refused('collations', 'this table function'),
  // What is known takes its place (relation/places.ts).
  ...(
    [
      ['input_file_name', types.string],
      ['input_file_block_start', types.long],
      ['input_file_block_length', types.long],
    ] as const
  ).map(([name, type]) =>
    scalar(name, [], type, () => refuse(`${name} of rows that are not straight from files`), {
      volatile: true,
      nullable: false,
    }),
  ),
];
