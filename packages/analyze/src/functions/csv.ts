/** Spark's functions of CSV texts: rows of one line, read and written as its CSV files are. */
import { fail, refuse } from '@outboard/errors';
import {
  asNullable,
  CORRUPT_RECORD,
  type CsvFormat,
  type CsvWriting,
  csvCell,
  csvConstant,
  csvFields,
  csvIsOdd,
  csvSeparator,
  type DataType,
  engineFields,
  fieldSql,
  isString,
  letIn,
  quotedType,
  type ResolvedExpression,
  type SqlTemplate,
  type StructType,
  sqlName,
  type TemplateContext,
  types,
} from '@outboard/plan';
import { call, literal } from '../expression/build.js';
import { unexpectedInput } from '../expression/mismatch.js';
import { inferredCsvType } from './csv-schema.js';
import { formattedAsIs, parsedBy } from './datetime-format.js';
import {
  any,
  type FunctionDefinition,
  optional,
  raise,
  raiseWith,
  scalar,
  special,
  sqlText,
  typeOf,
  wrongCount,
} from './define.js';
import { heldText } from './held.js';
import { isoClock, isoTimestamp, knownOptions, optionsOf, schemaArgument } from './json.js';
import { literalText } from './strings.js';
import { notRead, timeWithin } from './time-in-texts.js';

type Options = Readonly<Record<string, string>>;

const FORMAT = ['sep', 'delimiter', 'quote', 'escape', 'nullvalue', 'emptyvalue'];
const DATES = ['dateformat', 'timestampformat', 'timestampntzformat'];
/** What changes nothing in a line that stands alone. */
const HARMLESS = ['header', 'inferschema', 'multiline', 'enforceschema'];
const READS = [
  ...[...FORMAT, ...DATES, ...HARMLESS],
  ...['mode', 'columnnameofcorruptrecord', 'ignoreleadingwhitespace', 'ignoretrailingwhitespace'],
  ...['nanvalue', 'positiveinf', 'negativeinf'],
];
const WRITES = [
  ...[...FORMAT, ...DATES, ...HARMLESS, 'mode', 'quoteall', 'chartoescapequoteescaping', 'linesep'],
  ...['ignoreleadingwhitespace', 'ignoretrailingwhitespace'],
];

/** The options of a CSV function, their names in small letters. Refused by name where not known. */
const csvOptions = (e: ResolvedExpression | undefined, name: string, known: readonly string[]): Options =>
  optionsOf(e, name, known, (key) => key.toLowerCase());

const isTrue = (value: string | undefined): boolean => value?.toLowerCase() === 'true';

/** `options` with small letters. Refused: quotes and escapes of no character, which univocity takes for NUL. */
export function csvWriting(options: Options): CsvWriting {
  const quoteAll = isTrue(options.quoteall);
  const format = formatOf(options, quoteAll ? '' : '""');
  if (format.quote === '') refuse('writing CSV without quotes');
  return {
    ...format,
    quoteAll,
    escapeOfEscape: options.chartoescapequoteescaping || format.escape,
    trimsStart: isTrue(options.ignoreleadingwhitespace ?? 'true'),
    trimsEnd: isTrue(options.ignoretrailingwhitespace ?? 'true'),
    lineSeparator: options.linesep ?? '\n',
  };
}

function formatOf(options: Options, emptyValue: string): CsvFormat {
  const one = (name: string, otherwise: string): string => {
    const value = options[name] ?? otherwise;
    return [...value].length <= 1 ? value : refuse(`the csv option ${name}=${value}`);
  };
  const escaping = one('escape', '\\');
  return {
    separator: csvSeparator(options.sep ?? options.delimiter ?? ','),
    quote: one('quote', '"'),
    escape: escaping === '' ? refuse('the csv option escape without a character') : escaping,
    nullValue: options.nullvalue ?? '',
    emptyValue: options.emptyvalue ?? emptyValue,
  };
}

const formatFor = (type: DataType, options: Options): string | undefined =>
  ({ date: options.dateformat, timestamp: options.timestampformat, timestamp_ntz: options.timestampntzformat })[
    type.kind as 'date'
  ];

/** A date or timestamp by the pattern that is given for its type. */
function byPattern(cell: string, type: DataType, options: Options): string | undefined {
  const pattern = formatFor(type, options);
  if (pattern === undefined) return undefined;
  const { sql, zoned } = parsedBy(cell, pattern);
  if (zoned && type.kind !== 'timestamp') return refuse(`the datetime pattern ${pattern} for ${sqlName(type)}`);
  const target = { date: 'DATE', timestamp: 'TIMESTAMPTZ', timestamp_ntz: 'TIMESTAMP' }[type.kind as 'date'];
  return `CAST(${zoned ? `((${sql}) AT TIME ZONE 'UTC')` : sql} AS ${target})`;
}

