/** What stands after a `|>` (Spark docs, "SQL Pipe Syntax"), each made into the relation that it is over its input. */
import { fail } from '@outboard/errors';
import { type Expression, type Relation, type SqlOrigin, within } from '@outboard/plan';
import { Cursor } from './command/cursor.js';
import { toExpression } from './expression.js';
import { toQuery } from './query.js';
import { itemsOf, queryTree, type Stretch, stoppingAt, treeOver, unexpected } from './stretch.js';

type Operator = (input: Relation, stretch: Stretch) => Relation;

const BY = ['order', 'sort', 'cluster', 'distribute'];
const BOUNDS = ['limit', 'offset'];
/** What an operand ends with, after which LIMIT is a word of the grammar. */
const OPERAND =
  /^(NUMBER|STRING|RAW_STRING|HEX_STRING|R_PAREN|R_BRACKET|QUOTED_IDENTIFIER|VAR|END|NULL|TRUE|FALSE|STAR|IDENTIFIER)$/;

/** The first clause that orders or bounds, from `from` on; where there is none, the end. */
export function organized({ tokens, to }: Stretch, from: number): number {
  for (const at of tokens.findAll(from, to, ...BY, ...BOUNDS))
    if (tokens.is(at, ...BY) ? tokens.is(at + 1, 'by') : OPERAND.test(tokens.type(at - 1)) && at + 1 < to) return at;
  return to;
}

/** Whether the stretch begins with such a clause. */
export const organizes = ({ tokens, from }: Stretch): boolean =>
  tokens.is(from, ...BOUNDS) || (tokens.is(from, ...BY) && tokens.is(from + 1, 'by'));

const ORGANIZED: ReadonlySet<string> = new Set(['sort', 'sortAll', 'limit', 'offset', 'repartition']);
export const isOrganized = (relation: Relation): boolean => ORGANIZED.has(relation.kind);

/** What the clauses of a stretch make of an input: the library takes them after a SELECT only, which is gone again. */
export const over = (input: Relation, stretch: Stretch): Relation => under(toQuery(treeOver(stretch, input)), input);

function under(relation: Relation, input: Relation): Relation {
  if (relation.kind === 'project' && relation.input === input) return input;
  if ('left' in relation) return { ...relation, left: under(relation.left, input) };
  return 'input' in relation ? { ...relation, input: under(relation.input, input) } : relation;
}

/** Words that begin a clause, and so are not of the list or condition before them. */
const CLAUSES = ['select', 'from', 'where', 'group', 'having', 'lateral', 'pivot', 'unpivot', 'tablesample', ...BY];

function refuseClauses(stretch: Stretch, from: number, ...allowed: readonly string[]): void {
  const { tokens, to } = stretch;
  for (const at of tokens.findAll(from, to, ...CLAUSES)) {
    const word = tokens.words[at] ?? '';
    const isName = (word === 'group' || BY.includes(word)) && !tokens.is(at + 1, 'by');
    // `IS DISTINCT FROM`.
    if (isName || allowed.includes(word) || (word === 'from' && tokens.is(at - 1, 'distinct'))) continue;
    unexpected(stretch, at);
  }
}

const after = ({ tokens, from, to }: Stretch): Stretch => ({ tokens, from: from + 1, to });
const expressionsOf = (stretch: Stretch): readonly Expression[] => itemsOf(stretch).map(toExpression);

const originOf = ({ tokens, from, to, begin }: Stretch): SqlOrigin | undefined => tokens.originOf(begin ?? from, to);

const failing = (stretch: Stretch, ...told: Parameters<typeof fail>): never =>
  within(originOf(stretch), undefined, () => fail(...told));

/** `_LEGACY_ERROR_TEMP_0035`: Spark's parser allows it, and refuses it by these words. */
const notAllowed = (stretch: Stretch, message: string): never =>
  failing(stretch, '_LEGACY_ERROR_TEMP_0035', { message });

function cursorOf(stretch: Stretch): Cursor {
  const read = (): never => {
    throw new Error('A name is no query.');
  };
  return new Cursor(stretch, { query: read, expression: read, ctes: read });
}

/** A SELECT without FROM is made of one row, in whose place the input stands. */
function select(input: Relation, stretch: Stretch): Relation {
  refuseClauses(stretch, stretch.from + 1);
  const place = (relation: Relation): Relation => {
    if (relation.kind === 'oneRow') return input;
    if (relation.kind === 'project') return { ...relation, input: place(relation.input), pipe: 'SELECT' };
    return 'input' in relation ? { ...relation, input: place(relation.input) } : relation;
  };
  return place(toQuery(queryTree(stretch)));
}

