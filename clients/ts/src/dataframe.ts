import type { Relation } from '@outboard/wire/spark';
import {
  type Aggregate_GroupType,
  Aggregate_GroupType as GroupType,
  Join_JoinType as JoinType,
  SetOperation_SetOpType as SetOpType,
} from '@outboard/wire/spark';
import type { RecordBatch, Table } from 'apache-arrow';
import { actions, type ExplainMode } from './actions.js';
import type { ConnectClient } from './client.js';
import { Column, type ColumnOrName, type ColumnValue, columnExpression, operand, sortOrder } from './column.js';
import { invalidArgument } from './errors.js';
import type { ExecuteOptions } from './execute.js';
import { attribute, expression } from './expression.js';
import { GroupedData } from './grouped.js';
import type { LiteralValue } from './literal.js';
import { NaFunctions } from './na.js';
import { planIdOf, type RelationInit, relation } from './relation.js';
import type { Row } from './rows.js';
import { StatFunctions } from './stat.js';
import type { StructType } from './types.js';
import { DataFrameWriter, DataFrameWriterV2 } from './writer.js';

/** Spark's names for joins; underscores do not matter. */
const JOIN_TYPES: Readonly<Record<string, JoinType>> = {
  inner: JoinType.INNER,
  outer: JoinType.FULL_OUTER,
  full: JoinType.FULL_OUTER,
  fullouter: JoinType.FULL_OUTER,
  left: JoinType.LEFT_OUTER,
  leftouter: JoinType.LEFT_OUTER,
  right: JoinType.RIGHT_OUTER,
  rightouter: JoinType.RIGHT_OUTER,
  semi: JoinType.LEFT_SEMI,
  leftsemi: JoinType.LEFT_SEMI,
  anti: JoinType.LEFT_ANTI,
  leftanti: JoinType.LEFT_ANTI,
  cross: JoinType.CROSS,
};

/**
 * A plan over a session, with Spark's names. Immutable, and nothing runs before an action (`collect`, `show`, `count`, `batches`,
 * `toArrow`, …, each of which returns a promise or an async iterable).
 */
export class DataFrame {
  readonly relation: Relation;
  readonly #client: ConnectClient;

  constructor(client: ConnectClient, relation: Relation) {
    this.#client = client;
    this.relation = relation;
  }

  // — columns

  /** This DataFrame's column, also where another in a join has one of the same name. */
  col(name: string): Column {
    return new Column(attribute(name, planIdOf(this.relation)));
  }
  colRegex(name: string): Column {
    const planId = planIdOf(this.relation);
    return new Column(expression({ case: 'unresolvedRegex', value: { colName: name, planId } }));
  }
  select(...columns: readonly ColumnOrName[]): DataFrame {
    return this.#from({ case: 'project', value: { input: this.relation, expressions: columns.map(columnExpression) } });
  }
  selectExpr(...sql: readonly string[]): DataFrame {
    const expressions = sql.map((text) => expression({ case: 'expressionString', value: { expression: text } }));
    return this.#from({ case: 'project', value: { input: this.relation, expressions } });
  }
  withColumn(name: string, value: Column): DataFrame {
    return this.withColumns({ [name]: value });
  }
  withColumns(columns: Readonly<Record<string, Column>>): DataFrame {
    const aliases = Object.entries(columns).map(([name, { expression }]) => ({ expr: expression, name: [name] }));
    return this.#from({ case: 'withColumns', value: { input: this.relation, aliases } });
  }
  withColumnRenamed(from: string, to: string): DataFrame {
    return this.withColumnsRenamed({ [from]: to });
  }
  withColumnsRenamed(names: Readonly<Record<string, string>>): DataFrame {
    const renames = Object.entries(names).map(([colName, newColName]) => ({ colName, newColName }));
    return this.#from({ case: 'withColumnsRenamed', value: { input: this.relation, renames } });
  }
  drop(...columns: readonly ColumnOrName[]): DataFrame {
    const columnNames = columns.filter((column) => typeof column === 'string');
    const expressions = columns.flatMap((column) => (typeof column === 'string' ? [] : [column.expression]));
    return this.#from({ case: 'drop', value: { input: this.relation, columnNames, columns: expressions } });
  }
  toDF(...columnNames: readonly string[]): DataFrame {
    return this.#from({ case: 'toDf', value: { input: this.relation, columnNames: [...columnNames] } });
  }
  alias(alias: string): DataFrame {
    return this.#from({ case: 'subqueryAlias', value: { input: this.relation, alias } });
  }
  as(alias: string): DataFrame {
    return this.alias(alias);
  }

