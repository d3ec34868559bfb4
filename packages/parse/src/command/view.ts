/** CREATE VIEW in its forms. */
import { fail, refuse } from '@outboard/errors';
import {
  type Command,
  type Options,
  quoteIdentifier,
  type Relation,
  type SqlCommand,
  type StructType,
  struct,
  type TableDefinition,
  type ViewColumn,
} from '@outboard/plan';
import { writtenOf } from '../stretch.js';
import { eachOnce, notAllowed, tableProperties } from './clauses.js';
import type { Cursor } from './cursor.js';
import { clauses, type Mutable, tableColumns } from './table.js';

export function createView(at: Cursor, replace: boolean, temporary: boolean, global: boolean): Command {
  const ifNotExists = at.accept('IF', 'NOT', 'EXISTS');
  if (ifNotExists && temporary && at.isAfterName('USING')) {
    at.nameParts();
    return at.unexpected();
  }
  if (ifNotExists && temporary) at.failWhole(replace ? '_LEGACY_ERROR_TEMP_0052' : '_LEGACY_ERROR_TEMP_0053');
  if (ifNotExists && replace) at.failWhole('_LEGACY_ERROR_TEMP_0052');
  const name = at.nameParts();
  if (temporary && !ifNotExists && at.isAfterBrackets('USING')) return viewOfFiles(at, name, { replace, global });
  if (temporary && name.length > 1 && !(global && name.length === 2 && name[0]?.toLowerCase() === 'global_temp')) {
    const actualName = name.map(quoteIdentifier).join('.');
    at.failWhole('TEMP_VIEW_NAME_TOO_MANY_NAME_PARTS', { actualName }, { class: 'parse' });
  }
  let columns: ViewColumn[] | undefined;
  if (at.is('('))
    columns = at.list((): ViewColumn => {
      const column = at.name();
      return at.accept('COMMENT') ? { name: column, comment: at.text() } : { name: column };
    });
  const plain = name[name.length - 1] ?? '';
  let comment: string | undefined;
  let properties: Options = {};
  const accept = eachOnce(at);
  for (;;) {
    if (at.is('PARTITIONED', 'ON'))
      at.failWhole('INVALID_STATEMENT_OR_CLAUSE', { operation: 'CREATE VIEW ... PARTITIONED ON' });
    if (accept('COMMENT')) comment = at.text();
    else if (accept('TBLPROPERTIES')) properties = tableProperties(at);
    else if (accept('WITH', 'SCHEMA')) schemaMode(at, temporary);
    else break;
  }
  if (temporary && Object.keys(properties).length > 0)
    notAllowed(at, "TBLPROPERTIES can't coexist with CREATE TEMPORARY VIEW");
  at.expect('AS');
  const query = at.rest();
  const shared = {
    input: at.readers.query(query),
    replace,
    text: writtenOf(query),
    ...(columns !== undefined && { columns }),
  };
  if (temporary) return { kind: 'createTempView', name: plain, global, ...shared };
  return {
    kind: 'createView',
    name,
    ifNotExists,
    properties,
    ...(comment !== undefined && { comment }),
    ...shared,
  } satisfies SqlCommand;
}

/** `[(columns)] USING format [OPTIONS (…)]`. Error: _LEGACY_ERROR_TEMP_1292, where the name has a database */
function viewOfFiles(
  at: Cursor,
  name: string[],
  how: { readonly replace: boolean; readonly global: boolean },
): Command {
  const columns = at.is('(') ? tableColumns(at) : undefined;
  at.expect('USING');
  const format = at.nameParts().join('.');
  const options = at.accept('OPTIONS') ? at.properties() : {};
  at.end();
  return createViewOfFiles(name, { format, options, ...(columns !== undefined && { schema: struct(columns) }) }, how);
}

function createViewOfFiles(
  name: readonly string[],
  of: { readonly format: string; readonly options: Options; readonly schema?: StructType },
  how: { readonly replace: boolean; readonly global: boolean },
): Command {
  if (name.length > 1) fail('_LEGACY_ERROR_TEMP_1292', { tableIdent: name.map(quoteIdentifier).join('.') });
  if (of.format.toLowerCase() === 'hive') fail('_LEGACY_ERROR_TEMP_1293');
  const input: Relation = { kind: 'dataSource', ...of, paths: [], predicates: [], streaming: false };
  return { kind: 'createTempView', name: name[0] ?? '', ...how, input };
}

/** CREATE TEMPORARY TABLE … USING is a temporary view (`SparkSqlAstBuilder.visitCreateTable`). */
export function createTemporaryTable(at: Cursor, external: boolean): Command {
  const ifNotExists = at.accept('IF', 'NOT', 'EXISTS');
  const name = at.nameParts();
  const header = at.position;
  const made: Mutable<TableDefinition> = { name, options: {}, properties: {}, partitionBy: [] };
  const columns = at.is('(') ? tableColumns(at) : undefined;
  clauses(at, made);
  if (at.accept('AS') || at.isQuery())
    notAllowed(at, 'CREATE TEMPORARY TABLE ... AS ..., use CREATE TEMPORARY VIEW instead');
  at.end();
  if (external) at.failWhole('INVALID_STATEMENT_OR_CLAUSE', { operation: 'CREATE EXTERNAL TABLE ... USING' });
  if (ifNotExists) {
    at.reset(header);
    at.failFrom(0, 'INVALID_STATEMENT_OR_CLAUSE', { operation: 'CREATE TEMPORARY TABLE ... IF NOT EXISTS' });
  }
  if (made.provider === undefined) return at.failWhole('_LEGACY_ERROR_TEMP_0046');
  const options = made.location === undefined ? made.options : { ...made.options, path: made.location };
  const of = { format: made.provider, options, ...(columns !== undefined && { schema: struct(columns) }) };
  return createViewOfFiles(name, of, { replace: false, global: false });
}

/** How a view follows changes of what it reads: here by casts, as Spark's COMPENSATION, which is its default. */
function schemaMode(at: Cursor, temporary: boolean): void {
  if (temporary) at.failWhole('UNSUPPORTED_FEATURE.TEMPORARY_VIEW_WITH_SCHEMA_BINDING_MODE');
  if (at.accept('COMPENSATION')) return;
  if (at.is('BINDING') || at.is('EVOLUTION') || at.is('TYPE', 'EVOLUTION')) refuse(`views WITH SCHEMA ${at.word()}`);
  at.unexpected();
}
