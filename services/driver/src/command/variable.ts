/** Session variables (Spark docs, "DECLARE VARIABLE"): each is a type and a constant. */
import { fail, refuse } from '@outboard/errors';
import { type CommandOf, type DataType, type Expression, quoteIdentifier, type Relation, types } from '@outboard/plan';
import { resolve } from '../schedule/compile.js';
import { isVariableName, packVariable, variableKey } from '../session/variables.js';
import type { CommandContext } from './context.js';
import { inOneRow, isPlain, storableText } from './value.js';

const qualified = (key: string): string => `\`system\`.\`session\`.${quoteIdentifier(key)}`;

/** @throws VARIABLE_ALREADY_EXISTS, UNRESOLVED_VARIABLE */
export async function declareVariable(command: CommandOf<'declareVariable'>, of: CommandContext): Promise<void> {
  const { session, parts } = of;
  for (const name of command.names) {
    if (!isVariableName(name))
      fail('UNRESOLVED_VARIABLE', {
        variableName: name.map(quoteIdentifier).join('.'),
        searchPath: '`system`.`session`',
      });
    const key = variableKey(name, session);
    if (session.objects[key] !== undefined && !command.replace)
      fail('VARIABLE_ALREADY_EXISTS', { variableName: qualified(plainName(name)) });
    const value: Expression = command.default ?? { kind: 'literal', type: types.null, value: null };
    const type = command.type ?? (await typeOf(value, of));
    await parts.store.changeObjects(session, { [key]: await valued(value, type, of) });
  }
}

/** @throws UNRESOLVED_VARIABLE, DUPLICATE_ASSIGNMENTS */
export async function setVariable({ names, query }: CommandOf<'setVariable'>, of: CommandContext): Promise<void> {
  const { session, parts } = of;
  const keys = names.map((name) => variableKey(name, session));
  const twice = names.find((_, i) => keys.indexOf(keys[i] ?? '') < i);
  if (twice !== undefined) fail('DUPLICATE_ASSIGNMENTS', { nameList: quoteIdentifier(plainName(twice)) });
  const { output } = await resolve(withoutDefaults(query), session, parts);
  if (output.length !== names.length) refuse('SET VARIABLE with another number of values than variables');
  // Two of its columns may have one name.
  const numbered: Relation = { kind: 'toDF', input: withoutDefaults(query), names: output.map((_, i) => `v${i}`) };
  const changes: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    const key = variableKey(name, session);
    const known = session.objects[key];
    if (known === undefined)
      return fail('UNRESOLVED_VARIABLE', {
        variableName: name.map(quoteIdentifier).join('.'),
        searchPath: '`SYSTEM`.`SESSION`',
      });
    const { type, initial } = JSON.parse(known) as { type: DataType; initial?: string | null };
    if (isDefault(query, i)) {
      if (initial === undefined) refuse('DEFAULT of a variable of before');
      changes[key] = packVariable(type, initial ?? null, initial ?? null);
      continue;
    }
    // The query's row; none is NULL.
    const value: Expression = {
      kind: 'subquery',
      form: { kind: 'scalar' },
      plan: {
        kind: 'project',
        input: numbered,
        expressions: [{ kind: 'attribute', nameParts: [`v${i}`] }],
      },
    };
    changes[key] = await valued(value, type, of, initial);
  }
  await parts.store.changeObjects(session, changes);
}

/** @throws VARIABLE_NOT_FOUND */
export async function dropVariable(
  { name, ifExists }: CommandOf<'dropVariable'>,
  { session, parts }: CommandContext,
): Promise<void> {
  const key = variableKey(name, session);
  if (session.objects[key] === undefined && !ifExists)
    fail('VARIABLE_NOT_FOUND', { variableName: qualified(plainName(name)) });
  await parts.store.changeObjects(session, { [key]: null });
}

const isWord = (e: Expression): boolean =>
  e.kind === 'attribute' && e.nameParts.length === 1 && e.nameParts[0]?.toLowerCase() === 'default';

/** Whether the value of this place is the word DEFAULT, in `SET VAR x = 1, y = DEFAULT`. */
const isDefault = (query: Relation, index: number): boolean =>
  query.kind === 'project' && query.input.kind === 'oneRow' && isWord(query.expressions[index] ?? NULL);

const NULL: Expression = { kind: 'literal', type: types.null, value: null };
const withoutDefaults = (query: Relation): Relation =>
  query.kind === 'project' && query.input.kind === 'oneRow'
    ? { ...query, expressions: query.expressions.map((e) => (isWord(e) ? NULL : e)) }
    : query;

const plainName = (name: readonly string[]): string => (name.at(-1) ?? '').toLowerCase();

async function typeOf(value: Expression, of: CommandContext): Promise<DataType> {
  const { output } = await resolve(inOneRow(value), of.session, of.parts);
  return output[0]?.type ?? types.null;
}

/** The value computed, as it is kept. */
async function valued(value: Expression, type: DataType, of: CommandContext, initial?: string | null): Promise<string> {
  if (!isPlain(type)) return refuse(`variables of the type ${type.kind}`);
  const text = await storableText(value, type, of);
  return packVariable(type, text, initial === undefined ? text : initial);
}
