/** DESCRIBE in its forms. */
import { isBuiltin } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import { type Buckets, CATALOG, type LakeObject, type PartitionValues, type Properties } from '@outboard/lake';
import {
  type CommandOf,
  type DataType,
  metadataOf,
  type PartitionSpec,
  quoteIdentifier,
  type Relation,
  type SqlFunction,
  type StructField,
  simpleString,
  sqlName,
  typeName,
} from '@outboard/plan';
import { dotted, uriOf } from '../catalog/names.js';
import { resolve } from '../schedule/compile.js';
import { effective } from '../session/config-defaults.js';
import { findFunction } from '../session/functions.js';
import { type Answer, answer, type Cell } from './answer.js';
import { type CommandContext, findRelation, inStatement, isTempView, lakeOf, named } from './context.js';
import { noRoutine, routineName } from './function.js';
import { onePartition, partitionFields, partitionFolder, requirePartitioned } from './table/partition.js';
import { isTable, isTemporary, type Table, targetOf } from './target.js';

const COLUMNS = 'col_name STRING NOT NULL, data_type STRING NOT NULL, comment STRING';
const EMPTY: readonly Cell[] = ['', '', ''];

const columnRows = (fields: readonly StructField[], { session }: CommandContext): readonly (readonly Cell[])[] => {
  const most = Number(effective(session.config, 'spark.sql.debug.maxToStringFields'));
  return fields.map((field) => [
    field.name,
    // A user-defined type by its name, which elsewhere is what it is made of.
    field.type.kind === 'udt' ? typeName(field.type) : simpleString(field.type, most),
    metadataOf(field).comment ?? null,
  ]);
};

export async function describeQuery(relation: Relation, of: CommandContext): Promise<Answer> {
  const { output } = await resolve(relation, of.session, of.parts);
  return answer(COLUMNS, columnRows(output, of));
}

/** @throws TABLE_OR_VIEW_NOT_FOUND, COLUMN_NOT_FOUND */
export async function describeTable(command: CommandOf<'describeTable'>, of: CommandContext): Promise<Answer> {
  const { table, extended, column, partition } = command;
  if (partition !== undefined) return await describePartition(table, partition, extended, of);
  const temporary = await isTempView(table, of);
  if (temporary && column === undefined) return await describeQuery(named(table), of);
  const object = temporary ? undefined : await findRelation(table, of);
  const fields = object?.definition.schema.fields ?? (await resolve(named(table), of.session, of.parts)).output;
  if (column !== undefined) return describeColumn(column, fields, extended);
  if (object === undefined) return answer(COLUMNS, columnRows(fields, of));
  const { definition } = object;
  const partitions =
    definition.kind === 'view' ? [] : fields.filter(({ name }) => definition.partitionBy.includes(name));
  const defaults = fields.filter((field) => metadataOf(field).CURRENT_DEFAULT !== undefined);
  const { dataPath } = await lakeOf(of);
  return answer(COLUMNS, [
    ...columnRows(fields, of),
    ...partitionRows(partitions, of),
    ...(extended
      ? [
          EMPTY,
          ['# Detailed Table Information', '', ''],
          ...tableInformation(object, dataPath).map(([key, value]) => [key, value, '']),
        ]
      : []),
    ...(defaults.length === 0
      ? []
      : [
          EMPTY,
          ['# Column Default Values', '', ''],
          ...defaults.map((f) => [f.name, simpleString(f.type), metadataOf(f).CURRENT_DEFAULT ?? '']),
        ]),
  ]);
}

const partitionRows = (partitions: readonly StructField[], of: CommandContext): readonly (readonly Cell[])[] =>
  partitions.length === 0
    ? []
    : [['# Partition Information', '', ''], ['# col_name', 'data_type', 'comment'], ...columnRows(partitions, of)];

