/** MERGE INTO as one query: the rows that the table has afterwards (`RewriteMergeIntoTable`, `MergeRowsExec`). */
import { isOfChance } from '@outboard/analyze';
import { fail, refuse } from '@outboard/errors';
import { type CommandOf, type Expression, type MergeAction, quotedType, type Relation, types } from '@outboard/plan';
import { resolve } from '../../schedule/compile.js';
import type { CommandContext } from '../context.js';
import { call, column, named, truth } from '../expressions.js';
import { holds } from '../holds.js';
import { inserted, type Target, updated } from './row-assignments.js';

const number = (value: number): Expression => ({ kind: 'literal', type: types.integer, value });
const isTrue = (condition: Expression): Expression => call('coalesce', condition, truth(false));
const star: Expression = { kind: 'star' };

const [IN_TARGET, IN_SOURCE, ROW, KEPT] = ['outboard_in_target', 'outboard_in_source', 'outboard_row', 'outboard_kept'];

type Merge = CommandOf<'mergeInto'>;

/** The joined rows have the target's marks, its columns, the source's, and its mark: where each kind of action looks for names. */
interface Places {
  readonly both: readonly [number, number];
  readonly target: readonly [number, number];
  readonly source: readonly [number, number];
}

const MARKS = 2;

const among =
  (places: readonly [number, number]) =>
  (child: Expression): Expression => ({ kind: 'among', child, places });

/**
 * Target and source joined in full; of each joined row the first action whose condition holds decides. A row of the target that
 * matches two rows of the source is an error (MERGE_CARDINALITY_VIOLATION), whatever the conditions of the actions, but where it
 * could only be deleted. @throws UNSUPPORTED_MERGE_CONDITION.*, UNRESOLVED_COLUMN.WITH_SUGGESTION …
 */
export async function merged(command: Merge, rows: Relation, target: Target, of: CommandContext): Promise<Relation> {
  if (command.schemaEvolution) return refuse('MERGE WITH SCHEMA EVOLUTION');
  const { fields } = target;
  const columns = MARKS + fields.length;
  const places: Places = { both: [MARKS, -1], target: [MARKS, columns], source: [columns, -1] };
  const marked = (input: Relation, ...expressions: Expression[]): Relation => ({ kind: 'project', input, expressions });
  const sides = {
    left: marked(rows, named(truth(true), IN_TARGET), named(call('monotonically_increasing_id'), ROW), star),
    right: marked(command.source, star, named(truth(true), IN_SOURCE)),
  };
  await checkConditions(command, { kind: 'join', ...sides, type: 'cross' }, places, of);
  const joined: Relation = {
    kind: 'join',
    ...sides,
    type: 'full',
    condition: among(places.both)(command.condition),
  };
  const matched = call('and', call('isnotnull', column(IN_TARGET)), call('isnotnull', column(IN_SOURCE)));
  const situations: readonly (readonly [Expression, readonly MergeAction[], readonly [number, number]])[] = [
    [matched, command.matched, places.both],
    [call('isnull', column(IN_SOURCE)), command.notMatchedBySource, places.target],
    [call('isnull', column(IN_TARGET)), command.notMatched, places.source],
  ];
  const own = ({ name }: { readonly name: string }): Expression => among(places.target)(column(name));
  const whens = situations.flatMap(([situation, actions, at]) =>
    actions.map((action) => ({
      isDelete: action.action === 'delete',
      when: action.condition === undefined ? situation : call('and', situation, isTrue(among(at)(action.condition))),
      values: valuesOf(action, target, { own, at, source: places.source }),
    })),
  );
  const cases = (value: (when: (typeof whens)[number]) => Expression, otherwise: Expression): Expression =>
    whens.length === 0 ? otherwise : call('when', ...whens.flatMap((one) => [one.when, value(one)]), otherwise);
  const after = fields.map((field, i) =>
    named(
      cases(({ values }) => values[i] ?? own(field), own(field)),
      field.name,
    ),
  );
  const isKept = cases(({ isDelete }) => truth(!isDelete), call('isnotnull', column(IN_TARGET)));
  const kept = named(once(command, matched, isKept), KEPT);
  const all: Relation = { kind: 'project', input: joined, expressions: [...after, kept] };
  const survivors: Relation = { kind: 'filter', input: all, condition: column(KEPT) };
  return { kind: 'project', input: survivors, expressions: fields.map(({ name }) => column(name)) };
}

