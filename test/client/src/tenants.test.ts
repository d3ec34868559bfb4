/** One tenant tries to reach what is another's: by the API, by SQL, by paths and by what it writes into its calls. */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type DescMessage, type MessageInitShape } from '@bufbuild/protobuf';
import { type MethodDefinition, status } from '@grpc/grpc-js';
import { SparkError, SparkSession } from '@outboard/client';
import { layoutOf, mintToken } from '@outboard/mesh';
import { bearer, call, eventually, type Mesh, removeMesh, tlsCredentials, up } from '@outboard/test-mesh';
import {
  AddArtifactsRequestSchema,
  ArtifactStatusesRequestSchema,
  CloneSessionRequestSchema,
  ExecutePlanRequestSchema,
  FetchErrorDetailsRequestSchema,
  InterruptRequest_InterruptType,
  InterruptRequestSchema,
  ReattachExecuteRequestSchema,
  ReleaseExecuteRequestSchema,
  ReleaseSessionRequestSchema,
  sparkConnectDefinition as spark,
} from '@outboard/wire/spark';
import crc32 from 'crc-32';

const NAME = `test-tenants-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'outboard-tenants-'));
const at = (...names: string[]) => join(folder, ...names);
const tokens: Record<string, string> = {};
let mesh: Mesh;
let acme: SparkSession;
let rival: SparkSession;
/** An operation of acme's whose result it has not taken yet. */
const operationId = crypto.randomUUID();
/** An error of acme's. */
let errorId = '';
/** An artifact of acme's. */
const rows = new TextEncoder().encode('rows of acme');
const artifact = `cache/${createHash('sha256').update(rows).digest('hex')}`;

const sessionOf = (tenant: string) =>
  SparkSession.builder().remote(`sc://${mesh.endpoint}/;use_ssl=true;token=${tokens[tenant]}`).ca(mesh.caFile).create();

const rangeOf = (rows: number) =>
  ({
    opType: { case: 'root', value: { relType: { case: 'range', value: { end: BigInt(rows), step: 1n } } } },
  }) as const;

/** One raw call as a tenant: what it answers, or the condition that it fails with. */
async function raw<Desc extends DescMessage, Response>(
  tenant: string,
  method: MethodDefinition<never, Response>,
  schema: Desc,
  request: MessageInitShape<Desc>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly messages: readonly Response[]; readonly condition?: string; readonly errorId?: string }> {
  const sent = create(schema, request) as never;
  const credentials = { ...headers, ...bearer(tokens[tenant] ?? '') };
  const { messages, rpc, code } = await call(mesh.endpoint, tlsCredentials(mesh), method, sent, credentials);
  if (code === status.OK) return { messages };
  const { errorClass = status[code] ?? '', errorId = '' } = rpc?.errorInfo?.metadata ?? {};
  return { messages, condition: errorClass, errorId };
}

/** A failure's condition, or what came instead. */
async function conditionOf(work: Promise<unknown>): Promise<string> {
  try {
    return `no failure, but ${JSON.stringify(await work, (_, value) => (typeof value === 'bigint' ? `${value}` : value))}`;
  } catch (error) {
    if (error instanceof SparkError) return error.condition;
    throw error;
  }
}

const hashed = (name: string) => createHash('sha256').update(name).digest('hex').slice(0, 32);
const collect = async (text: string) => (await rival.sql(text)).collect();

