/** ALTER TABLE and ALTER VIEW in their forms. */
import { refuse } from '@outboard/errors';
import { metadataOf, type PartitionSpec, type SqlCommand, struct, type TableChange } from '@outboard/plan';
import { textOf, writtenOf } from '../stretch.js';
import { notAllowed, tableProperties } from './clauses.js';
import type { Cursor } from './cursor.js';
import { addedColumn, COLUMN_WORDS, column, type ReadColumn } from './table.js';

export function alterTable(at: Cursor, view: boolean): SqlCommand {
  const name = at.nameParts();
  if (view && at.accept('AS')) {
    const query = at.rest();
    return { kind: 'alterView', name, input: at.readers.query(query), text: writtenOf(query) };
  }
  const change = view ? viewChange(at) : tableChange(at);
  at.end();
  return { kind: 'alterTable', name, view, change };
}

function viewChange(at: Cursor): TableChange {
  if (at.is('WITH', 'SCHEMA')) return refuse('ALTER VIEW … WITH SCHEMA');
  const is = (...all: readonly string[][]): boolean => all.some((words) => at.is(...words));
  if (is(['RENAME', 'TO'], ['SET', 'TBLPROPERTIES'], ['UNSET', 'TBLPROPERTIES'])) return tableChange(at);
  at.acceptAny('SET', 'UNSET', 'ADD', 'DROP', 'RENAME', 'ALTER');
  return at.unexpected();
}

/** Error: INVALID_STATEMENT_OR_CLAUSE */
function refuseHive(at: Cursor, statements: readonly string[], of = ''): void {
  const found = statements.find((words) => at.is(...words.split(' ')));
  if (found !== undefined) at.failWhole('INVALID_STATEMENT_OR_CLAUSE', { operation: `ALTER TABLE ${of}${found}` });
}

function tableChange(at: Cursor): TableChange {
  refuseHive(at, OF_HIVE);
  if (at.accept('PARTITION')) return partitionChange(at, at.partition());
  if (at.accept('RENAME', 'TO')) return { kind: 'rename', to: at.nameParts() };
  if (at.accept('RENAME', 'COLUMN')) {
    const from = at.nameParts().join('.');
    at.expect('TO');
    return { kind: 'renameColumn', from, to: at.name() };
  }
  if (at.accept('SET', 'TBLPROPERTIES')) return { kind: 'setProperties', properties: tableProperties(at) };
  if (at.accept('UNSET', 'TBLPROPERTIES')) {
    const ifExists = at.accept('IF', 'EXISTS');
    return { kind: 'unsetProperties', keys: unsetKeys(at), ifExists };
  }
  const storage = storageChange(at);
  if (storage !== undefined) return storage;
  if (at.accept('SET') || at.accept('UNSET')) return at.unexpected();
  if (at.accept('CLUSTER', 'BY')) {
    if (!at.accept('NONE')) at.list(() => at.nameParts());
    return { kind: 'clusterBy' };
  }
  if (at.accept('DEFAULT', 'COLLATION')) return refuse('ALTER TABLE … DEFAULT COLLATION');
  if (at.accept('DROP', 'CONSTRAINT')) {
    at.accept('IF', 'EXISTS');
    at.name();
    at.acceptAny('RESTRICT', 'CASCADE');
    return { kind: 'dropConstraint' };
  }
  if (at.accept('REPLACE', 'COLUMNS')) {
    const columns = at.list(() => addedColumn(at).field);
    return { kind: 'replaceColumns', columns: struct(columns) };
  }
  if (at.accept('RECOVER', 'PARTITIONS')) return { kind: 'recoverPartitions' };
  if (at.is('ADD', 'PARTITION') || at.is('ADD', 'IF')) {
    at.expect('ADD');
    const ifNotExists = at.accept('IF', 'NOT', 'EXISTS');
    return { kind: 'addPartitions', ...addedPartitions(at), ifNotExists };
  }
  if (at.is('DROP', 'PARTITION') || at.is('DROP', 'IF', 'EXISTS', 'PARTITION')) {
    at.expect('DROP');
    const ifExists = at.accept('IF', 'EXISTS');
    at.expect('PARTITION');
    const partitions = [at.partition()];
    while (at.accept(',')) {
      at.expect('PARTITION');
      partitions.push(at.partition());
    }
    at.accept('PURGE');
    return { kind: 'dropPartitions', partitions, ifExists };
  }
  if (at.accept('ADD')) {
    const word = at.acceptAny('COLUMN', 'COLUMNS');
    if (word === undefined) return constraint(at);
    const added = (): ReadColumn => addedColumn(at);
    if (at.is('(', ')')) {
      at.expect('(');
      return at.unexpected();
    }
    const read = at.is('(') ? at.list(added) : at.several(added);
    const nested = read.find(({ within }) => within !== undefined)?.within;
    return {
      kind: 'addColumns',
      columns: struct(read.map((c) => c.field)),
      positions: read.map((c) => c.position),
      ...(word === 'COLUMN' && { single: true }),
      ...(nested !== undefined && { within: nested }),
    };
  }
  if (at.accept('DROP')) {
    if (at.acceptAny('COLUMN', 'COLUMNS') === undefined) return at.unexpected();
    const ifExists = at.accept('IF', 'EXISTS');
    const dotted = () => at.nameParts().join('.');
    return { kind: 'dropColumns', columns: at.is('(') ? at.list(dotted) : at.several(dotted), ifExists };
  }
  const many = at.is('ALTER');
  if (at.acceptAny('ALTER', 'CHANGE') === undefined) return at.unexpected();
  at.accept('COLUMN');
  const change = alterColumn(at);
  if (!many || !at.accept(',')) return change;
  at.several(() => alterColumn(at));
  return { kind: 'alterColumns' };
}

