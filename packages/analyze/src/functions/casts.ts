/** A type's name as a function: the cast, whose column is named as if it were not there. */
import { fail } from '@outboard/errors';
import { type DataType, decimal, types } from '@outboard/plan';
import { explicitCast } from '../expression/build.js';
import { castMismatch } from '../expression/mismatch.js';
import { canCast } from '../types/cast.js';
import { type FunctionDefinition, special, wrongCount } from './define.js';

const targets: Readonly<Record<string, DataType>> = {
  boolean: types.boolean,
  tinyint: types.byte,
  smallint: types.short,
  int: types.integer,
  bigint: types.long,
  float: types.float,
  double: types.double,
  decimal: decimal(10, 0),
  string: types.string,
  binary: types.binary,
  date: types.date,
  timestamp: types.timestamp,
  time: types.time,
};

export const castFunctions: readonly FunctionDefinition[] = Object.entries(targets).map(([name, to]) =>
  special(name, (fn, _name, scope, resolvers) => {
    const { ansi, timeType } = scope.context.settings;
    const [child, ...more] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (child === undefined || more.length > 0) return wrongCount(name, '1', fn.arguments.length);
    const mode = ansi ? 'ansi' : 'legacy';
    if (to.kind === 'time' && !timeType) return fail('UNSUPPORTED_TIME_TYPE');
    if (!canCast(child.type, to, mode === 'ansi')) return castMismatch(child, to, mode, child.pretty);
    return { ...explicitCast(child, to, mode), pretty: child.pretty };
  }),
);
