import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Asset, assets, CONTENT_SECURITY_POLICY, readAsset } from '@outboard/console';
import { OutboardError, sparkErrorInfo } from '@outboard/errors';
import { consoleDescriptor } from '@outboard/wire/console';
import { encodeRpcStatus } from '@outboard/wire/rpc-status';
import { checkout } from './layout.js';

export type Template = 'edge' | 'driver-sidecar' | 'worker-sidecar';

/** What an Envoy answers by itself, in the words of the registry of conditions, and with the details that clients read. */
const answers = {
  PLAN_TOO_LARGE: new OutboardError('OUTBOARD_PLAN_TOO_LARGE', { limit: String(16 * 2 ** 20) }),
  NO_DRIVER: new OutboardError('OUTBOARD_NO_DRIVER', { detail: 'none is running' }),
  GATEWAY_AWAY: new OutboardError('OUTBOARD_GATEWAY_AWAY', {}),
  NO_DISTRIBUTED_DRIVER: new OutboardError('OUTBOARD_NO_DRIVER', {
    detail: 'the plan is of class distributed, and no driver of that class is running',
  }),
} as const;

const answerValues = Object.fromEntries(
  Object.entries(answers).flatMap(([name, error]) => {
    const { message, definition } = error;
    const details = encodeRpcStatus({ code: definition.grpc, message, errorInfo: sparkErrorInfo(error) });
    return [
      [`${name}_MESSAGE`, message],
      [`${name}_STATUS`, String(definition.grpc)],
      [`${name}_DETAILS`, details.toString('base64')],
    ];
  }),
);

/** The console: its parts by name, `CONSOLE_MAIN_JS`, and what browsers and the edge have to know of it. */
const consoleValues = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    (Object.keys(assets) as Asset[]).map((name) => [
      `CONSOLE_${name.replace('.', '_').toUpperCase()}`,
      readAsset(name),
    ]),
  ),
  CONSOLE_SECURITY: CONTENT_SECURITY_POLICY,
  CONSOLE_DESCRIPTOR: consoleDescriptor().toString('base64'),
});

/**
 * An Envoy configuration from its template under envoy/: `${NAME}` becomes the value of that name.
 *
 * @throws where the template names a value that is not given: Envoy's own message would not say which.
 */
export function renderEnvoy(template: Template, values: Readonly<Record<string, string | number>>): string {
  const path = join(checkout, 'envoy', `${template}.yaml`);
  const all = { ...answerValues, ...(template === 'edge' && consoleValues()), ...values };
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => (line.trimStart().startsWith('#') ? line : fill(line, template, all)))
    .join('\n');
}

function fill(line: string, template: Template, values: Readonly<Record<string, string | number>>): string {
  return line.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`envoy/${template}.yaml wants a value for ${name}.`);
    // Values stand in double quotes, where YAML escapes as JSON does.
    return JSON.stringify(String(value)).slice(1, -1);
  });
}
