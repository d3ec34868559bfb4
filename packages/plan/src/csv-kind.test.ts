import { csvKind } from './csv-kind.js';

test('what a cell of CSV looks like', () => {
  const kinds = [
    '5',
    '+5',
    '3000000000',
    '12345678901234567890',
    '1.5',
    '1e3',
    'Inf',
    '2020-01-02',
    '2020-1-2',
    'TRUE',
    ' 1',
    'x',
  ];
  expect(kinds.map(csvKind)).toEqual([
    ...['integer', 'integer', 'long', 'decimal20', 'double', 'double', 'double'],
    ...['date', 'timestamp', 'boolean', 'double', 'string'],
  ]);
});

test('what depends on more than the cell is said', () => {
  expect(csvKind('1.5e1')).toMatch(/^\?/);
  expect(csvKind('2020-01-02 10:00:00 Europe/Berlin')).toMatch(/^\?/);
});
