/** What is written into a table: the query's columns in the table's places and types (Spark docs, "ANSI Compliance": Store assignment). */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  attributeId,
  type DataType,
  field as fieldOf,
  INTEGER_BITS,
  isIntegral,
  isNumeric,
  isString,
  type NamedExpression,
  quotedType,
  quoteIdentifier,
  type ResolvedExpression,
  type ResolvedRelation,
  type StructField,
  type StructType,
  struct,
  structSql,
  typeEquals,
} from '@outboard/plan';
import { call, implicitCast, literal, reference } from './expression/build.js';
import { structField } from './expression/extract.js';
import { raiseWith, sqlText } from './functions/define.js';
import { project } from './relation/nodes.js';

export interface Assignment {
  /** As errors name it. */
  readonly table: string;
  readonly schema: StructType;
  /** By position, by the query's own names, or by a list of names for the query's columns. */
  readonly by: 'position' | 'name' | readonly string[];
  /** Values of columns that the query leaves out, by name: of a static partition, or defaults. NULL otherwise. */
  readonly given: ReadonlyMap<string, ResolvedExpression>;
  /** With the API's by-name writes a missing column is an error where it has no default. */
  readonly caseSensitive: boolean;
}

const moment = new Set<DataType['kind']>(['date', 'timestamp', 'timestamp_ntz']);

/** Whether ANSI store assignment takes a value of `from` for `to` (`Cast.canANSIStoreAssign`). */
export function canStore(from: DataType, to: DataType): boolean {
  if (typeEquals(from, to, { nullability: true }) || from.kind === 'null') return true;
  if (isNumeric(from) && isNumeric(to)) return true;
  if (isString(to)) return !['array', 'map', 'struct', 'variant'].includes(from.kind);
  if (moment.has(from.kind) && moment.has(to.kind)) return true;
  if (from.kind === 'array' && to.kind === 'array') return canStore(from.element, to.element);
  if (from.kind === 'map' && to.kind === 'map') return canStore(from.key, to.key) && canStore(from.value, to.value);
  if (from.kind === 'struct' && to.kind === 'struct')
    return (
      from.fields.length === to.fields.length &&
      from.fields.every((f, i) => canStore(f.type, (to.fields[i] as StructField).type))
    );
  return from.kind === to.kind && /interval$|^time$/.test(from.kind);
}

/** Error: INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST */
function requireStorable(from: DataType, to: DataType, tableName: string, path: readonly string[]): void {
  if (canStore(from, to)) return;
  // What is wrong within is told of by where it is.
  const inside = (inner: DataType, wanted: DataType, name: string): void =>
    requireStorable(inner, wanted, tableName, [...path, name]);
  if (from.kind === 'struct' && to.kind === 'struct' && from.fields.length === to.fields.length)
    from.fields.forEach((field, i) => {
      inside(field.type, (to.fields[i] as StructField).type, (to.fields[i] as StructField).name);
    });
  if (from.kind === 'array' && to.kind === 'array') inside(from.element, to.element, 'element');
  if (from.kind === 'map' && to.kind === 'map') {
    inside(from.key, to.key, 'key');
    inside(from.value, to.value, 'value');
  }
  fail('INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST', {
    tableName,
    colName: path.map(quoteIdentifier).join('.'),
    srcType: quotedType(from),
    targetType: quotedType(to),
  });
}

const names = (all: readonly { readonly name: string }[]): string => all.map((f) => quoteIdentifier(f.name)).join(', ');

/**
 * The relation with just the table's columns, of the table's types.
 * @throws INSERT_COLUMN_ARITY_MISMATCH, INCOMPATIBLE_DATA_FOR_TABLE, UNRESOLVED_COLUMN, COLUMN_ALREADY_EXISTS
 */
export function assign(query: ResolvedRelation, assignment: Assignment): ResolvedRelation {
  const { schema, table } = assignment;
  const sources = sourcesOf(query, assignment);
  let next = Math.max(0, ...query.output.map((a) => a.id as number)) + 1_000_000;
  const items = schema.fields.map((field): NamedExpression => {
    const given = sources.get(field) ?? assignment.given.get(field.name) ?? literal(field.type, null);
    const source = assignment.by === 'name' ? arranged(given, field.type, [field.name], assignment) : given;
    requireStorable(source.type, field.type, table, [field.name]);
    const attribute: Attribute = {
      id: attributeId(next++),
      name: field.name,
      type: field.type,
      nullable: field.nullable,
      qualifier: [],
    };
    return { attribute, expression: stored(source, field) };
  });
  return project(query, items);
}

/** Whole numbers that every column of the type holds. */
const fitsAlways = (from: DataType, to: DataType): boolean =>
  isIntegral(from) && isIntegral(to) && INTEGER_BITS[from.kind] <= INTEGER_BITS[to.kind];

/** The value as the column's; a number that is too large raises CAST_OVERFLOW_IN_TABLE_INSERT (`CheckOverflowInTableInsert`). */
function stored(source: ResolvedExpression, { name, type }: StructField): ResolvedExpression {
  const cast = implicitCast(source, type, true);
  const isChecked = isNumeric(source.type) && (isIntegral(type) || type.kind === 'decimal');
  if (cast.kind !== 'cast' || !isChecked || fitsAlways(source.type, type)) return cast;
  const raise = raiseWith('CAST_OVERFLOW_IN_TABLE_INSERT', {
    sourceType: sqlText(quotedType(source.type)),
    targetType: sqlText(quotedType(type)),
    columnName: sqlText(quoteIdentifier(name)),
  });
  const sql = `CASE WHEN $1 IS NULL AND $0 IS NOT NULL THEN ${raise} ELSE $1 END`;
  const tried: ResolvedExpression = { ...cast, mode: 'try', nullable: true };
  return call('check_overflow_in_table_insert', [source, tried], type, sql, { nullable: cast.nullable });
}

