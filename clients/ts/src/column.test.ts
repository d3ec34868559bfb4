import { create, toJson } from '@bufbuild/protobuf';
import { ExpressionSchema } from '@outboard/wire/spark';
import { Column } from './column.js';
import { SparkError } from './errors.js';
import { functions as F } from './functions/index.js';
import { functionTable } from './functions/table.js';
import { Window } from './window.js';

const json = (column: Column) => toJson(ExpressionSchema, create(ExpressionSchema, column.expression));
const attribute = (name: string) => ({ unresolvedAttribute: { unparsedIdentifier: name } });
const called = (functionName: string, ...args: readonly object[]) => ({
  unresolvedFunction: { functionName, arguments: args },
});

test('operators are functions of the server', () => {
  expect(json(F.col('a').plus(1).gt(F.col('b')))).toEqual(
    called('>', called('+', attribute('a'), { literal: { integer: 1 } }), attribute('b')),
  );
  expect(json(F.col('a').notEqual('x'))).toEqual(
    called('not', called('==', attribute('a'), { literal: { string: 'x' } })),
  );
  expect(json(F.col('t.*'))).toEqual({ unresolvedStar: { unparsedTarget: 't.*' } });
});

test('literals by value', () => {
  const literal = (value: Parameters<typeof F.lit>[0]) => (json(F.lit(value)) as { literal: object }).literal;
  expect(literal(2 ** 31)).toEqual({ long: '2147483648' });
  expect(literal(0.5)).toEqual({ double: 0.5 });
  expect(literal(-0)).toEqual({ double: -0 });
  expect(literal(7n)).toEqual({ long: '7' });
  expect(literal(null)).toEqual({ null: { null: {} } });
  expect(literal(new Date(5))).toEqual({ timestamp: '5000' });
  expect(() => F.lit(2n ** 63n)).toThrow(SparkError);
});

test('a text is a column’s name or a constant, as the function has it', () => {
  expect(json(F.date_format('d', 'yyyy'))).toEqual(
    called('date_format', attribute('d'), { literal: { string: 'yyyy' } }),
  );
  expect(json(F.concat_ws('-', 'a', 'b'))).toEqual(
    called('concat_ws', { literal: { string: '-' } }, attribute('a'), attribute('b')),
  );
  expect(json(F.countDistinct('a', 'b'))).toEqual({
    unresolvedFunction: { functionName: 'count', arguments: [attribute('a'), attribute('b')], isDistinct: true },
  });
});

test('lambdas inside lambdas have variables of their own', () => {
  const text = JSON.stringify(json(F.transform('xs', (x) => F.transform(x, (y) => x.plus(y)))));
  const names = new Set([...text.matchAll(/x_\d+/g)].map(([name]) => name));
  expect(names.size).toBe(2);
});

test('branches, windows and orders', () => {
  expect(json(F.when(F.col('a'), 1).when(F.col('b'), 2).otherwise(3))).toEqual(
    called(
      'when',
      attribute('a'),
      { literal: { integer: 1 } },
      attribute('b'),
      { literal: { integer: 2 } },
      { literal: { integer: 3 } },
    ),
  );
  expect(() => F.when(F.col('a'), 1).otherwise(2).otherwise(3)).toThrow(SparkError);
  expect(() => F.col('a').when(F.col('b'), 1)).toThrow(SparkError);
  const over = json(
    F.row_number().over(Window.partitionBy('p').orderBy(F.desc('o')).rowsBetween(Window.unboundedPreceding, -1)),
  );
  expect(over).toMatchObject({
    window: {
      partitionSpec: [attribute('p')],
      orderSpec: [{ direction: 'SORT_DIRECTION_DESCENDING', nullOrdering: 'SORT_NULLS_LAST' }],
      frameSpec: {
        frameType: 'FRAME_TYPE_ROW',
        lower: { unbounded: true },
        upper: { value: { literal: { integer: -1 } } },
      },
    },
  });
});

test('each function of the table is there, once, and counts its arguments', () => {
  const names = Object.values(functionTable).flat();
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(typeof F[name]).toBe('function');
  expect(names.length).toBeGreaterThan(350);
  expect(() => (F.upper as (...args: string[]) => Column)('a', 'b')).toThrow(SparkError);
  expect(() => (F.upper as () => Column)()).toThrow(SparkError);
  expect(F.upper('a')).toBeInstanceOf(Column);
});
