/** Spark's reading of JSON texts by a schema. */
import { engineFunction } from '../define.js';
import { remembered } from '../remembered.js';
import { commonColumns, type Inference, typeOfText } from './infer.js';
import { arrayLength, fieldNames, fieldsOf, valueAt } from './path.js';
import { pretty } from './pretty.js';
import { type Options, recordsIn } from './record.js';
import { readingOf, type Shape } from './shape.js';

/** So many plans are kept: what a query reads is the same for all its rows. */
const PLANS_MAX = 100;
const planOf = remembered(PLANS_MAX, (text) => {
  const { shape, options } = JSON.parse(text) as { shape: Shape; options: Options };
  return { reading: readingOf(shape), options };
});
const inferenceOf = remembered(PLANS_MAX, (text) => JSON.parse(text) as Inference);

const COLUMNS = { list: { struct: { name: 'text', type: 'text' } } } as const;

const inText = (text: string, plan: string, each: boolean): readonly string[] => {
  const { reading, options } = planOf(plan);
  return recordsIn(text, reading, options, each);
};

/** By a schema and options in JSON (`{shape, options}`). A record begins with a line feed where something in it could not be read. */
export const jsonFunctions = [
  engineFunction('json_record', ['text', 'text'], 'text', (text, plan) => inText(text, plan, false)[0] ?? null),
  engineFunction('json_records', ['text', 'text'], { list: 'text' }, (text, plan) => inText(text, plan, true)),
  engineFunction('get_json_object', ['text', 'text'], 'text', valueAt),
  engineFunction('json_tuple', ['text', { list: 'text' }], { list: 'text' }, fieldsOf),
  engineFunction('json_array_length', ['text'], 'integer', arrayLength),
  engineFunction('json_object_keys', ['text'], { list: 'text' }, fieldNames),
  engineFunction('json_pretty', ['text'], 'text', pretty),
  engineFunction('json_type', ['text', 'text'], 'text', (text, choices) => typeOfText(text, inferenceOf(choices))),
  engineFunction('json_columns', [{ list: 'text' }, 'text'], COLUMNS, (types, choices) =>
    commonColumns(types, inferenceOf(choices)),
  ),
];
