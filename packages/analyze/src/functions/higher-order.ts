/** Functions that take lambdas. The engine's lambdas see the columns around them, as Spark's do. */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  array as arrayOf,
  type DataType,
  type Expression,
  map as mapOf,
  type ResolvedExpression,
  type ResolvedLambda,
  type SqlTemplate,
  types,
} from '@outboard/plan';
import { freshAttribute, type Resolvers } from '../context.js';
import { call, implicitCast } from '../expression/build.js';
import type { Scope } from '../scope.js';
import { widerType } from '../types/coercion.js';
import { elementOf, type FunctionDefinition, special } from './define.js';
import { sorted } from './order.js';

/** `optional`: a lambda may leave it out (the index of an element). */
type Variable = readonly [type: DataType, nullable: boolean, optional?: boolean];

function resolveLambda(
  source: Expression | undefined,
  variables: readonly Variable[],
  scope: Scope,
  resolvers: Resolvers,
): ResolvedLambda {
  if (source?.kind !== 'lambda') return refuse('a higher-order function without a lambda');
  const parameters: Attribute[] = source.parameters.map((name, i) => {
    const [type, nullable] =
      variables[i] ??
      fail('INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH', {
        expectedNumArgs: String(source.parameters.length),
        actualNumArgs: String(variables.filter(([, , optional]) => !optional).length),
      });
    return freshAttribute(scope.context, name, type, nullable);
  });
  const same = source.parameters.map((name) => name.toLowerCase());
  if (new Set(same).size < same.length)
    fail('INVALID_LAMBDA_FUNCTION_CALL.DUPLICATE_ARG_NAMES', {
      args: same.map((name) => `\`${name}\``).join(', '),
      caseSensitiveConfig: '"spark.sql.caseSensitive"',
    });
  const names = new Map(parameters.map((p) => [p.name.toLowerCase(), p]));
  const { aliases: _aliases, ...plain } = scope;
  const body = resolvers.expression(source.body, { ...plain, variables: names, parent: scope });
  return {
    kind: 'lambda',
    parameters,
    body,
    type: body.type,
    nullable: body.nullable,
    pretty: `lambdafunction(${body.pretty}, ${parameters.map(() => VARIABLE).join(', ')})`,
  };
}

const arrayArgument = (e: ResolvedExpression | undefined) =>
  e?.type.kind === 'array'
    ? e.type
    : e?.type.kind === 'null'
      ? arrayOf(types.null)
      : fail('DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE', {
          sqlExpr: `"${e?.pretty}"`,
          paramIndex: 'first',
          requiredType: '"ARRAY"',
          inputSql: `"${e?.pretty}"`,
          inputType: `"${e?.type.kind}"`,
        });
const mapArgument = (e: ResolvedExpression | undefined) =>
  e?.type.kind === 'map' ? e.type : refuse('a map function of what is no map');

const overArray = (
  names: string,
  template: SqlTemplate,
  result: (
    element: DataType,
    lambda: ResolvedLambda,
    input: ResolvedExpression,
  ) => { type: DataType; nullable: boolean },
): FunctionDefinition =>
  special(names, (fn, name, scope, resolvers) => {
    const input = resolvers.expression(fn.arguments[0] as Expression, scope);
    const { element, containsNull } = arrayArgument(input);
    const lambda = resolveLambda(
      fn.arguments[1],
      [
        [element, containsNull],
        [types.integer, false, true],
      ],
      scope,
      resolvers,
    );
    const { type, nullable } = result(element, lambda, input);
    // The engine counts from 1, in 64 bits.
    const zeroBased: SqlTemplate = (a, c) => {
      const args = lambda.parameters.length < 2 ? a : [a[0] ?? '', fromZero(a[1] ?? '')];
      return typeof template === 'string'
        ? template.replace(/\$(\d)/g, (_, i) => args[Number(i)] ?? '')
        : template(args, c);
    };
    return call(name, [input, lambda], type, zeroBased, { nullable });
  });

const fromZero = (lambda: string): string => {
  const match = /^lambda (\w+), (\w+): ([\s\S]*)$/.exec(lambda);
  if (match === null) return lambda;
  const [, x, i = '', body = ''] = match;
  return `lambda ${x}, ${i}: ${body.replace(new RegExp(`\\b${i}\\b`, 'g'), `CAST(${i} - 1 AS INTEGER)`)}`;
};

