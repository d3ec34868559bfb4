export { ByteQueue } from './byte-queue.js';
export { type Clock, systemClock } from './clock.js';
export { ConfigError, childEnvironment, loadConfig } from './config.js';
export { type DrainSteps, Lifecycle, type LifecycleOptions, type LifecycleState } from './lifecycle.js';
export { createLogger, type Logger, type LogOptions } from './log.js';
export { contextFrom, inSpan, startTelemetry, type Telemetry, withContext } from './telemetry.js';
