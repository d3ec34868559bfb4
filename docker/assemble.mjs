/**
 * `node docker/assemble.mjs OUT WORKSPACE…`: gathers what each workspace needs to run, and nothing else, into OUT/<its last name>: the
 * built files of the workspaces it depends on, at their places in the checkout, and the npm packages that all those name as
 * dependencies. (npm knows how to leave out development packages, but not how to leave out the other workspaces' packages.)
 */
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What of a workspace runs where its package.json does not say (`files`): its build, and the code that is generated and not compiled. */
const RUNS = ['dist', 'gen'];
const NOT_RUN = /\.(d\.[cm]?ts|map|tsbuildinfo)$/;
const TEST = /\.test\.js$/;

const [out, ...workspaces] = process.argv.slice(2);
for (const workspace of workspaces) assemble(join(root, workspace), join(out, workspace.split('/').at(-1)));

function assemble(workspace, target) {
  const done = new Set();
  const visit = (folder) => {
    if (done.has(folder)) return;
    done.add(folder);
    copy(folder, target);
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = manifest(folder);
    for (const name of Object.keys({ ...peerDependencies, ...optionalDependencies, ...dependencies })) {
      const found = find(name, folder);
      if (found !== undefined) visit(found);
      else if (name in dependencies && !(name in optionalDependencies)) {
        throw new Error(`${relative(root, folder)} depends on ${name}, which is not installed.`);
      }
    }
  };
  visit(workspace);
}

/**
 * Where Node would find a package that `folder` imports; undefined where it is not there (another platform's binary). npm links
 * workspaces into node_modules: those are found at their own place.
 */
function find(name, folder) {
  for (let at = folder; `${at}${sep}` !== root && at !== dirname(at); at = dirname(at)) {
    const candidate = join(at, 'node_modules', name);
    if (existsSync(candidate)) return realpathSync(candidate);
  }
  const candidate = join(root, 'node_modules', name);
  return existsSync(candidate) ? realpathSync(candidate) : undefined;
}

function copy(folder, target) {
  const place = join(target, relative(root, folder));
  if (folder.includes(`${sep}node_modules${sep}`)) {
    // What lies below its own node_modules comes by itself, if it is needed.
    const runs = (path) => !NOT_RUN.test(path) && !relative(folder, path).split(sep).includes('node_modules');
    cpSync(folder, place, { recursive: true, filter: runs });
    return;
  }
  const parts = ['package.json', ...(manifest(folder).files ?? RUNS)];
  for (const part of parts.filter((part) => existsSync(join(folder, part)))) {
    const runs = (path) => !NOT_RUN.test(path) && !TEST.test(path);
    cpSync(join(folder, part), join(place, part), { recursive: true, filter: runs });
  }
  const link = join(target, 'node_modules', manifest(folder).name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(relative(dirname(link), place), link);
}

function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
