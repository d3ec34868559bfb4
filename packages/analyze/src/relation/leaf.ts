/** Relations without inputs. */

import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  asRead,
  asStruct,
  type Expression,
  FILES_COLUMN,
  filesMark,
  filesType,
  hasCharacters,
  isNumeric,
  isString,
  lowerNames,
  metadataOf,
  type NamedExpression,
  parseSchema,
  parseSchemaOrType,
  quotedType,
  quoteIdentifier,
  quoteIfNeeded,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedOf,
  type ResolvedRelation,
  type StructType,
  sourceName,
  storedType,
  struct,
  type TextOwner,
  twinWithin,
  types,
  within,
} from '@outboard/plan';
import { xmlSettings } from '@outboard/xml';
import { arrowRows, arrowSchema, joinedStreams } from '../arrow-stream.js';
import { type Context, freshAttribute, nameKey, type Resolvers, sameName } from '../context.js';
import type { FileDescription, TableDescription } from '../environment.js';
import { implicitCast, literal, passThrough, reference } from '../expression/build.js';
import { charLength, filledTo } from '../expression/char.js';
import { isFoldable, traits } from '../expression/tree.js';
import { userTable } from '../expression/user-function.js';
import { wrongCount } from '../functions/define.js';
import { isBuiltin } from '../functions/registry.js';
import { directRead, temporaryKey, viewKey } from '../gather.js';
import type { Scope } from '../scope.js';
import { canCast } from '../types/cast.js';
import { tightestTypeOf } from '../types/coercion.js';
import { requireDistinct } from './columns.js';
import { SQL_KEYWORDS } from './keywords.js';
import { project, requalify } from './nodes.js';
import { slicedRange } from './places.js';
import { asKept } from './view-columns.js';

const attributesOf = (schema: StructType, context: Context) =>
  schema.fields.map((f) => freshAttribute(context, f.name, f.type, f.nullable, [], f.metadata));

function scan(
  format: string,
  options: Readonly<Record<string, string>>,
  described: FileDescription | undefined,
  context: Context,
): ResolvedRelation {
  if (described === undefined) return fail('INTERNAL_ERROR', { message: `The ${format} source was not described.` });
  const { files, schema, partitions, missing = [], exact = false } = described;
  if (format === 'xml') checkXml(options, schema, context);
  const lowered = new Set(schema.fields.map((f) => f.name.toLowerCase()));
  const twin = exact ? undefined : twinWithin(struct(schema.fields.map((f, i) => ({ ...f, name: `c${i}` }))));
  if (twin !== undefined && !context.settings.caseSensitive)
    fail('COLUMN_ALREADY_EXISTS', { columnName: quoteIdentifier(twin.toLowerCase()) });
  if (context.settings.caseSensitive && (lowered.size < schema.fields.length || twin !== undefined))
    refuse('reading files whose columns differ in case only (spark.sql.caseSensitive)');
  requireDistinct(
    schema.fields.map((f) => f.name),
    context,
  );
  const all = attributesOf(schema, context).map((a) => ({ ...a, nullable: a.nullable || !exact }));
  const output = all.filter((a) => !missing.includes(a.name));
  const columns = output.map((a) => a.name);
  const read = described.format === undefined ? { format, options } : { format: described.format, options: {} };
  const ids = described.fieldIds === undefined ? {} : { fieldIds: described.fieldIds };
  const hidden = hiddenColumn(read.format, all, context);
  const base: ResolvedRelation = { kind: 'scan', ...read, ...ids, files, columns, partitions, output, hidden };
  if (missing.length === 0) return base;
  const item = (attribute: Attribute): NamedExpression =>
    missing.includes(attribute.name)
      ? { attribute, expression: literal(attribute.type, null) }
      : passThrough(attribute);
  return { ...project(base, all.map(item)), seenThrough: 'always' };
}

/** Under another name where the data has a column of its own: with a line more before it. */
function hiddenColumn(
  format: string,
  output: readonly Attribute[],
  context: Context,
  qualifier: readonly string[] = [],
) {
  const same = sameName(context);
  let name = FILES_COLUMN;
  while (output.some((a) => same(a.name, name))) name = `_${name}`;
  return freshAttribute(context, name, filesType(format), false, qualifier, filesMark());
}

