/** DEFAULT among what a statement writes, and the values of columns that it leaves out (`ResolveColumnDefaultInCommandInputQuery`). */
import { fail } from '@outboard/errors';
import { type Expression, type Relation, type StructField, types } from '@outboard/plan';

/** What a column's metadata say of its default, as SQL texts: for rows written from now on, and for those older than the column. */
interface Defaults {
  readonly CURRENT_DEFAULT?: string;
  readonly EXISTS_DEFAULT?: string;
}

export const defaultsOf = ({ metadata }: Pick<StructField, 'metadata'>): Defaults =>
  JSON.parse(metadata ?? '{}') as Defaults;

/** The value of a column that is not given; NULL where the table says nothing. */
export function defaultOf(field: StructField): Expression {
  const sql = defaultsOf(field).CURRENT_DEFAULT;
  if (sql === undefined) return { kind: 'literal', type: types.null, value: null };
  return { kind: 'cast', child: { kind: 'sqlText', sql }, to: field.type, mode: 'ansi' };
}

const isDefault = (e: Expression): boolean =>
  e.kind === 'attribute' && e.nameParts.length === 1 && e.nameParts[0]?.toLowerCase() === 'default';

/** Whether it stands anywhere in what is plain data. */
function holdsDefault(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('kind' in part && isDefault(part as Expression)) return true;
  return Object.values(part).some(holdsDefault);
}

/** DEFAULT alone is the column's own. Error: DEFAULT_PLACEMENT_INVALID, where it is a part of something */
export function assigned(value: Expression, field: StructField | undefined): Expression {
  if (field !== undefined && isDefault(value)) return defaultOf(field);
  if (!isDefault(value) && holdsDefault(value)) return fail('DEFAULT_PLACEMENT_INVALID');
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
