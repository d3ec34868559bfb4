/** Constants whose value a command needs itself. */
import { type Expression, type Relation, types } from '@outboard/plan';
import { compile } from '../schedule/compile.js';
import { type CommandContext, resultOf } from './context.js';

export const inOneRow = (value: Expression): Relation => ({
  kind: 'project',
  input: { kind: 'oneRow' },
  expressions: [{ kind: 'alias', child: value, names: ['value'] }],
});

/** The value computed, as a text; null where it is NULL. */
export async function textOf(value: Expression, of: CommandContext): Promise<string | null> {
  const task = await compile(
    inOneRow({ kind: 'cast', child: value, to: types.string, mode: 'default' }),
    of.session,
    of.parts,
  );
  const { rows, release } = await resultOf(task, of);
  release();
  return (rows[0]?.value as string | null | undefined) ?? null;
}
