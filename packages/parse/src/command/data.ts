/** Statements that change rows: INSERT, UPDATE, DELETE, MERGE, TRUNCATE. */
import { fail, refuse } from '@outboard/errors';
import {
  type Command,
  type CommandOf,
  type MergeAction,
  optionNamed,
  type Relation,
  type SqlCommand,
} from '@outboard/plan';
import { textOf } from '../stretch.js';
import { notAllowed } from './clauses.js';
import type { Cursor } from './cursor.js';

/** `FROM x INSERT INTO t SELECT … INSERT INTO u SELECT …`: what stands before is each query's. */
export function insertFrom(at: Cursor): SqlCommand {
  const from = `FROM ${textOf(at.until('INSERT'))} `;
  const inserts: CommandOf<'insert'>[] = [];
  do {
    at.expect('INSERT');
    const one = insert(at, from);
    if (one.kind !== 'insert') return refuse('FROM … INSERT OVERWRITE DIRECTORY');
    inserts.push(one);
  } while (!at.done);
  const [only] = inserts;
  return inserts.length === 1 && only !== undefined ? only : { kind: 'insertAll', inserts };
}

export function insert(at: Cursor, from?: string): SqlCommand {
  const overwrite = at.accept('OVERWRITE');
  if (!overwrite) at.expect('INTO');
  if (overwrite && (at.is('DIRECTORY') || at.is('LOCAL', 'DIRECTORY'))) return insertDirectory(at);
  at.accept('TABLE');
  const table = at.nameParts();
  if (at.is('REPLACE')) return refuse('INSERT … REPLACE');
  const partition = at.accept('PARTITION') ? at.partition(true) : undefined;
  const ifPartitionNotExists = at.accept('IF', 'NOT', 'EXISTS');
  if (ifPartitionNotExists && !overwrite)
    at.failFrom(0, 'INVALID_STATEMENT_OR_CLAUSE', { operation: 'INSERT INTO ... IF NOT EXISTS' });
  const dynamic = Object.keys(partition ?? {}).filter((column) => partition?.[column] === null);
  if (ifPartitionNotExists && dynamic.length > 0)
    notAllowed(at, `IF NOT EXISTS with dynamic partitions: ${dynamic.join(', ')}`);
  const byName = at.accept('BY', 'NAME');
  const columns = !byName && at.is('(') && !/^(SELECT|WITH|FROM|VALUES|\()$/.test(at.word(1)) ? at.names() : undefined;
  return {
    kind: 'insert',
    table,
    overwrite,
    byName,
    ...(columns !== undefined && { columns }),
    ...(partition !== undefined && { partition }),
    ...(ifPartitionNotExists && { ifPartitionNotExists }),
    input: from === undefined ? at.query() : queryFrom(at, from),
  };
}

const queryFrom = (at: Cursor, from: string): Relation => at.readers.query(at.until('INSERT'), from);

function insertDirectory(at: Cursor): SqlCommand {
  at.accept('LOCAL');
  at.expect('DIRECTORY');
  const path = at.atText ? at.text() : undefined;
  if (!at.accept('USING'))
    return fail('NOT_SUPPORTED_COMMAND_WITHOUT_HIVE_SUPPORT', {
      cmd: 'INSERT OVERWRITE DIRECTORY with the Hive format',
    });
  const provider = at.name().toLowerCase();
  const options = at.accept('OPTIONS') ? at.properties() : {};
  const inOptions = optionNamed(options, 'path');
  if (((path ?? '') === '') === ((inOptions ?? '') === '')) at.failFrom(0, '_LEGACY_ERROR_TEMP_0049');
  return {
    kind: 'insertDirectory',
    options,
    ...(path !== undefined && { path }),
    provider,
    input: at.query(),
  };
}

/** `a = 1, s.b = 2` up to one of these words. */
function assignments(at: Cursor, ...ends: readonly string[]): MergeAction['assignments'] {
  return at.several(() => {
    const key = at.column();
    if (at.acceptAny('=', '==') === undefined) return at.unexpected();
    return { key, value: at.expressionUntil(',', ...ends) };
  });
}

/** The name that the statement gives its table; none where one of these words follows. Error: COLUMN_ALIASES_NOT_ALLOWED */
function alias(at: Cursor, op: string, ...ends: readonly string[]): { alias?: string } {
  if (!at.accept('AS') && (at.done || ends.includes(at.word()))) return {};
  const name = at.name();
  if (at.is('(')) at.failWhole('COLUMN_ALIASES_NOT_ALLOWED', { op });
  return { alias: name };
}

export function update(at: Cursor): SqlCommand {
  const table = at.nameParts();
  const named = alias(at, 'UPDATE', 'SET');
  at.expect('SET');
  const set = assignments(at, 'WHERE');
  const condition = at.accept('WHERE') ? at.expressionUntil() : undefined;
  return { kind: 'update', table, ...named, assignments: set, ...(condition !== undefined && { condition }) };
}

export function remove(at: Cursor): SqlCommand {
  at.expect('FROM');
  const table = at.nameParts();
  const named = alias(at, 'DELETE', 'WHERE');
  const condition = at.accept('WHERE') ? at.expressionUntil() : undefined;
  at.end();
  return { kind: 'delete', table, ...named, ...(condition !== undefined && { condition }) };
}

/** The clauses of MERGE in the order in which the grammar has them: what rows they are of, and what they may do with them. */
const CLAUSES = [
  { list: 'matched', words: [['MATCHED']], actions: ['DELETE', 'UPDATE'], star: true, twice: 'MATCHED' },
  {
    list: 'notMatched',
    words: [
      ['NOT', 'MATCHED', 'BY', 'TARGET'],
      ['NOT', 'MATCHED', 'AND'],
      ['NOT', 'MATCHED', 'THEN'],
    ],
    actions: ['INSERT'],
    star: true,
    twice: 'NOT_MATCHED_BY_TARGET',
  },
  {
    list: 'notMatchedBySource',
    words: [['NOT', 'MATCHED', 'BY', 'SOURCE']],
    actions: ['DELETE', 'UPDATE'],
    star: false,
    twice: 'NOT_MATCHED_BY_SOURCE',
  },
] as const;

type Clause = (typeof CLAUSES)[number];

export function merge(at: Cursor): Command {
  const schemaEvolution = at.accept('WITH', 'SCHEMA', 'EVOLUTION');
  at.expect('INTO');
  const table = at.nameParts();
  const { alias: target } = alias(at, 'MERGE', 'USING');
  at.expect('USING');
  const source = mergeSource(at);
  at.expect('ON');
  const condition = at.expressionUntil('WHEN');
  const lists: Record<Clause['list'], MergeAction[]> = { matched: [], notMatched: [], notMatchedBySource: [] };
  for (const clause of CLAUSES) while (at.is('WHEN')) if (!mergeClause(at, clause, lists[clause.list])) break;
  at.end();
  if (CLAUSES.every(({ list }) => lists[list].length === 0)) at.failWhole('MERGE_WITHOUT_WHEN');
  for (const { list, twice } of CLAUSES)
    if (lists[list].slice(0, -1).some((action) => action.condition === undefined))
      at.failWhole(`NON_LAST_${twice}_CLAUSE_OMIT_CONDITION`);
  return {
    kind: 'mergeInto',
    table,
    source,
    condition,
    ...lists,
    schemaEvolution,
    ...(target !== undefined && { alias: target }),
  };
}

/** A name, or a query in brackets. */
function mergeSource(at: Cursor): Relation {
  const from = at.position;
  if (at.is('(')) at.skipBrackets();
  else at.nameParts();
  alias(at, 'MERGE', 'ON');
  const source = at.readers.query(at.since(from), 'SELECT * FROM ');
  return source.kind === 'project' ? source.input : source;
}

/** Whether the next clause is one of these, which is then read. */
function mergeClause(at: Cursor, { words, actions, star }: Clause, list: MergeAction[]): boolean {
  const start = at.position;
  at.expect('WHEN');
  if (!words.some((all) => at.is(...all))) {
    at.reset(start);
    return false;
  }
  at.accept('NOT');
  at.expect('MATCHED');
  if (at.accept('BY')) at.name();
  const when = at.accept('AND') ? at.expressionUntil('THEN') : undefined;
  at.expect('THEN');
  if (!(actions as readonly string[]).includes(at.word())) at.unexpected();
  list.push({ ...mergeAction(at, star), ...(when !== undefined && { condition: when }) });
  return true;
}

function mergeAction(at: Cursor, star: boolean): MergeAction {
  if (at.accept('DELETE')) return { action: 'delete', assignments: [] };
  if (at.accept('UPDATE')) {
    at.expect('SET');
    if (star && at.accept('*')) return { action: 'updateStar', assignments: [] };
    return { action: 'update', assignments: assignments(at, 'WHEN') };
  }
  at.expect('INSERT');
  if (at.accept('*')) return { action: 'insertStar', assignments: [] };
  at.expect('(');
  const keys = at.several(() => at.column());
  at.expect(')', 'VALUES');
  const values = at.list(() => at.expressionUntil(',', ')'));
  if (keys.length !== values.length) at.failWhole('_LEGACY_ERROR_TEMP_0006');
  return { action: 'insert', assignments: keys.flatMap((key, i) => (values[i] ? [{ key, value: values[i] }] : [])) };
}