function extend(input: Relation, stretch: Stretch): Relation {
  refuseClauses(stretch, stretch.from + 1);
  return { kind: 'project', input, expressions: [{ kind: 'star' }, ...expressionsOf(after(stretch))], pipe: 'EXTEND' };
}

/** Each assignment sees what those before it have set. */
function set(input: Relation, stretch: Stretch): Relation {
  const { tokens, from, to } = stretch;
  return tokens.pieces(from + 1, to).reduce((relation, [start, end]): Relation => {
    const piece = { tokens, from: start, to: end };
    const at = cursorOf(piece);
    const parts = stoppingAt(piece, () => at.nameParts());
    if (parts.length > 1)
      notAllowed(
        { tokens, from: from + 1, to },
        'SQL pipe syntax |> SET operator with multi-part assignment key (only single-part keys are allowed)',
      );
    stoppingAt(piece, () => at.expect('='));
    refuseClauses(piece, at.position);
    const as = tokens.find(at.position, end, 'as');
    if (as >= 0) unexpected(stretch, as);
    const [value] = expressionsOf({ tokens, from: at.position, to: end });
    if (value === undefined || value.kind === 'alias') return unexpected(stretch, end - 1);
    return {
      kind: 'withColumns',
      input: relation,
      aliases: [{ kind: 'alias', child: value, names: parts }],
      pipe: 'SET',
    };
  }, input);
}

function drop(input: Relation, stretch: Stretch): Relation {
  const at = cursorOf(after(stretch));
  const names = stoppingAt(stretch, () => {
    const read = [at.name()];
    while (at.accept(',')) read.push(at.name());
    at.end();
    return read;
  });
  return { kind: 'project', input, expressions: [{ kind: 'star', except: names.map((name) => [name]) }] };
}

function alias(input: Relation, stretch: Stretch): Relation {
  const at = cursorOf(after(stretch));
  const name = stoppingAt(stretch, () => at.name());
  at.end();
  return { kind: 'subqueryAlias', input, alias: name };
}

function where(input: Relation, stretch: Stretch): Relation {
  const { tokens, from, to } = stretch;
  const window = tokens.find(from, to, 'window');
  if (window >= 0 && tokens.is(window + 2, 'as')) failing(stretch, 'NOT_ALLOWED_IN_PIPE_OPERATOR_WHERE.WINDOW_CLAUSE');
  refuseClauses(stretch, from + 1);
  return inFrom(input, stretch);
}

/** What the clause makes of the input in a FROM, without the SELECT around it. */
function inFrom(input: Relation, stretch: Stretch): Relation {
  const relation = toQuery(treeOver(stretch, input));
  return relation.kind === 'project' ? relation.input : unexpected(stretch, stretch.to);
}

/** JOIN, PIVOT, UNPIVOT, TABLESAMPLE: one item that goes on in FROM. */
function source(input: Relation, stretch: Stretch): Relation {
  const { tokens, from, to } = stretch;
  refuseClauses(stretch, from + 1, 'lateral', 'pivot', 'unpivot', 'tablesample');
  const own = { tokens, from, to };
  return within(originOf(own), undefined, () => inFrom(input, own));
}

function join(input: Relation, stretch: Stretch): Relation {
  const { tokens, from, to } = stretch;
  const [, second] = tokens.findAll(from, to, 'join');
  if (second !== undefined) unexpected(stretch, second);
  return source(input, stretch);
}

function pivot(input: Relation, stretch: Stretch): Relation {
  const { tokens, from, to } = stretch;
  if (tokens.find(from + 1, to, 'pivot', 'unpivot') >= 0) failing(stretch, 'NOT_ALLOWED_IN_FROM.UNPIVOT_WITH_PIVOT');
  const open = tokens.find(from, to, '(');
  const end = (tokens.closing.get(open) ?? to - 1) + 1;
  if (tokens.is(from, 'pivot') && end < to) unexpected(stretch, end);
  return source(input, stretch);
}

const CLAUSE_NAMES: Readonly<Record<string, string>> = {
  order: 'ORDER BY',
  sort: 'SORT BY',
  cluster: 'CLUSTER BY',
  distribute: 'DISTRIBUTE BY',
};

