/** Generators in a select list (Spark's `ExtractGenerator`). */
import { fail, refuse } from '@outboard/errors';
import type { NamedExpression, ResolvedExpression, ResolvedGenerator, ResolvedRelation } from '@outboard/plan';
import { type Context, freshAttribute } from '../context.js';
import { passThrough, reference } from '../expression/build.js';
import { isFoldable, semanticKey, traits } from '../expression/tree.js';
import type { Select } from './select.js';

/** A generator in a select list: one item for each of its columns, all holding the same generator. */
export function generatorItems(g: ResolvedGenerator, names: readonly string[], context: Context): NamedExpression[] {
  if (names.length > 0 && names.length !== g.columns.length) {
    fail('UDTF_ALIAS_NUMBER_MISMATCH', { aliasesSize: String(g.columns.length), aliasesNames: names.join(',') });
  }
  return g.columns.map((c, i) => ({
    attribute: freshAttribute(context, names[i] ?? c.name, c.type, c.nullable),
    expression: g,
  }));
}

type Listed = Pick<Select, 'items' | 'aggregation'>;

const takes = (g: ResolvedGenerator): string => g.arguments.map(semanticKey).join();

type Above = (below: ResolvedRelation) => readonly NamedExpression[];

/**
 * A select over groups whose items hold a generator as two: what the groups give, with what the generator takes among it; and the
 * items over that. Undefined where there is none. Errors: UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS, UNSUPPORTED_GENERATOR.MULTI_GENERATOR
 */
export function aroundGenerator(
  { items, aggregation }: Listed,
  context: Context,
): { readonly below: Listed; readonly above: Above } | undefined {
  for (const { expression: e } of items)
    if (e.kind !== 'generator' && traits(e).generator)
      fail('UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS', { expression: `"${e.pretty}"` });
  const all = new Set(items.map(({ expression: e }) => e).filter((e) => e.kind === 'generator'));
  const [generator] = all;
  if (generator === undefined) return undefined;
  if (all.size > 1) {
    const generators = [...all].map((e) => `"${e.pretty}"`).join(', ');
    fail('UNSUPPORTED_GENERATOR.MULTI_GENERATOR', { num: String(all.size), generators });
  }
  const taken = generator.arguments.map((e, i): ResolvedExpression | NamedExpression =>
    isFoldable(e) ? e : { attribute: freshAttribute(context, `_gen_input_${i}`, e.type, e.nullable), expression: e },
  );
  const inputs = taken.filter((e): e is NamedExpression => 'attribute' in e);
  const over = { ...generator, arguments: taken.map((e) => ('attribute' in e ? reference(e.attribute) : e)) };
  // By its place in the list it groups by what it takes.
  const keys = (g: ResolvedExpression) => {
    if (g.kind !== 'generator') return [g];
    return g.name === generator.name && takes(g) === takes(generator) && aggregation?.sets === undefined
      ? inputs.map(({ expression: e }) => e)
      : refuse('groups by generators');
  };
  const grouped =
    aggregation === undefined ? {} : { aggregation: { ...aggregation, groups: aggregation.groups.flatMap(keys) } };
  return {
    // Columns that only an order asks for stay the last.
    below: { items: [...inputs, ...items.filter(({ expression: e }) => e !== generator)], ...grouped },
    above: ({ output }) =>
      items.map((i) => {
        if (i.expression === generator) return { ...i, expression: over };
        return passThrough(output.find(({ id }) => id === i.attribute.id) ?? i.attribute);
      }),
  };
}