/** Of the statement's table Spark says no name here. */
const NAMELESS = '``';

/**
 * What UPDATE and MERGE assign to a column, or to a field within one: structs by the names of their fields (`TableOutputResolver.resolveUpdate`).
 * @throws INCOMPATIBLE_DATA_FOR_TABLE.*
 */
export function valueFor(
  value: ResolvedExpression,
  to: StructField,
  path: readonly string[],
  caseSensitive: boolean,
): ResolvedExpression {
  const source = arranged(value, to.type, path, { table: '', caseSensitive });
  requireStorable(source.type, to.type, NAMELESS, path);
  return stored(source, to);
}

/** A struct's fields in the order in which the column has them. */
function arranged(
  value: ResolvedExpression,
  to: DataType,
  path: readonly string[],
  into: Pick<Assignment, 'table' | 'caseSensitive'>,
): ResolvedExpression {
  const from = value.type;
  const tableName = into.table || NAMELESS;
  if (typeEquals(from, to, { fieldNames: 'exact' })) return value;
  if (from.kind !== 'struct' || to.kind !== 'struct') {
    const ordered = (type: DataType): string => (type.kind === 'struct' ? type.fields.map((f) => f.name).join() : '');
    const inner = (type: DataType): DataType =>
      type.kind === 'array' ? inner(type.element) : type.kind === 'map' ? inner(type.value) : type;
    return ordered(inner(from)).toLowerCase() === ordered(inner(to)).toLowerCase() || from.kind !== to.kind
      ? value
      : refuse('assigning structs within arrays and maps by the names of their fields');
  }
  const same = (a: StructField, b: StructField): boolean =>
    into.caseSensitive ? a.name === b.name : a.name.toLowerCase() === b.name.toLowerCase();
  const colName = (...inside: readonly string[]): string => [...path, ...inside].map(quoteIdentifier).join('.');
  const fields = to.fields.map((field) => {
    const found =
      from.fields.find((other) => same(other, field)) ??
      fail('INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_FIND_DATA', { tableName, colName: colName(field.name) });
    const part = structField(value, found.name, true);
    return arranged(part, field.type, [...path, field.name], into);
  });
  const extra = from.fields.filter((field) => !to.fields.some((other) => same(other, field)));
  if (extra.length > 0)
    fail('INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_STRUCT_FIELDS', {
      tableName,
      colName: colName(),
      extraFields: names(extra),
    });
  const type = struct(fields.map((e, i) => fieldOf(to.fields[i]?.name ?? '', e.type, e.nullable)));
  const made = structSql(type, (_, i) => `$${i + 1}`);
  return call('named_struct', [value, ...fields], type, `CASE WHEN $0 IS NOT NULL THEN ${made} END`, {
    pretty: value.pretty,
    nullable: value.nullable,
  });
}

function sourcesOf(query: ResolvedRelation, assignment: Assignment): ReadonlyMap<StructField, ResolvedExpression> {
  const { schema, by, table, given } = assignment;
  const same = (a: string, b: string): boolean =>
    assignment.caseSensitive ? a === b : a.toLowerCase() === b.toLowerCase();
  const sources = new Map<StructField, ResolvedExpression>();
  if (by === 'name') {
    const extra = query.output.filter((a) => !schema.fields.some((f) => same(f.name, a.name)));
    if (extra.length > 0)
      fail('INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_COLUMNS', { tableName: table, extraColumns: names(extra) });
    for (const field of schema.fields) {
      const found = query.output.find((a) => same(field.name, a.name));
      if (found !== undefined) sources.set(field, reference(found));
    }
    return sources;
  }
  const targets =
    by === 'position'
      ? schema.fields.filter((f) => !given.has(f.name) || hasDefault(f))
      : by.map((name) => listed(name, assignment));
  const twice = targets.find((field, i) => targets.indexOf(field) !== i);
  if (twice !== undefined) fail('COLUMN_ALREADY_EXISTS', { columnName: quoteIdentifier(twice.name.toLowerCase()) });
  const mismatch = { tableName: table, tableColumns: names(targets), dataColumns: names(query.output) };
  if (query.output.length > targets.length) fail('INSERT_COLUMN_ARITY_MISMATCH.TOO_MANY_DATA_COLUMNS', mismatch);
  if (query.output.length < targets.length) fail('INSERT_COLUMN_ARITY_MISMATCH.NOT_ENOUGH_DATA_COLUMNS', mismatch);
  targets.forEach((field, i) => {
    const source = query.output[i];
    if (source !== undefined) sources.set(field, reference(source));
  });
  return sources;
}

const hasDefault = (field: StructField): boolean => field.metadata?.includes('CURRENT_DEFAULT') === true;

function listed(name: string, { schema, caseSensitive }: Assignment): StructField {
  const found = schema.fields.find((f) =>
    caseSensitive ? f.name === name : f.name.toLowerCase() === name.toLowerCase(),
  );
  return (
    found ??
    fail('UNRESOLVED_COLUMN.WITH_SUGGESTION', { objectName: quoteIdentifier(name), proposal: names(schema.fields) })
  );
}
