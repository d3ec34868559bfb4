/** Typed relations as nested SELECTs; the engine flattens them. Every column is `c<attribute id>`. */
import {
  type Attribute,
  type AttributeId,
  type NamedExpression,
  type ResolvedExpression,
  type ResolvedOf,
  type ResolvedRelation,
  seededDraw,
} from '@outboard/plan';
import { engineType } from './dialect.js';
import { column, conditionSql, expressionSql, type Lowering, orderedBy } from './expression.js';
import { columns, type FromItems, fromClause, isOpen, makeFromItems } from './from-item.js';
import { generateSql } from './generate.js';
import { noPlaces, type PlacesFound } from './places.js';
import { type FieldsAsked, fieldsAsked } from './scan/fields-asked.js';
import type { Scan } from './scan/options.js';
import { scanSql } from './scan/scan.js';
import { type AllWanted, allWanted, type Wanted } from './scan/wanted.js';
import { showSql } from './show.js';
import { makeStatements, type Statements } from './with.js';
import { holdsFraction, unsignedSql } from './zero.js';

/** What a plan needs besides its SQL. */
export interface Needs {
  readonly locals: { name: string; arrow: Uint8Array }[];
  readonly reads: Set<string>;
  readonly places: PlacesFound;
  /** Which of the columns of a scan, or of a common table expression by its name, the plan asks for; undefined: all. */
  readonly wanted: (of: Scan | string) => Wanted | undefined;
  /** Which fields of a hidden column of files. */
  readonly fieldsAsked: (id: AttributeId) => FieldsAsked;
}

export function needsOf(relation: ResolvedRelation, { wholeRecords = false }: LowerOptions): Needs {
  // Few plans have anything that asks.
  let all: AllWanted | undefined;
  const wanted = (of: Scan | string) => {
    if (typeof of !== 'string' && wholeRecords) return undefined;
    all ??= allWanted(relation);
    return typeof of === 'string' ? all.tables.get(of) : all.scans.get(of);
  };
  let fields: ReturnType<typeof fieldsAsked> | undefined;
  const ofHidden = (id: AttributeId): FieldsAsked => {
    fields ??= fieldsAsked(relation);
    return fields(id);
  };
  return { locals: [], reads: new Set(), places: noPlaces(), wanted, fieldsAsked: ofHidden };
}

export interface LowerOptions {
  readonly ansi: boolean;
  readonly timeZone: string;
  /** `spark.sql.mapKeyDedupPolicy=LAST_WIN`; off where absent. */
  readonly lastKeyWins?: boolean;
  /** Records of files are read with all their columns, whichever are asked for: what is cached is. */
  readonly wholeRecords?: boolean;
}

export function makeLowering(settings: LowerOptions, needs: Needs): Lowering {
  const { places } = needs;
  const to: Lowering = {
    lastKeyWins: false,
    ...settings,
    places,
    nesting: { levels: 0 },
    select: (r) => relationSql(r, to, needs, items, statements),
    query: (r) => statements.query(r),
  };
  const items = makeFromItems(to);
  const statements = makeStatements(to.select, needs.wanted);
  return to;
}

/** A list of named expressions, each id once; a relation of no columns keeps its rows by a dummy. */
export function selectList(items: readonly NamedExpression[], to: Lowering): string {
  const once = [...new Map(items.map((i) => [i.attribute.id, i])).values()];
  if (once.length === 0) return '1 AS no_columns';
  return once
    .map(({ attribute, expression }) => {
      const sql = expressionSql(expression, to);
      const name = column(attribute.id);
      return sql === name ? name : `${sql} AS ${name}`;
    })
    .join(', ');
}

