/** Tokens that are not taken any more although they are still valid: what ends one that was made to last for years. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, errors } from 'jose';
import { z } from 'zod';
import { extension, type Resources } from './discovered.js';
import { readJson, writeAtomically } from './files.js';

/** The header in which the edge tells a token's id (the claim `jti`, RFC 7519). */
export const TOKEN_ID_HEADER = 'x-outboard-token';

const schema = z.array(z.string().min(1));
const pathIn = (folder: string): string => join(folder, 'revoked.json');

/** The ids in `revoked.json` of the folder with the key set; none where there is no such file. @throws Error where it is no list of ids */
export function readRevoked(folder: string): readonly string[] {
  const path = pathIn(folder);
  if (!existsSync(path)) return [];
  const parsed = schema.safeParse(readJson(path));
  if (!parsed.success) throw new Error(`${path} is not a list of token ids, as JSON.`);
  return parsed.data;
}

/**
 * Adds a token, or the id of one, to the list, which the edge follows. Returns the id.
 *
 * @throws Error where the token has no id
 */
export function revoke(folder: string, tokenOrId: string): string {
  const id = idOf(tokenOrId);
  writeAtomically(pathIn(folder), JSON.stringify([...new Set([...readRevoked(folder), id])]));
  return id;
}

function idOf(tokenOrId: string): string {
  try {
    const { jti } = decodeJwt(tokenOrId);
    if (jti === undefined) throw new Error('This token has no id (claim jti): only its key can be taken back.');
    return jti;
  } catch (error) {
    if (error instanceof errors.JWTInvalid) return tokenOrId;
    throw error;
  }
}

/** What the edge is told of them: a filter that refuses them. */
export function revokedResources(ids: readonly string[]): Resources {
  const header = (exact: string) => ({ header: { name: TOKEN_ID_HEADER, string_match: { exact } } });
  const policies = ids.length === 0 ? {} : { revoked: { permissions: [{ any: true }], principals: ids.map(header) } };
  const rules = { action: 'DENY', policies };
  return { 'revoked-filter.json': [extension('outboard.revoked', 'extensions.filters.http.rbac.v3.RBAC', { rules })] };
}