/** Spark prints every variable of a lambda so. */
const VARIABLE = 'namedlambdavariable()';

export const higherOrderFunctions: readonly FunctionDefinition[] = [
  overArray('transform', 'list_transform($0, $1)', (_e, f, input) => ({
    type: arrayOf(f.type, f.nullable),
    nullable: input.nullable,
  })),
  overArray('filter', 'list_filter($0, $1)', (_e, _f, input) => ({ type: input.type, nullable: input.nullable })),
  overArray(
    'exists',
    (a) =>
      `(CASE WHEN list_bool_or(list_transform(${a[0]}, ${a[1]})) THEN true WHEN len(list_filter(list_transform(${a[0]}, ${a[1]}), lambda b: b IS NULL)) > 0 THEN NULL WHEN ${a[0]} IS NOT NULL THEN false END)`,
    (_e, f, input) => ({ type: types.boolean, nullable: input.nullable || f.nullable }),
  ),
  overArray(
    'forall',
    (a) =>
      `(CASE WHEN NOT list_bool_and(list_transform(${a[0]}, ${a[1]})) THEN false WHEN len(list_filter(list_transform(${a[0]}, ${a[1]}), lambda b: b IS NULL)) > 0 THEN NULL WHEN ${a[0]} IS NOT NULL THEN true END)`,
    (_e, f, input) => ({ type: types.boolean, nullable: input.nullable || f.nullable }),
  ),
  special('aggregate reduce', (fn, name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const [source, start, merge, finish] = fn.arguments;
    const input = resolvers.expression(source as Expression, scope);
    const zero = resolvers.expression(start as Expression, scope);
    const { element, containsNull } = arrayArgument(input);
    const merged = resolveLambda(
      merge,
      [
        [zero.type, true],
        [element, containsNull],
      ],
      scope,
      resolvers,
    );
    const body = implicitCast(merged.body, zero.type, ansi);
    const fold = call(name, [input, zero, { ...merged, body }], zero.type, 'list_reduce($0, $2, $1)', {
      nullable: true,
      pretty: `${name}(${input.pretty}, ${zero.pretty}, ${merged.pretty}, ${finish === undefined ? `lambdafunction(${VARIABLE}, ${VARIABLE})` : ''})`,
    });
    if (finish === undefined) return fold;
    const last = resolveLambda(finish, [[zero.type, true]], scope, resolvers);
    const pretty = `${name}(${input.pretty}, ${zero.pretty}, ${merged.pretty}, ${last.pretty})`;
    return call(name, [fold, last], last.type, '(list_transform([$0], $1)[1])', { nullable: true, pretty });
  }),
  special('zip_with', (fn, name, scope, resolvers) => {
    const [l, r] = fn.arguments.slice(0, 2).map((a) => resolvers.expression(a, scope)) as [
      ResolvedExpression,
      ResolvedExpression,
    ];
    const lambda = resolveLambda(
      fn.arguments[2],
      [
        [arrayArgument(l).element, true],
        [arrayArgument(r).element, true],
      ],
      scope,
      resolvers,
    );
    return call(
      name,
      [l, r, lambda],
      arrayOf(lambda.type, lambda.nullable),
      (a) =>
        `CASE WHEN ${a[0]} IS NOT NULL AND ${a[1]} IS NOT NULL THEN list_transform(list_zip(${a[0]}, ${a[1]}), ${pairLambda(a[2] ?? '')}) END`,
      { nullable: l.nullable || r.nullable },
    );
  }),
  ...(['transform_values', 'transform_keys', 'map_filter'] as const).map((name) =>
    special(name, (fn, _name, scope, resolvers) => {
      const input = resolvers.expression(fn.arguments[0] as Expression, scope);
      const { key, value, valueContainsNull } = mapArgument(input);
      const lambda = resolveLambda(
        fn.arguments[1],
        [
          [key, false],
          [value, valueContainsNull],
        ],
        scope,
        resolvers,
      );
      const pairs = (map: string): string => `list_zip(map_keys(${map}), map_values(${map}))`;
      const build = {
        transform_values: [
          mapOf(key, lambda.type, lambda.nullable),
          (a: readonly string[]) =>
            `map(map_keys(${a[0]}), list_transform(${pairs(a[0] ?? '')}, ${pairLambda(a[1] ?? '')}))`,
        ],
        transform_keys: [
          mapOf(lambda.type, value, valueContainsNull),
          (a: readonly string[]) =>
            `map(list_transform(${pairs(a[0] ?? '')}, ${pairLambda(a[1] ?? '')}), map_values(${a[0]}))`,
        ],
        map_filter: [
          input.type,
          (a: readonly string[]) => `map_from_entries(list_filter(map_entries(${a[0]}), ${entryLambda(a[1] ?? '')}))`,
        ],
      } as const;
      const [type, template] = build[name];
      return call(name, [input, lambda], type, template, { nullable: input.nullable });
    }),
  ),
  special('map_zip_with', (fn, name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const [one, two] = fn.arguments.slice(0, 2).map((a) => resolvers.expression(a, scope));
    const [a, b] = [mapArgument(one), mapArgument(two)];
    const key = widerType(a.key, b.key) ?? refuse('map_zip_with of maps with different keys');
    const [l, r] = [
      implicitCast(one as ResolvedExpression, { ...a, key }, ansi),
      implicitCast(two as ResolvedExpression, { ...b, key }, ansi),
    ];
    const lambda = resolveLambda(
      fn.arguments[2],
      [
        [key, false],
        [a.value, true],
        [b.value, true],
      ],
      scope,
      resolvers,
    );
    const template: SqlTemplate = ([x = '', y = '', f = '']) => {
      const keys = `list_concat(map_keys(${x}), list_filter(map_keys(${y}), lambda k_: NOT list_contains(map_keys(${x}), k_)))`;
      const values = `list_transform(${keys}, ${substituted(f, (k) => [k, `${x}[${k}]`, `${y}[${k}]`])})`;
      return `CASE WHEN ${x} IS NOT NULL AND ${y} IS NOT NULL THEN map(${keys}, ${values}) END`;
    };
    return call(name, [l, r, lambda], mapOf(key, lambda.type, lambda.nullable), template, {
      nullable: l.nullable || r.nullable,
    });
  }),
  special('array_sort', (fn, name, scope, resolvers) => {
    const input = resolvers.expression(fn.arguments[0] as Expression, scope);
    if (fn.arguments.length > 1) return refuse('array_sort with a comparator');
    arrayArgument(input);
    const compared = `(IF(((${VARIABLE} IS NULL) AND (${VARIABLE} IS NULL)), 0, (IF((${VARIABLE} IS NULL), 1, (IF((${VARIABLE} IS NULL), -1, (IF((${VARIABLE} < ${VARIABLE}), -1, (IF((${VARIABLE} > ${VARIABLE}), 1, 0))))))))))`;
    return call(name, [input], input.type, (a) => sorted(a[0] ?? '', elementOf(input.type), 'ASC', 'LAST'), {
      pretty: `array_sort(${input.pretty}, lambdafunction(${compared}, ${VARIABLE}, ${VARIABLE}))`,
    });
  }),
];

