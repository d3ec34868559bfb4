/** Functions that take lambdas. The engine's lambdas see the columns around them, as Spark's do. */
import { fail } from '@outboard/errors';
import {
  type Attribute,
  array as arrayOf,
  type DataType,
  isOrderable,
  letIn,
  map as mapOf,
  quotedType,
  type ResolvedExpression,
  type ResolvedLambda,
  type SqlTemplate,
  type TemplateContext,
  typeEquals,
  types,
} from '@outboard/plan';
import { freshAttribute } from '../context.js';
import { call, implicitCast, reference } from '../expression/build.js';
import { unexpectedInput } from '../expression/mismatch.js';
import { substitute } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { widerType } from '../types/coercion.js';
import { checkMapKey, elementOf, type FunctionDefinition, raiseWith } from './define.js';
import {
  arrayOfInput,
  higherOrder,
  inputsOf,
  mapOfInput,
  requireCondition,
  resolveLambda,
  VARIABLE,
  type Variable,
  written,
} from './lambda.js';
import { mapOfLists } from './map-of-lists.js';
import { sorted } from './order.js';

const overArray = (
  names: string,
  template: SqlTemplate,
  /** Whether the lambda may take the element's index, and whether it has to be a condition. */
  takes: { readonly index: boolean; readonly condition: boolean },
  result: (
    element: DataType,
    lambda: ResolvedLambda,
    input: ResolvedExpression,
  ) => { type: DataType; nullable: boolean },
): FunctionDefinition =>
  higherOrder(names, [2, 2], (fn, name, scope, resolvers) => {
    const [input] = inputsOf(fn, name, ['array'], scope, resolvers) as [ResolvedExpression];
    const { element, containsNull } = arrayOfInput(input);
    const index: readonly Variable[] = takes.index ? [[types.integer, false, true]] : [];
    const given = resolveLambda(fn.arguments[1], [[element, containsNull], ...index], scope, resolvers);
    const lambda = takes.condition ? requireCondition(name, input, given) : given;
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
/** The comparison that `array_sort` uses by itself, as it is printed. */
const natively = (l: string, r: string): string =>
  `(IF(((${l} IS NULL) AND (${r} IS NULL)), 0, (IF((${l} IS NULL), 1, (IF((${r} IS NULL), -1, (IF((${l} < ${r}), -1, (IF((${l} > ${r}), 1, 0))))))))))`;
const ZIPPED = ['$0[1]', '$0[2]'] as const;
const ENTRY = ["struct_extract($0, 'key')", "struct_extract($0, 'value')"] as const;

export const higherOrderFunctions: readonly FunctionDefinition[] = [
  overArray('transform', 'list_transform($0, $1)', { index: true, condition: false }, (_e, f, input) => ({
    type: arrayOf(f.type, f.nullable),
    nullable: input.nullable,
  })),
  overArray('filter', 'list_filter($0, $1)', { index: true, condition: true }, (_e, _f, input) => ({
    type: input.type,
    nullable: input.nullable,
  })),
  overArray(
    'exists',
    (a) =>
      `(CASE WHEN list_bool_or(list_transform(${a[0]}, ${a[1]})) THEN true WHEN len(list_filter(list_transform(${a[0]}, ${a[1]}), lambda b: b IS NULL)) > 0 THEN NULL WHEN ${a[0]} IS NOT NULL THEN false END)`,
    { index: false, condition: true },
    (_e, f, input) => ({ type: types.boolean, nullable: input.nullable || f.nullable }),
  ),
  overArray(
    'forall',
    (a) =>
      `(CASE WHEN NOT list_bool_and(list_transform(${a[0]}, ${a[1]})) THEN false WHEN len(list_filter(list_transform(${a[0]}, ${a[1]}), lambda b: b IS NULL)) > 0 THEN NULL WHEN ${a[0]} IS NOT NULL THEN true END)`,
    { index: false, condition: true },
    (_e, f, input) => ({ type: types.boolean, nullable: input.nullable || f.nullable }),
  ),
  higherOrder('aggregate reduce', [3, 4], (fn, name, scope, resolvers) => {
    const [, , merge, finish] = fn.arguments;
    const identity = finish === undefined ? 'lambdafunction(id, id)' : undefined;
    const [input, zero] = inputsOf(fn, name, ['array', 'any'], scope, resolvers, identity) as [
      ResolvedExpression,
      ResolvedExpression,
    ];
    const { element, containsNull } = arrayOfInput(input);
    const merged = resolveLambda(
      merge,
      [
        [zero.type, true],
        [element, containsNull],
      ],
      scope,
      resolvers,
    );
    const last = finish && resolveLambda(finish, [[zero.type, true]], scope, resolvers);
    const pretty = `${name}(${input.pretty}, ${zero.pretty}, ${merged.pretty}, ${last?.pretty ?? `lambdafunction(${VARIABLE}, ${VARIABLE})`})`;
    if (merged.type.kind !== 'null' && !typeEquals(merged.type, zero.type, { fieldNames: 'ignored' }))
      unexpectedInput(`"${pretty}"`, 2, quotedType(zero.type), merged);
    const body = implicitCast(merged.body, zero.type, scope.context.settings.ansi);
    const fold = call(name, [input, zero, ofStep({ ...merged, body }, scope)], zero.type, FOLD, {
      nullable: true,
      pretty,
    });
    if (last === undefined) return fold;
    return call(name, [fold, last], last.type, '(list_transform([$0], $1)[1])', {
      nullable: input.nullable || last.nullable,
      pretty,
    });
  }),
  higherOrder('zip_with', [3, 3], (fn, name, scope, resolvers) => {
    const [l, r] = inputsOf(fn, name, ['array', 'array'], scope, resolvers) as [ResolvedExpression, ResolvedExpression];
    const lambda = resolveLambda(
      fn.arguments[2],
      [
        [arrayOfInput(l).element, true],
        [arrayOfInput(r).element, true],
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
    higherOrder(name, [2, 2], (fn, _name, scope, resolvers) => {
      const [input] = inputsOf(fn, name, ['map'], scope, resolvers) as [ResolvedExpression];
      const { key, value, valueContainsNull } = mapOfInput(input);
      const lambda = resolveLambda(
        fn.arguments[1],
        [
          [key, false],
          [value, valueContainsNull],
        ],
        scope,
        resolvers,
      );
      if (name === 'map_filter') requireCondition(name, input, lambda);
      if (name === 'transform_keys') checkMapKey(lambda.type, `${name}(${input.pretty}, ${lambda.pretty})`);
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
  higherOrder('map_zip_with', [3, 3], (fn, name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const inputs = inputsOf(fn, name, ['map', 'map'], scope, resolvers);
    const [one, two] = inputs;
    const [a, b] = [mapOfInput(one), mapOfInput(two)];
    const common = widerType(mapOf(a.key, types.null), mapOf(b.key, types.null), ansi);
    const key =
      common?.kind === 'map'
        ? common.key
        : fail('DATATYPE_MISMATCH.MAP_ZIP_WITH_DIFF_TYPES', {
            sqlExpr: `"${written(fn, name, inputs, scope, resolvers)}"`,
            functionName: '`map_zip_with`',
            leftType: quotedType(a.key),
            rightType: quotedType(b.key),
          });
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
  higherOrder('array_sort', [1, 2], (fn, name, scope, resolvers) => {
    const natural = `lambdafunction(${natively('left', 'right')}, left, right)`;
    const otherwise = fn.arguments.length === 1 ? natural : undefined;
    const [input] = inputsOf(fn, name, ['array'], scope, resolvers, otherwise) as [ResolvedExpression];
    const { element, containsNull } = arrayOfInput(input);
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
    return call(name, [input], input.type, (a) => sorted(a[0] ?? '', elementOf(input.type), 'ASC', 'LAST'), {
      pretty: `array_sort(${input.pretty}, lambdafunction(${natively(VARIABLE, VARIABLE)}, ${VARIABLE}, ${VARIABLE}))`,
    });
  }),
];

/**
 * Sorted by a comparator, which the engine has not: each element is compared with each before it, as `compare(later, earlier)`, and the
 * worker sorts by what has been told.
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
  const { element, containsNull } = arrayOfInput(input);
  const [one, other] = ['x', 'y'].map((variable) => freshAttribute(scope.context, variable, element, containsNull)) as [
    Attribute,
    Attribute,
  ];
  const index = freshAttribute(scope.context, 'i', types.long, false);
  const compared = rebound(comparator, [other], [reference(one), reference(other)]);
  const before = call('before', [input, compared, reference(index)], types.null, 'list_transform($0[1:$2 - 1], $1)');
  const pairs: ResolvedLambda = { ...comparator, parameters: [one, index], body: before };
  const template = ([list = '', told = '']: readonly string[]) =>
    letIn(
      `outboard_sort_order(CAST(len(${list}) AS INTEGER), flatten(list_transform(${list}, ${told})))`,
      'o_',
      (order) => {
        // Spark names one of the two twice.
        const undecided = `coalesce(CAST(${list}[-${order}[1]] AS VARCHAR), 'null')`;
        const raised = raiseWith('COMPARATOR_RETURNS_NULL', { firstValue: undecided, secondValue: undecided });
        return `CASE WHEN ${order}[1] < 0 THEN ${raised} ELSE list_select(${list}, ${order}) END`;
      },
    );
  return call(name, [input, pairs], input.type, template, { nullable: input.nullable, pretty });
}
