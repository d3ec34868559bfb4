/** Name resolution (Spark's `AttributeSeq.resolve`, `ColumnResolutionHelper`). */
import { fail } from '@outboard/errors';
import {
  type Attribute,
  hiddenName,
  isOfFiles,
  type PlanId,
  quoteIdentifier,
  type ResolvedExpression,
  type ResolvedRelation,
  type WindowSpec,
} from '@outboard/plan';
import type { Context } from './context.js';
import { mergedAway } from './relation/merged.js';

export interface Scope {
  readonly context: Context;
  readonly attributes: readonly Attribute[];
  /** Where a column with a plan id is looked for. */
  readonly relations: readonly ResolvedRelation[];
  /** The select list's earlier aliases (lateral column aliases), or a select's own output under its ORDER BY. */
  readonly aliases?: ReadonlyMap<string, readonly ResolvedExpression[]>;
  /** Whether columns that are merged away have to be named with their side, as where these are all there is. */
  readonly ofSides?: true;
  /** Looked at where this one has nothing: what lies below a projection. */
  readonly fallback?: Scope;
  /** A lambda's variables. */
  readonly variables?: ReadonlyMap<string, Attribute>;
  /** They are printed by their names. */
  readonly unbound?: true;
  readonly parent?: Scope;
  /** SQL's WINDOW clause. */
  readonly windows?: Readonly<Record<string, WindowSpec>>;
  /** Columns that calls of time windows stand for, by the windows' keys. */
  readonly timeWindows?: ReadonlyMap<string, Attribute>;
  /** The current grouping, for grouping() and grouping_id(). */
  readonly grouping?: readonly ResolvedExpression[];
  /** Whether subqueries may ask for aggregates of it: those in HAVING. */
  readonly ofGroups?: true;
}

export interface Found {
  readonly attribute: Attribute;
  /** As the query writes it. */
  readonly name: string;
  /** Name parts that go into a struct. */
  readonly fields: readonly string[];
}

const indexes = new WeakMap<readonly Attribute[], Map<string, Attribute[]>>();

function candidates(attributes: readonly Attribute[], name: string, caseSensitive: boolean): readonly Attribute[] {
  let index = indexes.get(attributes);
  if (index === undefined) {
    index = new Map();
    for (const a of attributes) {
      const key = a.name.toLowerCase();
      const list = index.get(key);
      if (list === undefined) index.set(key, [a]);
      else if (!list.some((other) => other.id === a.id)) list.push(a);
    }
    indexes.set(attributes, index);
  }
  const found = index.get(name.toLowerCase()) ?? [];
  return caseSensitive ? found.filter((a) => a.name === name) : found;
}

const sameName = (a: string, b: string, caseSensitive: boolean) =>
  caseSensitive ? a === b : a.toLowerCase() === b.toLowerCase();

function qualifies(attribute: Attribute, qualifier: readonly string[], caseSensitive: boolean): boolean {
  const own = attribute.qualifier;
  if (qualifier.length > own.length) return false;
  const tail = own.slice(own.length - qualifier.length);
  return qualifier.every((part, i) => sameName(part, tail[i] ?? '', caseSensitive));
}

/** The name of a query in FROM that was given none; errors do not show it. */
const UNNAMED = '__auto_generated_subquery_name';
const shownParts = ({ qualifier, name }: Attribute): readonly string[] => [
  ...qualifier.filter((part) => part !== UNNAMED),
  name,
];

export const qualifiedName = (attribute: Attribute): string => shownParts(attribute).map(quoteIdentifier).join('.');

/** Finds `nameParts` among attributes: the longest qualifier that fits wins, what is left over are struct fields. */
export function findAttribute(
  attributes: readonly Attribute[],
  nameParts: readonly string[],
  caseSensitive: boolean,
  ofSides = false,
): Found | undefined {
  const longest = Math.min(nameParts.length - 1, 3);
  for (let k = longest; k >= 0; k--) {
    const name = nameParts[k] ?? '';
    const qualifier = nameParts.slice(0, k);
    const found = candidates(attributes, name, caseSensitive).filter(
      (a) => qualifies(a, qualifier, caseSensitive) && !(ofSides && k === 0 && !isOfFiles(a)),
    );
    const [first] = found;
    if (first === undefined) continue;
    if (found.length > 1) {
      return fail('AMBIGUOUS_REFERENCE', {
        name: nameParts.map(quoteIdentifier).join('.'),
        referenceNames: `[${found.map(qualifiedName).sort().join(', ')}]`,
      });
    }
    return { attribute: first, name, fields: nameParts.slice(k + 1) };
  }
  return undefined;
}

interface PlanAt {
  readonly relation: ResolvedRelation;
  /** How many DataFrames stand above it. */
  readonly depth: number;
}

