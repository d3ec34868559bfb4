/** The first words of each statement that is no query, and what reads the rest. */
import { fail, refuse } from '@outboard/errors';
import {
  type Command,
  type ExplainMode,
  type Options,
  optionNamed,
  quoteIfNeeded,
  type SqlCommand,
  type Statement,
} from '@outboard/plan';
import { textOf } from '../stretch.js';
import { alterTable } from './alter.js';
import { describe, show } from './ask.js';
import type { Cursor } from './cursor.js';
import { insert, insertFrom, merge, remove, update } from './data.js';
import { createFunction, dropFunction } from './function.js';
import { executeImmediate } from './immediate.js';
import { set } from './set.js';
import { createTable } from './table.js';
import { declareVariable, dropVariable, setVariable } from './variable.js';
import { createTemporaryTable, createView } from './view.js';
import { AFTER_WITH, passCtes, withCtes } from './with.js';

type Read = (at: Cursor) => Command;

const DATABASE = ['DATABASE', 'SCHEMA', 'NAMESPACE'] as const;

function create(at: Cursor): Command {
  const replace = at.accept('OR', 'REPLACE');
  const global = at.accept('GLOBAL');
  const temporary = at.acceptAny('TEMPORARY', 'TEMP') !== undefined;
  if (at.accept('VIEW')) return createView(at, replace, temporary || global, global);
  if (at.accept('FUNCTION')) return createFunction(at, replace, temporary);
  if (temporary && (at.is('TABLE') || at.is('EXTERNAL', 'TABLE')) && !global && !replace) {
    const isExternal = at.accept('EXTERNAL');
    at.expect('TABLE');
    return createTemporaryTable(at, isExternal);
  }
  if (temporary || global) return at.unexpected();
  const external = at.accept('EXTERNAL');
  if (at.accept('TABLE')) return createTable(at, external, replace);
  if (at.acceptAny(...DATABASE) !== undefined) return createDatabase(at);
  if (!/^(INDEX|VARIABLE|MATERIALIZED|STREAMING|FLOW)$/.test(at.word())) return at.unexpected();
  return refuse(`the SQL statement CREATE ${at.word()}`);
}

function createDatabase(at: Cursor): SqlCommand {
  const ifNotExists = at.accept('IF', 'NOT', 'EXISTS');
  const name = at.nameParts();
  let comment: string | undefined;
  let location: string | undefined;
  let properties: Options = {};
  for (;;) {
    if (at.accept('COMMENT')) comment = at.text();
    else if (at.accept('LOCATION')) location = at.text();
    else if (at.accept('WITH') && at.acceptAny('DBPROPERTIES', 'PROPERTIES') !== undefined)
      properties = at.properties();
    else break;
  }
  at.end();
  return {
    kind: 'createDatabase',
    name,
    ifNotExists,
    properties,
    ...(comment !== undefined && { comment }),
    ...(location !== undefined && { location }),
  };
}

function drop(at: Cursor): Command {
  const temporary = at.acceptAny('TEMPORARY', 'TEMP') !== undefined;
  if (at.accept('VARIABLE')) return dropVariable(at);
  if (at.accept('FUNCTION')) return dropFunction(at, temporary);
  if (temporary) return at.unexpected();
  const what = at.acceptAny('TABLE', 'VIEW', ...DATABASE);
  if (what === undefined && at.is('INDEX')) return refuse(`the SQL statement DROP ${at.word()}`);
  if (what === undefined) return at.unexpected();
  const ifExists = at.accept('IF', 'EXISTS');
  const name = at.nameParts();
  if (what === 'VIEW') {
    at.end();
    return { kind: 'dropView', name, ifExists };
  }
  if (what === 'TABLE') {
    const purge = at.accept('PURGE');
    at.end();
    return { kind: 'dropTable', name, ifExists, purge };
  }
  const cascade = at.accept('CASCADE');
  if (!cascade) at.accept('RESTRICT');
  at.end();
  return { kind: 'dropDatabase', name, ifExists, cascade };
}

function alter(at: Cursor): Command {
  if (at.accept('TABLE')) return alterTable(at, false);
  if (at.accept('VIEW')) return alterTable(at, true);
  if (at.acceptAny(...DATABASE) === undefined) return refuse(`the SQL statement ALTER ${at.word()}`);
  const name = at.nameParts();
  at.expect('SET');
  if (at.accept('LOCATION')) return { kind: 'alterDatabase', name, location: at.text() };
  if (at.acceptAny('DBPROPERTIES', 'PROPERTIES') === undefined) return at.unexpected();
  return { kind: 'alterDatabase', name, properties: at.properties() };
}

function use(at: Cursor): SqlCommand {
  at.acceptAny(...DATABASE);
  const namespace = at.nameParts();
  at.end();
  return { kind: 'use', namespace };
}

