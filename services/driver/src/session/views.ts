import { deserialize, serialize } from 'node:v8';
import { OutboardError } from '@outboard/errors';
import type { Relation } from '@outboard/plan';

/** The plan's shape in the store; a driver that meets another number does not guess. */
const FORMAT = 1;

export const packView = (plan: Relation): Uint8Array => serialize({ format: FORMAT, plan });

export function unpackView(name: string, bytes: Uint8Array): Relation {
  const { format, plan } = deserialize(bytes) as { format: number; plan: Relation };
  if (format !== FORMAT) {
    const message = `The view ${name} was stored in format ${format}, this driver reads ${FORMAT}.`;
    throw new OutboardError('INTERNAL_ERROR', { message });
  }
  return plan;
}

/** Temporary views are found by name alone, whatever its case; global ones live in the database `global_temp`. */
export function viewKey(nameParts: readonly string[]): string | undefined {
  const parts = nameParts.map((part) => part.toLowerCase());
  if (parts.length === 1) return parts[0];
  if (parts.length === 2 && parts[0] === 'global_temp') return parts.join('.');
  return undefined;
}
