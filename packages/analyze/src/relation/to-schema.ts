/** `df.to(schema)`: columns and fields by name, in the schema's order and types (`Project.matchSchema`). */
import { fail } from '@outboard/errors';
import {
  type DataType,
  field,
  hasCharacters,
  isNumeric,
  isString,
  type NamedExpression,
  quotedType,
  quoteIdentifier,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  type StructField,
  struct,
  structSql,
  typeEquals,
} from '@outboard/plan';
import { type Context, freshAttribute, type Resolvers } from '../context.js';
import { call, implicitCast, literal, reference } from '../expression/build.js';
import { structField } from '../expression/extract.js';
import { findAttribute, unresolvedColumn } from '../scope.js';
import { implicitlyCastable } from '../types/coercion.js';
import { scopeOf, selecting } from './select.js';

const nameOf = (path: readonly string[]): string => path.map(quoteIdentifier).join('.');

/** Error: UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING, NULLABLE_COLUMN_OR_FIELD, INVALID_COLUMN_OR_FIELD_DATA_TYPE, NOT_NULL_CONSTRAINT_VIOLATION.*, UNRESOLVED_COLUMN. */
export function resolveToSchema(r: RelationOf<'toSchema'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  if (hasCharacters(r.schema)) fail('UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING');
  const input = resolvers.relation(r.input, context);
  return selecting(
    input,
    r.schema.fields.map((f): NamedExpression => {
      const found = findAttribute(input.output, [f.name], context.settings.caseSensitive);
      const given =
        found === undefined
          ? missing(f, [f.name], () => unresolvedColumn(scopeOf(input, context), [f.name], input.output))
          : matched(reference(found.attribute), f, [f.name], context);
      const metadata = f.metadata ?? found?.attribute.metadata;
      return {
        attribute: freshAttribute(context, f.name, given.type, given.nullable, [], metadata),
        expression: given,
      };
    }),
    context,
  );
}

/** What is not there is NULL, where it may be. */
function missing(f: StructField, path: readonly string[], refused?: () => never): ResolvedExpression {
  if (f.nullable) return literal(f.type, null);
  if (refused !== undefined) return refused();
  return fail('UNRESOLVED_COLUMN.WITHOUT_SUGGESTION', { objectName: nameOf(path) });
}

function matched(e: ResolvedExpression, f: StructField, path: readonly string[], context: Context): ResolvedExpression {
  if (e.nullable && !f.nullable) return fail('NULLABLE_COLUMN_OR_FIELD', { name: nameOf(path) });
  return fitted(e, f.type, path, context);
}

function fitted(e: ResolvedExpression, to: DataType, path: readonly string[], context: Context): ResolvedExpression {
  const { ansi, caseSensitive } = context.settings;
  const from = e.type;
  if (from.kind === 'struct' && to.kind === 'struct') {
    const parts = to.fields.map((f) => {
      const own = from.fields.find((x) =>
        caseSensitive ? x.name === f.name : x.name.toLowerCase() === f.name.toLowerCase(),
      );
      // A field's own nullability counts, not that of the struct around it.
      const part = own && { ...structField(e, own.name, true), nullable: own.nullable };
      return part === undefined ? missing(f, [...path, f.name]) : matched(part, f, [...path, f.name], context);
    });
    const type = struct(parts.map((part, i) => field(to.fields[i]?.name ?? '', part.type, part.nullable)));
    const made = (a: readonly string[]) => structSql(type, (_, i) => a[i + 1] ?? '');
    return call('named_struct', [e, ...parts], type, (a) => `CASE WHEN ${a[0]} IS NOT NULL THEN ${made(a)} END`, {
      nullable: e.nullable,
    });
  }
  const columnPath = nameOf(path);
  if (from.kind === 'array' && to.kind === 'array' && from.containsNull && !to.containsNull)
    return fail('NOT_NULL_CONSTRAINT_VIOLATION.ARRAY_ELEMENT', { columnPath });
  if (from.kind === 'map' && to.kind === 'map' && from.valueContainsNull && !to.valueContainsNull)
    return fail('NOT_NULL_CONSTRAINT_VIOLATION.MAP_VALUE', { columnPath });
  if (typeEquals(from, to)) return e;
  // A text is made of anything that has one value, and read as nothing else.
  const fits = !(isString(from) && !isString(to)) && implicitlyCastable(from, to, ansi);
  if (!fits || (isNumeric(from) && !isNumeric(to) && !isString(to)))
    return fail('INVALID_COLUMN_OR_FIELD_DATA_TYPE', {
      name: columnPath,
      type: quotedType(from),
      expectedType: quotedType(to),
    });
  // What is within keeps its own nullability, which the schema may only widen.
  const kept =
    from.kind === 'array' && to.kind === 'array'
      ? { ...to, containsNull: from.containsNull }
      : from.kind === 'map' && to.kind === 'map'
        ? { ...to, valueContainsNull: from.valueContainsNull }
        : to;
  return { ...implicitCast(e, kept, ansi), nullable: e.nullable };
}
