/** What the benches of tenants share: sessions of any tenant on a mesh, and what its processes take. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/steps.mjs';

const { SparkSession } = await import(join(root, 'clients/ts/dist/index.js'));
const { mintToken } = await import(join(root, 'mesh/dist/index.js'));
const MIB = 2 ** 20;

/** Sessions on the mesh that `mesh up --json` told of. */
export const sessionsOn = (up, certs) => async (tenant) => {
  const token = await mintToken(certs, { tenant, user: 'bench', days: 1 });
  return SparkSession.builder().remote(`sc://${up.endpoint}/;use_ssl=true;token=${token}`).ca(up.caFile).create();
};

/** Resident MiB of a process now, and at its highest (Linux, /proc). */
export function memoryOf(pid) {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8');
  const value = (name) => (Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(text)?.[1] ?? 0) * 1024) / MIB;
  return { now: value('VmRSS'), highest: value('VmHWM') };
}

export const driversOf = (up) => up.processes.filter(({ role }) => role === 'driver');

/** What each driver holds, in words. */
export const told = (up) =>
  driversOf(up)
    .map(({ name, pid }) => [name, memoryOf(pid)])
    .map(([name, { now, highest }]) => `${name} ${now.toFixed(0)} MiB, at most ${highest.toFixed(0)}`)
    .join('; ');

export const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
