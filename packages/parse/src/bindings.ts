/** What the caller of a text knows beside it: it stands in the text's places before the text is read. */
import { fail } from '@outboard/errors';
import { type Expression, quoteText, type SqlArguments, within } from '@outboard/plan';
import { isNamed } from './parameters.js';
import { tokenize } from './polyglot.js';
import { isPositional, type Token } from './token.js';

export interface Bindings {
  readonly arguments: SqlArguments;
  /** The text that an expression stands for, which names something. Errors: NOT_A_CONSTANT_STRING.* */
  readonly constantText: (expression: Expression) => string;
}

/** Functions that make a constant of constants. */
const MAKERS: ReadonlySet<string> = new Set([
  'array',
  'map',
  'struct',
  'named_struct',
  'map_from_arrays',
  'map_from_entries',
]);

const isConstant = (value: Expression): boolean => {
  if (value.kind === 'alias') return isConstant(value.child);
  if (value.kind === 'function') return MAKERS.has(value.name.join('.')) && value.arguments.every(isConstant);
  return value.kind === 'literal' || value.kind === 'sqlText';
};

/** Error: INVALID_SQL_ARG (`BindParameters`). */
export function requireConstants({ named, positional }: SqlArguments): void {
  for (const [name, value] of [
    ...Object.entries(named),
    ...positional.map((value, i) => [`_pos_${i}`, value] as const),
  ])
    if (!isConstant(value)) within(value.origin, undefined, () => fail('INVALID_SQL_ARG', { name }));
}

const WHOLE: ReadonlySet<string> = new Set(['byte', 'short', 'integer', 'long']);

const fieldName = (e: Expression, at: number): string =>
  quoteText((e.kind === 'alias' ? e.names[0] : undefined) ?? `col${at + 1}`);

/** A value as it is written: texts, whole numbers and what is made of them; undefined for another one. */
function written(value: Expression | undefined): string | undefined {
  switch (value?.kind) {
    case 'sqlText':
      return value.sql;
    case 'literal':
      if (value.value === null) return 'NULL';
      if (typeof value.value === 'string') return quoteText(value.value);
      return WHOLE.has(value.type.kind) ? String(value.value) : undefined;
    case 'alias':
      return written(value.child);
    case 'function': {
      const name = value.name.join('.');
      const isStruct = name === 'struct';
      const items = value.arguments.flatMap((e, i) => [...(isStruct ? [fieldName(e, i)] : []), written(e)]);
      return items.includes(undefined) ? undefined : `${isStruct ? 'named_struct' : name}(${items.join(', ')})`;
    }
    default:
      return undefined;
  }
}

const standing = (text: string, span: Token['span']): readonly Token[] =>
  tokenize(text).map((token) => ({
    ...token,
    span,
    written: Array.from(text).slice(token.span.start, token.span.end).join(''),
  }));

/** The tokens with arguments written as literals: where Spark's grammar takes no expression it takes a parameter for one. */
export function withLiterals(tokens: readonly Token[], { named, positional }: SqlArguments): readonly Token[] {
  const all: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const [value, last] = isPositional(token)
      ? [positional[token.position ?? 0], i]
      : isNamed(tokens, i)
        ? [named[tokens[i + 1]?.text ?? ''], i + 1]
        : [undefined, i];
    const text = written(value);
    if (text === undefined) {
      all.push(token);
      continue;
    }
    all.push(...standing(text, { ...token.span, end: (tokens[last] as Token).span.end }));
    i = last;
  }
  return all;
}
