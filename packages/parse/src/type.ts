import { fail, refuse } from '@outboard/errors';
import {
  array,
  type DataType,
  field,
  map,
  parseDataType,
  struct,
  types,
  writtenDecimal,
  writtenTime,
} from '@outboard/plan';
import { unmasked } from './mask.js';
import { typeText } from './mask-type.js';
import type { TreeOf } from './polyglot.js';

type TypeTree = TreeOf<'cast'>['to'];

/** Spark's default for DECIMAL without digits (Spark docs, "Data Types"). */
const DECIMAL_DEFAULT = { precision: 10, scale: 0 };

const sizeless = (name: string): never => fail('DATATYPE_MISSING_SIZE', { type: `"${name}"` });

/** A type as the library read it. Names it does not know come as text, and are read by the DDL parser. */
export function toType(tree: TypeTree): DataType {
  switch (tree.data_type) {
    case 'boolean':
      return types.boolean;
    case 'tiny_int':
      return types.byte;
    case 'small_int':
      return types.short;
    case 'int':
      return types.integer;
    case 'big_int':
      return types.long;
    case 'float':
      return types.float;
    case 'double':
      return types.double;
    case 'decimal':
      return writtenDecimal(tree.precision ?? DECIMAL_DEFAULT.precision, tree.scale ?? DECIMAL_DEFAULT.scale);
    case 'char':
      return { kind: 'char', length: tree.length ?? sizeless('CHAR') };
    case 'var_char':
      return { kind: 'varchar', length: tree.length ?? sizeless('VARCHAR') };
    case 'string':
    case 'text':
      return types.string;
    case 'binary':
    case 'var_binary':
    case 'blob':
      return types.binary;
    case 'date':
      return types.date;
    case 'time':
      return writtenTime(tree.precision ?? undefined);
    case 'timestamp':
      return types.timestamp;
    case 'interval': {
      const range = tree.to ? `${tree.unit ?? ''} to ${tree.to}` : (tree.unit ?? '');
      return parseDataType(`interval ${range}`.trim());
    }
    case 'array':
    case 'list':
      return array(toType(tree.element_type));
    case 'map':
      return map(toType(tree.key_type), toType(tree.value_type));
    case 'struct':
      return struct(tree.fields.map((item) => field(item.name, toType(item.data_type))));
    case 'custom':
      return parseDataType(
        typeText(tree.name) ??
          // The library writes one of Spark's names its own way.
          unmasked(tree.name)
            .replace(/^timestampntz$/i, 'timestamp_ntz')
            .replace(/^timestampltz$/i, 'timestamp_ltz'),
      );
    default:
      return refuse(`the SQL type ${tree.data_type}`);
  }
}
