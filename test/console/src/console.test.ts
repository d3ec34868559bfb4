/** The console in a real browser, on a real mesh: what whom is shown, and that what users wrote stays text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SparkSession } from '@outboard/client';
import { checkout, layoutOf, mintToken } from '@outboard/mesh';
import { type Mesh, removeMesh, up } from '@outboard/test-mesh';
import type { Browser, Page } from 'playwright-core';
import { enter, findChromium, openBrowser, visit } from './browser.js';

const NAME = `test-console-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'outboard-console-'));
const HOSTILE = `<script>document.title='taken'</script><img src=x onerror="document.title='taken'">`;
const JOIN = 'SELECT a.id % 7 AS k, count(*) AS n FROM range(50000) a JOIN range(50000) b ON a.id = b.id GROUP BY 1';
/** A browser on a busy machine takes its time. */
const PATIENCE_MS = 60_000;
/** Minutes of work, which are not waited for. */
const LONG = 'SELECT count(*) FROM flights a CROSS JOIN flights b WHERE a.delay + b.delay = 7';
const FLIGHTS = join(checkout, 'node_modules/vega-datasets/data/flights-3m.parquet');
const POLICY = `
tenants:
  acme: {}
  rival: {}
  keeper: { console: all }
`;

const program = findChromium();
if (program === undefined) {
  test('Chromium is not installed here: the console was not tested in a browser', () => undefined);
} else {
  suite(program);
}

