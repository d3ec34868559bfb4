/** Rows into files by path: `df.write.parquet(…)` and external tables. */
import { basename, dirname } from 'node:path';
import { csvWriting } from '@outboard/analyze';
import { fail, refuse } from '@outboard/errors';
import type { CopyTarget } from '@outboard/lower';
import {
  csvConstant,
  type Expression,
  lowerNames,
  type Options,
  optionNamed,
  type Relation,
  type ResolvedRelation,
  types,
} from '@outboard/plan';
import { codecOf } from '../../catalog/codecs.js';
import { checkFormat, extensions } from '../../catalog/formats.js';
import { checkCharset, checkCsv, checkFlag, checkLineSeparator } from '../../catalog/reader-options.js';
import { resolve } from '../../schedule/compile.js';
import { effective } from '../../session/config-defaults.js';
import type { CommandContext } from '../context.js';
import { checkWritten } from './columns.js';
import { runCopy } from './copy-task.js';
import { around, XML_WRITER_OPTIONS, xmlRow, xmlWriting } from './xml.js';

export type PathMode = 'CREATE' | 'CREATE_OR_SKIP' | 'APPEND' | 'REPLACE' | 'REPLACE_PARTITIONS';

export interface FileSink {
  readonly format: string;
  readonly path: string;
  readonly mode: PathMode;
  readonly partitionBy: readonly string[];
  readonly options: Options;
}

/** Options that each format's writer knows; any other is refused by name. */
const known: Readonly<Record<string, readonly string[]>> = {
  parquet: ['compression', 'path', 'partitionoverwritemode', 'mergeschema'],
  csv: [
    'compression',
    'codec',
    'path',
    'partitionoverwritemode',
    'header',
    'sep',
    'delimiter',
    'quote',
    'escape',
    'nullvalue',
    'quoteall',
    'dateformat',
    'timestampformat',
    'timestampntzformat',
    'encoding',
    'charset',
    'linesep',
    'emptyvalue',
    'ignoreleadingwhitespace',
    'ignoretrailingwhitespace',
    'escapequotes',
    'chartoescapequoteescaping',
  ],
  json: [
    'compression',
    'codec',
    'path',
    'partitionoverwritemode',
    'dateformat',
    'timestampformat',
    'timestampntzformat',
    'encoding',
    'ignorenullfields',
    'linesep',
  ],
  text: ['compression', 'codec', 'path', 'partitionoverwritemode', 'linesep', 'encoding'],
  xml: ['path', 'partitionoverwritemode', ...XML_WRITER_OPTIONS],
};
/** What `to_csv` goes by. */
const CSV_OPTIONS = [
  ...['sep', 'delimiter', 'quote', 'escape', 'chartoescapequoteescaping', 'quoteall', 'nullvalue', 'emptyvalue'],
  ...['ignoreleadingwhitespace', 'ignoretrailingwhitespace', 'linesep'],
  ...['dateformat', 'timestampformat', 'timestampntzformat'],
];

/** Options whose other values would change what is written. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  encoding: ['utf-8', 'utf8'],
  charset: ['utf-8', 'utf8'],
  escapequotes: ['true'],
};

function checkedOptions({ format, options }: FileSink): Options {
  const lower = lowerNames(options);
  if (format === 'csv') checkCsv(new Map(Object.entries(lower)));
  else if (format === 'json') {
    checkCharset(lower.encoding, 'JSONOptions');
    checkFlag(lower.ignorenullfields);
  }
  checkLineSeparator(lower.linesep);
  for (const [name, value] of Object.entries(lower)) {
    if (!(known[format] ?? []).includes(name)) refuse(`the ${format} writer's option ${name}`);
    const allowed = fixed[name];
    if (allowed !== undefined && !allowed.includes(value.toLowerCase()))
      refuse(`the ${format} writer's option ${name}=${value}`);
  }
  return lower;
}

export async function writePath(given: Relation, sink: FileSink, of: CommandContext): Promise<void> {
  checkFormat(sink.format, 'writing');
  if (sink.path === '') fail('OUTBOARD_EMPTY_PATH');
  of.parts.access.requirePath(sink.path, 'write', of.session.tenant);
  const options = checkedOptions(sink);
  const codec = codecOf(sink.format, options, (key) => effective(of.session.config, key));
  const found = await resolve(given, of.session, of.parts);
  checkWritten(found, sink);
  const relation = partitionsAsGiven(given, found, sink);
  const resolved = relation === given ? found : await resolve(relation, of.session, of.parts);
  const rows = await asFormat(relation, resolved, sink, options, of);
  const target = localPath(sink.path);
  const part = `part-00000-${String(of.operationId)}`;
  const format = (TEXTS.has(sink.format) ? 'text' : sink.format) as CopyTarget['format'];
  const name = extensions[sink.format] ?? '';
  const extension = sink.format === 'parquet' ? `${codec.extension}.${name}`.slice(1) : `${name}${codec.extension}`;
  await runCopy(
    rows,
    {
      format,
      codec: codec.engine,
      partitionBy: sink.partitionBy,
      keepPartitionColumns: false,
      extension,
      options,
      ...(sink.format === 'xml' ? around(xmlWriting(options)) : {}),
      ...(sink.format === 'csv' ? csvHeader(dataOf(resolved, sink), options) : {}),
    },
    {
      mode: sink.mode,
      parent: dirname(target),
      prefix: `.outboard-${basename(target)}-`,
      // The names of Hadoop's committers; with partitions the engine numbers the files of each.
      file: sink.partitionBy.length > 0 ? `${part}.c00{i}` : `${part}-c000.${extension}`,
      target,
    },
    of,
  );
}

const dataOf = ({ output }: ResolvedRelation, { partitionBy }: FileSink): readonly string[] =>
  output.map(({ name }) => name).filter((name) => !partitionBy.some((p) => p.toLowerCase() === name.toLowerCase()));

/** Directories are named as the writer names the columns, whatever the query calls them. */
function partitionsAsGiven(given: Relation, { output }: ResolvedRelation, { partitionBy }: FileSink): Relation {
  const names = output.map(
    ({ name }) => partitionBy.find((column) => column.toLowerCase() === name.toLowerCase()) ?? name,
  );
  return names.every((name, i) => name === output[i]?.name) ? given : { kind: 'toDF', input: given, names };
}

