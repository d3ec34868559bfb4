import { OutboardError } from '@outboard/errors';
import {
  type Command,
  type CommandOf,
  type ExplainMode,
  quoteIfNeeded,
  type Relation,
  type ResolvedRelation,
  type Statement,
  sqlName,
} from '@outboard/plan';
import type { PlanClass } from '@outboard/policy';
import { sparkStatement } from '@outboard/spark';
import type { SessionRecord } from '@outboard/store';
import type { CompileParts } from '../schedule/compile.js';
import { lowered, resolve } from '../schedule/compile.js';
import { judge, judgementText } from '../schedule/judge.js';

/**
 * EXPLAIN's text, in the sections that Spark has in each mode (`ExplainMode`): the plan as it came, with its names resolved,
 * as it is lowered, and what a worker will be asked to run. There is no code to show with `codegen`, nor with `formatted`
 * anything that `simple` does not say.
 */
export async function explainRelation(
  relation: Relation,
  mode: ExplainMode,
  session: SessionRecord,
  parts: CompileParts,
): Promise<string> {
  const resolved = await resolve(relation, session, parts);
  const { sql } = lowered(resolved, session, parts);
  const judged = await judge(resolved, session, parts);
  const engine = enginePlan(resolved, judged.class, parts) ?? `DuckDB on one worker\n${sql}`;
  const analyzed = tree(resolved);
  const { rows, rowBytes } = judged.estimate;
  const sections = {
    'Parsed Logical Plan': parsedTree(relation),
    'Analyzed Logical Plan': `${columns(resolved)}\n${analyzed}`,
    'Optimized Logical Plan':
      mode === 'cost' ? `${analyzed}\nStatistics(sizeInBytes=${rows * rowBytes}.0 B, rowCount=${rows})` : analyzed,
    'Physical Plan': engine,
  };
  const shown = SECTIONS[mode].map((name) => `== ${name} ==\n${sections[name]}`);
  return [...shown, judgementText(judged)].join('\n\n');
}

const PARSED = 'Parsed Logical Plan';
const SECTIONS = {
  simple: ['Physical Plan'],
  formatted: ['Physical Plan'],
  codegen: ['Physical Plan'],
  cost: ['Optimized Logical Plan', 'Physical Plan'],
  extended: [PARSED, 'Analyzed Logical Plan', 'Optimized Logical Plan', 'Physical Plan'],
} as const satisfies Record<ExplainMode, readonly string[]>;

/** Undefined where it is not Apache Spark that runs it. */
function enginePlan(plan: ResolvedRelation, of: PlanClass, { hasSpark }: CompileParts): string | undefined {
  if (of !== 'distributed') return undefined;
  if (!hasSpark) return undefined;
  try {
    return `Apache Spark\n${sparkStatement(plan).sql}`;
  } catch (error) {
    if (error instanceof OutboardError && error.condition === 'UNSUPPORTED_FEATURE.OUTBOARD') return undefined;
    throw error;
  }
}

async function explain(
  statement: Statement,
  mode: ExplainMode,
  session: SessionRecord,
  parts: CompileParts,
): Promise<string> {
  if (statement.kind === 'command') return await explainCommand(statement.command, mode, session, parts);
  return await explainRelation(statement.relation, mode, session, parts);
}

/**
 * EXPLAIN's rows. Of a query that is wrong they tell why, and the command does not fail (`ExplainCommand.run`): a line a row, or in
 * the modes that show several plans the same in the place of each.
 */
export async function explainRows(
  { statement, mode }: CommandOf<'explain'>,
  session: SessionRecord,
  parts: CompileParts,
): Promise<readonly (readonly [string])[]> {
  try {
    return [[await explain(statement, mode, session, parts)]];
  } catch (error) {
    if (!(error instanceof OutboardError) || error.class !== 'analysis') throw error;
    if (mode === 'simple' || mode === 'formatted')
      return `Error occurred during query planning: \n${error.message}`.split('\n').map((line) => [line] as const);
    const why = `org.apache.spark.sql.AnalysisException: ${error.message}`;
    const parsed = statement.kind === 'relation' ? parsedTree(statement.relation) : why;
    const plans = SECTIONS[mode].map((name) => `== ${name} ==\n${name === PARSED ? parsed : why}`);
    return [[plans.join('\n\n')]];
  }
}

/** A command by its name and what it names, and the query in it; it is not run. */
async function explainCommand(
  command: Command,
  mode: ExplainMode,
  session: SessionRecord,
  parts: CompileParts,
): Promise<string> {
  if (command.kind === 'explain') return `== Physical Plan ==\nExecute Explain`;
  const { name, table } = command as { name?: readonly string[] | string; table?: readonly string[] };
  const named = [name ?? table ?? []].flat().map(quoteIfNeeded).join('.');
  const line = `Execute ${titled(command.kind)}${named === '' ? '' : ` ${named}`}`;
  const sections = SECTIONS[mode].map((section) => `== ${section} ==\n${line}`);
  const queries = queriesOf(command);
  const inner: string[] = [];
  for (const query of queries) inner.push(await explainRelation(query, mode, session, parts));
  return [...sections, ...inner].join('\n\n');
}

/** The queries whose rows a command writes or names. */
function queriesOf(command: Command): readonly Relation[] {
  switch (command.kind) {
    case 'insert':
    case 'insertDirectory':
    case 'createTempView':
    case 'createView':
    case 'alterView':
      return [command.input];
    case 'insertAll':
      return command.inserts.map(({ input }) => input);
    case 'createTable':
    case 'cacheTable':
      return command.query === undefined ? [] : [command.query];
    case 'describeQuery':
      return [command.relation];
    case 'mergeInto':
      return [command.source];
    default:
      return [];
  }
}

const titled = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

interface Node {
  readonly kind: string;
}

const isRelation = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'kind' in value && 'output' in value;

/** Relations below a node, whatever its fields are called. */
function children(node: object): Node[] {
  return Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]).filter(isRelation));
}

const columns = ({ output }: ResolvedRelation): string =>
  output.map(({ name, type }) => `${name}: ${sqlName(type).toLowerCase()}`).join(', ');

/** The relations of a plan as it came; of a query in SQL its text. */
function parsedTree(relation: Relation, depth = 0): string {
  const indent = depth === 0 ? '' : `${'   '.repeat(depth - 1)}+- `;
  const line = `${indent}'${titled(relation.kind)}${relation.kind === 'sql' ? ` ${relation.query}` : ''}`;
  const inputs = ['input', 'left', 'right', 'root'].flatMap((side) =>
    side in relation ? [relation[side as keyof Relation] as unknown as Relation] : [],
  );
  return [line, ...inputs.map((input) => parsedTree(input, depth + 1))].join('\n');
}

/** One line a relation, children indented. */
export function tree(node: Node, depth = 0): string {
  const indent = depth === 0 ? '' : `${'   '.repeat(depth - 1)}+- `;
  const { kind, output } = node as Node & { output: readonly { name: string; id: number }[] };
  const line = `${indent}${titled(kind)} [${output.map(({ name, id }) => `${name}#${id}`).join(', ')}]`;
  return [line, ...children(node).map((child) => tree(child, depth + 1))].join('\n');
}
