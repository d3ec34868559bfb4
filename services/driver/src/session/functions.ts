/** Functions that users write in SQL: a session's are kept with it, the catalog's in their database. */
import type { FunctionDescription } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import { parseExpression, parseStatement } from '@outboard/parse';
import type { Expression, Relation, SqlFunction } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import type { LakeDirectory } from '../catalog/lakes.js';
import { requiredTableName } from '../catalog/names.js';

const PREFIX = 'function/';

export const functionKey = (name: string): string => `${PREFIX}${name.toLowerCase()}`;

const unpack = (text: string): SqlFunction => JSON.parse(text) as SqlFunction;
export const packFunction = (made: SqlFunction): string => JSON.stringify(made);

/** A session's own functions, by name. */
export const temporaryFunctions = ({ objects }: SessionRecord): readonly SqlFunction[] =>
  Object.keys(objects)
    .filter((key) => key.startsWith(PREFIX))
    .sort()
    .map((key) => unpack(objects[key] ?? ''));

export async function catalogFunctions(
  database: string,
  tenant: SessionRecord['tenant'],
  lakes: LakeDirectory,
): Promise<readonly SqlFunction[]> {
  return (await (await lakes.of(tenant)).functions(database)).map(({ definition }) => unpack(definition));
}

/** A session's function comes before one of the current database. @throws REQUIRES_SINGLE_PART_NAMESPACE */
export async function findFunction(
  parts: readonly string[],
  session: SessionRecord,
  lakes: LakeDirectory,
): Promise<SqlFunction | undefined> {
  const own = parts.length === 1 ? session.objects[functionKey(parts[0] ?? '')] : undefined;
  return own === undefined ? await findCatalogFunction(parts, session, lakes) : unpack(own);
}

export async function findCatalogFunction(
  parts: readonly string[],
  session: SessionRecord,
  lakes: LakeDirectory,
): Promise<SqlFunction | undefined> {
  const { database, name } = requiredTableName(parts, session.database, session);
  const found = (await (await lakes.of(session.tenant)).functions(database)).find((made) => made.name === name);
  return found && unpack(found.definition);
}

/** As the analyzer takes it. Names in its body are found from where it is called, as Spark finds them. */
export function describeFunction(definition: SqlFunction): FunctionDescription {
  const defaults = definition.parameters.map(({ default: text }) =>
    text === undefined ? undefined : parseExpression(text),
  );
  return { definition, body: bodyOf(definition), defaults };
}

const QUERY = /^\s*(select|with|from|values|table)\b/i;

function bodyOf({ returns, body }: Pick<SqlFunction, 'returns' | 'body'>): Relation {
  const isTable = returns.kind === 'table';
  if (!isTable && !QUERY.test(body))
    return { kind: 'project', input: { kind: 'oneRow' }, expressions: [parseExpression(body)] };
  const statement = parseStatement(body);
  if (statement.kind === 'command') return fail('INTERNAL_ERROR', { message: 'A function holds a command.' });
  const { relation } = statement;
  return isTable ? relation : valueIn(relation);
}

/** A query for one value: what is selected of nothing is that value, else it is a subquery. */
function valueIn(plan: Relation): Relation {
  const input: Relation = { kind: 'oneRow' };
  const [only] = plan.kind === 'project' && plan.input.kind === 'oneRow' ? plan.expressions : [];
  const isPlain =
    plan.kind === 'project' && plan.expressions.length === 1 && only !== undefined && only.kind !== 'star';
  const subquery: Expression = { kind: 'subquery', form: { kind: 'scalar' }, plan };
  const value = isPlain ? (only.kind === 'alias' ? only.child : only) : subquery;
  return { kind: 'project', input, expressions: [value] };
}
