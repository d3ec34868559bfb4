/** Spark's functions of JSON texts. Values are written and read type by type, because the engine's own say other things. */
import { fail, refuse } from '@outboard/errors';
import {
  array as arrayOf,
  asNullable,
  byStrftime,
  CORRUPT_RECORD,
  contains,
  type DataType,
  engineFields,
  fieldSql,
  hasCharacters,
  isNumeric,
  isString,
  JSON_LENIENCY,
  jsonFaults,
  jsonLeniency,
  jsonPlan,
  jsonRead,
  jsonValue,
  letIn,
  parseDataType,
  parseSchema,
  parseTypeJson,
  quotedType,
  type ResolvedExpression,
  type SqlTemplate,
  type StructType,
  sqlName,
  strftimePattern,
  struct,
  type TemplateContext,
  type TextReading,
  twinWithin,
  types,
} from '@outboard/plan';
import { call, literal } from '../expression/build.js';
import { notFoldable, printedCall, unexpectedInput } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import { formatted, formattedAsIs } from './datetime-format.js';
import {
  any,
  exactly,
  type FunctionDefinition,
  faultOfCall,
  literalOf,
  optional,
  raiseWith,
  refused,
  scalar,
  special,
  sqlText,
  string,
  typeOf,
  wrongCount,
} from './define.js';
import { heldNumber, heldText } from './held.js';
import { inferredJsonType } from './json-schema.js';
import { literalText } from './strings.js';
import { notRead, notWritten, timeWithin } from './time-in-texts.js';

type Options = Readonly<Record<string, string>>;

/** A literal map of options. */
export function optionsOf(
  e: ResolvedExpression | undefined,
  name: string,
  known: readonly string[],
  named: (key: string) => string = (key) => key,
): Options {
  if (e === undefined) return {};
  if (e.type.kind !== 'map' || (e.kind === 'call' && e.name !== 'map')) return fail('INVALID_OPTIONS.NON_MAP_FUNCTION');
  if (!isString(e.type.key) || !isString(e.type.value))
    return fail('INVALID_OPTIONS.NON_STRING_TYPE', { mapType: quotedType(e.type) });
  if (e.kind !== 'call') return refuse(`${name} with options that are no literal map`);
  const texts = e.arguments.map((a) =>
    a.kind === 'literal' ? String(a.value) : refuse(`${name} with computed options`),
  );
  const half = texts.length / 2;
  return knownOptions(
    Object.fromEntries(texts.slice(0, half).map((key, i) => [key, texts[half + i] ?? ''])),
    name,
    known,
    named,
  );
}

/** Options by the names that `named` gives them. Refused by name where not known. */
export function knownOptions(
  given: Options,
  name: string,
  known: readonly string[],
  named: (key: string) => string,
): Options {
  const options = Object.fromEntries(Object.entries(given).map(([key, value]) => [named(key), value]));
  for (const key of Object.keys(options)) if (!known.includes(key)) refuse(`the option ${key} of ${name}`);
  return options;
}

const key = (name: string) => sqlText(`${JSON.stringify(name)}:`);
const pattern = (given: string | undefined) => given && sqlText(strftimePattern(given));

/** The distance from UTC as Spark prints it in ISO 8601: `Z`, `+01:00`, `-04:56:02`. */
const withoutZeros = (clock: string) => `regexp_replace(${clock}, '^(.....):00$', '\\1')`;
const offset = (sql: string) =>
  letIn(
    `CAST(epoch(${sql}::TIMESTAMP) - epoch(${sql}) AS BIGINT)`,
    'z_',
    (z) =>
      `CASE WHEN ${z} = 0 THEN 'Z' ELSE CASE WHEN ${z} < 0 THEN '-' ELSE '+' END || ${withoutZeros(`strftime(make_timestamp(abs(${z}) * 1000000), '%H:%M:%S')`)} END`,
  );

/** A wall clock as `yyyy-MM-dd'T'HH:mm:ss.SSS`, which Spark writes in JSON, CSV and XML. */
export const isoClock = (sql: string): string => `(${byStrftime(sql, '%Y-%m-%dT%H:%M:%S.%g')})`;

