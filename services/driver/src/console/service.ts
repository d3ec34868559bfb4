import { type Metadata, type ServerUnaryCall, type ServiceError, type sendUnaryData, status } from '@grpc/grpc-js';
import { OutboardError } from '@outboard/errors';
import { tenant as toTenant } from '@outboard/plan';
import type { Logger } from '@outboard/runtime';
import type { Reports, SessionLine } from '@outboard/store';
import {
  type GetOperationRequest,
  GetOperationResponse,
  type GetOverviewRequest,
  GetOverviewResponse,
  type IConsoleServiceServer,
  Member,
  Operation,
  Operator,
  Session,
} from '@outboard/wire/console';
import type { StatusResponse } from '@outboard/wire/task';
import { callerOf } from '../rpc/call-context.js';
import type { Access } from '../session/access.js';
import { type Known, OPERATIONS_MAX, operationsOf, SILENT_MS, type Told } from './overview.js';
import { KEPT_MS, type Reporter, unpackReport } from './reporter.js';
import { cut } from './text.js';

const SESSIONS_MAX = 200;
/** In a list; an operation by itself shows all that is kept. Three hundred of these stay well below the edge's 1 MiB for an answer. */
const LISTED_CHARACTERS_MAX = 300;

export interface ConsoleParts {
  /** This driver's name. */
  readonly name: string;
  readonly reporter: Reporter;
  readonly reports: Reports;
  readonly access: Access;
  /** Each worker with what it answers; undefined where it does not. */
  readonly workers: () => Promise<readonly (readonly [string, StatusResponse | undefined])[]>;
  /** Where traces are looked at, with `{trace}` for the id; or empty. */
  readonly traceUrl: string;
  readonly log: Logger;
}

/** Who looks, and at what: one's own tenant's, or all where the policy says so. @throws OUTBOARD_TENANT_UNKNOWN */
function viewerOf(metadata: Metadata, { access }: ConsoleParts) {
  const { tenant, user } = callerOf(metadata);
  const all = access.of(toTenant(tenant)).console === 'all';
  return { tenant, user, all, sees: (of: { readonly tenant: string }) => all || of.tenant === tenant };
}

export function consoleService(parts: ConsoleParts): IConsoleServiceServer {
  return {
    getOverview: unary<GetOverviewRequest, GetOverviewResponse>(parts, async ({ metadata }) => {
      const viewer = viewerOf(metadata, parts);
      const mine = viewer.all ? undefined : toTenant(viewer.tenant);
      const [told, sessions, workers] = await Promise.all([
        tellings(parts),
        parts.reports.sessions(mine, SESSIONS_MAX + 1),
        parts.workers(),
      ]);
      const nowMs = Date.now();
      const operations = operationsOf(told, nowMs, viewer.sees);
      const response = new GetOverviewResponse();
      response.setTenant(viewer.tenant);
      response.setUser(viewer.user);
      response.setAllTenants(viewer.all);
      response.setOperationsList(
        operations.slice(0, OPERATIONS_MAX).map((line) => operationMessage(listed(line), nowMs)),
      );
      response.setSessionsList(sessions.slice(0, SESSIONS_MAX).map(sessionMessage));
      response.setMembersList([
        ...told.map((one) => driverMessage(one, nowMs)),
        ...workers.map(([name, answer]) => workerMessage(name, answer)),
      ]);
      response.setTraceUrl(parts.traceUrl);
      response.setTruncated(operations.length > OPERATIONS_MAX || sessions.length > SESSIONS_MAX);
      return response;
    }),
    getOperation: unary<GetOperationRequest, GetOperationResponse>(parts, async ({ request, metadata }) => {
      const viewer = viewerOf(metadata, parts);
      const id = request.getOperationId();
      const nowMs = Date.now();
      const [line] = operationsOf(await tellings(parts), nowMs, (one) => one.operationId === id && viewer.sees(one));
      if (line === undefined) throw new NotFound(`No driver knows of an operation ${id}.`);
      const response = new GetOperationResponse();
      response.setOperation(operationMessage(line, nowMs));
      response.setTraceUrl(parts.traceUrl);
      response.setOperatorsList(
        line.operators.map(({ name, depth, rows, micros }) => {
          const operator = new Operator();
          operator.setName(name);
          operator.setDepth(depth);
          operator.setRows(rows);
          operator.setMicros(micros);
          return operator;
        }),
      );
      return response;
    }),
  };
}

