import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import {
  AnalyzePlanRequestSchema,
  type AnalyzePlanResponse,
  CloneSessionRequestSchema,
  type ConfigRequest_OperationSchema,
  ConfigRequestSchema,
  type ConfigResponse,
  type ExecutePlanResponse,
  FetchErrorDetailsRequestSchema,
  type FetchErrorDetailsResponse,
  InterruptRequest_InterruptType,
  InterruptRequestSchema,
  type Plan,
  ReleaseSessionRequestSchema,
} from '@outboard/wire/spark';
import { type QueryContext, SparkError } from './errors.js';
import { type ExecuteOptions, type ExecutionHost, execute, type RequestBase } from './execute.js';
import { type RetryPolicy, withRetries } from './retry.js';
import { type Channel, CLIENT_TYPE } from './rpc.js';

type AnalyzeInit = MessageInitShape<typeof AnalyzePlanRequestSchema>['analyze'];
type ConfigInit = MessageInitShape<typeof ConfigRequest_OperationSchema>['opType'];

/** What is to be interrupted: all of the session's operations, those with a tag, or one. */
export type InterruptTarget =
  | { readonly kind: 'all' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'operation'; readonly operationId: string };

const INTERRUPT_TIMEOUT_MS = 10_000;
const DETAILS_TIMEOUT_MS = 10_000;

/** One session's calls. Owns a share of the channel and ends it by `close`. */
export class ConnectClient implements ExecutionHost {
  readonly sessionId: string;
  readonly userId: string;
  readonly channel: Channel;
  readonly policy: RetryPolicy;
  readonly #tags = new Set<string>();
  readonly #background = new Set<Promise<void>>();
  #observed: string | undefined;
  #closed = false;

  constructor(fields: {
    readonly channel: Channel;
    readonly policy: RetryPolicy;
    readonly sessionId?: string | undefined;
    readonly userId?: string | undefined;
    readonly observed?: string;
  }) {
    this.channel = fields.channel;
    this.policy = fields.policy;
    this.sessionId = fields.sessionId ?? randomUUID();
    this.userId = fields.userId ?? systemUser();
    this.#observed = fields.observed;
  }

  get closed(): boolean {
    return this.#closed;
  }

  execute(plan: Plan, options?: ExecuteOptions): AsyncGenerator<ExecutePlanResponse, void, undefined> {
    return execute(this, plan, options);
  }

  async analyze(analyze: AnalyzeInit): Promise<AnalyzePlanResponse['result']> {
    const request = create(AnalyzePlanRequestSchema, { ...this.base(), ...(analyze && { analyze }) });
    const response = await this.#unary(() => this.channel.unary('analyzePlan', request));
    return response.result;
  }

