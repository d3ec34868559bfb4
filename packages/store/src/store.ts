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
  /** Released by its client, or given up: its id can't be used again. */
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
  /** How many workers were lost while they ran its task. */
  readonly losses: number;
  /** What the client asked for, encoded; kept until `task` or `outcome` says what became of it. */
  readonly plan?: Uint8Array;
  /** What to run, serialized by the driver; another driver can dispatch it again. */
  readonly task?: Uint8Array;
  /** Answers or error, serialized by the driver. */
  readonly outcome?: Uint8Array;
  readonly createdMs: number;
}

/** What changes while other drivers have it in hand; without what makes a record large. */
export type OperationStatus = Pick<OperationRecord, 'state' | 'worker'>;

export type OperationChange = Partial<Pick<OperationRecord, 'state' | 'worker' | 'losses' | 'outcome'>>;

/** What a plan came to, recorded once. */
export type Settlement = Pick<OperationRecord, 'state'> & Partial<Pick<OperationRecord, 'task' | 'outcome'>>;

/** A change of a session; texts set, nulls unset. */
export type SessionChange =
  | { readonly kind: 'config' | 'objects'; readonly changes: Readonly<Record<string, string | null>> }
  | { readonly kind: 'database'; readonly database: string }
  /** Without `replace` the name must be free. */
  | { readonly kind: 'putView'; readonly view: ViewRecord; readonly replace: boolean }
  /** The view must be there. */
  | { readonly kind: 'dropView'; readonly name: string };

/** `superseded`: another driver was first. `conflict`: the session has changed, so that a change does not apply. */
export type Settled = 'settled' | 'superseded' | 'conflict';

/** How long things that nobody asks for are kept, in milliseconds. */
export interface Leases {
  readonly sessionMs: number;
  readonly operationMs: number;
  readonly errorMs: number;
}

/** What a sweep took away. The files of sessions are for the caller to remove. */
export interface Swept {
  readonly sessions: readonly SessionKey[];
  readonly operations: number;
}

export interface Store {
  /** The session, made where it is not there yet. `fresh` is used only then. */
  openSession(key: SessionKey, fresh: { serverSessionId: string; user: string }): Promise<SessionRecord>;
  findSession(key: SessionKey): Promise<SessionRecord | undefined>;
  /** All changes, or none. False where one does not apply. */
  changeSession(key: SessionKey, changes: readonly SessionChange[]): Promise<boolean>;
  /** Drops the session's views, settings and operations, and marks it closed; forgets it whole where it may come back. */
  closeSession(key: SessionKey, mayReturn: boolean): Promise<void>;
  /** Copies settings and views. False where the target id is taken by another session. */
  cloneSession(from: SessionKey, to: SessionKey, serverSessionId: string): Promise<boolean>;

  findView(key: SessionKey, name: string): Promise<ViewRecord | undefined>;
  listViews(key: SessionKey): Promise<readonly string[]>;

  /** Records a new operation; the one that is there where its id is taken. */
  createOperation(record: OperationRecord): Promise<OperationRecord | undefined>;
  findOperation(key: OperationKey): Promise<OperationRecord | undefined>;
  findOperationStatus(key: OperationKey): Promise<OperationStatus | undefined>;
  /** False, and nothing done, where it has ended or is not there. */
  changeOperation(key: OperationKey, change: OperationChange): Promise<boolean>;
  /** Records what an operation's plan came to, and with it what it changed in its session: both, once, or neither. */
  settleOperation(key: OperationKey, settlement: Settlement, changes: readonly SessionChange[]): Promise<Settled>;
  listOperations(key: SessionKey): Promise<readonly OperationRecord[]>;
  dropOperation(key: OperationKey): Promise<void>;

  /** What an operation has decided once for all drivers that may have it in hand: the first value recorded under the name stays. */
  claim(key: OperationKey, name: string, value: Uint8Array): Promise<Uint8Array>;
  findClaim(key: OperationKey, name: string): Promise<Uint8Array | undefined>;

  /** Keeps an error's details; of a session's errors only the latest hundred are kept. */
  putError(key: SessionKey, errorId: string, error: Uint8Array): Promise<void>;
  findError(key: SessionKey, errorId: string): Promise<Uint8Array | undefined>;

  /** Takes or renews a name for a time; false while another owner holds it. */
  takeLease(name: string, owner: string, ms: number): Promise<boolean>;
  /** Ends what was left alone for longer than its lease: closes sessions, drops operations and errors. */
  sweep(leases: Leases): Promise<Swept>;

  close(): Promise<void>;
}
