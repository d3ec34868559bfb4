import { assets, readAsset } from './assets.js';
import { bytes, duration } from './format.js';
import { layout } from './graph.js';

const operator = (name: string, depth: number, micros = 0) => ({ name, depth, rows: 1, micros });

test('a plan’s operators stand above what they read, none on top of another', () => {
  const { nodes, width, height } = layout([
    operator('ROOT', 0, 10),
    operator('JOIN', 1, 60),
    operator('SCAN a', 2, 20),
    operator('FILTER', 2),
    operator('SCAN b', 3, 10),
  ]);
  const of = (name: string) => nodes.find((node) => node.operator.name === name);
  expect(nodes.map(({ operator: { name }, parent }) => [name, parent?.operator.name])).toEqual([
    ['ROOT', undefined],
    ['JOIN', 'ROOT'],
    ['SCAN a', 'JOIN'],
    ['FILTER', 'JOIN'],
    ['SCAN b', 'FILTER'],
  ]);
  expect(of('JOIN')?.x).toBe(((of('SCAN a')?.x ?? 0) + (of('FILTER')?.x ?? 0)) / 2);
  expect(of('SCAN b')?.x).toBe(of('FILTER')?.x);
  expect(of('JOIN')?.share).toBeCloseTo(0.6);
  for (const { x, y } of nodes) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeLessThan(height);
  }
  expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
});

test('a plan of nothing is drawn as nothing', () => {
  expect(layout([]).nodes).toEqual([]);
});

test('numbers are what people read', () => {
  expect([0.05, 12.34, 4_200, 185_000, 7_800_000, 432_000_000].map(duration)).toEqual([
    '50 µs',
    '12.3 ms',
    '4.2 s',
    '3 min 5 s',
    '2 h 10 min',
    '5 d',
  ]);
  expect([0, 2_048, 5 * 2 ** 30].map(bytes)).toEqual(['0 B', '2 KiB', '5 GiB']);
});

test('what the page and its scripts ask for is there, and nothing from elsewhere', () => {
  const names = Object.keys(assets) as (keyof typeof assets)[];
  const asked = names.flatMap((name) => {
    const text = readAsset(name);
    return [...text.matchAll(/from '\.\/([\w.-]+)'|(?:src|href)="\/console\/([\w.-]+)"/g)].map(
      (found) => found[1] ?? found[2],
    );
  });
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((name) => !names.includes(name as never))).toEqual([]);
  for (const name of names) expect(readAsset(name)).not.toMatch(/(src|href)="https?:|url\(|@import/);
});
