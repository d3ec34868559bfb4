import type { SqlOrigin } from '@outboard/plan';
import { atItsPlace, translateEngineError } from './engine-errors.js';

test.each([
  [
    'Out of Range Error: Overflow in addition of INT32 (2147483647 + 1)!',
    'ARITHMETIC_OVERFLOW',
    { message: 'integer overflow', alternative: " Use 'try_add' to tolerate overflow and return NULL instead." },
  ],
  [
    'Out of Range Error: Overflow in HUGEINT addition: 9 + 9',
    'ARITHMETIC_OVERFLOW',
    { message: 'Overflow in sum of decimals' },
  ],
  [
    'Out of Range Error: Overflow in multiplication of INT8 (100 * -100)!',
    'BINARY_ARITHMETIC_OVERFLOW',
    { value1: '100S', symbol: '*', value2: '-100S', functionName: '`try_multiply`' },
  ],
  [
    "Conversion Error: Type INT32 with value 300 can't be cast because the value is out of range for the destination type INT8",
    'CAST_OVERFLOW',
    { value: '300', sourceType: '"INT"', targetType: '"TINYINT"' },
  ],
  [
    'Invalid Input Error: More than one row returned by a subquery used as an expression',
    'SCALAR_SUBQUERY_TOO_MANY_ROWS',
    {},
  ],
  ['Out of Memory Error: failed to allocate data of size 1.0 MiB', 'OUTBOARD_TASK_OUT_OF_MEMORY', {}],
])('%s', (message, condition, parameters) => {
  const error = translateEngineError(message);
  expect(error.condition).toBe(condition);
  expect(error.parameters).toMatchObject(parameters);
});

test("the mark of our own SQL is read before the engine's words around it", () => {
  const error = translateEngineError(
    'Invalid Input Error: [DIVIDE_BY_ZERO]{"config":"spark.sql.ansi.enabled"} Overflow in addition of INT32',
  );
  expect([error.condition, error.parameters]).toEqual(['DIVIDE_BY_ZERO', { config: 'spark.sql.ansi.enabled' }]);
});

test('a mark that is no condition of ours, and words that we do not know, stay a failure with their text', () => {
  for (const message of ['[NO_SUCH_CONDITION]{}', 'Binder Error: something else']) {
    const error = translateEngineError(message);
    expect([error.condition, error.parameters.detail]).toEqual(['OUTBOARD_TASK_FAILED', message]);
  }
});

describe('the place of what failed', () => {
  const source = { text: 'SELECT a / b, c + d, e * f, g * h' };
  const at = (startIndex: number): { origin: SqlOrigin } => ({
    origin: { of: 'text', startIndex, stopIndex: startIndex + 4, source },
  });
  const places = {
    marks: [at(7)],
    kinds: { 'addition INT32': [at(14)], 'multiplication INT32': [at(21), at(28)] },
  };
  const placed = (message: string) =>
    atItsPlace(translateEngineError(message), places).context.map((c) => [c.fragment, c.startIndex]);

  test.each([
    ['by the number that our SQL raises', 'Invalid Input Error: @0[DIVIDE_BY_ZERO]{"config":"x"}', [['a / b', 7]]],
    ['by its kind, where one place has it', 'Overflow in addition of INT32 (1 + 2)!', [['c + d', 14]]],
    ['of several is not told', 'Overflow in multiplication of INT32 (1 * 2)!', []],
    ['is empty where the text has none', 'Overflow in subtraction of INT32 (1 - 2)!', [['', -1]]],
    ['is empty where what raises has no number', '[DIVIDE_BY_ZERO]{"config":"x"}', [['', -1]]],
    ['is not told where Spark tells none', '@[ARITHMETIC_OVERFLOW]{"config":"x"}', []],
    ['is not told of conditions without', '@0[USER_RAISED_EXCEPTION]{"errorMessage":"x"}', []],
  ])('%s', (_, message, expected) => {
    expect(placed(message)).toEqual(expected);
  });
});
