/** `a.b`, `a[b]`: struct fields, array elements, map values (`ExtractValue`). */
import { fail } from '@outboard/errors';
import {
  array as arrayOf,
  type EngineField,
  engineFields,
  field as fieldOf,
  fieldSql,
  isIntegral,
  quotedType,
  quoteIdentifier,
  type ResolvedExpression,
  type StructType,
  simpleString,
  struct,
  structSql,
  types,
} from '@outboard/plan';
import { elementNullable, raiseWith } from '../functions/define.js';
import type { Scope } from '../scope.js';
import { call, implicitCast, literal } from './build.js';
import { unexpectedInput } from './mismatch.js';

function findField(type: StructType, name: string, caseSensitive: boolean) {
  const hits = engineFields(type).filter((f) =>
    caseSensitive ? f.name === name : f.name.toLowerCase() === name.toLowerCase(),
  );
  if (hits.length > 1)
    return fail('AMBIGUOUS_REFERENCE_TO_FIELDS', { field: quoteIdentifier(name), count: String(hits.length) });
  return (
    hits[0] ??
    fail('FIELD_NOT_FOUND', {
      fieldName: quoteIdentifier(name),
      fields: type.fields.map((f) => quoteIdentifier(f.name)).join(', '),
    })
  );
}

/** Printed by the name that was asked for, whatever its case. */
const extracted = (child: ResolvedExpression, field: EngineField, name = field.name): ResolvedExpression =>
  call('getstructfield', [child], field.type, fieldSql('$0', field), {
    pretty: `${child.pretty}.${name}`,
    nullable: child.nullable || field.nullable,
  });

/** Each of a struct's fields, also where two have one name. */
export const structFields = (child: ResolvedExpression, type: StructType): readonly ResolvedExpression[] =>
  engineFields(type).map((field) => extracted(child, field));

/** What fields of an array's structs are printed to be of: a cast shows, which does not elsewhere (`GetArrayStructFields`). */
const shown = (e: ResolvedExpression): string =>
  e.kind === 'cast' ? `${e.mode === 'try' ? 'try_' : ''}cast(${shown(e.child)} as ${simpleString(e.type)})` : e.pretty;

export function structField(child: ResolvedExpression, name: string, caseSensitive: boolean): ResolvedExpression {
  const { type } = child;
  if (type.kind === 'struct') return extracted(child, findField(type, name, caseSensitive), name);
  if (type.kind === 'array' && type.element.kind === 'struct') {
    const field = findField(type.element, name, caseSensitive);
    return call(
      'getarraystructfields',
      [child],
      arrayOf(field.type, type.containsNull || field.nullable),
      `list_transform($0, lambda x: ${fieldSql('x', field)})`,
      { pretty: `${shown(child)}.${name}` },
    );
  }
  if (type.kind === 'map') {
    return call(
      'getmapvalue',
      [child, { kind: 'literal', type: types.string, value: name, nullable: false, pretty: name }],
      type.value,
      '$0[$1]',
      { pretty: `${child.pretty}[${name}]`, nullable: true },
    );
  }
  if (type.kind === 'array') return noIndex(child, literal(types.string, name));
  return fail('INVALID_EXTRACT_BASE_FIELD_TYPE', { base: `"${child.pretty}"`, other: quotedType(type) });
}

const noIndex = (child: ResolvedExpression, key: ResolvedExpression): never =>
  unexpectedInput(`"${child.pretty}[${key.pretty}]"`, 1, '"INTEGRAL"', key);

