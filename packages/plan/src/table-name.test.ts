import { OutboardError } from '@outboard/errors';
import { multipartName } from './table-name.js';

const names: readonly (readonly [string, readonly string[]])[] = [
  ['a', ['a']],
  [' a . `b.c` ', ['a', 'b.c']],
  ['`a``b`', ['a`b']],
  ['1a._', ['1a', '_']],
  ['``', ['']],
];

test.each(names)('%j', (text, parts) => {
  expect(multipartName(text)).toEqual(parts);
});

const wrong: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['', 'PARSE_EMPTY_STATEMENT', {}],
  ['a b', 'PARSE_SYNTAX_ERROR', { error: "'b'", hint: ": extra input 'b'" }],
  ['a b c', 'PARSE_SYNTAX_ERROR', { error: "'b'", hint: '' }],
  ['a.', 'PARSE_SYNTAX_ERROR', { error: "'.'", hint: ": extra input '.'" }],
  ['a..b', 'PARSE_SYNTAX_ERROR', { error: "'.'", hint: '' }],
  ['`a b', 'PARSE_SYNTAX_ERROR', { error: "'`'", hint: '' }],
  ['123', 'PARSE_SYNTAX_ERROR', { error: "'123'", hint: '' }],
  ['1.5', 'PARSE_SYNTAX_ERROR', { error: "'1.5'", hint: '' }],
  ['a-b', 'INVALID_IDENTIFIER', { ident: 'a-b' }],
  ['ä', 'INVALID_IDENTIFIER', { ident: 'ä' }],
];

test.each(wrong)('%j is none', (text, condition, parameters) => {
  try {
    multipartName(text);
  } catch (error) {
    expect(error).toBeInstanceOf(OutboardError);
    expect(error).toMatchObject({ condition, parameters });
    return;
  }
  throw new Error('It was taken.');
});
