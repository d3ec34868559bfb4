/**
 * What a driver would lose if it died: sessions, operations, errors. Every method resolves only once its change is on
 * disk, so an answer that leaves afterwards can be kept by any other driver.
 */
import type { OperationId, SessionId, Tenant, WorkerId } from '@outboard/plan';

export interface SessionKey {
  readonly tenant: Tenant;
  readonly sessionId: SessionId;
}

export interface SessionRecord extends SessionKey {
  /** Given to clients as `server_side_session_id`; a client that sees another one gives its session up. */
  readonly serverSessionId: string;
  readonly user: string;
  /** The settings that the client changed. */
  readonly config: Readonly<Record<string, string>>;
  readonly database: string;
  /** Small things that belong to the session, by a name of the driver's choice: variables, cached tables … */
  readonly objects: Readonly<Record<string, string>>;
  /** Released by its client: its id can't be used again. */
  readonly closed: boolean;
}

export interface ViewRecord {
  readonly name: string;
  /** A plan, serialized by the driver. */
  readonly plan: Uint8Array;
}

/**
 * Where an operation stands:
 * - pending: recorded, nothing dispatched;
 * - running: its task may be on a worker;
 * - finished: `outcome` holds its answers (commands) or its task has ended (queries);
 * - failed: `outcome` holds its error;
 * - cancelled: interrupted by the client.
 */
export type OperationState = 'pending' | 'running' | 'finished' | 'failed' | 'cancelled';

export interface OperationKey extends SessionKey {
  readonly operationId: OperationId;
}

export interface OperationRecord extends OperationKey {
  /** Hash of the request: tells a repeated call from a reused id. */
  readonly fingerprint: string;
  readonly state: OperationState;
  readonly tags: readonly string[];
  readonly reattachable: boolean;
  /** W3C `traceparent` of the call that began it. */
  readonly traceparent: string;
  readonly worker?: WorkerId;
  /** What the client asked for, encoded; kept until `task` or `outcome` says what became of it. */
  readonly plan?: Uint8Array;
  /** What to run, serialized by the driver; another driver can dispatch it again. */
  readonly task?: Uint8Array;
  /** Answers or error, serialized by the driver. */
  readonly outcome?: Uint8Array;
  readonly createdMs: number;
}

export type OperationChange = Partial<Pick<OperationRecord, 'state' | 'worker' | 'task' | 'outcome'>>;

export interface Store {
  /** The session, made where it is not there yet. `fresh` is used only then. */
  openSession(key: SessionKey, fresh: { serverSessionId: string; user: string }): Promise<SessionRecord>;
  findSession(key: SessionKey): Promise<SessionRecord | undefined>;
  /** Sets (text) or unsets (null) settings, all or none. */
  changeConfig(key: SessionKey, changes: Readonly<Record<string, string | null>>): Promise<void>;
  /** Sets (text) or removes (null) session objects, all or none. */
  changeObjects(key: SessionKey, changes: Readonly<Record<string, string | null>>): Promise<void>;
  setDatabase(key: SessionKey, database: string): Promise<void>;
  /** Drops the session's views, settings and operations, and marks it closed; forgets it whole where it may come back. */
  closeSession(key: SessionKey, mayReturn: boolean): Promise<void>;
  /** Copies settings and views. False where the target id is taken. */
  cloneSession(from: SessionKey, to: SessionKey, serverSessionId: string): Promise<boolean>;

  /** False where the view is there and `replace` is not set. */
  putView(key: SessionKey, view: ViewRecord, replace: boolean): Promise<boolean>;
  findView(key: SessionKey, name: string): Promise<ViewRecord | undefined>;
  listViews(key: SessionKey): Promise<readonly string[]>;
  /** False where there was none. */
  dropView(key: SessionKey, name: string): Promise<boolean>;

  /** Records a new operation; the one that is there where its id is taken. */
  createOperation(record: OperationRecord): Promise<OperationRecord | undefined>;
  findOperation(key: OperationKey): Promise<OperationRecord | undefined>;
  changeOperation(key: OperationKey, change: OperationChange): Promise<void>;
  listOperations(key: SessionKey): Promise<readonly OperationRecord[]>;
  dropOperation(key: OperationKey): Promise<void>;

  /** Keeps an error's details; of a session's errors only the latest hundred are kept. */
  putError(key: SessionKey, errorId: string, error: Uint8Array): Promise<void>;
  findError(key: SessionKey, errorId: string): Promise<Uint8Array | undefined>;

  close(): Promise<void>;
}
