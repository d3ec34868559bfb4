import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type AnalyzeEnvironment,
  constantText,
  type DescribeFilesRequest,
  type FileDescription,
} from '@outboard/analyze';
import { type ConditionId, OutboardError, refuse } from '@outboard/errors';
import { type Bindings, parseDataType, parseExpression, parseStatement } from '@outboard/parse';
import {
  asNullable,
  field,
  lowerNames,
  NO_ARGUMENTS,
  parseFieldJson,
  type Relation,
  type SqlArguments,
  type StructField,
  type StructType,
  struct,
  types,
} from '@outboard/plan';
import type { SessionRecord, Store } from '@outboard/store';
import { type Described, type DescribedColumn, Source } from '@outboard/wire/task';
import { checkFormat, isTableFormat } from '../catalog/formats.js';
import type { LakeDirectory } from '../catalog/lakes.js';
import { checkCase, checkParquetTypes } from '../catalog/parquet-types.js';
import { checkReadColumns, checkReader } from '../catalog/reader-options.js';
import { lookupTable } from '../catalog/tables.js';
import type { Dispatcher } from '../dispatch/dispatcher.js';
import type { QueryOptions } from '../operation/query.js';
import type { Access } from '../session/access.js';
import type { ArtifactFolder } from '../session/artifacts.js';
import { cachedRelation } from '../session/checkpoints.js';
import { effective } from '../session/config-defaults.js';
import { describeFunction, findFunction } from '../session/functions.js';
import { withPins } from '../session/pins.js';
import { substituted } from '../session/substitution.js';
import { engineZone } from '../session/time-zone.js';
import { variableNamed } from '../session/variables.js';
import { unpackView, viewKey } from '../session/views.js';
import { fromEngineType } from './engine-types.js';
import { loweringBy } from './lowering.js';
import { relationRows } from './relation-rows.js';

export interface WorldParts {
  readonly store: Pick<Store, 'findView' | 'listViews'>;
  readonly dispatcher: Dispatcher;
  readonly artifacts: ArtifactFolder;
  readonly lakes: LakeDirectory;
  readonly access: Access;
  /** Limits of the tasks whose rows the driver itself needs. */
  readonly taskOptions: Pick<QueryOptions, 'timeMs'>;
}

const TIME_ZONE = 'spark.sql.session.timeZone';

/** The session's zone, by the engine's name for it. */
export const timeZoneOf = (session: SessionRecord): string =>
  engineZone(effective(session.config, TIME_ZONE) ?? '') ?? 'Etc/UTC';

/** What the analyzer may ask, answered from a session, the store and the workers. */
export function environmentFor(session: SessionRecord, parts: WorldParts): AnalyzeEnvironment {
  const now = BigInt(Date.now()) * 1000n;
  const remote = new Map<string, Relation>();
  const describe = sourceDescriber(session, parts.dispatcher);
  const found = (request: DescribeFilesRequest) => {
    for (const path of request.paths) parts.access.requirePath(path, 'read', session.tenant);
    return describeFiles(request, describe, (key) => effective(session.config, key)?.toLowerCase() === 'true');
  };
  const bindings = (given: SqlArguments): Bindings => ({
    arguments: given,
    constantText: (e) => constantText(e, environment),
  });
  const environment: AnalyzeEnvironment = {
    lookupView: async (nameParts) => {
      const key = viewKey(nameParts, session);
      const view = key === undefined ? undefined : await parts.store.findView(session, key);
      return view && withPins(unpackView(view.name, view.plan), session);
    },
    lookupTable: (nameParts, asOf) =>
      lookupTable(nameParts, asOf, session, parts.lakes, async ({ format, path, options }) => {
        const schema = struct([]);
        const { files, partitions } = await found({ format, paths: [path], options, schema });
        return { files, partitions };
      }),
    rows: (relation) => {
      const { tenant, sessionId } = session;
      const options = { ...parts.taskOptions, tenant, sessionId, operationId: '' };
      return relationRows(
        relation,
        environment,
        loweringBy(environment, session),
        parts.dispatcher,
        timeZoneOf(session),
        options,
      );
    },
    remoteRelation: (id) => {
      const known = remote.get(id) ?? cachedRelation(id, session);
      if (known !== undefined) remote.set(id, known);
      return known;
    },
    lookupFunction: async (nameParts) => {
      const found = await findFunction(nameParts, session, parts.lakes);
      return found && describeFunction(found);
    },
    variable: (nameParts) => variableNamed(nameParts, session, timeZoneOf(session)),
    describeFiles: async (request) => await found(request),
    cachedLocalData: async (hash) => {
      const path = parts.artifacts.cachePath(session, hash);
      const bytes = await readFile(path).catch(() => undefined);
      return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === hash ? bytes : undefined;
    },
    zoneName: effective(session.config, TIME_ZONE) ?? 'UTC',
    config: (key) => (key === TIME_ZONE ? timeZoneOf(session) : effective(session.config, key)),
    parseStatement: (text, given) => parseStatement(substituted(text, session), bindings(given)),
    parseExpression: (text) => parseExpression(text, bindings(NO_ARGUMENTS)),
    parseDataType,
    now: () => now,
    user: session.user,
    catalog: 'spark_catalog',
    database: session.database,
  };
  return environment;
}

