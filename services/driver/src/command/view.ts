/** Views: temporary ones hold a plan in the session, permanent ones a text in the catalog. */
import { randomInt } from 'node:crypto';
import { type AnalyzeEnvironment, captureViews, freezeSources, isOfChance } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import type { DefinitionOf } from '@outboard/lake';
import {
  asStored,
  type CommandOf,
  multipartName,
  quoteIdentifier,
  type Relation,
  type ResolvedRelation,
  struct,
  type ViewColumn,
} from '@outboard/plan';
import { viewRelation } from '../catalog/tables.js';
import { resolve } from '../schedule/compile.js';
import { environmentFor } from '../schedule/environment.js';
import { packView, unpackView, viewKey } from '../session/views.js';
import { authorOf, type CommandContext, findRelation, fullName, isTempView, lakeOf, nameOf } from './context.js';

export async function createTempView(
  command: CommandOf<'createTempView'>,
  { session, parts }: CommandContext,
): Promise<void> {
  // A text's name has been parsed.
  const own = command.text === undefined ? viewName(command.name) : command.name;
  const name = (command.global ? `global_temp.${own}` : own).toLowerCase();
  // The views that it reads are taken as they are now; and a plan that can't be analyzed is refused now.
  const environment = environmentFor(session, parts);
  if (command.text !== undefined) refuseItself(command, environment);
  const views = await viewsOf(session, parts.store);
  const captured = captureViews(
    command.input,
    (nameParts) => views.get(viewKey(nameParts) ?? ''),
    environment.parseStatement,
  );
  const frozen = command.text === undefined ? await freezeSources(captured, environment) : captured;
  const resolved = await resolve(frozen, session, parts);
  const { columns } = command;
  if (columns !== undefined) checkColumns(quoteIdentifier(command.name), columns, resolved);
  // A DataFrame's seeds are drawn once, for all who read the view; of a text they are drawn each time.
  const seeded =
    command.text === undefined && isOfChance(resolved) ? { ...frozen, seed: BigInt(randomInt(2 ** 47)) } : frozen;
  const plan: Relation =
    columns === undefined ? seeded : { kind: 'toDF', input: seeded, names: columns.map((c) => c.name) };
  if (!(await parts.store.putView(session, { name, plan: packView(plan) }, command.replace))) {
    fail('TEMP_TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: `\`${command.name}\`` });
  }
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
  { parseStatement }: AnalyzeEnvironment,
): void {
  const own = viewKey(global ? ['global_temp', name] : [name]);
  captureViews(
    input,
    (parts) => {
      const viewIdent = quoteIdentifier(name);
      if (viewKey(parts) === own) fail('RECURSIVE_VIEW', { viewIdent, newPath: `${viewIdent} -> ${viewIdent}` });
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
  const present = await lake.find(name.database, name.name);
  if (present !== undefined) {
    if (command.ifNotExists) return;
    if (!command.replace) return fail('TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: fullName(name) });
    if (present.definition.kind !== 'view')
      return fail('EXPECT_VIEW_NOT_TABLE.NO_ALTERNATIVE', {
        tableName: fullName(name),
        operation: 'CREATE OR REPLACE VIEW',
      });
  }
  const { comment, properties, columns } = command;
  const made = { properties, ...(comment !== undefined && { comment }) };
  const definition = await viewDefinition(fullName(name), command.text, command.input, columns, made, of);
  await lake.change(authorOf(of), async (change) => {
    if (present !== undefined) await change.drop(name.database, name.name);
    await change.create(name.database, name.name, definition);
  });
}

export async function alterView({ name, text, input }: CommandOf<'alterView'>, of: CommandContext): Promise<void> {
  const object = await findRelation(name, of);
  const { definition } = object;
  if (definition.kind !== 'view')
    return fail('EXPECT_VIEW_NOT_TABLE.USE_ALTER_TABLE', {
      tableName: fullName(object),
      operation: 'ALTER VIEW ... AS',
    });
  const { comment, properties } = definition;
  const kept = { properties, ...(comment !== undefined && { comment }) };
  const next = await viewDefinition(fullName(object), text, input, undefined, kept, of);
  await (await lakeOf(of)).change(authorOf(of), (change) => change.alter(object, next));
}

async function viewDefinition(
  viewName: string,
  text: string,
  input: Relation,
  columns: readonly ViewColumn[] | undefined,
  made: Pick<DefinitionOf<'view'>, 'comment' | 'properties'>,
  of: CommandContext,
): Promise<DefinitionOf<'view'>> {
  const temporary = await temporaryIn(input, of);
  if (temporary !== undefined)
    fail('INVALID_TEMP_OBJ_REFERENCE', {
      obj: 'VIEW',
      objName: viewName,
      tempObj: 'VIEW',
      tempObjName: quoteIdentifier(temporary),
    });
  const { session, parts } = of;
  const resolved = await resolve(viewRelation(text, session.database), session, parts);
  if (columns !== undefined) checkColumns(viewName, columns, resolved);
  const fields = resolved.output.map(asStored).map(({ name, type, nullable, metadata }, i) => {
    const column = columns?.[i];
    const commented = column?.comment === undefined ? metadata : JSON.stringify({ comment: column.comment });
    return { name: column?.name ?? name, type, nullable, ...(commented !== undefined && { metadata: commented }) };
  });
  return {
    ...made,
    kind: 'view',
    schema: struct(fields),
    text,
    queryColumns: resolved.output.map(({ name }) => name),
    database: session.database,
    owner: session.user,
    createdMs: Date.now(),
  };
}

/** The first temporary view that a query names, outside of its own CTEs. */
async function temporaryIn(input: Relation, of: CommandContext): Promise<string | undefined> {
  const { parseStatement } = environmentFor(of.session, of.parts);
  const named: string[][] = [];
  captureViews(
    input,
    (parts) => {
      named.push([...parts]);
      return undefined;
    },
    parseStatement,
  );
  for (const parts of named) if (await isTempView(parts, of)) return parts.at(-1);
  return undefined;
}
