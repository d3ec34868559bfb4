import type { AttributeId, NamedExpression, ResolvedExpression, ResolvedOf, ResolvedRelation } from '@outboard/plan';
import { addNeeds, freeColumns, type Needs } from './needs.js';
import {
  type Bounds,
  boundsBy,
  type ColumnFacts,
  conjuncts,
  type Facts,
  keyIn,
  narrower,
  selectivity,
} from './predicate.js';
import { type Scanned, scanned } from './scan.js';
import type { StatisticsOf } from './statistics.js';
import { constant, widthOf } from './value.js';

/** What one scan is expected to read. */
export interface ScanEstimate {
  readonly format: string;
  readonly files: number;
  /** Of the columns that are needed, in the row groups that may hold a wanted row. */
  readonly bytes: number;
  readonly rows: number;
}

export interface Estimate {
  /** Bytes read from files, compressed; with data that came inside the plan. */
  readonly bytes: number;
  /** Rows of the result, and bytes of one of them. */
  readonly rows: number;
  readonly rowBytes: number;
  readonly relations: number;
  readonly joins: number;
  readonly aggregates: number;
  readonly sorts: number;
  readonly scans: readonly ScanEstimate[];
}

interface Sized {
  readonly rows: number;
  readonly facts: Facts;
}

type Known = ReadonlyMap<AttributeId, Bounds>;
const nothing: Known = new Map();

/**
 * Goes down the plan with the columns that are needed and what conditions say of them, and comes up with rows.
 * Columns keep their ids on the way, so that what is said of one above holds for it below.
 */
export function estimate(root: ResolvedRelation, statistics: StatisticsOf): Estimate {
  const walk = new Walk(statistics);
  const { rows } = walk.visit(root, new Set(root.output.map(({ id }) => id)), nothing);
  const rowBytes = root.output.reduce((sum, { type }) => sum + widthOf(type), 0);
  return {
    bytes: walk.localBytes + walk.scans.reduce((sum, { bytes }) => sum + bytes, 0),
    rows: Math.round(rows),
    rowBytes,
    ...walk.counts,
    scans: walk.scans,
  };
}

class Walk {
  readonly counts = { relations: 0, joins: 0, aggregates: 0, sorts: 0 };
  localBytes = 0;
  readonly #statistics: StatisticsOf;
  readonly #ctes = new Map<string, ResolvedRelation>();
  readonly #scanned: Scanned[] = [];
  /** Where a column comes from. */
  readonly #home = new Map<AttributeId, Scanned>();
  /** A CTE that is used twice is read twice, unless it is large: the engine decides; here each is read once. */
  readonly #seen = new Map<string, Sized>();

  constructor(statistics: StatisticsOf) {
    this.#statistics = statistics;
  }

  get scans(): readonly ScanEstimate[] {
    return this.#scanned.map(({ scan, part }) => ({ ...scan, bytes: scan.bytes * part.ofFiles }));
  }

  /**
   * A table that lies ordered by the key of another is read only where the other has rows left: the engine passes the least and the greatest key of a
   * join's one side to the scan of the other. That the keys left lie together is a guess; dates and what is numbered by time mostly do.
   */
  #narrow(condition: ResolvedExpression): void {
    for (const key of conjuncts(condition).map(keyIn)) {
      if (key === undefined) continue;
      for (const [by, of] of [key, [key[1], key[0]]] as const) {
        const [one, other] = [this.#home.get(by), this.#home.get(of)];
        const least = other?.ordered.get(of);
        if (one === undefined || other === undefined || least === undefined) continue;
        other.part.ofFiles = Math.min(other.part.ofFiles, Math.max(one.part.ofRows, least));
      }
    }
  }

