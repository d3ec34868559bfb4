import { parseDataType, parseSchema, parseTypeJson } from './ddl.js';
import { simpleString, typeJson } from './type-names.js';

test.each([
  ['bigint', 'bigint'],
  ['DECIMAL', 'decimal(10,0)'],
  ['decimal( 5 , 2 )', 'decimal(5,2)'],
  ['array<map<string, struct<a: int, `b c`: decimal(3,1)>>>', 'array<map<string,struct<a:int,b c:decimal(3,1)>>>'],
  ['STRUCT<a INT, b: STRING>', 'struct<a:int,b:string>'],
  ['interval day to second', 'interval day to second'],
  ['timestamp_ntz', 'timestamp_ntz'],
])('%s', (text, simple) => {
  const type = parseDataType(text);
  expect(simpleString(type)).toBe(simple);
  // Through JSON and back it is the same, names of fields included.
  expect(parseTypeJson(JSON.parse(JSON.stringify(typeJson(type))))).toEqual(type);
});

test.each(['array<int', 'decimal(5,)', 'struct<a>', 'map<int>', 'nonsense', 'int int', ''])('%s is refused', (text) => {
  expect(() => parseDataType(text)).toThrow();
});

test('a schema has names, types, NOT NULL and comments', () => {
  const schema = parseSchema("a INT NOT NULL, `b ``c` ARRAY<STRING> COMMENT 'x, y', d struct<e:date>");
  expect(schema.fields.map((f) => [f.name, simpleString(f.type), f.nullable])).toEqual([
    ['a', 'int', false],
    ['b `c', 'array<string>', true],
    ['d', 'struct<e:date>', true],
  ]);
});
