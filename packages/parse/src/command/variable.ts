/** Session variables: DECLARE, SET VARIABLE, DROP. */
import type { Relation, SqlCommand } from '@outboard/plan';
import type { Cursor } from './cursor.js';

export function declareVariable(at: Cursor): SqlCommand {
  const replace = at.accept('OR', 'REPLACE');
  at.acceptAny('VARIABLE', 'VAR');
  const names = [at.nameParts()];
  while (at.accept(',')) names.push(at.nameParts());
  const type = at.done || at.is('DEFAULT') || at.is('=') ? undefined : at.dataType('DEFAULT', '=');
  const text = at.acceptAny('DEFAULT', '=') === undefined ? undefined : at.rest();
  return {
    kind: 'declareVariable',
    names,
    replace,
    text: text ?? 'NULL',
    ...(type !== undefined && { type }),
    ...(text !== undefined && { default: at.readers.expression(text) }),
  };
}

export function setVariable(at: Cursor): SqlCommand {
  at.acceptAny('VARIABLE', 'VAR');
  if (at.is('(')) {
    const names = at.list(() => at.nameParts());
    at.expect('=', '(');
    const text = at.textUntil(')');
    at.expect(')');
    at.end();
    return { kind: 'setVariable', names, query: at.readers.query(text) };
  }
  const names: string[][] = [];
  const values: string[] = [];
  do {
    names.push(at.nameParts());
    at.expect('=');
    values.push(at.textUntil(','));
  } while (at.accept(','));
  const query: Relation = at.readers.query(`SELECT ${values.join(', ')}`);
  return { kind: 'setVariable', names, query };
}

export function dropVariable(at: Cursor): SqlCommand {
  const ifExists = at.accept('IF', 'EXISTS');
  const name = at.nameParts();
  at.end();
  return { kind: 'dropVariable', name, ifExists };
}
