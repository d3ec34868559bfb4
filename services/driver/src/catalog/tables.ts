/** Tables and permanent views, as the analyzer asks for them. */
import { captureViews, type FileDescription, type TableDescription } from '@outboard/analyze';
import { fail, OutboardError } from '@outboard/errors';
import { CATALOG, type Lake, type LakeObject, type LakeTable, type Moment } from '@outboard/lake';
import { parseStatement } from '@outboard/parse';
import { type Literal, metadataOf, type Relation, type TimeTravel } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import { holds, partitionIn } from './folders.js';
import type { LakeDirectory } from './lakes.js';
import { requiredTableName } from './names.js';

/** The files behind a location, sorted, and which columns stand in their paths; none where there is nothing. */
export type FindFiles = (request: {
  readonly format: string;
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
}) => Promise<Pick<FileDescription, 'files' | 'partitions'>>;

export async function lookupTable(
  parts: readonly string[],
  asOf: TimeTravel | undefined,
  session: SessionRecord,
  lakes: LakeDirectory,
  findFiles: FindFiles,
): Promise<TableDescription | undefined> {
  const { database, name } = requiredTableName(parts, session.database, session);
  const lake = await lakes.of(session.tenant);
  const moment = asOf && momentOf(asOf);
  const object = await lake.find(database, name, moment);
  return object && (await describe(object, lake, moment, findFiles));
}

async function describe(
  object: LakeObject,
  lake: Lake,
  moment: Moment | undefined,
  findFiles: FindFiles,
): Promise<TableDescription> {
  const { definition } = object;
  const name = [CATALOG, object.database, object.name];
  switch (definition.kind) {
    case 'managed': {
      const files = await lake.files(object as LakeTable, moment);
      const fieldIds = definition.columns.map(({ id }) => id);
      const { schema } = definition;
      const paths = files.map((f) => f.path);
      return { kind: 'files', name, format: 'parquet', options: {}, schema, files: paths, fieldIds, partitions: [] };
    }
    case 'external': {
      const { provider: format, options, schema, location, partitionBy, partitions: known } = definition;
      const found = await findFiles({ format, path: location, options }).catch((error: unknown) => {
        if (error instanceof OutboardError && error.condition === 'PATH_NOT_FOUND')
          return { files: [], partitions: [] };
        throw error;
      });
      if (known === undefined) return { kind: 'files', name, format, options, schema, ...found };
      const isKnown = (file: string): boolean => {
        const partition = partitionIn(file, partitionBy);
        return partition !== undefined && known.some((values) => holds(partition, values));
      };
      return { kind: 'files', name, format, options, schema, ...found, files: found.files.filter(isKnown) };
    }
    case 'view': {
      const { text, database, queryColumns } = definition;
      const columns = definition.schema.fields.map((field, i) => {
        const { name: column, type } = field;
        const { comment } = metadataOf(field);
        const query = queryColumns[i] ?? column;
        return { name: column, query, type, ...(comment !== undefined && { comment }) };
      });
      return { kind: 'view', name, relation: viewRelation(text, database), text, columns };
    }
    default:
      return definition satisfies never;
  }
}

/** A permanent view's query: names without a database are those of the database in which it was made. */
export function viewRelation(text: string, database: string): Relation {
  const statement = parseStatement(text);
  if (statement.kind === 'command') return fail('INTERNAL_ERROR', { message: 'A view holds a command.' });
  const qualified = (parts: readonly string[]): Relation | undefined =>
    parts.length === 1 ? { kind: 'table', nameParts: [CATALOG, database, ...parts] } : undefined;
  return captureViews(statement.relation, qualified, (inner) => parseStatement(inner));
}

/** `VERSION AS OF 3`, `TIMESTAMP AS OF '2026-01-01'`: versions are the lake's snapshots. */
function momentOf(asOf: TimeTravel): Moment {
  if (asOf.kind === 'version') {
    const id = Number((asOf.version as Literal).value);
    return Number.isInteger(id)
      ? { kind: 'snapshot', id }
      : fail('OUTBOARD_NO_SUCH_SNAPSHOT', { wanted: `version ${String((asOf.version as Literal).value)}` });
  }
  const { value } = asOf.timestamp as Literal;
  const epochMs =
    typeof value === 'bigint' ? Number(value / 1000n) : Date.parse(`${String(value).trim().replace(' ', 'T')}`);
  if (Number.isNaN(epochMs)) return fail('OUTBOARD_NO_SUCH_SNAPSHOT', { wanted: `time ${String(value)}` });
  return { kind: 'time', epochMs };
}
