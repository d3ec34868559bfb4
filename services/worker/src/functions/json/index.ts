/** Spark's reading of JSON texts by a schema. */
import { engineFunction } from '../define.js';
import { commonColumns, type Inference, typeOfText } from './infer.js';
import { type Options, recordsIn } from './record.js';
import { type Reading, readingOf, type Shape } from './shape.js';

interface Plan {
  readonly reading: Reading;
  readonly options: Options;
}

/** What a query reads is the same for all its rows. */
const plans = new Map<string, Plan>();
const PLANS_MAX = 100;

function planOf(text: string): Plan {
  const known = plans.get(text);
  if (known !== undefined) return known;
  const { shape, options } = JSON.parse(text) as { shape: Shape; options: Options };
  const plan = { reading: readingOf(shape), options };
  if (plans.size >= PLANS_MAX) plans.clear();
  plans.set(text, plan);
  return plan;
}

const inText = (text: string, plan: string, each: boolean): readonly string[] => {
  const { reading, options } = planOf(plan);
  return recordsIn(text, reading, options, each);
};

const COLUMNS = { list: { struct: { name: 'text', type: 'text' } } } as const;
let recent: { readonly text: string; readonly choices: Inference } | undefined;

function inferenceOf(text: string): Inference {
  if (recent?.text !== text) recent = { text, choices: JSON.parse(text) as Inference };
  return recent.choices;
}

/** By a schema and options in JSON (`{shape, options}`). A record begins with a line feed where something in it could not be read. */
export const jsonFunctions = [
  engineFunction('json_record', ['text', 'text'], 'text', (text, plan) => inText(text, plan, false)[0] ?? null),
  engineFunction('json_records', ['text', 'text'], { list: 'text' }, (text, plan) => inText(text, plan, true)),
  engineFunction('json_type', ['text', 'text'], 'text', (text, choices) => typeOfText(text, inferenceOf(choices))),
  engineFunction('json_columns', [{ list: 'text' }, 'text'], COLUMNS, (types, choices) =>
    commonColumns(types, inferenceOf(choices)),
  ),
];