const READABLE: readonly DataType['kind'][] = [
  ...(['string', 'boolean', 'byte', 'short', 'integer', 'long', 'float', 'double', 'decimal'] as const),
  ...(['binary', 'date', 'timestamp', 'timestamp_ntz'] as const),
];

/** A value as it stands in a row that Spark prints: dates and timestamps are numbers there. */
function printed(sql: string, type: DataType, c: TemplateContext): string {
  return type.kind === 'binary' ? "'[B'" : heldText(sql, type, c);
}

/** A line that could not be read is kept without the end of a line. */
const withoutLineEnd = (sql: string) => `regexp_replace(${sql}, '(\\r?\\n|\\r)$', '')`;

const fromCsv =
  (schema: StructType, options: Options): SqlTemplate =>
  (a, c) => {
    const format = formatOf(options, '');
    const corrupt = options.columnnameofcorruptrecord ?? CORRUPT_RECORD;
    const data = schema.fields.filter((f) => f.name !== corrupt);
    const trims = ['ignoreleadingwhitespace', 'ignoretrailingwhitespace'].map((name) => isTrue(options[name]));
    const unread = timeWithin(schema);
    if (unread !== undefined) return notRead(a[0] ?? 'NULL', unread);
    for (const { type } of data) {
      if (['array', 'map', 'struct', 'null'].includes(type.kind))
        fail('UNSUPPORTED_DATATYPE', { typeName: quotedType(type) }, { class: 'unsupported' });
      if (!READABLE.includes(type.kind)) refuse(`from_csv of ${sqlName(type)}`);
    }
    if (data.length === 0) refuse('from_csv of a schema without columns of data');
    const text = a[0] ?? 'NULL';
    return letIn(text, 't_', (t) => {
      const cells = data.map((f, i) => {
        const given = `f_[${i + 1}]`;
        const trimmed = trims[0] ? `ltrim(${given})` : given;
        const both = trims[1] ? `rtrim(${trimmed})` : trimmed;
        const cell = both === given ? given : `nullif(nullif(${both}, ''), ${sqlText(format.nullValue)})`;
        const value = csvCell(cell, f.type, {
          cast: (sql, to) => c.cast(sql, types.string, to, 'try'),
          byPattern: (sql, to) => byPattern(sql, to, options),
          nan: options.nanvalue,
          positiveInfinity: options.positiveinf,
          negativeInfinity: options.negativeinf,
        });
        return {
          name: f.name,
          type: f.type,
          value,
          bad: value === cell ? [] : [`(${cell} IS NOT NULL AND ${value} IS NULL)`],
        };
      });
      const malformed = [`len(f_) <> ${data.length}`, ...cells.flatMap((cell) => cell.bad)].join(' OR ');
      const values = new Map(cells.map((cell) => [cell.name, cell.value]));
      const row = schema.fields.map(
        (f) => `${sqlText(f.name)}: ${values.get(f.name) ?? `CASE WHEN ${malformed} THEN ${withoutLineEnd(t)} END`}`,
      );
      const none = schema.fields.map((f) => `${sqlText(f.name)}: NULL`);
      const bad = (texts: readonly string[]) =>
        raiseWith('MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION', {
          badRecord: `'[' || ${texts.join(" || ',' || ")} || ']'`,
          failFastMode: "'FAILFAST'",
        });
      const failFast = options.mode?.toUpperCase() === 'FAILFAST';
      const shown = cells.map((cell) => `coalesce(${printed(cell.value, cell.type, c)}, 'null')`);
      const read = failFast
        ? `CASE WHEN ${malformed} THEN ${bad(shown)} ELSE {${row.join(', ')}} END`
        : `{${row.join(', ')}}`;
      const empty = failFast ? bad(data.map(() => "'null'")) : `{${none.join(', ')}}`;
      const odd =
        trims.includes(true) && format.quote !== '' ? `contains(${t}, ${sqlText(format.quote)})` : csvIsOdd(t, format);
      const refusal = raise('UNSUPPORTED_FEATURE.OUTBOARD', {
        feature: 'from_csv of a text whose quotes are out of place',
      });
      return `CASE WHEN ${t} IS NULL THEN NULL WHEN ${t} = '' THEN ${empty} WHEN contains(${t}, chr(0)) OR (${odd}) THEN ${refusal} ELSE list_transform([${csvFields(t, format)}], lambda f_: ${read})[1] END`;
    });
  };

const WHITE = '[\\x00-\\x20]+';