  /** The pairs in the answer to a Config request. */
  async config(opType: NonNullable<ConfigInit>): Promise<ConfigResponse['pairs']> {
    const request = create(ConfigRequestSchema, { ...this.base(), operation: { opType } });
    return (await this.#unary(() => this.channel.unary('config', request))).pairs;
  }

  /** Interrupts; the ids of the operations that were running. */
  async interruptTarget(target: InterruptTarget): Promise<readonly string[]> {
    const request = create(InterruptRequestSchema, { ...this.base(), ...interruptInit(target) });
    const options = { timeoutMs: INTERRUPT_TIMEOUT_MS };
    return (await this.#unary(() => this.channel.unary('interrupt', request, options))).interruptedIds;
  }

  async interrupt(operationId: string): Promise<void> {
    try {
      await this.interruptTarget({ kind: 'operation', operationId });
    } catch {
      // It may have ended by itself, or the server may be gone; whoever interrupts has given up on it either way.
    }
  }

  /** A session with this one's configuration, views and artifacts. */
  async clone(): Promise<ConnectClient> {
    const request = create(CloneSessionRequestSchema, { ...this.base(), newSessionId: randomUUID() });
    const { newSessionId, newServerSideSessionId } = await this.#unary(() =>
      this.channel.unary('cloneSession', request),
    );
    return this.sibling({ sessionId: newSessionId, observed: newServerSideSessionId });
  }

  /** A session of its own on the same channel. */
  sibling(fields: { readonly sessionId?: string; readonly observed?: string } = {}): ConnectClient {
    return new ConnectClient({ channel: this.channel.retain(), policy: this.policy, userId: this.userId, ...fields });
  }

  /** Releases the session at the server and lets go of the channel. Safe to call twice. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all(this.#background);
    try {
      const { clientObservedServerSideSessionId: _, ...base } = this.base();
      const request = create(ReleaseSessionRequestSchema, base);
      await this.channel.unary('releaseSession', request, { timeoutMs: INTERRUPT_TIMEOUT_MS });
    } catch {
      // The server drops idle sessions by itself.
    } finally {
      this.channel.close();
    }
  }

  addTag(tag: string): void {
    this.#tags.add(tag);
  }
  removeTag(tag: string): void {
    this.#tags.delete(tag);
  }
  clearTags(): void {
    this.#tags.clear();
  }
  tags(): readonly string[] {
    return [...this.#tags];
  }

  base(): RequestBase {
    return {
      sessionId: this.sessionId,
      userContext: { userId: this.userId, userName: this.userId },
      clientType: CLIENT_TYPE,
      ...(this.#observed !== undefined && { clientObservedServerSideSessionId: this.#observed }),
    };
  }

  observe(serverSideSessionId: string): void {
    if (serverSideSessionId === '') return;
    this.#observed ??= serverSideSessionId;
    if (this.#observed === serverSideSessionId) return;
    throw new SparkError({
      message:
        'The server has lost this session and begun another: its views and settings are gone. Make a new session.',
      condition: 'INVALID_HANDLE.SESSION_CHANGED',
      sqlState: 'HY000',
      messageParameters: { handle: this.sessionId },
    });
  }

  background(work: Promise<void>): void {
    this.#background.add(work);
    // `work` does not reject (ExecutionHost.background).
    void work.then(() => this.#background.delete(work));
  }

  async enrich(error: SparkError): Promise<SparkError> {
    const { errorId } = error;
    if (errorId === undefined) return error;
    try {
      const request = create(FetchErrorDetailsRequestSchema, { ...this.base(), errorId });
      const details = await this.channel.unary('fetchErrorDetails', request, { timeoutMs: DETAILS_TIMEOUT_MS });
      return detailed(error, details);
    } catch {
      // What the trailer said is still true.
      return error;
    }
  }

  async #unary<T extends { readonly serverSideSessionId: string }>(call: () => Promise<T>): Promise<T> {
    try {
      const response = await withRetries(this.policy, undefined, call);
      this.observe(response.serverSideSessionId);
      return response;
    } catch (thrown) {
      throw await this.enrich(SparkError.from(thrown));
    }
  }
}

function interruptInit(target: InterruptTarget) {
  switch (target.kind) {
    case 'all':
      return { interruptType: InterruptRequest_InterruptType.ALL };
    case 'tag':
      return {
        interruptType: InterruptRequest_InterruptType.TAG,
        interrupt: { case: 'operationTag' as const, value: target.tag },
      };
    case 'operation':
      return {
        interruptType: InterruptRequest_InterruptType.OPERATION_ID,
        interrupt: { case: 'operationId' as const, value: target.operationId },
      };
    default:
      return target satisfies never;
  }
}

function detailed(error: SparkError, details: FetchErrorDetailsResponse): SparkError {
  const root = details.errors[details.rootErrorIdx ?? 0];
  if (root === undefined) return error;
  const thrown = root.sparkThrowable;
  return new SparkError({
    message: root.message || error.message,
    condition: thrown?.errorClass ?? error.condition,
    sqlState: thrown?.sqlState ?? error.sqlState,
    messageParameters: { ...error.messageParameters, ...thrown?.messageParameters },
    queryContexts: (thrown?.queryContexts ?? []).map(
      ({ contextType, objectType, objectName, startIndex, stopIndex, fragment, callSite, summary }): QueryContext => ({
        kind: contextType === 0 ? 'sql' : 'dataframe',
        objectType,
        objectName,
        startIndex,
        stopIndex,
        fragment,
        callSite,
        summary,
      }),
    ),
    errorClasses: root.errorTypeHierarchy.length > 0 ? root.errorTypeHierarchy : error.errorClasses,
    grpcCode: error.grpcCode,
    errorId: error.errorId,
    cause: error.cause,
  });
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a user id that has no name.
    return 'unknown';
  }
}
