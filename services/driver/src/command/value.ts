/** Values that a statement computes once, for variables and for the defaults of columns. */
import { type DataType, type DataTypeKind, type Expression, type Relation, types } from '@outboard/plan';
import { compile } from '../schedule/compile.js';
import { type CommandContext, resultOf } from './context.js';

/** One row with the value. */
export const one = (value: Expression): Relation => ({
  kind: 'project',
  input: { kind: 'oneRow' },
  expressions: [{ kind: 'alias', child: value, names: ['value'] }],
});

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

/** The value computed, as a text from which no time zone is missing; null for NULL. */
export async function valueText(value: Expression, type: DataType, of: CommandContext): Promise<string | null> {
  const typed: Expression = { kind: 'cast', child: value, to: type, mode: 'ansi' };
  const asText: Expression = {
    kind: 'cast',
    child: written[type.kind]?.(typed) ?? typed,
    to: types.string,
    mode: 'default',
  };
  const task = await compile(one(asText), of.session, of.parts);
  const { rows, release } = await resultOf(task, of);
  release();
  const [row] = rows;
  return (row?.value as string | null | undefined) ?? null;
}
