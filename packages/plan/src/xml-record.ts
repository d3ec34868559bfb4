/**
 * XML in the engine's SQL: the worker writes a record as JSON by a schema (`services/worker/src/functions/xml`); `json-record.ts` takes
 * that apart, and texts of dates, timestamps and decimals are cast here.
 */
import { refuse } from '@outboard/errors';
import { type DataType, isIntegral, isString, type StructType, types } from './data-type.js';
import { letIn } from './let-in.js';
import type { TextReading } from './text-reading.js';
import { sqlName } from './type-names.js';
import { INTEGER_BITS } from './whole-number.js';

/** How values of a type are looked for, in the words of the worker's `Shape`. */
function shapeOf(type: DataType): unknown {
  if (isIntegral(type)) return INTEGER_BITS[type.kind];
  if (isString(type)) return 'text';
  switch (type.kind) {
    case 'boolean':
    case 'float':
    case 'double':
    case 'date':
      return type.kind;
    case 'decimal':
      return { decimal: [type.precision, type.scale] };
    case 'timestamp':
      return 'moment';
    case 'timestamp_ntz':
      return 'clock';
    case 'binary':
    case 'year_month_interval':
    case 'day_time_interval':
      return 'none';
    case 'array':
      return type.element.kind === 'array' ? refuse('XML as arrays of arrays') : { list: shapeOf(type.element) };
    case 'map':
      return isString(type.key) ? { map: shapeOf(type.value) } : refuse('XML as maps whose keys are no strings');
    case 'struct':
      return { struct: type.fields.map((f) => [f.name, shapeOf(f.type)]) };
    default:
      return refuse(`XML as ${sqlName(type)}`);
  }
}

/** What `outboard_xml_record` goes by, and with `more` `outboard_xml_rows`. */
export const xmlPlan = (type: StructType, options: object, more: object = {}): string =>
  JSON.stringify({ shape: shapeOf(type), options, ...more });

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
/** A timestamp as the worker writes one that names no zone. */
const ZONELESS = '[+-]?\\d{4,}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d*)?';

/**
 * Texts of the worker's records as values. `cast` is Spark's, NULL where a text is none of the type; `timeZone` is where clocks are, if not in
 * the session's.
 */
export const xmlReading = (
  cast: (sql: string, from: DataType, to: DataType) => string,
  timeZone: string | undefined,
): TextReading => ({
  cast: (sql, to) => {
    // They have been looked at, and are written as the engine reads them.
    if (to.kind === 'decimal') return `CAST(${sql} AS DECIMAL(${to.precision},${to.scale}))`;
    if (to.kind !== 'timestamp' || timeZone === undefined) return cast(sql, types.string, to);
    return letIn(sql, 'moment_', (t) => {
      const here = `timezone(${quoted(timeZone)}, ${cast(t, types.string, types.timestampNtz)})`;
      return `CASE WHEN regexp_full_match(${t}, ${quoted(ZONELESS)}) THEN ${here} ELSE ${cast(t, types.string, to)} END`;
    });
  },
  byPattern: () => undefined,
});
