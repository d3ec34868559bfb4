/** EXECUTE IMMEDIATE: a statement that is a text's value, its parameters the values of expressions. */
import { isFoldable } from '@outboard/analyze';
import { fail, OutboardError, refuse } from '@outboard/errors';
import { hasNamedParameters } from '@outboard/parse';
import {
  type CommandOf,
  type Expression,
  isString,
  quotedType,
  type Relation,
  type ResolvedExpression,
  type SqlArguments,
  type Statement,
  types,
} from '@outboard/plan';
import { compile, resolve } from '../schedule/compile.js';
import { environmentFor } from '../schedule/environment.js';
import { valueSql, variableKey } from '../session/variables.js';
import { type CommandContext, resultOf } from './context.js';
import { setVariable } from './variable.js';

type Immediate = CommandOf<'executeImmediate'>;

/** What is to be run in its place; nothing where its row has gone into variables. */
export type Immediately =
  | { readonly kind: 'done' }
  | { readonly kind: 'query'; readonly text: string; readonly arguments: SqlArguments }
  | { readonly kind: 'command'; readonly statement: Extract<Statement, { kind: 'command' }> };

export async function immediately(command: Immediate, of: CommandContext): Promise<Immediately> {
  const text = await textOf(command.query, of);
  if (/^\s*BEGIN\b/i.test(text)) fail('SQL_SCRIPT_IN_EXECUTE_IMMEDIATE', { sqlString: text.toUpperCase() });
  const args = await argumentsOf(command.arguments, hasNamedParameters(text), of);
  const statement = environmentFor(of.session, of.parts).parseStatement(text, args);
  const { into } = command;
  if (statement.kind === 'command') {
    if (into !== undefined) fail('INVALID_STATEMENT_FOR_EXECUTE_INTO', { sqlString: text.toUpperCase() });
    return { kind: 'command', statement };
  }
  if (into === undefined) return { kind: 'query', text, arguments: args };
  await assign(into, { kind: 'sql', query: text, arguments: args }, of);
  return { kind: 'done' };
}

const one = (value: Expression): Relation => ({
  kind: 'project',
  input: { kind: 'oneRow' },
  expressions: [{ kind: 'alias', child: value, names: ['value'] }],
});

/** @throws INVALID_EXPR_TYPE_FOR_QUERY_EXECUTE_IMMEDIATE, NULL_QUERY_STRING_EXECUTE_IMMEDIATE */
async function textOf(query: Expression, of: CommandContext): Promise<string> {
  if (query.kind === 'literal' && typeof query.value === 'string') return query.value;
  const { type } = await resolvedOf(query, of);
  if (!isString(type)) fail('INVALID_EXPR_TYPE_FOR_QUERY_EXECUTE_IMMEDIATE', { exprType: quotedType(type) });
  const text = await computed(query, of);
  const varName = query.kind === 'attribute' ? query.nameParts.map((part) => `\`${part}\``).join('.') : 'NULL';
  return text ?? fail('NULL_QUERY_STRING_EXECUTE_IMMEDIATE', { varName });
}

async function resolvedOf(e: Expression, of: CommandContext): Promise<ResolvedExpression> {
  const plan = await resolve(one(e), of.session, of.parts);
  const found = plan.kind === 'project' ? plan.expressions[0]?.expression : undefined;
  return found ?? refuse('this expression in EXECUTE IMMEDIATE');
}

/** A value as a text. */
async function computed(e: Expression, of: CommandContext): Promise<string | null> {
  const asText: Expression = { kind: 'cast', child: e, to: types.string, mode: 'default' };
  const { rows, release } = await resultOf(await compile(one(asText), of.session, of.parts), of);
  release();
  return (rows[0]?.value as string | null | undefined) ?? null;
}

/** Each argument is a constant, computed once. @throws ALL_PARAMETERS_MUST_BE_NAMED … */
async function argumentsOf(given: Immediate['arguments'], byName: boolean, of: CommandContext): Promise<SqlArguments> {
  const values = await Promise.all(given.map((argument) => constant(argument, of)));
  const sql = (text = 'NULL'): Expression => ({ kind: 'sqlText', sql: text });
  if (!byName) return { named: {}, positional: values.map(({ text }) => sql(text)) };
  const unnamed = given.flatMap(({ name }, i) => (name === undefined ? [`"${values[i]?.pretty}"`] : []));
  if (unnamed.length > 0) fail('ALL_PARAMETERS_MUST_BE_NAMED', { exprs: unnamed.join(', ') });
  return { named: Object.fromEntries(given.map(({ name = '' }, i) => [name, sql(values[i]?.text)])), positional: [] };
}

/** @throws UNSUPPORTED_EXPR_FOR_PARAMETER */
async function constant(
  { value, text }: Immediate['arguments'][number],
  of: CommandContext,
): Promise<{ readonly text: string; readonly pretty: string }> {
  const resolved = await resolvedOf(value, of);
  const { pretty, type } = resolved;
  if (!isFoldable(resolved)) fail('UNSUPPORTED_EXPR_FOR_PARAMETER', { invalidExprSql: `"${pretty}"` });
  // What needs no session goes on as it is written, and a session's variable as what it is now.
  return mentions(value, 'attribute') ? { text: valueSql(type, await computed(value, of)), pretty } : { text, pretty };
}

const mentions = (e: Expression, kind: Expression['kind']): boolean =>
  e.kind === kind ||
  Object.values(e).some((part) => typeof part === 'object' && part !== null && mentions(part as Expression, kind));

/** The query's row, value by value, into variables. @throws ASSIGNMENT_ARITY_MISMATCH, DUPLICATE_ASSIGNMENTS, UNRESOLVED_COLUMN */
async function assign(into: readonly (readonly string[])[], query: Relation, of: CommandContext): Promise<void> {
  const { output } = await resolve(query, of.session, of.parts);
  for (const name of into)
    if (of.session.objects[variableKey(name, of.session)] === undefined)
      fail('UNRESOLVED_COLUMN.WITHOUT_SUGGESTION', { objectName: name.map((part) => `\`${part}\``).join('.') });
  const keys = into.map((name) => variableKey(name, of.session));
  const twice = into.filter((name, i) => keys.indexOf(variableKey(name, of.session)) !== i);
  if (twice.length > 0)
    fail('DUPLICATE_ASSIGNMENTS', { nameList: twice.map((name) => `\`${name.at(-1)?.toLowerCase()}\``).join(', ') });
  if (output.length !== into.length)
    fail('ASSIGNMENT_ARITY_MISMATCH', { numTarget: String(into.length), numExpr: String(output.length) });
  try {
    await setVariable({ kind: 'setVariable', names: into, query }, of);
  } catch (thrown) {
    const isTooMany = thrown instanceof OutboardError && thrown.condition === 'SCALAR_SUBQUERY_TOO_MANY_ROWS';
    throw isTooMany ? new OutboardError('ROW_SUBQUERY_TOO_MANY_ROWS') : thrown;
  }
}
