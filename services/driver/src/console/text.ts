/** What a plan asks for, in the few words that an onlooker needs to know it again. */
import type { Plan, Relation } from '@outboard/wire/spark';

/** A statement of some pages is known by its first. */
export const TEXT_CHARACTERS_MAX = 2_000;
/** Steps that are named; a plan built in a loop has a thousand. */
const STEPS_MAX = 12;

/** SQL as it was written; else a plan's steps, the last one first. */
export function textOf({ opType }: Plan): string {
  switch (opType.case) {
    case 'root':
      return cut(ofRelation(opType.value));
    case 'command': {
      const { commandType } = opType.value;
      if (commandType.case !== 'sqlCommand') return cut(commandType.case ?? '');
      const { input, sql } = commandType.value;
      return cut(input === undefined ? sql : ofRelation(input));
    }
    default:
      return 'a compressed plan';
  }
}

export const cut = (text: string, charactersMax = TEXT_CHARACTERS_MAX): string =>
  text.length > charactersMax ? `${text.slice(0, charactersMax)}…` : text;

function ofRelation(root: Relation): string {
  const steps: string[] = [];
  let relation: Relation | undefined = root;
  while (relation !== undefined) {
    const { relType }: Relation = relation;
    if (relType.case === 'sql') return [...steps, relType.value.query].join(' ← ');
    if (steps.length === STEPS_MAX) return [...steps, '…'].join(' ← ');
    steps.push(named(relType));
    // Of a join the left side; the names of all would be the plan itself.
    const value: unknown = relType.value;
    const below = value as { input?: Relation; left?: Relation; leftInput?: Relation } | undefined;
    relation = below?.input ?? below?.left ?? below?.leftInput;
  }
  return steps.join(' ← ');
}

function named(relType: Relation['relType']): string {
  if (relType.case === 'read') {
    const { readType } = relType.value;
    if (readType.case === 'namedTable') return readType.value.unparsedIdentifier;
    if (readType.case === 'dataSource')
      return [readType.value.format ?? 'read', ...readType.value.paths.slice(0, 3)].join(' ');
  }
  return relType.case ?? 'nothing';
}
