/** Typed expressions in Spark's SQL. Functions keep their names; what the analyzer has cast stays cast. */
import { refuse } from '@outboard/errors';
import {
  type AttributeId,
  fixedBounds,
  quoteIdentifier,
  type ResolvedAggregate,
  type ResolvedBound,
  type ResolvedCall,
  type ResolvedExpression,
  type ResolvedOf,
  type ResolvedRelation,
  type ResolvedSortOrder,
  type ResolvedWindow,
  type ResolvedWindowFunction,
  sqlName,
} from '@outboard/plan';
import { literalSql, text } from './literal.js';

export interface Writing {
  select(relation: ResolvedRelation): string;
}

export const column = (id: AttributeId | number): string => `c${id}`;

const INFIX: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  'div',
  '=',
  '==',
  '<=>',
  '<',
  '<=',
  '>',
  '>=',
  'and',
  'or',
  '&',
  '|',
  '^',
  '||',
  'like',
  'ilike',
  'rlike',
]);
/** Names that Spark itself gives to what has none in SQL. */
const WITHOUT_A_NAME: ReadonlySet<string> = new Set([
  'getarraystructfields',
  'update_fields',
  'qualify',
  'ntz_to_micros',
  'micros_to_ntz',
  'interval_of_text',
]);

/** A deeper one is not worth Spark's parser, which is recursive. */
const LEVELS_MAX = 200;

export function expressionSql(e: ResolvedExpression, to: Writing, level = 0): string {
  if (level > LEVELS_MAX) return refuse(`expressions nested deeper than ${LEVELS_MAX} levels on Spark`);
  const sql = (inner: ResolvedExpression): string => expressionSql(inner, to, level + 1);
  switch (e.kind) {
    case 'literal':
      return literalSql(e.type, e.value);
    case 'attribute':
      return column(e.id);
    case 'cast':
      return `${e.mode === 'try' ? 'TRY_CAST' : 'CAST'}(${sql(e.child)} AS ${sqlName(e.type)})`;
    case 'call':
      return callSql(e, sql);
    case 'case': {
      const branches = e.branches.map(({ when, value }) => `WHEN ${sql(when)} THEN ${sql(value)}`).join(' ');
      return `CASE ${branches}${e.otherwise === undefined ? '' : ` ELSE ${sql(e.otherwise)}`} END`;
    }
    case 'aggregate':
    case 'windowFunction':
      return functionSql(e, sql);
    case 'window':
      return windowSql(e, sql);
    case 'subquery': {
      const plan = to.select(e.plan);
      if (e.form === 'scalar') return `(${plan})`;
      if (e.form === 'exists') return `EXISTS (${plan})`;
      const values = e.values.map(sql);
      return `((${values.join(', ')}) IN (${plan}))`;
    }
    case 'lambda': {
      const names = e.parameters.map(({ id }) => column(id));
      return `${names.length === 1 ? names[0] : `(${names.join(', ')})`} -> ${sql(e.body)}`;
    }
    case 'generator':
      return refuse(`${e.name} inside of an expression`);
    default:
      return e satisfies never;
  }
}

type Sql = (e: ResolvedExpression) => string;

function callSql(e: ResolvedCall, sql: Sql): string {
  const { name } = e;
  const args = e.arguments;
  const [first, second] = args;
  if (INFIX.has(name) && args.length >= 2) return `(${args.map(sql).join(` ${name.toUpperCase()} `)})`;
  if (WITHOUT_A_NAME.has(name) || first === undefined) {
    return WITHOUT_A_NAME.has(name) ? refuse(`${name} on Spark`) : `${name}()`;
  }
  switch (name) {
    // A function of a user's has become its body, and how deep a recursion goes Spark sees to itself.
    case 'sql_function':
    case 'recursion_level':
      return sql(first);
    case 'not':
    case '!':
      return `(NOT ${sql(first)})`;
    case '~':
      return `(~ ${sql(first)})`;
    case 'in':
      return `(${sql(first)} IN (${args.slice(1).map(sql).join(', ')}))`;
    case 'between':
      return `(${sql(first)} BETWEEN ${args.slice(1).map(sql).join(' AND ')})`;
    case 'struct':
    case 'named_struct': {
      // The names are in the type; the arguments are the values.
      if (e.type.kind !== 'struct' || e.type.fields.length !== args.length) return refuse(`${e.pretty} on Spark`);
      return `named_struct(${e.type.fields.flatMap((f, i) => [text(f.name), args[i] === undefined ? 'NULL' : sql(args[i])]).join(', ')})`;
    }
    case 'getstructfield': {
      // The field's name is at the end of what is printed, as it was asked for.
      const asked = e.pretty.replace(/ AS [^.]*$/, '');
      const fields = first.type.kind === 'struct' ? first.type.fields : [];
      const field =
        fields.find((f) => asked.endsWith(`.${f.name}`)) ??
        fields.find((f) => asked.toLowerCase().endsWith(`.${f.name.toLowerCase()}`));
      return field === undefined ? refuse(`${e.pretty} on Spark`) : `(${sql(first)}).${quoteIdentifier(field.name)}`;
    }
    case 'getmapvalue':
    case 'getarrayitem':
      return second === undefined ? refuse(`${name} on Spark`) : `(${sql(first)})[${sql(second)}]`;
    default:
      return `${name}(${args.map(sql).join(', ')})`;
  }
}

function functionSql(e: ResolvedAggregate | ResolvedWindowFunction, sql: Sql): string {
  const args = e.arguments.map(sql).join(', ');
  const nulls = e.nulls === 'ignore' ? ' IGNORE NULLS' : '';
  if (e.kind === 'windowFunction') return `${e.name}(${args})${nulls}`;
  const list = e.name === 'count' && args === '' ? '*' : args;
  const within = e.orderBy.length === 0 ? '' : ` WITHIN GROUP (ORDER BY ${orderSql(e.orderBy, sql)})`;
  const filter = e.filter === undefined ? '' : ` FILTER (WHERE ${sql(e.filter)})`;
  return `${e.name}(${e.distinct ? 'DISTINCT ' : ''}${list})${within}${nulls}${filter}`;
}

export const orderSql = (order: readonly ResolvedSortOrder[], sql: Sql): string =>
  order
    .map((o) => `${sql(o.child)} ${o.descending ? 'DESC' : 'ASC'} NULLS ${o.nullsFirst ? 'FIRST' : 'LAST'}`)
    .join(', ');

function windowSql(e: ResolvedWindow, sql: Sql): string {
  const parts: string[] = [];
  if (e.partitionBy.length > 0) parts.push(`PARTITION BY ${e.partitionBy.map(sql).join(', ')}`);
  if (e.orderBy.length > 0) parts.push(`ORDER BY ${orderSql(e.orderBy, sql)}`);
  if (e.frame !== undefined) {
    const { unit, lower, upper } = e.frame;
    parts.push(`${unit.toUpperCase()} BETWEEN ${boundSql(lower, sql)} AND ${boundSql(upper, sql)}`);
  }
  return `${functionSql(e.function, sql)} OVER (${parts.join(' ')})`;
}

function boundSql(bound: ResolvedBound, sql: Sql): string {
  return 'value' in bound ? `${sql(bound.value)} ${bound.kind.toUpperCase()}` : fixedBounds[bound.kind];
}

/** LATERAL VIEW's generator. */
export function generatorSql({ generator }: ResolvedOf<'generate'>, sql: Sql): string {
  return `${generator.name.replace(/_outer$/, '')}(${generator.arguments.map(sql).join(', ')})`;
}
