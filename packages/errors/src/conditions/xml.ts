/** What Spark says of XML: its functions, its files. */
import { analysis, type Condition, runtime } from '../condition.js';

export const xmlConditions = {
  'DATATYPE_MISMATCH.INVALID_XML_SCHEMA': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Input schema <schema> must be a struct or a variant.',
  ),
  'DATATYPE_MISMATCH.INVALID_XML_MAP_KEY_TYPE': analysis(
    '42K09',
    'Cannot resolve <sqlExpr> due to data type mismatch: Input schema <schema> can only contain STRING as a key type for a MAP.',
  ),
  UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING: analysis(
    '0A000',
    'The char/varchar type can\'t be used in the table schema.\nIf you want Spark treat them as string type as same as Spark 3.0 and earlier, please set "spark.sql.legacy.charVarcharAsString" to "true".',
  ),
  XML_ROW_TAG_MISSING: analysis('42KDF', '<rowTag> option is required for reading/writing files in XML format.'),
  _LEGACY_ERROR_TEMP_2147: runtime('spark', '', '<paramName> flag can be true or false.'),
  _LEGACY_ERROR_TEMP_3238: runtime(
    'illegalArgument',
    '',
    'Failed to convert value <v> (class of <class>) in type <dt> to XML.',
  ),
} as const satisfies Record<string, Condition>;
