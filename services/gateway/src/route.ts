import type { PlanClass } from '@outboard/policy';
import type { Footprint } from './estimate.js';
import type { SparkCall } from './request.js';

/** What the edge and the driver are told about a call, as headers. */
export function routeHeaders(
  call: SparkCall,
  planClass: PlanClass,
  footprint: Footprint,
  bytes: number,
  newId: () => string,
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = { 'x-outboard-class': planClass };
  // Header values come from a client: what is no plain text is left out, and the driver answers for it.
  if (isPlain(call.sessionId)) headers['x-outboard-session'] = call.sessionId;
  // An execution that the client did not name gets its id here, so that a retry by the edge joins it.
  const operation = call.operationId === '' && call.method === 'ExecutePlan' ? newId() : call.operationId;
  if (isPlain(operation)) headers['x-outboard-operation'] = operation;
  if (call.holds) headers['x-outboard-hold'] = '1';
  if (call.plans.length > 0) {
    headers['x-outboard-plan-nodes'] = String(footprint.relations);
    headers['x-outboard-plan-bytes'] = String(bytes);
  }
  return headers;
}

const isPlain = (value: string): boolean => /^[\x21-\x7e]{1,128}$/.test(value);
