// @peculiar/x509 stops at once without it.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { writeAtomically } from './files.js';

export const TRUST_DOMAIN = 'outboard.local';

/** Who a process of the mesh can be; its SPIFFE id is `spiffe://outboard.local/<identity>`. */
export const identities = ['edge', 'gateway', 'driver', 'worker'] as const;
export type Identity = (typeof identities)[number];

const DAY_MS = 86_400_000;
const CA_DAYS = 3_650;
const LEAF_DAYS = 365;
const RENEW_BEFORE_DAYS = 30;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

export interface CertificateOptions {
  /** What else than `localhost` and its own name clients call the edge: host names. */
  readonly names?: readonly string[];
  readonly now?: number;
}

/**
 * Makes sure that `folder` holds a CA (`ca.pem`) and, for each identity, a certificate and a key (`edge.pem`, `edge.key`) that
 * stay valid for a month at least and carry the names. The CA's key is not kept: a new set is made as a whole.
 */
export async function ensureCertificates(
  folder: string,
  { names = [], now = Date.now() }: CertificateOptions = {},
): Promise<void> {
  if (identities.every((identity) => isFresh(join(folder, `${identity}.pem`), names, now))) return;
  const caKeys = await newKeys();
  const ca = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Outboard local CA',
    keys: caKeys,
    signingAlgorithm: ALGORITHM,
    ...validity(now, CA_DAYS),
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  for (const identity of identities) {
    const keys = await newKeys();
    const certificate = await X509CertificateGenerator.create({
      subject: `CN=${identity}`,
      issuer: ca.subject,
      signingKey: caKeys.privateKey,
      publicKey: keys.publicKey,
      signingAlgorithm: ALGORITHM,
      ...validity(now, LEAF_DAYS),
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
        new SubjectAlternativeNameExtension([
          { type: 'url', value: `spiffe://${TRUST_DOMAIN}/${identity}` },
          ...[...new Set(['localhost', identity, ...names])].map((value) => ({ type: 'dns', value }) as const),
          { type: 'ip', value: '127.0.0.1' },
        ]),
      ],
    });
    const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
    const pem = `-----BEGIN PRIVATE KEY-----\n${(key.match(/.{1,64}/g) ?? []).join('\n')}\n-----END PRIVATE KEY-----\n`;
    writeAtomically(join(folder, `${identity}.key`), pem, 0o600);
    writeAtomically(join(folder, `${identity}.pem`), `${certificate.toString('pem')}\n`);
  }
  writeAtomically(join(folder, 'ca.pem'), `${ca.toString('pem')}\n`);
}

function isFresh(path: string, names: readonly string[], now: number): boolean {
  if (!existsSync(path)) return false;
  const certificate = new X509Certificate(readFileSync(path, 'utf8'));
  const has = certificate.getExtension(SubjectAlternativeNameExtension)?.names.toJSON() ?? [];
  const named = names.every((name) => has.some(({ type, value }) => type === 'dns' && value === name));
  return named && certificate.notAfter.getTime() - now > RENEW_BEFORE_DAYS * DAY_MS;
}

function newKeys() {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

/** From an hour ago, for clocks that differ. */
function validity(now: number, days: number) {
  return { notBefore: new Date(now - 3_600_000), notAfter: new Date(now + days * DAY_MS) };
}
