import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerCredentials } from '@grpc/grpc-js';
import { requirePair } from '@outboard/runtime';

/**
 * Credentials from a folder with `ca.pem`, `gateway.pem` and `gateway.key`: mTLS with the mesh's own CA; who may call is
 * `isCaller`'s. Without a folder plaintext, for tests and for a network that is private already.
 */
export function serverCredentials(folder: string | undefined): ServerCredentials {
  if (folder === undefined) return ServerCredentials.createInsecure();
  requirePair(join(folder, 'gateway.pem'), join(folder, 'gateway.key'));
  const read = (name: string) => readFileSync(join(folder, name));
  return ServerCredentials.createSsl(
    read('ca.pem'),
    [{ private_key: read('gateway.key'), cert_chain: read('gateway.pem') }],
    true,
  );
}

interface Authenticated {
  getAuthContext(): { readonly sslPeerCertificate?: { readonly subjectaltname?: string } };
}

/** True where the caller's certificate carries this SPIFFE id as its URI name, or where none is asked for. */
export function isCaller(call: Authenticated, spiffeId: string | undefined): boolean {
  if (spiffeId === undefined) return true;
  const names = call.getAuthContext().sslPeerCertificate?.subjectaltname ?? '';
  return names.split(', ').includes(`URI:${spiffeId}`);
}