function relationSql(
  r: ResolvedRelation,
  to: Lowering,
  needs: Needs,
  items: FromItems,
  statements: Statements,
): string {
  const rows = (input: ResolvedRelation) => fromClause(input, items);
  switch (r.kind) {
    case 'oneRow':
      return 'SELECT 1 AS no_columns';
    case 'local': {
      const known = needs.locals.find((l) => l.arrow === r.arrow);
      const name = known?.name ?? `local_${needs.locals.length}`;
      if (known === undefined) needs.locals.push({ name, arrow: r.arrow });
      if (r.output.length === 0) return `SELECT 1 AS no_columns FROM ${name}`;
      return `SELECT ${r.output.map((a, i) => `c${i} AS ${column(a.id)}`).join(', ')} FROM ${name}`.replace(
        /\bc(\d+) AS c\1\b/g,
        'c$1',
      );
    }
    case 'values': {
      const names = r.output.map((a) => column(a.id));
      if (r.rows.length === 0)
        return `SELECT ${r.output.map((a, i) => `NULL::${engineType(a.type)} AS ${names[i]}`).join(', ') || '1 AS no_columns'} WHERE false`;
      const rows = r.rows.map((row) => `(${row.map((e) => expressionSql(e, to)).join(', ')})`);
      const typed = r.output.map((a, i) => `CAST(v${i} AS ${engineType(a.type)}) AS ${names[i]}`);
      return `SELECT ${typed.join(', ')} FROM (VALUES ${rows.join(', ')}) AS v(${names.map((_, i) => `v${i}`).join(', ')})`;
    }
    case 'range': {
      const [id] = r.output;
      return `SELECT range AS ${column(id?.id ?? 0)} FROM range(${r.start}::BIGINT, ${r.end}::BIGINT, ${r.step}::BIGINT)`;
    }
    case 'scan':
      for (const file of r.files) needs.reads.add(file);
      return scanSql(r, to, needs);
    case 'project':
      return `SELECT ${selectList(r.expressions, to)}${rows(r.input)}`;
    case 'filter':
      if (!isOpen(r)) return `SELECT 1 AS no_columns WHERE ${conditionSql(r.condition, to)}`;
      return `SELECT ${columns(r.output)}${rows(r)}`;
    case 'join':
      return `SELECT ${columns(r.output)}${rows(r)}`;
    case 'aggregate':
      return aggregateSql(r, to, rows);
    case 'sort':
      return `SELECT ${columns(r.output)}${rows(r.input)}${orderedBy(r.order, to)}`;
    case 'limit':
      return limitSql(r, to, items);
    case 'tail': {
      const count = expressionSql(r.count, to);
      return `SELECT ${columns(r.output)} FROM (SELECT *, row_number() OVER () AS row_, count(*) OVER () AS rows_${rows(r.input)}) WHERE row_ > rows_ - ${count} ORDER BY row_`;
    }
    case 'distinct':
      return distinctSql(r.output, rows(r.input));
    case 'deduplicate':
      return `SELECT DISTINCT ON (${r.keys.map(column).join(', ')}) ${columns(r.output)}${rows(r.input)}`;
    case 'setOperation':
      return setSql(r, rows);
    case 'sample':
      return sampleSql(r, rows);
    case 'generate':
      return generateSql(r, to, rows);
    case 'with':
      return statements.with(r);
    case 'cte':
      return statements.use(r);
    case 'show':
      return showSql(r, rows);
    default:
      return r satisfies never;
  }
}

type Rows = (input: ResolvedRelation) => string;

/** As Spark samples: by a draw for each row of a partition, in their order. */
function sampleSql(r: ResolvedOf<'sample'>, rows: Rows): string {
  const place = r.places === undefined ? [] : [column(r.places.partition), column(r.places.rank)];
  const by = [String(r.seed), ...place];
  const draw = r.withReplacement ? seededDraw('times', by, `${r.upper - r.lower}::DOUBLE`) : seededDraw('double', by);
  const drawn = `(SELECT *, ${draw} AS draw_${rows(r.input)})`;
  return r.withReplacement
    ? `SELECT ${columns(r.output)} FROM (SELECT *, unnest(range(draw_)) AS time_ FROM ${drawn})`
    : `SELECT ${columns(r.output)} FROM ${drawn} WHERE draw_ >= ${r.lower} AND draw_ < ${r.upper}`;
}

function aggregateSql(r: ResolvedOf<'aggregate'>, to: Lowering, rows: Rows): string {
  const groups = [...new Map(r.groups.map((g) => [g.attribute.id, g])).values()];
  const source = rows(r.input);
  if (r.sets !== undefined) {
    // Keys without signs stand beside the columns, which the aggregates see as they are.
    const keys = groups
      .filter((g) => holdsFraction(g.attribute.type))
      .map((g) => `${expressionSql(unsigned(g).expression, to)} AS ${keyColumn(g)}`);
    const from = keys.length === 0 ? source : ` FROM (SELECT *, ${keys.join(', ')}${source})`;
    return groupingSetsSql(r, r.sets, groups, to, from);
  }
  const list = selectList([...groups.map(unsigned), ...r.aggregates], to);
  // Without groups there is one row, whatever is asked of it.
  if (groups.length === 0) return `SELECT ${r.aggregates.length === 0 ? 'count(*)' : list}${source}`;
  return `SELECT ${list}${source} GROUP BY ${groups.map((_, i) => i + 1).join(', ')}`;
}

function groupingSetsSql(
  r: ResolvedOf<'aggregate'>,
  sets: readonly (readonly number[])[],
  groups: readonly NamedExpression[],
  to: Lowering,
  source: string,
): string {
  const name = (index: number) => column(r.groups[index]?.attribute.id ?? 0);
  const used = new Set(sets.flatMap((set) => set.map(name)));
  // What no set groups by is no group to the engine; what has a key of its own is named by it.
  const instead = new Map(
    groups.flatMap((g): [AttributeId, ResolvedExpression][] => {
      const { attribute, expression } = g;
      if (!used.has(column(attribute.id))) return [[attribute.id, nothing(expression)]];
      return holdsFraction(attribute.type) ? [[attribute.id, keyOf(g)]] : [];
    }),
  );
  const list = selectList(
    [
      ...groups.map((g) => ({ ...g, expression: instead.get(g.attribute.id) ?? g.expression })),
      ...r.aggregates.map((a) =>
        isGrouping(a.expression) ? { ...a, expression: replaced(a.expression, instead) } : a,
      ),
    ],
    to,
  );
  const key = (index: number) => {
    const group = r.groups[index];
    return group !== undefined && holdsFraction(group.attribute.type) ? keyColumn(group) : name(index);
  };
  // Of no rows Spark's expansion makes none, and the set of no columns no total.
  const some = sets.some((set) => set.length === 0) ? ' HAVING count(*) > 0' : '';
  return `SELECT ${list}${source} GROUP BY GROUPING SETS (${sets.map((set) => `(${set.map(key).join(', ')})`).join(', ')})${some}`;
}

