/** `df.na`: fill, drop, replace. */
import { fail } from '@outboard/errors';
import {
  type Attribute,
  type DataType,
  isIntegral,
  isNumeric,
  isString,
  type Literal,
  type NamedExpression,
  quoteIdentifier,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  types,
} from '@outboard/plan';
import { type Context, freshAttribute, type Resolvers } from '../context.js';
import { call, implicitCast, literal, passThrough, reference } from '../expression/build.js';
import { canHoldNullAfterCast, mayFail } from '../expression/nullability.js';
import { compare } from '../functions/operators.js';
import { findAttribute } from '../scope.js';
import { filter } from './nodes.js';
import { selecting } from './select.js';

const isFloating = (t: DataType) => t.kind === 'double' || t.kind === 'float';

/** All columns are proposed, in their order (`Dataset.resolve`). */
const unknown = (name: string, { output }: ResolvedRelation): never =>
  fail('UNRESOLVED_COLUMN.WITH_SUGGESTION', {
    objectName: quoteIdentifier(name),
    proposal: output.map((a) => quoteIdentifier(a.name)).join(', '),
  });

function chosen(columns: readonly string[], input: ResolvedRelation, context: Context): ReadonlySet<Attribute> {
  if (columns.length === 0) return new Set(input.output);
  return new Set(
    columns.map(
      (name) => (findAttribute(input.output, [name], context.settings.caseSensitive) ?? unknown(name, input)).attribute,
    ),
  );
}

/** A value fills the columns of its own family of types. */
const fits = (value: DataType, column: DataType) =>
  (isNumeric(value) && isNumeric(column)) || (isString(value) && isString(column)) || value.kind === column.kind;

const withoutNaN = (e: ResolvedExpression) =>
  isFloating(e.type) ? call('nanvl', [e], e.type, 'CASE WHEN NOT isnan($0) THEN $0 END', { nullable: true }) : e;

const changed = (a: Attribute, expression: ResolvedExpression, context: Context): NamedExpression => ({
  attribute: freshAttribute(context, a.name, a.type, expression.nullable),
  expression,
});

export function resolveFill(r: RelationOf<'fillNa'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const targets = chosen(r.columns, input, context);
  return selecting(
    input,
    input.output.map((a): NamedExpression => {
      if (!targets.has(a)) return passThrough(a);
      // One value for all columns, or one for each.
      const index = r.values.length === 1 ? 0 : r.columns.findIndex((c) => c.toLowerCase() === a.name.toLowerCase());
      const value = r.values[index];
      if (value === undefined || !fits(value.type, a.type)) return passThrough(a);
      const cast = implicitCast(literal(value.type, value.value), a.type, context.settings.ansi);
      // Spark's own call, by whose name its errors tell of it.
      const filler = { ...cast, origin: { of: 'program', fragment: 'cast', callSite: '' } as const };
      return changed(
        a,
        call('coalesce', [withoutNaN(reference(a)), filler], a.type, 'coalesce($0, $1)', {
          nullable: (a.nullable || isFloating(a.type)) && mayFail(value.type, a.type),
        }),
        context,
      );
    }),
    context,
  );
}

export function resolveDropNa(r: RelationOf<'dropNa'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const targets = [...chosen(r.columns, input, context)];
  if (targets.length === 0) return input;
  const least = r.minNonNulls ?? targets.length;
  const present = targets.map((a) => withoutNaN(reference(a)));
  const condition = call(
    'atleastnnonnulls',
    present,
    types.boolean,
    (args) => `((${args.map((x) => `CASE WHEN ${x} IS NOT NULL THEN 1 ELSE 0 END`).join(' + ')}) >= ${least})`,
    { nullable: false },
  );
  return filter(input, condition);
}

/** Whole numbers come as doubles, whatever column they are for (`DataFrameNaFunctions.replace0`): a cast from there may give NULL. */
const asReplaced = ({ type, value }: Literal): ResolvedExpression =>
  isIntegral(type) && value !== null ? literal(types.double, Number(value)) : literal(type, value);

export function resolveReplace(r: RelationOf<'replaceNa'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const targets = chosen(r.columns, input, context);
  const sample = r.replacements[0]?.from.type;
  return selecting(
    input,
    input.output.map((a): NamedExpression => {
      if (!targets.has(a) || sample === undefined || !fits(sample, a.type)) return passThrough(a);
      const { ansi } = context.settings;
      const branches = r.replacements.map(({ from, to }) => ({
        when: compare('=', '($0 = $1)', reference(a), asReplaced(from), ansi),
        value: implicitCast(asReplaced(to), a.type, ansi),
      }));
      const e: ResolvedExpression = {
        kind: 'case',
        branches,
        otherwise: reference(a),
        type: a.type,
        nullable: a.nullable || r.replacements.some(({ to }) => canHoldNullAfterCast(asReplaced(to), a.type, 'legacy')),
        pretty: a.name,
      };
      return changed(a, e, context);
    }),
    context,
  );
}
