/** What the edge discovers in files: resources of Envoy's, in the form that its path_config_source reads. */
import { join } from 'node:path';
import { writeAtomically } from './files.js';

/** Resources by the file that they stand in, in the order in which they are to be written. */
export type Resources = Readonly<Record<string, readonly object[]>>;

/** A filter's configuration (core.v3.TypedExtensionConfig), of the type `envoy.<type>`. */
export const extension = (name: string, type: string, config: object): object => ({
  '@type': 'type.googleapis.com/envoy.config.core.v3.TypedExtensionConfig',
  name,
  typed_config: { '@type': `type.googleapis.com/envoy.${type}`, ...config },
});

/** Writes the files into the folder that the edge watches. */
export function writeResources(folder: string, files: Resources): void {
  for (const [name, resources] of Object.entries(files)) {
    const content = { version_info: String(Date.now()), resources };
    writeAtomically(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  }
}