/** What a row's value says, as `UnivocityGenerator` does; NULL stays NULL. `depth` keeps names of lambdas apart. */
function cellText(sql: string, type: DataType, c: TemplateContext, options: Options, depth = 0): string {
  const pattern = formatFor(type, options);
  if (pattern !== undefined) return formattedAsIs(sql, type, pattern, c.timeZone);
  const none = options.nullvalue ? sqlText(` ${options.nullvalue}`) : "''";
  const e = `e${depth}_`;
  const inner = (value: string, of: DataType) => cellText(value, of, c, options, depth + 1);
  /** What is not the first has a blank before it, and a NULL that blank even where it is. */
  const items = (first: string, text: string) =>
    `coalesce(CASE WHEN ${first} THEN '' ELSE ' ' END || ${text}, ${none})`;
  switch (type.kind) {
    case 'timestamp':
      return `(${isoTimestamp(sql)})`;
    case 'timestamp_ntz':
      return isoClock(sql);
    case 'binary':
      return `('[' || rtrim(regexp_replace(hex(${sql}), '(..)', '\\1 ', 'g')) || ']')`;
    case 'array':
      return `CASE WHEN ${sql} IS NOT NULL THEN '[' || array_to_string(list_transform(${sql}, lambda ${e}, i${e}: ${items(`i${e} = 1`, inner(e, type.element))}), ',') || ']' END`;
    case 'map': {
      const entry = `${inner(`${e}.key`, type.key)} || ' ->' || coalesce(' ' || ${inner(`${e}.value`, type.value)}, ${none})`;
      return `CASE WHEN ${sql} IS NOT NULL THEN '{' || array_to_string(list_transform(map_entries(${sql}), lambda ${e}: ${entry}), ', ') || '}' END`;
    }
    case 'struct': {
      const fields = engineFields(type).map((f, i) => items(String(i === 0), inner(fieldSql(sql, f), f.type)));
      return `CASE WHEN ${sql} IS NOT NULL THEN '{' || ${fields.join(" || ',' || ")} || '}' END`;
    }
    case 'time':
      return heldText(sql, type, c);
    case 'null':
      return 'NULL::VARCHAR';
    case 'variant':
    case 'calendar_interval':
      return refuse(`to_csv of ${sqlName(type)}`);
    default:
      return c.cast(sql, type, types.string, type.kind === 'decimal' ? 'legacy' : 'ansi');
  }
}

/** A text without whites at its ends, in quotes where something in it, but for whites at its start, needs them. */
function written(sql: string, w: CsvWriting, first: boolean): string {
  const { separator, quote: q, escape: e, escapeOfEscape, lineSeparator } = w;
  const escaped = (t: string) =>
    `replace(${e === q ? t : `replace(${t}, ${sqlText(e)}, ${sqlText(escapeOfEscape + e)})`}, ${sqlText(q)}, ${sqlText(e + q)})`;
  const inQuotes = (t: string) => `${sqlText(q)} || ${t} || ${sqlText(q)}`;
  const rest = w.trimsStart ? `regexp_replace(${sql}, '^${WHITE}', '')` : sql;
  const trimmed = w.trimsEnd ? `regexp_replace(${rest}, '${WHITE}$', '')` : rest;
  const needs = ['chr(10)', 'chr(13)', sqlText(q), sqlText(separator), sqlText(lineSeparator)]
    .map((x) => `contains(${rest}, ${x})`)
    .concat(first ? [`starts_with(${sql}, '#')`] : [])
    .join(' OR ');
  const plain = `CASE WHEN ${needs} THEN ${inQuotes(escaped(trimmed))} ELSE ${trimmed} END`;
  const constant = (given: string) => sqlText(csvConstant(given, w, { first }));
  const cases = [
    `WHEN ${sql} IS NULL THEN ${constant(w.nullValue)}`,
    ...(w.trimsStart ? [] : [`WHEN ${sql} <> '' AND trim(${sql}) = '' THEN ${noWhites}`]),
    ...(lineSeparator.length > 1 ? [`WHEN contains(${sql}, chr(10)) THEN ${noLines}`] : []),
    `WHEN ${rest} = '' THEN ${constant(w.emptyValue)}`,
  ];
  return `CASE ${cases.join(' ')} ELSE ${w.quoteAll ? inQuotes(escaped(trimmed)) : plain} END`;
}

const noWhites = raise('UNSUPPORTED_FEATURE.OUTBOARD', {
  feature: 'writing CSV with ignoreLeadingWhiteSpace=false where a text is nothing but whites',
});
const noLines = raise('UNSUPPORTED_FEATURE.OUTBOARD', {
  feature: 'writing CSV with a lineSep of several characters where a text has lines',
});