  visit(r: ResolvedRelation, wanted: ReadonlySet<AttributeId>, known: Known): Sized {
    this.counts.relations += 1;
    switch (r.kind) {
      case 'oneRow':
        return { rows: 1, facts: new Map() };
      case 'local':
        this.localBytes += r.arrow.byteLength;
        return { rows: Math.max(1, r.arrow.byteLength / Math.max(1, widthsOf(r))), facts: new Map() };
      case 'values':
        return { rows: r.rows.length, facts: new Map() };
      case 'range':
        return this.#range(r);
      case 'scan': {
        const found = scanned(r, this.#statistics(r), wanted, known);
        this.#scanned.push(found);
        for (const { id } of r.output) this.#home.set(id, found);
        return found.sized;
      }
      case 'project':
        return this.#project(r, wanted, known);
      case 'filter':
        return this.#filter(r, wanted, known);
      case 'aggregate':
        return this.#aggregate(r, wanted, known);
      case 'sort': {
        this.counts.sorts += 1;
        return this.visit(
          r.input,
          this.#with(
            wanted,
            r.order.map(({ child }) => child),
          ),
          known,
        );
      }
      case 'limit': {
        // Which rows are cut off is not known, so what is said above holds for those that are left only.
        const input = this.visit(r.input, wanted, nothing);
        return limited(input, countOf(r.limit));
      }
      case 'tail':
        return limited(this.visit(r.input, wanted, nothing), countOf(r.count));
      case 'distinct': {
        const input = this.visit(r.input, idsOf(r.input), known);
        return { ...input, rows: distinctRows(idsOf(r.input), input) };
      }
      case 'deduplicate': {
        this.counts.sorts += 1;
        const input = this.visit(r.input, new Set([...wanted, ...r.keys]), nothing);
        return { ...input, rows: distinctRows(new Set(r.keys), input) };
      }
      case 'join':
        return this.#join(r, wanted, known);
      case 'setOperation':
        return this.#setOperation(r, wanted);
      case 'sample': {
        const input = this.visit(r.input, wanted, known);
        return { ...input, rows: input.rows * (r.upper - r.lower) };
      }
      case 'generate': {
        const input = this.visit(r.input, this.#with(wanted, r.generator.arguments), known);
        return { ...input, rows: input.rows * ROWS_GENERATED };
      }
      case 'with':
        for (const { name, plan } of r.ctes) this.#ctes.set(name, plan);
        return this.visit(r.body, wanted, known);
      case 'cte':
        return this.#cte(r);
      case 'show':
        return limited(this.visit(r.input, idsOf(r.input), nothing), 1);
      default:
        return r satisfies never;
    }
  }

  /** `wanted` and what some expressions read; plans within them are read as a whole. */
  #with(wanted: Iterable<AttributeId>, expressions: readonly ResolvedExpression[]): Set<AttributeId> {
    const needs: Needs = { columns: new Set(wanted), plans: [], sorts: 0 };
    for (const expression of expressions) addNeeds(expression, needs);
    this.counts.sorts += needs.sorts;
    for (const { plan, exists } of needs.plans) {
      this.counts.joins += 1;
      this.visit(plan, exists ? new Set() : idsOf(plan), nothing);
      for (const id of freeColumns(plan)) needs.columns.add(id);
    }
    return needs.columns;
  }

