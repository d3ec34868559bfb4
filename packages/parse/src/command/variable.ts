/** Session variables: DECLARE, SET VARIABLE, DROP. */
import type { Expression, SqlCommand } from '@outboard/plan';
import { textOf } from '../stretch.js';
import type { Cursor } from './cursor.js';

export function declareVariable(at: Cursor): SqlCommand {
  const replace = at.accept('OR', 'REPLACE');
  at.acceptAny('VARIABLE', 'VAR');
  const names = at.several(() => at.nameParts());
  const type = at.done || at.is('DEFAULT') || at.is('=') ? undefined : at.dataType('DEFAULT', '=');
  const value = at.acceptAny('DEFAULT', '=') === undefined ? undefined : at.rest();
  return {
    kind: 'declareVariable',
    names,
    replace,
    text: value === undefined ? 'NULL' : textOf(value),
    ...(type !== undefined && { type }),
    ...(value !== undefined && { default: at.readers.expression(value) }),
  };
}

export function setVariable(at: Cursor): SqlCommand {
  at.acceptAny('VARIABLE', 'VAR');
  if (at.is('(')) {
    const names = at.list(() => at.nameParts());
    at.expect('=', '(');
    const query = at.until(')');
    at.expect(')');
    at.end();
    return { kind: 'setVariable', names, query: at.readers.query(query) };
  }
  const names: string[][] = [];
  const expressions: Expression[] = [];
  do {
    names.push(at.nameParts());
    at.expect('=');
    expressions.push(at.expressionUntil(','));
  } while (at.accept(','));
  return { kind: 'setVariable', names, query: { kind: 'project', input: { kind: 'oneRow' }, expressions } };
}

export function dropVariable(at: Cursor): SqlCommand {
  const ifExists = at.accept('IF', 'EXISTS');
  const name = at.nameParts();
  at.end();
  return { kind: 'dropVariable', name, ifExists };
}