/** ADD [CONSTRAINT name] CHECK (…), PRIMARY KEY (…) … */
function constraint(at: Cursor): TableChange {
  if (at.accept('CONSTRAINT')) at.name();
  if (!at.is('CHECK') && !at.is('PRIMARY', 'KEY') && !at.is('UNIQUE') && !at.is('FOREIGN', 'KEY'))
    return at.unexpected();
  const isCheck = at.accept('CHECK');
  if (isCheck) {
    at.expect('(');
    at.expressionUntil(')');
    at.expect(')');
  }
  if (!at.done) at.rest();
  return { kind: 'addConstraint' };
}

function unsetKeys(at: Cursor): readonly string[] {
  let bare: readonly string[] = [];
  const keys = Object.keys(
    at.properties((all) => {
      bare = all;
    }),
  );
  const valued = keys.filter((key) => !bare.includes(key));
  if (valued.length > 0) notAllowed(at, `Values should not be specified for key(s): [${valued.join(',')}]`);
  return keys;
}

/** What Hive has and Spark reads only to say so, by the words that it begins with (`SqlBaseParser.g4`, `unsupportedHiveNativeCommands`). */
const OF_HIVE = [
  'NOT CLUSTERED',
  'CLUSTERED BY',
  'NOT SORTED',
  'SKEWED BY',
  'NOT SKEWED',
  'NOT STORED AS DIRECTORIES',
  'SET SKEWED LOCATION',
  'EXCHANGE PARTITION',
  'ARCHIVE PARTITION',
  'UNARCHIVE PARTITION',
  'TOUCH',
  'COMPACT',
  'CONCATENATE',
  'SET FILEFORMAT',
];

/** `PARTITION (…) [LOCATION '…'] PARTITION …` */
function addedPartitions(at: Cursor) {
  const partitions = [];
  let located = false;
  at.expect('PARTITION');
  do {
    partitions.push(at.partition());
    if (!at.accept('LOCATION')) continue;
    at.text();
    located = true;
  } while (at.accept('PARTITION'));
  return { partitions, ...(located && { located: true as const }) };
}

/** What there is of one partition. */
function partitionChange(at: Cursor, partition: PartitionSpec): TableChange {
  refuseHive(at, OF_HIVE_PARTITIONS);
  refuseHive(at, ['REPLACE COLUMNS', 'CHANGE COLUMN'], '... PARTITION ... ');
  if (at.accept('RENAME', 'TO', 'PARTITION')) return { kind: 'renamePartition', partition, to: at.partition() };
  const storage = storageChange(at);
  return storage === undefined ? at.unexpected() : { ...storage, partition };
}

/** Where a table or a partition lies, and what Hive keeps of it. */
function storageChange(at: Cursor): Extract<TableChange, { kind: 'setLocation' | 'setSerde' }> | undefined {
  if (at.accept('SET', 'LOCATION')) return { kind: 'setLocation', location: at.text() };
  if (at.accept('SET', 'SERDEPROPERTIES')) return { kind: 'setSerde', properties: at.properties() };
  if (at.accept('SET', 'SERDE')) {
    const serde = at.text();
    if (at.accept('WITH', 'SERDEPROPERTIES')) at.properties();
    return { kind: 'setSerde', serde, properties: {} };
  }
  return undefined;
}

const OF_HIVE_PARTITIONS = ['COMPACT', 'CONCATENATE', 'SET FILEFORMAT'];

function alterColumn(at: Cursor): TableChange {
  const name = at.nameParts().join('.');
  if (at.accept('TYPE')) return { kind: 'alterColumn', column: name, type: at.dataType(...COLUMN_WORDS) };
  if (at.accept('COMMENT')) return { kind: 'alterColumn', column: name, comment: at.text() };
  if (at.accept('SET', 'NOT', 'NULL')) return { kind: 'alterColumn', column: name, nullable: false };
  if (at.accept('DROP', 'NOT', 'NULL')) return { kind: 'alterColumn', column: name, nullable: true };
  if (at.accept('SET', 'DEFAULT')) {
    const value = at.until(',');
    at.readers.expression(value);
    return { kind: 'alterColumn', column: name, default: textOf(value) };
  }
  if (at.accept('DROP', 'DEFAULT')) return { kind: 'alterColumn', column: name, default: null };
  if (at.accept('FIRST')) return { kind: 'alterColumn', column: name, position: { kind: 'first' } };
  if (at.accept('AFTER')) return { kind: 'alterColumn', column: name, position: { kind: 'after', column: at.name() } };
  // Hive's CHANGE COLUMN old new type COMMENT 'c'.
  const { field: read } = column(at);
  if (read.name.toLowerCase() !== name.toLowerCase())
    at.failWhole('_LEGACY_ERROR_TEMP_0034', {
      operation: 'Renaming column',
      command: 'ALTER COLUMN',
      msg: ', please run RENAME COLUMN instead',
    });
  const { comment } = metadataOf(read);
  return { kind: 'alterColumn', column: name, type: read.type, hive: true, ...(comment !== undefined && { comment }) };
}
