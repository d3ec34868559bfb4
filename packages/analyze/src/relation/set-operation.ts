/** UNION, INTERSECT, EXCEPT: by position or by name, in the least common types. */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  contains,
  type NamedExpression,
  quotedType,
  quoteIdentifier,
  type RelationOf,
  type ResolvedRelation,
  typeEquals,
} from '@outboard/plan';
import { type Context, freshAttribute, type Resolvers } from '../context.js';
import { implicitCast, passThrough, reference } from '../expression/build.js';
import { widerType } from '../types/coercion.js';
import { sidesByName } from './by-name.js';
import { project } from './nodes.js';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const quoted = (name: string) => quoteIdentifier(name);

/** Rows with a map or a variant in them are equal to none. Error: UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE, …_ON_VARIANT_TYPE. */
export function comparable<T extends ResolvedRelation>(r: T): T {
  if (r.output.some((a) => contains(a.type, 'calendar_interval'))) refuse('distinct rows of calendar intervals');
  const map = r.output.find((a) => contains(a.type, 'map'));
  if (map !== undefined)
    fail('UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE', {
      colName: quoted(map.name),
      dataType: quotedType(map.type),
    });
  const variant = r.output.find((a) => contains(a.type, 'variant'));
  if (variant !== undefined)
    fail('UNSUPPORTED_FEATURE.SET_OPERATION_ON_VARIANT_TYPE', {
      colName: quoted(variant.name),
      dataType: quotedType(variant.type),
    });
  return r;
}

export function resolveSetOperation(
  r: RelationOf<'setOperation'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  let left = resolvers.relation(r.left, context);
  let right = resolvers.relation(r.right, context);
  if (r.byName) [left, right] = sidesByName(left, right, r.allowMissingColumns, context);
  const operator = r.operation === 'union' ? 'UNION' : `${r.operation.toUpperCase()}${r.all ? ' ALL' : ''}`;
  if (left.output.length !== right.output.length) {
    return fail('NUM_COLUMNS_MISMATCH', {
      operator,
      firstNumColumns: String(left.output.length),
      invalidOrdinalNum: 'second',
      invalidNumColumns: String(right.output.length),
    });
  }
  // Only rows of the left side come out of the others: of its types, where no column is cast.
  const isOfLeft =
    r.operation !== 'union' && left.output.every((a, i) => typeEquals(a.type, right.output[i]?.type ?? a.type));
  const wide = left.output.map((a, i) => {
    const b = right.output[i] as Attribute;
    if (isOfLeft) return a.type;
    return (
      widerType(a.type, b.type, context.settings.ansi) ??
      (r.operation === 'union' && typeEquals(a.type, b.type, { fieldNames: 'ignored' }) ? a.type : undefined) ??
      fail('INCOMPATIBLE_COLUMN_TYPE', {
        operator,
        columnOrdinalNumber: ordinals[i] ?? `${i + 1}th`,
        tableOrdinalNumber: 'second',
        dataType1: quotedType(b.type),
        dataType2: quotedType(a.type),
        hint: '',
      })
    );
  });
  const { owner } = context;
  const cast = (side: ResolvedRelation): ResolvedRelation => {
    if (side.output.every((a, i) => typeEquals(a.type, wide[i] ?? a.type))) return side;
    return project(
      side,
      side.output.map((a, i): NamedExpression => {
        const to = wide[i] ?? a.type;
        if (typeEquals(a.type, to)) return passThrough(a);
        const cast = implicitCast(reference(a), to, context.settings.ansi);
        // What can't be cast is the whole operation's fault.
        const e = r.origin === undefined ? cast : { ...cast, origin: r.origin, ...(owner !== undefined && { owner }) };
        return { attribute: freshAttribute(context, a.name, to, e.nullable), expression: e };
      }),
    );
  };
  const [l, r2] = [cast(left), cast(right)];
  const output = l.output.map((a, i) => {
    const other = r2.output[i]?.nullable ?? true;
    const nullable =
      r.operation === 'union' ? a.nullable || other : r.operation === 'intersect' ? a.nullable && other : a.nullable;
    return freshAttribute(context, a.name, wide[i] ?? a.type, nullable, a.qualifier, a.metadata);
  });
  const made = { kind: 'setOperation' as const, operation: r.operation, all: r.all, left: l, right: r2, output };
  return r.operation === 'union' && r.all ? made : comparable(made);
}
