/** Times in JSON and CSV: Spark's readers know none, and its writer of JSON neither. */
import { type DataType, quotedType, type TemplateContext, type TypeOf } from '@outboard/plan';
import { raise, raiseWith, sqlText } from './define.js';
import { heldText } from './held.js';

/** A time that stands anywhere in the type: Spark's readers of JSON and CSV know none. */
export function timeWithin(type: DataType): DataType | undefined {
  switch (type.kind) {
    case 'time':
      return type;
    case 'array':
      return timeWithin(type.element);
    case 'map':
      return timeWithin(type.key) ?? timeWithin(type.value);
    case 'struct':
      return type.fields.map((f) => timeWithin(f.type)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}
/** What can't be read raises where there is a text, and Spark tells of no place (`@`). Error while running: UNSUPPORTED_DATATYPE */
export const notRead = (text: string, type: DataType): string =>
  `CASE WHEN ${text} IS NOT NULL THEN ${raise('UNSUPPORTED_DATATYPE', { typeName: quotedType(type) }).replace("'[", "'@[")} END`;

/** Spark has no JSON of it. Error while running: _LEGACY_ERROR_TEMP_2026 */
export const notWritten = (sql: string, type: TypeOf<'time'>, c: TemplateContext): string =>
  raiseWith('_LEGACY_ERROR_TEMP_2026', {
    value: heldText(sql, type, c),
    cls: sqlText('class java.lang.Long'),
    dataType: sqlText(`TimeType(${type.precision})`),
  });
