/** MERGE INTO as one query: the rows that the table has afterwards. */
import { refuse } from '@outboard/errors';
import type { LakeTable } from '@outboard/lake';
import {
  type CommandOf,
  type Expression,
  type MergeAction,
  type Relation,
  type StructField,
  types,
} from '@outboard/plan';
import { assigned, defaultOf } from './column-defaults.js';

const attribute = (...nameParts: string[]): Expression => ({ kind: 'attribute', nameParts });
const call = (name: string, ...args: Expression[]): Expression => ({ kind: 'function', name: [name], arguments: args });
const truth = (value: boolean): Expression => ({ kind: 'literal', type: types.boolean, value });
const named = (child: Expression, name: string): Expression => ({ kind: 'alias', child, names: [name] });
const holds = (condition: Expression): Expression => call('coalesce', condition, truth(false));

const [IN_TARGET, IN_SOURCE, ROW, KEPT] = ['outboard_in_target', 'outboard_in_source', 'outboard_row', 'outboard_kept'];

/**
 * Target and source joined in full; of each joined row the first action whose condition holds decides. A row of the target that
 * two rows of the source would change is an error (MERGE_CARDINALITY_VIOLATION), because their order means nothing.
 */
export function merged(command: CommandOf<'mergeInto'>, table: LakeTable): Relation {
  if (command.schemaEvolution) return refuse('MERGE WITH SCHEMA EVOLUTION');
  const target = command.alias ?? table.name;
  const source = sourceAlias(command.source);
  const { fields } = table.definition.schema;
  const marked = (input: Relation, alias: string, ...marks: Expression[]): Relation => ({
    kind: 'subqueryAlias',
    input: { kind: 'project', input, expressions: [{ kind: 'star' }, ...marks] },
    alias,
  });
  const rows: Relation = { kind: 'table', nameParts: ['spark_catalog', table.database, table.name] };
  const joined: Relation = {
    kind: 'join',
    left: marked(rows, target, named(truth(true), IN_TARGET), named(call('monotonically_increasing_id'), ROW)),
    right: marked(command.source, source, named(truth(true), IN_SOURCE)),
    type: 'full',
    condition: command.condition,
  };
  const matched = call('and', call('isnotnull', attribute(IN_TARGET)), call('isnotnull', attribute(IN_SOURCE)));
  const situations: readonly (readonly [Expression, readonly MergeAction[]])[] = [
    [matched, command.matched],
    [call('isnull', attribute(IN_SOURCE)), command.notMatchedBySource],
    [call('isnull', attribute(IN_TARGET)), command.notMatched],
  ];
  const whens = situations.flatMap(([situation, actions]) =>
    actions.map((action) => ({
      action,
      when: action.condition === undefined ? situation : call('and', situation, holds(action.condition)),
    })),
  );
  const cases = (value: (action: MergeAction) => Expression, otherwise: Expression): Expression =>
    call('when', ...whens.flatMap(({ when, action }) => [when, value(action)]), otherwise);
  const columns = fields.map((field) =>
    named(
      cases((action) => assignedTo(action, field, target, source), attribute(target, field.name)),
      field.name,
    ),
  );
  const kept = named(
    cases((action) => truth(action.action !== 'delete'), call('isnotnull', attribute(IN_TARGET))),
    KEPT,
  );
  const changes = command.matched.reduce<Expression>(
    (any, { condition }) => call('or', any, condition === undefined ? truth(true) : holds(condition)),
    truth(false),
  );
  const twice: Expression = {
    kind: 'window',
    function: call('count', { kind: 'literal', type: types.integer, value: 1 }),
    spec: { partitionBy: [attribute(ROW)], orderBy: [] },
  };
  const violation = call(
    'and',
    matched,
    call('and', changes, call('>', twice, { kind: 'literal', type: types.integer, value: 1 })),
  );
  const message: Expression = { kind: 'literal', type: types.string, value: MESSAGE };
  const checked = named(
    call(
      'when',
      violation,
      { kind: 'cast', child: call('raise_error', message), to: types.boolean, mode: 'ansi' },
      truth(true),
    ),
    ROW,
  );
  const all: Relation = { kind: 'project', input: joined, expressions: [...columns, kept, checked] };
  const survivors: Relation = { kind: 'filter', input: all, condition: call('and', attribute(KEPT), attribute(ROW)) };
  return { kind: 'project', input: survivors, expressions: fields.map(({ name }) => attribute(name)) };
}

const MESSAGE = 'MERGE_CARDINALITY_VIOLATION: more than one row of the source matches one row of the target';

/** The name by which the statement knows its source. */
function sourceAlias(source: Relation): string {
  if (source.kind === 'subqueryAlias') return source.alias;
  if (source.kind === 'table') return source.nameParts.at(-1) ?? '';
  return 'outboard_source';
}

function assignedTo(action: MergeAction, field: StructField, target: string, source: string): Expression {
  const column = field.name;
  const own = attribute(target, column);
  switch (action.action) {
    case 'delete':
      return own;
    case 'updateStar':
    case 'insertStar':
      return attribute(source, column);
    case 'update':
    case 'insert': {
      const is = ({ key }: MergeAction['assignments'][number]) =>
        key.kind === 'attribute' && key.nameParts.at(-1)?.toLowerCase() === column.toLowerCase();
      const given = action.assignments.find(is)?.value;
      if (given !== undefined) return assigned(given, field);
      return action.action === 'update' ? own : defaultOf(field);
    }
    default:
      return action.action satisfies never;
  }
}
