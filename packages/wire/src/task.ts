/** The worker's API (proto/outboard/task/v1): messages of google-protobuf, and the stubs for grpc-js. */
export * from '../gen/own/outboard/task/v1/task_esm.mjs';
