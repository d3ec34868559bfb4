import type { Aggregate_GroupType, Expression } from '@outboard/wire/spark';
import { Aggregate_GroupType as GroupType } from '@outboard/wire/spark';
import { Column, type ColumnOrName, columnExpression } from './column.js';
import type { DataFrame } from './dataframe.js';
import { attribute, call, expression, literalExpression } from './expression.js';
import { type LiteralValue, literal } from './literal.js';

interface Pivot {
  readonly col: Expression;
  readonly values: readonly LiteralValue[];
}

/** Groups of a DataFrame's rows, for which aggregates are to be named. */
export class GroupedData {
  readonly #of: DataFrame;
  readonly #groupType: Aggregate_GroupType;
  readonly #grouping: readonly Expression[];
  readonly #pivot: Pivot | undefined;

  constructor(of: DataFrame, groupType: Aggregate_GroupType, grouping: readonly Expression[], pivot?: Pivot) {
    this.#of = of;
    this.#groupType = groupType;
    this.#grouping = grouping;
    this.#pivot = pivot;
  }

  /** Columns, or Spark's shorthand: `{ price: 'avg', '*': 'count' }`. */
  agg(...aggregates: readonly (Column | Readonly<Record<string, string>>)[]): DataFrame {
    const columns = aggregates.flatMap((aggregate) =>
      aggregate instanceof Column
        ? [aggregate.expression]
        : Object.entries(aggregate).map(([column, name]) => call(name, [attribute(column)])),
    );
    return this.#aggregate(columns);
  }
  count(): DataFrame {
    const counted = call('count', [literalExpression(1)]);
    return this.#aggregate([expression({ case: 'alias', value: { expr: counted, name: ['count'] } })]);
  }
  sum(...columns: readonly string[]): DataFrame {
    return this.#each('sum', columns);
  }
  avg(...columns: readonly string[]): DataFrame {
    return this.#each('avg', columns);
  }
  mean(...columns: readonly string[]): DataFrame {
    return this.avg(...columns);
  }
  min(...columns: readonly string[]): DataFrame {
    return this.#each('min', columns);
  }
  max(...columns: readonly string[]): DataFrame {
    return this.#each('max', columns);
  }
  /** A column for each of `values`; without them the server finds the values first, which costs a query. */
  pivot(column: ColumnOrName, values: readonly LiteralValue[] = []): GroupedData {
    return new GroupedData(this.#of, GroupType.PIVOT, this.#grouping, { col: columnExpression(column), values });
  }

  #each(name: string, columns: readonly string[]): DataFrame {
    return this.#aggregate(columns.map((column) => call(name, [attribute(column)])));
  }

  #aggregate(aggregateExpressions: readonly Expression[]): DataFrame {
    const pivot = this.#pivot;
    return this.#of.derive({
      case: 'aggregate',
      value: {
        input: this.#of.relation,
        groupType: this.#groupType,
        groupingExpressions: [...this.#grouping],
        aggregateExpressions: [...aggregateExpressions],
        ...(pivot && { pivot: { col: pivot.col, values: pivot.values.map(literal) } }),
      },
    });
  }
}
