import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryable, SparkError } from './errors.js';

/** How often, and after which pauses, a failed call is made again. Times in milliseconds. */
export interface RetryPolicy {
  /** Tries after the first, counted anew whenever a call has made progress. */
  readonly retriesMax: number;
  readonly initialDelayMs: number;
  readonly multiplier: number;
  readonly delayMaxMs: number;
  /** Up to this much, by chance, is added to each pause, so that many clients do not return at once. */
  readonly jitterMs: number;
  /** The longest pause that a server may ask for by RetryInfo. */
  readonly serverDelayMaxMs: number;
}

/** Gives up after about three minutes without progress. */
export const DEFAULT_RETRY_POLICY: RetryPolicy = {
  retriesMax: 15,
  initialDelayMs: 50,
  multiplier: 2,
  delayMaxMs: 20_000,
  jitterMs: 100,
  serverDelayMaxMs: 600_000,
};

/** The pause before the next try, or undefined where there should be none. `retries`: how many were made since progress. */
export function nextDelayMs(
  policy: RetryPolicy,
  error: SparkError,
  retries: number,
  random: () => number = Math.random,
): number | undefined {
  if (retries >= policy.retriesMax || !isRetryable(error)) return undefined;
  const backOff = Math.min(policy.initialDelayMs * policy.multiplier ** retries, policy.delayMaxMs);
  const asked = Math.min(error.retryDelayMs ?? 0, policy.serverDelayMaxMs);
  return Math.max(backOff, asked) + random() * policy.jitterMs;
}

/** Runs `call` until it succeeds or the policy ends it. Errors come out as SparkError. */
export async function withRetries<T>(
  policy: RetryPolicy,
  signal: AbortSignal | undefined,
  call: () => Promise<T>,
): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await call();
    } catch (thrown) {
      const error = SparkError.from(thrown);
      const delayMs = signal?.aborted ? undefined : nextDelayMs(policy, error, retries);
      if (delayMs === undefined) throw error;
      await pause(delayMs, signal);
    }
  }
}

/** Waits; rejects with a SparkError (OPERATION_CANCELED) as soon as `signal` aborts. */
export async function pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(delayMs, undefined, signal === undefined ? {} : { signal });
  } catch (thrown) {
    throw SparkError.from(thrown);
  }
}
