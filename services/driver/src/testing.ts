/** What the simulation of drivers in test/fault is made of: the real operations and their way to a worker. Nothing else imports it. */
export type { CommandContext } from './command/context.js';
export { once } from './command/once.js';
export { Dispatcher, LOST_WORKERS_MAX } from './dispatch/dispatcher.js';
export type { TaskClient } from './dispatch/task-client.js';
export type { WorkerDirectory } from './dispatch/worker-directory.js';
export { WorkerLost } from './dispatch/worker-error.js';
export type { ResponseCall } from './operation/burst.js';
export type { Operation, OperationParts } from './operation/operation.js';
export { OperationRegistry } from './operation/operation-registry.js';
export type { QueryTask } from './operation/query.js';
export { type Cursor, cursorOf, START } from './operation/response.js';
export type { Prepared } from './operation/settlement.js';
export { runTask } from './schedule/task-rows.js';
