/** Spark's functions of XML texts: records read by a schema, its inference, and structs written. */
import { fail, refuse } from '@outboard/errors';
import {
  asNullable,
  type DataType,
  isString,
  jsonFaults,
  jsonParts,
  letIn,
  quotedType,
  type ResolvedExpression,
  type SqlTemplate,
  type StructType,
  sqlName,
  struct,
  types,
  xmlPlan,
  xmlReading,
} from '@outboard/plan';
import { XML_OPTIONS, type XmlSettings, xmlSettings } from '@outboard/xml';
import { call, literal } from '../expression/build.js';
import { notFoldable, unexpectedInput } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import { textInput } from './csv.js';
import { type FunctionDefinition, special, sqlText, wrongCount } from './define.js';
import { among, malformed, optionsOf, rowOf, schemaArgument } from './json.js';
import { timeWithin } from './time-in-texts.js';
import { inferredXmlType } from './xml-schema.js';
import { toXml } from './xml-write.js';

const settingsIn = (e: ResolvedExpression | undefined, name: string): XmlSettings => {
  const options = optionsOf(e, name, XML_OPTIONS, among(XML_OPTIONS));
  return xmlSettings((option) => options[option]);
};

/** What a schema may hold. Errors: DATATYPE_MISMATCH.INVALID_XML_MAP_KEY_TYPE, UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING */
function checkWithin(type: DataType, whole: DataType, pretty: string): void {
  if (type.kind === 'char' || type.kind === 'varchar') fail('UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING');
  if (type.kind === 'map' && !isString(type.key))
    fail('DATATYPE_MISMATCH.INVALID_XML_MAP_KEY_TYPE', { sqlExpr: `"${pretty}"`, schema: quotedType(whole) });
  if (type.kind === 'array') checkWithin(type.element, whole, pretty);
  if (type.kind === 'map') checkWithin(type.value, whole, pretty);
  if (type.kind === 'struct') for (const f of type.fields) checkWithin(f.type, whole, pretty);
}

function fromXml(type: StructType, settings: XmlSettings, caseSensitive: boolean): SqlTemplate {
  const data = struct(type.fields.filter(({ name }) => name !== settings.corrupt));
  const plan = xmlPlan(data, { ...settings.reading, caseSensitive });
  return ([source = ''], c) => {
    const reading = xmlReading(
      (sql, from, to) => c.cast(sql, from, to, 'try'),
      settings.timeZone === c.timeZone ? undefined : settings.timeZone,
    );
    return letIn(source, 't_', (t) =>
      letIn(`outboard_xml_record(${t}, ${sqlText(plan)})`, 'r_', (r) =>
        letIn(jsonParts(r, data), 'p_', (p) => {
          const bad = jsonFaults(r, p, data, reading);
          const row = rowOf(r, p, bad, t, type, data, reading);
          if (settings.mode !== 'FAILFAST') return row;
          return `CASE WHEN ${bad} THEN ${malformed(p, data, reading, c)} ELSE ${row} END`;
        }),
      ),
    );
  };
}

function xmlCall(
  source: ResolvedExpression,
  type: StructType,
  settings: XmlSettings,
  caseSensitive: boolean,
  pretty: string,
): ResolvedExpression {
  const { corrupt, mode } = settings;
  const column = type.fields.find(({ name }) => name === corrupt);
  if (column !== undefined && !isString(column.type))
    fail('INVALID_CORRUPT_RECORD_TYPE', { columnName: `\`${corrupt}\``, actualType: quotedType(column.type) });
  if (mode === 'DROPMALFORMED') fail('PARSE_MODE_UNSUPPORTED', { funcName: '`from_xml`', mode });
  // Spark takes each value behind it for that of the column before.
  if (column !== undefined && type.fields.at(-1) !== column)
    refuse(`from_xml with the column ${corrupt} before others`);
  if (type.fields.length === (column === undefined ? 0 : 1)) refuse('from_xml of a schema without columns of data');
  return call('from_xml', [source], type, fromXml(type, settings, caseSensitive), { pretty, nullable: true });
}

/** `level`: so many elements are around what is written. */
const toXmlAt =
  (level: number): Extract<FunctionDefinition, { kind: 'special' }>['resolve'] =>
  (fn, name, scope, resolvers) => {
    const [source, given, ...more] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (source === undefined || more.length > 0) return wrongCount(name, '[1, 2]', fn.arguments.length);
    const settings = settingsIn(given, name);
    const { type } = source;
    const pretty = `to_xml(${source.pretty})`;
    if (type.kind !== 'struct') return unexpectedInput(`"${pretty}"`, 0, '"STRUCT"', source);
    if (settings.reading.attributePrefix === '')
      return fail('OUTBOARD_ILLEGAL_ARGUMENT', {
        message: "requirement failed: 'attributePrefix' option should not be empty string.",
      });
    return call(name, [source], types.string, toXml(type, settings, level), { pretty, nullable: true });
  };

export const xmlFunctions: readonly FunctionDefinition[] = [
  special('from_xml', (fn, name, scope, resolvers) => {
    const [source, schema, given] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (source === undefined || schema === undefined || fn.arguments.length > 3)
      return wrongCount(name, '[2, 3]', fn.arguments.length);
    const pretty = `from_xml(${source.pretty})`;
    const type = asNullable(schemaArgument(schema));
    const { settings } = scope.context;
    checkWithin(type, type, pretty);
    if (type.kind === 'variant') return refuse('from_xml of VARIANT');
    if (type.kind !== 'struct')
      return fail('DATATYPE_MISMATCH.INVALID_XML_SCHEMA', { sqlExpr: `"${pretty}"`, schema: quotedType(type) });
    textInput(source, pretty);
    if (timeWithin(type) !== undefined && !settings.timeType) return fail('UNSUPPORTED_TIME_TYPE');
    return xmlCall(source, type, settingsIn(given, name), settings.caseSensitive, pretty);
  }),
  special('schema_of_xml', (fn, name, scope, resolvers) => {
    const [sample, given, ...more] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (sample === undefined || more.length > 0) return wrongCount(name, '[1, 2]', fn.arguments.length);
    const pretty = `schema_of_xml(${sample.pretty})`;
    const settings = settingsIn(given, name);
    textInput(sample, pretty);
    if (sample.type.kind === 'null' || (sample.kind === 'literal' && sample.value === null))
      return fail('DATATYPE_MISMATCH.UNEXPECTED_NULL', { sqlExpr: `"${pretty}"`, exprName: 'xml' });
    if (sample.kind !== 'literal') {
      if (isFoldable(sample)) return refuse('schema_of_xml of a text that is computed');
      return notFoldable(`"${pretty}"`, 'xml', sample);
    }
    if (settings.mode === 'DROPMALFORMED')
      return fail('PARSE_MODE_UNSUPPORTED', { funcName: '`schema_of_xml`', mode: settings.mode });
    const type = inferredXmlType(String(sample.value), settings, scope.context.settings.caseSensitive);
    return literal(types.string, sqlName(type), pretty);
  }),
  special('to_xml', toXmlAt(0)),
  /** Rows of a file, within its root. */
  special('outboard_xml_row', toXmlAt(1)),
];