/** Finds the relation with this plan id at or below `relation`, not looking below a match. */
function findPlan(relation: ResolvedRelation, id: PlanId, found: PlanAt[]): void {
  const stack: PlanAt[] = [{ relation, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { relation: r, depth: above } = next;
    if (r.planIds?.includes(id)) {
      found.push(next);
      continue;
    }
    const depth = r.planIds === undefined ? above : above + 1;
    const below = 'input' in r ? [r.input] : 'left' in r ? [r.left, r.right] : r.kind === 'with' ? [r.body] : [];
    stack.push(...below.map((one) => ({ relation: one, depth })));
  }
}

export type PlanLookup =
  | { readonly kind: 'found'; readonly found: Found }
  /** The plan is not below this scope: an outer scope may have it. */
  | { readonly kind: 'absent' }
  /** The plan is there, and its column is not to be seen from here: another one of that name is taken. */
  | { readonly kind: 'hidden' };

/**
 * A DataFrame's own column (`df.x`): looked up in the plan that made it, and still visible here. Of several such plans the one
 * that is itself an input (`ColumnResolutionHelper.resolveDataFrameColumn`). `isHidden`: a column that is not given out, by the name that
 * it is known by. Errors: AMBIGUOUS_COLUMN_REFERENCE, CANNOT_RESOLVE_DATAFRAME_COLUMN
 */
export function findByPlan(scope: Scope, id: PlanId, nameParts: readonly string[], isHidden = false): PlanLookup {
  const { caseSensitive } = scope.context.settings;
  const plans: PlanAt[] = [];
  for (const relation of scope.relations) findPlan(relation, id, plans);
  if (plans.length === 0) return { kind: 'absent' };
  const seen = scope.ofSides ? scope.attributes.filter(isOfFiles) : scope.attributes;
  const visible = new Map(seen.map((a) => [a.id, a]));
  const hits: { readonly found: Found; readonly depth: number }[] = [];
  const hiddenHits: Found[] = [];
  for (const { relation, depth } of plans) {
    const besides = mergedAway(relation, scope.context);
    const found = isHidden
      ? findHidden([...relation.output, ...besides], nameParts, caseSensitive)
      : (findAttribute(relation.output, nameParts, caseSensitive) ??
        findAttribute(besides, nameParts, caseSensitive, true));
    if (found === undefined) continue;
    const current = visible.get(found.attribute.id);
    if (current !== undefined) hits.push({ found: { ...found, attribute: current }, depth });
    else hiddenHits.push(found);
  }
  const inputs = hits.filter(({ depth }) => depth === 0);
  const [first, second] = (inputs.length > 0 ? inputs : hits).map(({ found }) => found);
  if (second !== undefined && first?.attribute.id !== second.attribute.id) {
    return fail('AMBIGUOUS_COLUMN_REFERENCE', { name: `"${nameParts.join('.')}"` });
  }
  if (first !== undefined) return { kind: 'found', found: first };
  const [hidden, other] = hiddenHits;
  if (hidden !== undefined) {
    // Of what a join with USING has merged a DataFrame's column is the merged one, be it of either side.
    const { id: own } = hidden.attribute;
    const merged = scope.relations.some((r) => mergedAway(r, scope.context).some((a) => a.id === own));
    const found =
      merged && !isHidden ? findAttribute(scope.attributes, nameParts, caseSensitive, scope.ofSides) : undefined;
    if (found !== undefined) return { kind: 'found', found };
    if (other === undefined) return { kind: 'hidden' };
  }
  return fail('CANNOT_RESOLVE_DATAFRAME_COLUMN', { name: `"${nameParts.join('.')}"` });
}

/** A hidden column by the name that it is known by, whatever it is called beside columns of that name. */
function findHidden(
  attributes: readonly Attribute[],
  [name = '', ...others]: readonly string[],
  caseSensitive: boolean,
): Found | undefined {
  const attribute = attributes.find((a) => sameName(hiddenName(a) ?? '', name, caseSensitive));
  return attribute === undefined || others.length > 0 ? undefined : { attribute, name: attribute.name, fields: [] };
}

/** Levenshtein's distance, for proposals. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const PROPOSALS_MAX = 5;

/**
 * The nearest names first (`StringUtils.orderSuggestedIdentifiersBySimilarity`): without what they all begin with, and
 * as far from the name as their quoted text is from its bare one.
 */
export function proposals(wanted: readonly string[], attributes: readonly Attribute[]): string {
  const alike = (parts: number) =>
    new Set(attributes.map((a) => JSON.stringify(shownParts(a).slice(0, -parts)))).size === 1;
  const kept = wanted.length === 1 && alike(1) ? 1 : wanted.length <= 2 && alike(2) ? 2 : Number.POSITIVE_INFINITY;
  const texts = attributes.map((a) => shownParts(a).slice(-kept).map(quoteIdentifier).join('.'));
  return nearest(wanted.join('.'), texts).slice(0, PROPOSALS_MAX).join(', ');
}

/** The texts, those first that are more like what was wanted. */
export const nearest = (wanted: string, texts: readonly string[]): readonly string[] =>
  texts
    .map((text) => ({ text, d: distance(text, wanted) }))
    .sort((x, y) => x.d - y.d)
    .map(({ text }) => text);

/** The order of Spark's sets of attributes. */
export const byName = (attributes: readonly Attribute[]): readonly Attribute[] =>
  attributes.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id));

export function unresolvedColumn(
  scope: Scope,
  nameParts: readonly string[],
  among: readonly Attribute[] = byName([...scope.attributes, ...(scope.timeWindows?.values() ?? [])]),
): never {
  const objectName = nameParts.map(quoteIdentifier).join('.');
  const proposal = proposals(nameParts, among);
  if (proposal === '') return fail('UNRESOLVED_COLUMN.WITHOUT_SUGGESTION', { objectName });
  return fail('UNRESOLVED_COLUMN.WITH_SUGGESTION', { objectName, proposal });
}
