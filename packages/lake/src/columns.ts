/** Spark's types as rows of `ducklake_column` (DuckLake specification 1.0, "Data Types"). */
import { refuse } from '@outboard/errors';
import { type DataType, type StructField, type StructType, sqlName, storedType } from '@outboard/plan';

export interface ColumnRow {
  readonly id: number;
  readonly order: number;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly parent: number | null;
}

/** A column with the id that it keeps through renames, and the ids of what is inside of it. */
export interface ColumnIds {
  readonly id: number;
  readonly inside: readonly (ColumnIds & { readonly name: string })[];
}

const plain: Partial<Readonly<Record<DataType['kind'], string>>> = {
  boolean: 'boolean',
  byte: 'int8',
  short: 'int16',
  integer: 'int32',
  long: 'int64',
  float: 'float32',
  double: 'float64',
  string: 'varchar',
  char: 'varchar',
  varchar: 'varchar',
  binary: 'blob',
  date: 'date',
  timestamp: 'timestamptz',
  timestamp_ntz: 'timestamp',
  time: 'time',
  year_month_interval: 'interval',
  day_time_interval: 'interval',
  array: 'list',
  map: 'map',
  struct: 'struct',
};

function lakeType(type: DataType): string {
  if (type.kind === 'decimal') return `decimal(${type.precision},${type.scale})`;
  return plain[type.kind] ?? refuse(`table columns of the type ${sqlName(type)}`);
}

function fieldsInside(type: DataType): readonly StructField[] {
  switch (type.kind) {
    case 'struct':
      return type.fields;
    case 'array':
      return [{ name: 'element', type: type.element, nullable: type.containsNull }];
    case 'map':
      return [
        { name: 'key', type: type.key, nullable: false },
        { name: 'value', type: type.value, nullable: type.valueContainsNull },
      ];
    default:
      return [];
  }
}

/** Numbers a field and all inside of it from `next.id` on. */
function numbered(field: StructField, next: { id: number }): ColumnIds {
  const id = next.id++;
  return { id, inside: fieldsInside(storedType(field.type)).map((f) => ({ name: f.name, ...numbered(f, next) })) };
}

/** All columns of a new table. */
export function numberColumns(schema: StructType): readonly ColumnIds[] {
  const next = { id: 1 };
  return schema.fields.map((field) => numbered(field, next));
}

/** The rows of a field and of all inside of it. */
export function columnRows(field: StructField, ids: ColumnIds, order: number, parent: number | null): ColumnRow[] {
  const type = storedType(field.type);
  const row = { id: ids.id, order, name: field.name, type: lakeType(type), nullable: field.nullable, parent };
  const inside = fieldsInside(type);
  return [
    row,
    ...inside.flatMap((f, i) => {
      const of = ids.inside[i];
      return of === undefined ? [] : columnRows(f, of, of.id, ids.id);
    }),
  ];
}

/** Ids of leaf columns by the path that the engine's statistics use: `"s"."q"`. */
export function statisticsPaths(schema: StructType, ids: readonly ColumnIds[]): ReadonlyMap<string, number> {
  const paths = new Map<string, number>();
  const walk = (of: ColumnIds, path: string): void => {
    paths.set(path, of.id);
    for (const inner of of.inside) walk(inner, `${path}.${quoted(inner.name)}`);
  };
  schema.fields.forEach((field, i) => {
    const of = ids[i];
    if (of !== undefined) walk(of, quoted(field.name));
  });
  return paths;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Columns that have no ids yet get the next ones. */
export function withIds<T extends { readonly schema: StructType; readonly columns: readonly ColumnIds[] }>(
  definition: T,
): T {
  const highest = (ids: readonly ColumnIds[]): number =>
    Math.max(0, ...ids.map((c) => Math.max(c.id, highest(c.inside))));
  const next = { id: highest(definition.columns) + 1 };
  const columns = definition.schema.fields.map((field, i) => {
    const known = definition.columns[i];
    return known === undefined || known.id === 0 ? numbered(field, next) : known;
  });
  return { ...definition, columns };
}