/** What Spark asks of XML before it reads any. Errors: XML_ROW_TAG_MISSING, INVALID_CORRUPT_RECORD_TYPE, those of `xmlSettings` */
function checkXml(options: Readonly<Record<string, string>>, schema: StructType, context: Context): void {
  const given = new Map(Object.entries(lowerNames(options)));
  if (!given.has('rowtag')) fail('XML_ROW_TAG_MISSING', { rowTag: '`rowTag`' });
  const { corrupt } = xmlSettings((name) => given.get(name.toLowerCase()));
  const column = schema.fields.find(({ name }) => name === corrupt);
  if (column !== undefined && !isString(column.type))
    fail('INVALID_CORRUPT_RECORD_TYPE', { columnName: `\`${corrupt}\``, actualType: quotedType(column.type) });
  if (schema.fields.some(({ type }) => hasCharacters(type))) fail('UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING');
  if (context.settings.caseSensitive) refuse('reading XML files where names differ in case (spark.sql.caseSensitive)');
}

export function resolveDataSource(r: RelationOf<'dataSource'>, context: Context): ResolvedRelation {
  if (r.streaming) return refuse('streaming reads');
  const format = sourceName(r.format ?? context.environment.config('spark.sql.sources.default') ?? 'parquet');
  return scan(format, r.options, context.gathered.files.get(r), context);
}

export function resolveTable(r: RelationOf<'table'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const [first = ''] = r.nameParts;
  if (r.nameParts.length === 1) {
    for (let scope = context.ctes; scope !== undefined; scope = scope.parent) {
      const cte = scope.byName.get(nameKey(first, context));
      if (cte === undefined) continue;
      const output = cte.output.map((a) => freshAttribute(context, a.name, a.type, a.nullable, [first], a.metadata));
      return { kind: 'cte', name: cte.name, source: cte.output, output };
    }
  }
  const key = temporaryKey(r.nameParts);
  const view = context.gathered.views.get(key);
  if (view !== undefined) {
    if (context.views.includes(key))
      return fail('INTERNAL_ERROR', { message: `The view ${r.nameParts.join('.')} refers to itself.` });
    const { ctes: _ctes, outer: _outer, ...plain } = context;
    const owner = ownerOf(r.nameParts);
    const resolved = resolvers.relation(view, { ...plain, views: [...context.views, key], owner });
    return viewed(requalify(resolved, [r.nameParts[r.nameParts.length - 1] ?? first]));
  }
  const table = context.gathered.tables.get(r);
  if (table !== undefined) return resolveCatalogTable(table, context, resolvers);
  const direct = directRead(r);
  if (direct !== undefined) return scan(direct.format, r.options ?? {}, context.gathered.files.get(r), context);
  return fail('TABLE_OR_VIEW_NOT_FOUND', { relationName: r.nameParts.map(quoteIdentifier).join('.') });
}

const ownerOf = (name: readonly string[]): TextOwner => ({ type: 'VIEW', name: name.map(quoteIfNeeded).join('.') });

function resolveCatalogTable(table: TableDescription, context: Context, resolvers: Resolvers): ResolvedRelation {
  if (table.kind === 'files') {
    const { format, options, files, schema, fieldIds, partitions, name } = table;
    const output = attributesOf(struct(schema.fields.map(asRead)), context).map((a) => ({ ...a, qualifier: name }));
    const columns = schema.fields.map((f) => f.name);
    const ids = fieldIds === undefined ? {} : { fieldIds };
    const older = fieldIds === undefined ? {} : olderValues(schema, context, resolvers);
    const base: ResolvedRelation = {
      kind: 'scan',
      table: name.map(quoteIdentifier).join('.'),
      format,
      files,
      options,
      columns,
      partitions,
      output,
      hidden: hiddenColumn(format, output, context, name),
      ...ids,
      ...older,
    };
    // The lake's own files hold CHAR filled up, as it was written.
    return fieldIds === undefined ? filledUp(base, context) : base;
  }
  const key = viewKey(table.name);
  if (context.views.includes(key)) {
    const viewIdent = table.name.map(quoteIdentifier).join('.');
    return fail('RECURSIVE_VIEW', { viewIdent, newPath: `${viewIdent} -> ${viewIdent}` });
  }
  const { ctes: _ctes, outer: _outer, ...plain } = context;
  const owner = ownerOf(table.name);
  const resolved = resolvers.relation(table.relation, { ...plain, views: [...context.views, key], owner });
  return viewed(requalify(asKept(resolved, table, context), table.name));
}

