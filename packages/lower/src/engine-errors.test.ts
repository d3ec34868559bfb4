import { translateEngineError } from './engine-errors.js';

test.each([
  [
    'Out of Range Error: Overflow in addition of INT32 (2147483647 + 1)!',
    'ARITHMETIC_OVERFLOW',
    { message: 'integer overflow', alternative: " Use 'try_add' to tolerate overflow and return NULL instead." },
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
