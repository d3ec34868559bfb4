import { simpleString } from '@outboard/plan';
import { fromEngineType } from './engine-types.js';

test.each([
  ['INTEGER', 'int'],
  ['UBIGINT', 'decimal(20,0)'],
  ['DECIMAL(10,2)', 'decimal(10,2)'],
  ['TIMESTAMP WITH TIME ZONE', 'timestamp'],
  ['TIMESTAMP', 'timestamp_ntz'],
  ['VARCHAR[]', 'array<string>'],
  ['INTEGER[3][]', 'array<array<int>>'],
  ['STRUCT(a INTEGER, "b c" VARCHAR[], d STRUCT(e DATE))', 'struct<a:int,b c:array<string>,d:struct<e:date>>'],
  ['MAP(VARCHAR, DECIMAL(4,1)[])', 'map<string,array<decimal(4,1)>>'],
])('%s is %s', (engine, spark) => {
  expect(simpleString(fromEngineType(engine))).toBe(spark);
});

test('what has no Spark type is refused by name', () => {
  expect(() => fromEngineType('BITSTRING')).toThrow('BITSTRING');
  expect(() => fromEngineType('STRUCT(a INTEGER')).toThrow('STRUCT(a INTEGER');
});