beforeAll(async () => {
  for (const name of ['acme', 'rival', 'shared']) mkdirSync(at(name));
  symlinkSync(at('acme'), at('rival', 'link'));
  writeFileSync(
    at('policy.yaml'),
    `
    unknownTenants: refuse
    tenants:
      default: {}
      acme: { paths: [{ path: ${at('acme')}, access: write }, { path: ${at('shared')}, access: write }] }
      rival:
        paths: [{ path: ${at('rival')}, access: write }, { path: ${at('shared')}, access: read }]
        databases: [{ name: archive, access: read }, { name: hidden, access: none }]`,
  );
  mesh = await up(NAME, '--policy', at('policy.yaml'));
  for (const tenant of ['acme', 'rival', 'nobody'])
    tokens[tenant] = await mintToken(layoutOf(NAME).certs, { tenant, user: 'ann', days: 1 });
  acme = await sessionOf('acme');
  rival = await sessionOf('rival');
  await acme.range(3).write.parquet(at('acme', 'rows'));
  await acme.range(3).write.parquet(at('shared', 'rows'));
  await acme.range(3).write.saveAsTable('secrets');
  await acme.range(3).createOrReplaceTempView('secret_view');
  const failed = await raw('acme', spark.executePlan as never, ExecutePlanRequestSchema, {
    sessionId: acme.sessionId,
    plan: {
      opType: { case: 'root', value: { relType: { case: 'sql', value: { query: 'SELECT * FROM nowhere' } } } },
    },
  });
  expect(failed.condition).toBe('TABLE_OR_VIEW_NOT_FOUND');
  errorId = failed.errorId ?? '';
  const batch = { artifacts: [{ name: artifact, data: { data: rows, crc: BigInt(crc32.buf(rows) >>> 0) } }] };
  const sent = { sessionId: acme.sessionId, payload: { case: 'batch', value: batch } } as const;
  expect(await raw('acme', spark.addArtifacts as never, AddArtifactsRequestSchema, sent)).not.toHaveProperty(
    'condition',
  );
  const begun = await raw('acme', spark.executePlan as never, ExecutePlanRequestSchema, {
    sessionId: acme.sessionId,
    operationId,
    requestOptions: [{ requestOption: { case: 'reattachOptions', value: { reattachable: true } } }],
    plan: rangeOf(3),
  });
  expect(begun.condition).toBeUndefined();
}, 120_000);
afterAll(async () => {
  await acme?.stop();
  await rival?.stop();
  await removeMesh(NAME);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('a tenant has what is its own, and what is shared', async () => {
  expect(await acme.read.parquet(at('acme', 'rows')).count()).toBe(3);
  expect(await (await acme.sql('SELECT * FROM secret_view JOIN secrets USING (id)')).count()).toBe(3);
  expect(await rival.read.parquet(at('shared', 'rows')).count()).toBe(3);
  await rival.range(2).write.parquet(at('rival', 'own'));
  expect(await rival.read.parquet(at('rival', 'own', '*')).count()).toBe(2);
  await rival.range(2).write.saveAsTable('own');
  expect(await rival.table('own').count()).toBe(2);
});

/** What a file of acme's is called, for whoever could see into the mesh's folders. */
function fileBelow(...names: string[]): string {
  const below = join(layoutOf(NAME).root, ...names);
  const found = readdirSync(below, { recursive: true, withFileTypes: true }).find((entry) => entry.isFile());
  if (found === undefined) throw new Error(`no file below ${below}`);
  return join(found.parentPath, found.name);
}
const lakeOf = (tenant: string) => ['data', 'lake', hashed(tenant), 'data'];
const byPath = (path: string) => conditionOf(collect(`SELECT * FROM parquet.\`${path}\``));
const asText = (path: string) => conditionOf(rival.read.text(path).collect());

describe('what is another tenant’s is not found', () => {
  const victim = () => ({ sessionId: acme.sessionId });
  const reattachable = { requestOption: { case: 'reattachOptions', value: { reattachable: true } } } as const;
  const attempts: Readonly<Record<string, () => Promise<{ condition?: string }>>> = {
    'a session, to go on with an operation': () =>
      raw('rival', spark.reattachExecute as never, ReattachExecuteRequestSchema, { ...victim(), operationId }),
    'a session, to stop what runs in it': () =>
      raw('rival', spark.interrupt as never, InterruptRequestSchema, {
        ...victim(),
        interruptType: InterruptRequest_InterruptType.ALL,
      }),
    'a session, to release an operation': () =>
      raw('rival', spark.releaseExecute as never, ReleaseExecuteRequestSchema, {
        ...victim(),
        operationId,
        release: { case: 'releaseAll', value: {} },
      }),
    'a session, to copy its views': () =>
      raw('rival', spark.cloneSession as never, CloneSessionRequestSchema, {
        ...victim(),
        newSessionId: crypto.randomUUID(),
      }),
    'a session, to hear its errors': () =>
      raw('rival', spark.fetchErrorDetails as never, FetchErrorDetailsRequestSchema, { ...victim(), errorId }),
  };
  test.each(Object.entries(attempts))('%s', async (_, attempt) => {
    expect(await attempt()).toMatchObject({ condition: 'INVALID_HANDLE.SESSION_NOT_FOUND' });
  });

  test('a session of the same id is another session, and has neither operation, artifact nor error', async () => {
    const own = await raw('rival', spark.artifactStatus as never, ArtifactStatusesRequestSchema, {
      ...victim(),
      names: [artifact],
    });
    expect(own.messages).toMatchObject([{ statuses: { [artifact]: { exists: false } } }]);
    const attached = await raw('rival', spark.reattachExecute as never, ReattachExecuteRequestSchema, {
      ...victim(),
      operationId,
    });
    expect(attached.condition).toBe('INVALID_HANDLE.OPERATION_NOT_FOUND');
    const again = await raw('rival', spark.executePlan as never, ExecutePlanRequestSchema, {
      ...victim(),
      operationId,
      requestOptions: [reattachable],
      plan: {
        opType: { case: 'root', value: { relType: { case: 'sql', value: { query: 'SELECT * FROM secret_view' } } } },
      },
    });
    expect(again.condition).toBe('TABLE_OR_VIEW_NOT_FOUND');
    const told = await raw('rival', spark.fetchErrorDetails as never, FetchErrorDetailsRequestSchema, {
      ...victim(),
      errorId,
    });
    expect(told.messages).toMatchObject([{ errors: [] }]);
    const cached = await raw('rival', spark.executePlan as never, ExecutePlanRequestSchema, {
      ...victim(),
      plan: {
        opType: {
          case: 'root',
          value: { relType: { case: 'cachedLocalRelation', value: { hash: artifact.replace('cache/', '') } } },
        },
      },
    });
    // Spark's own: "Not found any cached local relation with the hash".
    expect(cached.condition).toBe('INTERNAL_ERROR');
    await raw('rival', spark.releaseSession as never, ReleaseSessionRequestSchema, victim());
  });

  test('a tenant and a user written into a call are nobody', async () => {
    const request = { ...victim(), errorId, userContext: { userId: 'acme', userName: 'acme' } };
    const spoofed = { 'x-outboard-tenant': 'acme', 'x-outboard-session': acme.sessionId };
    const told = await raw('rival', spark.fetchErrorDetails as never, FetchErrorDetailsRequestSchema, request, spoofed);
    expect(told.messages).not.toMatchObject([{ errors: [{}] }]);
    const owner = await raw('acme', spark.fetchErrorDetails as never, FetchErrorDetailsRequestSchema, request);
    expect(owner.messages).toMatchObject([{ errors: [{}] }]);
  });

  test.each(['secrets', 'default.secrets', 'spark_catalog.default.secrets', 'secret_view', 'global_temp.secret_view'])(
    'the table %s',
    async (name) => {
      expect(await conditionOf(collect(`SELECT * FROM ${name}`))).toBe('TABLE_OR_VIEW_NOT_FOUND');
    },
  );

  test('files of tables, artifacts, the store and keys, whatever the path', async () => {
    const { certs, store } = layoutOf(NAME);
    expect(await byPath(fileBelow(...lakeOf('acme')))).toBe('PATH_NOT_FOUND');
    expect(await byPath(join(layoutOf(NAME).root, ...lakeOf('acme')))).toBe('PATH_NOT_FOUND');
    expect(await asText(fileBelow('data', 'artifacts', hashed('acme')))).toBe('PATH_NOT_FOUND');
    expect(await asText(join(certs, 'signing.jwk'))).toBe('PATH_NOT_FOUND');
    expect(await asText(store)).toBe('PATH_NOT_FOUND');
    expect(await asText(join(layoutOf(NAME).spool, '*'))).toBe('PATH_NOT_FOUND');
  });

  test('all of it is still there for its owner', async () => {
    const { messages, condition } = await raw('acme', spark.reattachExecute as never, ReattachExecuteRequestSchema, {
      ...victim(),
      operationId,
    });
    expect(condition).toBeUndefined();
    expect(messages.length).toBeGreaterThan(0);
    expect(await (await acme.sql('SELECT * FROM secret_view')).count()).toBe(3);
    const kept = await raw('acme', spark.artifactStatus as never, ArtifactStatusesRequestSchema, {
      ...victim(),
      names: [artifact],
    });
    expect(kept.messages).toMatchObject([{ statuses: { [artifact]: { exists: true } } }]);
  });
});

describe('what is not granted is refused by name', () => {
  const refused = 'OUTBOARD_PATH_NOT_GRANTED';
  const reads: Readonly<Record<string, () => string>> = {
    'a path': () => at('acme', 'rows'),
    'a path by file:': () => `file://${at('acme', 'rows')}`,
    'a path that goes up': () => `${at('rival')}/own/../../acme/rows`,
    'a path that goes up through a pattern': () => `${at('rival')}/*/../../acme/rows`,
    'one of several': () => `${folder}/{rival/own,acme/rows}`,
    'a pattern above': () => `${folder}/*/rows`,
    'a link': () => at('rival', 'link', 'rows'),
    'a pattern through a link': () => at('rival', 'l*', 'rows'),
  };
  test.each(Object.entries(reads))('reading %s', async (_, path) => {
    expect(await byPath(path())).toBe(refused);
  });

  test('writing', async () => {
    const write = (path: string) => conditionOf(rival.range(1).write.mode('overwrite').parquet(path));
    expect(await write(at('acme', 'rows'))).toBe(refused);
    expect(await write(at('acme', 'new'))).toBe(refused);
    expect(await write(`${at('rival')}/../acme/new`)).toBe(refused);
    expect(await write(at('rival', 'link', 'rows'))).toBe(refused);
    expect(await write(at('shared', 'rows'))).toBe(refused);
    expect(await write(join(layoutOf(NAME).root, ...lakeOf('rival'), 'default'))).toBe(refused);
    expect(
      await conditionOf(collect(`INSERT OVERWRITE DIRECTORY '${at('acme', 'rows')}' USING parquet SELECT 1`)),
    ).toBe(refused);
    expect(await acme.read.parquet(at('acme', 'rows')).count()).toBe(3);
    expect(await acme.read.parquet(at('shared', 'rows')).count()).toBe(3);
  });

  test('tables over what is another’s', async () => {
    const create = (more: string) => conditionOf(collect(`CREATE TABLE stolen ${more}`));
    expect(await create(`USING parquet LOCATION '${at('acme', 'rows')}'`)).toBe(refused);
    expect(await create(`(id BIGINT) USING parquet LOCATION '${at('acme', 'rows')}'`)).toBe(refused);
    expect(await create(`(id BIGINT) USING parquet OPTIONS (path '${at('acme', 'rows')}')`)).toBe(refused);
    const view = `CREATE TEMPORARY VIEW stolen USING parquet OPTIONS (path '${at('acme', 'rows')}')`;
    expect(await conditionOf(collect(view))).toBe(refused);
    // Where a table was made before the link was, the worker sees it.
    await collect(`CREATE TABLE later (id BIGINT) USING parquet LOCATION '${at('rival', 'later')}'`);
    symlinkSync(at('acme', 'rows'), at('rival', 'later'));
    expect(await conditionOf(collect('SELECT * FROM later'))).toBe(refused);
    expect(await conditionOf(collect('INSERT INTO later VALUES (1)'))).toBe(refused);
  });

  test('databases that are read only, or hidden', async () => {
    const denied = 'OUTBOARD_DATABASE_NOT_GRANTED';
    expect(await conditionOf(collect('CREATE DATABASE archive'))).toBe(denied);
    expect(await conditionOf(collect('CREATE DATABASE hidden'))).toBe(denied);
    expect(await conditionOf(collect('SELECT * FROM hidden.t'))).toBe('TABLE_OR_VIEW_NOT_FOUND');
  });
});

test('a tenant that the policy does not name is told so', async () => {
  const { condition } = await raw('nobody', spark.executePlan as never, ExecutePlanRequestSchema, {
    sessionId: crypto.randomUUID(),
    plan: rangeOf(1),
  });
  expect(condition).toBe('OUTBOARD_TENANT_UNKNOWN');
});

test('a policy that changes counts at once, a bad one not at all', async () => {
  const policy = (grant: string) => `
    tenants: { rival: { paths: [{ path: ${at('rival')}, access: write }${grant}] } }`;
  const put = (text: string) => {
    writeFileSync(at('policy.new'), text);
    renameSync(at('policy.new'), at('policy.yaml'));
  };
  const may = async () => (await byPath(at('acme', 'rows'))) !== 'OUTBOARD_PATH_NOT_GRANTED';
  put(policy(`, { path: ${at('acme')}, access: read }`));
  await eventually('the grant is there', may);
  put(policy(', { path: nowhere'));
  const log = () => readFileSync(join(layoutOf(NAME).logs, 'driver-1.log'), 'utf8');
  await eventually('the bad policy is told of', () => log().includes('a bad policy'));
  expect(await may()).toBe(true);
  put(policy(''));
  await eventually('the grant is gone', async () => !(await may()));
}, 60_000);