function suite(chromium: string): void {
  const tokens: Record<string, string> = {};
  let mesh: Mesh;
  let browser: Browser;
  let acme: SparkSession;

  beforeAll(async () => {
    writeFileSync(join(folder, 'policy.yaml'), POLICY);
    mesh = await up(NAME, '--policy', join(folder, 'policy.yaml'), '--trace-url', 'https://traces.example/{trace}');
    for (const tenant of ['acme', 'rival', 'keeper']) {
      tokens[tenant] = await mintToken(layoutOf(NAME).certs, { tenant, user: `${tenant}-user`, days: 1 });
    }
    const remote = `sc://${mesh.endpoint}/;use_ssl=true;token=${tokens.acme}`;
    acme = await SparkSession.builder().remote(remote).ca(mesh.caFile).create();
    await (await acme.sql(`SELECT '${HOSTILE.replaceAll("'", "''")}' AS text`)).collect();
    await acme.sql(`CREATE TEMPORARY VIEW flights AS SELECT * FROM parquet.\`${FLIGHTS}\``);
    await (await acme.sql(JOIN)).collect();
    browser = await openBrowser(chromium, mesh);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await acme?.stop().catch(() => undefined);
    await removeMesh(NAME);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const row = (page: Page, part: string, text: string) => page.locator(`#${part} tbody tr`, { hasText: text }).first();

  test(
    'the page comes without a token and asks for one; a bad one is refused, a good one is kept in the tab alone',
    async () => {
      const { page, context } = await visit(browser, mesh);
      await enter(page, 'no-token');
      await page.getByRole('alert').getByText('The token was refused').waitFor();
      expect(await page.evaluate('sessionStorage.length')).toBe(0);
      await enter(page, tokens.acme ?? '');
      await page.getByText('acme-user, tenant acme').waitFor();
      await page.reload();
      await page.getByText('acme-user, tenant acme').waitFor();
      expect(await page.evaluate('localStorage.length')).toBe(0);
      expect(await context.cookies()).toEqual([]);
      await page.getByRole('button', { name: 'Forget token' }).click();
      await page.getByLabel('Token').waitFor();
      expect(await page.evaluate('sessionStorage.length')).toBe(0);
      await context.close();
    },
    PATIENCE_MS,
  );

  test(
    'what a user wrote stays text, in the list and by itself',
    async () => {
      const { page, context, complaints } = await visit(browser, mesh, tokens.acme);
      await row(page, 'ended', 'document.title').locator('a').first().click();
      const text = await page.locator('#text').textContent();
      expect(text).toContain(HOSTILE.replaceAll("'", "''"));
      expect(await page.locator('#view script, #view img').count()).toBe(0);
      expect(await page.title()).toBe('Outboard');
      expect(complaints).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );

  test(
    'a plan is drawn with the rows and the time of each operator, and its trace is a link away',
    async () => {
      const { page, context, complaints } = await visit(browser, mesh, tokens.acme);
      await row(page, 'ended', 'JOIN').locator('a').first().click();
      const operators = page.locator('#plan svg .operator');
      await operators.first().waitFor();
      const texts = await operators.allTextContents();
      expect(texts.length).toBeGreaterThan(3);
      expect(texts.find((text) => /hash join/.test(text))).toMatch(/50,000 rows/);
      expect(texts.every((text) => /rows · [\d.]+ (µs|ms|s) · \d+ %/.test(text))).toBe(true);
      const trace = await page.locator('dd a[target=_blank]').getAttribute('href');
      expect(trace).toMatch(/^https:\/\/traces\.example\/[0-9a-f]{32}$/);
      expect(complaints).toEqual([]);
      await context.close();
    },
    PATIENCE_MS,
  );

  test(
    'drivers and workers are there with their versions, and the sessions',
    async () => {
      const { page, context } = await visit(browser, mesh, tokens.acme);
      for (const name of ['driver-1', 'driver-2', 'worker-1', 'worker-2']) {
        await row(page, 'members', name).getByText('serving').waitFor();
        expect(await row(page, 'members', name).textContent()).toMatch(/\d+\.\d+\.\d+/);
      }
      expect(await page.locator('#sessions').textContent()).toContain(acme.sessionId);
      await context.close();
    },
    PATIENCE_MS,
  );

  test(
    'what runs is seen while it runs, and what became of it',
    async () => {
      const { page, context } = await visit(browser, mesh, tokens.acme);
      const running = (await acme.sql(LONG)).collect().catch((error: unknown) => error);
      const line = row(page, 'live', 'CROSS JOIN');
      await line.waitFor();
      await line.getByRole('progressbar').waitFor();
      expect(await line.textContent()).toMatch(/running.*duckdb.*acme-user.*driver-\d.*worker-\d/);
      await acme.interruptAll();
      await running;
      await row(page, 'ended', 'CROSS JOIN').getByText('cancelled').waitFor();
      await context.close();
    },
    PATIENCE_MS,
  );

  test(
    'another tenant sees nothing of it, not even by its id; who looks after the mesh sees all',
    async () => {
      const keeper = await visit(browser, mesh, tokens.keeper);
      await keeper.page.getByText('keeper-user, of all tenants').waitFor();
      expect(await row(keeper.page, 'ended', 'JOIN').textContent()).toContain('acme');
      const address = await row(keeper.page, 'ended', 'JOIN').locator('a').first().getAttribute('href');
      const rival = await visit(browser, mesh, tokens.rival);
      await rival.page.getByText('rival-user, tenant rival').waitFor();
      expect(await rival.page.locator('#ended').textContent()).toContain('Nothing has ended lately');
      expect(await rival.page.locator('#sessions').textContent()).toContain('No session is open');
      await rival.page.goto(`https://${mesh.endpoint}/console/${address}`);
      await rival.page.getByText('No driver knows of an operation').waitFor();
      await keeper.context.close();
      await rival.context.close();
    },
    PATIENCE_MS,
  );

  test(
    'it is light where the reader wants light, and dark where dark',
    async () => {
      const grounds = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, context } = await visit(browser, mesh, tokens.acme, { colorScheme });
        await page.locator('#members').waitFor();
        grounds.push(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
        await context.close();
      }
      expect(grounds).toEqual(['rgb(246, 247, 249)', 'rgb(15, 20, 26)']);
    },
    PATIENCE_MS,
  );
}
