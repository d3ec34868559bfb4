/** Statements that change rows after WITH: what it names is known in their queries (`CTESubstitution`). */
import type { Command, Relation } from '@outboard/plan';
import type { Ctes, Cursor } from './cursor.js';

/** The words after which the rest is such a statement. */
export const AFTER_WITH = ['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'FROM'] as const;

/** Past `WITH a AS (…), b (x) AS (…)`; whether it has that form. */
export function passCtes(at: Cursor): boolean {
  if (!at.accept('WITH')) return false;
  at.accept('RECURSIVE');
  do {
    if (at.atText || at.done) return false;
    at.name();
    if (at.is('(')) at.skipBrackets();
    if (at.accept('MAX', 'RECURSION', 'LEVEL')) at.name();
    at.accept('AS');
    if (!at.is('(')) return false;
    at.skipBrackets();
  } while (at.accept(','));
  return true;
}

/** The statement with these names in its queries. */
export function withCtes(command: Command, ctes: Ctes): Command {
  const within = (body: Relation): Relation => ({ kind: 'with', ctes: ctes.ctes, recursive: ctes.recursive, body });
  const inSubqueries = <T>(part: T): T => {
    if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return part;
    if (Array.isArray(part)) return part.map(inSubqueries) as T;
    const isSubquery = 'kind' in part && part.kind === 'subquery' && 'plan' in part;
    const inner = Object.entries(part).map(([key, value]) => [
      key,
      isSubquery && key === 'plan' ? within(value as Relation) : key === 'origin' ? value : inSubqueries(value),
    ]);
    return Object.fromEntries(inner) as T;
  };
  switch (command.kind) {
    case 'insert':
      return { ...command, input: within(command.input) };
    case 'insertAll':
      return { ...command, inserts: command.inserts.map((one) => ({ ...one, input: within(one.input) })) };
    case 'insertDirectory':
      return { ...command, input: within(command.input) };
    case 'mergeInto': {
      const { table, source, ...expressions } = command;
      return { ...inSubqueries(expressions), table, source: within(source) };
    }
    case 'update':
    case 'delete': {
      const { table, ...expressions } = command;
      return { ...inSubqueries(expressions), table };
    }
    default:
      return command;
  }
}
