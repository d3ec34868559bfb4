import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Unusable } from './failures.js';

/**
 * Looks at a certificate and its key before anything serves with them: a server that starts with those of another refuses every client, and
 * none of the refusals says why.
 *
 * @throws Unusable where one of the files is not what it should be, they do not belong together, or the certificate is of the past
 */
export function requirePair(certificatePath: string, keyPath: string, nowMs = Date.now()): void {
  const certificate = read(certificatePath, 'certificate', (text) => new X509Certificate(text));
  const key = read(keyPath, 'private key', createPrivateKey);
  if (!certificate.checkPrivateKey(key)) throw new Unusable(`${keyPath} is not the key of ${certificatePath}.`);
  if (Date.parse(certificate.validTo) < nowMs)
    throw new Unusable(`${certificatePath} was valid until ${certificate.validTo}: put a newer one in its place.`);
}

function read<T>(path: string, what: string, parse: (text: Buffer) => T): T {
  const text = readFileSync(path);
  try {
    return parse(text);
  } catch {
    throw new Unusable(`${path} is no ${what} in PEM.`);
  }
}
