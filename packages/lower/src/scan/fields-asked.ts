/** Which fields of the hidden columns of files a plan asks for: some have to be asked of the file system, row by row. */
import {
  type AttributeId,
  engineFields,
  fieldSql,
  filesType,
  isOfFiles,
  type NamedExpression,
  type ResolvedCall,
  type ResolvedExpression,
  type ResolvedKind,
  type ResolvedRelation,
} from '@outboard/plan';

export type FieldsAsked = 'all' | ReadonlySet<string>;

/** Relations that ask nothing of their inputs' rows but by their expressions. */
const PASSING: ReadonlySet<ResolvedKind> = new Set([
  ...(['project', 'filter', 'sort', 'limit', 'tail', 'sample', 'generate', 'join', 'aggregate'] as const),
]);
const FIELD_OF = new Map(engineFields(filesType('parquet')).map((field) => [fieldSql('$0', field), field.name]));

const isObject = (node: unknown): node is object =>
  typeof node === 'object' && node !== null && !ArrayBuffer.isView(node);
const isRelation = (node: object): node is ResolvedRelation => 'kind' in node && 'output' in node;
const isPassed = ({ attribute, expression: e }: NamedExpression): boolean =>
  e.kind === 'attribute' && e.id === attribute.id;

/** The name of a field of such a column, where nothing else of it is asked for. */
function fieldOf(node: object): { readonly id: AttributeId; readonly name: string } | undefined {
  const { kind, name, template, arguments: [of] = [] } = node as Partial<ResolvedCall>;
  if (kind !== 'call' || name !== 'getstructfield' || of?.kind !== 'attribute' || !isOfFiles(of)) return undefined;
  const field = typeof template === 'string' ? FIELD_OF.get(template) : undefined;
  return field === undefined ? undefined : { id: of.id, name: field };
}

export function fieldsAsked(plan: ResolvedRelation): (id: AttributeId) => FieldsAsked {
  const fields = new Map<AttributeId, Set<string>>();
  const whole = new Set<AttributeId>(plan.output.map(({ id }) => id));
  const seen = new Set<object>();
  const todo: unknown[] = [plan];
  for (let node = todo.pop(); todo.length > 0 || node !== undefined; node = todo.pop()) {
    if (!isObject(node) || seen.has(node)) continue;
    seen.add(node);
    const field = fieldOf(node);
    if (field !== undefined) {
      fields.set(field.id, (fields.get(field.id) ?? new Set()).add(field.name));
      continue;
    }
    if ('kind' in node && node.kind === 'attribute') whole.add((node as ResolvedExpression & { id: AttributeId }).id);
    const passes = isRelation(node) && PASSING.has(node.kind);
    for (const part of Object.values(node).flat() as unknown[]) {
      if (!isObject(part)) continue;
      if (!passes && isRelation(part)) for (const { id } of part.output) whole.add(id);
      if (isRelation(node) && node.kind === 'project' && 'attribute' in part && isPassed(part as NamedExpression))
        continue;
      todo.push(part);
    }
  }
  return (id) => (whole.has(id) ? 'all' : (fields.get(id) ?? new Set()));
}
