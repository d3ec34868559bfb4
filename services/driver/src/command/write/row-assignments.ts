/** What the columns of a row become by the assignments of UPDATE and MERGE (`AssignmentUtils`). */
import { assignedPath } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import {
  type DataType,
  type Expression,
  type MergeAction,
  quotedType,
  type StructField,
  types,
  within,
} from '@outboard/plan';
import { assigned, defaultOf } from './column-defaults.js';

type Assignment = MergeAction['assignments'][number];

/** The table that a statement changes, as it names it. */
export interface Target {
  readonly fields: readonly StructField[];
  readonly qualifier: readonly string[];
  readonly caseSensitive: boolean;
}

interface Given {
  readonly path: readonly string[];
  readonly within?: DataType;
  readonly assignment: Assignment;
}

function givenBy(assignment: Assignment, { fields, qualifier, caseSensitive }: Target): Given {
  const { key } = assignment;
  if (key.kind === 'sqlText')
    return givenBy({ ...assignment, key: named(key.sql.split('.')) }, { fields, qualifier, caseSensitive });
  if (key.kind !== 'attribute')
    return fail('DATATYPE_MISMATCH.INVALID_ROW_LEVEL_OPERATION_ASSIGNMENTS', {
      sqlExpr: `"${written(key)}"`,
      errors: `\n- An assignment is to a column: ${written(key)}`,
    });
  const found = within(key.origin, undefined, () => assignedPath(key.nameParts, fields, qualifier, caseSensitive));
  return { ...found, assignment };
}

const named = (nameParts: readonly string[]): Expression => ({ kind: 'attribute', nameParts });

/** An expression as it was written, for errors. */
function written(e: Expression): string {
  if (e.kind === 'attribute') return e.nameParts.join('.');
  if (e.origin?.of !== 'text') return e.kind === 'sqlText' ? e.sql : e.kind === 'literal' ? String(e.value) : e.kind;
  const { source, startIndex, stopIndex } = e.origin;
  return [...source.text].slice(startIndex, stopIndex + 1).join('');
}

const shown = ({ key, value }: Assignment): string => `${written(key)} = ${written(value)}`;

const wrong = (assignments: readonly Assignment[], errors: readonly string[]): never =>
  fail('DATATYPE_MISMATCH.INVALID_ROW_LEVEL_OPERATION_ASSIGNMENTS', {
    sqlExpr: assignments.map((one) => `"${shown(one)}"`).join(', '),
    errors: errors.map((error) => `\n- ${error}`).join(''),
  });

const multiple = (path: readonly string[], given: readonly Given[]): string =>
  `Multiple assignments for '${path.join('.')}': ${given.map((g) => written(g.assignment.value)).join(', ')}`;

const text = (value: string): Expression => ({ kind: 'literal', type: types.string, value });

/**
 * Each column's value after an update, in their order; undefined where it stays. `own` is a column as it was, `among` puts a
 * value where its names are looked for. @throws DATATYPE_MISMATCH.INVALID_ROW_LEVEL_OPERATION_ASSIGNMENTS …
 */
export function updated(
  assignments: readonly Assignment[],
  target: Target,
  own: (field: StructField) => Expression,
  among: (value: Expression) => Expression,
): readonly (Expression | undefined)[] {
  const all = assignments.map((assignment) => givenBy(assignment, target));
  const errors: string[] = [];
  const changedBy = (
    field: StructField,
    path: readonly string[],
    given: readonly Given[],
    before: Expression,
  ): Expression | undefined => {
    if (given.length === 0) return undefined;
    const exact = given.filter((g) => g.path.length === path.length && g.within === undefined);
    const [first] = exact;
    if (exact.length > 1) errors.push(multiple(path, exact));
    else if (first !== undefined && given.length > 1)
      errors.push(
        `Conflicting assignments for '${path.join('.')}': ${given.map((g) => shown(g.assignment)).join(', ')}`,
      );
    else if (first !== undefined) {
      const value = assigned(first.assignment.value, path.length === 1 ? field : undefined);
      return { kind: 'assigned', child: among(value), to: field, path };
    } else if (field.type.kind !== 'struct') {
      const ofType = quotedType(field.type).replaceAll('"', '');
      errors.push(
        `Updating nested fields is only supported for StructType but '${path.join('.')}' is of type ${ofType}`,
      );
    } else {
      const parts = field.type.fields.flatMap((inner): Expression[] => {
        const inside = given.filter((g) => g.path[path.length] === inner.name);
        const part: Expression = { kind: 'extract', child: before, extraction: text(inner.name) };
        return [text(inner.name), changedBy(inner, [...path, inner.name], inside, part) ?? part];
      });
      return { kind: 'function', name: ['named_struct'], arguments: parts };
    }
    return before;
  };
  const values = target.fields.map((field) => {
    const given = all.filter(({ path }) => path[0] === field.name);
    return changedBy(field, [field.name], given, own(field));
  });
  return errors.length > 0 ? wrong(assignments, errors) : values;
}

/** Each column's value of a new row; its default where there is none. @throws as `updated` */
export function inserted(
  assignments: readonly Assignment[],
  target: Target,
  among: (value: Expression) => Expression,
): readonly Expression[] {
  const all = assignments.map((assignment) => givenBy(assignment, target));
  const nested = all.filter((given) => given.path.length > 1 || given.within !== undefined);
  const errors =
    nested.length === 0
      ? []
      : [`INSERT assignment keys cannot be nested fields: ${nested.map((g) => shown(g.assignment)).join(', ')}`];
  const values = target.fields.map((field): Expression => {
    const given = all.filter(({ path, within: inside }) => path[0] === field.name && path.length === 1 && !inside);
    if (given.length > 1) errors.push(multiple([field.name], given));
    const [first] = given;
    if (first === undefined) return defaultOf(field);
    const value = assigned(first.assignment.value, field);
    return { kind: 'assigned', child: among(value), to: field, path: [field.name] };
  });
  return errors.length > 0 ? wrong(assignments, errors) : values;
}
