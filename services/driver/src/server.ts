import { Server, ServerCredentials, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { ReflectionService } from '@grpc/reflection';
import { ConsoleServiceService } from '@outboard/wire/console';
import { type SparkConnectDefinition, sparkConnectDefinition, withRawResponses } from '@outboard/wire/spark';
import { HealthImplementation } from 'grpc-health-check';
import { type ConsoleParts, consoleService } from './console/service.js';
import { reflectionPackage } from './reflection.js';
import { addArtifacts } from './rpc/add-artifacts.js';
import { analyzePlan } from './rpc/analyze-plan.js';
import { artifactStatus } from './rpc/artifact-status.js';
import { cloneSession } from './rpc/clone-session.js';
import { config } from './rpc/config.js';
import { executePlan } from './rpc/execute-plan.js';
import { fetchErrorDetails } from './rpc/fetch-error-details.js';
import { interrupt } from './rpc/interrupt.js';
import type { RpcParts } from './rpc/parts.js';
import { reattachExecute } from './rpc/reattach-execute.js';
import { releaseExecute } from './rpc/release-execute.js';
import { releaseSession } from './rpc/release-session.js';

/** Plans are bounded at the edge (16 MiB); artifacts come in chunks of the client's choosing. */
const REQUEST_BYTES_MAX = 64 * 2 ** 20;

/** The execution streams carry encoded responses: a batch is copied once on its way through. */
const definition = {
  ...sparkConnectDefinition,
  executePlan: withRawResponses(sparkConnectDefinition.executePlan),
  reattachExecute: withRawResponses(sparkConnectDefinition.reattachExecute),
};

/** SparkConnectService, the console's service, health and reflection on one server. */
export function createServer(parts: RpcParts, onlookers: ConsoleParts): { server: Server; failHealth: () => void } {
  const server = new Server({
    'grpc.max_receive_message_length': REQUEST_BYTES_MAX,
    'grpc.max_send_message_length': -1,
  });
  const handlers = {
    executePlan: executePlan(parts),
    reattachExecute: reattachExecute(parts),
    releaseExecute: releaseExecute(parts),
    analyzePlan: analyzePlan(parts),
    config: config(parts),
    addArtifacts: addArtifacts(parts),
    artifactStatus: artifactStatus(parts),
    interrupt: interrupt(parts),
    releaseSession: releaseSession(parts),
    fetchErrorDetails: fetchErrorDetails(parts),
    cloneSession: cloneSession(parts),
  } satisfies Partial<Record<keyof SparkConnectDefinition, unknown>>;
  server.addService(definition, handlers as unknown as UntypedServiceImplementation);
  server.addService(ConsoleServiceService, consoleService(onlookers));
  const health = new HealthImplementation({ '': 'SERVING', 'spark.connect.SparkConnectService': 'SERVING' });
  health.addToServer(server);
  new ReflectionService(reflectionPackage()).addToServer(server);
  return {
    server,
    failHealth: () => {
      health.setStatus('', 'NOT_SERVING');
      health.setStatus('spark.connect.SparkConnectService', 'NOT_SERVING');
    },
  };
}

export function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (error) => (error ? reject(error) : resolve()));
  });
}
