/** Functions that take lambdas. The engine's lambdas see the columns around them, as Spark's do. */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  array as arrayOf,
  type DataType,
  type Expression,
  isOrderable,
  map as mapOf,
  quotedType,
  type ResolvedExpression,
  type ResolvedLambda,
  type SqlTemplate,
  sqlName,
  type TemplateContext,
  types,
  within,
} from '@outboard/plan';
import { freshAttribute, type Resolvers } from '../context.js';
import { call, implicitCast, reference } from '../expression/build.js';
import { substitute, traits } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { widerType } from '../types/coercion.js';
import { elementOf, type FunctionDefinition, raiseWith, special } from './define.js';
import { mapOfLists } from './map-of-lists.js';
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
  const required = variables.filter(([, , optional]) => !optional).length;
  if (source.parameters.length < required || source.parameters.length > variables.length)
    within(source.origin, scope.context.owner, () =>
      fail('INVALID_LAMBDA_FUNCTION_CALL.NUM_ARGS_MISMATCH', {
        expectedNumArgs: String(source.parameters.length),
        actualNumArgs: String(required),
      }),
    );
  const parameters: Attribute[] = variables
    .slice(0, source.parameters.length)
    .map(([type, nullable], i) => freshAttribute(scope.context, source.parameters[i] ?? '', type, nullable));
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
          inputType: `"${e === undefined ? '' : sqlName(e.type)}"`,
        });
const mapArgument = (e: ResolvedExpression | undefined) =>
  e?.type.kind === 'map' ? e.type : refuse('a map function of what is no map');

/** Error: UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.HIGHER_ORDER_FUNCTION, wherever in it a subquery stands */
const higherOrder: typeof special = (names, resolve) =>
  special(names, (...call) => {
    const made = resolve(...call);
    return traits(made).subquery ? fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.HIGHER_ORDER_FUNCTION') : made;
  });

const overArray = (
  names: string,
  template: SqlTemplate,
  result: (
    element: DataType,
    lambda: ResolvedLambda,
    input: ResolvedExpression,
  ) => { type: DataType; nullable: boolean },
): FunctionDefinition =>
  higherOrder(names, (fn, name, scope, resolvers) => {
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
    return call(name, [input, fromZero(lambda)], type, template, { nullable });
  });

/** The engine counts from 1, in 64 bits. */
function fromZero(lambda: ResolvedLambda): ResolvedLambda {
  const [element, index] = lambda.parameters;
  if (element === undefined || index === undefined) return lambda;
  const zeroBased = call('index', [reference(index)], types.integer, 'CAST($0 - 1 AS INTEGER)');
  return rebound(lambda, [element, index], [reference(element), zeroBased]);
}

/**
 * The lambda with other parameters, of which its own are told: the engine's list functions pass one element, where Spark's pass a pair.
 * Written into the expression, and not into its SQL, so that no text or inner lambda is taken for a parameter.
 */
const rebound = (
  lambda: ResolvedLambda,
  parameters: readonly Attribute[],
  values: readonly ResolvedExpression[],
): ResolvedLambda => {
  const by = lambda.parameters.flatMap((p, i) => (values[i] === undefined ? [] : [[p.id, values[i]] as const]));
  return { ...lambda, parameters, body: substitute(lambda.body, new Map(by)) };
};

/** A lambda of two parameters as one of an element that holds both: `first` and `second` are templates of it. */
function ofPair(lambda: ResolvedLambda, scope: Scope, [first, second]: readonly [string, string]): ResolvedLambda {
  const pair = freshAttribute(scope.context, 'pair', types.null, false);
  const parts = [first, second].map((template, i) =>
    call('part', [reference(pair)], lambda.parameters[i]?.type ?? types.null, template),
  );
  return rebound(lambda, [pair], parts);
}
/** The engine folds values of one type only: both are in each step. */
function ofStep(lambda: ResolvedLambda, scope: Scope): ResolvedLambda {
  const steps = ['state', 'next'].map((name) => freshAttribute(scope.context, name, types.null, false));
  const parts = steps.map((step, i) =>
    call(
      'part',
      [reference(step)],
      lambda.parameters[i]?.type ?? types.null,
      `struct_extract($0, '${i === 0 ? 's' : 'x'}')`,
    ),
  );
  const { body, ...rebounded } = rebound(lambda, steps, parts);
  return { ...rebounded, body: call('step', [body, ...parts.slice(1)], types.null, "{'s': $0, 'x': $1}") };
}
const FOLD =
  "struct_extract(list_reduce(list_transform($0, lambda x_: {'s': $1, 'x': x_}), $2, {'s': $1, 'x': list_extract($0, 1)}), 's')";