class NotFound extends Error {}

/** An onlooker's call. It makes no span: a page that asks every second would be most of what there is to trace. */
function unary<Request, Response>(
  { log }: ConsoleParts,
  work: (call: ServerUnaryCall<Request, Response>) => Promise<Response>,
) {
  return (call: ServerUnaryCall<Request, Response>, answer: sendUnaryData<Response>): void => {
    work(call).then(
      (response) => answer(null, response),
      (error: unknown) => {
        answer(toServiceError(error));
        if (!(error instanceof NotFound || error instanceof OutboardError)) log.warn({ err: error }, 'console');
      },
    );
  };
}

function toServiceError(thrown: unknown): Partial<ServiceError> {
  if (thrown instanceof NotFound) return { code: status.NOT_FOUND, details: thrown.message };
  const { definition, message } = OutboardError.from(thrown);
  return { code: definition.grpc, details: message };
}

/** What each driver has told, this one just now. */
async function tellings({ name, reporter, reports, log }: ConsoleParts): Promise<readonly Told[]> {
  await reports.watch();
  const others = (await reports.list(KEPT_MS)).filter((one) => one.name !== name);
  const told = others.map(async ({ name: of, content, seenMs }): Promise<Told | undefined> => {
    try {
      return { name: of, report: await unpackReport(content), seenMs };
    } catch (err) {
      log.debug({ err, of }, 'a driver of another version tells what this one does not understand');
      return undefined;
    }
  });
  const all = [...(await Promise.all(told)), { name, report: reporter.own(), seenMs: Date.now() }];
  return all.filter((one) => one !== undefined).sort((a, b) => a.name.localeCompare(b.name));
}

const listed = (line: Known): Known => ({ ...line, text: cut(line.text, LISTED_CHARACTERS_MAX) });

function operationMessage(line: Known, nowMs: number): Operation {
  const message = new Operation();
  message.setOperationId(line.operationId);
  message.setSessionId(line.sessionId);
  message.setTenant(line.tenant);
  message.setUser(line.user);
  message.setText(line.text);
  message.setState(line.state);
  message.setClass(line.class);
  message.setEngine(line.engine);
  message.setDriver(line.driver);
  message.setWorker(line.worker);
  message.setRows(line.rows);
  message.setPercentage(line.percentage);
  message.setRowsProcessed(line.rowsProcessed);
  message.setStartedMs(line.startedMs);
  message.setElapsedMs(Math.max(0, (line.ended ? line.changedMs : nowMs) - line.startedMs));
  message.setTraceId(line.traceId);
  message.setError(line.error);
  return message;
}

function sessionMessage({ sessionId, tenant, user, database, touchedMs }: SessionLine): Session {
  const message = new Session();
  message.setSessionId(sessionId);
  message.setTenant(tenant);
  message.setUser(user);
  message.setDatabase(database);
  message.setLastUsedMs(touchedMs);
  return message;
}

function driverMessage({ name, report, seenMs }: Told, nowMs: number): Member {
  const message = new Member();
  message.setName(name);
  message.setRole('driver');
  message.setVersion(report.version);
  message.setState(nowMs - seenMs > SILENT_MS ? 'silent' : 'serving');
  message.setStartedMs(report.startedMs);
  message.setMemoryBytes(report.memoryBytes);
  message.setRunning(report.active);
  message.setQueued(report.lines.filter(({ state }) => state === 'queued').length);
  return message;
}

function workerMessage(name: string, answer: StatusResponse | undefined): Member {
  const message = new Member();
  message.setName(name);
  message.setRole('worker');
  message.setState(answer === undefined ? 'silent' : 'serving');
  if (answer === undefined) return message;
  message.setVersion(answer.getVersion());
  message.setStartedMs(Number(answer.getStartedMs()));
  message.setMemoryBytes(Number(answer.getMemoryBytes()));
  message.setRunning(answer.getRunning());
  message.setQueued(answer.getQueued());
  message.setSlots(answer.getSlots());
  message.setSpoolBytes(Number(answer.getSpoolBytes()));
  return message;
}
