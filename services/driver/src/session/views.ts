import { deserialize, serialize } from 'node:v8';
import { OutboardError } from '@outboard/errors';
import type { Relation } from '@outboard/plan';
import { GLOBAL_TEMP, type Keeping, keptName } from '../catalog/names.js';

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

/** Temporary views are found by name alone; global ones live in the database `global_temp`. */
export function viewKey(nameParts: readonly string[], session: Keeping): string | undefined {
  const parts = nameParts.map((part) => keptName(part, session));
  if (parts.length === 1) return parts[0];
  if (parts.length === 2 && parts[0]?.toLowerCase() === GLOBAL_TEMP) return `${GLOBAL_TEMP}.${parts[1]}`;
  return undefined;
}
