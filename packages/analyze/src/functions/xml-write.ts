/** Structs as XML: SQL gives their values as JSON, and the worker writes it (`services/worker/src/functions/xml/write.ts`). */
import { refuse } from '@outboard/errors';
import {
  type DataType,
  engineFields,
  fieldSql,
  isString,
  letIn,
  type SqlTemplate,
  type StructType,
  sqlName,
  type TemplateContext,
  types,
} from '@outboard/plan';
import type { XmlSettings } from '@outboard/xml';
import { formattedByRow } from './datetime-format.js';
import { raiseWith, sqlText } from './define.js';
import { heldText } from './held.js';
import { isoClock, isoTimestamp } from './json.js';

/** In the words of the worker's `Written`. `held`: as an attribute a value is written as Spark's rows hold it. */
type Shape = 'text' | 'held' | { list: Shape } | { map: Shape } | { struct: (readonly [string, Shape])[] };

function shapeOf(type: DataType): Shape {
  switch (type.kind) {
    case 'array':
      return { list: shapeOf(type.element) };
    case 'map':
      return { map: shapeOf(type.value) };
    case 'struct':
      if (type.fields.length === 0 || type.fields.some(({ name }) => name === ''))
        return refuse('to_xml of structs without fields, or without names of them');
      return { struct: type.fields.map((f) => [f.name, shapeOf(f.type)]) };
    case 'variant':
    case 'calendar_interval':
      return refuse(`to_xml of ${sqlName(type)}`);
    case 'date':
    case 'timestamp':
    case 'timestamp_ntz':
    case 'binary':
      return 'held';
    default:
      return 'text';
  }
}

/** What Java's classes for these hold, in Spark's error. */
const HELD: Readonly<Record<string, readonly [cls: string, type: (type: DataType) => string]>> = {
  time: ['Long', (type) => `TimeType(${type.kind === 'time' ? type.precision : 6})`],
  day_time_interval: ['Long', (type) => intervalType('DayTimeIntervalType', DAY_FIELDS, type)],
  year_month_interval: ['Integer', (type) => intervalType('YearMonthIntervalType', MONTH_FIELDS, type)],
};
const DAY_FIELDS = ['DAY', 'HOUR', 'MINUTE', 'SECOND'];
const MONTH_FIELDS = ['YEAR', 'MONTH'];
function intervalType(name: string, fields: readonly string[], type: DataType): string {
  const [start = '', end = start] = sqlName(type).replace('INTERVAL ', '').split(' TO ');
  return `${name}(${fields.indexOf(start)},${fields.indexOf(end)})`;
}

/** What stands between an element's tags; NULL stays NULL. */
function elementText(sql: string, type: DataType, c: TemplateContext, settings: XmlSettings): string {
  const { patterns } = settings.reading;
  const pattern = { date: patterns.date, timestamp: patterns.moment, timestamp_ntz: patterns.clock }[
    type.kind as 'date'
  ];
  if (pattern !== undefined) return formattedByRow(sql, type, sqlText(pattern), c);
  const held = HELD[type.kind];
  if (held !== undefined) {
    const parameters = {
      v: heldText(sql, type, c),
      class: sqlText(`class java.lang.${held[0]}`),
      dt: sqlText(held[1](type)),
    };
    return `CASE WHEN ${sql} IS NOT NULL THEN CAST(${raiseWith('_LEGACY_ERROR_TEMP_3238', parameters)} AS VARCHAR) END`;
  }
  switch (type.kind) {
    case 'timestamp':
      return isoTimestamp(sql);
    case 'timestamp_ntz':
      return isoClock(sql);
    case 'binary':
      return `('[' || rtrim(regexp_replace(hex(${sql}), '(..)', '\\1 ', 'g')) || ']')`;
    case 'null':
      return 'NULL::VARCHAR';
    default:
      return isString(type) ? sql : c.cast(sql, type, types.string, type.kind === 'decimal' ? 'legacy' : 'ansi');
  }
}

/** A value as JSON: texts, and arrays for what has parts. `depth` keeps names of lambdas apart. */
function valueJson(sql: string, type: DataType, c: TemplateContext, settings: XmlSettings, depth = 0): string {
  const e = `x${depth}_`;
  const orNull = (value: string) => `coalesce(${value}, 'null')`;
  const inner = (value: string, of: DataType) => orNull(valueJson(value, of, c, settings, depth + 1));
  const listed = (list: string, item: string) =>
    `CASE WHEN ${sql} IS NOT NULL THEN '[' || array_to_string(list_transform(${list}, lambda ${e}: ${item}), ',') || ']' END`;
  switch (type.kind) {
    case 'array':
      return listed(sql, inner(e, type.element));
    case 'map': {
      const key = `CAST(to_json(${heldText(`${e}.key`, type.key, c)}) AS VARCHAR)`;
      return listed(`map_entries(${sql})`, `'[' || ${key} || ',' || ${inner(`${e}.value`, type.value)} || ']'`);
    }
    case 'struct':
      return structJson(sql, type, c, settings, depth);
    default:
      return `CAST(to_json(${elementText(sql, type, c, settings)}) AS VARCHAR)`;
  }
}

function structJson(sql: string, type: StructType, c: TemplateContext, settings: XmlSettings, depth: number): string {
  const { attributePrefix, valueTag } = settings.reading;
  const fields = engineFields(type).map((f) => {
    const value = fieldSql(sql, f);
    if (!f.name.startsWith(attributePrefix) || f.name === valueTag)
      return `coalesce(${valueJson(value, f.type, c, settings, depth)}, 'null')`;
    if (['array', 'map', 'struct', 'binary'].includes(f.type.kind))
      return refuse(`to_xml of attributes of the type ${sqlName(f.type)}`);
    const text =
      f.type.kind === 'null'
        ? 'NULL::VARCHAR'
        : f.type.kind === 'decimal'
          ? c.cast(value, f.type, types.string, 'legacy')
          : heldText(value, f.type, c);
    return `coalesce(CAST(to_json(${text}) AS VARCHAR), 'null')`;
  });
  return `CASE WHEN ${sql} IS NOT NULL THEN '[' || concat_ws(',', ${fields.join(', ')}) || ']' END`;
}

/** Errors: OUTBOARD_ILLEGAL_ARGUMENT, UNSUPPORTED_FEATURE.OUTBOARD */
export function toXml(type: StructType, settings: XmlSettings, level: number): SqlTemplate {
  const { timeZone, rowTag, arrayElementName, indent, validatesNames, reading } = settings;
  const { attributePrefix, valueTag, nullValue } = reading;
  const options = { rowTag, arrayElementName, indent, validatesNames, attributePrefix, valueTag, nullValue, level };
  const plan = JSON.stringify({ shape: shapeOf(type), options });
  return ([value = ''], c) => {
    if (timeZone !== undefined && timeZone !== c.timeZone) refuse('the option timeZone of to_xml');
    return letIn(value, 's_', (s) => `outboard_xml_text(${structJson(s, type, c, settings, 0)}, ${sqlText(plan)})`);
  };
}