/** What a view gives: nothing of what it is made of can be named. */
function viewed({ planIds: _planIds, ...node }: ResolvedRelation): ResolvedRelation {
  return { ...node, seenThrough: 'never' } as ResolvedRelation;
}

/** What columns hold in files that are older than they (`ResolveDefaultColumns.existenceDefaultValues`). */
function olderValues(
  { fields }: StructType,
  context: Context,
  resolvers: Resolvers,
): Pick<ResolvedOf<'scan'>, 'older'> {
  const texts = fields.map((field) => metadataOf(field).EXISTS_DEFAULT);
  if (!texts.some(Boolean)) return {};
  const scope: Scope = { context, attributes: [], relations: [] };
  const older = fields.map(({ type: to }, i) => {
    const sql = texts[i];
    if (!sql) return undefined;
    return resolvers.expression({ kind: 'cast', child: { kind: 'sqlText', sql }, to, mode: 'ansi', kept: true }, scope);
  });
  return { older };
}

/** Values of CHAR(n) with blanks up to n characters, where other programs wrote them without (`spark.sql.readSideCharPadding`). */
function filledUp(base: ResolvedRelation, context: Context): ResolvedRelation {
  if (!base.output.some((a) => charLength(a) !== undefined)) return base;
  const items = base.output.map((a): NamedExpression => {
    const length = charLength(a);
    if (length === undefined) return passThrough(a);
    const attribute = {
      ...freshAttribute(context, a.name, a.type, a.nullable, [], a.metadata),
      qualifier: a.qualifier,
    };
    return { attribute, expression: filledTo(reference(a), length) };
  });
  return { ...project(base, items), seenThrough: 'always' };
}

export function resolveSql(r: RelationOf<'sql'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const relation = context.gathered.texts.get(r);
  if (relation === undefined) return fail('INTERNAL_ERROR', { message: 'The SQL text was not parsed.' });
  const { owner: _owner, ...own } = context;
  return resolvers.relation(relation, own);
}

/** Arrow data, with the declared schema on top of what Arrow says. */
export function localData(
  arrow: Uint8Array | undefined,
  schemaText: string | undefined,
  context: Context,
): ResolvedRelation {
  const declared = schemaText === undefined ? undefined : asStruct(parseSchemaOrType(schemaText));
  if (arrow === undefined || arrow.length === 0) {
    if (declared === undefined)
      return fail('INTERNAL_ERROR', { message: 'A local relation has neither data nor a schema.' });
    return { kind: 'values', rows: [], output: attributesOf(declared, context) };
  }
  const actual = arrowSchema(arrow);
  if (actual.fields.length === 0) {
    const rows = { kind: 'range' as const, start: 0n, end: BigInt(arrowRows(arrow)), step: 1n };
    return project({ ...rows, output: [freshAttribute(context, 'row', types.long, false)] }, []);
  }
  const base: ResolvedRelation = { kind: 'local', arrow, output: attributesOf(actual, context) };
  if (declared === undefined) return base;
  const items = declared.fields.map((f, i): NamedExpression => {
    const source =
      base.output[i] ?? fail('INTERNAL_ERROR', { message: 'The local data has fewer columns than its schema.' });
    const attribute = freshAttribute(context, f.name, f.type, f.nullable, [], f.metadata);
    if (!canCast(source.type, storedType(f.type), true))
      return fail('INTERNAL_ERROR', { message: `The local column ${f.name} is of another type than its schema says.` });
    return { attribute, expression: { ...implicitCast(reference(source), f.type, true), nullable: f.nullable } };
  });
  return project(base, items);
}

