#!/usr/bin/env node
/** `npm run screenshots`: the console's pictures in docs/images, light and dark, taken in Chromium of a mesh that has something to show. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './lib/run.mjs';
import { root } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const NAME = `screenshots-${process.pid}`;
const SIZE = { width: 1200, height: 640 };
const images = join(root, 'docs/images');
const data = join(root, 'node_modules/vega-datasets/data');

const BEST = `SELECT a.state, count(*) AS flights, round(avg(f.delay), 1) AS delay
FROM flights f JOIN airports a ON f.origin = a.iata
WHERE f.distance > 500
GROUP BY a.state ORDER BY flights DESC LIMIT 10`;
const ENDED = [
  'SELECT origin, count(*) AS n FROM flights GROUP BY origin ORDER BY n DESC LIMIT 5',
  'SELECT hour(date) AS hour, avg(delay) FROM flights GROUP BY 1 ORDER BY 1',
  'SELECT max(distance) FROM flights WHERE no_such_column > 1',
  BEST,
];
/** Minutes; the pictures are taken meanwhile. */
const LONG = 'SELECT count(*) FROM flights a CROSS JOIN flights b WHERE a.delay + b.delay = 7';

try {
  await setup();
  await take();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function take() {
  const { findChromium, openBrowser, visit } = await import('../test/console/dist/browser.js');
  const { SparkSession } = await import('../clients/ts/dist/index.js');
  const program = findChromium();
  if (program === undefined)
    throw new SetupError('Install Chromium (on Debian: apt-get install chromium), or name it in CHROMIUM.');
  const mesh = JSON.parse(meshCommand('up', '--json'));
  let browser;
  let session;
  try {
    const remote = `sc://${mesh.endpoint}/;use_ssl=true;token=${mesh.token}`;
    session = await SparkSession.builder().remote(remote).ca(mesh.caFile).create();
    await session.read.parquet(join(data, 'flights-3m.parquet')).createOrReplaceTempView('flights');
    const airports = session.read.option('header', true).csv(join(data, 'airports.csv'));
    await airports.createOrReplaceTempView('airports');
    for (const query of ENDED)
      await session
        .sql(query)
        .then((of) => of.collect())
        .catch(() => undefined);
    const long = (await session.sql(LONG)).collect().catch(() => undefined);
    browser = await openBrowser(program, mesh);
    mkdirSync(images, { recursive: true });
    for (const colorScheme of ['light', 'dark']) {
      const options = { colorScheme, viewport: SIZE, locale: 'en-GB' };
      const { page, context } = await visit(browser, mesh, mesh.token, options);
      await page.locator('#live').getByRole('progressbar').waitFor();
      await page.screenshot({ path: join(images, `console-${colorScheme}.png`) });
      await page
        .locator('#ended tbody tr', { hasText: 'duckdb' })
        .filter({ hasText: 'JOIN airports' })
        .locator('a')
        .first()
        .click();
      await page.locator('#plan svg').waitFor();
      await page.screenshot({ path: join(images, `console-plan-${colorScheme}.png`), fullPage: true });
      await context.close();
    }
    await session.interruptAll();
    await long;
  } finally {
    await browser?.close();
    await session?.stop().catch(() => undefined);
    meshCommand('down');
    rmSync(join(root, '.outboard/mesh', NAME), { recursive: true, force: true });
  }
  process.stdout.write(
    'docs/images: console-light.png, console-dark.png, console-plan-light.png, console-plan-dark.png\n',
  );
}

function meshCommand(...args) {
  return execFileSync(process.execPath, [join(root, 'mesh/dist/main.js'), ...args, '--name', NAME], {
    encoding: 'utf8',
  });
}
