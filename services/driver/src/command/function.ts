/** CREATE FUNCTION, DROP FUNCTION: what is wrong with a function is said when it is made. */
import { isBuiltin } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import { CATALOG } from '@outboard/lake';
import {
  type Attribute,
  type CommandOf,
  type DataType,
  type Expression,
  type FunctionParameter,
  field,
  quoteIdentifier,
  type Relation,
  type ResolvedRelation,
  type SqlFunction,
  type StructType,
  struct,
  types,
} from '@outboard/plan';
import { dotted } from '../catalog/names.js';
import { resolve } from '../schedule/compile.js';
import {
  describeFunction,
  findCatalogFunction,
  findFunction,
  functionKey,
  packFunction,
} from '../session/functions.js';
import { authorOf, type CommandContext, failAt, isTempView, lakeOf, nameOf } from './context.js';
import { namedIn } from './named-in.js';

type Create = CommandOf<'createFunction'>;

const plain = (name: readonly string[]): string => name.at(-1) ?? '';

export const noRoutine = (name: readonly string[], { session }: CommandContext): never =>
  failAt(name, 'UNRESOLVED_ROUTINE', {
    routineName: dotted(name),
    searchPath: `[\`system\`.\`builtin\`, \`system\`.\`session\`, ${dotted([CATALOG, session.database])}]`,
  });

/** @throws ROUTINE_ALREADY_EXISTS, USER_DEFINED_FUNCTIONS.* … */
export async function createFunction(command: Create, of: CommandContext): Promise<void> {
  if (command.temporary) return await createTemporary(command, of);
  const name = nameOf(command.name, of);
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return;
  if ((await lake.database(name.database)) === undefined)
    fail('SCHEMA_NOT_FOUND', { schemaName: dotted([CATALOG, name.database]) });
  const parts = [CATALOG, name.database, name.name];
  const present = await findCatalogFunction(parts, of.session, of.parts.lakes);
  if (present !== undefined && !command.replace) {
    if (command.ifNotExists) return;
    alreadyThere(dotted([name.database, name.name]));
  }
  const made = await definition(command, parts, of);
  await refuseTemporary(made, dotted([name.database, name.name]), of);
  await lake.change(authorOf(of), (change) => change.putFunction(name.database, name.name, packFunction(made)));
}

async function createTemporary(command: Create, of: CommandContext): Promise<void> {
  const key = functionKey(plain(command.name));
  const isThere = of.session.objects[key] !== undefined || isBuiltin(command.name);
  if (isThere && (!command.replace || isBuiltin(command.name))) alreadyThere(dotted(command.name));
  const made = await definition(command, command.name, of);
  await of.parts.store.changeObjects(of.session, { [key]: packFunction(made) });
}

const alreadyThere = (routineName: string): never =>
  fail('ROUTINE_ALREADY_EXISTS', { newRoutineType: 'routine', routineName, existingRoutineType: 'routine' });

/** What the catalog keeps may not depend on a session. @throws INVALID_TEMP_OBJ_REFERENCE */
async function refuseTemporary(made: SqlFunction, objName: string, of: CommandContext): Promise<void> {
  const { body } = describeFunction(made);
  const refuse = (tempObj: string, parts: readonly string[]): never =>
    fail('INVALID_TEMP_OBJ_REFERENCE', {
      obj: 'FUNCTION',
      objName,
      tempObj,
      tempObjName: quoteIdentifier(plain(parts)),
    });
  for (const parts of namedIn(body, 'table')) if (await isTempView(parts, of)) refuse('VIEW', parts);
  for (const parts of namedIn(body, 'function'))
    if (parts.length === 1 && of.session.objects[functionKey(plain(parts))] !== undefined) refuse('FUNCTION', parts);
}

async function definition(command: Create, name: readonly string[], of: CommandContext): Promise<SqlFunction> {
  const { parameters, body, deterministic, comment } = command;
  if (command.returns.kind === 'table' && !command.isQuery)
    fail('USER_DEFINED_FUNCTIONS.SQL_TABLE_UDF_BODY_MUST_BE_A_QUERY', { name: name.join('.') });
  await checkParameters(command, of);
  const { database } = of.session;
  const shared = {
    name: [...name],
    parameters,
    body,
    deterministic,
    database,
    createdMs: Date.now(),
    ...(comment !== undefined && { comment }),
  };
  await refuseItself(command, { ...shared, returns: anyReturns(command) }, of);
  if (command.returns.kind === 'table') {
    const columns = await tableColumns(command, command.returns.columns, of);
    return { ...shared, returns: { kind: 'table', columns } };
  }
  return { ...shared, returns: { kind: 'value', type: await valueType(command, command.returns.type, of) } };
}

