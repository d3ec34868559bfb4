/**
 * Spark's `aes_encrypt` and `aes_decrypt` (`ExpressionImplUtils`). What is encrypted begins with its initialization vector, where
 * the mode has one, and ends with its tag for GCM.
 */
import {
  type CipherGCM,
  type CipherGCMTypes,
  createCipheriv,
  createDecipheriv,
  type DecipherGCM,
  randomBytes,
} from 'node:crypto';
import { engineFunction, raise } from './define.js';

interface Mode {
  readonly name: 'GCM' | 'CBC' | 'ECB';
  readonly vectorBytes: number;
  readonly padding: string;
}

const MODES: readonly Mode[] = [
  { name: 'GCM', vectorBytes: 12, padding: 'NONE' },
  { name: 'CBC', vectorBytes: 16, padding: 'PKCS' },
  { name: 'ECB', vectorBytes: 0, padding: 'PKCS' },
];
const KEY_BYTES: readonly number[] = [16, 24, 32];
const BLOCK_BYTES = 16;
const TAG_BYTES = 16;
const BOTH = '`aes_encrypt`/`aes_decrypt`';

function modeOf(mode: string, padding: string): Mode {
  const [wanted, pad] = [mode.toUpperCase(), padding.toUpperCase()];
  const found = MODES.find(({ name, padding: own }) => name === wanted && (pad === own || pad === 'DEFAULT'));
  return found ?? raise('UNSUPPORTED_FEATURE.AES_MODE', { mode, padding, functionName: BOTH });
}

function cipherOf(mode: Mode, key: Uint8Array): string {
  if (!KEY_BYTES.includes(key.length))
    raise('INVALID_PARAMETER_VALUE.AES_KEY_LENGTH', {
      parameter: '`key`',
      functionName: BOTH,
      actualLength: String(key.length),
    });
  return `aes-${key.length * 8}-${mode.name.toLowerCase()}`;
}

const broken = (detailMessage: string): never =>
  raise('INVALID_PARAMETER_VALUE.AES_CRYPTO_ERROR', { parameter: '`expr`, `key`', functionName: BOTH, detailMessage });

function vectorOf(mode: Mode, given: Uint8Array): Uint8Array {
  if (given.length === 0) return randomBytes(mode.vectorBytes);
  if (mode.vectorBytes === 0)
    raise('UNSUPPORTED_FEATURE.AES_MODE_IV', { mode: mode.name, functionName: '`aes_encrypt`' });
  if (given.length !== mode.vectorBytes)
    raise('INVALID_PARAMETER_VALUE.AES_IV_LENGTH', {
      mode: mode.name,
      parameter: '`iv`',
      functionName: BOTH,
      actualLength: String(given.length),
    });
  return given;
}

function refuseAad(mode: Mode, aad: Uint8Array, functionName: string): void {
  if (mode.name !== 'GCM' && aad.length > 0)
    raise('UNSUPPORTED_FEATURE.AES_MODE_AAD', { mode: mode.name, functionName });
}

const PARAMETERS = ['bytes', 'bytes', 'text', 'text', 'bytes'] as const;

const encrypt = engineFunction(
  'aes_encrypt',
  [...PARAMETERS, 'bytes'],
  'bytes',
  (data, key, name, padding, iv, aad) => {
    const mode = modeOf(name, padding);
    const cipherName = cipherOf(mode, key);
    const vector = vectorOf(mode, iv);
    refuseAad(mode, aad, '`aes_encrypt`');
    const cipher = createCipheriv(cipherName, key, mode.vectorBytes === 0 ? null : vector);
    if (mode.name !== 'GCM') return Buffer.concat([vector, cipher.update(data), cipher.final()]);
    const gcm = cipher as CipherGCM;
    gcm.setAAD(aad);
    return Buffer.concat([vector, gcm.update(data), gcm.final(), gcm.getAuthTag()]);
  },
);

function decryptGcm(cipher: string, data: Uint8Array, key: Uint8Array, mode: Mode, aad: Uint8Array): Uint8Array {
  if (data.length < mode.vectorBytes) broken('Invalid buffer arguments');
  if (data.length < mode.vectorBytes + TAG_BYTES)
    broken('Input data too short to contain an expected tag length of 16bytes');
  const opened: DecipherGCM = createDecipheriv(cipher as CipherGCMTypes, key, data.subarray(0, mode.vectorBytes));
  opened.setAAD(aad);
  opened.setAuthTag(data.subarray(-TAG_BYTES));
  const plain = opened.update(data.subarray(mode.vectorBytes, -TAG_BYTES));
  try {
    return Buffer.concat([plain, opened.final()]);
  } catch {
    return broken('Tag mismatch!');
  }
}

function decryptBlocks(cipher: string, data: Uint8Array, key: Uint8Array, mode: Mode): Uint8Array {
  if (data.length < mode.vectorBytes) broken('IV buffer too short for given offset/length combination');
  if (data.length % BLOCK_BYTES !== 0) broken('Input length must be multiple of 16 when decrypting with padded cipher');
  const opened = createDecipheriv(cipher, key, mode.vectorBytes === 0 ? null : data.subarray(0, mode.vectorBytes));
  try {
    return Buffer.concat([opened.update(data.subarray(mode.vectorBytes)), opened.final()]);
  } catch {
    return broken(
      'Given final block not properly padded. Such issues can arise if a bad key is used during decryption.',
    );
  }
}

type Arguments = readonly [data: Uint8Array, key: Uint8Array, mode: string, padding: string, aad: Uint8Array];
function decrypted(...[data, key, name, padding, aad]: Arguments): Uint8Array {
  const mode = modeOf(name, padding);
  const cipher = cipherOf(mode, key);
  refuseAad(mode, aad, '`aes_decrypt`');
  return mode.name === 'GCM' ? decryptGcm(cipher, data, key, mode, aad) : decryptBlocks(cipher, data, key, mode);
}

export const aesFunctions = [
  encrypt,
  engineFunction('aes_decrypt', PARAMETERS, 'bytes', decrypted),
  /** NULL where `aes_decrypt` raises. */
  engineFunction('try_aes_decrypt', PARAMETERS, 'bytes', (...args) => {
    try {
      return decrypted(...args);
    } catch {
      return null;
    }
  }),
];
