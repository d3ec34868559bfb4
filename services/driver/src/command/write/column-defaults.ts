/** DEFAULT among what a statement writes, and the values of columns that it leaves out (`ResolveColumnDefaultInCommandInputQuery`). */
import { canStore } from '@outboard/analyze';
import { fail, OutboardError } from '@outboard/errors';
import {
  type DataType,
  type Expression,
  isFractional,
  isIntegral,
  metadataOf,
  quotedType,
  quoteIdentifier,
  type Relation,
  type StructField,
  types,
  withMetadata,
  withTexts,
} from '@outboard/plan';
import { resolve } from '../../schedule/compile.js';
import { environmentFor } from '../../schedule/environment.js';
import { literalSql } from '../../session/variables.js';
import type { CommandContext } from '../context.js';
import { holds } from '../holds.js';
import { inOneRow, isPlain, storableText } from '../value.js';

/** The value of a column that is not given; NULL where the table says nothing. */
export function defaultOf(field: StructField): Expression {
  const sql = metadataOf(field).CURRENT_DEFAULT;
  if (sql === undefined) return { kind: 'literal', type: types.null, value: null };
  return { kind: 'cast', child: { kind: 'sqlText', sql }, to: field.type, mode: 'ansi' };
}

const isDefault = (e: Expression): boolean =>
  e.kind === 'attribute' && e.nameParts.length === 1 && e.nameParts[0]?.toLowerCase() === 'default';

/** DEFAULT alone is the column's own. Error: DEFAULT_PLACEMENT_INVALID, where it is a part of something */
export function assigned(value: Expression, field: StructField | undefined): Expression {
  if (field !== undefined && isDefault(value)) return defaultOf(field);
  if (!isDefault(value) && holds(value, (node) => isDefault(node as Expression)))
    return fail('DEFAULT_PLACEMENT_INVALID');
  return value;
}

/** The rows of an INSERT for these columns, in this order. Where there are more, and after `*`, DEFAULT is a name like others. */
export function withDefaults(input: Relation, targets: readonly StructField[]): Relation {
  if (input.kind === 'values')
    return input.rows.some((row) => row.length > targets.length)
      ? input
      : { ...input, rows: input.rows.map((row) => row.map((value, i) => assigned(value, targets[i]))) };
  if (input.kind !== 'project') return input;
  const [only] = input.expressions;
  if (input.expressions.length === 1 && only?.kind === 'star' && input.input.kind === 'values')
    return { ...input, input: withDefaults(input.input, targets) };
  if (input.expressions.length > targets.length) return input;
  const star = input.expressions.findIndex(({ kind }) => kind === 'star');
  const known = star < 0 ? input.expressions.length : star;
  const expressions = input.expressions.map((e, i): Expression => {
    const field = i < known ? targets[i] : undefined;
    if (field === undefined) return e;
    return isDefault(e) ? { kind: 'alias', child: defaultOf(field), names: [field.name] } : assigned(e, field);
  });
  return { ...input, expressions };
}

/**
 * New columns, their defaults computed for the rows that are older than they (`ResolveDefaultColumns.analyze`).
 * @throws INVALID_DEFAULT_VALUE.*
 */
export const withOlderValues = (
  fields: readonly StructField[],
  statement: string,
  of: CommandContext,
): Promise<readonly StructField[]> => Promise.all(fields.map((field) => withOlderValue(field, statement, of)));

async function withOlderValue(field: StructField, statement: string, of: CommandContext): Promise<StructField> {
  const sql = metadataOf(field).CURRENT_DEFAULT;
  if (sql === undefined) return field;
  const { session, parts } = of;
  const about = { statement, colName: quoteIdentifier(field.name), defaultValue: sql };
  const environment = environmentFor(session, parts);
  const written = environment.parseExpression(sql);
  if (holds(written, ({ kind }) => kind === 'subquery'))
    return fail('INVALID_DEFAULT_VALUE.SUBQUERY_EXPRESSION', about);
  const { output } = await resolve(inOneRow(written), session, parts).catch((error: unknown) => {
    if (error instanceof OutboardError && error.condition.startsWith('UNRESOLVED_COLUMN'))
      return fail('INVALID_DEFAULT_VALUE.UNRESOLVED_EXPRESSION', about);
    throw error;
  });
  const from = output[0]?.type ?? types.null;
  const type = withTexts(field.type);
  if (!fits(from, type, written.kind === 'literal'))
    return fail('INVALID_DEFAULT_VALUE.DATA_TYPE', {
      ...about,
      expectedType: quotedType(type),
      actualType: quotedType(from),
    });
  if (!isPlain(type)) return field;
  const zone = environment.config('spark.sql.session.timeZone') ?? 'UTC';
  const older = literalSql(type, await storableText(written, type, of), zone);
  return withMetadata(field, { ...metadataOf(field), EXISTS_DEFAULT: older });
}

/** What may lose a fraction has to be written out. */
const fits = (from: DataType, to: DataType, isLiteral: boolean): boolean =>
  canStore(from, to) && (isLiteral || !((isFractional(from) || from.kind === 'decimal') && isIntegral(to)));
