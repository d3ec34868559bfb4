/** Statements that ask: SHOW and DESCRIBE. */
import { fail, refuse } from '@outboard/errors';
import { nameAt, quoteIfNeeded, type ShowSubject, type SqlCommand } from '@outboard/plan';
import { textOf } from '../stretch.js';
import type { Cursor } from './cursor.js';

export function show(at: Cursor): SqlCommand {
  if (at.accept('CURRENT')) {
    if (at.acceptAny('NAMESPACE', 'SCHEMA', 'DATABASE') === undefined) return at.unexpected();
    at.end();
    return { kind: 'show', subject: { what: 'namespace' } };
  }
  if (at.accept('CREATE', 'TABLE')) {
    const table = at.nameParts();
    const serde = at.accept('AS', 'SERDE');
    at.end();
    return { kind: 'show', subject: { what: 'createTable', table, ...(serde && { serde: true }) } };
  }
  if (at.accept('TBLPROPERTIES')) {
    const table = at.nameParts();
    const key = at.is('(') ? at.list(() => at.propertyKey())[0] : undefined;
    at.end();
    return { kind: 'show', subject: { what: 'properties', table, ...(key !== undefined && { key }) } };
  }
  if (at.accept('PARTITIONS')) {
    const table = at.nameParts();
    const partition = at.accept('PARTITION') ? at.partition() : undefined;
    at.end();
    return { kind: 'show', subject: { what: 'partitions', table, ...(partition !== undefined && { partition }) } };
  }
  if (at.accept('COLUMNS')) {
    if (at.acceptAny('FROM', 'IN') === undefined) return at.unexpected();
    const start = at.position;
    const written = at.nameParts();
    const origin = at.originFrom(start);
    // SHOW COLUMNS IN table IN database: the innermost name comes first.
    const from = at.acceptAny('FROM', 'IN') === undefined ? undefined : at.nameParts();
    at.end();
    const table = written.length > 1 || from === undefined ? written : [...from, ...written];
    if (origin !== undefined) nameAt(table, origin);
    return { kind: 'show', subject: { what: 'columns', table, ...(from !== undefined && { from }) } };
  }
  const subject = listed(at);
  const from = at.acceptAny('FROM', 'IN') === undefined ? undefined : at.nameParts();
  const like = at.accept('LIKE');
  if (subject.what === 'tableExtended' && !like) return at.unexpected();
  const patternAt = at.position;
  const pattern = at.atText ? at.text() : like || !at.done ? at.nameParts().join('.') : undefined;
  const table = at.placed([...(from ?? []), pattern ?? ''], patternAt);
  if (subject.what === 'tableExtended' && pattern !== undefined && at.accept('PARTITION')) {
    const partition = { table, spec: at.partition() };
    at.end();
    return { kind: 'show', subject: { ...subject, partition } };
  }
  at.end();
  return { kind: 'show', subject, ...(from !== undefined && { from }), ...(pattern !== undefined && { pattern }) };
}

function listed(at: Cursor): ShowSubject {
  if (at.accept('TABLE', 'EXTENDED')) return { what: 'tableExtended' };
  if (at.accept('TABLES')) return { what: 'tables' };
  if (at.accept('VIEWS')) return { what: 'views' };
  if (at.accept('CATALOGS')) return { what: 'catalogs' };
  if (at.acceptAny('DATABASES', 'SCHEMAS', 'NAMESPACES') !== undefined) return { what: 'databases' };
  const scope = at.acceptAny('USER', 'SYSTEM', 'ALL')?.toLowerCase() as 'user' | 'system' | 'all' | undefined;
  if (at.accept('FUNCTIONS')) return { what: 'functions', ...(scope !== undefined && { scope }) };
  return at.unexpected();
}

export function describe(at: Cursor): SqlCommand {
  // Where nothing comes after a word it is a table's name.
  if (at.isLast(0)) {
    const table = at.nameParts();
    return { kind: 'describeTable', table, extended: false };
  }
  if (at.accept('FUNCTION')) {
    const extended = at.accept('EXTENDED');
    // Operators have names that are no words: DESCRIBE FUNCTION +.
    const from = at.position;
    const parts = at.atText
      ? [at.text()]
      : textOf(at.rest())
          .split('.')
          .map((part) => part.replaceAll('`', ''));
    return { kind: 'describeFunction', name: at.placed(parts, from), extended };
  }
  if (at.acceptAny('DATABASE', 'SCHEMA', 'NAMESPACE') !== undefined) {
    const extended = at.accept('EXTENDED');
    const database = at.nameParts();
    at.end();
    return { kind: 'describeDatabase', database, extended };
  }
  if (at.accept('QUERY') || /^(SELECT|WITH|FROM|VALUES|MAP|REDUCE)$/.test(at.word()) || at.is('(')) {
    return { kind: 'describeQuery', relation: at.query() };
  }
  at.accept('TABLE');
  const extended = at.acceptAny('EXTENDED', 'FORMATTED') !== undefined;
  const table = at.nameParts();
  const asJson = (): boolean => {
    if (!at.accept('AS', 'JSON')) return false;
    at.end();
    if (!extended) fail('DESCRIBE_JSON_NOT_EXTENDED', { tableName: table.map(quoteIfNeeded).join('.') });
    return true;
  };
  if (at.accept('PARTITION')) {
    const partition = at.partition();
    if (asJson()) return refuse('DESCRIBE … AS JSON');
    at.end();
    return { kind: 'describeTable', table, extended, partition };
  }
  if (asJson()) return refuse('DESCRIBE … AS JSON');
  if (/^\d+$/.test(at.word())) return at.unexpected();
  const column = at.done ? undefined : at.nameParts();
  if (asJson()) return fail('UNSUPPORTED_FEATURE.DESC_TABLE_COLUMN_JSON');
  at.end();
  return { kind: 'describeTable', table, extended, ...(column !== undefined && { column }) };
}
