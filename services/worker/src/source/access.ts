/** What a tenant may touch, asked of the file system itself: links lead where they lead. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Grant, isOpen, requireAccess } from '@outboard/policy';
import { Grant as WireGrant } from '@outboard/wire/task';
import type { EngineBounds } from '../engine/messages.js';

/** Paths resolved in one go, so that a table of many files does not hold everybody else up. */
const GO = 1_000;

/** The path with its links resolved; of one that is not there, that of the folder above it that is. */
function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(real(above), basename(path));
  }
}

const accessOf = {
  [WireGrant.Access.NONE]: 'none',
  [WireGrant.Access.READ]: 'read',
  [WireGrant.Access.WRITE]: 'write',
} as const;

/** The grants of a request, with the worker's own folders hidden. Their links are resolved, too. */
export function grantsOf(wire: readonly WireGrant[], hidden: readonly string[]): readonly Grant[] {
  const given = wire.map((grant): Grant => ({ path: real(grant.getPath()), access: accessOf[grant.getAccess()] }));
  return [...given, ...hidden.map((path): Grant => ({ path: real(path), access: 'none' }))];
}

/** Passes where all of these files may be read. @throws PATH_NOT_FOUND, OUTBOARD_PATH_NOT_GRANTED */
export type Permit = (files: readonly string[]) => Promise<void>;

/** @throws PATH_NOT_FOUND, OUTBOARD_PATH_NOT_GRANTED */
export async function requireReads(files: readonly string[], grants: readonly Grant[]): Promise<void> {
  for (const [i, file] of files.entries()) {
    if (i % GO === GO - 1) await setImmediate();
    requireAccess(real(file), 'read', grants, `file:${file}`);
  }
}

/** @throws OUTBOARD_PATH_NOT_GRANTED */
export function requireWrites(paths: readonly string[], grants: readonly Grant[]): void {
  for (const path of paths) requireAccess(real(path), 'write', grants, `file:${path}`);
}

/** The folders to which the engine is locked; none where all is granted but what is hidden. */
export function foldersOf(grants: readonly Grant[]): Pick<EngineBounds, 'folders'> {
  if (isOpen(grants)) return {};
  return { folders: grants.filter(({ access }) => access !== 'none').map(({ path }) => path) };
}
