/** All functions by name, and how arguments meet their rules. */
import { fail } from '@outboard/errors';
import {
  array as arrayOf,
  type DataType,
  isOrderable,
  isString,
  quotedType,
  quoteIdentifier,
  type ResolvedExpression,
  typeEquals,
  types,
} from '@outboard/plan';
import { implicitCast } from '../expression/build.js';
import { folded } from '../expression/constant.js';
import { refuseTimeAs, unexpectedInput } from '../expression/mismatch.js';
import { implicitlyCastable, sameShape, tightestCommonType, tightestTypeOf, widerTypeOf } from '../types/coercion.js';
import { aggregateFunctions } from './aggregates.js';
import { avroFunctions } from './avro.js';
import { bitFunctions } from './bits.js';
import { calendarFunctions } from './calendar.js';
import { castFunctions } from './casts.js';
import { charsetFunctions } from './charsets.js';
import { collectionFunctions } from './collections.js';
import { conditionalFunctions } from './conditional.js';
import { csvFunctions } from './csv.js';
import { datetimeFunctions } from './datetime.js';
import {
  type ArgumentRule,
  array,
  binary,
  type CountedDefinition,
  type FunctionDefinition,
  map,
  string,
  wrongCount,
} from './define.js';
import { encodingFunctions } from './encoding.js';
import { formatFunctions } from './formats.js';
import { generatorFunctions } from './generators.js';
import { hashFunctions } from './hash.js';
import { higherOrderFunctions } from './higher-order.js';
import { jsonFunctions } from './json.js';
import { mathFunctions } from './math.js';
import { operatorFunctions } from './operators.js';
import { pandasFunctions } from './pandas.js';
import { percentileFunctions } from './percentiles.js';
import { randomFunctions } from './random.js';
import { patternFunctions } from './regexp.js';
import { sequenceFunctions } from './sequence.js';
import { sessionFunctions } from './session.js';
import { setFunctions } from './sets.js';
import { sketchFunctions } from './sketches.js';
import { stringFunctions } from './strings.js';
import { structureFunctions } from './structures.js';
import { timeFunctions } from './time.js';
import { timeWindowFunctions } from './time-windows.js';
import { variantFunctions } from './variant.js';
import { windowFunctions } from './windows.js';
import { xmlFunctions } from './xml.js';
import { xpathFunctions } from './xpath.js';

const families = [
  operatorFunctions,
  conditionalFunctions,
  mathFunctions,
  randomFunctions,
  bitFunctions,
  castFunctions,
  stringFunctions,
  patternFunctions,
  encodingFunctions,
  charsetFunctions,
  formatFunctions,
  avroFunctions,
  csvFunctions,
  jsonFunctions,
  variantFunctions,
  xmlFunctions,
  xpathFunctions,
  hashFunctions,
  datetimeFunctions,
  calendarFunctions,
  timeFunctions,
  collectionFunctions,
  setFunctions,
  higherOrderFunctions,
  structureFunctions,
  aggregateFunctions,
  percentileFunctions,
  pandasFunctions,
  sketchFunctions,
  windowFunctions,
  timeWindowFunctions,
  generatorFunctions,
  sequenceFunctions,
  sessionFunctions,
];

const byName = new Map<string, FunctionDefinition>();
for (const definition of families.flat()) for (const name of definition.names) byName.set(name, definition);

/** What the DataFrame API, the grammar or this analyzer calls, and Spark lists none of. */
const UNLISTED: ReadonlySet<string> = new Set(
  `collect_top_k create_map direct_shuffle_partition_id distributed_id distributed_sequence_id outboard_merge_violation outboard_xml_row date_add_unit date_diff_unit dateadd_unit datediff_unit divide
  ewm json_tuple_outer kll_merge_agg_bigint null_index pandas_covar pandas_kurt pandas_mode pandas_product pandas_skew pandas_stddev pandas_var timestamp_ntz_to_long
  kll_merge_agg_double kll_merge_agg_float product stack_each stack_each_outer stack_outer timestampadd timestampadd_unit timestampdiff
  timestampdiff_unit unwrap_udt`.split(/\s+/),
);
/** What the grammar and FROM have, and Spark lists, too. */
const LISTED = ['cast', 'python_worker_logs', 'range', 'sql_keywords'];

/** The functions that Spark lists, in order. */
export const functionNames = (): readonly string[] =>
  [...[...byName.keys()].filter((name) => !UNLISTED.has(name)), ...LISTED].sort();

const SESSION_CATALOG = 'spark_catalog';

/** A qualified name is that of a database's function. Error: REQUIRES_SINGLE_PART_NAMESPACE */
function checkNamespace(nameParts: readonly string[]): void {
  const [catalog, ...rest] = nameParts;
  if (nameParts.length < 3 || (catalog?.toLowerCase() === SESSION_CATALOG && rest.length === 2)) return;
  const namespace = nameParts.slice(0, -1).map(quoteIdentifier).join('.');
  fail('REQUIRES_SINGLE_PART_NAMESPACE', { sessionCatalog: SESSION_CATALOG, namespace });
}

