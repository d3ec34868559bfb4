/** The names Spark gives a type: in SQL (`DataType.sql`), short (`simpleString`), and in JSON (`DataType.json`). */
import type { DataType, StructType, TypeOf } from './data-type.js';
import { metadataOf } from './field-metadata.js';

/** An identifier as Spark prints it in messages: always in backticks. */
export const quoteIdentifier = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** A text as a literal of Spark's SQL, which has escapes (Spark docs, "Literals"). */
export const quoteText = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Backticks only where SQL needs them (`QuotingUtils.quoteIfNeeded`). */
export const quoteIfNeeded = (name: string): string =>
  /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name) || /^\d*[a-zA-Z_][a-zA-Z0-9_]*$/.test(name) ? name : quoteIdentifier(name);

const intervalName = (start: string, end: string, upper: boolean): string => {
  const text = start === end ? `interval ${start}` : `interval ${start} to ${end}`;
  return upper ? text.toUpperCase() : text;
};

/** `DataType.sql`: `DECIMAL(10,2)`, `ARRAY<INT>`, `STRUCT<a: INT NOT NULL>`. */
export function sqlName(type: DataType): string {
  switch (type.kind) {
    case 'null':
      return 'VOID';
    case 'byte':
      return 'TINYINT';
    case 'short':
      return 'SMALLINT';
    case 'integer':
      return 'INT';
    case 'long':
      return 'BIGINT';
    case 'decimal':
      return `DECIMAL(${type.precision},${type.scale})`;
    case 'string':
      return type.collation === undefined ? 'STRING' : `STRING COLLATE ${type.collation}`;
    case 'char':
      return `CHAR(${type.length})`;
    case 'varchar':
      return `VARCHAR(${type.length})`;
    case 'time':
      return `TIME(${type.precision})`;
    case 'year_month_interval':
    case 'day_time_interval':
      return intervalName(type.start, type.end, true);
    case 'calendar_interval':
      return 'INTERVAL';
    case 'array':
      return `ARRAY<${sqlName(type.element)}>`;
    case 'map':
      return `MAP<${sqlName(type.key)}, ${sqlName(type.value)}>`;
    case 'struct':
      return `STRUCT<${type.fields
        .map((f) => `${quoteIfNeeded(f.name)}: ${sqlName(f.type)}${f.nullable ? '' : ' NOT NULL'}`)
        .join(', ')}>`;
    case 'udt':
      return sqlName(type.sqlType);
    case 'boolean':
    case 'float':
    case 'double':
    case 'binary':
    case 'date':
    case 'timestamp':
    case 'timestamp_ntz':
    case 'variant':
      return type.kind.toUpperCase();
    default:
      return type satisfies never;
  }
}

/** A schema as DDL (`StructType.toDDL`): names, types, what may not be NULL, defaults and comments, each by a comma apart. */
export const schemaDdl = ({ fields }: StructType): string =>
  fields
    .map((field) => {
      const { name, type, nullable } = field;
      const { CURRENT_DEFAULT: byDefault, comment } = metadataOf(field);
      const parts = [
        `${quoteIfNeeded(name)} ${sqlName(type)}`,
        ...(nullable ? [] : ['NOT NULL']),
        ...(byDefault === undefined ? [] : [`DEFAULT ${byDefault}`]),
        ...(comment === undefined ? [] : [`COMMENT '${comment.replaceAll("'", "\\'")}'`]),
      ];
      return parts.join(' ');
    })
    .join(',');

/** A type as messages show it (`toSQLType`): `"INT"`, `UDT("ARRAY<DOUBLE>")`. */
export const quotedType = (type: DataType): string =>
  type.kind === 'udt' ? `UDT(${quotedType(type.sqlType)})` : `"${sqlName(type)}"`;

/** `truncatedString`: what is more than so many is counted. */
const shortened = (fields: readonly string[], most: number): string =>
  fields.length <= most
    ? fields.join(',')
    : `${fields.slice(0, Math.max(most, 0)).join(',')},... ${fields.length - Math.max(most, 0)} more fields`;

