export { ensureCertificates, identities, TRUST_DOMAIN } from './certificates.js';
export { type SpanLine, startCollector } from './collector.js';
export { writePool } from './eds.js';
export { checkout, findEnvoy, layoutOf } from './layout.js';
export { freePort } from './ports.js';
export { isEnvoyReady, isServing } from './probe.js';
export { renderEnvoy } from './render.js';
export { ensureSigningKey, JWT_AUDIENCE, JWT_ISSUER, mintToken } from './token.js';
export { readTrace, renderTrace } from './trace.js';
