/**
 * Asks the environment, before anything is resolved, for all that a plan names: files, views, SQL text's plans, cached
 * data. So resolution itself is plain recursion without waiting, and independent questions are asked at the same time.
 */
import { fail } from '@outboard/errors';
import {
  type Expression,
  parseSchema,
  type Relation,
  type RelationOf,
  type StructType,
  sourceName,
} from '@outboard/plan';
import type { AnalyzeEnvironment, FileDescription, FunctionDescription, TableDescription } from './environment.js';
import { isBuiltin } from './functions/registry.js';
import { valuesNeeded } from './relation/values-needed.js';

export interface Gathered {
  readonly files: ReadonlyMap<object, FileDescription>;
  readonly views: ReadonlyMap<string, Relation>;
  readonly tables: ReadonlyMap<object, TableDescription>;
  /** Functions of users, by `viewKey` of the name as it is called. */
  readonly functions: ReadonlyMap<string, FunctionDescription>;
  readonly texts: ReadonlyMap<object, Relation>;
  readonly expressions: ReadonlyMap<object, Expression>;
  readonly cached: ReadonlyMap<string, Uint8Array>;
  /** By the relation that needs them (`valuesNeeded`). */
  readonly rows: ReadonlyMap<object, readonly (readonly (string | null)[])[]>;
}

/** What is gathered for a plan that names nothing. */
export const NOTHING: Gathered = {
  files: new Map(),
  views: new Map(),
  tables: new Map(),
  functions: new Map(),
  texts: new Map(),
  expressions: new Map(),
  cached: new Map(),
  rows: new Map(),
};

/** Of temporary views as they are named: a session may tell cases apart. */
export const temporaryKey = (nameParts: readonly string[]): string => nameParts.join('\u0000');
export const viewKey = (nameParts: readonly string[]): string => nameParts.map((p) => p.toLowerCase()).join('\u0000');

const directFormats: ReadonlySet<string> = new Set([
  'parquet',
  'csv',
  'json',
  'text',
  'xml',
  'orc',
  'avro',
  'delta',
  'iceberg',
]);

/** ``SELECT * FROM parquet.`/path` `` as the read it means. */
export function directRead(table: RelationOf<'table'>): { format: string; path: string } | undefined {
  const [format, path] = table.nameParts;
  if (table.nameParts.length !== 2 || format === undefined || path === undefined) return undefined;
  const lower = sourceName(format);
  return directFormats.has(lower) ? { format: lower, path } : undefined;
}

export const schemaOf = (schema: string | StructType | undefined): StructType | undefined =>
  typeof schema === 'string' ? parseSchema(schema) : schema;

const isRelation = (node: Relation | Expression): node is Relation => 'input' in node;