/** @throws FORBIDDEN_OPERATION, PARTITIONS_NOT_FOUND … */
async function describePartition(
  parts: readonly string[],
  spec: PartitionSpec,
  extended: boolean,
  of: CommandContext,
): Promise<Answer> {
  const target = await targetOf(parts, 'DESC PARTITION', of);
  const noTable = (objectType: string): never =>
    fail('FORBIDDEN_OPERATION', {
      statement: 'DESC PARTITION',
      objectType,
      objectName: quoteIdentifier((parts.at(-1) ?? '').toLowerCase()),
    });
  if (isTemporary(target)) return noTable('TEMPORARY VIEW');
  if (!isTable(target)) return noTable('VIEW');
  requirePartitioned(target, 'DESC PARTITION');
  const values = await inStatement(parts, () => onePartition(spec, target, of));
  const { dataPath } = await lakeOf(of);
  const rows = (information: readonly (readonly [string, string])[]) =>
    information.map(([key, value]): readonly Cell[] => [key, value, '']);
  const storage = tableInformation(target, dataPath).filter(([key]) => STORAGE.has(key));
  return answer(COLUMNS, [
    ...columnRows(target.definition.schema.fields, of),
    ...partitionRows(partitionFields(target), of),
    ...(extended
      ? [
          EMPTY,
          ['# Detailed Partition Information', '', ''],
          ['Database', target.database, ''],
          ['Table', target.name, ''],
          ...rows(partitionInformation(target, values, dataPath)),
          EMPTY,
          ['# Storage Information', '', ''],
          ...rows(storage),
        ]
      : []),
  ]);
}

const STORAGE: ReadonlySet<string> = new Set([
  'Num Buckets',
  'Bucket Columns',
  'Sort Columns',
  'Location',
  'Storage Properties',
]);

/** What is known of a partition, in Spark's order. */
export function partitionInformation(
  table: Table,
  values: PartitionValues,
  dataPath: string,
): readonly (readonly [string, string])[] {
  const folders = Object.entries(values).map(([column, value]) => partitionFolder(column, value));
  return [
    ['Partition Values', bracketed(Object.entries(values).map(([column, value]) => [column, String(value)]))],
    ['Location', `${locationOfTable(table, dataPath)}/${folders.join('/')}`],
    ['Created Time', javaDate(table.definition.createdMs)],
    ['Last Access', 'UNKNOWN'],
  ];
}

const locationOfTable = ({ database, name, definition }: Table, dataPath: string): string =>
  uriOf(
    definition.kind === 'external'
      ? definition.location
      : `${dataPath}${encodeURIComponent(database)}/${encodeURIComponent(name)}`,
  );

/** What ANALYZE TABLE … FOR COLUMNS would have found. */
const STATISTICS = ['min', 'max', 'num_nulls', 'distinct_count', 'avg_col_len', 'max_col_len', 'histogram'];

/** @throws COLUMN_NOT_FOUND, _LEGACY_ERROR_TEMP_1060 */
function describeColumn(parts: readonly string[], fields: readonly StructField[], extended: boolean): Answer {
  const name = parts.join('.');
  const named = (all: readonly StructField[], one: string) =>
    all.find((f) => f.name.toLowerCase() === one.toLowerCase());
  const found = named(fields, name);
  const [first = '', second] = parts;
  const outer = named(fields, first)?.type;
  if (found === undefined && second !== undefined && outer?.kind === 'struct' && named(outer.fields, second))
    return fail('_LEGACY_ERROR_TEMP_1060', { command: 'DESC TABLE COLUMN', column: name });
  if (found === undefined)
    return fail('COLUMN_NOT_FOUND', { colName: dotted(parts), caseSensitiveConfig: '"spark.sql.caseSensitive"' });
  return answer('info_name STRING NOT NULL, info_value STRING NOT NULL', [
    ['col_name', name],
    ['data_type', simpleString(found.type)],
    ['comment', metadataOf(found).comment ?? 'NULL'],
    ...(extended ? STATISTICS.map((statistic) => [statistic, 'NULL']) : []),
  ]);
}

const bracketed = (entries: readonly (readonly [string, string])[]): string =>
  `[${entries.map(([key, value]) => `${key}=${value}`).join(', ')}]`;

const sorted = (properties: Properties): readonly (readonly [string, string])[] =>
  Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));