/** A timestamp as `yyyy-MM-dd'T'HH:mm:ss.SSSXXX`, which Spark writes in JSON and CSV. */
export const isoTimestamp = (sql: string): string => `(${isoClock(`${sql}::TIMESTAMP`)} || ${offset(sql)})`;

/** A value as JSON; NULL stays NULL, so that what holds it may leave it out. `depth` keeps names of lambdas apart. */
export function jsonText(sql: string, type: DataType, c: TemplateContext, options: Options, depth = 0): string {
  const quoted = (text: string) => `CAST(to_json(${text}) AS VARCHAR)`;
  switch (type.kind) {
    case 'string':
    case 'char':
    case 'varchar':
      return quoted(sql);
    case 'float':
    case 'double': {
      const text = c.cast(sql, type, types.string, 'ansi');
      return `CASE WHEN isfinite(${sql}) THEN ${text} ELSE '"' || ${text} || '"' END`;
    }
    case 'date':
      return options.dateFormat === undefined
        ? quoted(c.cast(sql, type, types.string, 'ansi'))
        : quoted(formattedAsIs(sql, type, options.dateFormat, c.timeZone));
    case 'timestamp':
      return options.timestampFormat === undefined
        ? `('"' || ${isoTimestamp(sql)} || '"')`
        : quoted(formatted(sql, type, options.timestampFormat, c.timeZone));
    case 'timestamp_ntz':
      return options.timestampNTZFormat === undefined
        ? `('"' || ${isoClock(sql)} || '"')`
        : quoted(formatted(sql, type, options.timestampNTZFormat, c.timeZone));
    case 'binary':
      return `('"' || base64(${sql}) || '"')`;
    case 'array': {
      const e = `e${depth}_`;
      const item = jsonText(e, type.element, c, options, depth + 1);
      return `CASE WHEN ${sql} IS NOT NULL THEN '[' || array_to_string(list_transform(${sql}, lambda ${e}: coalesce(${item}, 'null')), ',') || ']' END`;
    }
    case 'map': {
      const e = `e${depth}_`;
      if (['array', 'map', 'struct'].includes(type.key.kind)) return refuse('to_json of maps whose keys have parts');
      const name = heldText(`${e}.key`, type.key, c);
      const item = jsonText(`${e}.value`, type.value, c, options, depth + 1);
      return `CASE WHEN ${sql} IS NOT NULL THEN '{' || array_to_string(list_transform(map_entries(${sql}), lambda ${e}: ${quoted(name)} || ':' || coalesce(${item}, 'null')), ',') || '}' END`;
    }
    case 'struct': {
      const orNull = (value: string) =>
        options.ignoreNullFields?.toLowerCase() === 'false' ? `coalesce(${value}, 'null')` : value;
      const fields = engineFields(type).map(
        (f) => `${key(f.name)} || ${orNull(jsonText(fieldSql(sql, f), f.type, c, options, depth))}`,
      );
      return `CASE WHEN ${sql} IS NOT NULL THEN '{' || concat_ws(',', ${fields.join(', ')}) || '}' END`;
    }
    case 'time':
      return `CASE WHEN ${sql} IS NOT NULL THEN ${notWritten(sql, type, c)}::VARCHAR END`;
    case 'variant':
      return `outboard_variant_json(${sql}, ${sqlText(c.timeZone)})`;
    case 'udt':
      return jsonText(sql, type.sqlType, c, options, depth);
    case 'null':
      return 'NULL::VARCHAR';
    case 'boolean':
    case 'byte':
    case 'short':
    case 'integer':
    case 'long':
      return `CAST(${sql} AS VARCHAR)`;
    case 'decimal':
      return c.cast(sql, type, types.string, 'legacy');
    default:
      return quoted(c.cast(sql, type, types.string, 'ansi'));
  }
}