export async function gather(root: object, environment: AnalyzeEnvironment): Promise<Gathered> {
  const files = new Map<object, FileDescription>();
  const views = new Map<string, Relation>();
  const tables = new Map<object, TableDescription>();
  const functions = new Map<string, FunctionDescription>();
  const asked = new Set<string>();
  const permanent = new Set<string>();
  const texts = new Map<object, Relation>();
  const expressions = new Map<object, Expression>();
  const cached = new Map<string, Uint8Array>();
  const rows = new Map<object, readonly (readonly (string | null)[])[]>();
  /** By its name: whether it is a view is asked once, however often it is named. */
  const lookups = new Map<string, Promise<Relation | undefined>>();

  const visit = (relation: object, todo: object[]): Promise<void> | undefined => {
    const node = relation as Relation | Extract<Expression, { kind: 'sqlText' | 'function' }>;
    switch (node.kind) {
      case 'dataSource': {
        const { found } = node;
        if (found?.partitions !== undefined) {
          files.set(node, { ...found, partitions: found.partitions });
          return undefined;
        }
        const option = node.options.path;
        const paths = node.paths.length > 0 || option === undefined ? node.paths : [option];
        const config = 'spark.sql.legacy.pathOptionBehavior.enabled';
        if (option !== undefined && node.paths.length > 0 && environment.config(config) !== 'true')
          fail('_LEGACY_ERROR_TEMP_1306', { config });
        const format = sourceName(node.format ?? environment.config('spark.sql.sources.default') ?? 'parquet');
        const schema = schemaOf(node.schema);
        const request = { format, paths, options: node.options };
        return environment
          .describeFiles(schema === undefined ? request : { ...request, schema })
          .then((description) => void files.set(node, description));
      }
      case 'table': {
        const key = temporaryKey(node.nameParts);
        const known = lookups.get(key);
        const lookup = known ?? Promise.resolve(environment.lookupView(node.nameParts));
        lookups.set(key, lookup);
        return (async () => {
          const view = await lookup;
          if (view !== undefined) {
            views.set(key, view);
            if (known === undefined) await run(view);
            return;
          }
          // Two uses of one table or path are two nodes; each asks for itself.
          const table = await environment.lookupTable(node.nameParts, node.asOf);
          if (table !== undefined) {
            tables.set(node, table);
            const name = viewKey(table.name);
            if (table.kind !== 'view' || permanent.has(name)) return;
            permanent.add(name);
            await run(table.relation);
            return;
          }
          const direct = directRead(node);
          if (direct !== undefined) {
            const request = { format: direct.format, paths: [direct.path], options: node.options ?? {} };
            files.set(node, await environment.describeFiles(request));
          }
        })();
      }
      case 'sql': {
        const statement = environment.parseStatement(node.query, node.arguments);
        if (statement.kind === 'command') {
          return fail('UNSUPPORTED_FEATURE.OUTBOARD', {
            feature: `the command ${statement.command.kind} inside of a query`,
          });
        }
        texts.set(node, statement.relation);
        todo.push(statement.relation);
        return undefined;
      }
      case 'function':
      case 'tableFunction': {
        const key = viewKey(node.name);
        if (environment.lookupFunction === undefined || isBuiltin(node.name) || asked.has(key)) return undefined;
        asked.add(key);
        return environment.lookupFunction(node.name).then(async (found) => {
          if (found === undefined) return;
          functions.set(key, found);
          await run({ body: found.body, defaults: found.defaults });
        });
      }
      case 'sqlText': {
        const expression = environment.parseExpression(node.sql);
        expressions.set(node, expression);
        todo.push(expression);
        return undefined;
      }
      case 'cachedLocalRelation':
        return (async () => {
          const hashes = [...node.dataHashes, ...(node.schemaHash === undefined ? [] : [node.schemaHash])];
          for (const hash of hashes) {
            const bytes = await environment.cachedLocalData?.(hash);
            if (bytes === undefined)
              return fail('INTERNAL_ERROR', { message: `Not found any cached local relation with the hash: ${hash}` });
            cached.set(hash, bytes);
          }
          return undefined;
        })();
      case 'cachedRemoteRelation': {
        const remote = environment.remoteRelation?.(node.relationId);
        if (remote !== undefined) todo.push(remote);
        return undefined;
      }
      default: {
        const needed = isRelation(node) ? valuesNeeded(node, environment) : undefined;
        if (needed === undefined) return undefined;
        return environment.rows?.(needed).then((found) => void rows.set(node, found));
      }
    }
  };

  /** Walks without recursion: plans nest as deep as the protocol allows. */
  const run = async (start: object): Promise<void> => {
    const todo: object[] = [start];
    const answers: Promise<void>[] = [];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      if ('kind' in next) {
        const answer = visit(next, todo);
        if (answer !== undefined) answers.push(answer);
      } else if ('startIndex' in next) continue;
      for (const value of Object.values(next)) {
        if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) todo.push(value as object);
      }
    }
    await Promise.all(answers);
  };

  await run(root);
  return { files, views, tables, functions, texts, expressions, cached, rows };
}
