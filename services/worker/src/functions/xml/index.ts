/** Spark's reading and writing of XML. */
import { Malformed, XmlEvents } from '@outboard/xml';
import { type EngineTable, engineFunction } from '../define.js';
import { remembered } from '../remembered.js';
import { type Choices, columnsIn, commonColumns, typeOfRecord } from './columns.js';
import { NO_RECORD, nextRecord } from './record.js';
import { type Plan, recordsIn } from './rows.js';
import { type Options, type Shape, StructType } from './shape.js';
import { type Format, rowText, type Written } from './write.js';

/** So many plans are kept: what a query reads is the same for all its rows. */
const PLANS_MAX = 100;
const planOf = remembered(PLANS_MAX, (text): Plan => {
  const { shape, options, ...more } = JSON.parse(text) as {
    shape: Extract<Shape, { struct: unknown }>;
    options: Options;
    rowTag: string;
    keepsText: boolean;
  };
  return { type: new StructType(shape.struct, options), options, ...more };
});
const formatOf = remembered(PLANS_MAX, (text) => JSON.parse(text) as { shape: Written; options: Format });
const choicesOf = remembered(PLANS_MAX, (text) => JSON.parse(text) as Choices);

function recordOf(text: string, plan: string): string {
  const { type, options } = planOf(plan);
  try {
    return nextRecord(XmlEvents.of(text), type, options);
  } catch (error) {
    if (error instanceof Malformed) return NO_RECORD;
    throw error;
  }
}

const COLUMNS = { list: { struct: { name: 'text', type: 'text' } } } as const;

export const xmlFunctions = [
  /** By a schema and options in JSON (`{shape, options}`): a record begins with a line feed where something in it could not be read. */
  engineFunction('xml_record', ['text', 'text'], 'text', recordOf),
  /** A struct's values as JSON, by a plan in JSON (`{shape, options}`). */
  engineFunction('xml_text', ['text', 'text'], 'text', (values, plan) => {
    const { shape, options } = formatOf(plan);
    return rowText(values, shape, options);
  }),
  engineFunction('xml_type', ['text', 'text'], 'text', (text, choices) => typeOfRecord(text, choicesOf(choices))),
  engineFunction('xml_common', [{ list: 'text' }, 'text'], COLUMNS, (types, choices) =>
    commonColumns(types, choicesOf(choices)),
  ),
];

const filesOf = (list: string | undefined, mayRead: (path: string) => void): readonly string[] => {
  const files = JSON.parse(list ?? '[]') as string[];
  files.forEach(mayRead);
  return files;
};

/** Of files, which are a list in JSON. */
export const xmlTables: readonly EngineTable[] = [
  {
    name: 'xml_rows',
    parameters: 2,
    columns: ['record', 'line', 'file'],
    rows: ([files, plan = ''], mayRead) => recordsIn(filesOf(files, mayRead), planOf(plan)),
  },
  {
    name: 'xml_columns',
    parameters: 2,
    columns: ['name', 'type'],
    rows: ([files, choices = ''], mayRead) => columnsIn(filesOf(files, mayRead), choicesOf(choices)),
  },
];
