/** CREATE TABLE, ALTER TABLE and what else there is of tables. */
import { fail, refuse } from '@outboard/errors';
import {
  type ColumnPosition,
  field,
  metadataOf,
  type SqlCommand,
  type StructField,
  struct,
  type TableChange,
  type TableDefinition,
} from '@outboard/plan';
import { textOf, writtenOf } from '../stretch.js';
import { eachOnce, notAllowed, once, tableProperties } from './clauses.js';
import type { Cursor } from './cursor.js';

const COLUMN_WORDS = [
  'COMMENT',
  'DEFAULT',
  'NOT',
  'NULL',
  'GENERATED',
  'FIRST',
  'AFTER',
  'COLLATE',
  'CHECK',
  'CONSTRAINT',
  'PRIMARY',
];

interface ReadColumn {
  readonly field: StructField;
  readonly position?: ColumnPosition;
}

/** `name type [NOT NULL] [DEFAULT e] [COMMENT 'c'] [FIRST | AFTER x]`. */
function column(at: Cursor): ReadColumn {
  const name = at.name();
  at.accept(':');
  const type = at.dataType(...COLUMN_WORDS);
  const metadata: Record<string, string> = {};
  let nullable = true;
  let position: ColumnPosition | undefined;
  const accept = once(at, (optionName) =>
    at.failWhole('CREATE_TABLE_COLUMN_DESCRIPTOR_DUPLICATE', { columnName: name, optionName }),
  );
  for (;;) {
    if (accept('NOT', 'NULL')) nullable = false;
    else if (accept('COMMENT')) metadata.comment = at.text();
    else if (accept('DEFAULT')) {
      const value = at.until(',', ')', ...COLUMN_WORDS.filter((word) => word !== 'NULL'));
      at.readers.expression(value);
      const text = writtenOf(value);
      metadata.EXISTS_DEFAULT = text;
      metadata.CURRENT_DEFAULT = text;
    } else if (at.accept('FIRST')) position = { kind: 'first' };
    else if (at.accept('AFTER')) position = { kind: 'after', column: at.name() };
    else if (at.is('GENERATED')) return refuse('generated columns');
    else if (at.is('CHECK') || at.is('CONSTRAINT') || at.is('PRIMARY')) return refuse('table constraints');
    else break;
  }
  const text = Object.keys(metadata).length === 0 ? undefined : JSON.stringify(metadata);
  const read = { ...field(name, type, nullable), ...(text !== undefined && { metadata: text }) };
  return { field: read, ...(position !== undefined && { position }) };
}

type Columns = StructField[];