/** A row of the target is one row afterwards, however many of the source match it. */
function once({ matched: actions }: Merge, matched: Expression, kept: Expression): Expression {
  const overRow = (name: string, args: readonly Expression[], ordered: boolean): Expression => ({
    kind: 'window',
    function: call(name, ...args),
    spec: {
      partitionBy: [column(ROW)],
      orderBy: ordered ? [{ kind: 'sortOrder', child: column(ROW), direction: 'ascending' }] : [],
    },
  });
  if (actions.length === 0)
    return call(
      'when',
      call('and', matched, call('>', overRow('row_number', [], true), number(1))),
      truth(false),
      kept,
    );
  const [only] = actions;
  if (actions.length === 1 && only?.action === 'delete' && only.condition === undefined) return kept;
  const twice = call('and', matched, call('>', overRow('count', [number(1)], false), number(1)));
  const violation: Expression = { kind: 'function', name: ['outboard_merge_violation'], arguments: [] };
  return call('when', twice, { kind: 'cast', child: violation, to: types.boolean, mode: 'ansi' }, kept);
}

/** What the columns become by an action; undefined where they stay as they are. */
function valuesOf(
  action: MergeAction,
  target: Target,
  at: {
    readonly own: (field: { readonly name: string }) => Expression;
    readonly at: readonly [number, number];
    readonly source: readonly [number, number];
  },
): readonly (Expression | undefined)[] {
  const value = among(at.at);
  switch (action.action) {
    case 'delete':
      return [];
    case 'updateStar':
    case 'insertStar':
      return target.fields.map((field) => ({
        kind: 'assigned',
        child: among(at.source)(column(field.name)),
        to: field,
        path: [field.name],
      }));
    case 'update':
      return updated(action.assignments, target, at.own, value);
    case 'insert':
      return inserted(action.assignments, target, value);
    default:
      return action.action satisfies never;
  }
}

/** As errors name the clauses. */
const words = { delete: 'DELETE', update: 'UPDATE', updateStar: 'UPDATE', insert: 'INSERT', insertStar: 'INSERT' };

/** (`ResolveRowLevelCommandAssignments.validateMergeIntoConditions`) */
async function checkConditions(command: Merge, joined: Relation, places: Places, of: CommandContext): Promise<void> {
  const given = (actions: readonly MergeAction[], at: readonly [number, number]) =>
    actions.flatMap(({ action, condition }) =>
      condition === undefined ? [] : [{ condName: words[action], condition, at }],
    );
  const all = [
    { condName: 'SEARCH', condition: command.condition, at: places.both },
    ...given(command.matched, places.both),
    ...given(command.notMatched, places.source),
    ...given(command.notMatchedBySource, places.target),
  ];
  const expressions = all.map(({ condition, at }) => among(at)(condition));
  const resolved = await resolve({ kind: 'project', input: joined, expressions }, of.session, of.parts);
  if (resolved.kind !== 'project') return refuse('such a condition of MERGE');
  for (const [i, { condName }] of all.entries()) {
    const condition = resolved.expressions[i]?.expression;
    if (condition === undefined) continue;
    const cond = `"${condition.pretty}"`;
    if (isOfChance(condition)) fail('UNSUPPORTED_MERGE_CONDITION.NON_DETERMINISTIC', { condName, cond });
    if (holds(condition, ({ kind }) => kind === 'subquery'))
      fail('UNSUPPORTED_MERGE_CONDITION.SUBQUERY', { condName, cond });
    if (i > 0 && condition.type.kind !== 'boolean')
      fail('DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN', {
        sqlExpr: cond,
        filter: cond,
        type: quotedType(condition.type),
      });
  }
}
