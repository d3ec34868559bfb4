import type { Expression } from '@outboard/wire/spark';
import {
  Expression_Cast_EvalMode as EvalMode,
  Expression_SortOrder_NullOrdering as NullOrdering,
  Expression_SortOrder_SortDirection as SortDirection,
} from '@outboard/wire/spark';
import { invalidArgument } from './errors.js';
import { attribute, call, expression, literalExpression } from './expression.js';
import { isLiteralValue, type LiteralValue } from './literal.js';
import type { WindowSpec } from './window.js';

/** A column, or a constant in its place. Arrays become Spark's `array(…)`. */
export type ColumnValue = Column | LiteralValue | readonly ColumnValue[];

/** A column, or the name of one. */
export type ColumnOrName = Column | string;

/** An expression over a DataFrame's columns, with Spark's operators as methods. Immutable. */
export class Column {
  readonly expression: Expression;

  constructor(expression: Expression) {
    this.expression = expression;
  }

  // — arithmetic
  plus(other: ColumnValue): Column {
    return this.#call('+', other);
  }
  minus(other: ColumnValue): Column {
    return this.#call('-', other);
  }
  times(other: ColumnValue): Column {
    return this.#call('*', other);
  }
  divide(other: ColumnValue): Column {
    return this.#call('/', other);
  }
  mod(other: ColumnValue): Column {
    return this.#call('%', other);
  }
  negate(): Column {
    return this.#call('negative');
  }
  bitwiseAND(other: ColumnValue): Column {
    return this.#call('&', other);
  }
  bitwiseOR(other: ColumnValue): Column {
    return this.#call('|', other);
  }
  bitwiseXOR(other: ColumnValue): Column {
    return this.#call('^', other);
  }

  // — comparison
  equalTo(other: ColumnValue): Column {
    return this.#call('==', other);
  }
  eq(other: ColumnValue): Column {
    return this.equalTo(other);
  }
  /** `<=>`: true where both are null. */
  eqNullSafe(other: ColumnValue): Column {
    return this.#call('<=>', other);
  }
  notEqual(other: ColumnValue): Column {
    return this.equalTo(other).not();
  }
  gt(other: ColumnValue): Column {
    return this.#call('>', other);
  }
  geq(other: ColumnValue): Column {
    return this.#call('>=', other);
  }
  lt(other: ColumnValue): Column {
    return this.#call('<', other);
  }
  leq(other: ColumnValue): Column {
    return this.#call('<=', other);
  }
  /** Both ends included. */
  between(low: ColumnValue, high: ColumnValue): Column {
    return this.geq(low).and(this.leq(high));
  }
  isin(...values: readonly (ColumnValue | readonly LiteralValue[])[]): Column {
    const [first] = values;
    return this.#call('in', ...(values.length === 1 && Array.isArray(first) ? (first as ColumnValue[]) : values));
  }
  isNull(): Column {
    return this.#call('isNull');
  }
  isNotNull(): Column {
    return this.#call('isNotNull');
  }
  isNaN(): Column {
    return this.#call('isNaN');
  }

  // — logic
  and(other: ColumnValue): Column {
    return this.#call('and', other);
  }
  or(other: ColumnValue): Column {
    return this.#call('or', other);
  }
  not(): Column {
    return this.#call('not');
  }

  // — strings
  like(pattern: string): Column {
    return this.#call('like', pattern);
  }
  ilike(pattern: string): Column {
    return this.#call('ilike', pattern);
  }
  rlike(pattern: string): Column {
    return this.#call('rlike', pattern);
  }
  contains(other: ColumnValue): Column {
    return this.#call('contains', other);
  }
  startsWith(other: ColumnValue): Column {
    return this.#call('startswith', other);
  }
  endsWith(other: ColumnValue): Column {
    return this.#call('endswith', other);
  }
  /** `start` counts from 1. */
  substr(start: ColumnValue, length: ColumnValue): Column {
    return this.#call('substr', start, length);
  }

  // — parts of nested values
  /** An array's element (from 0) or a map's value. */
  getItem(key: ColumnValue): Column {
    return new Column(
      expression({ case: 'unresolvedExtractValue', value: { child: this.expression, extraction: operand(key) } }),
    );
  }
  /** A struct's field. */
  getField(name: string): Column {
    return this.getItem(name);
  }
  withField(fieldName: string, value: ColumnValue): Column {
    const structExpression = this.expression;
    return new Column(
      expression({ case: 'updateFields', value: { structExpression, fieldName, valueExpression: operand(value) } }),
    );
  }
  dropFields(...names: readonly string[]): Column {
    const dropped = names.reduce(
      (structExpression, fieldName) => expression({ case: 'updateFields', value: { structExpression, fieldName } }),
      this.expression,
    );
    return new Column(dropped);
  }

