/** Checkpointed DataFrames: their rows lie in a file of the session's, their names are given to the client. */
import { type Relation, type StructField, type StructType, struct } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';

const PREFIX = 'relation/';

export const relationKey = (id: string): string => `${PREFIX}${id}`;

/** A column without a type has no place in a file. */
export const isWritten = ({ type }: Pick<StructField, 'type'>): boolean => type.kind !== 'null';

export const packRelation = (schema: StructType, file: string): string => JSON.stringify({ schema, file });

export function checkpointFile(packed: string): string {
  return (JSON.parse(packed) as { file: string }).file;
}

/** The rows under an id that a checkpoint gave; undefined where there is none. */
export function cachedRelation(id: string, { objects }: SessionRecord): Relation | undefined {
  const packed = objects[relationKey(id)];
  if (packed === undefined) return undefined;
  const { schema, file } = JSON.parse(packed) as { schema: StructType; file: string };
  const numbered = schema.fields.map((field, i) => ({ ...field, name: `c${i}` }));
  const missing = numbered.filter((field) => !isWritten(field)).map(({ name }) => name);
  const found = { schema: struct(numbered), files: [file], partitions: [], missing, exact: true };
  const source: Relation = {
    kind: 'dataSource',
    format: 'parquet',
    options: {},
    paths: [file],
    predicates: [],
    streaming: false,
    found,
  };
  return { kind: 'toDF', input: source, names: schema.fields.map(({ name }) => name) };
}