export const isBuiltin = (nameParts: readonly string[]): boolean =>
  nameParts.length === 1 && byName.has((nameParts[0] ?? '').toLowerCase());

/** Errors: UNRESOLVED_ROUTINE, REQUIRES_SINGLE_PART_NAMESPACE */
export function findFunction(nameParts: readonly string[]): { name: string; definition: FunctionDefinition } {
  const name = (nameParts[nameParts.length - 1] ?? '').toLowerCase();
  checkNamespace(nameParts);
  const definition = nameParts.length === 1 ? byName.get(name) : undefined;
  if (definition !== undefined) return { name, definition };
  return fail('UNRESOLVED_ROUTINE', {
    routineName: nameParts.map((p) => `\`${p}\``).join('.'),
    searchPath: '[`system`.`builtin`, `system`.`session`, `spark_catalog`.`default`]',
  });
}

/** The function of a name that takes so many arguments. */
export const byCount = <D extends FunctionDefinition>(definition: D, count: number): D | CountedDefinition =>
  definition.kind === 'scalar' ? (definition.byCount?.[count] ?? definition) : definition;

/** Error: WRONG_NUM_ARGS. `counts` is how many it takes, as errors tell it, where that does not follow from the rules. */
export function checkCount(name: string, rules: readonly ArgumentRule[], actual: number, counts?: string): void {
  const last = rules[rules.length - 1];
  const least = rules.filter((r) => !r.optional).length;
  const most = last?.rest ? Number.POSITIVE_INFINITY : rules.length;
  if (actual >= least && actual <= most) return;
  const expectedNum = last?.rest
    ? `> ${least - 1}`
    : least === most
      ? String(least)
      : `[${Array.from({ length: most - least + 1 }, (_, i) => least + i).join(', ')}]`;
  wrongCount(name, counts ?? expectedNum, actual);
}

/** Casts arguments, of which there are as many as there may be, to what the rules want. Errors: DATATYPE_MISMATCH.*. */
export function coerceArguments(
  name: string,
  rules: readonly ArgumentRule[],
  given: readonly ResolvedExpression[],
  ansi: boolean,
  /** The call as errors show it. */
  printed: (args: readonly ResolvedExpression[]) => string,
  /** How many there are before these, as errors count them. */
  before = 0,
): readonly ResolvedExpression[] {
  const cast = castArguments(name, rules, given, ansi, printed, before);
  const args = cast.map((arg, index) => (rules[Math.min(index, rules.length - 1)]?.folded ? folded(arg) : arg));
  args.forEach(({ type }, index) => {
    const compared = rules[Math.min(index, rules.length - 1)]?.compared;
    const own = compared === 'elements' && type.kind === 'array' ? type.element : type;
    if (compared !== undefined && !isOrderable(own))
      fail('DATATYPE_MISMATCH.INVALID_ORDERING_TYPE', {
        sqlExpr: `"${printed(args)}"`,
        functionName: `\`${name}\``,
        dataType: quotedType(own),
      });
  });
  return args;
}

function castArguments(
  name: string,
  rules: readonly ArgumentRule[],
  args: readonly ResolvedExpression[],
  ansi: boolean,
  /** The call as errors show it. */
  printed: (args: readonly ResolvedExpression[]) => string,
  before: number,
): readonly ResolvedExpression[] {
  const last = rules[rules.length - 1];
  const ruleOf = (index: number): ArgumentRule => (rules[Math.min(index, rules.length - 1)] ?? last) as ArgumentRule;
  const sqlExpr = () => `"${printed(args)}"`;
  checkAlike(name, rules, args, sqlExpr);
  const texts = args.filter((_, index) => ruleOf(index).text);
  const bytes = texts.length > 0 && texts.every((a) => a.type.kind === 'binary');
  const cast = args.map((arg, index) => {
    const rule = ruleOf(index).text ? (bytes ? binary : string) : ruleOf(index);
    if (rule.accepts(arg.type)) return arg;
    if (rule.ofText !== undefined && isString(arg.type) && (ansi || arg.kind === 'literal')) {
      // Without ANSI a text is taken where it is written out, and then it must be a number.
      if (!ansi && !/^\s*[+-]?\d+\s*$/.test(String((arg as { value?: unknown }).value)))
        return fail('SECOND_FUNCTION_ARGUMENT_NOT_INTEGER', { functionName: name.replace('dateadd', 'date_add') });
      return implicitCast(arg, rule.ofText, ansi);
    }
    if (rule.ofTimestamp !== undefined && arg.type.kind === 'timestamp')
      return implicitCast(arg, rule.ofTimestamp, ansi);
    if (arg.type.kind === 'null' && rule.to === undefined && !rule.typed) return arg;
    if (!rule.noTime) refuseTimeAs(rule.timeTo ?? rule.to, arg);
    const castable = rule.exact !== true || arg.type.kind === 'null';
    if (rule.to !== undefined && castable && implicitlyCastable(arg.type, rule.to, ansi))
      return implicitCast(arg, rule.to, ansi);
    const list = rule.elements && arg.type.kind === 'array' ? arrayOf(rule.elements, arg.type.containsNull) : undefined;
    if (list !== undefined && implicitlyCastable(arg.type, list, ansi)) return implicitCast(arg, list, ansi);
    return unexpectedInput(sqlExpr(), before + index, rule.expects, arg);
  });
  const elements = args.findIndex((_, index) => ruleOf(index).element);
  if (elements > 0) return withElement(name, cast, elements, sqlExpr, ansi);
  const shared = cast.filter((_, index) => ruleOf(index).common);
  if (shared.length < 2) return cast;
  const all = shared.map((a) => a.type);
  if (all.every((t) => typeEquals(t, all[0] ?? t, { fieldNames: 'exact' }))) return cast;
  const tight = rules.some((r) => r.tight);
  const wide = tight
    ? tightestTypeOf(all, ansi)
    : (widerTypeOf(all, ansi) ?? (name === 'in' ? sameShape(all) : undefined));
  if (wide === undefined && tight && rules[0]?.expects === array.expects) return arraysDiffer(name, args, sqlExpr);
  if (wide === undefined) {
    return fail('DATATYPE_MISMATCH.DATA_DIFF_TYPES', {
      sqlExpr: sqlExpr(),
      functionName: `\`${name}\``,
      // A list of values is told as a list, and so are branches.
      dataType:
        tight || name === 'in' || name === 'if'
          ? `[${all.map((t) => quotedType(t)).join(', ')}]`
          : `(${all.map((t) => quotedType(t)).join(' or ')})`,
    });
  }
  return cast.map((arg, index) => (ruleOf(index).common ? castCommon(arg, wide, ansi) : arg));
}

