/** Which paths a tenant may read and write. */
import { posix } from 'node:path';
import { fail } from '@outboard/errors';

export const accesses = ['none', 'read', 'write'] as const;
/** `write` includes `read`. */
export type Access = (typeof accesses)[number];

/** What may be done with a folder or a file, and with all below it. */
export interface Grant {
  /** Absolute, without a trailing slash but for `/` itself. */
  readonly path: string;
  readonly access: Access;
}

const within = (path: string, folder: string): boolean =>
  folder === '/' || path === folder || path.startsWith(`${folder}/`);

/** The grant that decides about a path: of those above it the deepest. A path is absolute and has no `..` in it. */
export function grantOf(path: string, grants: readonly Grant[]): Grant | undefined {
  let deepest: Grant | undefined;
  for (const grant of grants) {
    if (within(path, grant.path) && (deepest === undefined || grant.path.length >= deepest.path.length))
      deepest = grant;
  }
  return deepest;
}

/**
 * @param path absolute, without `..`; where it may hold links, resolve them first
 * @param said the path as it was written, for the error
 * @throws PATH_NOT_FOUND for what is hidden (`none`), OUTBOARD_PATH_NOT_GRANTED
 */
export function requireAccess(path: string, wanted: 'read' | 'write', grants: readonly Grant[], said: string): void {
  if (allows(path, wanted, grants)) return;
  if (wanted === 'read' && grantOf(path, grants)?.access === 'none') fail('PATH_NOT_FOUND', { path: said });
  fail('OUTBOARD_PATH_NOT_GRANTED', { access: wanted, path: said, granted: listed(grants) });
}

/** @param path absolute, without `..`; where it may hold links, resolve them first */
export function allows(path: string, wanted: 'read' | 'write', grants: readonly Grant[]): boolean {
  const access = grantOf(path, grants)?.access ?? 'none';
  return access === 'write' || access === wanted;
}

/** The grants as a tenant may hear of them: not what is hidden, nor what lies in it. */
export function listed(grants: readonly Grant[]): string {
  const hidden = grants.filter(({ access }) => access === 'none');
  const shown = grants.filter(({ path }) => !hidden.some((grant) => within(path, grant.path)));
  return shown.map(({ path, access }) => `${path} (${access})`).join(', ') || 'none';
}

/** Whether anything may be read and written, but for folders that are named. */
export const isOpen = (grants: readonly Grant[]): boolean =>
  grants.some(({ path, access }) => path === '/' && access === 'write');

const GLOB = /[*?[\]{]/;

/**
 * What a Spark path can name at most, without looking at any file: the folders above its first pattern, with `..` gone.
 * One for each alternative of `{a,b}`. Undefined where the path has a scheme other than `file:`, or is relative.
 */
export function reachOf(path: string): readonly string[] | undefined {
  const local = path.replace(/^file:(\/\/[^/]*)?/i, '');
  if (!local.startsWith('/')) return undefined;
  const reached = alternatives(local).map((alternative) => {
    const segments = posix.normalize(alternative).split('/');
    const first = segments.findIndex((segment) => GLOB.test(segment));
    return trimmed(first < 0 ? segments.join('/') : segments.slice(0, first).join('/'));
  });
  return [...new Set(reached)];
}

const trimmed = (path: string): string => path.replace(/\/+$/, '') || '/';

/** More than these are not told apart: such a path may name anything. */
const ALTERNATIVES_MAX = 64;

function alternatives(path: string): readonly string[] {
  const done: string[] = [];
  const todo = [path];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(next);
    if (match === null) done.push(next);
    else todo.push(...(match[2] ?? '').split(',').map((choice) => `${match[1]}${choice}${match[3]}`));
    if (done.length + todo.length > ALTERNATIVES_MAX) return ['/'];
  }
  return done;
}
