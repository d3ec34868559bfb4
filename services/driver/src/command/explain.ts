import { OutboardError, refuse } from '@outboard/errors';
import type { ExplainMode, Relation, ResolvedRelation, Statement } from '@outboard/plan';
import type { PlanClass } from '@outboard/policy';
import { sparkStatement } from '@outboard/spark';
import type { SessionRecord } from '@outboard/store';
import type { CompileParts } from '../schedule/compile.js';
import { lowered, resolve } from '../schedule/compile.js';
import { judge, judgementText } from '../schedule/judge.js';

/** EXPLAIN's text: the analyzed plan as a tree, and what a worker will be asked to run. */
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
  const physical = `== Physical Plan ==\n${engine}\n\n${judgementText(judged)}`;
  return mode === 'simple' ? physical : `== Analyzed Logical Plan ==\n${tree(resolved)}\n\n${physical}`;
}

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

export async function explain(
  statement: Statement,
  mode: ExplainMode,
  session: SessionRecord,
  parts: CompileParts,
): Promise<string> {
  if (statement.kind === 'command') return refuse('EXPLAIN of a command');
  return await explainRelation(statement.relation, mode, session, parts);
}

interface Node {
  readonly kind: string;
}

const isRelation = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'kind' in value && 'output' in value;

/** Relations below a node, whatever its fields are called. */
function children(node: object): Node[] {
  return Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]).filter(isRelation));
}

/** One line a relation, children indented. */
export function tree(node: Node, depth = 0): string {
  const indent = depth === 0 ? '' : `${'   '.repeat(depth - 1)}+- `;
  const { kind, output } = node as Node & { output: readonly { name: string; id: number }[] };
  const title = kind.charAt(0).toUpperCase() + kind.slice(1);
  const line = `${indent}${title} [${output.map(({ name, id }) => `${name}#${id}`).join(', ')}]`;
  return [line, ...children(node).map((child) => tree(child, depth + 1))].join('\n');
}
