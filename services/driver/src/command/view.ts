/** Views: temporary ones hold a plan in the session, permanent ones a text in the catalog. */
import { randomInt } from 'node:crypto';
import { type AnalyzeEnvironment, captureViews, freezeSources, isOfChance, variableIn } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import type { DefinitionOf } from '@outboard/lake';
import {
  asStored,
  type CommandOf,
  type Expression,
  multipartName,
  quoteIdentifier,
  type Relation,
  type ResolvedRelation,
  struct,
  type ViewColumn,
} from '@outboard/plan';
import { dotted, keptName, requireValidName, tableName, tellsCases } from '../catalog/names.js';
import { viewRelation } from '../catalog/tables.js';
import { resolve } from '../schedule/compile.js';
import { environmentFor } from '../schedule/environment.js';
import { packView, unpackView, viewKey } from '../session/views.js';
import { authorOf, type CommandContext, fullName, lakeOf, nameOf } from './context.js';
import { holds } from './holds.js';
import { isTemporary, targetOf, temporaryView } from './target.js';
import { requireDistinct } from './write/columns.js';

export async function createTempView(
  command: CommandOf<'createTempView'>,
  { session, parts }: CommandContext,
): Promise<void> {
  // A text's name has been parsed.
  const own = command.text === undefined ? viewName(command.name) : command.name;
  const name = `${command.global ? 'global_temp.' : ''}${keptName(own, session)}`;
  // The views that it reads are taken as they are now; and a plan that can't be analyzed is refused now.
  const environment = environmentFor(session, parts);
  if (command.text !== undefined) refuseItself(command, session, environment);
  const views = await viewsOf(session, parts.store);
  const captured = captureViews(
    command.input,
    (nameParts) => views.get(viewKey(nameParts, session) ?? ''),
    environment.parseStatement,
  );
  const frozen = command.text === undefined ? await freezeSources(captured, environment) : captured;
  const resolved = await resolve(frozen, session, parts);
  const { columns } = command;
  if (columns !== undefined) checkColumns(quoteIdentifier(command.name), columns, resolved);
  if (command.text !== undefined && !tellsCases(session))
    requireDistinct((columns ?? resolved.output).map((column) => column.name));
  // A DataFrame's seeds are drawn once, for all who read the view; of a text they are drawn each time.
  const seeded =
    command.text === undefined && isOfChance(resolved) ? { ...frozen, seed: BigInt(randomInt(2 ** 47)) } : frozen;
  const pinned = command.text === undefined ? seeded : withItsColumns(seeded, resolved);
  const plan = columns === undefined ? pinned : withNames(pinned, columns);
  if (!(await parts.store.putView(session, { name, plan: packView(plan) }, command.replace))) {
    fail('TEMP_TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: `\`${command.name}\`` });
  }
}

/** A star is what it was when the view was made: what it reads may come to have more columns, or others before them. */
function withItsColumns(input: Relation, { output }: ResolvedRelation): Relation {
  const names = output.map(({ name }) => name);
  if (
    !holds(input, ({ kind }) => kind === 'star') ||
    new Set(names.map((name) => name.toLowerCase())).size < names.length
  )
    return input;
  return { kind: 'project', input, expressions: names.map((name) => ({ kind: 'attribute', nameParts: [name] })) };
}

/** Columns by other names, and with comments. */
function withNames(input: Relation, columns: readonly ViewColumn[]): Relation {
  const renamed: Relation = { kind: 'toDF', input, names: columns.map(({ name }) => name) };
  if (columns.every(({ comment }) => comment === undefined)) return renamed;
  const expressions = columns.map(({ name, comment }): Expression => {
    const child: Expression = { kind: 'attribute', nameParts: [name] };
    const metadata = JSON.stringify({ comment });
    return comment === undefined ? child : { kind: 'alias', child, names: [name], metadata };
  });
  return { kind: 'project', input: renamed, expressions };
}

/** The API's name of a view. Error: _LEGACY_ERROR_TEMP_1321 */
function viewName(text: string): string {
  try {
    return multipartName(text).at(-1) ?? '';
  } catch {
    return fail('_LEGACY_ERROR_TEMP_1321', { viewName: text });
  }
}

/** A view made of text is read anew each time: it can't be made of itself. @throws RECURSIVE_VIEW */
function refuseItself(
  { name, global, input }: CommandOf<'createTempView'>,
  session: CommandContext['session'],
  { parseStatement }: AnalyzeEnvironment,
): void {
  const own = viewKey(global ? ['global_temp', name] : [name], session);
  captureViews(
    input,
    (parts) => {
      const viewIdent = quoteIdentifier(name);
      if (viewKey(parts, session) === own)
        fail('RECURSIVE_VIEW', { viewIdent, newPath: `${viewIdent} -> ${viewIdent}` });
      return undefined;
    },
    parseStatement,
  );
}

async function viewsOf(
  session: CommandContext['session'],
  store: CommandContext['parts']['store'],
): Promise<ReadonlyMap<string, Relation>> {
  const views = new Map<string, Relation>();
  for (const name of await store.listViews(session)) {
    const view = await store.findView(session, name);
    if (view !== undefined) views.set(name, unpackView(name, view.plan));
  }
  return views;
}

/** @throws CREATE_VIEW_COLUMN_ARITY_MISMATCH */
function checkColumns(viewName: string, columns: readonly ViewColumn[], { output }: ResolvedRelation): void {
  if (columns.length === output.length) return;
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => quoteIdentifier(name)).join(', ');
  const parameters = { viewName, viewColumns: names(columns), dataColumns: names(output) };
  fail(
    `CREATE_VIEW_COLUMN_ARITY_MISMATCH.${columns.length > output.length ? 'NOT_ENOUGH' : 'TOO_MANY'}_DATA_COLUMNS`,
    parameters,
  );
}