/** Values of a record by Spark's casts, or by the pattern that an option gives. */
const readingBy = (c: TemplateContext, options: Options): TextReading => ({
  cast: (sql, to) => c.cast(sql, types.string, to, 'try'),
  byPattern: (sql, to) => {
    const format = pattern(to.kind === 'date' ? options.dateFormat : options.timestampFormat);
    const engine = { date: 'DATE', timestamp: 'TIMESTAMPTZ', timestamp_ntz: 'TIMESTAMP' } as const;
    return format !== undefined && to.kind in engine
      ? `CAST(try_strptime(${sql}, ${format}) AS ${engine[to.kind as keyof typeof engine]})`
      : undefined;
  },
});

const fromJson =
  (options: Options): SqlTemplate =>
  ([source = ''], c) => {
    const { type } = c;
    const unread = timeWithin(type);
    if (unread !== undefined) return notRead(source, unread);
    const corrupt = options.columnNameOfCorruptRecord ?? CORRUPT_RECORD;
    const reading = readingBy(c, options);
    const data = type.kind === 'struct' ? struct(type.fields.filter(({ name }) => name !== corrupt)) : type;
    const plan = jsonPlan(data, { ...jsonLeniency((name) => options[name]), exact: false });
    return letIn(source, 't_', (t) =>
      letIn(jsonRead(t, data, plan), 'b_', (b) => {
        const [r, p] = [`${b}.record`, `${b}.parts`];
        const bad = jsonFaults(r, p, data, reading);
        const value =
          data.kind === 'struct' ? rowOf(r, p, bad, t, type as StructType, data, reading) : jsonValue(p, data, reading);
        return isFailFast(options)
          ? `CASE WHEN ${bad} THEN ${malformed(p, data, reading, c)} ELSE ${value} END`
          : value;
      }),
    );
  };

/** A struct of what could be read, with the text itself where something could not. */
export function rowOf(
  record: string,
  parts: string,
  bad: string,
  source: string,
  type: StructType,
  data: StructType,
  reading: TextReading,
): string {
  const fields = type.fields.map((f) => {
    const value = data.fields.includes(f)
      ? jsonValue(`struct_extract(${parts}, ${sqlText(f.name)})`, f.type, reading)
      : `CASE WHEN ${bad} THEN ${source} END`;
    return `${sqlText(f.name)}: ${value}`;
  });
  return `CASE WHEN ${record} IS NOT NULL THEN {${fields.join(', ')}} END`;
}

const isFailFast = (options: Options): boolean => options.mode?.toUpperCase() === 'FAILFAST';
/** What could be read, as Spark's row of its own values shows it; values with parts have no form there. */
export function malformed(parts: string, data: DataType, reading: TextReading, c: TemplateContext): string {
  const fields = data.kind === 'struct' ? data.fields : [];
  const shown = fields.map((f) => {
    const value = jsonValue(`struct_extract(${parts}, ${sqlText(f.name)})`, f.type, reading);
    const isShown = isString(f.type) || isNumeric(f.type) || f.type.kind === 'boolean';
    return isShown || heldNumber(value, f.type) !== undefined
      ? `coalesce(${heldText(value, f.type, c)}, 'null')`
      : "'null'";
  });
  const row = data.kind === 'struct' ? `'[' || concat_ws(',', ${shown.join(', ')}) || ']'` : "'[null]'";
  return raiseWith('MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION', {
    badRecord: row,
    failFastMode: "'FAILFAST'",
  });
}

/** Errors: INVALID_SCHEMA.NON_STRING_LITERAL, UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING, and those of a type that can't be read */
export function schemaArgument(e: ResolvedExpression | undefined): DataType {
  const type = faultOfCall(() => schemaOf(e));
  return hasCharacters(type) ? fail('UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING') : type;
}

