/** Branded ids: minted where the wire is decoded (or, for attributes, by the analyzer), never made from loose values elsewhere. */
declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** A client's number for a relation (`RelationCommon.plan_id`); DataFrame columns refer to it. int64 on the wire. */
export type PlanId = Brand<bigint, 'PlanId'>;
export const planId = (value: bigint): PlanId => value as PlanId;

/** A resolved column's identity, unique within one analysis. Two scans of one table have different ids. */
export type AttributeId = Brand<number, 'AttributeId'>;
export const attributeId = (value: number): AttributeId => value as AttributeId;

export type SessionId = Brand<string, 'SessionId'>;
export const sessionId = (value: string): SessionId => value as SessionId;

export type OperationId = Brand<string, 'OperationId'>;
export const operationId = (value: string): OperationId => value as OperationId;

export type TaskId = Brand<string, 'TaskId'>;
export const taskId = (value: string): TaskId => value as TaskId;

export type WorkerId = Brand<string, 'WorkerId'>;
export const workerId = (value: string): WorkerId => value as WorkerId;

export type Tenant = Brand<string, 'Tenant'>;
export const tenant = (value: string): Tenant => value as Tenant;
