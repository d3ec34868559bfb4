/**
 * A real mesh under faults: clients work, a killer follows a seed, every result is checked against one computed without Outboard.
 * Ends 1 where a client saw an error or a wrong result.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutOf, runningState } from '@outboard/mesh';
import { findPostgres, PostgresServer } from '@outboard/store/postgres-server';
import { Relay, removeMesh, up } from '@outboard/test-mesh';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type Language, runClient } from './clients.js';
import { type Fault, type FaultName, faults, profiles, type Weights, workloads } from './faults.js';
import { kill, rollOut } from './killer.js';
import { Machine } from './machine.js';
import { failures, Journal, print } from './report.js';

const program = new Command('chaos')
  .description('kills, hangs and terminates processes of a mesh under load')
  .option('--seed <n>', 'of the faults and of what clients do', whole, Math.floor(Math.random() * 2 ** 31))
  .option('--minutes <n>', 'how long', positive, 1)
  .addOption(
    new Option('--profile <name>', 'what is hit').choices([...Object.keys(profiles), 'rollout']).default('all'),
  )
  .option('--python <n>', 'how many PySpark clients', whole, 2)
  .option('--typescript <n>', 'how many TypeScript clients', whole, 2)
  .option('--store <url>', 'of the drivers; `postgres` starts one for the run (default: SQLite)')
  .option(
    '--own-machine',
    'the run has a network and mounts of its own (unshare(1)): what befalls a machine befalls it',
  )
  .parse();

const options = program.opts<{
  seed: number;
  minutes: number;
  profile: string;
  python: number;
  typescript: number;
  store?: string;
  ownMachine?: boolean;
}>();
const name = `chaos-${process.pid}`;
/** Not in the mesh's own folder, which no tenant's paths lead into. */
const folder = mkdtempSync(join(tmpdir(), 'outboard-chaos-'));
const tell = (text: string): void => void process.stdout.write(text);

const machine = options.ownMachine
  ? await Machine.open([1, 2].map((n) => join(layoutOf(name).spool, `worker-${n}`)))
  : undefined;
const postgres = options.store === 'postgres' || options.profile === 'store' ? await startPostgres() : undefined;
const url = postgres?.url ?? options.store;
try {
  tell(`seed ${options.seed}, profile ${options.profile}, ${options.minutes} minutes\n`);
  const stepped = ['driver', 'worker'].flatMap((role) => ['--program', `${role}=${programOf(role)}`]);
  await up(name, '--drivers', '3', ...stepped, ...(url === undefined ? [] : ['--store', url]));
  process.exitCode = await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
  await postgres?.remove();
  if (process.exitCode === 0) {
    await machine?.close();
    await removeMesh(name);
  } else tell(`The mesh is left to be looked at: npm run -s mesh -- status --name ${name}\n`);
}

async function run(): Promise<number> {
  const layout = layoutOf(name);
  const mesh = runningState(layout);
  if (mesh === undefined) throw new Error('The mesh has ended.');
  const relay = await Relay.to(mesh.endpoint);
  const untilMs = Date.now() + options.minutes * 60_000;
  const journal = new Journal();
  const clients = (['python', 'typescript'] as const satisfies readonly Language[]).flatMap((language) =>
    Array.from({ length: options[language] }, (_, i) =>
      runClient(`${language}-${i + 1}`, language, {
        mesh: { ...mesh, endpoint: relay.endpoint },
        seed: options.seed + i,
        untilMs,
        kinds: workloads[options.profile] ?? ['all'],
        folder,
        onEvent: (event) => {
          journal.add(event);
          const problem = event.wrong ?? event.error;
          if (problem !== undefined) tell(`${clock()} ${event.client} ${event.kind}: ${problem}\n`);
        },
      }),
    ),
  );
  const inflict = options.profile === 'rollout' ? rollOut : kill;
  const killing = inflict({
    layout,
    weights: weightsOf(options.profile),
    seed: options.seed,
    untilMs,
    store: postgres,
    machine,
    relay,
    onHit: ({ fault, member }) => tell(`${clock()} ${fault}: ${member}\n`),
  });
  const [hits, ...ended] = await Promise.all([killing, ...clients.map((client) => client.then(() => '', String))]);
  relay.close();
  const report = journal.report(hits);
  print(report, tell);
  const problems = [...failures(report), ...ended.filter((problem) => problem !== '')];
  for (const problem of problems) tell(`${problem}\n`);
  if (problems.length > 0) {
    tell(`Again: npm run chaos -- --seed ${options.seed} --minutes ${options.minutes} --profile ${options.profile}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

/** Drivers and workers whose clocks can be set. */
function programOf(role: string): string {
  return fileURLToPath(new URL(`./stepped/${role}.js`, import.meta.url));
}

/** The profile's faults, without those that need a machine of the run's own where it has none. */
function weightsOf(profile: string): Weights {
  const isPossible = (name: string): boolean => {
    const { blow }: Fault = faults[name as FaultName];
    return machine !== undefined || !['cut', 'slow', 'fill'].includes(blow);
  };
  return Object.fromEntries(Object.entries(profiles[profile] ?? {}).filter(([name]) => isPossible(name)));
}

async function startPostgres(): Promise<PostgresServer> {
  const bin = findPostgres();
  if (bin === undefined) throw new Error('PostgreSQL is not installed: `apt-get install postgresql`.');
  return await PostgresServer.start(bin);
}

function clock(): string {
  return new Date().toISOString().slice(11, 23);
}

function whole(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('a whole number');
  return Number(text);
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 600)) throw new InvalidArgumentError('a number of minutes up to 600');
  return value;
}