function schemaOf(e: ResolvedExpression | undefined): DataType {
  const text = e?.kind === 'literal' && isString(e.type) && typeof e.value === 'string' ? e.value.trim() : undefined;
  if (e?.kind === 'call' && isString(e.type) && e.arguments.every((a) => a.kind === 'literal'))
    return refuse('a schema that is computed');
  if (text === undefined) return fail('INVALID_SCHEMA.NON_STRING_LITERAL', { inputSchema: `"${e?.pretty ?? ''}"` });
  if (/^[{"]/.test(text)) return parseTypeJson(JSON.parse(text));
  if (/^(array|map|struct)\s*</i.test(text) || /^[a-z_]\w*(\s*\([\d, ]+\))?$/i.test(text)) return typeOfText(text);
  try {
    return parseSchema(text);
  } catch (error) {
    // What is no list of columns may be a type of several words.
    try {
      return parseDataType(text);
    } catch {
      throw error;
    }
  }
}
const typeOfText = (text: string): DataType => (parseSchema(`x ${text}`).fields[0] as { type: DataType }).type;

/**
 * A path of names and places the engine knows too; what is found by it in strict JSON, and is no part of a number's or a text's
 * writing, is what Spark finds. All else a worker's own reading finds.
 */
const PLAIN_PATH = /^\$((\.[A-Za-z_]\w*)|(\[\d{1,9}\]))*$/;
/** What the engine takes for JSON beyond the strict one. */
const LENIENT = String.raw`,\s*[\]}]|[,:\[]\s*[-+]?(?i:nan|inf)`;
/** Whether the engine reads the text as Spark does, whose depth has an end. */
const isStrict = (x: string): string =>
  `(json_valid(${x}) AND NOT regexp_matches(${x}, ${sqlText(LENIENT)}) AND (length(${x}) <= ${2 * DEPTH_MAX} OR length(${x}) - length(translate(${x}, '[{', '')) <= ${DEPTH_MAX}))`;
const DEPTH_MAX = 1_000;
const jsonPath: SqlTemplate = ([text = '', path = ''], c) => {
  const given = literalOf(c.arguments, 1);
  const found = (x: string) => `outboard_get_json_object(${x}, ${path})`;
  if (typeof given !== 'string' || !PLAIN_PATH.test(given)) return found(text);
  return letIn(
    text,
    'j_',
    (x) =>
      `CASE WHEN CASE WHEN ${isStrict(x)} THEN json_type(${x}, ${path}) IN ('VARCHAR', 'UBIGINT', 'BOOLEAN') END THEN ${x} ->> ${path} ELSE ${found(x)} END`,
  );
};

/** Whether there is a map whose keys are no texts, of which JSON has no other. */
function hasOtherKeys(type: DataType): boolean {
  if (type.kind === 'map') return !isString(type.key) || hasOtherKeys(type.value);
  if (type.kind === 'array') return hasOtherKeys(type.element);
  return type.kind === 'struct' && type.fields.some((field) => hasOtherKeys(field.type));
}

const FORMATS = ['timestampFormat', 'dateFormat'];
/** Options by their names, however those are written. */
export const among = (known: readonly string[]) => (key: string) =>
  known.find((k) => k.toLowerCase() === key.toLowerCase()) ?? key;
const jsonOptions = (e: ResolvedExpression | undefined, name: string, known: readonly string[]): Options =>
  optionsOf(e, name, known, among(known));
const WRITES = [...FORMATS, 'timestampNTZFormat', 'ignoreNullFields', 'pretty'];
const READS = [...FORMATS, 'mode', 'columnNameOfCorruptRecord', ...JSON_LENIENCY];
const isTrue = (value: string | undefined): boolean => value?.toLowerCase() === 'true';

function jsonCall(source: ResolvedExpression, type: DataType, options: Options, pretty: string): ResolvedExpression {
  if (options.mode?.toUpperCase() === 'DROPMALFORMED')
    fail('PARSE_MODE_UNSUPPORTED', { funcName: '`from_json`', mode: 'DROPMALFORMED' });
  const corrupt = options.columnNameOfCorruptRecord ?? CORRUPT_RECORD;
  const column = type.kind === 'struct' ? type.fields.find(({ name }) => name === corrupt) : undefined;
  if (column !== undefined && !isString(column.type))
    fail('INVALID_CORRUPT_RECORD_TYPE', { columnName: `\`${corrupt}\``, actualType: quotedType(column.type) });
  if (twinWithin(type) !== undefined) return refuse('JSON as a struct with two fields of one name');
  return call('from_json', [source], type, fromJson(options), { pretty, nullable: true });
}

/** `from_json` of a text, with options as a reader has them. Refused by name where not known. */
export const fromJsonCall = (source: ResolvedExpression, type: DataType, options: Options): ResolvedExpression =>
  jsonCall(source, type, knownOptions(options, 'from_json', READS, among(READS)), 'from_json');

export const jsonFunctions: readonly FunctionDefinition[] = [
  scalar('json_array_length', [exactly(string)], types.integer, 'outboard_json_array_length($0)', { nullable: true }),
  scalar('json_object_keys', [exactly(string)], arrayOf(types.string), 'outboard_json_object_keys($0)', {
    nullable: true,
  }),
  scalar('get_json_object', [exactly(string), exactly(string)], types.string, jsonPath, { nullable: true }),
  scalar(
    'to_json',
    [any, optional(any)],
    types.string,
    (a, c) => {
      const options = jsonOptions(c.arguments[1], 'to_json', WRITES);
      const json = jsonText(a[0] ?? '', typeOf(c.arguments, 0), c, options);
      if (isTrue(options.pretty) && contains(typeOf(c.arguments, 0), 'variant'))
        refuse('the option pretty of to_json for VARIANT');
      return isTrue(options.pretty) ? `outboard_json_pretty(${json})` : json;
    },
    {
      nullable: true,
      pretty: ([a]) => `to_json(${a})`,
      check: (args, name) => {
        const type = typeOf(args, 0);
        if (!['array', 'map', 'struct', 'null', 'variant'].includes(type.kind))
          fail('DATATYPE_MISMATCH.INVALID_JSON_SCHEMA', {
            sqlExpr: `"${name}(${args[0]?.pretty})"`,
            schema: quotedType(type),
          });
      },
    },
  ),
  special('from_json', (fn, name, scope, resolvers) => {
    const [source, schema, given] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (source === undefined || schema === undefined || fn.arguments.length > 3)
      return wrongCount(name, '[2, 3]', fn.arguments.length);
    const type = asNullable(schemaArgument(schema));
    const pretty = type.kind === 'map' ? 'entries' : `from_json(${source.pretty})`;
    if (!isString(source.type) && source.type.kind !== 'null')
      return unexpectedInput(`"${pretty}"`, 0, string.expects, source);
    if (!['array', 'map', 'struct', 'variant'].includes(type.kind))
      return fail('DATATYPE_MISMATCH.INVALID_JSON_SCHEMA', { sqlExpr: `"${pretty}"`, schema: quotedType(type) });
    if (hasOtherKeys(type))
      return fail('DATATYPE_MISMATCH.INVALID_JSON_MAP_KEY_TYPE', { sqlExpr: `"${pretty}"`, schema: quotedType(type) });
    return jsonCall(source, type, jsonOptions(given, name, READS), pretty);
  }),
  special('schema_of_json', (fn, name, scope, resolvers) => {
    const args = fn.arguments.map((a) => resolvers.expression(a, scope));
    const [sample] = args;
    if (sample !== undefined && !isFoldable(sample)) notFoldable(printedCall(name, args), 'json', sample);
    const text = literalText(args, 0, 'a JSON sample');
    const { primitivesAsString, dropFieldIfAllNull } = jsonOptions(args[1], name, [
      'primitivesAsString',
      'dropFieldIfAllNull',
    ]);
    const choices = { primitivesAsString: isTrue(primitivesAsString), dropFieldIfAllNull: isTrue(dropFieldIfAllNull) };
    return literal(types.string, sqlName(inferredJsonType(text, choices)), `schema_of_json(${args[0]?.pretty})`);
  }),
  refused('from_protobuf to_protobuf', 'Protocol Buffers in a column'),
];
