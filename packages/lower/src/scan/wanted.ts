/**
 * Which columns of files and of common table expressions a plan asks for, as far as it is plain (`ColumnPruning`). What a record
 * is malformed by, Spark decides by these alone; what nobody asks for is not computed.
 */
import type {
  Attribute,
  AttributeId,
  AttributeReference,
  NamedExpression,
  ResolvedExpression,
  ResolvedOf,
  ResolvedRelation,
} from '@outboard/plan';
import type { Scan } from './options.js';

export type Wanted = ReadonlySet<AttributeId>;
export interface AllWanted {
  readonly scans: ReadonlyMap<Scan, Wanted>;
  /** By the names of common table expressions, under their own columns' ids. */
  readonly tables: ReadonlyMap<string, Wanted>;
}

const idsOf = (attributes: readonly Attribute[]): AttributeId[] => attributes.map(({ id }) => id);
const ofNamed = (named: readonly NamedExpression[], wanted: Wanted): readonly ResolvedExpression[] =>
  named.filter(({ attribute }) => wanted.has(attribute.id)).map(({ expression }) => expression);

/** Those of `under` that are wanted as the columns at their positions. */
const passed = (wanted: Wanted, output: readonly Attribute[], under: readonly Attribute[]): Set<AttributeId> =>
  new Set(output.flatMap(({ id }, i) => (wanted.has(id) ? idsOf(under.slice(i, i + 1)) : [])));

/** Of rows that are written out cell by cell, as Spark's `Expand` has them, the cells of the columns that are wanted. */
function cellsOf(r: ResolvedOf<'generate'>, wanted: Wanted): readonly ResolvedExpression[] | undefined {
  const [first, ...rest] = r.generator.arguments;
  const isWanted = (_: unknown, i: number): boolean => wanted.has(r.columns[i % r.columns.length]?.id as AttributeId);
  if (r.generator.name === 'stack_each') return rest.filter(isWanted);
  if (r.generator.name !== 'inline_each' || first?.kind !== 'call') return undefined;
  return first.arguments.flatMap((row) => (row.kind === 'call' ? row.arguments.filter(isWanted) : row));
}

class Visitor implements AllWanted {
  readonly scans = new Map<Scan, Set<AttributeId>>();
  readonly tables = new Map<string, Set<AttributeId>>();

  /** Down the plan with the columns that are wanted. */
  visit(r: ResolvedRelation, above: Wanted): void {
    // In which partition a row lies is told by columns of its own.
    const spread = this.#read([r.partition, r.spreadBy]);
    const wanted = new Set([...above, ...spread]);
    const also = (...read: readonly unknown[]): Wanted => new Set([...wanted, ...this.#read(read)]);
    switch (r.kind) {
      case 'scan':
        this.#note(this.scans, r, wanted);
        return;
      case 'project':
        this.visit(r.input, new Set([...this.#read(ofNamed(r.expressions, wanted)), ...spread]));
        return;
      case 'aggregate':
        this.visit(r.input, this.#read([r.groups.map((g) => g.expression), ofNamed(r.aggregates, wanted)]));
        return;
      case 'filter':
        this.visit(r.input, also(r.condition));
        return;
      case 'sort':
        this.visit(r.input, also(r.order));
        return;
      case 'generate':
        this.visit(r.input, also(cellsOf(r, wanted) ?? r.generator));
        return;
      case 'deduplicate':
        this.visit(r.input, new Set([...wanted, ...r.keys]));
        return;
      case 'limit':
      case 'tail':
        this.visit(r.input, wanted);
        return;
      case 'sample':
        this.visit(r.input, new Set([...wanted, ...Object.values(r.places ?? {})]));
        return;
      case 'join': {
        const both = also(r.condition, ...(r.lateral ? [r.right] : []));
        this.visit(r.left, both);
        // What stands on the right of a lateral join has been looked at above.
        if (!r.lateral) this.visit(r.right, both);
        return;
      }
      case 'setOperation': {
        const isAll = r.operation !== 'union' || !r.all;
        for (const side of [r.left, r.right])
          this.visit(side, isAll ? new Set(idsOf(side.output)) : passed(wanted, r.output, side.output));
        return;
      }
      case 'with':
        this.visit(r.body, wanted);
        for (const { name, plan } of [...r.ctes].reverse()) {
          // The steps of a recursion use each other.
          if (r.recursive) this.#note(this.tables, name, new Set(idsOf(plan.output)));
          this.visit(plan, this.tables.get(name) ?? new Set());
        }
        return;
      case 'cte':
        this.#note(this.tables, r.name, passed(wanted, r.output, r.source));
        return;
      default:
        this.#read(Object.values(r));
    }
  }

  /** The columns that expressions read, also from within whole plans, of which all columns are wanted. */
  #read(expressions: readonly unknown[]): Set<AttributeId> {
    const ids = new Set<AttributeId>();
    const todo = expressions.map((node) => ({ node, inPlan: false }));
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const { node, inPlan } = next;
      if (typeof node !== 'object' || node === null || ArrayBuffer.isView(node)) continue;
      if ('kind' in node && node.kind === 'attribute') ids.add((node as AttributeReference).id);
      const isPlan = 'kind' in node && 'output' in node;
      if (isPlan && !inPlan) this.visit(node as ResolvedRelation, new Set(idsOf((node as ResolvedRelation).output)));
      todo.push(...Object.values(node).map((inner: unknown) => ({ node: inner, inPlan: inPlan || isPlan })));
    }
    return ids;
  }

  #note<K>(of: Map<K, Set<AttributeId>>, key: K, wanted: Wanted): void {
    of.set(key, new Set([...(of.get(key) ?? []), ...wanted]));
  }
}

export function allWanted(r: ResolvedRelation): AllWanted {
  const visitor = new Visitor();
  visitor.visit(r, new Set(idsOf(r.output)));
  return visitor;
}