const arraysDiffer = (name: string, args: readonly ResolvedExpression[], sqlExpr: () => string): never =>
  fail('DATATYPE_MISMATCH.BINARY_ARRAY_DIFF_TYPES', {
    sqlExpr: sqlExpr(),
    functionName: `\`${name}\``,
    arrayType: '"ARRAY"',
    leftType: quotedType(args[0]?.type ?? types.null),
    rightType: quotedType(args[1]?.type ?? types.null),
  });

/** Arrays that are to be of one type, and maps, are told together where one of them is none. Errors: DATATYPE_MISMATCH.* */
function checkAlike(
  name: string,
  [rule]: readonly ArgumentRule[],
  args: readonly ResolvedExpression[],
  sqlExpr: () => string,
): void {
  if (!rule?.common || args.every((a) => rule.accepts(a.type))) return;
  if (rule.expects === array.expects) arraysDiffer(name, args, sqlExpr);
  if (rule.expects === map.expects)
    fail('DATATYPE_MISMATCH.MAP_CONCAT_DIFF_TYPES', {
      sqlExpr: sqlExpr(),
      functionName: `\`${name}\``,
      dataType: `[${args.map((a) => quotedType(a.type)).join(', ')}]`,
    });
}

/** Casts an array's elements and one more value to the type they share. Error: DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES. */
function withElement(
  name: string,
  args: readonly ResolvedExpression[],
  at: number,
  sqlExpr: () => string,
  ansi: boolean,
): readonly ResolvedExpression[] {
  const [list, value] = [args[0], args[at]] as [ResolvedExpression, ResolvedExpression];
  const known = { array_contains: [list, value], array_position: [list] }[name] ?? [];
  if (known.some((e) => e.type.kind === 'null'))
    return fail('DATATYPE_MISMATCH.NULL_TYPE', { sqlExpr: sqlExpr(), functionName: `\`${name}\`` });
  const differ = () =>
    fail('DATATYPE_MISMATCH.ARRAY_FUNCTION_DIFF_TYPES', {
      sqlExpr: sqlExpr(),
      functionName: `\`${name}\``,
      dataType: '"ARRAY"',
      leftType: quotedType(list.type),
      rightType: quotedType(value.type),
    });
  if (list.type.kind !== 'array') return differ();
  const wide = tightestCommonType(list.type.element, value.type, ansi);
  // A decimal beside whole numbers is no common type here, but where it is only looked for.
  const apart =
    name !== 'array_contains' &&
    (list.type.element.kind === 'decimal') !== (value.type.kind === 'decimal') &&
    value.type.kind !== 'null';
  if (wide === undefined || (apart && list.type.element.kind !== 'null')) return differ();
  const array = implicitCast(list, { ...list.type, element: wide }, ansi);
  return args.map((arg, i) => (i === 0 ? array : i === at ? implicitCast(arg, wide, ansi) : arg));
}

/** Decimals of different scales meet in the engine by themselves; a cast of a column would only cost. */
const castCommon = (arg: ResolvedExpression, to: DataType, ansi: boolean) =>
  isString(arg.type) && isString(to) ? { ...arg, type: types.string } : implicitCast(arg, to, ansi);
