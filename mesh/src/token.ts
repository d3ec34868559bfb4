import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { readJson, writeAtomically } from './files.js';

export const JWT_ISSUER = 'https://outboard.local';
export const JWT_AUDIENCE = 'outboard';
const ALGORITHM = 'ES256';
const KEY_ID = 'outboard-local';

/** Makes sure that `folder` holds the key that signs tokens (`signing.jwk`) and the key set that checks them (`jwks.json`). */
export async function ensureSigningKey(folder: string): Promise<void> {
  if (readJson(join(folder, 'signing.jwk')) !== undefined && readJson(join(folder, 'jwks.json')) !== undefined) return;
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const named = { kid: KEY_ID, alg: ALGORITHM, use: 'sig' };
  writeAtomically(join(folder, 'signing.jwk'), JSON.stringify({ ...(await exportJWK(privateKey)), ...named }), 0o600);
  writeAtomically(join(folder, 'jwks.json'), JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), ...named }] }));
}

export interface TokenClaims {
  readonly tenant: string;
  readonly user: string;
  readonly days: number;
}

/** A token for the edge: JWT (RFC 7519) with the claims `tenant`, `sub` and `jti`, by which it can be revoked. */
export async function mintToken(folder: string, { tenant, user, days }: TokenClaims): Promise<string> {
  const key = await importJWK(readJson(join(folder, 'signing.jwk')) as JWK, ALGORITHM);
  return new SignJWT({ tenant })
    .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
    .setIssuer(JWT_ISSUER)
    .setAudience(JWT_AUDIENCE)
    .setSubject(user)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${days}d`)
    .sign(key);
}
