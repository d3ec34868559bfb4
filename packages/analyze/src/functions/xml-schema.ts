/** The type that Spark infers from a sample of XML (`SchemaOfXml`). */
import { fail, refuse } from '@outboard/errors';
import { array as arrayOf, type DataType, decimal, field, struct, types } from '@outboard/plan';
import {
  finished,
  inferredRecord,
  isDateText,
  isTimestampText,
  Malformed,
  type Type,
  XmlEvents,
  type XmlSettings,
} from '@outboard/xml';

const SCALARS = {
  null: types.string,
  boolean: types.boolean,
  long: types.long,
  double: types.double,
  date: types.date,
  timestamp: types.timestamp,
  string: types.string,
} as const;

function sparkType(type: Type): DataType {
  if (typeof type === 'string') return SCALARS[type];
  if ('precision' in type) return decimal(type.precision, type.scale);
  if ('list' in type) return arrayOf(sparkType(type.list));
  return struct(type.struct.map(([name, of]) => field(name, sparkType(of))));
}

/** Error: MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION in the mode FAILFAST, UNSUPPORTED_FEATURE.OUTBOARD */
export function inferredXmlType(text: string, settings: XmlSettings, caseSensitive: boolean): DataType {
  const { reading, infers, prefersDecimal, mode, corrupt } = settings;
  if (Object.keys(reading.patterns).length > 0) refuse('a schema of XML with patterns of dates');
  try {
    const type = inferredRecord(XmlEvents.of(text), {
      ...reading,
      caseSensitive,
      infers,
      prefersDecimal,
      isDate: (value) => isDateText(value, reading.laxDates),
      isTimestamp: isTimestampText,
    });
    const made = finished(type);
    return made === undefined ? struct([]) : sparkType(made);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    if (mode !== 'FAILFAST') return struct([field(corrupt, types.string)]);
    return fail('MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION', { badRecord: corrupt, failFastMode: mode });
  }
}
