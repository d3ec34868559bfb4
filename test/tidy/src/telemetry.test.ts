/** The table of spans, attributes and metrics (packages/runtime/src/telemetry-schema.ts) and the code say the same. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attributeNames, metricNames, spanNames } from '@outboard/runtime';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const code = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'services/*.ts', 'packages/*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && !/\.test\.ts$|telemetry-schema\.ts$/.test(path))
  .map((path) => readFileSync(`${root}${path}`, 'utf8'))
  .join('\n');
const quoted = new Set([...code.matchAll(/'([a-zA-Z0-9_.]+)'/g)].map(([, text]) => text ?? ''));

test('what the code calls outboard.* stands in the table', () => {
  const known: readonly string[] = [...Object.keys(attributeNames), ...Object.keys(metricNames)];
  // Package and service names of our own protocols look alike.
  const others = /^outboard\.(task|driver|gateway|worker)(\.v1.*)?$/;
  const used = [...quoted].filter((text) => /^outboard\.[a-z0-9_.]+$/.test(text) && !others.test(text));
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
});

test('what stands in the table is used', () => {
  const names: readonly string[] = [...Object.keys(attributeNames), ...Object.keys(metricNames)];
  expect(names.filter((name) => !quoted.has(name))).toEqual([]);
  // A span of an RPC is made of its method's name, that of a step of the step's.
  const spans = Object.keys(spanNames).filter((name) => !quoted.has(name) && !quoted.has(name.split('.')[1] ?? ''));
  expect(spans).toEqual([]);
});
