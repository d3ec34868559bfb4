import { OutboardError } from '@outboard/errors';
import {
  decodeSpark,
  type ExecutePlanRequest,
  isReattachable,
  isTooDeep,
  PLAN_LEVELS_MAX,
  type Plan,
  SparkConnectService,
} from '@outboard/wire/spark';
import { firstMessage } from './frame.js';

/** What the gateway needs to know of a call. */
export interface SparkCall {
  /** As in the path: `ExecutePlan`, … */
  readonly method: string;
  /** As the client wrote it; the driver judges whether it is a UUID. */
  readonly sessionId: string;
  /** Empty where the client named none, or the method has none. */
  readonly operationId: string;
  /** Whether its response may be held until it is whole: all but the stream of a client that does not reattach (`ReattachOptions`). */
  readonly holds: boolean;
  /** All plans in the request: ExecutePlan has one, AnalyzePlan one or, to compare, two. */
  readonly plans: readonly Plan[];
}

const methods = new Map(
  SparkConnectService.methods.map((method) => [`/${SparkConnectService.typeName}/${method.name}`, method]),
);

/**
 * Decodes the request of a call to SparkConnectService.
 *
 * @returns undefined where the path is no method of it: that is for whoever serves the path to answer
 * @throws OutboardError where the body is no request: OUTBOARD_PLAN_TOO_DEEP or CONNECT_INVALID_PLAN
 */
export function decodeCall(path: string, body: Uint8Array, encoding: string | undefined): SparkCall | undefined {
  const method = methods.get(path);
  if (method === undefined) return undefined;
  const request = decodeRequest(method.input, firstMessage(body, encoding));
  const fields = request as { readonly sessionId?: string; readonly operationId?: string };
  return {
    method: method.name,
    sessionId: fields.sessionId ?? '',
    operationId: typeof fields.operationId === 'string' ? fields.operationId : '',
    holds: !isExecution(request) || isReattachable(request),
    plans: plansOf(request),
  };
}

const isExecution = (request: object): request is ExecutePlanRequest => 'requestOptions' in request;

type Method = (typeof SparkConnectService.methods)[number];

function decodeRequest(schema: Method['input'], bytes: Uint8Array) {
  try {
    return decodeSpark(schema, bytes);
  } catch (cause) {
    if (isTooDeep(cause))
      throw new OutboardError('OUTBOARD_PLAN_TOO_DEEP', { limit: String(PLAN_LEVELS_MAX) }, { cause });
    const reason = 'the request is not a message of Spark Connect';
    throw new OutboardError('CONNECT_INVALID_PLAN.UNKNOWN', { reason }, { cause });
  }
}

/** The plans anywhere near the top of a request: `plan`, or in the case of AnalyzePlan's oneof. */
function plansOf(request: object): readonly Plan[] {
  const found: Plan[] = [];
  for (const value of Object.values(request)) {
    if (isPlan(value)) found.push(value);
    else if (isCase(value)) found.push(...Object.values(value.value).filter(isPlan));
  }
  return found;
}

const isPlan = (value: unknown): value is Plan =>
  typeof value === 'object' && value !== null && '$typeName' in value && value.$typeName === 'spark.connect.Plan';
const isCase = (value: unknown): value is { readonly value: object } =>
  typeof value === 'object' && value !== null && 'case' in value && 'value' in value && typeof value.value === 'object';
