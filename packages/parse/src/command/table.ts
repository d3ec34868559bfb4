/** CREATE TABLE, ALTER TABLE and what else there is of tables. */
import { fail, refuse } from '@outboard/errors';
import {
  type ColumnPosition,
  field,
  type NameParts,
  type Options,
  optionNamed,
  type SqlCommand,
  type StructField,
  struct,
  type TableDefinition,
} from '@outboard/plan';
import { writtenOf } from '../stretch.js';
import { eachOnce, notAllowed, once, tableProperties } from './clauses.js';
import type { Cursor } from './cursor.js';

export const COLUMN_WORDS = [
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

export interface ReadColumn {
  readonly field: StructField;
  /** Of a field within a column: the names of what it is within, and what is written of it. */
  readonly within?: NameParts;
  readonly position?: ColumnPosition;
}

/** A column of ALTER TABLE … ADD: `a.b type` is a field within another. */
export function addedColumn(at: Cursor): ReadColumn {
  const from = at.position;
  const parts = at.nameParts();
  if (parts.length === 1) at.reset(from);
  else at.reset(at.position - 1);
  const read = column(at);
  return parts.length === 1 ? read : { ...read, within: at.placed(parts.slice(0, -1), from) };
}

/** `name type [NOT NULL] [DEFAULT e] [COMMENT 'c'] [FIRST | AFTER x]`. */
export function column(at: Cursor): ReadColumn {
  const name = at.name();
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

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function createTable(at: Cursor, external: boolean, replace: boolean): SqlCommand {
  const ifNotExists = at.accept('IF', 'NOT', 'EXISTS');
  const name = at.nameParts();
  const made: Mutable<TableDefinition> = { name, options: {}, properties: {}, partitionBy: [] };
  let columns: Columns | undefined;
  if (external && at.is('LIKE')) return at.unexpected();
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
  const inOptions = optionNamed(made.options, 'path');
  if (made.location !== undefined && inOptions !== undefined)
    at.failWhole('_LEGACY_ERROR_TEMP_0032', { pathOne: made.location, pathTwo: inOptions });
  if (external && made.location === undefined && inOptions === undefined) fail('_LEGACY_ERROR_TEMP_1069');
  return { kind: 'createTable', ...made, ifNotExists, replace, ...(query !== undefined && { query }) };
}

/** Between brackets; there is one at least. */
export function tableColumns(at: Cursor): Columns {
  const columns = at.list(() => {
    // A name that is one of these words has a type after it.
    if (CONSTRAINTS.some((words) => at.is(...words))) return refuse('table constraints');
    return column(at).field;
  });
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

/** Each has a value. Error: _LEGACY_ERROR_TEMP_0035 */
const options = (at: Cursor): Options =>
  at.properties(([key]) => notAllowed(at, `A value must be specified for the key: ${key}.`));

const CONSTRAINTS = [['CONSTRAINT'], ['CHECK', '('], ['PRIMARY', 'KEY'], ['FOREIGN', 'KEY'], ['UNIQUE', '(']];

/** What may follow the columns, in any order. Gives columns that only PARTITIONED BY names. */
export function clauses(at: Cursor, made: Mutable<TableDefinition>): Columns {
  let own: Columns = [];
  const accept = eachOnce(at);
  provider(at, made);
  for (;;) {
    if (accept('OPTIONS')) made.options = options(at);
    else if (accept('PARTITIONED', 'BY')) {
      const read = partitioning(at);
      made.partitionBy = read.names;
      own = read.own;
    } else if (accept('CLUSTERED', 'BY')) {
      const columns = at.names();
      const sortBy: string[] = [];
      if (at.accept('SORTED', 'BY')) at.list(() => [sortBy.push(at.name()), ascending(at)]);
      at.expect('INTO');
      if (!/^\d+$/.test(at.word())) return at.unexpected();
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