const anyReturns = ({ returns }: Create): SqlFunction['returns'] =>
  returns.kind === 'table' ? { kind: 'table', columns: struct([]) } : { kind: 'value', type: types.null };

/** The parameters as one row of NULLs, under the function's name. */
function rowOf(parameters: readonly FunctionParameter[], name: readonly string[]): Relation {
  const expressions = parameters.map(({ name: parameter, type }): Expression => {
    const child: Expression = { kind: 'literal', type: types.null, value: null };
    return { kind: 'alias', child: { kind: 'cast', child, to: type, mode: 'ansi' }, names: [parameter] };
  });
  const row: Relation = { kind: 'oneRow' };
  const input: Relation = parameters.length === 0 ? row : { kind: 'project', input: row, expressions };
  return { kind: 'subqueryAlias', input, alias: plain(name) };
}

async function checkParameters({ name, parameters, returns }: Create, of: CommandContext): Promise<void> {
  const repeated = (names: readonly string[]): string | undefined => {
    const lower = names.map((one) => one.toLowerCase());
    const twice = new Set(lower.filter((one, i) => lower.indexOf(one) !== i));
    return twice.size === 0 ? undefined : [...twice].map(quoteIdentifier).join(', ');
  };
  const routineName = name.join('.');
  const names = repeated(parameters.map((p) => p.name));
  if (names !== undefined) fail('DUPLICATE_ROUTINE_PARAMETER_NAMES', { routineName, names });
  const columns = returns.kind === 'table' ? repeated(returns.columns?.fields.map((f) => f.name) ?? []) : undefined;
  if (columns !== undefined) fail('DUPLICATE_ROUTINE_RETURNS_COLUMNS', { routineName, columns });
  const functionName = routineName;
  for (const [i, { name: parameterName, type, default: text }] of parameters.entries()) {
    if (text === undefined) continue;
    const next = parameters[i + 1];
    if (next !== undefined && next.default === undefined)
      fail('USER_DEFINED_FUNCTIONS.NOT_A_VALID_DEFAULT_PARAMETER_POSITION', {
        functionName,
        parameterName,
        nextParameterName: next.name,
      });
    const value = describeFunction({ ...empty, parameters: [{ name: parameterName, type, default: text }] })
      .defaults[0];
    if (value === undefined) continue;
    if (namedIn(value, 'subquery').length > 0)
      fail('USER_DEFINED_FUNCTIONS.NOT_A_VALID_DEFAULT_EXPRESSION', { functionName, parameterName });
    await checkCall({ ...empty, name: ['default'], body: text, returns: { kind: 'value', type } }, of);
  }
}

const empty: SqlFunction = {
  name: [''],
  parameters: [],
  returns: { kind: 'value', type: types.null },
  body: 'NULL',
  deterministic: true,
  database: '',
  createdMs: 0,
};

/** What is wrong with a function's types shows where it is called. */
async function checkCall(made: SqlFunction, of: CommandContext): Promise<void> {
  const { session, parts } = of;
  const objects = { ...session.objects, [functionKey(plain(made.name))]: packFunction(made) };
  const argument: Expression = { kind: 'literal', type: types.null, value: null };
  const call: Expression = {
    kind: 'function',
    name: made.name.slice(-1),
    arguments: made.parameters.map(() => argument),
  };
  await resolve(one(call), { ...session, objects }, parts);
}

const one = (value: Expression, input: Relation = { kind: 'oneRow' }): Relation => ({
  kind: 'project',
  input,
  expressions: [{ kind: 'alias', child: value, names: ['value'] }],
});

/** The body's type, where none is said, after a look at what it holds. */
async function valueType(command: Create, type: DataType | undefined, of: CommandContext): Promise<DataType> {
  const { body } = describeFunction({ ...empty, body: command.body });
  const [value] = body.kind === 'project' ? body.expressions : [];
  if (value === undefined) return types.null;
  const resolved = await resolve(one(value, rowOf(command.parameters, command.name)), of.session, of.parts);
  if (isComplex(resolved)) fail('USER_DEFINED_FUNCTIONS.CANNOT_CONTAIN_COMPLEX_FUNCTIONS', { queryText: command.body });
  if (type === undefined) return resolved.output[0]?.type ?? types.null;
  const { name, parameters } = command;
  await checkCall({ ...empty, name, parameters, body: command.body, returns: { kind: 'value', type } }, of);
  return type;
}

