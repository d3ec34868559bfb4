/** CREATE FUNCTION, DROP FUNCTION (Spark docs, "CREATE FUNCTION (SQL)"). */
import { fail, refuse } from '@outboard/errors';
import {
  type CommandOf,
  type FunctionParameter,
  field,
  quoteIdentifier,
  type SqlCommand,
  type StructField,
  struct,
} from '@outboard/plan';
import { writtenOf } from '../stretch.js';
import type { Cursor } from './cursor.js';

type CreateFunction = CommandOf<'createFunction'>;
const CHARACTERISTICS = [
  'LANGUAGE',
  'SPECIFIC',
  'DETERMINISTIC',
  'NOT',
  'CONTAINS',
  'READS',
  'CALLED',
  'SQL',
  'COMMENT',
];
const AFTER_TYPE = [...CHARACTERISTICS, 'RETURNS', 'RETURN'];

export function createFunction(at: Cursor, replace: boolean, temporary: boolean): SqlCommand {
  const ifNotExists = at.accept('IF', 'NOT', 'EXISTS');
  if (ifNotExists && replace) at.failWhole('INVALID_SQL_SYNTAX.CREATE_ROUTINE_WITH_IF_NOT_EXISTS_AND_REPLACE');
  const name = at.nameParts();
  if (at.is('AS')) return refuse('functions of Java classes');
  if (temporary && ifNotExists) at.failWhole('INVALID_SQL_SYNTAX.CREATE_TEMP_FUNC_WITH_IF_NOT_EXISTS');
  if (temporary && name.length > 1)
    at.failWhole('INVALID_SQL_SYNTAX.CREATE_TEMP_FUNC_WITH_DATABASE', {
      database: name.slice(0, -1).map(quoteIdentifier).join('.'),
    });
  const parameters = at.list(() => parameter(at));
  const returned = at.accept('RETURNS') ? returns(at) : undefined;
  const characteristics = readCharacteristics(at);
  at.expect('RETURN');
  const isQuery = at.isQuery();
  const body = at.rest();
  // What can't be read is refused now, not when it is called.
  if (isQuery) at.readers.query(body);
  else at.readers.expression(body);
  return {
    kind: 'createFunction',
    name,
    temporary,
    replace,
    ifNotExists,
    parameters,
    returns: returned ?? { kind: 'value' },
    body: writtenOf(body),
    isQuery,
    ...characteristics,
  };
}

function parameter(at: Cursor): FunctionParameter {
  const from = at.position;
  const name = at.name();
  const type = at.dataType('NOT', 'DEFAULT', 'COMMENT');
  let read: FunctionParameter = { name, type };
  for (;;) {
    if (at.accept('NOT', 'NULL')) notNull(at, from);
    else if (at.accept('COMMENT')) read = { ...read, comment: at.text() };
    else if (at.accept('DEFAULT')) {
      const value = at.until(',', ')', 'COMMENT');
      at.readers.expression(value);
      read = { ...read, default: writtenOf(value) };
    } else return read;
  }
}

function notNull(at: Cursor, from: number): never {
  return fail('USER_DEFINED_FUNCTIONS.NOT_NULL_ON_FUNCTION_PARAMETERS', { input: at.textFrom(from) });
}

function returns(at: Cursor): CreateFunction['returns'] {
  if (!at.accept('TABLE')) return { kind: 'value', type: at.dataType(...AFTER_TYPE) };
  if (!at.is('(')) return { kind: 'table' };
  const columns = at.list((): StructField => {
    const from = at.position;
    const column = field(at.name(), at.dataType('NOT', 'DEFAULT', 'COMMENT'));
    if (at.accept('NOT', 'NULL')) return notNull(at, from);
    if (at.accept('COMMENT')) at.text();
    return column;
  });
  return { kind: 'table', columns: struct(columns) };
}

function readCharacteristics(at: Cursor): Pick<CreateFunction, 'comment' | 'deterministic'> {
  const first = at.position;
  const seen = new Set<string>();
  /** Told once it has been read whole. */
  const once = (clauseName: string): void => {
    if (seen.has(clauseName)) at.failFrom(first, 'DUPLICATE_CLAUSES', { clauseName });
    seen.add(clauseName);
  };
  let comment: string | undefined;
  let deterministic = true;
  for (;;) {
    const from = at.position;
    const unsupported = (message: string): never => at.failFrom(from, '_LEGACY_ERROR_TEMP_0035', { message });
    if (at.accept('LANGUAGE')) {
      const language = at.name();
      once('LANGUAGE');
      if (language.toUpperCase() !== 'SQL') unsupported(`Unsupported language for user defined functions: ${language}`);
    } else if (at.accept('NOT', 'DETERMINISTIC')) deterministic = false;
    else if (at.accept('COMMENT')) {
      comment = at.text();
      once('COMMENT');
    } else if (at.accept('RETURNS', 'NULL', 'ON', 'NULL', 'INPUT'))
      unsupported('SQL function with RETURNS NULL ON NULL INPUT is not supported');
    else if (at.accept('SPECIFIC')) unsupported('SQL function with SPECIFIC name is not supported');
    else if (at.accept('SQL', 'SECURITY')) {
      if (at.acceptAny('DEFINER', 'INVOKER') === undefined) at.unexpected();
    } else if (!acceptPlain(at)) return { deterministic, ...(comment !== undefined && { comment }) };
  }
}

/** What says nothing that matters here. */
const acceptPlain = (at: Cursor): boolean =>
  at.accept('DETERMINISTIC') ||
  at.accept('CONTAINS', 'SQL') ||
  at.accept('READS', 'SQL', 'DATA') ||
  at.accept('CALLED', 'ON', 'NULL', 'INPUT');

export function dropFunction(at: Cursor, temporary: boolean): SqlCommand {
  const ifExists = at.accept('IF', 'EXISTS');
  const name = at.placed([...at.nameParts()], 0);
  at.end();
  return { kind: 'dropFunction', name, temporary, ifExists };
}
