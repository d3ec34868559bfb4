/** The type that Spark infers from a sample of JSON (`JsonInferSchema`). */
import { refuse } from '@outboard/errors';
import { array as arrayOf, type DataType, decimal, field, struct, types } from '@outboard/plan';

export interface Choices {
  readonly primitivesAsString: boolean;
  /** Fields that hold nothing but NULL, and arrays and objects of such, are left out. */
  readonly dropFieldIfAllNull: boolean;
}

/** Numbers keep their digits: a whole one is a BIGINT while it fits. */
function inferred(value: unknown, choices: Choices): DataType {
  if (value === null) return types.null;
  if (choices.primitivesAsString && typeof value !== 'object') return types.string;
  if (typeof value === 'string') return types.string;
  if (typeof value === 'boolean') return types.boolean;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? types.long : types.double;
  if (Array.isArray(value)) return arrayOf(value.map((v) => inferred(v, choices)).reduce(merged, types.null));
  const entries = Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1));
  return struct(entries.map(([name, inner]) => field(name, inferred(inner, choices))));
}

function merged(a: DataType, b: DataType): DataType {
  if (a.kind === 'null') return b;
  if (b.kind === 'null') return a;
  if (a.kind === 'array' && b.kind === 'array') return arrayOf(merged(a.element, b.element));
  if (a.kind === 'struct' && b.kind === 'struct') {
    const names = [...new Set([...a.fields, ...b.fields].map((f) => f.name))].sort();
    const typeIn = (s: typeof a, name: string) => s.fields.find((f) => f.name === name)?.type ?? types.null;
    return struct(names.map((name) => field(name, merged(typeIn(a, name), typeIn(b, name)))));
  }
  if (a.kind === b.kind) return a;
  const numbers = ['long', 'double'];
  return numbers.includes(a.kind) && numbers.includes(b.kind) ? types.double : types.string;
}

const isEmpty = (type: DataType): boolean => {
  if (type.kind === 'array') return isEmpty(type.element);
  return type.kind === 'null' || (type.kind === 'struct' && type.fields.every((f) => isEmpty(f.type)));
};

/** What stayed without a type is a string in the end. */
function canonical(type: DataType, choices: Choices): DataType {
  switch (type.kind) {
    case 'null':
      return types.string;
    case 'array':
      return arrayOf(canonical(type.element, choices));
    case 'struct':
      return struct(
        type.fields
          .filter((f) => !choices.dropFieldIfAllNull || !isEmpty(f.type))
          .map((f) => field(f.name, canonical(f.type, choices))),
      );
    default:
      return type;
  }
}

/** Whole numbers beyond 2^53 lose digits in JavaScript; what they would be is told by their length. */
export function inferredJsonType(text: string, choices: Choices): DataType {
  if (/(?<![\d.eE"])\d{16,}(?![\d.eE"])/.test(text))
    return refuse(`a schema of numbers beyond ${decimal(15, 0).precision} digits`);
  try {
    return canonical(
      inferred(
        JSON.parse(text, (_key, value, context?: { source?: string }) =>
          typeof value === 'number' && /[.eE]/.test(context?.source ?? '') ? value + Number.EPSILON : value,
        ),
        choices,
      ),
      choices,
    );
  } catch {
    return refuse('a schema of a text that is not strictly JSON');
  }
}
