import { randomUUID } from 'node:crypto';
import { type AnalyzeEnvironment, analyze } from '@outboard/analyze';
import { type LowerOptions, lower } from '@outboard/lower';
import { type NamedExpression, type Relation, type ResolvedRelation, types } from '@outboard/plan';
import type { Dispatcher } from '../dispatch/dispatcher.js';
import { taskOf, textColumns } from './task.js';
import { type RowsOptions, taskRows } from './task-rows.js';

/** A relation's rows as texts, each column as CAST(… AS STRING) prints it. */
export async function relationRows(
  relation: Relation,
  environment: AnalyzeEnvironment,
  lowering: LowerOptions,
  dispatcher: Dispatcher,
  timeZone: string,
  options: RowsOptions,
): Promise<readonly (readonly (string | null)[])[]> {
  const resolved = asTexts(await analyze(relation, environment));
  const { sql, locals, reads } = lower(resolved, lowering);
  const schema = textColumns(resolved.output.length);
  const task = taskOf({ id: randomUUID(), sql, schema, locals, reads, timeZone });
  const rows = await taskRows(task, dispatcher, options, new AbortController().signal);
  return rows.map((row) => schema.fields.map(({ name }) => (row[name] as string | null | undefined) ?? null));
}

function asTexts(input: ResolvedRelation): ResolvedRelation {
  const expressions = input.output.map((attribute): NamedExpression => {
    const { id, name, type, nullable } = attribute;
    const child = { kind: 'attribute', id, name, type, nullable, pretty: name } as const;
    const asText = { ...attribute, type: types.string };
    return {
      attribute: asText,
      expression: { kind: 'cast', child, type: types.string, nullable, pretty: name, mode: 'ansi' },
    };
  });
  return { kind: 'project', input, expressions, output: expressions.map((e) => e.attribute) };
}