export function extract(child: ResolvedExpression, key: ResolvedExpression, scope: Scope): ResolvedExpression {
  const { ansi, caseSensitive } = scope.context.settings;
  const { type } = child;
  const pretty = `${child.pretty}[${key.pretty}]`;
  if (
    key.kind === 'literal' &&
    typeof key.value === 'string' &&
    (type.kind === 'struct' || (type.kind === 'array' && type.element.kind === 'struct'))
  ) {
    return structField(child, key.value, caseSensitive);
  }
  switch (type.kind) {
    case 'array': {
      if (key.type.kind === 'null') return { ...extract(child, implicitCast(key, types.integer, ansi), scope), pretty };
      if (!isIntegral(key.type)) return noIndex(child, key);
      return call(
        'getarrayitem',
        [child, key],
        type.element,
        (a, c) => {
          const element = `${a[0]}[${a[1]} + 1]`;
          if (!c.ansi) return `CASE WHEN ${a[1]} >= 0 THEN ${element} END`;
          const out = raiseWith('INVALID_ARRAY_INDEX', {
            indexValue: `CAST(${a[1]} AS VARCHAR)`,
            arraySize: `CAST(len(${a[0]}) AS VARCHAR)`,
          });
          return `CASE WHEN ${a[0]} IS NOT NULL AND (${a[1]} < 0 OR ${a[1]} >= len(${a[0]})) THEN ${out} ELSE ${element} END`;
        },
        { pretty, nullable: elementNullable(child, key, 0, ansi) },
      );
    }
    case 'map':
      return call('getmapvalue', [child, implicitCast(key, type.key, ansi)], type.value, '$0[$1]', {
        pretty,
        nullable: true,
      });
    case 'struct':
      return fail('INVALID_EXTRACT_FIELD_TYPE', { extraction: `"${key.pretty}"` });
    default:
      return fail('INVALID_EXTRACT_BASE_FIELD_TYPE', { base: `"${child.pretty}"`, other: quotedType(type) });
  }
}

/**
 * `withField`, `dropFields` (Spark's `UpdateFields`); within a struct of the struct where the path has several names.
 * Errors: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE, DATATYPE_MISMATCH.CANNOT_DROP_ALL_FIELDS, FIELD_NOT_FOUND
 */
export function updateField(
  child: ResolvedExpression,
  [name = '', ...rest]: readonly string[],
  value: ResolvedExpression | undefined,
  caseSensitive: boolean,
): ResolvedExpression {
  if (rest.length > 0) {
    const inner = updateField(structField(child, name, caseSensitive), rest, value, caseSensitive);
    return updateField(child, [name], inner, caseSensitive);
  }
  const { type } = child;
  // One call says all that was done to the struct.
  const before =
    child.kind === 'call' && child.name === 'update_fields'
      ? child.pretty.slice(0, -1)
      : `update_fields(${child.pretty}`;
  const pretty = `${before}, ${value === undefined ? 'dropfield()' : `WithField(${value.pretty})`})`;
  if (type.kind !== 'struct') return unexpectedInput(`"${pretty}"`, 0, '"STRUCT"', child);
  const same = (other: string) => (caseSensitive ? other === name : other.toLowerCase() === name.toLowerCase());
  const replaced = type.fields.some((f) => same(f.name));
  const changed = value && fieldOf(name, value.type, value.nullable);
  const own = engineFields(type);
  // Each field with the one of the child that it stays; without where it is the value.
  const put = changed === undefined ? [] : [{ field: changed, from: undefined }];
  const kept = type.fields.flatMap((field, i) => (same(field.name) ? put : [{ field, from: own[i] }]));
  const parts = replaced ? kept : [...kept, ...put];
  const made = struct(parts.map(({ field }) => field));
  if (parts.length === 0) return fail('DATATYPE_MISMATCH.CANNOT_DROP_ALL_FIELDS', { sqlExpr: `"${pretty}"` });
  const template = (a: readonly string[]) => {
    const body = structSql(made, (_, i) => {
      const from = parts[i]?.from;
      return (from === undefined ? a[1] : fieldSql(a[0] ?? '', from)) ?? '';
    });
    return `CASE WHEN ${a[0]} IS NOT NULL THEN ${body} END`;
  };
  return call('update_fields', value === undefined ? [child] : [child, value], made, template, {
    pretty,
    nullable: child.nullable,
  });
}
