/** What docker-compose.yml promises, read from the file itself; `npm run test:compose` runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, clusterPorts, SERVICE_FLAGS } from '@outboard/mesh';
import { attributeNames, metricNames } from '@outboard/runtime';
import { parse } from 'yaml';
import { z } from 'zod';

const service = z.object({
  image: z.string(),
  build: z.object({ target: z.string() }).optional(),
  restart: z.string(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  user: z.string().optional(),
  mem_limit: z.string(),
  ports: z.array(z.string()).default([]),
  network_mode: z.string().optional(),
  environment: z.record(z.string(), z.string()).default({}),
});
const read = (path: string) => readFileSync(join(checkout, path), 'utf8');
const file = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(read('docker-compose.yml'), { merge: true }));
const services = Object.entries(file.services);
const dockerfile = read('docker/Dockerfile');

test('only the edge and what shows something are published, and on loopback', () => {
  const published = services.filter(([, { ports }]) => ports.length > 0);
  expect(published.map(([name]) => name).sort()).toEqual(['edge', 'grafana', 'jaeger', 'prometheus']);
  for (const [, { ports }] of published) for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('every container has a limit; those that are ours have nothing that they could do without', () => {
  for (const [name, { image, read_only, cap_drop, user }] of services) {
    if (!image.startsWith('outboard/') && !image.startsWith('envoyproxy/')) continue;
    expect({ name, read_only, cap_drop }).toEqual({ name, read_only: true, cap_drop: ['ALL'] });
    if (!image.startsWith('outboard/')) expect(user).toBe('1000:1000');
  }
  expect(dockerfile).toMatch(/^USER node$/m);
});

test('services are started as the local mesh starts them', () => {
  const started = [...dockerfile.matchAll(/^CMD (\["node", .*"services\/.*\])$/gm)].map(([, words = '']) =>
    JSON.parse(words),
  );
  expect(started).toEqual(
    ['gateway', 'driver', 'worker'].map((name) => ['node', ...SERVICE_FLAGS, `services/${name}/dist/main.js`]),
  );
});

test('every driver and worker stands in a pod with its sidecar, and is listed', () => {
  for (const kind of ['driver', 'worker']) {
    const members = services.map(([name]) => name).filter((name) => new RegExp(`^${kind}-\\d+$`).test(name));
    expect(members.length).toBeGreaterThan(1);
    for (const name of members) {
      const place = `service:${name}-pod`;
      expect([file.services[name]?.network_mode, file.services[`${name}-sidecar`]?.network_mode]).toEqual([
        place,
        place,
      ]);
      expect(file.services[name]?.environment.OUTBOARD_NAME).toBe(name);
    }
    const listed = file.services.members?.environment[`OUTBOARD_${kind.toUpperCase()}S`] ?? '';
    expect(/:-(.*)\}$/.exec(listed)?.[1]?.split(' ')).toEqual(members);
  }
});

test('images are pinned by version, and each has a stand-in', () => {
  const standIns = read('scripts/lib/stand-ins.mjs');
  const named = [...dockerfile.matchAll(/^FROM (node:\S+)/gm)].map(([, image = '']) =>
    image.replace(/\$\{NODE\}/, '20'),
  );
  for (const image of [...services.map(([, { image }]) => image), ...named]) {
    if (image.startsWith('outboard/')) continue;
    expect(image).toMatch(/:v?\d/);
    // Only Docker's own registry has Grafana.
    if (!image.startsWith('grafana/')) expect(standIns).toContain(`'${image}'`);
  }
});

/** As Prometheus has OpenTelemetry's names, with what it adds to counters and histograms. */
const forPrometheus = (names: object) => Object.keys(names).map((name) => name.replaceAll('.', '_'));
const dashboard = z.object({
  panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })).default([]) })),
});

test('the dashboard asks for metrics and attributes that there are', () => {
  const { panels } = dashboard.parse(JSON.parse(read('docker/observability/dashboards/outboard.json')));
  const asked = panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(outboard|process|nodejs)_\w+/g) ?? []),
  );
  const known = [...forPrometheus(metricNames), ...forPrometheus(attributeNames)];
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !known.includes(name.replace(/_(total|bucket)$/, '')))).toEqual([]);
});

test('Prometheus asks every service and every Envoy', () => {
  const { metrics, stats } = clusterPorts;
  const prometheus = read('docker/observability/prometheus.yml');
  const members = services.map(([name]) => name).filter((name) => /^(driver|worker)-\d+$/.test(name));
  for (const name of ['gateway', ...members]) expect(prometheus).toContain(`"${name}:${metrics}"`);
  for (const name of ['edge', ...members]) expect(prometheus).toContain(`"${name}:${stats}"`);
  expect(file.services.gateway?.environment.OUTBOARD_METRICS).toBe(`0.0.0.0:${metrics}`);
});

test('the ports are those that the Envoys are configured with', () => {
  const { edge, egress, app, gateway, admin } = clusterPorts;
  expect(file.services.edge?.ports[0]).toMatch(new RegExp(`:${edge}$`));
  expect(file.services['driver-1']?.environment.OUTBOARD_EGRESS).toBe(`127.0.0.1:${egress}`);
  expect(dockerfile.match(/OUTBOARD_LISTEN=\S+/g)).toEqual([
    `OUTBOARD_LISTEN=0.0.0.0:${gateway}`,
    `OUTBOARD_LISTEN=127.0.0.1:${app}`,
    `OUTBOARD_LISTEN=127.0.0.1:${app}`,
  ]);
  expect(read('docker-compose.yml')).toContain(`/dev/tcp/127.0.0.1/${admin} `);
});
