/**
 * The registry of error conditions: one entry a condition, as data.
 *
 * Conditions that Spark has keep Spark's name, SQLSTATE and message parameters (Spark 4.1, "Error Conditions");
 * conditions of our own begin with `OUTBOARD_`. `class` chooses the exception that a Spark client raises
 * (`pyspark.errors.exceptions.connect` maps the JVM class name). A message is a template with `<parameter>` holes.
 */
import type { Condition } from './condition.js';
import { analysisConditions } from './conditions/analysis.js';
import { callSyntaxConditions } from './conditions/call-syntax.js';
import { catalogConditions } from './conditions/catalog.js';
import { codingConditions } from './conditions/coding.js';
import { commandConditions } from './conditions/commands.js';
import { connectConditions } from './conditions/connect.js';
import { datetimeConditions } from './conditions/datetime.js';
import { executionConditions } from './conditions/execution.js';
import { functionConditions } from './conditions/functions.js';
import { immediateConditions } from './conditions/immediate.js';
import { intervalConditions } from './conditions/intervals.js';
import { lambdaConditions } from './conditions/lambdas.js';
import { ownConditions } from './conditions/own.js';
import { parseConditions } from './conditions/parse.js';
import { pipeConditions } from './conditions/pipes.js';
import { policyConditions } from './conditions/policy.js';
import { relationsConditions } from './conditions/relations.js';
import { routineConditions } from './conditions/routines.js';
import { sourceConditions } from './conditions/sources.js';
import { subqueryConditions } from './conditions/subqueries.js';
import { targetConditions } from './conditions/targets.js';
import { xmlConditions } from './conditions/xml.js';

export { type Condition, type ExceptionClass, exceptionClasses } from './condition.js';

export const conditions = {
  ...analysisConditions,
  ...callSyntaxConditions,
  ...lambdaConditions,
  ...relationsConditions,
  ...catalogConditions,
  ...parseConditions,
  ...intervalConditions,
  ...commandConditions,
  ...pipeConditions,
  ...codingConditions,
  ...connectConditions,
  ...datetimeConditions,
  ...executionConditions,
  ...functionConditions,
  ...sourceConditions,
  ...subqueryConditions,
  ...targetConditions,
  ...xmlConditions,
  ...routineConditions,
  ...immediateConditions,
  ...ownConditions,
  ...policyConditions,
} as const satisfies Record<string, Condition>;

export type ConditionId = keyof typeof conditions;