export const resolveLocal = (r: RelationOf<'localRelation'>, context: Context): ResolvedRelation =>
  localData(r.arrow, r.schema, context);

export function resolveCachedLocal(r: RelationOf<'cachedLocalRelation'>, context: Context): ResolvedRelation {
  const schemaBytes = r.schemaHash === undefined ? undefined : context.gathered.cached.get(r.schemaHash);
  const schema = schemaBytes === undefined ? undefined : new TextDecoder().decode(schemaBytes);
  const chunks = r.dataHashes.flatMap((hash) => context.gathered.cached.get(hash) ?? []);
  return localData(joinedStreams(chunks), schema, context);
}

export function resolveCachedRemote(
  r: RelationOf<'cachedRemoteRelation'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const remote = context.environment.remoteRelation?.(r.relationId);
  if (remote === undefined)
    return fail('INTERNAL_ERROR', { message: `No DataFrame with id ${r.relationId} is found in the session.` });
  return { ...resolvers.relation(remote, context), seenThrough: 'never' };
}

export const resolveRange = (r: RelationOf<'range'>, context: Context): ResolvedOf<'range'> & ResolvedRelation => {
  if (r.step === 0n) return fail('OUTBOARD_ILLEGAL_ARGUMENT', { message: 'requirement failed: step (0) cannot be 0' });
  if (r.partitions !== undefined && r.partitions <= 0 && r.start < r.end === r.step > 0n && r.start !== r.end)
    return fail('OUTBOARD_ILLEGAL_ARGUMENT', { message: 'Positive number of partitions required' });
  return {
    kind: 'range',
    start: r.start,
    end: r.end,
    step: r.step,
    output: [freshAttribute(context, 'id', types.long, false)],
  };
};

const isConstant = (e: Expression): boolean => e.kind === 'literal' || (e.kind === 'cast' && isConstant(e.child));

export function resolveValues(r: RelationOf<'values'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const scope: Scope = { context, attributes: [], relations: [] };
  const rows = r.rows.map((row) => row.map((e) => resolvers.expression(e, scope)));
  if (rows.flat().some((e) => traits(e).subquery))
    fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.SCALAR_SUBQUERY_IN_VALUES');
  for (const [i, e] of rows.flat().entries())
    if (!isFoldable(e) || traits(e).generator)
      within(r.rows.flat()[i]?.origin, context.owner, () =>
        fail('INVALID_INLINE_TABLE.CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE', { expr: `"${e.pretty}"` }),
      );
  const [first = []] = rows;
  // What needs no analysis Spark refuses while it parses.
  const early = r.rows.flat().every(isConstant) ? { class: 'parse' as const } : {};
  const columns = first.map((_, i) => {
    const name = r.columns?.[i] ?? `col${i + 1}`;
    const cells = rows.map((row) => row[i] as (typeof first)[number]);
    const type =
      tightestTypeOf(
        cells.map((c) => c.type),
        context.settings.ansi,
      ) ?? fail('INVALID_INLINE_TABLE.INCOMPATIBLE_TYPES_IN_INLINE_TABLE', { colName: quoteIdentifier(name) }, early);
    return freshAttribute(
      context,
      name,
      type,
      cells.some((c) => c.nullable),
    );
  });
  const cast = rows.map((row) => row.map((e, i) => implicitCast(e, columns[i]?.type ?? e.type, context.settings.ansi)));
  return { kind: 'values', rows: cast, output: columns };
}