/** CREATE VIEW. @throws TABLE_OR_VIEW_ALREADY_EXISTS, INVALID_TEMP_OBJ_REFERENCE … */
export async function createView(command: CommandOf<'createView'>, of: CommandContext): Promise<void> {
  const name = nameOf(command.name, of);
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return;
  const { comment, properties, columns } = command;
  const query = await viewQuery(fullName(name), command.input, columns, of);
  const present = await lake.find(name.database, name.name);
  if (present !== undefined) {
    if (command.ifNotExists) return;
    if (present.definition.kind !== 'view' && command.replace)
      return fail('EXPECT_VIEW_NOT_TABLE.NO_ALTERNATIVE', {
        tableName: fullName(name),
        operation: 'CREATE OR REPLACE VIEW',
      });
    if (!command.replace) return fail('TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: fullName(name) });
  }
  const made = { properties, ...(comment !== undefined && { comment }) };
  const definition = viewDefinition(command.text, query, columns, made, of);
  if ((await lake.database(name.database)) !== undefined) requireValidName(name.name);
  await lake.change(authorOf(of), async (change) => {
    if (present !== undefined) await change.drop(name.database, name.name);
    await change.create(name.database, name.name, definition);
  });
}

/** ALTER VIEW … AS. @throws EXPECT_VIEW_NOT_TABLE … */
export async function alterView({ name, text, input }: CommandOf<'alterView'>, of: CommandContext): Promise<void> {
  const target = await targetOf(name, 'ALTER VIEW ... AS', of);
  if (isTemporary(target)) {
    const own = { name: name.at(-1) ?? '', global: target.isGlobal };
    return await createTempView({ kind: 'createTempView', ...own, replace: true, input, text }, of);
  }
  const { comment, properties } = target.definition;
  const kept = { properties, ...(comment !== undefined && { comment }) };
  const query = await viewQuery(fullName(target), input, undefined, of);
  const next = viewDefinition(text, query, undefined, kept, of);
  await (await lakeOf(of)).change(authorOf(of), (change) => change.alter(target, next));
}

const AUTO_ALIAS = '__autoGeneratedAlias';

/** A permanent view's query: it stands on nothing of the session's, and has names for its columns. */
async function viewQuery(
  name: string,
  input: Relation,
  columns: readonly ViewColumn[] | undefined,
  of: CommandContext,
): Promise<ResolvedRelation> {
  const query = await resolve(input, of.session, of.parts);
  if (columns !== undefined) checkColumns(name, columns, query);
  const temporary = await temporaryIn(input, of);
  if (temporary !== undefined)
    fail('INVALID_TEMP_OBJ_REFERENCE', {
      obj: 'VIEW',
      objName: name,
      tempObj: 'VIEW',
      tempObjName: dotted(temporary),
    });
  const variable = variableIn(query);
  if (variable !== undefined)
    fail('INVALID_TEMP_OBJ_REFERENCE', {
      obj: 'VIEW',
      objName: name,
      tempObj: 'VARIABLE',
      tempObjName: quoteIdentifier(variable),
    });
  await refuseCycle(input, { own: name, database: of.session.database, path: [name] }, of);
  const unnamed = query.output.find(({ metadata }) => metadata?.includes(AUTO_ALIAS));
  if (unnamed !== undefined) fail('CREATE_PERMANENT_VIEW_WITHOUT_ALIAS', { name, attr: `"${unnamed.name}"` });
  return query;
}

/** A permanent view may not come to stand on itself. @throws RECURSIVE_VIEW */
async function refuseCycle(
  query: Relation,
  { own, database, path }: { readonly own: string; readonly database: string; readonly path: readonly string[] },
  of: CommandContext,
): Promise<void> {
  const lake = await lakeOf(of);
  for (const parts of namedBy(query, of)) {
    const name = tableName(parts, database, of.session);
    const object = name && (await lake.find(name.database, name.name));
    if (object?.definition.kind !== 'view') continue;
    const next = [...path, fullName(object)];
    if (fullName(object) === own) fail('RECURSIVE_VIEW', { viewIdent: own, newPath: next.join(' -> ') });
    const { text, database: from } = object.definition;
    await refuseCycle(viewRelation(text, from), { own, database: from, path: next }, of);
  }
}

/** @throws COLUMN_ALREADY_EXISTS */
function viewDefinition(
  text: string,
  { output }: ResolvedRelation,
  columns: readonly ViewColumn[] | undefined,
  made: Pick<DefinitionOf<'view'>, 'comment' | 'properties'>,
  { session }: CommandContext,
): DefinitionOf<'view'> {
  const fields = output.map(asStored).map(({ name, type, nullable, metadata }, i) => {
    const column = columns?.[i];
    const commented = column?.comment === undefined ? metadata : JSON.stringify({ comment: column.comment });
    return { name: column?.name ?? name, type, nullable, ...(commented !== undefined && { metadata: commented }) };
  });
  requireDistinct(fields.map(({ name }) => name));
  return {
    ...made,
    kind: 'view',
    schema: struct(fields),
    text,
    queryColumns: output.map(({ name }) => name),
    database: session.database,
    owner: session.user,
    createdMs: Date.now(),
  };
}

/** The names of tables and views in a query, but for those of its own CTEs. */
function namedBy(input: Relation, { session, parts: world }: CommandContext): readonly (readonly string[])[] {
  const { parseStatement } = environmentFor(session, world);
  const named: string[][] = [];
  captureViews(
    input,
    (parts) => {
      named.push([...parts]);
      return undefined;
    },
    parseStatement,
  );
  return named;
}

/** The first temporary view that a query names. */
async function temporaryIn(input: Relation, of: CommandContext): Promise<readonly string[] | undefined> {
  for (const parts of namedBy(input, of)) if ((await temporaryView(parts, of)) !== undefined) return parts;
  return undefined;
}
