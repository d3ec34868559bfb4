/** The part of Envoy's external processing API that the gateway serves. */
export * from '../gen/own/envoy/service/ext_proc/v3/external_processor_esm.mjs';
