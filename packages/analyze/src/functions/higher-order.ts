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
import { type FunctionDefinition, special } from './define.js';

type Variable = readonly [type: DataType, nullable: boolean];

function resolveLambda(
  source: Expression | undefined,
  variables: readonly Variable[],
  scope: Scope,
  resolvers: Resolvers,
): ResolvedLambda {
  if (source?.kind !== 'lambda') return refuse('a higher-order function without a lambda');
  const parameters: Attribute[] = source.parameters.map((name, i) => {
    const [type, nullable] = variables[i] ?? refuse('a lambda with that many parameters');
    return freshAttribute(scope.context, name, type, nullable);
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
    pretty: `lambdafunction(${body.pretty}, ${parameters.map((p) => p.name).join(', ')})`,
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
        [types.integer, false],
      ],
      scope,
      resolvers,
    );
    const { type, nullable } = result(element, lambda, input);
    return call(name, [input, lambda], type, template, { nullable });
  });

/** The engine counts a lambda's index from 1. The lambda's SQL is `lambda x, i: body`; the index comes in as `i - 1`. */
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
      pretty: `${name}(${input.pretty}, ${zero.pretty}, ${merged.pretty}, ${finish === undefined ? 'lambdafunction(id, id)' : ''})`,
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
      const pairs = `list_zip(map_keys($0), map_values($0))`;
      const build = {
        transform_values: [
          mapOf(key, lambda.type, lambda.nullable),
          (a: readonly string[]) =>
            `map(map_keys(${a[0]}), list_transform(${pairs.replaceAll('$0', a[0] ?? '')}, ${pairLambda(a[1] ?? '')}))`,
        ],
        transform_keys: [
          mapOf(lambda.type, value, valueContainsNull),
          (a: readonly string[]) =>
            `map(list_transform(${pairs.replaceAll('$0', a[0] ?? '')}, ${pairLambda(a[1] ?? '')}), map_values(${a[0]}))`,
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
  special('array_sort', (fn, name, scope, resolvers) => {
    const input = resolvers.expression(fn.arguments[0] as Expression, scope);
    if (fn.arguments.length > 1) return refuse('array_sort with a comparator');
    return call(name, [input], input.type, "list_sort($0, 'ASC', 'NULLS LAST')", {
      pretty: `array_sort(${input.pretty}, lambdafunction((IF(((left IS NULL) AND (right IS NULL)), 0, (IF((left IS NULL), 1, (IF((right IS NULL), -1, (IF((left < right), -1, (IF((left > right), 1, 0)))))))))), left, right))`,
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