/** Whether there are aggregates or windows, those in subqueries aside. @throws UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS */
function isComplex(plan: ResolvedRelation): boolean {
  const todo: unknown[] = [plan];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const { kind } = next as { kind?: string };
    if (kind === 'generator')
      fail('UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS', { expression: `"${(next as { pretty: string }).pretty}"` });
    if (kind === 'aggregate' || kind === 'window') return true;
    if (kind !== 'subquery') todo.push(...Object.values(next));
  }
  return false;
}

const AUTO_ALIAS = '__autoGeneratedAlias';

async function tableColumns(
  { name, body, parameters }: Create,
  columns: StructType | undefined,
  of: CommandContext,
): Promise<StructType> {
  const right = describeFunction({ ...empty, returns: { kind: 'table', columns: struct([]) }, body }).body;
  const left = rowOf(parameters, name);
  const { output } = await resolve({ kind: 'join', left, right, type: 'inner', lateral: true }, of.session, of.parts);
  const found: readonly Attribute[] = output.slice(parameters.length);
  if (columns === undefined) {
    if (found.some(({ metadata }) => metadata?.includes(AUTO_ALIAS)))
      fail('USER_DEFINED_FUNCTIONS.SQL_TABLE_UDF_MISSING_COLUMN_NAMES', { functionName: dotted(name) });
    return struct(found.map((a) => field(a.name, a.type)));
  }
  if (columns.fields.length !== found.length)
    fail('USER_DEFINED_FUNCTIONS.RETURN_COLUMN_COUNT_MISMATCH', {
      name: name.join('.'),
      outputSize: String(found.length),
      returnParamSize: String(columns.fields.length),
    });
  return columns;
}

/** A function that is to be replaced may not be what its new body calls. @throws CYCLIC_FUNCTION_REFERENCE */
async function refuseItself(command: Create, made: SqlFunction, of: CommandContext): Promise<void> {
  const own = command.temporary ? functionKey(plain(command.name)) : made.name.join('.');
  const keyOf = ({ name }: SqlFunction): string => (name.length === 1 ? functionKey(plain(name)) : name.join('.'));
  const walk = async (from: SqlFunction, path: readonly string[]): Promise<void> => {
    for (const parts of namedIn(describeFunction(from).body, 'function')) {
      if (isBuiltin(parts)) continue;
      const found = await findFunction(parts, of.session, of.parts.lakes);
      if (found === undefined) continue;
      const next = [...path, found.name.join('.')];
      if (keyOf(found) === own) fail('CYCLIC_FUNCTION_REFERENCE', { path: next.join(' -> ') });
      await walk(found, next);
    }
  };
  await walk(made, [made.name.join('.')]);
}

/** @throws ROUTINE_NOT_FOUND, UNRESOLVED_ROUTINE, _LEGACY_ERROR_TEMP_1255, _LEGACY_ERROR_TEMP_1017 */
export async function dropFunction(command: CommandOf<'dropFunction'>, of: CommandContext): Promise<void> {
  const { name, temporary, ifExists } = command;
  const key = functionKey(plain(name));
  const isOwn = name.length === 1 && of.session.objects[key] !== undefined;
  if (temporary) {
    if (isBuiltin(name)) fail('_LEGACY_ERROR_TEMP_1255', { functionName: plain(name) });
    if (!isOwn && !ifExists) fail('ROUTINE_NOT_FOUND', { routineName: dotted(name) });
    if (isOwn) await of.parts.store.changeObjects(of.session, { [key]: null });
    return;
  }
  if (isOwn || isBuiltin(name))
    failAt(name, '_LEGACY_ERROR_TEMP_1017', {
      name: plain(name),
      cmd: 'DROP FUNCTION',
      hintStr: ' Please use fully qualified identifier to drop the persistent function.',
    });
  const { database, name: function_ } = nameOf(name, of);
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return;
  const found = (await lake.functions(database)).some((made) => made.name === function_);
  if (!found && ifExists) return;
  if (!found) noRoutine(name, of);
  await lake.change(authorOf(of), (change) => change.putFunction(database, function_, undefined));
}

export const routineName = (made: SqlFunction): string => made.name.join('.');
