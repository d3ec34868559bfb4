/** A result's columns as Spark has them in Arrow (`ArrowUtils.toArrowField`), for the worker to give them so. */
import { type DataType, type StructField, types } from '@outboard/plan';
import { Column } from '@outboard/wire/task';

export function arrowColumn({ name, type, nullable }: Pick<StructField, 'name' | 'type' | 'nullable'>): Column {
  const column = new Column();
  column.setName(name);
  column.setNullable(nullable);
  column.setArrowFormat(FORMATS[type.kind] ?? '');
  column.setChildrenList(childrenOf(type));
  return column;
}

/** Arrow types that share DuckDB's layout but not its type; a void column of Spark's is one of integers in the engine. */
const FORMATS: Readonly<Partial<Record<DataType['kind'], string>>> = {
  day_time_interval: 'tDu',
  year_month_interval: 'tiM',
  null: 'n',
};

function childrenOf(type: DataType): Column[] {
  switch (type.kind) {
    case 'array':
      return [arrowColumn({ name: 'element', type: type.element, nullable: type.containsNull })];
    case 'map': {
      const entries = new Column();
      entries.setName('entries');
      entries.setChildrenList([
        arrowColumn({ name: 'key', type: type.key, nullable: false }),
        arrowColumn({ name: 'value', type: type.value, nullable: type.valueContainsNull }),
      ]);
      return [entries];
    }
    case 'struct':
      return toldApart(type.fields).map(arrowColumn);
    case 'variant': {
      const [value, metadata] = [binary('value'), binary('metadata')];
      // By it clients tell a variant from a struct of two binaries.
      metadata.getMetadataMap().set('variant', 'true');
      return [value, metadata];
    }
    case 'udt':
      return childrenOf(type.sqlType);
    default:
      return [];
  }
}

/** Fields of one name are numbered, as clients make dictionaries of structs (`ArrowUtils.toArrowSchema`). */
function toldApart(fields: readonly StructField[]): readonly StructField[] {
  const seen = new Map<string, number>();
  return fields.map((field) => {
    if (fields.filter(({ name }) => name === field.name).length < 2) return field;
    const number = seen.get(field.name) ?? 0;
    seen.set(field.name, number + 1);
    return { ...field, name: `${field.name}_${number}` };
  });
}

const binary = (name: string) => arrowColumn({ name, type: types.binary, nullable: false });