  #range({ start, end, step, output }: ResolvedOf<'range'>): Sized {
    const rows = Math.max(0, Number((end - start) / step));
    const [column] = output;
    const facts: [AttributeId, ColumnFacts][] =
      column === undefined ? [] : [[column.id, { distinct: Math.max(1, rows), min: Number(start), max: Number(end) }]];
    return { rows, facts: new Map(facts) };
  }

  #project({ input, expressions }: ResolvedOf<'project'>, wanted: ReadonlySet<AttributeId>, known: Known): Sized {
    const used = expressions.filter(({ attribute }) => wanted.has(attribute.id));
    const below = this.#with(
      [],
      used.map(({ expression }) => expression),
    );
    // A window looks at rows that a condition above takes away.
    const through = used.some(({ expression }) => expression.kind === 'window') ? nothing : renamed(used, known);
    const { rows, facts } = this.visit(input, below, through);
    return { rows, facts: factsOf(used, facts, rows) };
  }

  #filter({ input, condition }: ResolvedOf<'filter'>, wanted: ReadonlySet<AttributeId>, known: Known): Sized {
    const said = new Map(known);
    for (const [id, bounds] of boundsBy(condition)) said.set(id, narrower(said.get(id) ?? {}, bounds));
    const below = this.visit(input, this.#with(wanted, [condition]), said);
    this.#narrow(condition);
    return reduced(below, below.rows * selectivity(condition, below.facts));
  }

  #aggregate(
    { input, groups, sets, aggregates }: ResolvedOf<'aggregate'>,
    wanted: ReadonlySet<AttributeId>,
    known: Known,
  ): Sized {
    this.counts.aggregates += 1;
    const used = aggregates.filter(({ attribute }) => wanted.has(attribute.id));
    const all = [...groups, ...used].map(({ expression }) => expression);
    const below = this.visit(input, this.#with([], all), groups.length === 0 ? nothing : renamed(groups, known));
    if (groups.length === 0) return { rows: 1, facts: new Map() };
    const facts = factsOf(groups, below.facts, below.rows);
    const rows = distinctRows(new Set(groups.map(({ attribute }) => attribute.id)), { rows: below.rows, facts });
    return reduced({ rows: below.rows, facts }, rows * (sets?.length ?? 1));
  }

  #join(r: ResolvedOf<'join'>, wanted: ReadonlySet<AttributeId>, known: Known): Sized {
    this.counts.joins += 1;
    const { condition, type } = r;
    const needed = condition === undefined ? wanted : this.#with(wanted, [condition]);
    const said = new Map(known);
    // An outer join keeps the rows of its own side, whatever its condition says of them.
    if (condition !== undefined && (type === 'inner' || type === 'leftSemi'))
      for (const [id, bounds] of boundsBy(condition)) said.set(id, narrower(said.get(id) ?? {}, bounds));
    const left = this.visit(r.left, needed, said);
    const right = this.visit(r.right, needed, said);
    const facts: Facts = new Map([...left.facts, ...right.facts]);
    if (condition !== undefined && (type === 'inner' || type === 'leftSemi')) this.#narrow(condition);
    const product = left.rows * right.rows;
    const inner = condition === undefined ? product : product * joined(condition, facts, left, right);
    switch (type) {
      case 'inner':
      case 'cross':
        return reduced({ rows: product, facts }, inner);
      case 'left':
        return reduced({ rows: product, facts }, Math.max(inner, left.rows));
      case 'right':
        return reduced({ rows: product, facts }, Math.max(inner, right.rows));
      case 'full':
        return reduced({ rows: product, facts }, Math.max(inner, left.rows, right.rows));
      case 'leftSemi':
        return reduced(left, Math.min(left.rows, inner));
      case 'leftAnti':
        return reduced(left, Math.max(left.rows - inner, left.rows * ANTI_LEFT));
      default:
        return type satisfies never;
    }
  }

  #setOperation(
    { operation, all, left, right, output }: ResolvedOf<'setOperation'>,
    wanted: ReadonlySet<AttributeId>,
  ): Sized {
    const keepsAll = operation === 'union' && all;
    const columnsOf = (side: ResolvedRelation) =>
      new Set(side.output.flatMap(({ id }, i) => (!keepsAll || wanted.has(output[i]?.id ?? id) ? [id] : [])));
    const [a, b] = [left, right].map((side) => this.visit(side, columnsOf(side), nothing)) as [Sized, Sized];
    const facts = new Map(
      output.flatMap(({ id }, i): [AttributeId, ColumnFacts][] => {
        const sides = [a.facts.get(left.output[i]?.id ?? id), b.facts.get(right.output[i]?.id ?? id)];
        const known = sides.filter((side) => side !== undefined);
        return known.length === 0 ? [] : [[id, { distinct: known.reduce((sum, { distinct }) => sum + distinct, 0) }]];
      }),
    );
    const rows =
      operation === 'union' ? a.rows + b.rows : operation === 'intersect' ? Math.min(a.rows, b.rows) : a.rows;
    return all ? { rows, facts } : { rows: distinctRows(new Set(output.map(({ id }) => id)), { rows, facts }), facts };
  }

  #cte({ name, source, output }: ResolvedOf<'cte'>): Sized {
    const plan = this.#ctes.get(name);
    let sized = this.#seen.get(name);
    if (sized === undefined && plan !== undefined) {
      // A recursive one meets itself.
      this.#seen.set(name, { rows: 1, facts: new Map() });
      sized = this.visit(plan, idsOf(plan), nothing);
      this.#seen.set(name, sized);
    }
    const { rows, facts } = sized ?? { rows: 1, facts: new Map() };
    const named = output.flatMap(({ id }, i): [AttributeId, ColumnFacts][] => {
      const of = facts.get(source[i]?.id ?? id);
      return of === undefined ? [] : [[id, of]];
    });
    return { rows, facts: new Map(named) };
  }
}