  // — rows

  /** `condition`: a column, or Spark SQL. */
  filter(condition: Column | string): DataFrame {
    const wire =
      typeof condition === 'string'
        ? expression({ case: 'expressionString', value: { expression: condition } })
        : condition.expression;
    return this.#from({ case: 'filter', value: { input: this.relation, condition: wire } });
  }
  where(condition: Column | string): DataFrame {
    return this.filter(condition);
  }
  orderBy(...columns: readonly ColumnOrName[]): DataFrame {
    const order = columns.map(sortOrder);
    return this.#from({ case: 'sort', value: { input: this.relation, order, isGlobal: true } });
  }
  sort(...columns: readonly ColumnOrName[]): DataFrame {
    return this.orderBy(...columns);
  }
  sortWithinPartitions(...columns: readonly ColumnOrName[]): DataFrame {
    const order = columns.map(sortOrder);
    return this.#from({ case: 'sort', value: { input: this.relation, order, isGlobal: false } });
  }
  limit(limit: number): DataFrame {
    return this.#from({ case: 'limit', value: { input: this.relation, limit } });
  }
  offset(offset: number): DataFrame {
    return this.#from({ case: 'offset', value: { input: this.relation, offset } });
  }
  distinct(): DataFrame {
    return this.#from({ case: 'deduplicate', value: { input: this.relation, allColumnsAsKeys: true } });
  }
  /** One row for each combination of the named columns; of all columns where none is named. */
  dropDuplicates(columnNames: readonly string[] = []): DataFrame {
    if (columnNames.length === 0) return this.distinct();
    return this.#from({ case: 'deduplicate', value: { input: this.relation, columnNames: [...columnNames] } });
  }
  /** About that `fraction` of the rows. Without a seed, another sample each time it is called. */
  sample(fraction: number, options: { readonly withReplacement?: boolean; readonly seed?: bigint } = {}): DataFrame {
    const { withReplacement = false, seed = randomSeed() } = options;
    const value = { input: this.relation, lowerBound: 0, upperBound: fraction, withReplacement, seed };
    return this.#from({ case: 'sample', value });
  }
  /** Splits the rows by chance, in proportion to the weights; each row comes in exactly one part. */
  randomSplit(weights: readonly number[], seed: bigint = randomSeed()): readonly DataFrame[] {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let low = 0;
    return weights.map((weight) => {
      const lowerBound = low / total;
      low += weight;
      const upperBound = low / total;
      const value = {
        input: this.relation,
        lowerBound,
        upperBound,
        seed,
        withReplacement: false,
        deterministicOrder: true,
      };
      return this.#from({ case: 'sample', value });
    });
  }

  // — groups

  groupBy(...columns: readonly ColumnOrName[]): GroupedData {
    return this.#grouped(GroupType.GROUPBY, columns);
  }
  rollup(...columns: readonly ColumnOrName[]): GroupedData {
    return this.#grouped(GroupType.ROLLUP, columns);
  }
  cube(...columns: readonly ColumnOrName[]): GroupedData {
    return this.#grouped(GroupType.CUBE, columns);
  }
  /** Aggregates over all rows. */
  agg(...aggregates: readonly Column[]): DataFrame {
    return this.groupBy().agg(...aggregates);
  }

  // — several DataFrames

