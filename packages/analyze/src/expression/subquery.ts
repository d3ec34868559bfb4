/** Scalar, EXISTS and IN subqueries; their plans may use the enclosing query's columns. */
import { fail } from '@outboard/errors';
import {
  type Attribute,
  type DataType,
  type Expression,
  isOrderable,
  type NamedExpression,
  quotedType,
  quoteIfNeeded,
  type ResolvedExpression,
  type Subquery,
  simpleString,
  type TakenExpression,
  typeEquals,
  types,
} from '@outboard/plan';
import { freshAttribute, type Resolvers } from '../context.js';
import { project } from '../relation/nodes.js';
import type { Scope } from '../scope.js';
import { comparableType, widerType } from '../types/coercion.js';
import { implicitCast, reference } from './build.js';
import { outerReferences } from './outer-references.js';

export function resolveSubquery(e: Subquery, scope: Scope, resolvers: Resolvers): ResolvedExpression {
  const { context } = scope;
  const relation = typeof e.plan === 'bigint' ? context.references?.get(e.plan) : e.plan;
  if (relation === undefined || typeof relation === 'bigint')
    return fail('INTERNAL_ERROR', {
      message: `The subquery refers to the plan ${String(e.plan)}, which is not among the references.`,
    });
  const found = new Map<string, TakenExpression>();
  const { taken: _around, ...own } = context;
  const inner = { ...own, outer: scope, ...(scope.ofGroups === true && { taken: found }) };
  const plan = resolvers.relation(relation, inner);
  const taken = found.size === 0 ? {} : { taken: [...found.values()] };
  const outer = outerReferences(plan)
    .map((a) => a.name)
    .join(', ');
  switch (e.form.kind) {
    case 'scalar': {
      const [column] = plan.output;
      if (column === undefined || plan.output.length !== 1) {
        return fail('INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN', {
          number: String(plan.output.length),
        });
      }
      return {
        kind: 'subquery',
        form: 'scalar',
        values: [],
        plan,
        ...taken,
        type: column.type,
        nullable: true,
        pretty: `scalarsubquery(${outer})`,
      };
    }
    case 'exists':
      return {
        kind: 'subquery',
        form: 'exists',
        values: [],
        plan,
        ...taken,
        type: types.boolean,
        nullable: false,
        pretty: `exists(${outer})`,
      };
    case 'in': {
      const values = e.form.values.map((v) => resolvers.expression(v, scope));
      const [only] = values;
      // `struct(a, b) IN (…)` is `(a, b) IN (…)`.
      const isStruct = values.length === 1 && only?.kind === 'call' && only.pretty.startsWith('struct(');
      const flat = isStruct && plan.output.length > 1 ? only.arguments : values;
      const asked = flat.length === 1 ? (flat[0]?.pretty ?? '') : printedFields(flat, e.form.values);
      const sqlExpr = `"(${asked} IN (listquery()))"`;
      if (flat.length !== plan.output.length) {
        return fail('DATATYPE_MISMATCH.IN_SUBQUERY_LENGTH_MISMATCH', {
          sqlExpr,
          leftLength: String(flat.length),
          leftColumns: flat.map((v) => `"${v.pretty}"`).join(', '),
          rightLength: String(plan.output.length),
          rightColumns: plan.output.map((a) => `"${a.name}"`).join(', '),
        });
      }
      const unordered = flat.find((v) => !isOrderable(v.type));
      if (unordered !== undefined)
        fail('DATATYPE_MISMATCH.INVALID_ORDERING_TYPE', {
          sqlExpr,
          functionName: '`insubquery`',
          dataType: quotedType(unordered.type),
        });
      const { ansi } = context.settings;
      // Without ANSI text takes in the other side here, as in a list of values.
      const commonOf = (a: DataType, b: DataType) => (ansi ? comparableType(a, b, ansi) : widerType(a, b, ansi));
      const columns = plan.output.map((a) => ({ pretty: qualified(a), type: a.type }));
      const common = flat.map(
        (v, i) => commonOf(v.type, columns[i]?.type ?? v.type) ?? mismatched(flat, columns, scope, commonOf, outer),
      );
      const typeOf = (i: number, type: DataType): DataType => common[i] ?? type;
      const cast = flat.map((v, i) => implicitCast(v, typeOf(i, v.type), ansi));
      const rows = plan.output.every((a, i) => typeEquals(a.type, typeOf(i, a.type)))
        ? plan
        : project(
            plan,
            plan.output.map((a, i): NamedExpression => {
              const expression = implicitCast(reference(a), typeOf(i, a.type), ansi);
              return { attribute: freshAttribute(context, a.name, expression.type, expression.nullable), expression };
            }),
          );
      const nullable = cast.some((v) => v.nullable) || rows.output.some((a) => a.nullable);
      return {
        kind: 'subquery',
        form: 'in',
        values: cast,
        plan: rows,
        ...taken,
        type: types.boolean,
        nullable,
        pretty: `(${asked} IN (listquery(${outer})))`,
        ...(outer === '' ? {} : { correlated: true as const }),
      };
    }
    default:
      return e.form satisfies never;
  }
}

/** As `InSubquery` prints several values: what has no name is called by its place. */
const printedFields = (values: readonly ResolvedExpression[], written: readonly Expression[]): string => {
  const fields = values.map((value, i) => {
    const source = written[i];
    const alias = source?.kind === 'alias' ? source.names[0] : undefined;
    const own = value.kind === 'attribute' ? value.name : value.kind === 'literal' ? value.pretty : `_${i}`;
    return `'${alias ?? own}', ${value.pretty}`;
  });
  return `named_struct(${fields.join(', ')})`;
};

const qualified = (a: Attribute): string => [...a.qualifier, a.name].map(quoteIfNeeded).join('.');
interface Side {
  readonly pretty: string;
  readonly type: DataType;
}
/** Error: DATATYPE_MISMATCH.IN_SUBQUERY_DATA_TYPE_MISMATCH */
function mismatched(
  left: readonly ResolvedExpression[],
  right: readonly Side[],
  scope: Scope,
  commonOf: (a: DataType, b: DataType) => DataType | undefined,
  outer: string,
): never {
  const named = ({ pretty, type }: Side) => `${pretty}:${simpleString(type)}`;
  const pairs = left.map((v, i) => {
    const attribute = v.kind === 'attribute' ? scope.attributes.find((a) => a.id === v.id) : undefined;
    return [attribute === undefined ? v : { pretty: qualified(attribute), type: v.type }, right[i] ?? v] as const;
  });
  const all = (sides: readonly Side[]) => sides.map(({ type }) => quotedType(type)).join(', ');
  const values = left.map((v) => v.pretty).join(', ');
  return fail('DATATYPE_MISMATCH.IN_SUBQUERY_DATA_TYPE_MISMATCH', {
    sqlExpr: `"(${values} IN (listquery(${outer})))"`,
    mismatchedColumns: pairs
      .filter(([a, b]) => commonOf(a.type, b.type) === undefined)
      .map(([a, b]) => `(${named(a)}, ${named(b)})`)
      .join(', '),
    leftType: all(left),
    rightType: all(right),
  });
}
