import { create } from '@bufbuild/protobuf';
import {
  type Expression,
  type Expression_SortOrder,
  type Expression_Window_WindowFrame,
  type Expression_Window_WindowFrame_FrameBoundary,
  Expression_Window_WindowFrame_FrameBoundarySchema,
  Expression_Window_WindowFrameSchema,
  Expression_Window_WindowFrame_FrameType as FrameType,
} from '@outboard/wire/spark';
import { type ColumnOrName, columnExpression, sortOrder } from './column.js';
import { literalExpression } from './expression.js';

/** A frame's end: rows or values from the current row, negative before it. ±Infinity is unbounded. */
export type Boundary = number | bigint;

/** Partition, order and frame of a window function. Immutable. */
export class WindowSpec {
  readonly #partition: readonly Expression[];
  readonly #order: readonly Expression_SortOrder[];
  readonly #frame: Expression_Window_WindowFrame | undefined;

  constructor(
    partition: readonly Expression[] = [],
    order: readonly Expression_SortOrder[] = [],
    frame?: Expression_Window_WindowFrame,
  ) {
    this.#partition = partition;
    this.#order = order;
    this.#frame = frame;
  }

  partitionBy(...columns: readonly ColumnOrName[]): WindowSpec {
    return new WindowSpec(columns.map(columnExpression), this.#order, this.#frame);
  }
  orderBy(...columns: readonly ColumnOrName[]): WindowSpec {
    return new WindowSpec(this.#partition, columns.map(sortOrder), this.#frame);
  }
  /** A frame of rows, both ends included. */
  rowsBetween(start: Boundary, end: Boundary): WindowSpec {
    return new WindowSpec(this.#partition, this.#order, frame(FrameType.ROW, start, end));
  }
  /** A frame of values of the (one) order column, both ends included. */
  rangeBetween(start: Boundary, end: Boundary): WindowSpec {
    return new WindowSpec(this.#partition, this.#order, frame(FrameType.RANGE, start, end));
  }

  /** What the window expression's message takes. */
  parts() {
    return {
      partitionSpec: [...this.#partition],
      orderSpec: [...this.#order],
      ...(this.#frame !== undefined && { frameSpec: this.#frame }),
    };
  }
}

/** Where a window specification begins. */
export const Window = {
  unboundedPreceding: Number.NEGATIVE_INFINITY,
  unboundedFollowing: Number.POSITIVE_INFINITY,
  currentRow: 0,
  partitionBy: (...columns: readonly ColumnOrName[]) => new WindowSpec().partitionBy(...columns),
  orderBy: (...columns: readonly ColumnOrName[]) => new WindowSpec().orderBy(...columns),
  rowsBetween: (start: Boundary, end: Boundary) => new WindowSpec().rowsBetween(start, end),
  rangeBetween: (start: Boundary, end: Boundary) => new WindowSpec().rangeBetween(start, end),
} as const;

function frame(frameType: FrameType, start: Boundary, end: Boundary): Expression_Window_WindowFrame {
  return create(Expression_Window_WindowFrameSchema, { frameType, lower: boundary(start), upper: boundary(end) });
}

function boundary(at: Boundary): Expression_Window_WindowFrame_FrameBoundary {
  const isCurrent = at === 0 || at === 0n;
  const isUnbounded = typeof at === 'number' && !Number.isFinite(at);
  return create(Expression_Window_WindowFrame_FrameBoundarySchema, {
    boundary: isCurrent
      ? { case: 'currentRow', value: true }
      : isUnbounded
        ? { case: 'unbounded', value: true }
        : { case: 'value', value: literalExpression(at) },
  });
}
