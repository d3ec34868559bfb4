import { arrayLength, fieldNames, fieldsOf, valueAt } from './path.js';

test.each<[string, string, string | null]>([
  ['{"a":null,"a":{},"a":{"b":1.50}}', '$.a.b', '1.5'],
  ["{'a':'it''s'}", '$.a', null],
  ["{'a':'x'} behind", '$.a', 'x'],
  ['[{"a":1},{"a":"x"},{}]', '$[*].a', '[1,"x"]'],
  ['[{"a":"x"}]', '$[*].a', '"x"'],
  ['[[1,[2]],[3]]', '$[*][*]', '[1,2,3]'],
  ['{"a b":[1,null]}', "$ ['a b'][ 1]", 'null'],
  ['{"a":1}', '$.*', null],
  ['{"a":NaN}', '$', null],
  ['{"a":{"b":"😀"}}', '$.a', '{"b":"\\uD83D\\uDE00"}'],
])('of %s %s is %s', (text, path, value) => {
  expect(valueAt(text, path)).toBe(value);
});

test('of several fields of a name the last that is not null', () => {
  expect(fieldsOf('{"a":1,"a":[2],"a":null}', ['a', 'b', 'a'])).toEqual(['[2]', null, '[2]']);
  expect(fieldsOf('{"a":1', ['a'])).toEqual([null]);
});

test('lengths and names', () => {
  expect(arrayLength('[1,[2,3]] x')).toBe(2);
  expect(arrayLength('{}')).toBeNull();
  expect(fieldNames('{"a":1,"b":{},"a":2}')).toEqual(['a', 'b', 'a']);
});
