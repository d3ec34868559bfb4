export { ByteQueue } from './byte-queue.js';
export { type Clock, systemClock } from './clock.js';
export { ConfigError, childEnvironment, loadConfig } from './config.js';
export { failureOf, tellFailures, Unusable } from './failures.js';
export { type DrainSteps, Lifecycle, type LifecycleOptions, type LifecycleState } from './lifecycle.js';
export { createLogger, type Logger, type LogOptions } from './log.js';
export { add, observe, type Reading, recordMs } from './metrics.js';
export { RELAY_FLAGS } from './node-flags.js';
export { requirePair } from './pair.js';
export {
  beginSpan,
  contextFrom,
  failSpan,
  inSpan,
  joining,
  linkTo,
  startTelemetry,
  type Telemetry,
  withContext,
} from './telemetry.js';
export {
  type AttributeName,
  attributeNames,
  type MetricName,
  metricNames,
  type SpanName,
  spanNames,
} from './telemetry-schema.js';
export { version } from './version.js';