/** Asks for all sources that one plan reads in one call: what is asked for within one turn of the event loop goes together. */
function sourceDescriber(session: SessionRecord, dispatcher: Dispatcher) {
  let waiting: { readonly source: Source; readonly answer: (described: Promise<Described | undefined>) => void }[] = [];
  const flush = (): void => {
    const asked = waiting;
    waiting = [];
    const described = dispatcher.describe(
      asked.map(({ source }) => source),
      timeZoneOf(session),
      session.tenant,
    );
    for (const [i, { answer }] of asked.entries()) answer(described.then((sources) => sources[i]));
  };
  return (source: Source): Promise<Described | undefined> =>
    new Promise((resolve) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ source, answer: resolve });
    });
}

async function describeFiles(
  request: DescribeFilesRequest,
  describe: (source: Source) => Promise<Described | undefined>,
  isOn: (key: string) => boolean,
): Promise<FileDescription> {
  checkFormat(request.format, 'reading');
  const given = new Map(Object.entries(lowerNames(request.options)));
  checkReader(request.format, request.paths, given);
  const source = new Source();
  source.setFormat(request.format);
  source.setPathsList([...request.paths]);
  // Which of the user's columns a Parquet file has, only the file tells.
  const asked = request.schema === undefined || (request.format === 'parquet' && request.schema.fields.length > 0);
  source.setInfer(asked);
  for (const [name, value] of given) source.getOptionsMap().set(name, value);
  const merges = request.format === 'parquet' && !given.has('mergeschema') && isOn('spark.sql.parquet.mergeSchema');
  // A column of the user's may be in any of the files.
  const options = source.getOptionsMap();
  if (request.schema !== undefined && asked) options.set('mergeschema', 'true').set('given-schema', 'true');
  else if (merges) options.set('mergeschema', 'true');
  const described = await describe(source);
  const failure = described?.getFailure();
  if (described === undefined || failure !== undefined) {
    const parameters = Object.fromEntries(failure?.getParametersMap().getEntryList() ?? []);
    throw new OutboardError((failure?.getCondition() ?? 'INTERNAL_ERROR') as ConditionId, parameters);
  }
  if (request.format === 'parquet' && described.getColumnsList().some((c) => c.getType() === 'TIMESTAMP_NS'))
    refuse('reading Parquet timestamps in nanoseconds');
  // The largest first, as Spark reads them (`FilePartition`): then rows without an order come in Spark's.
  const files = [...described.getFilesList()]
    .sort((a, b) => Number(b.getBytes()) - Number(a.getBytes()))
    .map((file) => file.getPath());
  const isInferred = isOn('spark.sql.sources.partitionColumnTypeInference.enabled');
  const inPaths = described
    .getPartitionsList()
    .map(columnOf)
    .map((column) => (isInferred ? column : { ...column, type: types.string }));
  const partitions = inPaths.map(({ name }) => name);
  // What stands in paths comes last, of the type that the user gave or of what it looks like.
  const withPartitions = ({ fields }: StructType): StructType => {
    const isInPath = ({ name }: { name: string }) => partitions.some((p) => p.toLowerCase() === name.toLowerCase());
    const given = (p: StructField) => fields.find(({ name }) => name.toLowerCase() === p.name.toLowerCase()) ?? p;
    return struct([...fields.filter((f) => !isInPath(f)), ...inPaths.map(given)]);
  };
  if (request.schema !== undefined && request.schema.fields.length > 0) {
    const { fields } = request.schema;
    const data = fields.filter(({ name }) => !partitions.some((p) => p.toLowerCase() === name.toLowerCase()));
    checkReadColumns(request.format, data, given);
  }
  if (isTableFormat(request.format)) {
    if (request.schema !== undefined) refuse(`a schema for a table of ${request.format}, which has its own`);
    const columns = described.getColumnsList();
    const table = { schema: struct(columns.map(columnOf)), files, partitions, format: 'parquet' };
    const fieldIds = columns.map((column) => column.getFieldId());
    if (fieldIds.every((id) => id > 0)) return { ...table, fieldIds };
    const absent = columns.filter((c) => c.getType() === '' && !partitions.includes(c.getName()));
    return { ...table, missing: absent.map((column) => column.getName()) };
  }
  if (request.schema !== undefined && !asked) return { schema: withPartitions(request.schema), files, partitions };
  if (request.schema !== undefined) {
    const isAsked = (name: string) => request.schema?.fields.some((f) => f.name.toLowerCase() === name.toLowerCase());
    const held = described
      .getColumnsList()
      .filter((c) => isAsked(c.getName()))
      .map(columnOf);
    checkParquetTypes(held, request.schema.fields);
    if (isOn('spark.sql.caseSensitive')) checkCase(held, request.schema.fields);
    const present = new Set(held.map(({ name }) => name.toLowerCase()));
    for (const name of partitions) present.add(name.toLowerCase());
    const missing = request.schema.fields.filter(({ name }) => !present.has(name.toLowerCase()));
    return { schema: withPartitions(request.schema), files, partitions, missing: missing.map(({ name }) => name) };
  }
  if (request.format === 'text')
    return { schema: withPartitions(struct([field('value', types.string)])), files, partitions };
  return { schema: withPartitions(struct(described.getColumnsList().map(columnOf))), files, partitions };
}

/** By what Spark has written of it, where it has. What is read from files may always be NULL. */
function columnOf(column: DescribedColumn): StructField {
  const spark = column.getSparkField();
  if (spark === '') return field(column.getName(), fromEngineType(column.getType()));
  const { type, metadata } = parseFieldJson(JSON.parse(spark));
  return field(column.getName(), asNullable(type), true, metadata);
}