/** A lambda of two parameters as one of a pair, since the engine's list functions pass one element. */
const pairLambda = (lambda: string): string => {
  const match = /^lambda (\w+), (\w+): ([\s\S]*)$/.exec(lambda);
  return match === null ? lambda : `lambda q_: ${bind(match)}`;
};
const bind = ([, x = '', y = '', body = '']: readonly string[]) =>
  body.replace(new RegExp(`\\b${x}\\b`, 'g'), 'q_[1]').replace(new RegExp(`\\b${y}\\b`, 'g'), 'q_[2]');
const entryLambda = (lambda: string): string => {
  const match = /^lambda (\w+), (\w+): ([\s\S]*)$/.exec(lambda);
  if (match === null) return lambda;
  const [, x = '', y = '', body = ''] = match;
  return `lambda e_: ${body.replace(new RegExp(`\\b${x}\\b`, 'g'), 'e_.key').replace(new RegExp(`\\b${y}\\b`, 'g'), 'e_.value')}`;
};

/** A lambda of several parameters as one of the first, the others written as what follows from it. */
const substituted = (lambda: string, values: (first: string) => readonly string[]): string => {
  const match = /^lambda ([\w, ]+): ([\s\S]*)$/.exec(lambda);
  if (match === null) return lambda;
  const names = (match[1] ?? '').split(', ');
  const given = values('q_');
  const body = names.reduce(
    (sql, name, i) => sql.replace(new RegExp(`\\b${name}\\b`, 'g'), () => given[i] ?? 'NULL'),
    match[2] ?? '',
  );
  return `lambda q_: ${body}`;
};