const ZIPPED = ['$0[1]', '$0[2]'] as const;
const ENTRY = ["struct_extract($0, 'key')", "struct_extract($0, 'value')"] as const;

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
  higherOrder('aggregate reduce', (fn, name, scope, resolvers) => {
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
    const fold = call(name, [input, zero, ofStep({ ...merged, body }, scope)], zero.type, FOLD, {
      nullable: true,
      pretty: `${name}(${input.pretty}, ${zero.pretty}, ${merged.pretty}, ${finish === undefined ? `lambdafunction(${VARIABLE}, ${VARIABLE})` : ''})`,
    });
    if (finish === undefined) return fold;
    const last = resolveLambda(finish, [[zero.type, true]], scope, resolvers);
    const pretty = `${name}(${input.pretty}, ${zero.pretty}, ${merged.pretty}, ${last.pretty})`;
    return call(name, [fold, last], last.type, '(list_transform([$0], $1)[1])', { nullable: true, pretty });
  }),
  higherOrder('zip_with', (fn, name, scope, resolvers) => {
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
      [l, r, ofPair(lambda, scope, ZIPPED)],
      arrayOf(lambda.type, lambda.nullable),
      'CASE WHEN $0 IS NOT NULL AND $1 IS NOT NULL THEN list_transform(list_zip($0, $1), $2) END',
      { nullable: l.nullable || r.nullable },
    );
  }),
  ...(['transform_values', 'transform_keys', 'map_filter'] as const).map((name) =>
    higherOrder(name, (fn, _name, scope, resolvers) => {
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
      const build = {
        transform_values: [
          mapOf(key, lambda.type, lambda.nullable),
          ZIPPED,
          'map(map_keys($0), list_transform(list_zip(map_keys($0), map_values($0)), $1))',
        ],
        transform_keys: [
          mapOf(lambda.type, value, valueContainsNull),
          ZIPPED,
          (a: readonly string[], c: TemplateContext) =>
            `CASE WHEN ${a[0]} IS NOT NULL THEN ${mapOfLists(`list_transform(list_zip(map_keys(${a[0]}), map_values(${a[0]})), ${a[1]})`, `map_values(${a[0]})`, lambda.type, c)} END`,
        ],
        map_filter: [input.type, ENTRY, 'map_from_entries(list_filter(map_entries($0), $1))'],
      } as const;
      const [type, parts, template] = build[name];
      return call(name, [input, ofPair(lambda, scope, parts)], type, template, { nullable: input.nullable });
    }),
  ),
  higherOrder('map_zip_with', (fn, name, scope, resolvers) => {
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
    const at = freshAttribute(scope.context, 'key', key, false);
    const under = (map: ResolvedExpression, type: DataType) => call('value', [map, reference(at)], type, '$0[$1]');
    const ofKey = rebound(lambda, [at], [reference(at), under(l, a.value), under(r, b.value)]);
    const template: SqlTemplate = ([x = '', y = '', f = '']) => {
      const keys = `list_concat(map_keys(${x}), list_filter(map_keys(${y}), lambda k_: NOT list_contains(map_keys(${x}), k_)))`;
      return `CASE WHEN ${x} IS NOT NULL AND ${y} IS NOT NULL THEN map(${keys}, list_transform(${keys}, ${f})) END`;
    };
    return call(name, [l, r, ofKey], mapOf(key, lambda.type, lambda.nullable), template, {
      nullable: l.nullable || r.nullable,
    });
  }),
  higherOrder('array_sort', (fn, name, scope, resolvers) => {
    const input = resolvers.expression(fn.arguments[0] as Expression, scope);
    const { element, containsNull } = arrayArgument(input);
    if (fn.arguments.length > 1) {
      const variable = [element, containsNull] as const;
      const comparator = resolveLambda(fn.arguments[1], [variable, variable], scope, resolvers);
      return sortedBy(name, input, comparator, scope);
    }
    if (!isOrderable(element))
      fail('DATATYPE_MISMATCH.INVALID_ORDERING_TYPE', {
        sqlExpr: `"(${VARIABLE} < ${VARIABLE})"`,
        functionName: '`<`',
        dataType: quotedType(element),
      });
    const compared = `(IF(((${VARIABLE} IS NULL) AND (${VARIABLE} IS NULL)), 0, (IF((${VARIABLE} IS NULL), 1, (IF((${VARIABLE} IS NULL), -1, (IF((${VARIABLE} < ${VARIABLE}), -1, (IF((${VARIABLE} > ${VARIABLE}), 1, 0))))))))))`;
    return call(name, [input], input.type, (a) => sorted(a[0] ?? '', elementOf(input.type), 'ASC', 'LAST'), {
      pretty: `array_sort(${input.pretty}, lambdafunction(${compared}, ${VARIABLE}, ${VARIABLE}))`,
    });
  }),
];

