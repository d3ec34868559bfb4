/** Spark's reading of XML texts by a schema. */
import { Malformed, XmlEvents } from '@outboard/xml';
import { engineFunction } from '../define.js';
import { remembered } from '../remembered.js';
import { NO_RECORD, nextRecord } from './record.js';
import { type Options, type Shape, StructType } from './shape.js';
import { type Format, rowText, type Written } from './write.js';

/** So many plans are kept: what a query reads is the same for all its rows. */
const PLANS_MAX = 100;
const planOf = remembered(PLANS_MAX, (text) => {
  const { shape, options } = JSON.parse(text) as { shape: Extract<Shape, { struct: unknown }>; options: Options };
  return { type: new StructType(shape.struct, options), options };
});

function recordOf(text: string, plan: string): string {
  const { type, options } = planOf(plan);
  try {
    return nextRecord(XmlEvents.of(text), type, options);
  } catch (error) {
    if (error instanceof Malformed) return NO_RECORD;
    throw error;
  }
}

const formatOf = remembered(PLANS_MAX, (text) => JSON.parse(text) as { shape: Written; options: Format });

export const xmlFunctions = [
  /** By a schema and options in JSON (`{shape, options}`): a record begins with a line feed where something in it could not be read. */
  engineFunction('xml_record', ['text', 'text'], 'text', recordOf),
  /** A struct's values as JSON, by a plan in JSON (`{shape, options}`). */
  engineFunction('xml_text', ['text', 'text'], 'text', (values, plan) => {
    const { shape, options } = formatOf(plan);
    return rowText(values, shape, options);
  }),
];