function organize(input: Relation, whole: Stretch): Relation {
  const { tokens, from, to } = whole;
  const stretch = { tokens, from, to };
  const orders = tokens.findAll(from, to, ...BY).filter((at) => tokens.is(at + 1, 'by'));
  const words = orders.map((at) => tokens.words[at] ?? '');
  const pair = words.length === 2 && words.includes('sort') && words.includes('distribute');
  if (words.length > 1 && !pair) failing(stretch, 'UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES');
  const [order] = words;
  const clause1 = pair ? 'SORT BY ... DISTRIBUTE BY ...' : CLAUSE_NAMES[order ?? ''];
  const bounds = tokens.findAll(from, to, ...BOUNDS);
  const offset = bounds.some((at) => tokens.is(at, 'offset'));
  if (clause1 !== undefined && bounds.length > 0)
    failing(stretch, 'MULTIPLE_QUERY_RESULT_CLAUSES_WITH_PIPE_OPERATORS', {
      clause1,
      clause2: offset ? 'OFFSET' : 'LIMIT',
    });
  if (tokens.find(from, to, 'window') >= 0)
    failing(stretch, 'UNSUPPORTED_FEATURE.CLAUSE_WITH_PIPE_OPERATORS', { clauses: 'the WINDOW clause' });
  if (to === from + 1)
    return fail('PARSE_SYNTAX_ERROR', {
      error: `'${tokens.all[from]?.text}'`,
      hint: `: extra input '${tokens.all[from]?.text}'`,
    });
  return over(input, stretch);
}

const ANALYTICS: Readonly<Record<string, string>> = {
  rollup: 'GROUP BY ROLLUP',
  cube: 'GROUP BY CUBE',
  grouping: 'GROUPING SETS',
};

function aggregate(input: Relation, stretch: Stretch): Relation {
  const { tokens, from, to } = stretch;
  const group = tokens.findAll(from, to, 'group').find((at) => tokens.is(at + 1, 'by')) ?? to;
  if (group === to && to === from + 1)
    notAllowed(
      stretch,
      'The AGGREGATE clause requires a list of aggregate expressions or a list of grouping expressions, or both',
    );
  refuseClauses(stretch, from + 1, 'group');
  const unsupported = (what: string): never =>
    failing(stretch, 'UNSUPPORTED_FEATURE.PIPE_OPERATOR_AGGREGATE_UNSUPPORTED_CASE', { case: what });
  const keys = { tokens, from: group + 2, to };
  if (tokens.is(keys.from, 'all') && keys.from + 1 === to) unsupported('GROUP BY ALL');
  for (const at of tokens.findAll(keys.from, to, 'rollup', 'cube', 'grouping')) {
    const word = tokens.words[at] ?? '';
    const isAnalytic =
      word === 'grouping' ? tokens.is(at + 1, 'sets') : tokens.is(at + 1, '(') || tokens.is(at - 1, 'with');
    if (isAnalytic) unsupported(ANALYTICS[word] ?? word);
  }
  const aggregates = group === from + 1 ? [] : expressionsOf({ tokens, from: from + 1, to: group });
  const grouping = group === to ? [] : expressionsOf(keys);
  for (let at = from + 1; at < group; at++) {
    if (tokens.is(at, 'grouping', 'grouping_id') && tokens.is(at + 1, '('))
      unsupported(tokens.is(at, 'grouping') ? 'GROUPING' : 'GROUPING_ID');
  }
  return {
    kind: 'aggregate',
    input,
    grouping: { kind: 'groupBy', expressions: grouping },
    aggregates,
    includeGrouping: true,
    pipe: true,
  };
}

const operators: Readonly<Record<string, Operator>> = {
  select,
  extend,
  set,
  drop,
  as: alias,
  where,
  pivot,
  unpivot: pivot,
  tablesample: source,
  ...Object.fromEntries(
    ['join', 'inner', 'cross', 'left', 'right', 'full', 'semi', 'anti', 'natural'].map((word) => [word, join]),
  ),
  ...Object.fromEntries(['union', 'intersect', 'except', 'minus'].map((word) => [word, setOperation])),
  ...Object.fromEntries([...BY, ...BOUNDS, 'window'].map((word) => [word, organize])),
  aggregate,
};

function setOperation(input: Relation, stretch: Stretch): Relation {
  const { tokens, from } = stretch;
  const right = tokens.is(from + 1, 'all', 'distinct') ? from + 2 : from + 1;
  if (tokens.is(right, 'by')) unexpected(stretch, right);
  return over(input, stretch);
}

/** The relation that a pipe's right side makes of its input; nothing at all leaves it as it is. */
export function pipeOperator(input: Relation, stretch: Stretch): Relation {
  const { tokens, from, to } = stretch;
  if (from === to) return input;
  const word = tokens.words[from] ?? '';
  const operator = Object.hasOwn(operators, word) ? operators[word] : undefined;
  if (operator === undefined) return unexpected(stretch, from);
  const place = originOf(stretch);
  const relation = operator(input, stretch);
  const isPlaced = relation.origin !== undefined && relation.kind !== 'filter' && relation.kind !== 'setOperation';
  return place === undefined || isPlaced ? relation : { ...relation, origin: place };
}
