/** Constants whose value a command needs itself: of variables, of partitions, of the defaults of columns. */
import { type DataType, type DataTypeKind, type Expression, type Relation, types } from '@outboard/plan';
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

const NO_TEXT: ReadonlySet<DataTypeKind> = new Set(['array', 'map', 'struct', 'variant', 'calendar_interval']);

/** Whether a text tells each value of the type. */
export const isPlain = ({ kind }: DataType): boolean => !NO_TEXT.has(kind);

const call = (name: string, argument: Expression): Expression => ({
  kind: 'function',
  name: [name],
  arguments: [argument],
});

/** Texts that do not depend on the session's zone. */
const written: Partial<Readonly<Record<DataTypeKind, (value: Expression) => Expression>>> = {
  timestamp: (value) => call('unix_micros', value),
  binary: (value) => call('hex', value),
};

/** The value computed as of the type, as a text from which no time zone is missing; null where it is NULL. */
export function storableText(value: Expression, type: DataType, of: CommandContext): Promise<string | null> {
  const typed: Expression = { kind: 'cast', child: value, to: type, mode: 'ansi' };
  return textOf(written[type.kind]?.(typed) ?? typed, of);
}
