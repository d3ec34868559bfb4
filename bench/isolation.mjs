/**
 * A quiet tenant's small queries alone and beside a hostile one, in turn. usage: node isolation.mjs MESH_JSON CERTS_FOLDER [KINDS [SECONDS]]
 * The hostile one exhausts memory, spins, returns millions of rows, and does all three. Prints Markdown, with what the drivers' processes
 * held at most; ends with 1 where more than is promised was seen.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../scripts/lib/steps.mjs';
import { driversOf, memoryOf, percentile, sessionsOn, told } from './tenants.mjs';

const [upText, certs, kindsText = 'memory,spin,rows,all', secondsText = '20'] = process.argv.slice(2);
const up = JSON.parse(upText);
const kinds = kindsText.split(',');
const BESIDE_MS = Number(secondsText) * 1_000;
const ALONE_MS = BESIDE_MS / 2;
const ROUNDS = 2;
/** The hostile one's queries are all under way, its results flow. */
const SETTLE_MS = 4_000;
/** Sessions meet drivers by their hash: some of them each. */
const SESSIONS = 6;
const PROMISED = { ratio: 1.5, mib: 256 };

const sessionOf = sessionsOn(up, certs);
const quiet = await Promise.all(Array.from({ length: SESSIONS }, () => sessionOf('quiet')));

/** Milliseconds of one query after the other. */
async function latencies(forMs) {
  const taken = [];
  const end = performance.now() + forMs;
  for (let i = 0; performance.now() < end; i++) {
    const start = performance.now();
    const rows = await quiet[i % SESSIONS].range(10).where('id > 4').collect();
    if (rows.length !== 5) throw new Error(`${rows.length} rows`);
    taken.push(performance.now() - start);
  }
  return taken;
}

const driversMib = () => Math.max(...driversOf(up).map(({ pid }) => memoryOf(pid).now));

async function beside(kind) {
  const client = spawn(process.execPath, [join(root, 'bench/hostile.mjs'), upText, certs, kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const lines = createInterface({ input: client.stdout })[Symbol.asyncIterator]();
  await lines.next();
  const exited = once(client, 'exit');
  await sleep(SETTLE_MS);
  let mib = 0;
  const watch = setInterval(() => {
    mib = Math.max(mib, driversMib());
  }, 100);
  const taken = await latencies(BESIDE_MS);
  clearInterval(watch);
  client.kill('SIGTERM');
  const { value } = await lines.next();
  await exited;
  return { taken, mib, hostile: JSON.parse(value ?? '{}') };
}

const alone = [];
const seen = new Map(kinds.map((kind) => [kind, { taken: [], mib: 0, hostile: [] }]));
await latencies(5_000);
for (let round = 0; round < ROUNDS; round++) {
  for (const kind of kinds) {
    alone.push(...(await latencies(ALONE_MS)));
    const { taken, mib, hostile } = await beside(kind);
    const of = seen.get(kind);
    of.taken.push(...taken);
    of.mib = Math.max(of.mib, mib);
    of.hostile.push(hostile);
  }
}

const told50 = (sorted) => percentile(sorted, 0.5);
const told99 = (sorted) => percentile(sorted, 0.99);
const ascending = (taken) => taken.sort((a, b) => a - b);
const base = ascending(alone);
const NAMES = { memory: 'exhausts memory', spin: 'spins', rows: 'returns millions of rows', all: 'all three' };
console.log('| quiet tenant | queries | p50, ms | p99, ms | p50 to alone | p99 to alone | drivers, MiB at most |');
console.log('|---|---|---|---|---|---|---|');
console.log(`| alone | ${base.length} | ${told50(base).toFixed(1)} | ${told99(base).toFixed(1)} | 1.00 | 1.00 | |`);
let kept = true;
for (const [kind, { taken, mib }] of seen) {
  const sorted = ascending(taken);
  const [half, most] = [told50(sorted) / told50(base), told99(sorted) / told99(base)];
  if (most > PROMISED.ratio || mib > PROMISED.mib) kept = false;
  console.log(
    `| beside one that ${NAMES[kind]} | ${sorted.length} | ${told50(sorted).toFixed(1)} | ${told99(sorted).toFixed(1)} | ` +
      `${half.toFixed(2)} | ${most.toFixed(2)} | ${mib.toFixed(0)} |`,
  );
}
console.log(`\npromised: p99 ${PROMISED.ratio} times that alone, drivers ${PROMISED.mib} MiB; drivers: ${told(up)}`);
for (const [kind, { hostile }] of seen) console.log(`the hostile one meanwhile, ${kind}: ${JSON.stringify(hostile)}`);
await Promise.all(quiet.map((session) => session.stop()));
if (!kept) process.exitCode = 1;
