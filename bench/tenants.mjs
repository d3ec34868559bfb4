/**
 * Two questions about many tenants on one mesh. usage: node tenants.mjs isolation|sessions MESH_JSON CERTS_FOLDER
 *
 * isolation: a quiet tenant's small queries, alone and beside one that exhausts memory, spins and takes millions of rows.
 * sessions:  a thousand sessions of fifty tenants, each with a view of its own, asked twice.
 * Prints Markdown, with what the drivers' processes held at most.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/steps.mjs';

const { SparkSession } = await import(join(root, 'clients/ts/dist/index.js'));
const { mintToken } = await import(join(root, 'mesh/dist/index.js'));
const [what, upText, certs] = process.argv.slice(2);
const up = JSON.parse(upText);
const drivers = up.processes.filter(({ role }) => role === 'driver');
const MIB = 2 ** 20;

async function sessionOf(tenant) {
  const token = await mintToken(certs, { tenant, user: 'bench', days: 1 });
  return SparkSession.builder().remote(`sc://${up.endpoint}/;use_ssl=true;token=${token}`).ca(up.caFile).create();
}

/** Resident bytes of a process now, and at its highest (Linux, /proc). */
function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const value = (name) => (Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(text)?.[1] ?? 0) * 1024) / MIB;
  return { now: value('VmRSS'), highest: value('VmHWM') };
}
const told = () =>
  drivers
    .map(({ name, pid }) => [name, memoryOf(pid)])
    .map(([name, { now, highest }]) => `${name} ${now.toFixed(0)} MiB, at most ${highest.toFixed(0)}`)
    .join('; ');

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

async function latencies(session, forMs) {
  const taken = [];
  const end = performance.now() + forMs;
  while (performance.now() < end) {
    const start = performance.now();
    const rows = await session.range(10).where('id > 4').collect();
    if (rows.length !== 5) throw new Error(`${rows.length} rows`);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b);
}

async function isolation() {
  const quiet = await sessionOf('quiet');
  await latencies(quiet, 3_000);
  const alone = await latencies(quiet, 20_000);
  const stop = new AbortController();
  const outcomes = new Map();
  const hostile = [
    'SELECT max(c) FROM (SELECT row_number() OVER (ORDER BY hash(id), repeat(cast(id AS string), 20)) AS c FROM range(100000000))',
    'SELECT sum(a.id * b.id % 7) FROM range(3000000) a CROSS JOIN range(3000000) b',
    'SELECT id, repeat(cast(id AS string), 10) AS t FROM range(20000000)',
  ].map(async (text) => {
    const session = await sessionOf('hostile');
    while (!stop.signal.aborted) {
      try {
        for await (const batch of (await session.sql(text)).batches({ signal: stop.signal }))
          if (batch.numRows === 0) break;
        outcomes.set('finished', (outcomes.get('finished') ?? 0) + 1);
      } catch (error) {
        if (!stop.signal.aborted) outcomes.set(error.condition, (outcomes.get(error.condition) ?? 0) + 1);
      }
    }
    await session.stop();
  });
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const beside = await latencies(quiet, 30_000);
  const memory = told();
  stop.abort();
  await Promise.allSettled(hostile);
  const line = (name, taken) =>
    `| ${name} | ${taken.length} | ${percentile(taken, 0.5).toFixed(1)} | ${percentile(taken, 0.99).toFixed(1)} |`;
  console.log('| quiet tenant | queries | p50, ms | p99, ms |\n|---|---|---|---|');
  console.log(`${line('alone', alone)}\n${line('beside the hostile one', beside)}`);
  const ratio = (share) => (percentile(beside, share) / percentile(alone, share)).toFixed(2);
  console.log(`\nratio: p50 ${ratio(0.5)}, p99 ${ratio(0.99)}; drivers: ${memory}`);
  console.log(`the hostile one's queries meanwhile: ${JSON.stringify(Object.fromEntries(outcomes))}`);
  await quiet.stop();
}

const SESSIONS = 1_000;
const TENANTS = 50;
const AT_ONCE = 16;

/** Works through items, a few at once. */
async function each(items, work) {
  const rest = [...items.entries()];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next[1], next[0]);
    }),
  );
}

async function sessions() {
  const start = performance.now();
  const all = [];
  await each(Array.from({ length: SESSIONS }), async (_, i) => {
    const session = await sessionOf(`tenant-${i % TENANTS}`);
    await session.range(i + 1).createOrReplaceTempView('own');
    all.push({ session, rows: i + 1 });
  });
  const opened = performance.now() - start;
  let right = 0;
  await each(all, async ({ session, rows }) => {
    if ((await session.table('own').count()) === rows) right += 1;
  });
  const asked = performance.now() - start - opened;
  console.log(
    `${SESSIONS} sessions of ${TENANTS} tenants on ${drivers.length} drivers, all open: ${right} of ${SESSIONS} answered right`,
  );
  console.log(
    `opened in ${(opened / 1_000).toFixed(1)} s, asked in ${(asked / 1_000).toFixed(1)} s; drivers: ${told()}`,
  );
  await each(all, ({ session }) => session.stop());
  if (right !== SESSIONS) process.exitCode = 1;
}

await { isolation, sessions }[what]();
