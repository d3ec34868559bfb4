import type { MessageInitShape } from '@bufbuild/protobuf';
import type { RelationSchema } from '@outboard/wire/spark';
import {
  Table as ArrowTable,
  Bool,
  type DataType,
  Field,
  Int64,
  Schema,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';

export interface TableColumn {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'bigint';
  readonly values: readonly (string | boolean | bigint | null)[];
}

/** A command's answer: a few rows that the driver knows itself. */
export interface Table {
  readonly columns: readonly TableColumn[];
}

export const textTable = (names: readonly string[], rows: readonly (readonly (string | null)[])[]): Table => ({
  columns: names.map((name, i) => ({ name, type: 'string', values: rows.map((row) => row[i] ?? null) })),
});

const arrowTypes: Readonly<Record<TableColumn['type'], () => DataType>> = {
  string: () => new Utf8(),
  boolean: () => new Bool(),
  bigint: () => new Int64(),
};

/** The table as a LocalRelation, as Spark answers commands (Spark Connect, `SqlCommandResult.relation`). */
export function localRelation({ columns }: Table): MessageInitShape<typeof RelationSchema> {
  const schema = columns.map(({ name, type }) => `\`${name.replaceAll('`', '``')}\` ${type.toUpperCase()}`).join(', ');
  return { relType: { case: 'localRelation', value: { data: ipcOf(columns), schema } } };
}

export function ipcOf(columns: readonly TableColumn[]): Uint8Array {
  const fields = columns.map(({ name, type }) => new Field(name, arrowTypes[type](), true));
  const vectors = columns.map(({ type, values }) => vectorFromArray([...values], arrowTypes[type]()));
  const table = new ArrowTable(
    new Schema(fields),
    Object.fromEntries(columns.map(({ name }, i) => [name, vectors[i]])) as never,
  );
  return tableToIPC(table, 'stream');
}
