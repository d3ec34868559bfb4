/** Spark's conditional functions and predicates. */
import { type DataType, type Expression, isString, type ResolvedExpression, typeEquals, types } from '@outboard/plan';
import { call, implicitCast, literal } from '../expression/build.js';
import { filledSql, lengthsAlike, unfilled } from '../expression/char.js';
import { comparableType } from '../types/coercion.js';
import {
  any,
  boolean,
  common,
  compared,
  exactly,
  type FunctionDefinition,
  madeOf,
  merged,
  oneOrMore,
  optional,
  raiseWith,
  rest,
  scalar,
  special,
  sqlText,
  string,
  truth,
  userDefined,
  wrongCount,
} from './define.js';
import { compare, operands } from './operators.js';
import { computed, within } from './order.js';
import { sharedType } from './shared-type.js';

const allNullable = (args: readonly ResolvedExpression[]) => args.every((a) => a.nullable);

const untrue = ([condition]: readonly string[]): string => `'${condition}' is not true!`;
const raised = (message: string): string => `raise_error(USER_RAISED_EXCEPTION, map(errorMessage, ${message}))`;

/** Both sides are truth values, or with ANSI on one of them a text. Errors: as sharedType. */
const logical = (name: 'and' | 'or'): FunctionDefinition =>
  special(name, (fn, _name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const [l, r] = operands(fn, name, scope, resolvers);
    const word = name.toUpperCase();
    const pretty = `(${l.pretty} ${word} ${r.pretty})`;
    const isRead = ansi || ![l, r].some((side) => isString(side.type));
    const accepts = (type: DataType) => type.kind === 'boolean' && isRead;
    sharedType([l, r], pretty, ansi, { inputType: '"BOOLEAN"', accepts });
    const sides = [l, r].map((side) => implicitCast(side, types.boolean, ansi));
    return call(name, sides, types.boolean, `($0 ${word} $1)`, { pretty });
  });

