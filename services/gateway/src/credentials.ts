import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerCredentials } from '@grpc/grpc-js';

/**
 * Credentials from a folder with `ca.pem`, `gateway.pem` and `gateway.key`: mTLS, for which any certificate of the mesh's CA will do.
 * Without a folder plaintext, for tests and for a network that is private already.
 */
export function serverCredentials(folder: string | undefined): ServerCredentials {
  if (folder === undefined) return ServerCredentials.createInsecure();
  const read = (name: string) => readFileSync(join(folder, name));
  return ServerCredentials.createSsl(
    read('ca.pem'),
    [{ private_key: read('gateway.key'), cert_chain: read('gateway.pem') }],
    true,
  );
}
