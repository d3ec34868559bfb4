/**
 * A thousand sessions of fifty tenants, each with a view of its own, each asked for it. usage: node sessions.mjs MESH_JSON CERTS_FOLDER
 * Prints what drivers held at most.
 */
import { driversOf, sessionsOn, told } from './tenants.mjs';

const [upText, certs] = process.argv.slice(2);
const up = JSON.parse(upText);
const sessionOf = sessionsOn(up, certs);
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
  `${SESSIONS} sessions of ${TENANTS} tenants on ${driversOf(up).length} drivers, all open: ${right} of ${SESSIONS} answered right`,
);
console.log(
  `opened in ${(opened / 1_000).toFixed(1)} s, asked in ${(asked / 1_000).toFixed(1)} s; drivers: ${told(up)}`,
);
await each(all, ({ session }) => session.stop());
if (right !== SESSIONS) process.exitCode = 1;
