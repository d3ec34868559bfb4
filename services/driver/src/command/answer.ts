/** A command's answer: a few rows that the driver knows itself. */
import type { MessageInitShape } from '@bufbuild/protobuf';
import { type DataType, parseSchema, type StructType, sqlName } from '@outboard/plan';
import type { RelationSchema } from '@outboard/wire/spark';
import {
  Table as ArrowTable,
  type DataType as ArrowType,
  Bool,
  Field,
  Int32,
  Int64,
  List,
  Schema,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';

export type Cell = string | boolean | number | bigint | null | readonly string[];

export interface Answer {
  readonly schema: StructType;
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows under a schema in DDL: `name STRING NOT NULL, …`. */
export const answer = (ddl: string, rows: readonly (readonly Cell[])[]): Answer => ({ schema: parseSchema(ddl), rows });

/** What a command says that has nothing to say. */
export const nothing: Answer = { schema: { kind: 'struct', fields: [] }, rows: [] };

function arrowType(type: DataType): ArrowType {
  switch (type.kind) {
    case 'boolean':
      return new Bool();
    case 'integer':
      return new Int32();
    case 'long':
      return new Int64();
    case 'array':
      return new List(new Field('element', arrowType(type.element), true));
    default:
      return new Utf8();
  }
}

/** Undefined where there are no rows: the schema says the rest. */
export function ipcOf({ schema, rows }: Answer): Uint8Array | undefined {
  const fields = schema.fields.map(({ name, type, nullable }) => new Field(name, arrowType(type), nullable));
  if (rows.length === 0) return undefined;
  const columns = fields.map((field, i) => [
    field.name,
    vectorFromArray(
      rows.map((row) => row[i] ?? null),
      field.type,
    ),
  ]);
  return tableToIPC(new ArrowTable(new Schema(fields), Object.fromEntries(columns) as never), 'stream');
}

export const ddlOf = (schema: StructType): string =>
  schema.fields
    .map(
      ({ name, type, nullable }) => `\`${name.replaceAll('`', '``')}\` ${sqlName(type)}${nullable ? '' : ' NOT NULL'}`,
    )
    .join(', ');

/** The rows as a LocalRelation, as Spark answers commands (Spark Connect, `SqlCommandResult.relation`). */
export const localRelation = (of: Answer): MessageInitShape<typeof RelationSchema> => ({
  relType: { case: 'localRelation', value: { ...dataOf(of), schema: ddlOf(of.schema) } },
});

function dataOf(of: Answer): { data?: Uint8Array } {
  const data = ipcOf(of);
  return data === undefined ? {} : { data };
}
