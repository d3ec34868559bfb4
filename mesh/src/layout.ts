import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '@outboard/runtime';
import { z } from 'zod';

/** The checkout's top folder: this file is mesh/dist/layout.js in it. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** Where one mesh keeps what it owns. */
export interface Layout {
  readonly root: string;
  readonly state: string;
  readonly settings: string;
  readonly certs: string;
  readonly eds: string;
  readonly envoy: string;
  readonly logs: string;
  readonly spool: string;
  readonly data: string;
  readonly store: string;
  readonly spans: string;
}

/** The folders and files of the mesh called `name`; `base` is where meshes live. */
export function layoutOf(name: string, base = join(checkout, '.outboard/mesh')): Layout {
  const root = join(base, name);
  return {
    root,
    state: join(root, 'state.json'),
    settings: join(root, 'settings.json'),
    certs: join(root, 'certs'),
    eds: join(root, 'eds'),
    envoy: join(root, 'envoy'),
    logs: join(root, 'logs'),
    spool: join(root, 'spool'),
    data: join(root, 'data'),
    store: join(root, 'store.db'),
    spans: join(root, 'spans.jsonl'),
  };
}

/** The Envoy to run: what ENVOY names, else the one on the PATH, else the one that set-up installed. */
export function findEnvoy(): string {
  const env = loadConfig(z.object({ ENVOY: z.string().optional(), PATH: z.string().default('') }));
  const candidates = [
    ...env.PATH.split(delimiter).map((folder) => join(folder, 'envoy')),
    join(checkout, '.outboard/venv/bin/envoy'),
  ];
  const found = env.ENVOY ?? candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No Envoy: run `npm run setup`, or name one in ENVOY.');
  return found;
}