/** Columns of PARTITIONED BY: names of the table's, or columns of their own with types (Hive's form). */
function partitioning(at: Cursor): { names: string[]; own: Columns } {
  const own: Columns = [];
  const names = at.list(() => {
    const from = at.position;
    const name = at.name();
    if (at.is(',') || at.is(')')) return name;
    if (at.is('(')) return refuse(`partitioning by ${name}(…)`);
    at.reset(from);
    const { field: read } = column(at);
    own.push(read);
    return read.name;
  });
  return { names, own };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function createTable(at: Cursor, external: boolean, replace: boolean): SqlCommand {
  const ifNotExists = at.accept('IF', 'NOT', 'EXISTS');
  const name = at.nameParts();
  const made: Mutable<TableDefinition> = { name, options: {}, properties: {}, partitionBy: [] };
  let columns: Columns | undefined;
  if (at.accept('LIKE')) {
    const like = at.nameParts();
    likeClauses(at, made);
    at.end();
    return { kind: 'createTable', ...made, like, ifNotExists, replace };
  }
  if (at.is('(') && !/^(SELECT|WITH|FROM|VALUES|\()$/.test(at.word(1))) columns = tableColumns(at);
  const own = clauses(at, made);
  if (own.length > 0) columns = [...(columns ?? []), ...own];
  if (columns !== undefined) made.schema = struct(columns);
  at.accept('AS');
  const query = at.done ? undefined : at.query();
  if (query !== undefined && columns !== undefined)
    notAllowed(at, 'Schema may not be specified in a Create Table As Select (CTAS) statement');
  if (external && made.location === undefined)
    fail('PARSE_SYNTAX_ERROR', {
      error: 'end of input',
      hint: ': CREATE EXTERNAL TABLE must be accompanied by LOCATION',
    });
  return { kind: 'createTable', ...made, ifNotExists, replace, ...(query !== undefined && { query }) };
}

/** Between brackets; there is one at least. */
function tableColumns(at: Cursor): Columns {
  const columns = at.list(() => column(at).field);
  if (columns.length > 0) return columns;
  at.reset(at.position - 1);
  return at.unexpected();
}

function provider(at: Cursor, made: Mutable<TableDefinition>): void {
  if (at.accept('USING')) made.provider = at.nameParts().join('.').toLowerCase();
}

function likeClauses(at: Cursor, made: Mutable<TableDefinition>): void {
  const accept = eachOnce(at);
  provider(at, made);
  for (;;) {
    if (accept('LOCATION')) made.location = at.text();
    else if (accept('TBLPROPERTIES')) made.properties = tableProperties(at);
    else return;
  }
}

function ascending(at: Cursor): void {
  const word = at.accept('ASC') ? undefined : at.word() === 'DESC' ? at.name() : undefined;
  if (word !== undefined) notAllowed(at, `Column ordering must be ASC, was '${word}'`);
}

/** What may follow the columns, in any order. Gives columns that only PARTITIONED BY names. */
function clauses(at: Cursor, made: Mutable<TableDefinition>): Columns {
  let own: Columns = [];
  const accept = eachOnce(at);
  provider(at, made);
  for (;;) {
    if (accept('OPTIONS')) made.options = at.properties();
    else if (accept('PARTITIONED', 'BY')) {
      const read = partitioning(at);
      made.partitionBy = read.names;
      own = read.own;
    } else if (accept('CLUSTERED', 'BY')) {
      const columns = at.names();
      const sortBy: string[] = [];
      if (at.accept('SORTED', 'BY')) at.list(() => [sortBy.push(at.name()), ascending(at)]);
      at.expect('INTO');
      const buckets = Number(at.name());
      at.expect('BUCKETS');
      made.bucketBy = { columns, buckets, sortBy };
    } else if (accept('LOCATION')) made.location = at.text();
    else if (accept('COMMENT')) made.comment = at.text();
    else if (accept('TBLPROPERTIES')) made.properties = tableProperties(at);
    else if (at.is('STORED', 'BY')) at.failWhole('INVALID_STATEMENT_OR_CLAUSE', { operation: 'STORED BY' });
    else if (at.is('SKEWED', 'BY'))
      at.failWhole('INVALID_STATEMENT_OR_CLAUSE', { operation: 'CREATE TABLE ... SKEWED BY' });
    else if (at.accept('STORED', 'AS')) {
      const format = at.name().toLowerCase();
      made.provider = format === 'textfile' ? 'text' : format;
    } else if (at.is('ROW', 'FORMAT')) return refuse("Hive's ROW FORMAT");
    else if (at.is('CLUSTER', 'BY')) return refuse('CLUSTER BY');
    else return own;
  }
}

export function alterTable(at: Cursor, view: boolean): SqlCommand {
  const name = at.nameParts();
  if (view && at.accept('AS')) {
    const query = at.rest();
    return { kind: 'alterView', name, input: at.readers.query(query), text: writtenOf(query) };
  }
  const change = tableChange(at);
  at.end();
  return { kind: 'alterTable', name, view, change };
}

function tableChange(at: Cursor): TableChange {
  const ofHive = OF_HIVE.find((words) => at.is(...words.split(' ')));
  if (ofHive !== undefined) at.failWhole('INVALID_STATEMENT_OR_CLAUSE', { operation: `ALTER TABLE ${ofHive}` });
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
  if (at.accept('SET', 'LOCATION')) return { kind: 'setLocation', location: at.text() };
  if (at.accept('RECOVER', 'PARTITIONS')) return { kind: 'recoverPartitions' };
  if (at.is('ADD', 'PARTITION') || at.is('ADD', 'IF')) {
    at.expect('ADD');
    const ifNotExists = at.accept('IF', 'NOT', 'EXISTS');
    return { kind: 'addPartitions', partitions: partitions(at), ifNotExists };
  }
  if (at.is('DROP', 'PARTITION') || at.is('DROP', 'IF', 'EXISTS', 'PARTITION')) {
    at.expect('DROP');
    const ifExists = at.accept('IF', 'EXISTS');
    return { kind: 'dropPartitions', partitions: partitions(at), ifExists };
  }
  if (at.accept('ADD')) {
    const word = at.acceptAny('COLUMN', 'COLUMNS');
    if (word === undefined) return at.unexpected();
    const read = at.is('(') ? at.list(() => column(at)) : at.several(() => column(at));
    return {
      kind: 'addColumns',
      columns: struct(read.map((c) => c.field)),
      positions: read.map((c) => c.position),
      ...(word === 'COLUMN' && { single: true }),
    };
  }
  if (at.accept('DROP')) {
    if (at.acceptAny('COLUMN', 'COLUMNS') === undefined) return at.unexpected();
    const ifExists = at.accept('IF', 'EXISTS');
    const dotted = () => at.nameParts().join('.');
    return { kind: 'dropColumns', columns: at.is('(') ? at.list(dotted) : at.several(dotted), ifExists };
  }
  if (at.acceptAny('ALTER', 'CHANGE') !== undefined) return alterColumn(at);
  return at.unexpected();
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

function partitions(at: Cursor) {
  const read = [];
  while (at.accept('PARTITION')) {
    read.push(at.partition());
    if (at.accept('LOCATION')) at.text();
    at.accept(',');
  }
  return read;
}

function alterColumn(at: Cursor): TableChange {
  at.accept('COLUMN');
  const name = at.nameParts().join('.');
  if (at.accept('TYPE')) return { kind: 'alterColumn', column: name, type: at.dataType(...COLUMN_WORDS) };
  if (at.accept('COMMENT')) return { kind: 'alterColumn', column: name, comment: at.text() };
  if (at.accept('SET', 'NOT', 'NULL')) return { kind: 'alterColumn', column: name, nullable: false };
  if (at.accept('DROP', 'NOT', 'NULL')) return { kind: 'alterColumn', column: name, nullable: true };
  if (at.accept('SET', 'DEFAULT')) return { kind: 'alterColumn', column: name, default: textOf(at.rest()) };
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