const toCsv: SqlTemplate = (a, c) => {
  const type = typeOf(c.arguments, 0);
  if (type.kind !== 'struct') return 'NULL::VARCHAR';
  const options = csvOptions(c.arguments[1], 'to_csv', WRITES);
  const w = csvWriting(options);
  return letIn(a[0] ?? 'NULL', 's_', (s) => {
    const cells = engineFields(type).map((f, i) =>
      letIn(cellText(fieldSql(s, f), f.type, c, options), 'v_', (v) => written(v, w, i === 0)),
    );
    // A line of one column that would be empty is none.
    const [only] = type.fields;
    const isLine =
      type.fields.length === 1 &&
      !w.quoteAll &&
      csvConstant(w.nullValue, w, { first: true }) === '' &&
      only !== undefined
        ? ` AND struct_extract(${s}, ${sqlText(only.name)}) IS NOT NULL`
        : '';
    return `CASE WHEN ${s} IS NOT NULL${isLine} THEN ${cells.map((cell) => `(${cell})`).join(` || ${sqlText(w.separator)} || `)} END`;
  });
};

/** The input must be a text. Error: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE. */
export function textInput(e: ResolvedExpression, pretty: string): void {
  if (!isString(e.type) && e.type.kind !== 'null') unexpectedInput(`"${pretty}"`, 0, '"STRING"', e);
}

function csvCall(source: ResolvedExpression, type: StructType, options: Options, pretty: string): ResolvedExpression {
  const corrupt = options.columnnameofcorruptrecord ?? CORRUPT_RECORD;
  for (const f of type.fields) {
    if (f.name === corrupt && f.type.kind !== 'string')
      fail('INVALID_CORRUPT_RECORD_TYPE', { columnName: `\`${corrupt}\``, actualType: quotedType(f.type) });
  }
  if (new Set(type.fields.map((f) => f.name.toLowerCase())).size < type.fields.length)
    refuse('from_csv of a schema with one name twice');
  if (options.mode?.toUpperCase() === 'DROPMALFORMED')
    fail('PARSE_MODE_UNSUPPORTED', { funcName: '`from_csv`', mode: 'DROPMALFORMED' });
  return call('from_csv', [source], type, fromCsv(type, options), { pretty, nullable: source.nullable });
}

/** `from_csv` of a line, with options as a reader has them. Refused by name where not known. */
export const fromCsvCall = (source: ResolvedExpression, type: StructType, options: Options): ResolvedExpression =>
  csvCall(
    source,
    type,
    knownOptions(options, 'from_csv', READS, (key) => key.toLowerCase()),
    'from_csv',
  );

export const csvFunctions: readonly FunctionDefinition[] = [
  special('from_csv', (fn, name, scope, resolvers) => {
    const [source, schema, given] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (source === undefined || schema === undefined || fn.arguments.length > 3)
      return wrongCount(name, '[2, 3]', fn.arguments.length);
    const type = asNullable(schemaArgument(schema));
    if (type.kind !== 'struct')
      return fail('INVALID_SCHEMA.NON_STRUCT_TYPE', {
        inputSchema: `"${schema.pretty}"`,
        dataType: quotedType(type),
      });
    const pretty = `from_csv(${source.pretty})`;
    const options = csvOptions(given, name, READS);
    textInput(source, pretty);
    return csvCall(source, type, options, pretty);
  }),
  scalar('to_csv', [any, optional(any)], types.string, toCsv, {
    nullable: true,
    pretty: ([a]) => `to_csv(${a})`,
    check: (args) => {
      const type = typeOf(args, 0);
      csvOptions(args[1], 'to_csv', WRITES);
      if (type.kind !== 'struct' && type.kind !== 'null')
        fail('DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE', {
          sqlExpr: `"to_csv(${args[0]?.pretty})"`,
          functionName: '`to_csv`',
          dataType: quotedType(type),
        });
    },
  }),
  special('schema_of_csv', (fn, name, scope, resolvers) => {
    const args = fn.arguments.map((a) => resolvers.expression(a, scope));
    const [sample] = args;
    if (sample === undefined || args.length > 2) return wrongCount(name, '[1, 2]', args.length);
    const pretty = `schema_of_csv(${sample.pretty})`;
    textInput(sample, pretty);
    if (sample.type.kind === 'null')
      return fail('DATATYPE_MISMATCH.UNEXPECTED_NULL', { sqlExpr: `"${pretty}"`, exprName: 'csv' });
    const format = formatOf(csvOptions(args[1], name, [...FORMAT, ...HARMLESS]), '');
    return literal(types.string, sqlName(inferredCsvType(literalText(args, 0, 'a CSV sample'), format)), pretty);
  }),
];
