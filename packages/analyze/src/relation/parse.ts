/** Rows of texts read as lines of CSV, or as JSON objects: `spark.read.csv` and `spark.read.json` of a Dataset of strings. */
import { refuse } from '@outboard/errors';
import {
  asNullable,
  CORRUPT_RECORD,
  isString,
  optionNamed,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  type SqlTemplate,
  type StructType,
  types,
  withoutOptions,
} from '@outboard/plan';
import { type Context, freshAttribute, type Resolvers } from '../context.js';
import { call, reference } from '../expression/build.js';
import { structField } from '../expression/extract.js';
import { fromCsvCall } from '../functions/csv.js';
import { raise, sqlText } from '../functions/define.js';
import { fromJsonCall } from '../functions/json.js';
import { filter, project } from './nodes.js';

type Options = Readonly<Record<string, string>>;

/** The text, refused while the query runs where it is odd. */
const unless = (line: ResolvedExpression, odd: string, feature: string): ResolvedExpression =>
  call(
    'parse_line',
    [line],
    types.string,
    `CASE WHEN ${odd} THEN ${raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature })} ELSE $0 END`,
  );
const condition = (line: ResolvedExpression, template: SqlTemplate) =>
  call('parse_condition', [line], types.boolean, template);

/** Errors: UNSUPPORTED_FEATURE.OUTBOARD without a schema, for other rows than one text, and for options that are not known. */
export function resolveParse(r: RelationOf<'parse'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const [line] = input.output;
  if (line === undefined || input.output.length > 1 || !isString(line.type))
    return refuse(`${r.format} of rows that are not one text`);
  if (r.schema === undefined) return refuse(`a schema inferred from rows of ${r.format}`);
  if (r.schema.kind !== 'struct') return refuse(`rows of ${r.format} by a schema that is no struct`);
  const schema = asNullable(r.schema);
  return r.format === 'csv'
    ? parsedCsv(input, reference(line), schema, r.options, context)
    : parsedJson(input, reference(line), schema, r.options, context);
}

function fieldsOf(input: ResolvedRelation, row: ResolvedExpression, names: StructType, context: Context) {
  const whole = freshAttribute(context, 'row', row.type, true);
  const rows = project(input, [{ attribute: whole, expression: row }]);
  const item = (name: string) => structField(reference(whole), name, true);
  return {
    rows,
    item,
    columns: names.fields.map((f) => ({
      attribute: freshAttribute(context, f.name, f.type, true, [], f.metadata),
      expression: item(f.name),
    })),
  };
}

/** Lines that are blank, or begin with `comment`, are passed over, and in the mode DROPMALFORMED those that are not as the schema says. */
function parsedCsv(
  input: ResolvedRelation,
  line: ResolvedExpression,
  schema: StructType,
  options: Options,
  context: Context,
): ResolvedRelation {
  if (optionNamed(options, 'header')?.toLowerCase() === 'true') refuse('the option header of rows of csv');
  const comment = optionNamed(options, 'comment') ?? '';
  const drops = optionNamed(options, 'mode')?.toUpperCase() === 'DROPMALFORMED';
  const corrupt = optionNamed(options, 'columnnameofcorruptrecord') ?? CORRUPT_RECORD;
  const begins = comment === '' ? '' : ` AND NOT starts_with($0, ${sqlText(comment)})`;
  const lines = filter(input, condition(line, `(trim($0) <> ''${begins})`));
  const source = unless(line, "regexp_matches($0, '[\\r\\n]')", 'rows of csv with line breaks');
  const named = schema.fields.some((f) => f.name === corrupt);
  const read: StructType =
    drops && !named
      ? { ...schema, fields: [...schema.fields, { name: corrupt, type: types.string, nullable: true }] }
      : schema;
  const known = withoutOptions(options, 'comment', 'header', ...(drops ? ['mode'] : []));
  const { rows, item, columns } = fieldsOf(lines, fromCsvCall(source, read, known), schema, context);
  const kept = drops
    ? filter(rows, call('isnull', [item(corrupt)], types.boolean, '($0 IS NULL)', { nullable: false }))
    : rows;
  return project(kept, columns);
}

/** Texts without anything are passed over; NULL is a row of NULLs. */
function parsedJson(
  input: ResolvedRelation,
  line: ResolvedExpression,
  schema: StructType,
  options: Options,
  context: Context,
): ResolvedRelation {
  if (optionNamed(options, 'mode')?.toUpperCase() === 'DROPMALFORMED')
    refuse('the option mode=DROPMALFORMED of rows of json');
  const texts = filter(input, condition(line, "($0 IS NULL OR NOT regexp_full_match($0, '\\s*'))"));
  const source = unless(line, "regexp_matches($0, '^\\s*\\[')", 'rows of json that are arrays');
  const { rows, columns } = fieldsOf(texts, fromJsonCall(source, schema, options), schema, context);
  return project(rows, columns);
}
