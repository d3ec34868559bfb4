import type { Span, Tracer } from '@opentelemetry/api';
import { inSpan, recordMs } from '@outboard/runtime';

/** One of the steps in which a plan becomes a task: a span, and a measurement. */
export async function step<T>(
  tracer: Tracer,
  name: 'decode' | 'analyze' | 'estimate' | 'lower',
  work: (span: Span) => Promise<T> | T,
): Promise<T> {
  const begin = performance.now();
  try {
    return await inSpan(tracer, `driver.${name}`, {}, work);
  } finally {
    recordMs('outboard.step.duration', performance.now() - begin, { 'outboard.step': name });
  }
}
