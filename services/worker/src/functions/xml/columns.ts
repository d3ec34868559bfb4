/** The columns of XML files as Spark infers them, by all their records. */
import {
  commonType,
  finished,
  type Inference,
  inferredRecord,
  isDateText,
  isTimestampText,
  Malformed,
  type Type,
  XmlEvents,
  type XmlReading,
} from '@outboard/xml';
import { raise } from '../define.js';
import { eventsIn, seek } from './rows.js';
import { textBy } from './value.js';

/** What inference goes by, as `source/xml-columns.ts` says it. */
export interface Choices {
  readonly rowTag: string;
  readonly reading: XmlReading & { readonly caseSensitive: boolean };
  readonly infers: boolean;
  readonly prefersDecimal: boolean;
  readonly mode: string;
  /** The column for records that are none. */
  readonly corrupt: string;
}

function inferenceOf({ reading, infers, prefersDecimal }: Choices): Inference {
  const { date, moment } = reading.patterns;
  return {
    ...reading,
    infers,
    prefersDecimal,
    isDate: (text) =>
      date === undefined ? isDateText(text, reading.laxDates) : textBy(date, text, 'date') !== undefined,
    isTimestamp: (text) =>
      moment === undefined ? isTimestampText(text) : textBy(moment, text, 'moment') !== undefined,
  };
}

/** The type of what is no record; undefined where it says nothing. Error: MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION */
function malformed({ mode, corrupt }: Choices): Type | undefined {
  if (mode === 'FAILFAST')
    return raise('MALFORMED_RECORD_IN_PARSING.WITHOUT_SUGGESTION', { badRecord: corrupt, failFastMode: mode });
  return mode === 'DROPMALFORMED' ? undefined : { struct: [[corrupt, 'string']] };
}

function* typesIn(file: string, choices: Choices, inference: Inference): Generator<Type> {
  for (const events of eventsIn(file)) {
    try {
      while (seek(events, choices.rowTag, inference)) yield inferredRecord(events, inference);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      const type = malformed(choices);
      if (type !== undefined) yield type;
    }
  }
}

const ENGINE_TYPES = {
  null: 'VARCHAR',
  string: 'VARCHAR',
  boolean: 'BOOLEAN',
  long: 'BIGINT',
  double: 'DOUBLE',
  date: 'DATE',
  timestamp: 'TIMESTAMP WITH TIME ZONE',
} as const;

/** A type as the engine writes it. */
function written(type: Type): string {
  if (typeof type === 'string') return ENGINE_TYPES[type];
  if ('precision' in type) return `DECIMAL(${type.precision},${type.scale})`;
  if ('list' in type) return `${written(type.list)}[]`;
  return `STRUCT(${type.struct.map(([name, of]) => `"${name.replaceAll('"', '""')}" ${written(of)}`).join(', ')})`;
}

function columnsOf(types: Iterable<Type>, inference: Inference): readonly (readonly [name: string, type: string])[] {
  let common: Type = { struct: [] };
  for (const type of types) common = commonType(common, type, inference);
  const whole = finished(common);
  return typeof whole === 'object' && 'struct' in whole ? whole.struct.map(([name, of]) => [name, written(of)]) : [];
}

export function* columnsIn(
  files: readonly string[],
  choices: Choices,
): Generator<readonly [name: string, type: string]> {
  const inference = inferenceOf(choices);
  const types = function* (): Generator<Type> {
    for (const file of files) yield* typesIn(file, choices, inference);
  };
  yield* columnsOf(types(), inference);
}

/** The type of a text that is one record, as JSON; null where it says nothing. */
export function typeOfRecord(text: string, choices: Choices): string | null {
  try {
    return JSON.stringify(inferredRecord(XmlEvents.of(text), inferenceOf(choices)));
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const type = malformed(choices);
    return type === undefined ? null : JSON.stringify(type);
  }
}

/** The columns of records of all these types. */
export const commonColumns = (types: readonly (string | null)[], choices: Choices) =>
  columnsOf(
    types.flatMap((type) => (type === null ? [] : [JSON.parse(type) as Type])),
    inferenceOf(choices),
  ).map(([name, type]) => ({ name, type }));
