/**
 * A hostile tenant's client, until SIGTERM. usage: node hostile.mjs MESH_JSON CERTS_FOLDER memory|spin|rows|all
 * Says `ready` once its sessions are open, and at its end in one line of JSON what became of its queries and how much it was given.
 */
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { sessionsOn } from './tenants.mjs';

const [upText, certs, kind] = process.argv.slice(2);
const sessionOf = sessionsOn(JSON.parse(upText), certs);
const TEXTS = {
  memory:
    'SELECT max(c) FROM (SELECT row_number() OVER (ORDER BY hash(id), repeat(cast(id AS string), 20)) AS c FROM range(100000000))',
  spin: 'SELECT sum(a.id * b.id % 7) FROM range(3000000) a CROSS JOIN range(3000000) b',
  rows: 'SELECT id, repeat(cast(id AS string), 10) AS t FROM range(20000000)',
};
/** As many at once as the tenant may have running, or one of each. */
const texts = kind === 'all' ? Object.values(TEXTS) : [TEXTS[kind], TEXTS[kind]];

// It stands for a machine of its own, whose CPU would not be the mesh's: here it takes what the mesh leaves (sched(7): niceness, and that
// of the session's group).
setPriority(19);
try {
  writeFileSync('/proc/self/autogroup', '19');
} catch {
  // A system without: then it takes its share.
}

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
const outcomes = {};
let bytes = 0;
const count = (name) => {
  outcomes[name] = (outcomes[name] ?? 0) + 1;
};

async function repeat(session, text) {
  while (!stop.signal.aborted) {
    try {
      for await (const batch of (await session.sql(text)).batches({ signal: stop.signal }))
        bytes += batch.data.byteLength;
      count('finished');
    } catch (error) {
      if (!stop.signal.aborted) count(error.condition ?? String(error));
    }
  }
}

const sessions = await Promise.all(texts.map(() => sessionOf('hostile')));
process.stdout.write('ready\n');
await Promise.all(sessions.map((session, i) => repeat(session, texts[i])));
await Promise.allSettled(sessions.map((session) => session.stop()));
process.stdout.write(`${JSON.stringify({ outcomes, mib: Math.round(bytes / 2 ** 20) })}\n`);
