import { allows, type Grant, reachOf } from './grants.js';

const grants: readonly Grant[] = [
  { path: '/data', access: 'read' },
  { path: '/data/acme', access: 'write' },
  { path: '/data/acme/secret', access: 'none' },
];

test('the deepest grant above a path decides', () => {
  const may = (path: string) => [allows(path, 'read', grants), allows(path, 'write', grants)];
  expect(may('/data/x.parquet')).toEqual([true, false]);
  expect(may('/data')).toEqual([true, false]);
  expect(may('/data/acme/x')).toEqual([true, true]);
  expect(may('/data/acme/secret/x')).toEqual([false, false]);
  // A name that only begins alike is another folder.
  expect(may('/data/acmes')).toEqual([true, false]);
  expect(may('/database')).toEqual([false, false]);
  expect(may('/')).toEqual([false, false]);
});

test.each([
  ['/data/x.parquet', ['/data/x.parquet']],
  ['file:///data/x/', ['/data/x']],
  ['file:/data/x', ['/data/x']],
  ['/data/../etc/passwd', ['/etc/passwd']],
  ['/data/*/../../etc/passwd', ['/etc/passwd']],
  ['/data/year=*/x', ['/data']],
  ['/data/[ab]', ['/data']],
  ['/data/{a,../../etc}/x', ['/etc/x', '/data/a/x']],
  ['/data/{a,{b,../..}}/x', ['/x', '/data/b/x', '/data/a/x']],
  ['/*', ['/']],
  ['data/x', undefined],
  ['s3://bucket/x', undefined],
])('%s reaches %j', (path, reach) => {
  const found = reachOf(path);
  expect(found && [...found].sort()).toEqual(reach && [...reach].sort());
});

test('alternatives beyond counting may name anything', () => {
  expect(reachOf(`/data/${'{a,b}'.repeat(10)}`)).toEqual(['/']);
});