  /**
   * `on`: names of columns that both sides have (each comes once in the result), or a condition. `how`: inner, left, right, outer,
   * left_semi, left_anti, cross, and Spark's other names for them.
   */
  join(other: DataFrame, on?: string | readonly string[] | Column, how = 'inner'): DataFrame {
    const joinType = JOIN_TYPES[how.toLowerCase().replaceAll('_', '')];
    if (joinType === undefined) throw invalidArgument(`${how} is no type of join.`);
    const condition = on instanceof Column ? { joinCondition: on.expression } : {};
    const usingColumns = on === undefined || on instanceof Column ? [] : [on].flat(1);
    const value = { left: this.relation, right: other.relation, joinType, usingColumns, ...condition };
    return this.#from({ case: 'join', value });
  }
  crossJoin(other: DataFrame): DataFrame {
    return this.join(other, undefined, 'cross');
  }
  /** All rows of both, by position; like `UNION ALL`. */
  union(other: DataFrame): DataFrame {
    return this.#setOp(other, SetOpType.UNION, true);
  }
  unionAll(other: DataFrame): DataFrame {
    return this.union(other);
  }
  unionByName(other: DataFrame, options: { readonly allowMissingColumns?: boolean } = {}): DataFrame {
    const { allowMissingColumns = false } = options;
    return this.#setOp(other, SetOpType.UNION, true, { byName: true, allowMissingColumns });
  }
  intersect(other: DataFrame): DataFrame {
    return this.#setOp(other, SetOpType.INTERSECT, false);
  }
  intersectAll(other: DataFrame): DataFrame {
    return this.#setOp(other, SetOpType.INTERSECT, true);
  }
  /** Rows of this one that the other has not, each once. */
  except(other: DataFrame): DataFrame {
    return this.#setOp(other, SetOpType.EXCEPT, false);
  }
  subtract(other: DataFrame): DataFrame {
    return this.except(other);
  }
  exceptAll(other: DataFrame): DataFrame {
    return this.#setOp(other, SetOpType.EXCEPT, true);
  }

  // — nulls and statistics

  get na(): NaFunctions {
    return new NaFunctions(this);
  }
  get stat(): StatFunctions {
    return new StatFunctions(this);
  }
  fillna(value: LiteralValue | Readonly<Record<string, LiteralValue>>, columns?: readonly string[]): DataFrame {
    return this.na.fill(value, columns);
  }
  dropna(how: 'any' | 'all' | number = 'any', columns?: readonly string[]): DataFrame {
    return this.na.drop(how, columns);
  }
  describe(...columns: readonly string[]): DataFrame {
    return this.#from({ case: 'describe', value: { input: this.relation, cols: [...columns] } });
  }
  summary(...statistics: readonly string[]): DataFrame {
    return this.#from({ case: 'summary', value: { input: this.relation, statistics: [...statistics] } });
  }

  // — shape and placement

  unpivot(
    ids: readonly ColumnOrName[],
    values: readonly ColumnOrName[],
    variableColumnName: string,
    valueColumnName: string,
  ): DataFrame {
    const value = {
      input: this.relation,
      ids: ids.map(columnExpression),
      values: { values: values.map(columnExpression) },
      variableColumnName,
      valueColumnName,
    };
    return this.#from({ case: 'unpivot', value });
  }
  hint(name: string, ...parameters: readonly ColumnValue[]): DataFrame {
    return this.#from({ case: 'hint', value: { input: this.relation, name, parameters: parameters.map(operand) } });
  }
  repartition(numPartitions: number, ...columns: readonly ColumnOrName[]): DataFrame {
    const { relation: input } = this;
    if (columns.length === 0)
      return this.#from({ case: 'repartition', value: { input, numPartitions, shuffle: true } });
    const partitionExprs = columns.map(columnExpression);
    return this.#from({ case: 'repartitionByExpression', value: { input, numPartitions, partitionExprs } });
  }
  coalesce(numPartitions: number): DataFrame {
    return this.#from({ case: 'repartition', value: { input: this.relation, numPartitions, shuffle: false } });
  }

  // — what it is

