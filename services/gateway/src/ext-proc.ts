import type { ServerDuplexStream } from '@grpc/grpc-js';
import type { Tracer } from '@opentelemetry/api';
import { OutboardError, sparkErrorInfo } from '@outboard/errors';
import { classify, type PolicySource } from '@outboard/policy';
import { type AttributeName, add, contextFrom, failSpan, inSpan, type Logger, recordMs } from '@outboard/runtime';
import {
  BodyResponse,
  CommonResponse,
  GrpcStatus,
  HeaderMutation,
  HeadersResponse,
  HeaderValue,
  HeaderValueOption,
  type HttpHeaders,
  HttpStatus,
  ImmediateResponse,
  type ProcessingRequest,
  ProcessingResponse,
} from '@outboard/wire/ext-proc';
import { encodeRpcStatus, STATUS_DETAILS_TRAILER } from '@outboard/wire/rpc-status';
import { refusal } from './admit.js';
import { footprintOf } from './estimate.js';
import type { Rates } from './rates.js';
import { decodeCall } from './request.js';
import { routeHeaders } from './route.js';
import { localBytes } from './sizes.js';

/** HeaderAppendAction.OVERWRITE_IF_EXISTS_OR_ADD */
const OVERWRITE = 2;

export interface Judge {
  readonly policy: PolicySource;
  readonly rates: Rates;
  readonly tracer: Tracer;
  readonly log: Logger;
}

type Stream = ServerDuplexStream<ProcessingRequest, ProcessingResponse>;

/**
 * One call's conversation with Envoy: first its headers, which are only remembered, then its body, which is judged. The answer sets
 * headers by which Envoy routes anew, or ends the call with an error of ours.
 */
export function process(stream: Stream, judge: Judge): void {
  let headers: ReadonlyMap<string, string> = new Map();
  const answer = async (request: ProcessingRequest): Promise<ProcessingResponse> => {
    const received = request.getRequestHeaders();
    if (received !== undefined) {
      headers = headersOf(received);
      return headersResponse();
    }
    const body = request.getRequestBody()?.getBody_asU8() ?? new Uint8Array();
    return inSpan(judge.tracer, 'gateway.route', { parent: contextFrom(stream.metadata) }, async (span) => {
      const begin = performance.now();
      try {
        const set = await route(headers, body, judge);
        for (const [name, value] of Object.entries(set)) span.setAttribute(attributes[name] ?? name, value);
        add('outboard.gateway.calls', 1, { 'outboard.class': set['x-outboard-class'] ?? '' });
        return bodyResponse(set);
      } catch (thrown) {
        const error = OutboardError.from(thrown);
        span.setAttribute('outboard.condition', error.condition);
        failSpan(span, error);
        add('outboard.gateway.calls', 1, { 'outboard.condition': error.condition });
        const about = { condition: error.condition, path: headers.get(':path') };
        // A client's mistake is its own business; one of ours comes with its stack.
        if (error.condition === 'INTERNAL_ERROR') judge.log.error({ ...about, err: error }, 'the gateway failed');
        else judge.log.info(about, error.message);
        return immediateResponse(error);
      } finally {
        recordMs('outboard.gateway.judge.duration', performance.now() - begin);
      }
    });
  };
  // Envoy ends each stream by a reset: that is an end, not a failure.
  stream.on('error', () => stream.end());
  stream.on('end', () => stream.end());
  stream.on('data', (request: ProcessingRequest) => {
    answer(request).then(
      (response) => {
        stream.write(response);
        // The body was the last of it: a gateway that dies later takes no call with it.
        if (!response.hasRequestHeaders()) stream.end();
      },
      (err) => {
        judge.log.error({ err }, 'no answer for Envoy');
        stream.emit('error', err);
      },
    );
  });
}

async function route(
  headers: ReadonlyMap<string, string>,
  body: Uint8Array,
  { policy: { current: policy }, rates }: Judge,
): Promise<Readonly<Record<string, string>>> {
  const call = decodeCall(headers.get(':path') ?? '', body, headers.get('grpc-encoding'));
  // The driver answers that there is no such method. A class is set all the same: Envoy routes anew only where a header
  // changed, and may have routed by one that the client wrote.
  if (call === undefined) return { 'x-outboard-class': 'interactive' };
  const footprint = footprintOf(call.plans);
  const tenant = headers.get('x-outboard-tenant') ?? '';
  const refused = refusal(tenant, footprint, policy, rates);
  if (refused !== undefined) throw refused;
  const bytes = footprint.localBytes + (await localBytes(footprint.paths));
  // How many rows come out only the driver knows, which has the session's views and the tables.
  const verdict = classify({ ...footprint, bytes, rows: 0 }, tenant, undefined, policy);
  return routeHeaders(call, verdict.class, footprint, bytes, () => crypto.randomUUID());
}

/** What the headers that are set are called on the span. */
const attributes: Readonly<Record<string, AttributeName>> = {
  'x-outboard-class': 'outboard.class',
  'x-outboard-session': 'outboard.session.id',
  'x-outboard-operation': 'outboard.operation.id',
  'x-outboard-hold': 'outboard.hold',
  'x-outboard-plan-nodes': 'outboard.plan_nodes',
  'x-outboard-plan-bytes': 'outboard.plan_bytes',
};

function headersOf(received: HttpHeaders): ReadonlyMap<string, string> {
  const list = received.getHeaders()?.getHeadersList() ?? [];
  return new Map(
    list.map((header) => [
      header.getKey(),
      header.getValue() || Buffer.from(header.getRawValue_asU8()).toString('latin1'),
    ]),
  );
}

function headersResponse(): ProcessingResponse {
  const response = new ProcessingResponse();
  response.setRequestHeaders(new HeadersResponse());
  return response;
}

function bodyResponse(set: Readonly<Record<string, string>>): ProcessingResponse {
  const common = new CommonResponse();
  common.setHeaderMutation(mutation(set));
  common.setClearRouteCache(true);
  const body = new BodyResponse();
  body.setResponse(common);
  const response = new ProcessingResponse();
  response.setRequestBody(body);
  return response;
}

function immediateResponse(error: OutboardError): ProcessingResponse {
  const code = error.definition.grpc;
  const { delayMs } = error.parameters;
  const details = encodeRpcStatus({
    code,
    message: error.message,
    errorInfo: sparkErrorInfo(error),
    ...(delayMs !== undefined && { retryDelayMs: Number(delayMs) }),
  });
  const http = new HttpStatus();
  http.setCode(200);
  const grpc = new GrpcStatus();
  grpc.setStatus(code);
  const immediate = new ImmediateResponse();
  immediate.setStatus(http);
  immediate.setGrpcStatus(grpc);
  // Envoy makes it the gRPC message.
  immediate.setBody(Buffer.from(error.message));
  immediate.setHeaders(mutation({ [STATUS_DETAILS_TRAILER]: details.toString('base64') }));
  immediate.setDetails(error.condition);
  const response = new ProcessingResponse();
  response.setImmediateResponse(immediate);
  return response;
}

function mutation(set: Readonly<Record<string, string>>): HeaderMutation {
  const result = new HeaderMutation();
  for (const [key, value] of Object.entries(set)) {
    const header = new HeaderValue();
    header.setKey(key);
    header.setRawValue(Buffer.from(value));
    const option = new HeaderValueOption();
    option.setHeader(header);
    option.setAppendAction(OVERWRITE);
    result.addSetHeaders(option);
  }
  return result;
}
