/** Values as they are written into the store, so that another driver understands them. */
import { deserialize, serialize } from 'node:v8';
import { OutboardError } from '@outboard/errors';

/** Changes of shape raise the number. */
const FORMAT = 1;

export const pack = (value: unknown): Uint8Array => serialize({ format: FORMAT, value });

/** @throws INTERNAL_ERROR where a newer driver has written it otherwise */
export function unpack<T>(bytes: Uint8Array): T {
  const { format, value } = deserialize(bytes) as { format: number; value: T };
  if (format !== FORMAT) {
    throw new OutboardError('INTERNAL_ERROR', { message: `The stored operation has format ${format}, not ${FORMAT}.` });
  }
  return value;
}