/** Rows that one row becomes by `explode` and its kind. */
const ROWS_GENERATED = 4;
/** What an anti join leaves at least. */
const ANTI_LEFT = 0.1;

const idsOf = ({ output }: ResolvedRelation): Set<AttributeId> => new Set(output.map(({ id }) => id));
const widthsOf = ({ output }: ResolvedRelation): number => output.reduce((sum, { type }) => sum + widthOf(type), 0);

function countOf(expression: ResolvedExpression | undefined): number {
  const value = expression && constant(expression);
  return typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
}

const limited = (input: Sized, rows: number): Sized => reduced(input, Math.min(input.rows, rows));

/** Fewer rows have fewer different values. */
function reduced({ facts }: Sized, rows: number): Sized {
  const most = Math.max(1, rows);
  const fewer = [...facts].map(([id, of]): [AttributeId, ColumnFacts] => [
    id,
    of.distinct > most ? { ...of, distinct: most } : of,
  ]);
  return { rows: Math.max(0, rows), facts: new Map(fewer) };
}

/** What is said of a column that only gets another name holds for the column below. */
function renamed(expressions: readonly NamedExpression[], known: Known): Known {
  const below = new Map<AttributeId, Bounds>();
  for (const { attribute, expression } of expressions) {
    const bounds = known.get(attribute.id);
    if (bounds !== undefined && expression.kind === 'attribute') below.set(expression.id, bounds);
  }
  return below;
}

function factsOf(expressions: readonly NamedExpression[], facts: Facts, rows: number): Facts {
  const found = expressions.flatMap(({ attribute, expression }): [AttributeId, ColumnFacts][] => {
    if (expression.kind === 'literal') return [[attribute.id, { distinct: 1 }]];
    const needs: Needs = { columns: new Set(), plans: [], sorts: 0 };
    addNeeds(expression, needs);
    const sources = [...needs.columns].map((id) => facts.get(id)).filter((of) => of !== undefined);
    if (expression.kind === 'attribute') return sources[0] === undefined ? [] : [[attribute.id, sources[0]]];
    // A function of columns has at most as many values as they have together.
    if (sources.length === 0 || sources.length < needs.columns.size) return [];
    const distinct = sources.reduce((product, of) => Math.min(rows, product * of.distinct), 1);
    return [[attribute.id, { distinct: Math.max(1, distinct) }]];
  });
  return new Map(found);
}

/** Different combinations of columns; a column of which nothing is known has a tenth as many values as there are rows. */
function distinctRows(columns: ReadonlySet<AttributeId>, { rows, facts }: Sized): number {
  let product = 1;
  for (const id of columns) product *= facts.get(id)?.distinct ?? Math.max(1, rows / 10);
  return Math.max(Math.min(rows, 1), Math.min(rows, product));
}

/** Of all pairs the part that a join's condition leaves; several keys together tell no more rows apart than there are. */
function joined(condition: ResolvedExpression, facts: Facts, left: Sized, right: Sized): number {
  let keys = 1;
  let others = 1;
  for (const part of conjuncts(condition)) {
    const one = selectivity(part, facts);
    const isKey = keyIn(part) !== undefined;
    if (isKey) keys *= one;
    else others *= one;
  }
  return Math.max(keys, 1 / Math.max(1, left.rows, right.rows)) * others;
}
