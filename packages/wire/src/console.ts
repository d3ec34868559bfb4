/** What the console reads (proto/outboard/console/v1), and the descriptor by which an Envoy speaks JSON for it. */
import { readFileSync } from 'node:fs';

export * from '../gen/own/outboard/console/v1/console_esm.mjs';

/** A serialized FileDescriptorSet. */
export const consoleDescriptor = (): Buffer => readFileSync(new URL('../gen/own/console.binpb', import.meta.url));
