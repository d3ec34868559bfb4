import { array, type DataType, decimal, parseDataType, simpleString, types } from '@outboard/plan';
import { decimalResult, implicitlyCastable, widerType, widerTypeOf } from './coercion.js';

const type = (text: string): DataType => parseDataType(text);
const dec = (text: string) => type(text) as ReturnType<typeof decimal>;

/** From Spark 4.1's documentation of decimal precision, and its own answers. */
test.each([
  ['decimal(10,2)', '+', 'decimal(10,2)', 'decimal(11,2)'],
  ['decimal(10,2)', '*', 'decimal(10,2)', 'decimal(21,4)'],
  ['decimal(10,2)', '/', 'decimal(5,1)', 'decimal(17,8)'],
  ['decimal(10,2)', '%', 'decimal(5,1)', 'decimal(6,2)'],
  ['decimal(38,18)', '*', 'decimal(38,18)', 'decimal(38,6)'],
  ['decimal(38,10)', '/', 'decimal(38,10)', 'decimal(38,6)'],
  ['decimal(38,2)', '+', 'decimal(38,10)', 'decimal(38,6)'],
] as const)('%s %s %s is %s', (a, operator, b, result) => {
  expect(simpleString(decimalResult(operator, dec(a), dec(b)))).toBe(result);
});

test.each([
  ['tinyint', 'bigint', 'bigint'],
  ['int', 'float', 'double'],
  ['int', 'decimal(5,2)', 'decimal(12,2)'],
  ['decimal(5,2)', 'double', 'double'],
  ['date', 'timestamp', 'timestamp'],
  ['string', 'int', 'bigint'],
  ['string', 'decimal(5,2)', 'double'],
  ['string', 'date', 'date'],
  ['void', 'array<int>', 'array<int>'],
  ['array<int>', 'array<bigint>', 'array<bigint>'],
])('%s and %s meet as %s', (a, b, wide) => {
  for (const both of [widerType(type(a), type(b)), widerType(type(b), type(a))])
    expect(both && simpleString(both)).toBe(wide);
});

test.each([
  ['int', 'date'],
  ['boolean', 'int'],
  ['array<int>', 'map<int,int>'],
])('%s and %s do not meet', (a, b) => {
  expect(widerType(type(a), type(b))).toBeUndefined();
  expect(widerType(type(b), type(a))).toBeUndefined();
});

test('the common type of many is that of all, whatever their order', () => {
  const all = [types.integer, decimal(5, 3), types.long];
  expect(widerTypeOf(all)).toEqual(widerTypeOf([...all].reverse()));
  expect(widerTypeOf(all)).toEqual(decimal(23, 3));
});

test('implicit casts go between numbers and to text, not from what is no number', () => {
  expect(implicitlyCastable(types.integer, types.long)).toBe(true);
  expect(implicitlyCastable(types.string, types.integer)).toBe(true);
  expect(implicitlyCastable(types.double, types.integer)).toBe(true);
  expect(implicitlyCastable(types.boolean, types.integer)).toBe(false);
  expect(implicitlyCastable(array(types.integer), types.string)).toBe(false);
});
