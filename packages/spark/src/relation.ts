/** Typed relations as nested SELECTs of Spark's SQL. Every column is `c<attribute id>`, so that no name means two things. */
import { refuse } from '@outboard/errors';
import {
  type Attribute,
  type AttributeId,
  type NamedExpression,
  quoteIdentifier,
  type ResolvedExpression,
  type ResolvedOf,
  type ResolvedRelation,
  sqlName,
} from '@outboard/plan';
import { column, expressionSql, generatorSql, orderSql, type Writing } from './expression.js';
import { Sources } from './source.js';

export class Writer implements Writing {
  readonly sources = new Sources();
  #aliases = 0;

  readonly #sql = (e: ResolvedExpression): string => expressionSql(e, this);

  select(r: ResolvedRelation): string {
    switch (r.kind) {
      case 'oneRow':
        return 'SELECT 1 AS no_columns';
      case 'local':
        return this.#renamed(r.output, (i) => `c${i}`, this.sources.local(r));
      case 'values':
        return this.#values(r);
      case 'range':
        return `SELECT id AS ${column(r.output[0]?.id ?? 0)} FROM range(${r.start}, ${r.end}, ${r.step})`;
      case 'scan': {
        const besides = new Map<AttributeId | undefined, string>([
          [r.fileName, 'input_file_name()'],
          [r.blockLength, 'input_file_block_length()'],
          [r.hidden?.id, quoteIdentifier(r.hidden?.name ?? '')],
        ]);
        const { name, columns } = this.sources.files({ ...r, output: r.output.filter(({ id }) => !besides.has(id)) });
        const item = (i: number) => besides.get(r.output[i]?.id) ?? quoteIdentifier(columns[i] ?? '');
        return this.#renamed(r.output, item, name);
      }
      case 'project':
        return `SELECT ${this.#list(r.expressions)}${this.#from(r.input)}`;
      case 'filter':
        return `SELECT ${columnsOf(r.output)}${this.#from(r.input)} WHERE ${this.#sql(r.condition)}`;
      case 'aggregate':
        return this.#aggregate(r);
      case 'sort':
        return `SELECT ${columnsOf(r.output)}${this.#from(r.input)} ORDER BY ${orderSql(r.order, this.#sql)}`;
      case 'limit': {
        const limit = r.limit === undefined ? '' : ` LIMIT ${this.#sql(r.limit)}`;
        const offset = r.offset === undefined ? '' : ` OFFSET ${this.#sql(r.offset)}`;
        // Of rows in an order the first ones are meant: ORDER BY and LIMIT must stand in one SELECT.
        if (r.input.kind === 'sort') return `${this.select({ ...r.input, output: r.output })}${limit}${offset}`;
        return `SELECT ${columnsOf(r.output)}${this.#from(r.input)}${limit}${offset}`;
      }
      case 'distinct':
        return `SELECT DISTINCT ${columnsOf(r.output)}${this.#from(r.input)}`;
      case 'deduplicate': {
        const keys = r.keys.map(column).join(', ');
        const numbered = `SELECT *, row_number() OVER (PARTITION BY ${keys} ORDER BY 1) AS row_${this.#from(r.input)}`;
        return `SELECT ${columnsOf(r.output)} FROM (${numbered}) WHERE row_ = 1`;
      }
      case 'join':
        return this.#join(r);
      case 'setOperation': {
        const side = (input: ResolvedRelation) =>
          `(${this.#renamed(r.output, (i) => column(input.output[i]?.id ?? 0), `(${this.select(input)})`)})`;
        return `${side(r.left)} ${r.operation.toUpperCase()} ${r.all ? 'ALL' : 'DISTINCT'} ${side(r.right)}`;
      }
      case 'generate': {
        const view = `LATERAL VIEW ${r.generator.outer ? 'OUTER ' : ''}${generatorSql(r, this.#sql)} g`;
        const made = r.columns.map(({ id }) => column(id)).join(', ');
        return `SELECT ${columnsOf(r.output)}${this.#from(r.input)} ${view} AS ${made}`;
      }
      case 'with': {
        const named = r.ctes.map(({ name, plan }) => `${quoteIdentifier(name)} AS (${this.select(plan)})`);
        return `WITH ${r.recursive ? 'RECURSIVE ' : ''}${named.join(', ')} ${this.select(r.body)}`;
      }
      case 'cte':
        return this.#renamed(r.output, (i) => column(r.source[i]?.id ?? 0), quoteIdentifier(r.name));
      case 'tail':
      case 'sample':
      case 'show':
        return refuse(`${r.kind} on Spark`);
      default:
        return r satisfies never;
    }
  }

