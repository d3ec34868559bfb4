/** The edge's answers, as proto/outboard/console/v1 has them: Envoy makes JSON of them. */

export interface Operation {
  readonly operationId: string;
  readonly sessionId: string;
  readonly tenant: string;
  readonly user: string;
  readonly text: string;
  readonly state: string;
  readonly class: string;
  readonly engine: string;
  readonly driver: string;
  readonly worker: string;
  readonly rows: number;
  readonly percentage: number;
  readonly rowsProcessed: number;
  readonly startedMs: number;
  readonly elapsedMs: number;
  readonly traceId: string;
  readonly error: string;
}

export interface Session {
  readonly sessionId: string;
  readonly tenant: string;
  readonly user: string;
  readonly database: string;
  readonly lastUsedMs: number;
}

export interface Member {
  readonly name: string;
  readonly role: string;
  readonly version: string;
  readonly state: string;
  readonly startedMs: number;
  readonly memoryBytes: number;
  readonly running: number;
  readonly queued: number;
  readonly slots: number;
  readonly spoolBytes: number;
}

export interface Overview {
  readonly tenant: string;
  readonly user: string;
  readonly allTenants: boolean;
  readonly operations: readonly Operation[];
  readonly sessions: readonly Session[];
  readonly members: readonly Member[];
  readonly traceUrl: string;
  readonly truncated: boolean;
}

export interface Operator {
  readonly name: string;
  readonly depth: number;
  readonly rows: number;
  readonly micros: number;
}

export interface OperationDetail {
  readonly operation: Operation;
  readonly operators: readonly Operator[];
  readonly traceUrl: string;
}

/** What was answered instead; `status` is HTTP's, 0 where nobody answered. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const hex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A trace that is not sampled: who looks every other second would fill the traces with looks. */
const untraced = (): string => `00-${hex(16)}-${hex(8)}-00`;

const ASK_MS_MAX = 10_000;

async function ask<T>(token: string, method: string, request: object): Promise<T> {
  const response = await fetch(`/outboard.console.v1.ConsoleService/${method}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      traceparent: untraced(),
    },
    body: JSON.stringify(request),
    cache: 'no-store',
    credentials: 'omit',
    signal: AbortSignal.timeout(ASK_MS_MAX),
  }).catch((error: unknown) => {
    throw new Refused(0, error instanceof Error ? error.message : String(error));
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(response.status, messageOf(response, text));
  return JSON.parse(text) as T;
}

/** The driver's own words, or the edge's. */
function messageOf(response: Response, text: string): string {
  const said = response.headers.get('grpc-message');
  return said === null ? text || response.statusText : decodeURIComponent(said);
}

export const getOverview = (token: string): Promise<Overview> => ask(token, 'GetOverview', {});

/** @throws Refused with 404 where it is not known, or is another tenant's */
export const getOperation = (token: string, operationId: string): Promise<OperationDetail> =>
  ask(token, 'GetOperation', { operationId });