/** Spark takes paths with and without `file:`, and a slash at their end. */
export const localPath = (path: string): string => path.replace(/^file:(\/\/[^/]*)?/i, '').replace(/(.)\/+$/, '$1');

/** Formats whose rows are lines when they are written. */
const TEXTS: ReadonlySet<string> = new Set(['csv', 'json', 'xml']);

/** CSV, JSON and XML are texts: Spark's own functions make them, so that they read as Spark writes them. */
async function asFormat(
  relation: Relation,
  resolved: ResolvedRelation,
  { format, partitionBy }: FileSink,
  options: Options,
  of: CommandContext,
): Promise<ResolvedRelation> {
  if (!TEXTS.has(format)) return resolved;
  const isPartition = (name: string) => partitionBy.some((p) => p.toLowerCase() === name.toLowerCase());
  const column = (name: string): Expression => ({ kind: 'attribute', nameParts: [name] });
  const partitions = resolved.output.filter(({ name }) => isPartition(name)).map(({ name }) => column(name));
  const data = resolved.output.filter(({ name }) => !isPartition(name));
  if (format === 'xml') {
    xmlWriting(options);
    const row = xmlRow(
      data.map(({ name }) => column(name)),
      options,
    );
    return await resolve({ kind: 'project', input: relation, expressions: [...partitions, row] }, of.session, of.parts);
  }
  if (format === 'json') {
    const struct: Expression = { kind: 'function', name: ['struct'], arguments: data.map(({ name }) => column(name)) };
    const given = Object.entries({
      timestampFormat: options.timestampformat,
      timestampNTZFormat: options.timestampntzformat,
      dateFormat: options.dateformat,
      ignoreNullFields: options.ignorenullfields,
    });
    const texts = given.flatMap(([key, value]) => (value === undefined ? [] : [textLiteral(key), textLiteral(value)]));
    const map: Expression[] = texts.length === 0 ? [] : [{ kind: 'function', name: ['map'], arguments: texts }];
    const json: Expression = {
      kind: 'alias',
      child: { kind: 'function', name: ['to_json'], arguments: [struct, ...map] },
      names: ['value'],
    };
    return await resolve(
      { kind: 'project', input: relation, expressions: [...partitions, json] },
      of.session,
      of.parts,
    );
  }
  const row: Expression = { kind: 'function', name: ['struct'], arguments: data.map(({ name }) => column(name)) };
  const texts = CSV_OPTIONS.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [textLiteral(name), textLiteral(value)];
  });
  const map: Expression[] = texts.length === 0 ? [] : [{ kind: 'function', name: ['map'], arguments: texts }];
  const line: Expression = {
    kind: 'alias',
    child: { kind: 'function', name: ['to_csv'], arguments: [row, ...map] },
    names: ['value'],
  };
  const lines: Relation = { kind: 'project', input: relation, expressions: [...partitions, line] };
  // A line without a character is none (univocity's `skipEmptyLines`).
  const condition: Expression = { kind: 'function', name: ['isnotnull'], arguments: [column('value')] };
  const written: Relation = data.length === 1 ? { kind: 'filter', input: lines, condition } : lines;
  return await resolve(written, of.session, of.parts);
}

const textLiteral = (value: string): Expression => ({ kind: 'literal', type: types.string, value });

/** The line of names before a file's rows. */
function csvHeader(names: readonly string[], options: Options): { readonly header?: string } {
  if (options.header?.toLowerCase() !== 'true') return {};
  const w = csvWriting(options);
  const cells = names.map((name, i) => csvConstant(name, w, { first: i === 0 }));
  return { header: cells.join(w.separator) };
}

/** The path mode of a save mode; overwriting keeps other partitions where the session or the writer says so. */
export function pathMode(
  mode: 'append' | 'overwrite' | 'errorIfExists' | 'ignore',
  sink: { readonly partitionBy: readonly string[]; readonly options: Options },
  of: CommandContext,
): PathMode {
  switch (mode) {
    case 'append':
      return 'APPEND';
    case 'errorIfExists':
      return 'CREATE';
    case 'ignore':
      return 'CREATE_OR_SKIP';
    case 'overwrite': {
      const chosen =
        optionNamed(sink.options, 'partitionoverwritemode') ??
        effective(of.session.config, 'spark.sql.sources.partitionOverwriteMode') ??
        'STATIC';
      if (!/^(static|dynamic)$/i.test(chosen)) refuse(`the option partitionOverwriteMode=${chosen}`);
      return chosen.toUpperCase() === 'DYNAMIC' && sink.partitionBy.length > 0 ? 'REPLACE_PARTITIONS' : 'REPLACE';
    }
    default:
      return mode satisfies never;
  }
}
