/** CREATE VIEW in its forms. */
import { fail } from '@outboard/errors';
import type { Command, Options, Relation, SqlCommand, ViewColumn } from '@outboard/plan';
import { writtenOf } from '../stretch.js';
import type { Cursor } from './cursor.js';

export function createView(at: Cursor, replace: boolean, temporary: boolean, global: boolean): Command {
  const ifNotExists = at.accept('IF', 'NOT', 'EXISTS');
  const name = at.nameParts();
  const isGlobal = global || (temporary && name.length === 2 && name[0]?.toLowerCase() === 'global_temp');
  if (temporary && name.length > 1 && !isGlobal) {
    const actualName = name.map((part) => `\`${part}\``).join('.');
    return fail('TEMP_VIEW_NAME_TOO_MANY_NAME_PARTS', { actualName }, { class: 'parse' });
  }
  let columns: ViewColumn[] | undefined;
  if (at.is('('))
    columns = at.list((): ViewColumn => {
      const column = at.name();
      return at.accept('COMMENT') ? { name: column, comment: at.text() } : { name: column };
    });
  const plain = name[name.length - 1] ?? '';
  if (temporary && at.accept('USING')) {
    const format = at.nameParts().join('.');
    const options = at.accept('OPTIONS') ? at.properties() : {};
    at.end();
    const input: Relation = { kind: 'dataSource', format, options, paths: [], predicates: [], streaming: false };
    return { kind: 'createTempView', name: plain, global: isGlobal, replace, input };
  }
  let comment: string | undefined;
  let properties: Options = {};
  for (;;) {
    if (at.accept('COMMENT')) comment = at.text();
    else if (at.accept('TBLPROPERTIES')) properties = at.properties();
    else if (at.accept('WITH', 'SCHEMA')) at.name();
    else break;
  }
  at.expect('AS');
  const query = at.rest();
  const shared = {
    input: at.readers.query(query),
    replace,
    text: writtenOf(query),
    ...(columns !== undefined && { columns }),
  };
  if (temporary) return { kind: 'createTempView', name: plain, global: isGlobal, ...shared };
  return {
    kind: 'createView',
    name,
    ifNotExists,
    properties,
    ...(comment !== undefined && { comment }),
    ...shared,
  } satisfies SqlCommand;
}
