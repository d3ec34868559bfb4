/** A statement for Spark as the protocol's plan: its text, and beside it what it reads (Spark Connect, `WithRelations`). */
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { OutboardError } from '@outboard/errors';
import { type ResolvedRelation, typeJson } from '@outboard/plan';
import { type Source, type SourceColumn, type SparkStatement, sparkStatement } from '@outboard/spark';
import { encodeSpark, PlanSchema, type RelationSchema } from '@outboard/wire/spark';

type Relation = MessageInitShape<typeof RelationSchema>;

/** By these Spark finds columns of Parquet files whatever their names (spark.sql.parquet.fieldId.read.enabled). */
const FIELD_ID = 'parquet.field.id';

export interface SparkTask {
  /** spark.connect.Plan */
  readonly plan: Uint8Array;
  /** The session's settings. */
  readonly config: Readonly<Record<string, string>>;
}

/** Undefined where Spark could not be asked for the same: then it runs on DuckDB. */
export function sparkTask(plan: ResolvedRelation, config: SparkTask['config']): SparkTask | undefined {
  try {
    return { plan: planOf(sparkStatement(plan)), config };
  } catch (error) {
    if (error instanceof OutboardError && error.condition === 'UNSUPPORTED_FEATURE.OUTBOARD') return undefined;
    throw error;
  }
}

function planOf({ sql, sources, names, show }: SparkStatement): Uint8Array {
  const text: Relation = { relType: { case: 'sql', value: { query: sql } } };
  const whole: Relation =
    sources.length === 0
      ? text
      : { relType: { case: 'withRelations', value: { root: text, references: sources.map(reference) } } };
  const named = names.length === 0 ? whole : toDf(whole, names);
  const root: Relation =
    show === undefined
      ? named
      : {
          relType: {
            case: 'showString',
            value: { input: named, numRows: show.rows, truncate: show.truncate, vertical: show.vertical },
          },
        };
  return encodeSpark(PlanSchema, create(PlanSchema, { opType: { case: 'root', value: root } }));
}

const toDf = (input: Relation, names: readonly string[]): Relation => ({
  relType: { case: 'toDf', value: { input, columnNames: [...names] } },
});

const reference = (source: Source): Relation => ({
  relType: { case: 'subqueryAlias', value: { input: input(source), alias: source.name } },
});

function input(source: Source): Relation {
  if (source.kind === 'local') {
    const local: Relation = { relType: { case: 'localRelation', value: { data: source.arrow } } };
    return toDf(
      local,
      Array.from({ length: source.columns }, (_, i) => `c${i}`),
    );
  }
  const { format, paths, options, schema } = source;
  const value = {
    format,
    paths: [...paths],
    options: { ...options },
    ...(schema !== undefined && { schema: schemaJson(schema) }),
  };
  return { relType: { case: 'read', value: { readType: { case: 'dataSource', value } } } };
}

function schemaJson(columns: readonly SourceColumn[]): string {
  const fields = columns.map(({ name, type, fieldId, older }) => ({
    name,
    type: typeJson(type),
    nullable: true,
    metadata: {
      ...(fieldId !== undefined && { [FIELD_ID]: fieldId }),
      ...(older !== undefined && { EXISTS_DEFAULT: older }),
    },
  }));
  return JSON.stringify({ type: 'struct', fields });
}
