import { Column, type ColumnOrName, type ColumnValue, columnExpression, operand } from '../column.js';
import { invalidArgument } from '../errors.js';
import { attribute, call, expression } from '../expression.js';
import { type FunctionTable, functionTable } from './table.js';

/** A function over an array's elements or a map's entries, e.g. `x => x.plus(1)`; the number of its parameters counts. */
export type Lambda = (x: Column, y: Column, z: Column) => Column;

interface Letters {
  c: ColumnOrName;
  v: ColumnValue;
  f: Lambda;
}

/** A signature of the table as a parameter list. */
type Parameters<Signature extends string> = Signature extends `${infer L extends keyof Letters}*`
  ? Letters[L][]
  : Signature extends `${infer First}${infer Rest}`
    ? First extends keyof Letters
      ? [Letters[First], ...Parameters<Rest>]
      : Lowercase<First> extends infer L extends keyof Letters
        ? [Letters[L]?, ...Parameters<Rest>]
        : never
    : [];

type TableFunctions = {
  readonly [Signature in keyof FunctionTable as FunctionTable[Signature][number]]: (
    ...args: Parameters<Signature>
  ) => Column;
};

type Argument = ColumnValue | Lambda;

const fromTable = Object.fromEntries(
  Object.entries(functionTable).flatMap(([signature, names]) =>
    names.map((name) => [name, (...args: readonly Argument[]) => build(name, signature, args)]),
  ),
) as unknown as TableFunctions;

function build(name: string, signature: string, args: readonly Argument[]): Column {
  const repeats = signature.endsWith('*');
  const letters = repeats ? signature.slice(0, -1) : signature;
  const needed = repeats ? letters.length - 1 : letters.replace(/[A-Z]/g, '').length;
  const given = args.filter((arg) => arg !== undefined);
  if (given.length < needed || (!repeats && given.length > letters.length)) {
    throw invalidArgument(`${name} takes ${needed}${repeats ? ' or more' : ` to ${letters.length}`} arguments.`);
  }
  const letterAt = (index: number) => (letters[index] ?? letters.at(-1) ?? 'c').toLowerCase();
  return new Column(
    call(
      name,
      given.map((arg, index) => argument(letterAt(index), arg)),
    ),
  );
}

function argument(letter: string, arg: Argument) {
  if (typeof arg === 'function') return lambda(arg);
  return letter === 'c' && typeof arg === 'string' ? columnExpression(arg) : operand(arg);
}

let variables = 0;

/** Variables get names of their own, so that a lambda inside another can use both's. */
function lambda(make: Lambda) {
  if (make.length < 1 || make.length > 3) throw invalidArgument('A lambda has one to three parameters.');
  const names = ['x', 'y', 'z'].map((name) => `${name}_${variables++}`);
  const variable = (name: string | undefined) =>
    expression({ case: 'unresolvedNamedLambdaVariable', value: { nameParts: [name ?? ''] } });
  const [x, y, z] = names.map((name) => new Column(variable(name))) as [Column, Column, Column];
  return expression({
    case: 'lambdaFunction',
    value: {
      function: make(x, y, z).expression,
      arguments: names.slice(0, make.length).map((name) => ({ nameParts: [name] })),
    },
  });
}

const named = (name: string, columns: readonly ColumnOrName[], isDistinct = false): Column =>
  new Column(call(name, columns.map(columnExpression), isDistinct));

/** What the table can't say. */
const special = {
  /** A column by name: `a`, `t.a`, `` `odd name` ``, `*`, `t.*`. */
  col: (name: string): Column => new Column(attribute(name)),
  column: (name: string): Column => new Column(attribute(name)),
  /** A constant. Arrays become `array(…)`. */
  lit: (value: ColumnValue): Column => new Column(operand(value)),
  /** An expression of Spark SQL. */
  expr: (sql: string): Column => new Column(expression({ case: 'expressionString', value: { expression: sql } })),
  /** `when(a, 1).when(b, 2).otherwise(3)`. */
  when: (condition: Column, value: ColumnValue): Column =>
    new Column(call('when', [condition.expression, operand(value)])),
  not: (column: ColumnOrName): Column => named('not', [column]),
  asc: (column: ColumnOrName): Column => new Column(columnExpression(column)).asc(),
  desc: (column: ColumnOrName): Column => new Column(columnExpression(column)).desc(),
  count: (column: ColumnOrName): Column =>
    column === '*' ? new Column(call('count', [operand(1)])) : named('count', [column]),
  countDistinct: (...columns: readonly ColumnOrName[]): Column => named('count', columns, true),
  count_distinct: (...columns: readonly ColumnOrName[]): Column => named('count', columns, true),
  sumDistinct: (column: ColumnOrName): Column => named('sum', [column], true),
  sum_distinct: (column: ColumnOrName): Column => named('sum', [column], true),
  mean: (column: ColumnOrName): Column => named('avg', [column]),
  /** The natural logarithm, or the one to a base. */
  log: (...args: readonly [ColumnOrName] | readonly [number, ColumnOrName]): Column =>
    args.length === 1 ? named('ln', args) : new Column(call('log', [operand(args[0]), columnExpression(args[1])])),
  pow: (base: ColumnOrName, exponent: ColumnValue): Column =>
    new Column(call('power', [columnExpression(base), operand(exponent)])),
  bitwise_not: (column: ColumnOrName): Column => named('~', [column]),
  create_map: (...columns: readonly ColumnOrName[]): Column => named('map', columns),
  aggregate: (column: ColumnOrName, initial: ColumnValue, merge: Lambda, finish?: Lambda): Column =>
    new Column(
      call('aggregate', [
        columnExpression(column),
        operand(initial),
        lambda(merge),
        ...(finish === undefined ? [] : [lambda(finish)]),
      ]),
    ),
  unix_timestamp: (column?: ColumnOrName, format = 'yyyy-MM-dd HH:mm:ss'): Column =>
    new Column(call('unix_timestamp', column === undefined ? [] : [columnExpression(column), operand(format)])),
  /** A function that this client has no name for, with columns or names of columns. */
  call_function: (name: string, ...columns: readonly ColumnOrName[]): Column =>
    new Column(
      expression({ case: 'callFunction', value: { functionName: name, arguments: columns.map(columnExpression) } }),
    ),
} as const;

/** Spark's functions, by the names that PySpark and Scala give them. */
export const functions: Omit<TableFunctions, keyof typeof special> & typeof special = { ...fromTable, ...special };