  schema(): Promise<StructType> {
    return actions.schema(this.#client, this.relation);
  }
  async columns(): Promise<readonly string[]> {
    return (await this.schema()).fields.map(({ name }) => name);
  }
  /** Names and types, e.g. `['n', 'bigint']`. */
  dtypes(): Promise<readonly (readonly [name: string, type: string])[]> {
    return actions.dtypes(this.#client, this.relation);
  }
  /** The schema as a tree, printed. */
  async printSchema(level?: number): Promise<void> {
    process.stdout.write(`${await actions.treeString(this.#client, this.relation, level)}\n`);
  }
  /** The server's plan as text. */
  explain(mode: ExplainMode = 'simple'): Promise<string> {
    return actions.explain(this.#client, this.relation, mode);
  }
  isLocal(): Promise<boolean> {
    return actions.isLocal(this.#client, this.relation);
  }
  inputFiles(): Promise<readonly string[]> {
    return actions.inputFiles(this.#client, this.relation);
  }

  // — actions

  /** All rows. `T` is the caller's promise about their shape; nothing checks it. See `rows.ts` for how values come. */
  collect<T extends object = Row>(options?: ExecuteOptions): Promise<T[]> {
    return actions.collect(this.#client, this.relation, options) as Promise<object[]> as Promise<T[]>;
  }
  /** Rows one at a time, as they come; at most one batch in memory. Leaving the loop ends the query. */
  toLocalIterator(options?: ExecuteOptions): AsyncGenerator<Row, void, undefined> {
    return actions.rows(this.#client, this.relation, options);
  }
  /** Arrow batches as they come, at most one in memory. Leaving the loop ends the query. */
  batches(options?: ExecuteOptions): AsyncGenerator<RecordBatch, void, undefined> {
    return actions.batches(this.#client, this.relation, options);
  }
  /** The whole result as an Arrow table. */
  toArrow(options?: ExecuteOptions): Promise<Table> {
    return actions.table(this.#client, this.relation, options);
  }
  /** How many rows there are. */
  async count(options?: ExecuteOptions): Promise<number> {
    const [row] = await this.groupBy().count().collect<{ readonly count: bigint }>(options);
    return Number(row?.count);
  }
  take(n: number, options?: ExecuteOptions): Promise<Row[]> {
    return this.limit(n).collect(options);
  }
  head(n: number, options?: ExecuteOptions): Promise<Row[]> {
    return this.take(n, options);
  }
  /** The first row, or null where there is none. */
  async first(options?: ExecuteOptions): Promise<Row | null> {
    return (await this.take(1, options))[0] ?? null;
  }
  async isEmpty(): Promise<boolean> {
    return (await this.take(1)).length === 0;
  }
  /** The last `n` rows. */
  tail(n: number, options?: ExecuteOptions): Promise<Row[]> {
    return this.#from({ case: 'tail', value: { input: this.relation, limit: n } }).collect(options);
  }
  /** Prints rows as a table. `truncate`: true cuts at 20 characters, false not at all, a number there. */
  async show(n = 20, truncate: boolean | number = true, vertical = false): Promise<void> {
    process.stdout.write(`${await this.showString(n, truncate, vertical)}\n`);
  }
  /** What `show` prints. */
  async showString(numRows = 20, truncate: boolean | number = true, vertical = false): Promise<string> {
    const cut = typeof truncate === 'number' ? truncate : truncate ? 20 : 0;
    const value = { input: this.relation, numRows, truncate: cut, vertical };
    const [row] = await this.#from({ case: 'showString', value }).collect();
    return String(Object.values(row ?? {})[0] ?? '');
  }

  // — views and output

  createTempView(name: string): Promise<void> {
    return actions.createView(this.#client, this.relation, { name, isGlobal: false, replace: false });
  }
  createOrReplaceTempView(name: string): Promise<void> {
    return actions.createView(this.#client, this.relation, { name, isGlobal: false, replace: true });
  }
  createGlobalTempView(name: string): Promise<void> {
    return actions.createView(this.#client, this.relation, { name, isGlobal: true, replace: false });
  }
  createOrReplaceGlobalTempView(name: string): Promise<void> {
    return actions.createView(this.#client, this.relation, { name, isGlobal: true, replace: true });
  }
  get write(): DataFrameWriter {
    return new DataFrameWriter(this.#client, this.relation);
  }
  writeTo(table: string): DataFrameWriterV2 {
    return new DataFrameWriterV2(this.#client, this.relation, table);
  }

  /** A DataFrame of the same session. */
  derive(relType: RelationInit): DataFrame {
    return this.#from(relType);
  }

  #from(relType: RelationInit): DataFrame {
    return new DataFrame(this.#client, relation(relType));
  }

  #grouped(groupType: Aggregate_GroupType, columns: readonly ColumnOrName[]): GroupedData {
    return new GroupedData(this, groupType, columns.map(columnExpression));
  }

  #setOp(
    other: DataFrame,
    setOpType: SetOpType,
    isAll: boolean,
    more: { readonly byName?: boolean; readonly allowMissingColumns?: boolean } = {},
  ): DataFrame {
    const value = { leftInput: this.relation, rightInput: other.relation, setOpType, isAll, ...more };
    return this.#from({ case: 'setOp', value });
  }
}

const randomSeed = (): bigint => BigInt(Math.floor(Math.random() * Number.MAX_SAFE_INTEGER));