  #from(input: ResolvedRelation): string {
    return input.kind === 'oneRow' ? '' : ` FROM (${this.select(input)}) AS ${this.#alias()}`;
  }

  #alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  #renamed(output: readonly Attribute[], nameAt: (i: number) => string, source: string): string {
    const items = unique(output.map((a, i) => ({ id: a.id, sql: nameAt(i) }))).map(({ id, sql }) => {
      const name = column(id);
      return sql === name ? name : `${sql} AS ${name}`;
    });
    return `SELECT ${items.join(', ') || '1 AS no_columns'} FROM ${source}`;
  }

  #list(items: readonly NamedExpression[]): string {
    const each = unique(items.map(({ attribute, expression }) => ({ id: attribute.id, expression })));
    const list = each.map(({ id, expression }) => {
      const sql = this.#sql(expression);
      const name = column(id);
      return sql === name ? name : `${sql} AS ${name}`;
    });
    return list.join(', ') || '1 AS no_columns';
  }

  #values(r: ResolvedOf<'values'>): string {
    const names = r.output.map((_, i) => `v${i}`);
    const typed = r.output.map(({ id, type }, i) => `CAST(v${i} AS ${sqlName(type)}) AS ${column(id)}`);
    if (r.rows.length === 0) {
      const nulls = r.output.map(({ id, type }) => `CAST(NULL AS ${sqlName(type)}) AS ${column(id)}`);
      return `SELECT ${nulls.join(', ') || '1 AS no_columns'} WHERE false`;
    }
    const rows = r.rows.map((row) => `(${row.map(this.#sql).join(', ')})`);
    return `SELECT ${typed.join(', ')} FROM VALUES ${rows.join(', ')} AS v(${names.join(', ')})`;
  }

  #aggregate(r: ResolvedOf<'aggregate'>): string {
    const groups = unique(r.groups.map((g) => ({ ...g, id: g.attribute.id })));
    const list = this.#list([...groups, ...r.aggregates]);
    const from = this.#from(r.input);
    if (r.sets !== undefined) {
      const name = (i: number) => column(r.groups[i]?.attribute.id ?? 0);
      const sets = r.sets.map((set) => `(${set.map(name).join(', ')})`);
      return `SELECT ${list}${from} GROUP BY GROUPING SETS (${sets.join(', ')})`;
    }
    if (groups.length === 0) return `SELECT ${list}${from}`;
    return `SELECT ${list}${from} GROUP BY ${groups.map((_, i) => i + 1).join(', ')}`;
  }

  #join(r: ResolvedOf<'join'>): string {
    const words = {
      inner: 'INNER JOIN',
      full: 'FULL OUTER JOIN',
      left: 'LEFT OUTER JOIN',
      right: 'RIGHT OUTER JOIN',
      leftSemi: 'LEFT SEMI JOIN',
      leftAnti: 'LEFT ANTI JOIN',
      cross: 'CROSS JOIN',
    } as const;
    const left = `(${this.select(r.left)}) AS ${this.#alias()}`;
    const right = `${r.lateral ? 'LATERAL ' : ''}(${this.select(r.right)}) AS ${this.#alias()}`;
    const on = r.condition === undefined ? '' : ` ON ${this.#sql(r.condition)}`;
    return `SELECT ${columnsOf(r.output)} FROM ${left} ${words[r.type]} ${right}${on}`;
  }
}

const columnsOf = (output: readonly Attribute[]): string =>
  unique(output)
    .map(({ id }) => column(id))
    .join(', ') || '1 AS no_columns';

/** Each id once. */
function unique<T extends { readonly id: Attribute['id'] }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