/** A number that is written out, or a sum of such. Error: CAST_INVALID_INPUT for a text that is none. */
function wholeOf(e: ResolvedExpression): bigint {
  if (e.kind === 'literal' && e.value !== null && (isNumeric(e.type) || isString(e.type))) {
    const match = /^\s*([+-]?\d+)(\.\d*)?\s*$/.exec(String(e.value));
    if (match?.[1] !== undefined && !(isString(e.type) && match[2] !== undefined)) return BigInt(match[1]);
    if (isString(e.type))
      return fail('CAST_INVALID_INPUT', {
        expression: `'${e.value}'`,
        sourceType: '"STRING"',
        targetType: '"BIGINT"',
        ansiConfig: '"spark.sql.ansi.enabled"',
      });
  }
  if (e.kind === 'cast') return wholeOf(e.child);
  if (e.kind === 'call' && e.arguments.length <= 2) {
    const [a, b] = e.arguments;
    if (e.name === 'positive' && a !== undefined) return wholeOf(a);
    if (e.name === 'negative' && a !== undefined) return -wholeOf(a);
    if (a !== undefined && b !== undefined) {
      if (e.name === '+') return wholeOf(a) + wholeOf(b);
      if (e.name === '-') return wholeOf(a) - wholeOf(b);
      if (e.name === '*') return wholeOf(a) * wholeOf(b);
    }
  }
  return refuse('range() with arguments that are no literals');
}

const LOGS_ENABLED = 'spark.sql.pyspark.worker.logging.enabled';
const LOGS = parseSchema(
  `ts TIMESTAMP, level STRING, msg STRING, context MAP<STRING, STRING>, exception STRUCT<class: STRING, msg: STRING,
   stacktrace: ARRAY<STRUCT<class: STRING, method: STRING, file: STRING, line: STRING>>>, logger STRING`,
);

/** There is no Python here that could log. Error: FEATURE_NOT_ENABLED */
const workerLogs = (context: Context): ResolvedRelation =>
  context.environment.config(LOGS_ENABLED)?.toLowerCase() === 'true'
    ? { kind: 'values', rows: [], output: attributesOf(LOGS, context) }
    : fail('FEATURE_NOT_ENABLED', {
        featureName: 'Python Worker Logging',
        configKey: LOGS_ENABLED,
        configValue: 'true',
      });

export function resolveTableFunction(
  r: RelationOf<'tableFunction'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const name = (r.name[r.name.length - 1] ?? '').toLowerCase();
  const scope: Scope = { context, attributes: [], relations: [] };
  const made = userTable(r, scope, resolvers);
  if (made !== undefined) return made;
  if (name === 'range') {
    const { length } = r.arguments;
    if (length < 1 || length > 4) return wrongCount('range', '[1, 2, 3, 4]', length);
    const args = r.arguments.map((a) => wholeOf(resolvers.expression(a, scope)));
    const [a = 0n, b, step = 1n, slices] = args;
    if (step === 0n) return fail('FAILED_FUNCTION_CALL', { funcName: '`range`' });
    const range = resolveRange({ kind: 'range', start: b === undefined ? 0n : a, end: b ?? a, step }, context);
    return slicedRange(range, slices === undefined ? undefined : Number(slices), context, resolvers);
  }
  if (name === 'sql_keywords' && r.arguments.length === 0) {
    const output = [
      freshAttribute(context, 'keyword', types.string, false),
      freshAttribute(context, 'reserved', types.boolean, false),
    ];
    const rows = SQL_KEYWORDS.map((word) => [literal(types.string, word), literal(types.boolean, false)]);
    return { kind: 'values', rows, output };
  }
  if (name === 'python_worker_logs' && r.arguments.length === 0) return workerLogs(context);
  if (!isBuiltin(r.name))
    return fail('UNRESOLVABLE_TABLE_VALUED_FUNCTION', { name: r.name.map(quoteIdentifier).join('.') });
  const generator = resolvers.expression({ kind: 'function', name: r.name, arguments: r.arguments }, scope);
  if (generator.kind !== 'generator')
    return fail('UNRESOLVED_ROUTINE', {
      routineName: r.name.map(quoteIdentifier).join('.'),
      searchPath: '[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]',
    });
  const columns = generator.columns.map((c) => freshAttribute(context, c.name, c.type, c.nullable));
  return { kind: 'generate', input: { kind: 'oneRow', output: [] }, generator, columns, output: columns };
}
