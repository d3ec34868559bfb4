/** Session variables (Spark docs, "DECLARE VARIABLE"): each is a type and a constant. */
import { fail, refuse } from '@outboard/errors';
import { type CommandOf, type DataType, type Expression, quoteIdentifier, types } from '@outboard/plan';
import { resolve } from '../schedule/compile.js';
import { packVariable, variableKey } from '../session/variables.js';
import type { CommandContext } from './context.js';
import { inOneRow, isPlain, storableText } from './value.js';

const qualified = (key: string): string => `\`system\`.\`session\`.${quoteIdentifier(key)}`;

/** @throws VARIABLE_ALREADY_EXISTS */
export async function declareVariable(command: CommandOf<'declareVariable'>, of: CommandContext): Promise<void> {
  const { session, parts } = of;
  for (const name of command.names) {
    const key = variableKey(name);
    if (session.objects[key] !== undefined && !command.replace)
      fail('VARIABLE_ALREADY_EXISTS', { variableName: qualified(plainName(name)) });
    const value: Expression = command.default ?? { kind: 'literal', type: types.null, value: null };
    const type = command.type ?? (await typeOf(value, of));
    await parts.store.changeObjects(session, { [key]: await valued(value, type, of) });
  }
}

/** @throws UNRESOLVED_VARIABLE */
export async function setVariable({ names, query }: CommandOf<'setVariable'>, of: CommandContext): Promise<void> {
  const { session, parts } = of;
  const { output } = await resolve(query, session, parts);
  if (output.length !== names.length) refuse('SET VARIABLE with another number of values than variables');
  const changes: Record<string, string> = {};
  for (const [i, name] of names.entries()) {
    const key = variableKey(name);
    const known = session.objects[key];
    if (known === undefined)
      return fail('UNRESOLVED_VARIABLE', {
        variableName: name.map(quoteIdentifier).join('.'),
        searchPath: '`SYSTEM`.`SESSION`',
      });
    const { type } = JSON.parse(known) as { type: DataType };
    // The query's row; none is NULL.
    const value: Expression = {
      kind: 'subquery',
      form: { kind: 'scalar' },
      plan: { kind: 'project', input: query, expressions: [{ kind: 'attribute', nameParts: [output[i]?.name ?? ''] }] },
    };
    changes[key] = await valued(value, type, of);
  }
  await parts.store.changeObjects(session, changes);
}

/** @throws VARIABLE_NOT_FOUND */
export async function dropVariable(
  { name, ifExists }: CommandOf<'dropVariable'>,
  { session, parts }: CommandContext,
): Promise<void> {
  const key = variableKey(name);
  if (session.objects[key] === undefined && !ifExists)
    fail('VARIABLE_NOT_FOUND', { variableName: qualified(plainName(name)) });
  await parts.store.changeObjects(session, { [key]: null });
}

const plainName = (name: readonly string[]): string => (name.at(-1) ?? '').toLowerCase();

async function typeOf(value: Expression, of: CommandContext): Promise<DataType> {
  const { output } = await resolve(inOneRow(value), of.session, of.parts);
  return output[0]?.type ?? types.null;
}

/** The value computed, as it is kept. */
async function valued(value: Expression, type: DataType, of: CommandContext): Promise<string> {
  if (!isPlain(type)) return refuse(`variables of the type ${type.kind}`);
  return packVariable(type, await storableText(value, type, of));
}