export const conditionalFunctions: readonly FunctionDefinition[] = [
  scalar('coalesce', oneOrMore(common), merged(), 'coalesce($*)', { nullable: allNullable }),
  scalar('ifnull nvl', [common, common], merged(), 'coalesce($0, $1)', {
    nullable: allNullable,
    madeOf: madeOf('coalesce'),
  }),
  scalar('nvl2', [any, common, common], merged(1), 'CASE WHEN $0 IS NOT NULL THEN $1 ELSE $2 END', {
    nullable: (a) => a.slice(1).some((x) => x.nullable),
    madeOf: { name: 'if', call: ([a, b, c]) => `(IF((${a} IS NOT NULL), ${b}, ${c}))` },
  }),
  scalar('if', [truth, common, common], merged(1), 'CASE WHEN $0 THEN $1 ELSE $2 END', {
    nullable: (a) => a.slice(1).some((x) => x.nullable),
    pretty: ([c, a, b]) => `(IF(${c}, ${a}, ${b}))`,
  }),
  special('nullif', (fn, _name, scope, resolvers) => {
    const [l, r] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (l === undefined || r === undefined || fn.arguments.length > 2)
      return wrongCount('nullif', '2', fn.arguments.length);
    // Compared in the type they share, but given back as it is.
    const named = { ...l, pretty: 'commonexpressionref()' };
    const equal = compare('=', '($0 = $1)', unfilled(named), unfilled(r), scope.context.settings.ansi);
    return call('nullif', [l, equal], l.type, 'CASE WHEN $1 THEN NULL ELSE $0 END', {
      nullable: true,
      pretty: `nullif(${l.pretty}, ${r.pretty})`,
    });
  }),
  special('nullifzero', (fn, name, scope, resolvers) => {
    const [value] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (value === undefined || fn.arguments.length > 1) return wrongCount(name, '1', fn.arguments.length);
    const equal = compare('=', '($0 = $1)', value, literal(types.integer, 0), scope.context.settings.ansi);
    return call(name, [value, equal], value.type, 'CASE WHEN $1 THEN NULL ELSE $0 END', {
      nullable: true,
      pretty: `nullifzero(${value.pretty})`,
    });
  }),
  special('zeroifnull', (fn, name, scope, resolvers) => {
    const [value] = fn.arguments;
    if (value === undefined || fn.arguments.length > 1) return wrongCount(name, '1', fn.arguments.length);
    const zero: Expression = { kind: 'literal', type: types.integer, value: 0 };
    const made = resolvers.expression({ ...fn, name: ['coalesce'], arguments: [value, zero] }, scope);
    return { ...made, pretty: `zeroifnull(${resolvers.expression(value, scope).pretty})` };
  }),
  scalar('isnull', [any], types.boolean, computed('($0 IS NULL)'), {
    nullable: false,
    pretty: ([a]) => `(${a} IS NULL)`,
  }),
  scalar('isnotnull', [any], types.boolean, computed('($0 IS NOT NULL)'), {
    nullable: false,
    pretty: ([a]) => `(${a} IS NOT NULL)`,
  }),
  logical('and'),
  logical('or'),
  scalar('not !', [boolean], types.boolean, '(NOT $0)', { pretty: ([a]) => `(NOT ${a})` }),
  // Each bound is compared for itself, and so may be of a type of its own.
  special('between', (fn, name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const args = fn.arguments.map((a) => resolvers.expression(a, scope));
    const [value, low, high] = args;
    if (value === undefined || low === undefined || high === undefined || args.length !== 3)
      return wrongCount(name, '3', args.length);
    const pretty = `between(${args.map((a) => a.pretty).join(', ')})`;
    // To the comparisons it is no literal (`With`).
    const common =
      value.kind === 'literal' ? call('common', [value], value.type, '$0', { pretty: value.pretty }) : value;
    const bounds = [compare('>=', '($0 >= $1)', common, low, ansi), compare('<=', '($0 <= $1)', common, high, ansi)];
    const nullable = bounds.some((bound) => bound.nullable);
    const [type, other] = [low, high].map((bound) => comparableType(value.type, bound.type, ansi));
    if (type !== undefined && other !== undefined && typeEquals(type, other))
      return call(
        'between',
        args.map((a) => implicitCast(a, type, ansi)),
        types.boolean,
        computed(within),
        { pretty, nullable },
      );
    return call('and', bounds, types.boolean, '($0 AND $1)', { pretty });
  }),
  // Of no values, as `isin([])` has it, it is false.
  scalar(
    'in',
    [compared(common), rest(compared(common))],
    types.boolean,
    computed((given, c) => {
      const lengths = lengthsAlike(c.arguments);
      const [value, ...list] = given.map((sql, i) => (lengths[i] === undefined ? sql : filledSql(sql, lengths[i])));
      return list.length > 0 ? `(${value} IN (${list.join(', ')}))` : 'false';
    }),
    {
      pretty: ([a, ...list]) => `(${a} IN (${list.join(', ')}))`,
    },
  ),
  scalar(
    'assert_true',
    [exactly(boolean), optional(string)],
    types.null,
    (a, c) =>
      `CASE WHEN ${a[0]} THEN NULL ELSE ${raiseWith('USER_RAISED_EXCEPTION', { errorMessage: a[1] ?? sqlText(untrue(c.arguments.map((x) => x.pretty))) })} END`,
    {
      nullable: true,
      pretty: (a) => `assert_true(${a[0]}, ${a[1] ?? untrue(a)})`,
      madeOf: { name: 'if', call: (a) => `(IF(${a[0]}, NULL, ${raised(a[1] ?? untrue(a))}))` },
    },
  ),
  scalar('raise_error', [string], types.null, "error('[USER_RAISED_EXCEPTION]' || json_object('errorMessage', $0))", {
    nullable: true,
    volatile: true,
    pretty: ([message = '']) => raised(message),
  }),
  scalar('outboard_merge_violation', [], types.null, raiseWith('MERGE_CARDINALITY_VIOLATION', {}), {
    nullable: true,
    volatile: true,
  }),
  scalar('typeof', [any], types.string, '$0', { nullable: false }),
  scalar(
    'unwrap_udt',
    [userDefined],
    ([value]) => (value?.type.kind === 'udt' ? value.type.sqlType : types.null),
    '$0',
  ),
];
