/** The names that a struct's fields have in the engine, which knows no two of one name, whatever the case of its letters. */
import type { DataType, StructField, StructType } from './data-type.js';

/** Each its own name, or where one before has that, the name and its place. */
export function engineNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, place) => {
    let own = name;
    while (taken.has(own.toLowerCase())) own = `${own}#${place}`;
    taken.add(own.toLowerCase());
    return own;
  });
}

export interface EngineField extends StructField {
  /** Its name in the engine. */
  readonly key: string;
}

/** The name of a field that a struct within the type has twice, whatever the case of its letters; undefined where none has. */
export function twinWithin(type: DataType): string | undefined {
  if (type.kind === 'array') return twinWithin(type.element);
  if (type.kind === 'map') return twinWithin(type.key) ?? twinWithin(type.value);
  if (type.kind !== 'struct') return undefined;
  const twin = engineFields(type).find(({ key, name }) => key !== name);
  return twin?.name ?? type.fields.map((field) => twinWithin(field.type)).find((name) => name !== undefined);
}

const known = new WeakMap<StructType, readonly EngineField[]>();

export function engineFields(type: StructType): readonly EngineField[] {
  const before = known.get(type);
  if (before !== undefined) return before;
  const keys = engineNames(type.fields.map(({ name }) => name));
  const fields = type.fields.map((field, i) => ({ ...field, key: keys[i] as string }));
  known.set(type, fields);
  return fields;
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A field of a struct, in the engine's SQL. */
export const fieldSql = (struct: string, { key }: Pick<EngineField, 'key'>): string =>
  `struct_extract(${struct}, ${quoted(key)})`;

/** A struct of a type, in the engine's SQL: of a value for each field. */
export const structSql = (type: StructType, value: (field: EngineField, place: number) => string): string =>
  `{${engineFields(type)
    .map((field, place) => `${quoted(field.key)}: ${value(field, place)}`)
    .join(', ')}}`;
