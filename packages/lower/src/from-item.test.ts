import {
  type Attribute,
  attributeId,
  type ResolvedExpression,
  type ResolvedOf,
  type ResolvedRelation,
  types,
} from '@outboard/plan';
import { lower } from './index.js';

type Join = ResolvedOf<'join'>['type'];
const attribute = (id: number): Attribute => ({
  id: attributeId(id),
  name: `n${id}`,
  type: types.long,
  nullable: true,
  qualifier: [],
});
const reference = (id: number): ResolvedExpression => ({ kind: 'attribute', ...attribute(id), pretty: `n${id}` });
const call = (name: string, template: string, ...args: ResolvedExpression[]): ResolvedExpression => ({
  kind: 'call',
  name,
  arguments: args,
  template,
  type: types.boolean,
  nullable: true,
  pretty: name,
});
const table = (id: number): ResolvedRelation => ({
  kind: 'range',
  start: 0n,
  end: 9n,
  step: 1n,
  output: [attribute(id)],
});
const filter = (input: ResolvedRelation, id: number): ResolvedRelation => ({
  kind: 'filter',
  input,
  condition: call('isnotnull', '($0 IS NOT NULL)', reference(id)),
  output: input.output,
});
const join = (type: Join, left: ResolvedRelation, right: ResolvedRelation, a: number, b: number): ResolvedRelation => ({
  kind: 'join',
  type,
  left,
  right,
  lateral: false,
  condition: call('=', '($0 = $1)', reference(a), reference(b)),
  output: type === 'leftSemi' || type === 'leftAnti' ? left.output : [...left.output, ...right.output],
});
/** The SQL without what the columns are read from, which is the same throughout. */
const sql = (r: ResolvedRelation): string =>
  lower(r, { ansi: true, timeZone: 'UTC' })
    .sql.replace(/\(SELECT range AS (c\d+) FROM range\([^)]*\)\) AS d\d+/g, 'T[$1]')
    .replace(/^SELECT .*? FROM \((.*)\) AS result$/, '$1');

test('inner joins and the filters among them are one SELECT', () => {
  const plan = filter(join('inner', join('inner', filter(table(1), 1), table(2), 1, 2), filter(table(3), 3), 2, 3), 2);
  expect(sql(plan)).toBe(
    'SELECT c1, c2, c3 FROM T[c1] JOIN T[c2] ON (c1 = c2) JOIN T[c3] ON (c2 = c3) WHERE (c1 IS NOT NULL) AND (c3 IS NOT NULL) AND (c2 IS NOT NULL)',
  );
});

/** A filter of a side that the join fills with NULLs, or only looks into, has to come before the join. */
test.each<[Join, string]>([
  ['left', 'T[c1] LEFT JOIN (SELECT c2 FROM T[c2] WHERE (c2 IS NOT NULL)) AS d2 ON (c1 = c2) WHERE (c1 IS NOT NULL)'],
  ['right', '(SELECT c1 FROM T[c1] WHERE (c1 IS NOT NULL)) AS d1 RIGHT JOIN T[c2] ON (c1 = c2) WHERE (c2 IS NOT NULL)'],
  [
    'full',
    '(SELECT c1 FROM T[c1] WHERE (c1 IS NOT NULL)) AS d1 FULL JOIN (SELECT c2 FROM T[c2] WHERE (c2 IS NOT NULL)) AS d3 ON (c1 = c2)',
  ],
  [
    'leftAnti',
    'T[c1] ANTI JOIN (SELECT c2 FROM T[c2] WHERE (c2 IS NOT NULL)) AS d2 ON (c1 = c2) WHERE (c1 IS NOT NULL)',
  ],
])('filters below a %s join', (type, expected) => {
  expect(sql(join(type, filter(table(1), 1), filter(table(2), 2), 1, 2)).replace(/^SELECT .*? FROM /, '')).toBe(
    expected,
  );
});

test('a join on the right keeps its parentheses', () => {
  expect(sql(join('left', table(1), join('inner', table(2), table(3), 2, 3), 1, 2))).toBe(
    'SELECT c1, c2, c3 FROM T[c1] LEFT JOIN (T[c2] JOIN T[c3] ON (c2 = c3)) ON (c1 = c2)',
  );
});

test('sides that show the same hidden column stay apart', () => {
  const hides = (shown: number): ResolvedRelation => ({
    kind: 'project',
    input: join('inner', table(1), table(2), 1, 2),
    expressions: [{ attribute: attribute(shown), expression: reference(shown) }],
    output: [attribute(shown)],
  });
  expect(sql(join('inner', hides(1), hides(2), 1, 2))).toMatch(
    /^SELECT c1, c2 FROM \(SELECT c1 FROM .*\) AS d\d+ JOIN \(SELECT c2 FROM /,
  );
});

test('a wide join is cut, and a deep expression refused, before the optimizer is lost in them', () => {
  let wide = table(1);
  for (let id = 2; id <= 60; id++) wide = join('inner', wide, table(id), id - 1, id);
  expect(sql(wide).match(/\(SELECT c1, /g)).toHaveLength(2);
  let deep = reference(1);
  for (let i = 0; i < 300; i++) deep = call('not', '(NOT $0)', deep);
  expect(() => sql({ kind: 'filter', input: table(1), condition: deep, output: [attribute(1)] })).toThrow(/256 levels/);
  let chain = reference(1);
  for (let i = 0; i < 5_000; i++) chain = call('and', '($0 AND $1)', chain, reference(1));
  expect(sql({ kind: 'filter', input: table(1), condition: chain, output: [attribute(1)] })).toContain('c1 AND c1');
});
