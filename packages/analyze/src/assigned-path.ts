/** What a statement assigns to: a column of its table, or a field within one (`ResolveReferences.resolveAssignments`). */
import { fail } from '@outboard/errors';
import { attributeId, type DataType, quotedType, quoteIdentifier, type StructField } from '@outboard/plan';
import { findAttribute, proposals } from './scope.js';

export interface AssignedPath {
  /** Names of the column and of the fields within, as the table has them. */
  readonly path: readonly string[];
  /** The type in the way, where it is no struct that is gone into. */
  readonly within?: DataType;
}

/** @throws UNRESOLVED_COLUMN.WITH_SUGGESTION, AMBIGUOUS_REFERENCE, FIELD_NOT_FOUND, INVALID_EXTRACT_BASE_FIELD_TYPE */
export function assignedPath(
  nameParts: readonly string[],
  fields: readonly StructField[],
  qualifier: readonly string[],
  caseSensitive: boolean,
): AssignedPath {
  const columns = fields.map(({ name, type, nullable }, i) => ({
    id: attributeId(i + 1),
    name,
    type,
    nullable,
    qualifier,
  }));
  const found = findAttribute(columns, nameParts, caseSensitive);
  if (found === undefined)
    return fail('UNRESOLVED_COLUMN.WITH_SUGGESTION', {
      objectName: nameParts.map(quoteIdentifier).join('.'),
      proposal: proposals(nameParts, columns),
    });
  const path = [found.attribute.name];
  let { type }: { type: DataType } = found.attribute;
  for (const name of found.fields) {
    const struct = type.kind === 'array' ? type.element : type;
    if (type.kind === 'map') return { path, within: type };
    if (struct.kind !== 'struct')
      return fail('INVALID_EXTRACT_BASE_FIELD_TYPE', { base: `"${path.join('.')}"`, other: quotedType(type) });
    const field = struct.fields.find((f) =>
      caseSensitive ? f.name === name : f.name.toLowerCase() === name.toLowerCase(),
    );
    if (field === undefined)
      return fail('FIELD_NOT_FOUND', {
        fieldName: quoteIdentifier(name),
        fields: struct.fields.map((f) => quoteIdentifier(f.name)).join(', '),
      });
    if (type.kind === 'array') return { path, within: type };
    path.push(field.name);
    type = field.type;
  }
  return { path };
}
