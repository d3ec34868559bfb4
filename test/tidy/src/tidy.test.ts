/** Holds the code to its own rules, so that docs/ARCHITECTURE.md stays a picture of what is there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bans, borders, LINES_MAX, rooms, wholeTree } from './rooms.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const OWN = '@outboard/';

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const files: readonly SourceFile[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(`${root}${path}`))
  .map((path) => {
    const text = readFileSync(`${root}${path}`, 'utf8');
    const imports = [...text.matchAll(IMPORT)].map(([, from, dynamic]) => from ?? dynamic ?? '');
    return { path, text, imports };
  });

const roomOf = (path: string): string | undefined => Object.keys(rooms).find((room) => path.startsWith(`${room}/`));
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(100);
});

test('rooms import only what the house allows', () => {
  const wrong = files.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    if (room === undefined || path.endsWith('.test.ts')) return [];
    const allowed = rooms[room] ?? [];
    return imports
      .filter((specifier) => specifier.startsWith(OWN))
      .map((specifier) => packageOf(specifier).slice(OWN.length))
      .filter((name) => !allowed.includes(name) && !room.endsWith(`/${name}`))
      .map((name) => `${path} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('every file stands in a room', () => {
  const lost = files.filter(
    ({ path }) => roomOf(path) === undefined && !wholeTree.some((top) => path.startsWith(`${top}/`)),
  );
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('libraries stay behind their borders', () => {
  const wrong = files.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => {
        const allowed = borders[packageOf(specifier)];
        return allowed !== undefined && !allowed.some((place) => path.startsWith(place));
      })
      .map((specifier) => `${path} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test('no file reaches into another package', () => {
  const wrong = files.flatMap(({ path, imports }) =>
    imports.filter((from) => /(^|\/)\.\.\/.*(src|dist)\//.test(from)).map((from) => `${path} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});

test('files are short enough to be read', () => {
  const long = files
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LINES_MAX);
  expect(long).toEqual([]);
});

test('what is banned is not there', () => {
  const found = files.flatMap(({ path, text }) =>
    bans
      .filter(({ where, pattern }) => where.test(path) && !path.startsWith('test/tidy/') && pattern.test(text))
      .map(({ reason }) => `${path}: ${reason}`),
  );
  expect(found).toEqual([]);
});

test('no absolute path of a machine and no registry host stands in a tracked file', () => {
  const pattern = '/(work|home|root|Users)/[a-z]+/|https?://(registry|proxy|repo1?|pypi|files|deb|index|static)\\.';
  // git grep ends with 1 where nothing is found.
  const found = spawnSync('git', ['grep', '-lE', pattern, '--', '.', ':!test/tidy'], { cwd: root, encoding: 'utf8' });
  expect(found.status).toBe(1);
  expect(found.stdout).toBe('');
});

test('each file that docs/ARCHITECTURE.md names is there', () => {
  const text = readFileSync(`${root}docs/ARCHITECTURE.md`, 'utf8');
  const named = [
    ...text.matchAll(/`((?:packages|services|clients|console|envoy|mesh|proto|scripts|test|bench|docs)\/[\w./-]+)`/g),
  ];
  const missing = named.map(([, path]) => path ?? '').filter((path) => !existsSync(`${root}${path}`));
  expect(named.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
