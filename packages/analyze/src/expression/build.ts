/** Makers of resolved expressions. Each gives the printed form Spark would (`toPrettySQL`). */
import type {
  Attribute,
  AttributeReference,
  DataType,
  LiteralValue,
  NamedExpression,
  ResolvedCall,
  ResolvedCast,
  ResolvedExpression,
  ResolvedLiteral,
  SqlTemplate,
} from '@outboard/plan';
import { isIntegral, isNumeric, isString, sqlName, typeEquals, types } from '@outboard/plan';
import { canHoldNullAfterCast } from './nullability.js';
import { prettyLiteral } from './pretty-literal.js';

export const reference = (attribute: Attribute, name = attribute.name): AttributeReference => ({
  kind: 'attribute',
  id: attribute.id,
  name,
  type: attribute.type,
  nullable: attribute.nullable,
  pretty: name,
  ...(attribute.metadata === undefined ? {} : { metadata: attribute.metadata }),
});

export const passThrough = (attribute: Attribute): NamedExpression => ({ attribute, expression: reference(attribute) });

export const literal = (type: DataType, value: LiteralValue, pretty?: string): ResolvedLiteral => ({
  kind: 'literal',
  type,
  value,
  nullable: value === null,
  pretty: pretty ?? prettyLiteral(type, value),
});
export const trueLiteral: ResolvedLiteral = literal(types.boolean, true);

export const call = (
  name: string,
  args: readonly ResolvedExpression[],
  type: DataType,
  template: SqlTemplate,
  options: { readonly nullable?: boolean; readonly pretty?: string; readonly volatile?: boolean } = {},
): ResolvedCall => ({
  kind: 'call',
  name,
  arguments: args,
  type,
  template,
  nullable: options.nullable ?? args.some((a) => a.nullable),
  pretty: options.pretty ?? `${name}(${args.map((a) => a.pretty).join(', ')})`,
  ...(options.volatile ? { volatile: true } : {}),
});

const DAY_MS = 86_400_000;

/** What a cast makes of a literal's value as a text, where that is plain. */
function textOf({ type, value }: ResolvedLiteral): string | undefined {
  if (type.kind === 'binary') return textOfBytes(value as Uint8Array);
  const shown = prettyLiteral(type, value);
  if (type.kind === 'double' || isIntegral(type) || type.kind === 'boolean') return shown;
  // Only without ANSI a decimal may be shown with an exponent.
  if (type.kind === 'decimal') return shown === value ? shown : undefined;
  return type.kind === 'date' ? /^DATE '(\d{4}-\d\d-\d\d)'$/.exec(shown)?.[1] : undefined;
}
function textOfBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A literal under an implicit cast, computed now where that is plain, so that the engine sees a constant of the right type. */
function fold(value: ResolvedLiteral, to: DataType): ResolvedLiteral | undefined {
  const from = value.type;
  if (value.value === null) return { ...value, type: to };
  if (isString(to) && !isString(from)) {
    const text = textOf(value);
    return text === undefined ? undefined : { ...value, type: types.string, value: text };
  }
  if (isNumeric(from) && isNumeric(to)) {
    const text = String(value.value);
    const integral = /^-?\d+$/.test(text);
    switch (to.kind) {
      case 'long':
        return integral ? { ...value, type: to, value: BigInt(text) } : undefined;
      case 'short':
      case 'integer':
        return integral && Math.abs(Number(text)) < 32_768 ? { ...value, type: to, value: Number(text) } : undefined;
      case 'double':
        return { ...value, type: to, value: Number(text) };
      case 'decimal': {
        const [whole = '', fraction = ''] = text.replace('-', '').split('.');
        const fits =
          /^-?\d+(\.\d+)?$/.test(text) &&
          fraction.length <= to.scale &&
          whole.replace(/^0+/, '').length <= to.precision - to.scale;
        return fits ? { ...value, type: to, value: text } : undefined;
      }
      default:
        return undefined;
    }
  }
  if (from.kind === 'string' && to.kind === 'date' && typeof value.value === 'string') {
    const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value.value.trim());
    if (match === null) return undefined;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const ms = Date.UTC(year, month - 1, day);
    const valid = year > 99 && new Date(ms).getUTCMonth() === month - 1 && new Date(ms).getUTCDate() === day;
    return valid ? { ...value, type: to, value: ms / DAY_MS } : undefined;
  }
  return undefined;
}

/** A cast that the analyzer adds: invisible in names (`Cast` without USER_SPECIFIED_CAST). */
export function implicitCast(child: ResolvedExpression, to: DataType, ansi: boolean): ResolvedExpression {
  if (typeEquals(child.type, to, { fieldNames: 'exact' })) return child;
  if (child.kind === 'literal') {
    const folded = fold(child, to);
    if (folded !== undefined) return { ...folded, nullable: canHoldNullAfterCast(child, to, ansi ? 'ansi' : 'legacy') };
  }
  return {
    kind: 'cast',
    child,
    type: to,
    nullable: canHoldNullAfterCast(child, to, ansi ? 'ansi' : 'legacy'),
    pretty: child.pretty,
    mode: ansi ? 'ansi' : 'legacy',
  };
}

export function explicitCast(child: ResolvedExpression, to: DataType, mode: ResolvedCast['mode']): ResolvedCast {
  const word = mode === 'try' ? 'TRY_CAST' : 'CAST';
  return {
    kind: 'cast',
    child,
    type: to,
    nullable: canHoldNullAfterCast(child, to, mode),
    // A cast to what has parts is not printed (`Cast.sql`).
    pretty: ['array', 'map', 'struct'].includes(to.kind) ? child.pretty : `${word}(${child.pretty} AS ${sqlName(to)})`,
    mode,
  };
}
