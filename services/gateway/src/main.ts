/** The gateway: judges each plan for the edge Envoy. The only place where its parts are made. */
import { Server, status } from '@grpc/grpc-js';
import { PolicyFile } from '@outboard/policy';
import { createLogger, Lifecycle, loadConfig, startTelemetry, systemClock, tellFailures } from '@outboard/runtime';
import { ExternalProcessorService } from '@outboard/wire/ext-proc';
import { HealthImplementation } from 'grpc-health-check';
import { z } from 'zod';
import { isCaller, serverCredentials } from './credentials.js';
import { process as judgeCall } from './ext-proc.js';
import { MESSAGE_BYTES_MAX } from './frame.js';
import { Rates } from './rates.js';

tellFailures('gateway');
const config = loadConfig(
  z.object({
    OUTBOARD_NAME: z.string().default('gateway').describe('a name for logs and traces'),
    OUTBOARD_LISTEN: z.string().describe('host:port to serve on'),
    OUTBOARD_POLICY: z.string().optional().describe('the policy, a YAML file (packages/policy/src/schema.ts)'),
    OUTBOARD_CERTS: z.string().optional().describe('a folder with ca.pem, gateway.pem and gateway.key'),
    OUTBOARD_CALLER: z.string().optional().describe('the SPIFFE id of those who may call'),
    OUTBOARD_GATEWAYS: z.coerce
      .number()
      .int()
      .min(1)
      .default(1)
      .describe('how many gateways share the calls: each lets its part of a rate pass'),
    OUTBOARD_DRAIN_MS: z.coerce.number().int().positive().default(5_000).describe('milliseconds'),
  }),
);
const name = config.OUTBOARD_NAME;
const telemetry = startTelemetry({ service: 'gateway', name });
const log = createLogger({ service: 'gateway', name });
const policy = new PolicyFile(config.OUTBOARD_POLICY, log);
const judge = { policy, rates: new Rates(systemClock, config.OUTBOARD_GATEWAYS), tracer: telemetry.tracer, log };

// A plan and what surrounds it in Envoy's message.
const server = new Server({ 'grpc.max_receive_message_length': MESSAGE_BYTES_MAX + 2 ** 20 });
server.addService(ExternalProcessorService, {
  process: (stream: Parameters<typeof judgeCall>[0]) => {
    if (isCaller(stream, config.OUTBOARD_CALLER)) return judgeCall(stream, judge);
    stream.emit('error', { code: status.PERMISSION_DENIED, details: 'Only the edge may call the gateway.' });
  },
});
const health = new HealthImplementation({ '': 'SERVING' });
health.addToServer(server);

await new Promise<void>((resolve, reject) => {
  server.bindAsync(config.OUTBOARD_LISTEN, serverCredentials(config.OUTBOARD_CERTS), (error) =>
    error ? reject(error) : resolve(),
  );
});
log.info({ listen: config.OUTBOARD_LISTEN }, 'serving');

new Lifecycle({
  log,
  drainDeadlineMs: config.OUTBOARD_DRAIN_MS,
  steps: {
    failHealth: () => health.setStatus('', 'NOT_SERVING'),
    refuseNew: () => undefined,
    idle: () => new Promise((resolve) => server.tryShutdown(() => resolve())),
    interrupt: () => server.forceShutdown(),
    close: () => {
      policy.close();
      return telemetry.close();
    },
  },
}).attach();
