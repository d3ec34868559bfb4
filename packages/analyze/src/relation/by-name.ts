/** `unionByName`: columns, and the fields of structs within them, by name (Spark's `ResolveUnion`). */
import { fail } from '@outboard/errors';
import {
  type Attribute,
  array as arrayOf,
  type DataType,
  engineFields,
  field,
  fieldSql,
  type NamedExpression,
  quoteIdentifier,
  type ResolvedExpression,
  type ResolvedRelation,
  type StructType,
  struct,
  structSql,
  type TemplateContext,
  typeEquals,
  types,
} from '@outboard/plan';
import { type Context, freshAttribute, sameName } from '../context.js';
import { call, literal, passThrough, reference } from '../expression/build.js';
import { requireDistinct } from './columns.js';
import { keep, project } from './nodes.js';

type Same = (a: string, b: string) => boolean;

/** Errors: _LEGACY_ERROR_TEMP_1201 where a column is missing, COLUMN_ALREADY_EXISTS */
export function sidesByName(
  left: ResolvedRelation,
  right: ResolvedRelation,
  allowMissing: boolean,
  context: Context,
): [ResolvedRelation, ResolvedRelation] {
  for (const side of [left, right])
    requireDistinct(
      side.output.map((a) => a.name),
      context,
    );
  const same = sameName(context);
  const wideRight = sideLike(left.output, right, { allowMissing, same, context });
  // What only the right side has comes behind, and the left side is made like that.
  const wideLeft = allowMissing ? sideLike(wideRight.output, left, { allowMissing, same, context }) : left;
  return [wideLeft, wideRight];
}

interface Matching {
  readonly allowMissing: boolean;
  readonly same: Same;
  readonly context: Context;
}

/** A side with the columns of another in their order, and behind them its own others. */
function sideLike(
  target: readonly Attribute[],
  side: ResolvedRelation,
  { allowMissing, same, context }: Matching,
): ResolvedRelation {
  const items = target.map((a): NamedExpression => {
    const found = side.output.find(({ name }) => same(name, a.name));
    if (found !== undefined) return itemLike(a.type, found, { allowMissing, same, context });
    if (!allowMissing)
      return fail('_LEGACY_ERROR_TEMP_1201', {
        colName: a.name,
        fieldNames: side.output.map(({ name }) => name).join(', '),
      });
    return { attribute: freshAttribute(context, a.name, a.type, true), expression: literal(a.type, null) };
  });
  const others = side.output.filter((a) => !target.some(({ name }) => same(name, a.name)));
  const all = [...items, ...others.map(passThrough)];
  return all.every((item, i) => item.attribute === side.output[i]) ? keep(side, side.output) : project(side, all);
}

function itemLike(target: DataType, found: Attribute, { allowMissing, same, context }: Matching): NamedExpression {
  if (!allowMissing) requireFields(found.type, target, same);
  const type = typeLike(found.type, target, same);
  if (typeEquals(type, found.type)) return passThrough(found);
  const given = reference(found);
  const fitted: ResolvedExpression = call(
    'named_struct',
    [given],
    type,
    (a, c) => valueLike(a[0] ?? '', found.type, type, { same, c, depth: 0 }),
    { nullable: found.nullable },
  );
  return { attribute: freshAttribute(context, found.name, type, found.nullable), expression: fitted };
}

const fieldIn = ({ fields }: StructType, name: string, same: Same) => fields.find((f) => same(f.name, name));

/** A type with the fields of another's structs in their order; what it has not may be NULL, its own others come behind. */
function typeLike(from: DataType, target: DataType, same: Same): DataType {
  if (from.kind === 'array' && target.kind === 'array')
    return arrayOf(typeLike(from.element, target.element, same), from.containsNull);
  if (from.kind !== 'struct' || target.kind !== 'struct') return from;
  const known = target.fields.map((f) => {
    const own = fieldIn(from, f.name, same);
    return own === undefined
      ? field(f.name, f.type, true)
      : field(own.name, typeLike(own.type, f.type, same), own.nullable);
  });
  return struct([...known, ...from.fields.filter((f) => fieldIn(target, f.name, same) === undefined)]);
}

/** Error: FIELD_NOT_FOUND */
function requireFields(from: DataType, target: DataType, same: Same): void {
  if (from.kind === 'array' && target.kind === 'array') requireFields(from.element, target.element, same);
  if (from.kind !== 'struct' || target.kind !== 'struct') return;
  for (const f of target.fields) {
    const own = fieldIn(from, f.name, same);
    if (own !== undefined) requireFields(own.type, f.type, same);
    else
      fail('FIELD_NOT_FOUND', {
        fieldName: quoteIdentifier(f.name),
        fields: from.fields.map(({ name }) => quoteIdentifier(name)).join(', '),
      });
  }
}

interface Writing {
  readonly same: Same;
  readonly c: TemplateContext;
  readonly depth: number;
}

/** A value of one type as one of the other, in the engine's SQL. */
function valueLike(sql: string, from: DataType, to: DataType, { same, c, depth }: Writing): string {
  if (typeEquals(from, to)) return sql;
  if (from.kind === 'array' && to.kind === 'array') {
    const element = `x${depth}_`;
    const inner = valueLike(element, from.element, to.element, { same, c, depth: depth + 1 });
    return `list_transform(${sql}, lambda ${element}: ${inner})`;
  }
  if (from.kind !== 'struct' || to.kind !== 'struct') return sql;
  const made = structSql(to, (f) => {
    const own = engineFields(from).find(({ name }) => same(name, f.name));
    return own === undefined
      ? c.cast('NULL', types.null, f.type, 'ansi')
      : valueLike(fieldSql(sql, own), own.type, f.type, { same, c, depth });
  });
  return `CASE WHEN ${sql} IS NOT NULL THEN ${made} END`;
}
