/** A real browser before the console of a mesh: for its tests, and for the pictures in docs/ (scripts/screenshots.mjs). */
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf } from '@outboard/mesh';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's package first; other systems have the same program under these names. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const START_MS_MAX = 60_000;

/** The browser to be used: what CHROMIUM names, or one that is installed; undefined where there is none. */
export const findChromium = (): string | undefined => process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));

/** What of a mesh's state a browser needs. */
export interface Served {
  readonly name: string;
  /** host:port of the edge. */
  readonly endpoint: string;
}

/** Trusts this mesh's edge, by its key, and no other certificate that nobody vouches for. */
export async function openBrowser(program: string, { name }: Served): Promise<Browser> {
  const certificate = new X509Certificate(readFileSync(join(layoutOf(name).certs, 'edge.pem')));
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
  const pin = createHash('sha256').update(key).digest('base64');
  return await chromium.launch({
    executablePath: program,
    args: [`--ignore-certificate-errors-spki-list=${pin}`, '--disable-dev-shm-usage'],
    timeout: START_MS_MAX,
  });
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser complained of: scripts that failed, what the page's policy forbade. */
  readonly complaints: readonly string[];
}

/** The console in a tab of its own, as a visitor with this token, or with none. */
export async function visit(
  browser: Browser,
  { endpoint }: Served,
  token?: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(`https://${endpoint}/console/`);
  if (token !== undefined) await enter(page, token);
  return { context, page, complaints };
}

export async function enter(page: Page, token: string): Promise<void> {
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Look' }).click();
}
