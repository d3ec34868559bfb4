/**
 * `node health.mjs PORT [CERTS IDENTITY]`: ends with 0 where a gRPC server on this port of loopback says SERVING (grpc.health.v1, for the
 * whole server). Ends the container where its network is gone: it starts again, in the pod's new one. With CERTS, a folder, by mTLS as IDENTITY. Plain HTTP/2 and no library: it runs every few seconds in each container.
 */
import { readFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { networkInterfaces } from 'node:os';

const TIMEOUT_MS = 4_000;
/** A gRPC message of no bytes, and one that says { status: SERVING }. */
const REQUEST = Buffer.from([0, 0, 0, 0, 0]);
const SERVING = Buffer.from([0, 0, 0, 0, 2, 8, 1]);

const [port, certs, identity] = process.argv.slice(2);
const read = (name) => readFileSync(`${certs}/${name}`);
const tls = certs && {
  ca: read('ca.pem'),
  cert: read(`${identity}.pem`),
  key: read(`${identity}.key`),
  servername: 'localhost',
};

const failed = (why) => {
  process.stderr.write(`not serving on ${port}: ${why}\n`);
  process.exit(1);
};
if (Object.values(networkInterfaces()).every((addresses) => addresses.every(({ internal }) => internal))) {
  process.kill(1, 'SIGTERM');
  failed('the pod that it stands in has gone');
}
setTimeout(() => failed(`no answer within ${TIMEOUT_MS} ms`), TIMEOUT_MS);

const session = connect(`${tls ? 'https' : 'http'}://127.0.0.1:${port}`, tls || {});
session.on('error', (error) => failed(error.message));
const call = session.request({
  ':method': 'POST',
  ':path': '/grpc.health.v1.Health/Check',
  'content-type': 'application/grpc',
  te: 'trailers',
});
const chunks = [];
call.on('data', (chunk) => chunks.push(chunk));
call.on('end', () => (SERVING.equals(Buffer.concat(chunks)) ? process.exit(0) : failed('it says NOT_SERVING')));
call.end(REQUEST);
