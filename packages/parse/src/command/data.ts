/** Statements that change rows: INSERT, UPDATE, DELETE, MERGE, TRUNCATE. */
import { refuse } from '@outboard/errors';
import type { Command, MergeAction, Relation, SqlCommand } from '@outboard/plan';
import { textOf } from '../stretch.js';
import { notAllowed } from './clauses.js';
import type { Cursor } from './cursor.js';

/** `FROM x INSERT INTO t SELECT …`: what stands before is the query's. */
export function insertFrom(at: Cursor): SqlCommand {
  const from = `FROM ${textOf(at.until('INSERT'))} `;
  at.expect('INSERT');
  return insert(at, from);
}

export function insert(at: Cursor, from?: string): SqlCommand {
  const overwrite = at.accept('OVERWRITE');
  if (!overwrite) at.expect('INTO');
  if (overwrite && (at.is('DIRECTORY') || at.is('LOCAL', 'DIRECTORY'))) return insertDirectory(at);
  at.accept('TABLE');
  const table = at.nameParts();
  if (at.is('REPLACE')) return refuse('INSERT … REPLACE');
  const partition = at.accept('PARTITION') ? at.partition() : undefined;
  const ifPartitionNotExists = at.accept('IF', 'NOT', 'EXISTS');
  if (ifPartitionNotExists && !overwrite)
    at.failWhole('INVALID_STATEMENT_OR_CLAUSE', { operation: 'INSERT INTO ... IF NOT EXISTS' });
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

function queryFrom(at: Cursor, from: string): Relation {
  const query = at.until('INSERT');
  if (!at.done) return refuse('FROM … INSERT into several tables');
  return at.readers.query(query, from);
}

function insertDirectory(at: Cursor): SqlCommand {
  at.accept('LOCAL');
  at.expect('DIRECTORY');
  const path = at.atText ? at.text() : undefined;
  const provider = at.accept('USING') ? at.name().toLowerCase() : undefined;
  const options = at.accept('OPTIONS') ? at.properties() : {};
  return {
    kind: 'insertDirectory',
    options,
    ...(path !== undefined && { path }),
    ...(provider !== undefined && { provider }),
    input: at.query(),
  };
}

/** `a = 1, b = 2` up to one of these words. */
function assignments(at: Cursor, ...ends: readonly string[]): MergeAction['assignments'] {
  const read = [];
  do {
    const key = at.expressionUntil('=');
    at.expect('=');
    read.push({ key, value: at.expressionUntil(',', ...ends) });
  } while (at.accept(','));
  return read;
}

function alias(at: Cursor, ...ends: readonly string[]): { alias?: string } {
  if (at.accept('AS')) return { alias: at.name() };
  return at.done || ends.includes(at.word()) ? {} : { alias: at.name() };
}

export function update(at: Cursor): SqlCommand {
  const table = at.nameParts();
  const named = alias(at, 'SET');
  at.expect('SET');
  const set = assignments(at, 'WHERE');
  const condition = at.accept('WHERE') ? at.expressionUntil() : undefined;
  return { kind: 'update', table, ...named, assignments: set, ...(condition !== undefined && { condition }) };
}

export function remove(at: Cursor): SqlCommand {
  at.expect('FROM');
  const table = at.nameParts();
  const named = alias(at, 'WHERE');
  const condition = at.accept('WHERE') ? at.expressionUntil() : undefined;
  at.end();
  return { kind: 'delete', table, ...named, ...(condition !== undefined && { condition }) };
}

export function merge(at: Cursor): Command {
  const schemaEvolution = at.accept('WITH', 'SCHEMA', 'EVOLUTION');
  at.expect('INTO');
  const table = at.nameParts();
  const { alias: target } = alias(at, 'USING');
  at.expect('USING');
  const using = at.until('ON');
  at.expect('ON');
  const condition = at.expressionUntil('WHEN');
  const lists: Record<'matched' | 'notMatched' | 'notMatchedBySource', MergeAction[]> = {
    matched: [],
    notMatched: [],
    notMatchedBySource: [],
  };
  while (at.accept('WHEN')) {
    const matched = !at.accept('NOT');
    at.expect('MATCHED');
    const bySource = !matched && at.accept('BY', 'SOURCE');
    if (!matched && !bySource) at.accept('BY', 'TARGET');
    const when = at.accept('AND') ? at.expressionUntil('THEN') : undefined;
    at.expect('THEN');
    const list = matched ? lists.matched : bySource ? lists.notMatchedBySource : lists.notMatched;
    list.push({ ...mergeAction(at), ...(when !== undefined && { condition: when }) });
  }
  at.end();
  const source = at.readers.query(using, 'SELECT * FROM ');
  return {
    kind: 'mergeInto',
    table,
    source: source.kind === 'project' ? source.input : source,
    condition,
    ...lists,
    schemaEvolution,
    ...(target !== undefined && { alias: target }),
  };
}

function mergeAction(at: Cursor): MergeAction {
  if (at.accept('DELETE')) return { action: 'delete', assignments: [] };
  if (at.accept('UPDATE')) {
    at.expect('SET');
    if (at.accept('*')) return { action: 'updateStar', assignments: [] };
    return { action: 'update', assignments: assignments(at, 'WHEN') };
  }
  at.expect('INSERT');
  if (at.accept('*')) return { action: 'insertStar', assignments: [] };
  const keys = at.list(() => at.expressionUntil(',', ')'));
  at.expect('VALUES');
  const values = at.list(() => at.expressionUntil(',', ')'));
  if (keys.length !== values.length) return at.unexpected();
  return { action: 'insert', assignments: keys.flatMap((key, i) => (values[i] ? [{ key, value: values[i] }] : [])) };
}
