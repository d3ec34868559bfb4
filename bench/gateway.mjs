/**
 * What the gateway costs a small query: the same one on two meshes in turn, of which one has no gateway and admits calls unjudged.
 * usage: node gateway.mjs WITH_MESH_JSON WITHOUT_MESH_JSON. Prints Markdown.
 */
import { join } from 'node:path';
import { root } from '../scripts/lib/steps.mjs';
import { percentile } from './tenants.mjs';

const { SparkSession } = await import(join(root, 'clients/ts/dist/index.js'));
const QUERIES = 600;
const WARM_UP = 100;

const meshes = process.argv.slice(2).map((text) => JSON.parse(text));
const sessions = await Promise.all(
  meshes.map(({ endpoint, token, caFile }) =>
    SparkSession.builder().remote(`sc://${endpoint}/;use_ssl=true;token=${token}`).ca(caFile).create(),
  ),
);
const taken = sessions.map(() => []);
for (let i = 0; i < WARM_UP + QUERIES; i++) {
  for (const [which, session] of sessions.entries()) {
    const start = performance.now();
    const rows = await session.range(10).where('id > 4').collect();
    if (rows.length !== 5) throw new Error(`${rows.length} rows`);
    if (i >= WARM_UP) taken[which].push(performance.now() - start);
  }
}
await Promise.all(sessions.map((session) => session.stop()));
const [judged, bare] = taken.map((values) => values.sort((a, b) => a - b));
const cells = (values) => `${percentile(values, 0.5).toFixed(1)} | ${percentile(values, 0.99).toFixed(1)}`;
const ratio = (share) => (percentile(judged, share) / percentile(bare, share)).toFixed(2);
console.log('| small query | p50, ms | p99, ms |\n|---|---|---|');
console.log(`| judged by the gateway | ${cells(judged)} |\n| no gateway, admitted as it is | ${cells(bare)} |`);
console.log(`| ratio | ${ratio(0.5)} | ${ratio(0.99)} |`);