/**
 * Sorted by a comparator, which the engine has not: an element's place is the count of those before it. Compared is always the later of two with
 * the earlier, as a stable sort by insertion does, so that equal ones stay in order.
 */
function sortedBy(
  name: string,
  input: ResolvedExpression,
  comparator: ResolvedLambda,
  scope: Scope,
): ResolvedExpression {
  const pretty = `${name}(${input.pretty}, ${comparator.pretty})`;
  if (comparator.type.kind !== 'integer')
    fail('DATATYPE_MISMATCH.UNEXPECTED_RETURN_TYPE', {
      sqlExpr: `"${pretty}"`,
      functionName: '`lambdafunction`',
      expectedType: '"INT"',
      actualType: quotedType(comparator.type),
    });
  const { element, containsNull } = arrayArgument(input);
  const elementAndIndex = (): [Attribute, Attribute] => [
    freshAttribute(scope.context, 'x', element, containsNull),
    freshAttribute(scope.context, 'i', types.long, false),
  ];
  const [one, other] = [elementAndIndex(), elementAndIndex()];
  const both = [...one, ...other].map((attribute) => reference(attribute));
  const later = call('later', both, element, 'CASE WHEN $1 > $3 THEN $0 ELSE $2 END');
  const earlier = call('earlier', both, element, 'CASE WHEN $1 > $3 THEN $2 ELSE $0 END');
  const compared = rebound(comparator, other, [later, earlier]);
  const undecided = raiseWith('COMPARATOR_RETURNS_NULL', {
    firstValue: 'CAST($3 AS VARCHAR)',
    // Spark names one of the two twice.
    secondValue: 'CAST($3 AS VARCHAR)',
  });
  const otherIsBefore = call(
    'before',
    [compared.body, reference(one[1]), reference(other[1]), later],
    types.boolean,
    `CASE WHEN $1 = $2 THEN false WHEN $0 IS NULL THEN ${undecided} ELSE ($0 < 0) = ($2 > $1) END`,
  );
  const place = call(
    'place',
    [input, { ...compared, body: otherIsBefore }, reference(one[1])],
    types.null,
    "{'place': len(list_filter($0, $1)), 'at': $2}",
  );
  const places: ResolvedLambda = { ...comparator, parameters: one, body: place };
  const template = 'list_select($0, list_transform(list_sort(list_transform($0, $1)), lambda s_: s_.at))';
  return call(name, [input, places], input.type, template, { nullable: input.nullable, pretty });
}
