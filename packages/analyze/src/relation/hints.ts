/** Hints: those on partitions, which place rows anew or fail (`ResolveHints.ResolveCoalesceHints`). */
import { fail } from '@outboard/errors';
import { type Expression, isString, type RelationOf, type ResolvedRelation } from '@outboard/plan';
import type { Context, Resolvers } from '../context.js';
import { resolveRepartition } from './places.js';

const PARTITIONING: ReadonlySet<string> = new Set(['COALESCE', 'REPARTITION', 'REPARTITION_BY_RANGE', 'REBALANCE']);

/** A text names a column. */
const named = (e: Expression): Expression =>
  e.kind === 'literal' && isString(e.type)
    ? { kind: 'attribute', nameParts: [String(e.value)], ...(e.origin && { origin: e.origin }) }
    : e;

const numberOf = (e: Expression | undefined): number | undefined =>
  e?.kind === 'literal' && e.type.kind === 'integer' && typeof e.value === 'number' ? e.value : undefined;

/** Errors: _LEGACY_ERROR_TEMP_1047, _LEGACY_ERROR_TEMP_1048, OUTBOARD_ILLEGAL_ARGUMENT; other hints mean nothing here, as unknown ones mean nothing to Spark. */
export function resolveHint(r: RelationOf<'hint'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const hintName = r.name.toUpperCase();
  if (!PARTITIONING.has(hintName)) return resolvers.relation(r.input, context);
  const [first, ...rest] = r.parameters.map(named);
  const partitions = numberOf(first);
  if (hintName === 'COALESCE' && (partitions === undefined || rest.length > 0))
    fail('_LEGACY_ERROR_TEMP_1048', { hintName });
  const columns = partitions === undefined && first !== undefined ? [first, ...rest] : rest;
  const invalid = columns.filter((e) => e.kind !== 'attribute');
  if (invalid.length > 0) {
    const shown = invalid.map((e) => (e.kind === 'literal' ? String(e.value ?? 'NULL') : e.kind));
    fail('_LEGACY_ERROR_TEMP_1047', { hintName, invalidParams: `"${shown.join(', ')}"` });
  }
  if (partitions !== undefined && partitions < 1)
    fail('OUTBOARD_ILLEGAL_ARGUMENT', {
      message: `requirement failed: Number of partitions (${partitions}) must be positive.`,
    });
  const by =
    hintName === 'REPARTITION_BY_RANGE'
      ? columns.map((child) => ({ kind: 'sortOrder' as const, child, direction: 'ascending' as const }))
      : columns;
  return resolveRepartition(
    {
      kind: 'repartition',
      input: r.input,
      by,
      shuffle: hintName !== 'COALESCE',
      ...(partitions !== undefined && { partitions }),
    },
    context,
    resolvers,
    hintName !== 'REBALANCE',
  );
}
