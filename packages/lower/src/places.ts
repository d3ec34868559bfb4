/**
 * Where in a query that is written which may fail while it runs. What our own SQL raises carries the number of its place, which costs
 * a few characters where there is an `error(…)` and none elsewhere. Of what the engine raises itself only the kind of operation
 * is known: its place is, where one place alone has that kind.
 */
import { isIntegral, type Origin, type ResolvedExpression, type TextOwner } from '@outboard/plan';
import { engineType } from './dialect.js';
import type { Lowering } from './expression.js';

export interface Place {
  readonly origin: Origin;
  readonly owner?: TextOwner;
}

export interface Places {
  /** By the number in `error('@n[CONDITION]…`. */
  readonly marks: readonly Place[];
  /** By kind of operation (`failureKind`). */
  readonly kinds: Readonly<Record<string, readonly Place[]>>;
}

export interface PlacesFound extends Places {
  readonly marks: Place[];
  readonly kinds: Record<string, Place[]>;
}

export const noPlaces = (): PlacesFound => ({ marks: [], kinds: {} });

export const placeOf = (e: ResolvedExpression, origin: Origin): Place => ({
  origin,
  ...(e.owner !== undefined && { owner: e.owner }),
});

/** In a text of the engine's SQL the quote would be two: nothing but what raises has it so. */
const RAISE = "error('[";

/** What raises and has no number yet gets that of its place. */
export function marked(sql: string, place: Place, places: PlacesFound): string {
  if (!sql.includes(RAISE)) return sql;
  const known = places.marks.at(-1)?.origin === place.origin ? places.marks.length - 1 : places.marks.push(place) - 1;
  return sql.replaceAll(RAISE, `error('@${known}[`);
}

const operations: Readonly<Record<string, string>> = { '+': 'addition', '-': 'subtraction', '*': 'multiplication' };
const widths: Readonly<Record<string, string>> = { byte: 'INT8', short: 'INT16', integer: 'INT32', long: 'INT64' };

/** As the engine's errors name it: `addition INT32`, `cast DECIMAL(3,2)`. */
export const failureKind = (operation: string, type: string): string => `${operation} ${type}`;

/** Notes an operation that the engine itself may fail in. */
export function noteFailure(e: ResolvedExpression, place: Place | undefined, to: Lowering): void {
  const kind = kindOf(e);
  if (kind === undefined || place === undefined) return;
  const known = to.places.kinds[kind];
  if (known === undefined) to.places.kinds[kind] = [place];
  else if (known.at(-1)?.origin !== place.origin) known.push(place);
}

function kindOf(e: ResolvedExpression): string | undefined {
  if (e.kind === 'cast' && e.type.kind === 'decimal') return failureKind('cast', engineType(e.type));
  if (e.kind === 'subquery') return e.form === 'scalar' ? failureKind('subquery', '') : undefined;
  if (e.kind !== 'call') return undefined;
  const operation = operations[e.name];
  if (operation !== undefined && isIntegral(e.type)) return failureKind(operation, widths[e.type.kind] ?? '');
  if (operation !== undefined && e.type.kind === 'decimal') return failureKind('cast', engineType(e.type));
  return e.name === 'div' ? failureKind('division', '') : undefined;
}
