/**
 * Common table expressions. Those of a statement stand in one list before it, however deep in the plan, and with the columns that
 * are asked for: of a WITH that keeps rows the engine computes all, and all around it (docs/decisions/0033).
 */
import { type Attribute, type AttributeId, isVolatile, type ResolvedOf, type ResolvedRelation } from '@outboard/plan';
import { engineType } from './dialect.js';
import { column } from './expression.js';

interface CommonTable {
  readonly name: string;
  readonly plan: ResolvedRelation;
  readonly sql: string;
  readonly recursive: boolean;
}

export interface Statements {
  /** A statement of its own, with the list that it needs. */
  query(r: ResolvedRelation): string;
  /** The SELECT of a WITH's body; its expressions come to the list of the statement that it is a part of. */
  with(r: ResolvedOf<'with'>): string;
  /** The SELECT of one more use of a common table expression. */
  use(r: ResolvedOf<'cte'>): string;
}

/** Only what is asked for of it: the engine would keep all of what it keeps. */
function asked(plan: ResolvedRelation, wanted: ReadonlySet<AttributeId> | undefined): ResolvedRelation {
  const output = plan.output.filter(({ id }) => wanted?.has(id) !== false);
  if (output.length === plan.output.length) return plan;
  const expressions = output.map((a) => ({
    attribute: a,
    expression: { kind: 'attribute', ...a, pretty: a.name } as const,
  }));
  return { kind: 'project', input: plan, expressions, output };
}

/** `select` writes a relation as a part of the statement that is being written; `wanted` tells which columns are asked for. */
export function makeStatements(
  select: (r: ResolvedRelation) => string,
  wanted: (table: string) => ReadonlySet<AttributeId> | undefined,
): Statements {
  /** By the engine's names. */
  const uses = new Map<string, number>();
  /** The engine's names by the plan's, which may hold one WITH at several places. */
  const names = new Map<string, string>();
  let list: CommonTable[] | undefined;

  /** What is used once stands in the place of its use, as in Spark (`InlineCTE`), unless it might be another thing there. */
  const inPlace = ({ name, plan }: CommonTable, all: readonly CommonTable[]): boolean =>
    uses.get(name) === 1 && !all.some(({ recursive }) => recursive) && !isVolatile(plan);

  /** Where its WITHs have their expressions: in `tables`, or each in a list of its own. */
  function writing(tables: CommonTable[] | undefined, write: () => string): string {
    const around = list;
    list = tables;
    const sql = write();
    list = around;
    return sql;
  }

  function statement(write: () => string): string {
    const tables: CommonTable[] = [];
    const sql = writing(tables, write);
    if (tables.length === 0) return sql;
    const named = tables.map((t) => `${t.name} AS ${inPlace(t, tables) ? 'NOT MATERIALIZED ' : ''}(${t.sql})`);
    return `WITH ${tables.some((t) => t.recursive) ? 'RECURSIVE ' : ''}${named.join(', ')} ${sql}`;
  }

  function withSql(r: ResolvedOf<'with'>, tables: CommonTable[]): string {
    for (const { name, plan } of r.ctes) {
      const own = uses.has(name) ? `${name}_${uses.size}` : name;
      names.set(name, own);
      uses.set(own, 0);
      // A WITH within a recursion may ask for the rows of its last step.
      const sql = r.recursive ? writing(undefined, () => select(plan)) : select(asked(plan, wanted(name)));
      tables.push({ name: own, plan, sql, recursive: r.recursive });
    }
    // What is computed to a NULL without a type, like list_sort of a NULL, is an INTEGER to the engine outside of a WITH.
    const typed = [...new Map(r.output.map((a) => [column(a.id), engineType(a.type)]))];
    const casts = typed.map(([name, type]) => `CAST(${name} AS ${type}) AS ${name}`).join(', ') || '1 AS no_columns';
    return `SELECT ${casts} FROM (${select(r.body)})`;
  }

  return {
    query: (r) => statement(() => select(r)),
    with: (r) => (list === undefined ? statement(() => withSql(r, list as CommonTable[])) : withSql(r, list)),
    use({ name, source, output }) {
      const own = names.get(name) ?? name;
      uses.set(own, (uses.get(own) ?? 0) + 1);
      const has = wanted(name);
      const renamed = output.map((a, i) => {
        const { id } = source[i] as Attribute;
        return `${has?.has(id) === false ? `CAST(NULL AS ${engineType(a.type)})` : column(id)} AS ${column(a.id)}`;
      });
      return `SELECT ${renamed.join(', ') || '1 AS no_columns'} FROM ${own}`;
    },
  };
}