const nothing = (e: ResolvedExpression): ResolvedExpression => ({ ...e, kind: 'literal', value: null, nullable: true });
type Grouping = Extract<ResolvedExpression, { kind: 'aggregate' }>;
const isGrouping = (e: ResolvedExpression): e is Grouping => e.kind === 'aggregate' && e.name.startsWith('grouping');
const replaced = (e: Grouping, by: ReadonlyMap<AttributeId, ResolvedExpression>): Grouping => ({
  ...e,
  arguments: e.arguments.map((x) => (x.kind === 'attribute' ? (by.get(x.id) ?? x) : x)),
});

/** Zeros of both signs are one group, whose key Spark gives as 0.0; so are those within arrays and structs. */
function unsigned(group: NamedExpression): NamedExpression {
  const { expression, attribute } = group;
  const { type, nullable, pretty } = expression;
  if (!holdsFraction(type)) return group;
  const template = ([sql = '']: readonly string[]) => unsignedSql(sql, type);
  return {
    attribute,
    expression: { kind: 'call', name: '+', arguments: [expression], type, nullable, pretty, template },
  };
}

const keyColumn = (group: NamedExpression): string => `key_${group.attribute.id}`;
function keyOf(group: NamedExpression): ResolvedExpression {
  const { type, nullable, pretty } = group.expression;
  return { kind: 'call', name: 'key', arguments: [], type, nullable, pretty, template: keyColumn(group) };
}

/** Columns as they are where rows are compared: zeros lose their sign. */
const comparedList = (output: readonly Attribute[]): string =>
  [...new Map(output.map((a) => [a.id, a])).values()]
    .map((a) => (holdsFraction(a.type) ? `${unsignedSql(column(a.id), a.type)} AS ${column(a.id)}` : column(a.id)))
    .join(', ');

/** Groups, and no DISTINCT: beside one within a join the engine computes columns that nobody asks for. */
const distinctSql = (output: readonly Attribute[], from: string): string =>
  output.length === 0 ? `SELECT DISTINCT 1 AS no_columns${from}` : `SELECT ${comparedList(output)}${from} GROUP BY ALL`;

const isPlain = (e: ResolvedExpression): boolean =>
  e.kind === 'attribute' || e.kind === 'literal' || (e.kind === 'cast' && isPlain(e.child));

/** ORDER BY and LIMIT in one SELECT are a top-n for the engine; a projection of columns between them goes on top. */
function limitSql(r: ResolvedOf<'limit'>, to: Lowering, items: FromItems): string {
  const bounds = `${r.limit === undefined ? '' : ` LIMIT ${expressionSql(r.limit, to)}`}${r.offset === undefined ? '' : ` OFFSET ${expressionSql(r.offset, to)}`}`;
  const { input } = r;
  if (input.kind === 'sort')
    return `SELECT ${columns(r.output)}${fromClause(input.input, items)}${orderedBy(input.order, to)}${bounds}`;
  if (
    input.kind === 'project' &&
    input.input.kind === 'sort' &&
    input.expressions.every((e) => isPlain(e.expression))
  ) {
    const below: ResolvedRelation = { ...r, input: input.input, output: input.input.output };
    return `SELECT ${selectList(input.expressions, to)} FROM ${items.derived(below)}`;
  }
  return `SELECT ${columns(r.output)}${fromClause(input, items)}${bounds}`;
}

function setSql(r: ResolvedOf<'setOperation'>, rows: Rows): string {
  const side = (input: ResolvedRelation) =>
    `SELECT ${r.output.map((a, i) => `${column(input.output[i]?.id ?? 0)} AS ${column(a.id)}`).join(', ') || '1 AS no_columns'}${rows(input)}`;
  const [left, right] = [side(r.left), side(r.right)];
  if (r.operation === 'union') {
    const all = `${left} UNION ALL ${right}`;
    return r.all ? all : distinctSql(r.output, ` FROM (${all})`);
  }
  const compared = `${left} ${r.operation.toUpperCase()}${r.all ? ' ALL' : ''} ${right}`;
  return r.output.some((a) => holdsFraction(a.type)) ? `SELECT ${comparedList(r.output)} FROM (${compared})` : compared;
}
