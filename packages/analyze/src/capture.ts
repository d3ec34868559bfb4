/** Temporary views hold what their text meant when they were made: views they name are written into them. */
import type { Relation, SqlArguments, Statement } from '@outboard/plan';
import type { AnalyzeEnvironment } from './environment.js';
import { gather, viewKey } from './gather.js';

/** The relation with each temporary view it names in place of the name, so that replacing a view by itself is no circle. */
export function captureViews(
  relation: Relation,
  lookup: (nameParts: readonly string[]) => Relation | undefined,
  parseStatement: (sql: string, given: SqlArguments) => Statement,
): Relation {
  const walk = (value: unknown, hidden: ReadonlySet<string>): unknown => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) {
      const mapped = value.map((v) => walk(v, hidden));
      return mapped.some((v, i) => v !== value[i]) ? mapped : value;
    }
    const node = value as Relation;
    if (node.kind === 'table' && !hidden.has(viewKey(node.nameParts))) {
      const view = lookup(node.nameParts);
      if (view !== undefined) {
        const alias = node.nameParts[node.nameParts.length - 1] ?? '';
        const captured: Relation = { kind: 'subqueryAlias', input: view, alias, ofView: true };
        return node.planId === undefined ? captured : { ...captured, planId: node.planId };
      }
    }
    if (node.kind === 'sql') {
      const statement = parseStatement(node.query, node.arguments);
      if (statement.kind === 'relation') {
        const { relation } = statement;
        return walk(node.planId === undefined ? relation : { ...relation, planId: node.planId }, hidden);
      }
    }
    // A CTE's name hides the view of the same name, in its own query.
    const inner = node.kind === 'with' ? new Set([...hidden, ...node.ctes.map((c) => viewKey([c.name]))]) : hidden;
    const entries = Object.entries(value).map(([k, v]) => [k, walk(v, inner)] as const);
    return entries.some(([k, v]) => v !== (value as Record<string, unknown>)[k]) ? Object.fromEntries(entries) : value;
  };
  return walk(relation, new Set()) as Relation;
}

/**
 * The relation with the files and columns of its sources as they are now. Spark keeps the analyzed plan of a view that a
 * DataFrame was made into, and with it the list of files; a view made by SQL keeps its text, and looks anew each time.
 */
export async function freezeSources(relation: Relation, environment: AnalyzeEnvironment): Promise<Relation> {
  const { files } = await gather(relation, environment);
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) return value.map(walk);
    const found = files.get(value);
    if (found !== undefined && (value as Relation).kind === 'dataSource') return { ...value, found };
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
  };
  return walk(relation) as Relation;
}
