/** Spark's window functions. Offsets and defaults of lag and lead are constants. */
import { isString, type SqlTemplate, typeEquals, types } from '@outboard/plan';
import {
  any,
  type FunctionDefinition,
  integer,
  type NullRule,
  optional,
  rest,
  sameAs,
  typeOf,
  windowFunction,
} from './define.js';

/** The default is cast to the column's type. */
const offset =
  (name: 'lag' | 'lead'): SqlTemplate =>
  (a, c) => {
    const [of, given] = [typeOf(c.arguments, 0), typeOf(c.arguments, 2)];
    const instead =
      a[2] === undefined || typeEquals(of, given)
        ? (a[2] ?? 'NULL')
        : c.cast(a[2], given, of, c.ansi ? 'ansi' : 'legacy');
    return `<<${name}(${[a[0], a[1] ?? '1', instead].join(', ')})>>`;
  };

/** Beyond the partition stands the default, which is NULL where none is given. */
const orDefault: NullRule = ([value, , instead]) =>
  value?.nullable !== false || instead?.nullable !== false || (isString(instead.type) && !isString(value.type));

export const windowFunctions: readonly FunctionDefinition[] = [
  windowFunction('row_number', [], types.integer, 'CAST(<<row_number()>> AS INTEGER)', { nullable: false }),
  windowFunction('rank', [rest(any)], types.integer, 'CAST(<<rank()>> AS INTEGER)', {
    nullable: false,
    pretty: () => 'RANK()',
  }),
  windowFunction('dense_rank', [rest(any)], types.integer, 'CAST(<<dense_rank()>> AS INTEGER)', {
    nullable: false,
    pretty: () => 'DENSE_RANK()',
  }),
  windowFunction('percent_rank', [rest(any)], types.double, '<<percent_rank()>>', {
    nullable: false,
    pretty: () => 'PERCENT_RANK()',
  }),
  windowFunction('cume_dist', [], types.double, '<<cume_dist()>>', { nullable: false }),
  windowFunction('ntile', [optional(integer)], types.integer, (a) => `CAST(<<ntile(${a[0] ?? 1})>> AS INTEGER)`, {
    nullable: false,
  }),
  windowFunction('lag', [any, optional(integer), optional(any)], sameAs(0), offset('lag'), {
    nullable: orDefault,
    pretty: (a) => `lag(${a[0]}, ${a[1] ?? '1'}, ${a[2] ?? 'NULL'})`,
  }),
  windowFunction('lead', [any, optional(integer), optional(any)], sameAs(0), offset('lead'), {
    nullable: orDefault,
    pretty: (a) => `lead(${a[0]}, ${a[1] ?? '1'}, ${a[2] ?? 'NULL'})`,
  }),
  windowFunction('nth_value', [any, integer, optional(any)], sameAs(0), (a) => `<<nth_value(${a[0]}, ${a[1]})>>`, {
    nullable: true,
    frame: 'free',
    pretty: (a) => `nth_value(${a[0]}, ${a[1]})`,
  }),
];
