/** A permanent view's columns are those that it was made with, whatever its query gives by now (`SessionCatalog.fromCatalogTable`). */
import { fail } from '@outboard/errors';
import {
  type NamedExpression,
  quoteIdentifier,
  quoteIfNeeded,
  type ResolvedRelation,
  typeEquals,
  withTexts,
} from '@outboard/plan';
import { type Context, freshAttribute, nameKey } from '../context.js';
import type { KeptColumn } from '../environment.js';
import { explicitCast, reference } from '../expression/build.js';
import { castMismatch } from '../expression/mismatch.js';
import { canCast } from '../types/cast.js';
import { project } from './nodes.js';

export interface KeptView {
  readonly name: readonly string[];
  readonly text: string;
  readonly columns: readonly KeptColumn[];
}

/**
 * The columns by the names that the query gave them, of the types that they had, which a cast sees to (the schema mode
 * COMPENSATION). Error: INCOMPATIBLE_VIEW_SCHEMA_CHANGE
 */
export function asKept(query: ResolvedRelation, view: KeptView, context: Context): ResolvedRelation {
  const key = (name: string): string => nameKey(name, context);
  const items = view.columns.map((column, i): NamedExpression => {
    const { name, comment, query: own, type } = column;
    const found = query.output.filter((a) => key(a.name) === key(own));
    const alike = view.columns.filter((other) => key(other.query) === key(own));
    const source = found[view.columns.slice(0, i).filter((other) => key(other.query) === key(own)).length];
    if (found.length !== alike.length || source === undefined)
      return fail('INCOMPATIBLE_VIEW_SCHEMA_CHANGE', {
        viewName: view.name.map(quoteIdentifier).join('.'),
        colName: own,
        expectedNum: String(alike.length),
        actualCols: `[${found.map((a) => a.name).join(',')}]`,
        suggestion: ddlOf(view),
      });
    const metadata = comment === undefined ? source.metadata : JSON.stringify({ comment });
    const to = withTexts(type);
    const same = typeEquals(source.type, to);
    if (!same && !canCast(source.type, to, true)) return castMismatch(reference(source), to, 'ansi');
    const expression = same ? reference(source) : explicitCast(reference(source), to, 'ansi');
    const attribute = freshAttribute(context, name, expression.type, expression.nullable, [], metadata);
    return { attribute, expression };
  });
  return project(query, items);
}

function ddlOf({ name, text, columns }: KeptView): string {
  const isOwn = columns.every((column) => column.name === column.query);
  const names = isOwn ? '' : ` (${columns.map((column) => column.name).join(', ')})`;
  return `CREATE OR REPLACE VIEW ${name.map(quoteIfNeeded).join('.')}${names} AS ${text}`;
}