/** (`StorageLevel.fromString`) */
const LEVELS = /^(NONE|DISK_ONLY(_2|_3)?|MEMORY_ONLY(_2|_SER|_SER_2)?|MEMORY_AND_DISK(_2|_SER|_SER_2)?|OFF_HEAP)$/;

function requireLevel(options: Options): void {
  const level = optionNamed(options, 'storagelevel');
  if (level !== undefined && !LEVELS.test(level.toUpperCase())) fail('OUTBOARD_STORAGE_LEVEL', { level });
}

function cache(at: Cursor): SqlCommand {
  const lazy = at.accept('LAZY');
  at.expect('TABLE');
  const name = at.nameParts();
  if (at.accept('OPTIONS')) requireLevel(at.properties());
  at.accept('AS');
  if (!at.done && name.length > 1)
    at.failWhole('_LEGACY_ERROR_TEMP_0037', { quoted: name.slice(0, -1).map(quoteIfNeeded).join('.') });
  return { kind: 'cacheTable', name, lazy, ...(!at.done && { query: at.query() }) };
}

function uncache(at: Cursor): SqlCommand {
  at.expect('TABLE');
  const ifExists = at.accept('IF', 'EXISTS');
  const name = at.nameParts();
  at.end();
  return { kind: 'uncacheTable', name, ifExists };
}

function refresh(at: Cursor): SqlCommand {
  if (at.accept('TABLE')) return { kind: 'refreshTable', name: at.nameParts() };
  if (at.is('FUNCTION')) return refuse('REFRESH FUNCTION');
  return { kind: 'refreshPath', path: at.atText ? at.text() : textOf(at.rest()) };
}

function truncate(at: Cursor): SqlCommand {
  at.expect('TABLE');
  const name = at.nameParts();
  const partition = at.accept('PARTITION') ? at.partition() : undefined;
  at.end();
  return { kind: 'truncateTable', name, ...(partition !== undefined && { partition }) };
}

function comment(at: Cursor): SqlCommand {
  at.expect('ON');
  const what = at.acceptAny('TABLE', ...DATABASE);
  if (what === undefined) return at.unexpected();
  const name = at.nameParts();
  at.expect('IS');
  const text = at.accept('NULL') ? null : at.text();
  at.end();
  return { kind: 'comment', on: what === 'TABLE' ? 'table' : 'database', name, comment: text };
}

/** FOR COLUMNS a, b; FOR ALL COLUMNS. */
function analyzedColumns(at: Cursor): readonly string[] | 'all' | undefined {
  if (at.accept('FOR', 'ALL', 'COLUMNS')) return 'all';
  return at.accept('FOR', 'COLUMNS') ? at.several(() => at.name()) : undefined;
}

function analyze(at: Cursor): SqlCommand {
  if (at.accept('TABLES')) {
    const from = at.acceptAny('FROM', 'IN') === undefined ? undefined : at.nameParts();
    at.expect('COMPUTE', 'STATISTICS');
    at.accept('NOSCAN');
    at.end();
    return { kind: 'analyzeTables', ...(from !== undefined && { from }) };
  }
  at.expect('TABLE');
  const name = at.nameParts();
  const partition = at.accept('PARTITION') ? at.partition(true) : undefined;
  at.expect('COMPUTE', 'STATISTICS');
  at.accept('NOSCAN');
  const columns = analyzedColumns(at);
  at.end();
  return {
    kind: 'analyzeTable',
    name,
    ...(partition !== undefined && { partition }),
    ...(columns !== undefined && { columns }),
  };
}

/** `MSCK REPAIR TABLE t [ADD | DROP | SYNC PARTITIONS]`; the first word is not needed. */
function repair(at: Cursor): SqlCommand {
  at.expect('TABLE');
  const name = at.nameParts();
  const what = at.acceptAny('ADD', 'DROP', 'SYNC') as 'ADD' | 'DROP' | 'SYNC' | undefined;
  if (what !== undefined) at.expect('PARTITIONS');
  at.end();
  return { kind: 'alterTable', name, view: false, change: { kind: 'recoverPartitions', repair: what ?? 'plain' } };
}

/** What Hive has and Spark reads only to say so (`SqlBaseParser.g4`, `unsupportedHiveNativeCommands`). */
const OF_HIVE = [
  'CREATE ROLE',
  'DROP ROLE',
  'GRANT ROLE',
  'GRANT',
  'REVOKE ROLE',
  'REVOKE',
  'SHOW GRANT',
  'SHOW ROLE GRANT',
  'SHOW ROLE',
  'SHOW PRINCIPALS',
  'SHOW ROLES',
  'SHOW CURRENT ROLES',
  'EXPORT TABLE',
  'IMPORT TABLE',
  'SHOW COMPACTIONS',
  'SHOW TRANSACTIONS',
  'SHOW INDEXES',
  'SHOW LOCKS',
  'ALTER INDEX',
  'LOCK TABLE',
  'LOCK DATABASE',
  'UNLOCK TABLE',
  'UNLOCK DATABASE',
  'CREATE TEMPORARY MACRO',
  'DROP TEMPORARY MACRO',
  'START TRANSACTION',
  'COMMIT',
  'ROLLBACK',
  'DFS',
].map((words) => words.split(' '));
const OF_HIVE_FIRST = new Set(OF_HIVE.map(([first]) => first));

