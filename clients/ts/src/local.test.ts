import { type RecordBatch, RecordBatchReader } from 'apache-arrow';
import { SparkError } from './errors.js';
import { type LocalRows, localData } from './local.js';
import { rowsOf } from './rows.js';

const roundTrip = (rows: LocalRows, names?: readonly string[]) => {
  const batches: readonly RecordBatch[] = [...RecordBatchReader.from(localData(rows, names).data)];
  return batches.flatMap((batch) => [...rowsOf(batch)]);
};

test('values come back as they went', () => {
  const rows = [
    {
      int: 1,
      double: 0.5,
      large: 2 ** 40,
      long: 2n ** 62n,
      text: 'é',
      flag: true,
      at: new Date(-1),
      bytes: new Uint8Array([0, 255]),
      list: [[1], []],
      struct: { a: 'x', b: [null, 2] },
      map: new Map([['k', { v: 1n }]]),
      nothing: null,
    },
    {
      int: null,
      double: null,
      large: null,
      long: null,
      text: null,
      flag: null,
      at: null,
      bytes: null,
      list: null,
      struct: null,
      map: null,
      nothing: null,
    },
  ];
  expect(roundTrip(rows)).toEqual(rows);
});

test('rows as arrays; missing columns are null', () => {
  expect(roundTrip([[1, 'a']])).toEqual([{ _1: 1, _2: 'a' }]);
  expect(roundTrip([[1, 'a']], ['x', 'y'])).toEqual([{ x: 1, y: 'a' }]);
  expect(roundTrip([{ a: 1 }, { b: 2 }])).toEqual([
    { a: 1, b: null },
    { a: null, b: 2 },
  ]);
  expect(roundTrip([{ n: 1 }, { n: 2n }])).toEqual([{ n: 1n }, { n: 2n }]);
  expect(roundTrip([], ['x'])).toEqual([]);
});

test.each<[string, LocalRows]>([
  ['no columns', []],
  ['mixed types', [{ a: 1 }, { a: 'x' }]],
  ['mixed elements', [{ a: [1, 'x'] }]],
  ['a fraction beside a bigint', [{ a: 0.5 }, { a: 1n }]],
  ['a function', [{ a: () => 1 }]],
  ['ragged rows', [[1, 2], [1]]],
])('%s: refused', (_, rows) => {
  expect(() => localData(rows)).toThrow(SparkError);
});

test('two columns of one name would lose one', () => {
  expect(() => roundTrip([[1, 2]], ['a', 'a'])).toThrow(SparkError);
});