/** `DataType.simpleString`: `decimal(10,2)`, `array<int>`, `struct<a:int>`, with no more than so many fields of a struct (`catalogString`: with all). */
export function simpleString(type: DataType, most = Number.POSITIVE_INFINITY): string {
  const inner = (t: DataType): string => simpleString(t, most);
  switch (type.kind) {
    case 'array':
      return `array<${inner(type.element)}>`;
    case 'map':
      return `map<${inner(type.key)},${inner(type.value)}>`;
    case 'struct':
      return `struct<${shortened(
        type.fields.map((f) => `${f.name}:${inner(f.type)}`),
        most,
      )}>`;
    case 'string':
      return type.collation === undefined ? 'string' : `string collate ${type.collation}`;
    case 'udt':
      return simpleString(type.sqlType);
    case 'null':
    case 'boolean':
    case 'byte':
    case 'short':
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
    case 'decimal':
    case 'char':
    case 'varchar':
    case 'binary':
    case 'date':
    case 'timestamp':
    case 'timestamp_ntz':
    case 'time':
    case 'year_month_interval':
    case 'day_time_interval':
    case 'calendar_interval':
    case 'variant':
      return sqlName(type).toLowerCase();
    default:
      return type satisfies never;
  }
}

/** `DataType.typeName`, the name `printSchema` shows: `integer`, `array`, `decimal(10,2)`. */
export function typeName(type: DataType): string {
  switch (type.kind) {
    case 'null':
      return 'void';
    case 'array':
    case 'map':
    case 'struct':
      return type.kind;
    case 'calendar_interval':
      return 'interval';
    case 'udt':
      return udtName(type);
    case 'byte':
    case 'short':
    case 'integer':
    case 'long':
    case 'boolean':
    case 'float':
    case 'double':
    case 'binary':
    case 'date':
    case 'timestamp':
    case 'timestamp_ntz':
    case 'variant':
      return type.kind;
    case 'decimal':
    case 'string':
    case 'char':
    case 'varchar':
    case 'time':
    case 'year_month_interval':
    case 'day_time_interval':
      return simpleString(type);
    default:
      return type satisfies never;
  }
}

/** What Spark makes of the name of its class of the type. */
const udtName = ({ jvmClass = 'PythonUserDefinedType' }: TypeOf<'udt'>): string =>
  (jvmClass.split(/[.$]/).at(-1) ?? jvmClass).replace(/Type$/, '').replace(/UDT$/, '').toLowerCase();

/** The value that `DataType.json` serializes. */
export function typeJson(type: DataType): unknown {
  switch (type.kind) {
    case 'array':
      return { type: 'array', elementType: typeJson(type.element), containsNull: type.containsNull };
    case 'map':
      return {
        type: 'map',
        keyType: typeJson(type.key),
        valueType: typeJson(type.value),
        valueContainsNull: type.valueContainsNull,
      };
    case 'struct':
      return {
        type: 'struct',
        fields: type.fields.map((f) => ({
          name: f.name,
          type: typeJson(f.type),
          nullable: f.nullable,
          metadata: f.metadata === undefined ? {} : (JSON.parse(f.metadata) as unknown),
        })),
      };
    case 'udt':
      return {
        type: 'udt',
        ...(type.jvmClass === undefined ? {} : { class: type.jvmClass }),
        ...(type.pythonClass === undefined ? {} : { pyClass: type.pythonClass }),
        ...(type.serializedPythonClass === undefined ? {} : { serializedClass: type.serializedPythonClass }),
        sqlType: typeJson(type.sqlType),
      };
    default:
      return typeName(type);
  }
}

/** The tree that `df.printSchema()` prints (`StructType.treeString`). */
export function treeString(schema: StructType, depthMax = Number.MAX_SAFE_INTEGER): string {
  const lines = ['root'];
  const walk = (type: DataType, prefix: string, depth: number): void => {
    if (depth > depthMax) return;
    const line = (name: string, child: DataType, flag: string) => {
      lines.push(`${prefix} |-- ${name}: ${typeName(child)} (${flag})`.slice(0));
      walk(child, `${prefix} |   `, depth + 1);
    };
    if (type.kind === 'struct') for (const f of type.fields) line(f.name, f.type, `nullable = ${f.nullable}`);
    if (type.kind === 'array') line('element', type.element, `containsNull = ${type.containsNull}`);
    if (type.kind === 'map') {
      lines.push(`${prefix} |-- key: ${typeName(type.key)}`);
      walk(type.key, `${prefix} |   `, depth + 1);
      line('value', type.value, `valueContainsNull = ${type.valueContainsNull}`);
    }
  };
  walk(schema, '', 1);
  return `${lines.join('\n')}\n`;
}
