/** Spark's functions of XPath over XML texts; the path has to be known before the query runs. */
import { array, type DataType, type SqlTemplate, types } from '@outboard/plan';
import { exactly, type FunctionDefinition, scalar, string } from './define.js';
import { foldable } from './math.js';

const xpath = (names: string, result: DataType, template: SqlTemplate): FunctionDefinition =>
  scalar(names, [exactly(string), exactly(string)], result, template, {
    nullable: true,
    check: (args, name) => foldable(args, 1, name, 'path'),
  });

/** Java keeps the lowest bits. */
const short = (sql: string) => `CAST((${sql} + 32768) & 65535 AS INTEGER) - 32768`;

export const xpathFunctions: readonly FunctionDefinition[] = [
  xpath('xpath', array(types.string), 'outboard_xpath($0, $1)'),
  xpath('xpath_boolean', types.boolean, 'outboard_xpath_boolean($0, $1)'),
  xpath('xpath_string', types.string, 'outboard_xpath_string($0, $1)'),
  xpath('xpath_double xpath_number', types.double, 'outboard_xpath_double($0, $1)'),
  xpath('xpath_float', types.float, 'CAST(outboard_xpath_double($0, $1) AS FLOAT)'),
  xpath('xpath_int', types.integer, 'outboard_xpath_int($0, $1)'),
  xpath('xpath_long', types.long, 'outboard_xpath_long($0, $1)'),
  xpath(
    'xpath_short',
    types.short,
    (a) => `CAST(${short(`outboard_xpath_int(${a[0]}, ${a[1]})::BIGINT`)} AS SMALLINT)`,
  ),
];
