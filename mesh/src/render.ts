import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from './layout.js';

export type Template = 'edge' | 'driver-sidecar' | 'worker-sidecar';

/**
 * An Envoy configuration from its template under envoy/: `${NAME}` becomes the value of that name.
 *
 * @throws where the template names a value that is not given: Envoy's own message would not say which.
 */
export function renderEnvoy(template: Template, values: Readonly<Record<string, string | number>>): string {
  const path = join(checkout, 'envoy', `${template}.yaml`);
  const text = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => (line.trimStart().startsWith('#') ? line : fill(line, template, values)))
    .join('\n');
  return text;
}

function fill(line: string, template: Template, values: Readonly<Record<string, string | number>>): string {
  return line.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`envoy/${template}.yaml wants a value for ${name}.`);
    return String(value);
  });
}
