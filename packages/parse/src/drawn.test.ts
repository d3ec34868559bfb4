/**
 * Queries drawn from Spark's grammar together with what they mean: which operation stands over which. The library that parses reads some of
 * them otherwise, unless the text is prepared for it; a query that is read as another one is a wrong answer without a word.
 */
import type { Expression, Relation } from '@outboard/plan';
import fc from 'fast-check';
import { initParser } from './polyglot.js';
import { parseStatement } from './statement.js';

beforeAll(initParser);

/** An operation and what it is over; queries within expressions come last. */
type Shape = string | readonly Shape[];
interface Drawn {
  readonly text: string;
  readonly shape: Shape;
}

const drawn = (text: string, shape: Shape): Drawn => ({ text, shape });
const word = (...words: readonly string[]) => fc.constantFrom(...words);
/** Brackets within brackets are refused where they have clauses of their own, or are asked for as a value. */
const isPlain = ({ text }: Drawn): boolean => !text.startsWith('(');
/** `item`, or the same with one to two more of them, each joined to what stands before it. */
const row = <T>(item: fc.Arbitrary<Drawn>, more: fc.Arbitrary<T>, join: (left: Drawn, right: T) => Drawn) =>
  fc.tuple(item, fc.array(more, { maxLength: 2 })).map(([first, rest]) => rest.reduce(join, first));

const deep = { maxDepth: 2, depthIdentifier: fc.createDepthIdentifier(), withCrossShrink: true };
const { query } = fc.letrec<Record<'query' | 'operand' | 'select' | 'from' | 'source' | 'value', Drawn>>((tie) => ({
  query: fc
    .tuple(
      row(
        row(tie('operand'), fc.tuple(word('INTERSECT', 'INTERSECT ALL'), tie('operand')), (left, [by, right]) =>
          drawn(`${left.text} ${by} ${right.text}`, ['intersect', left.shape, right.shape]),
        ),
        fc.tuple(
          word('UNION', 'UNION ALL', 'EXCEPT', 'MINUS'),
          row(tie('operand'), fc.tuple(word('INTERSECT'), tie('operand')), (left, [by, right]) =>
            drawn(`${left.text} ${by} ${right.text}`, ['intersect', left.shape, right.shape]),
          ),
        ),
        (left, [by, right]) =>
          drawn(`${left.text} ${by} ${right.text}`, [/^U/.test(by) ? 'union' : 'except', left.shape, right.shape]),
      ),
      word('', '', ' ORDER BY 1', ' LIMIT 5'),
      fc.option(tie('select'), { freq: 6 }),
    )
    .map(([{ text, shape }, end, cte]) => {
      const bound = isPlain({ text, shape }) ? end : '';
      const bounded = bound === '' ? shape : [bound === ' LIMIT 5' ? 'limit' : 'sort', shape];
      return cte === null
        ? drawn(`${text}${bound}`, bounded)
        : drawn(`WITH w AS (${cte.text}) ${text}${bound}`, ['with', cte.shape, bounded]);
    }),
  operand: fc.oneof(
    deep,
    fc.constant(drawn('TABLE t', 't')),
    fc.constant(drawn('VALUES (1), (2)', 'values')),
    { weight: 4, arbitrary: tie('select') },
    fc
      .tuple(tie('query'), tie('select'))
      .map(([inner, other]) => drawn(`(${inner.text}) UNION ${other.text}`, ['union', inner.shape, other.shape]))
      .map(({ text, shape }) => drawn(`(${text})`, shape)),
  ),
  select: fc
    .tuple(tie('value'), fc.option(tie('from'), { freq: 4 }), fc.option(tie('value')))
    .map(([item, from, condition]) => {
      const list = `SELECT ${item.text}${from === null ? '' : ` FROM ${from.text}`}`;
      const input = from?.shape ?? 'one';
      if (condition === null) return drawn(list, ['project', input, ...item.shape]);
      return drawn(`${list} WHERE ${condition.text} = 1`, [
        'project',
        ['filter', input, ...condition.shape],
        ...item.shape,
      ]);
    }),
  from: row(
    tie('source'),
    fc.tuple(word(', ', ' JOIN ', ' CROSS JOIN ', ' LEFT JOIN '), tie('source')),
    (left, [by, right]) =>
      drawn(`${left.text}${by}${right.text}${by === ' LEFT JOIN ' ? ' ON true' : ''}`, [
        'join',
        left.shape,
        right.shape,
      ]),
  ),
  source: fc.oneof(
    deep,
    { weight: 2, arbitrary: word('t', 't AS x', 'd.t x', 't z(a)').map((text) => drawn(text, 't')) },
    fc.constant(drawn('VALUES (1), (2) AS v(a)', 'values')),
    fc
      .tuple(tie('query'), word('', ' x', ' AS y', ' z(a)'))
      .map(([{ text, shape }, alias]) => drawn(`(${text})${alias}`, shape)),
  ),
  /** Its shape is a list: the queries in it. */
  value: fc.oneof(
    deep,
    { weight: 3, arbitrary: word('1', 'a', 'a + 1', 'f(a)', "'x'", '-1', 'NULL').map((text) => drawn(text, [])) },
    fc
      .tuple(
        tie('query').filter(isPlain),
        word('(?)', '1 + (?)', 'coalesce(a, (?))', 'a IN (?)', 'a NOT IN (?)', 'EXISTS (?)', 'a BETWEEN 1 AND (?)'),
      )
      .map(([{ text, shape }, form]) =>
        drawn(
          form.replace('?', () => text),
          [shape],
        ),
      ),
  ),
}));

/** What is read, in the same terms. That every column is selected says nothing. */
function shapeOf(r: Relation): Shape {
  switch (r.kind) {
    case 'oneRow':
      return 'one';
    case 'table':
      return 't';
    case 'values':
      return 'values';
    case 'subqueryAlias':
      return shapeOf(r.input);
    case 'project':
      return r.expressions[0]?.kind === 'star'
        ? shapeOf(r.input)
        : ['project', shapeOf(r.input), ...queriesIn(r.expressions)];
    case 'filter':
      return ['filter', shapeOf(r.input), ...queriesIn(r.condition)];
    case 'setOperation':
      return [r.operation, shapeOf(r.left), shapeOf(r.right)];
    case 'join':
      return ['join', shapeOf(r.left), shapeOf(r.right)];
    case 'sort':
    case 'limit':
      return [r.kind, shapeOf(r.input)];
    case 'with':
      return ['with', ...r.ctes.map(({ relation }) => shapeOf(relation)), shapeOf(r.body)];
    default:
      return r.kind;
  }
}

function queriesIn(root: unknown): readonly Shape[] {
  if (typeof root !== 'object' || root === null) return [];
  const { kind, ...parts } = root as Expression;
  if (kind !== 'subquery') return Object.values(parts).flatMap(queriesIn);
  const { plan, form } = root as Extract<Expression, { kind: 'subquery' }>;
  return typeof plan === 'object' ? [...queriesIn(form), shapeOf(plan)] : queriesIn(form);
}

test('300 drawn queries are read as they were made', () => {
  fc.assert(
    fc.property(query, ({ text, shape }) => {
      const statement = parseStatement(text);
      expect(statement.kind === 'relation' && shapeOf(statement.relation)).toEqual(shape);
    }),
    { numRuns: 300, seed: 20261127 },
  );
});