const explainModes = ['EXTENDED', 'CODEGEN', 'COST', 'FORMATTED', 'LOGICAL'] as const;

const statements: Readonly<Record<string, Read>> = {
  CREATE: create,
  REPLACE: (at) => {
    at.expect('TABLE');
    return createTable(at, false, true);
  },
  DROP: drop,
  ALTER: alter,
  INSERT: insert,
  UPDATE: update,
  DELETE: remove,
  MERGE: merge,
  TRUNCATE: truncate,
  SHOW: show,
  DESCRIBE: describe,
  DESC: describe,
  USE: use,
  CACHE: cache,
  UNCACHE: uncache,
  REFRESH: refresh,
  COMMENT: comment,
  ANALYZE: analyze,
  ADD: (at) => refuse(`the SQL statement ADD ${at.word()}`),
  REPAIR: repair,
  MSCK: (at) => {
    at.expect('REPAIR');
    return repair(at);
  },
  DECLARE: declareVariable,
  EXECUTE: executeImmediate,
};

const CHANGES = /\b(INSERT|UPDATE|DELETE|MERGE)\b/i;
const RESET = /^\s*RESET\b\s*([^\s;]*)\s*;?\s*$/i;
const FIRST_WORD = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*([A-Za-z]+)/;

/** The command that the text is; undefined where it is a query. */
export function parseCommand(
  sql: string,
  cursor: () => Cursor,
  statement: (sql: string) => Statement,
): Command | undefined {
  const first = FIRST_WORD.exec(sql)?.[1]?.toUpperCase();
  if (first === undefined) return undefined;
  if (first === 'SET') {
    const at = /^\s*SET\s+(VAR|VARIABLE|CATALOG)\b/i.test(sql) ? cursor() : undefined;
    at?.expect('SET');
    if (at?.accept('CATALOG')) return { kind: 'use', namespace: [at.atText ? at.text() : at.name()], catalog: true };
    if (at !== undefined) return setVariable(at);
    return set(sql);
  }
  if (first === 'BEGIN' && /\bEND\s*;?\s*$/i.test(sql)) return refuse('SQL scripting');
  if (first === 'RESET') {
    const key = RESET.exec(sql)?.[1] ?? '';
    return key === '' ? { kind: 'reset' } : { kind: 'reset', key };
  }
  if (first === 'CLEAR') {
    const at = cursor();
    at.expect('CLEAR', 'CACHE');
    at.end();
    return { kind: 'clearCache' };
  }
  if (first === 'EXPLAIN') {
    const at = cursor();
    at.expect('EXPLAIN');
    const mode = (at.acceptAny(...explainModes)?.toLowerCase() ?? 'simple') as ExplainMode;
    return { kind: 'explain', mode, statement: statement(textOf(at.rest())) };
  }
  if (OF_HIVE_FIRST.has(first)) {
    const at = cursor();
    const words = OF_HIVE.find((all) => at.is(...all));
    if (words !== undefined) at.failWhole('INVALID_STATEMENT_OR_CLAUSE', { operation: words.join(' ') });
    if (at.is('SHOW', 'CREATE', 'TABLE') && at.word(3) === '' && at.isLast(2))
      at.failWhole('INVALID_STATEMENT_OR_CLAUSE', { operation: 'SHOW CREATE TABLE' });
  }
  if (first === 'WITH' && CHANGES.test(sql)) {
    const at = cursor();
    if (!passCtes(at) || !AFTER_WITH.some((word) => at.is(word))) return undefined;
    if (at.is('FROM') && !/\bINSERT\s+(INTO|OVERWRITE)\b/i.test(sql)) return undefined;
    const before = at.since(0);
    const word = at.acceptAny(...AFTER_WITH) ?? '';
    const command = word === 'FROM' ? insertFrom(at) : (statements[word] as Read)(at);
    return withCtes(command, at.readers.ctes(before));
  }
  if (first === 'FROM' && /\bINSERT\s+(INTO|OVERWRITE)\b/i.test(sql)) {
    const at = cursor();
    at.expect('FROM');
    return insertFrom(at);
  }
  const read = Object.hasOwn(statements, first) ? statements[first] : undefined;
  if (read === undefined) return undefined;
  const at = cursor();
  at.expect(first);
  return read(at);
}