function bucketRows({ columns, buckets, sortBy = [] }: Buckets): readonly (readonly [string, string])[] {
  const list = (names: readonly string[]) => `[${names.map(quoteIdentifier).join(', ')}]`;
  return [
    ['Num Buckets', String(buckets)],
    ['Bucket Columns', list(columns)],
    ['Sort Columns', list(sortBy)],
  ];
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `java.util.Date.toString` in UTC. */
function javaDate(epochMs: number): string {
  const date = new Date(epochMs);
  const [day, month] = [DAYS[date.getUTCDay()], MONTHS[date.getUTCMonth()]];
  return `${day} ${month} ${String(date.getUTCDate()).padStart(2, '0')} ${date.toISOString().slice(11, 19)} UTC ${date.getUTCFullYear()}`;
}

/** What is known of a table or view besides its columns, in Spark's order. */
export function tableInformation(object: LakeObject, dataPath: string): readonly (readonly [string, string])[] {
  const { database, name, definition } = object;
  const { comment, properties, createdMs } = definition;
  const described: [string, string][] = [
    ['Catalog', CATALOG],
    ['Database', database],
    ['Table', name],
    ['Created Time', javaDate(createdMs)],
    ['Last Access', 'UNKNOWN'],
    ['Created By', 'Outboard'],
    ['Type', definition.kind.toUpperCase()],
  ];
  const tableProperties: [string, string][] =
    Object.keys(properties).length === 0 ? [] : [['Table Properties', bracketed(sorted(properties))]];
  const commented: [string, string][] = comment === undefined ? [] : [['Comment', comment]];
  if (definition.kind === 'view') {
    const output = definition.queryColumns.map(quoteIdentifier).join(', ');
    return [
      ...described,
      ...commented,
      ['View Text', definition.text],
      ['View Original Text', definition.text],
      ['View Schema Mode', 'COMPENSATION'],
      ['View Catalog and Namespace', `${CATALOG}.${definition.database}`],
      ['View Query Output Columns', `[${output}]`],
      ...tableProperties,
    ];
  }
  const { bucketBy, partitionBy, options } = definition;
  return [
    ...described,
    ['Provider', definition.provider],
    ...(bucketBy === undefined ? [] : bucketRows(bucketBy)),
    ...commented,
    ...tableProperties,
    ['Location', locationOfTable(object as Table, dataPath)],
    ...(Object.keys(options).length === 0
      ? []
      : [['Storage Properties', bracketed(Object.entries(options))] as [string, string]]),
    ...(partitionBy.length === 0 ? [] : [['Partition Provider', 'Catalog'] as [string, string]]),
  ];
}

/** @throws UNRESOLVED_ROUTINE */
export async function describeFunction(
  { name: parts, extended }: CommandOf<'describeFunction'>,
  of: CommandContext,
): Promise<Answer> {
  const schema = 'function_desc STRING NOT NULL';
  if (!isBuiltin(parts)) {
    const made = await findFunction(parts, of.session, of.parts.lakes);
    if (made === undefined) return noRoutine(parts, of);
    const name = routineName(made);
    const lines = [`Function: ${name}`, 'Class: sqlFunction.', `Usage: ${usageOf(made)}`];
    const more = `Extended Usage:\n    No example/argument for ${plainName(made)}.\n`;
    return answer(
      schema,
      [...lines, ...(extended ? [more] : [])].map((line) => [line]),
    );
  }
  const name = (parts[0] ?? '').toLowerCase();
  return answer(schema, [[`Function: ${name}`], [`Usage: ${name}(...) - A built-in function of Spark SQL.`]]);
}

const plainName = ({ name }: SqlFunction): string => name.at(-1) ?? '';

/** The properties of a function as Spark keeps them. */
export function usageOf({
  parameters,
  returns,
  body,
  comment,
  deterministic,
  database,
  createdMs,
}: SqlFunction): string {
  const isTable = returns.kind === 'table';
  const column = ({ name, type }: { name: string; type: DataType }) => `${name} ${sqlName(type)}`;
  const inputs = parameters.map((p) => {
    const more = p.comment === undefined ? '' : ` COMMENT '${p.comment}'`;
    return `${column(p)}${p.default === undefined ? '' : ` DEFAULT ${p.default}`}${more}`;
  });
  return JSON.stringify({
    ...(comment !== undefined && { 'sqlFunction.comment': comment }),
    'sqlFunction.returnType': isTable ? returns.columns.fields.map(column).join(',') : sqlName(returns.type),
    'sqlFunction.isTableFunc': String(isTable),
    [isTable ? 'sqlFunction.query' : 'sqlFunction.expression']: body,
    'sqlFunction.createTime': String(createdMs),
    'sqlFunction.deterministic': String(deterministic),
    ...(parameters.length > 0 && { 'sqlFunction.inputParam': inputs.join(', ') }),
    'catalogAndNamespace.numParts': '2',
    'catalogAndNamespace.part.0': CATALOG,
    'catalogAndNamespace.part.1': database,
  });
}