  // — types and names
  /** `type`: Spark's DDL, e.g. `'decimal(10,2)'`. An unfit value is an error (in ANSI mode). */
  cast(type: string): Column {
    return this.#cast(type, EvalMode.UNSPECIFIED);
  }
  /** Like `cast`, but an unfit value becomes null. */
  tryCast(type: string): Column {
    return this.#cast(type, EvalMode.TRY);
  }
  /** Several names are for what makes several columns, such as `explode` of a map. */
  as(...names: readonly string[]): Column {
    return new Column(expression({ case: 'alias', value: { expr: this.expression, name: [...names] } }));
  }
  alias(...names: readonly string[]): Column {
    return this.as(...names);
  }
  name(name: string): Column {
    return this.as(name);
  }

  // — order
  /** Nulls first, as Spark has it. */
  asc(): Column {
    return this.#order(SortDirection.ASCENDING, NullOrdering.SORT_NULLS_FIRST);
  }
  asc_nulls_first(): Column {
    return this.asc();
  }
  asc_nulls_last(): Column {
    return this.#order(SortDirection.ASCENDING, NullOrdering.SORT_NULLS_LAST);
  }
  /** Nulls last, as Spark has it. */
  desc(): Column {
    return this.#order(SortDirection.DESCENDING, NullOrdering.SORT_NULLS_LAST);
  }
  desc_nulls_first(): Column {
    return this.#order(SortDirection.DESCENDING, NullOrdering.SORT_NULLS_FIRST);
  }
  desc_nulls_last(): Column {
    return this.desc();
  }

  // — conditions and windows
  /** One more branch of `functions.when(…)`. */
  when(condition: Column, value: ColumnValue): Column {
    return new Column(call('when', [...this.#branches(), condition.expression, operand(value)]));
  }
  /** The value where no branch of `functions.when(…)` holds; null without it. */
  otherwise(value: ColumnValue): Column {
    return new Column(call('when', [...this.#branches(), operand(value)]));
  }
  over(window: WindowSpec): Column {
    return new Column(expression({ case: 'window', value: { windowFunction: this.expression, ...window.parts() } }));
  }

  #call(name: string, ...args: readonly ColumnValue[]): Column {
    return new Column(call(name, [this.expression, ...args.map(operand)]));
  }

  #cast(type: string, evalMode: EvalMode): Column {
    const castToType = { case: 'typeStr' as const, value: type };
    return new Column(expression({ case: 'cast', value: { expr: this.expression, castToType, evalMode } }));
  }

  #order(direction: SortDirection, nullOrdering: NullOrdering): Column {
    return new Column(expression({ case: 'sortOrder', value: { child: this.expression, direction, nullOrdering } }));
  }

  #branches(): readonly Expression[] {
    const { exprType } = this.expression;
    const open = exprType.case === 'unresolvedFunction' && exprType.value.functionName === 'when';
    // Branches come in pairs; an odd number has its `otherwise` already.
    if (!open || exprType.value.arguments.length % 2 !== 0) {
      throw invalidArgument('when() and otherwise() follow functions.when(…), and otherwise() ends it.');
    }
    return exprType.value.arguments;
  }
}

/** A value as an operand: a column is itself, anything else a constant. */
export function operand(value: ColumnValue): Expression {
  if (value instanceof Column) return value.expression;
  if (Array.isArray(value)) return call('array', value.map(operand));
  if (isLiteralValue(value)) return literalExpression(value);
  throw invalidArgument(`No literal stands for ${typeof value}.`);
}

/** A column by name, or itself. */
export function columnExpression(column: ColumnOrName): Expression {
  return typeof column === 'string' ? attribute(column) : column.expression;
}

/** A column's order; ascending, nulls first, unless it says otherwise. */
export function sortOrder(column: ColumnOrName) {
  const child = typeof column === 'string' ? new Column(attribute(column)) : column;
  const { exprType } = child.expression;
  if (exprType.case === 'sortOrder') return exprType.value;
  const ordered = child.asc().expression.exprType;
  if (ordered.case !== 'sortOrder') throw invalidArgument('not an order');
  return ordered.value;
}
