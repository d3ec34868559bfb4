import { readFileSync } from 'node:fs';
import { type ChannelCredentials, credentials } from '@grpc/grpc-js';
import { invalidArgument } from './errors.js';

/** What a connection string says (Spark, "Client connection string": connect-client/docs/client-connection-string.md). */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly useSsl: boolean;
  readonly token?: string;
  readonly userId?: string;
  readonly sessionId?: string;
  readonly userAgent?: string;
  /** The largest message to be received, in bytes. */
  readonly messageBytesMax: number;
  /** All other parameters, sent as gRPC metadata with each call. */
  readonly metadata: Readonly<Record<string, string>>;
}

const DEFAULT_PORT = 15_002;
/** PySpark's own limit. */
const MESSAGE_BYTES_MAX = 128 * 2 ** 20;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** gRPC's rule for metadata keys (PROTOCOL-HTTP2, Custom-Metadata). */
const METADATA_KEY = /^[0-9a-z_.-]+$/;

/**
 * Reads `sc://host[:port][/;key=value;…]`. Known keys: `use_ssl`, `token`, `user_id`, `session_id` (a UUID), `user_agent`,
 * `grpc_max_message_size`; every other becomes metadata. Values are percent-decoded. A token asks for TLS unless `use_ssl=false`
 * says otherwise. Throws a SparkError (INVALID_ARGUMENT) that names what is wrong.
 */
export function parseConnection(text: string): Connection {
  const match = /^sc:\/\/(\[[^\]]+\]|[^:/;[\]]+)(?::(\d+))?(?:\/(?:;(.*))?)?$/.exec(text);
  if (match?.[1] === undefined) {
    throw invalidArgument(`A connection string looks like sc://host:port/;use_ssl=true;token=…, not ${redacted(text)}`);
  }
  const port = match[2] === undefined ? DEFAULT_PORT : Number(match[2]);
  if (port < 1 || port > 65_535) throw invalidArgument(`${port} is no port.`);
  const all = parameters(match[3] ?? '');
  const {
    use_ssl: ssl,
    token,
    user_id: userId,
    session_id: sessionId,
    user_agent: userAgent,
    grpc_max_message_size: size,
    ...rest
  } = all;
  if (sessionId !== undefined && !UUID.test(sessionId)) throw invalidArgument('session_id has to be a UUID.');
  if (ssl !== undefined && ssl !== 'true' && ssl !== 'false') throw invalidArgument('use_ssl is true or false.');
  const messageBytesMax = size === undefined ? MESSAGE_BYTES_MAX : Number(size);
  if (!Number.isInteger(messageBytesMax)) throw invalidArgument('grpc_max_message_size is a number of bytes.');
  for (const key of Object.keys(rest)) {
    if (!METADATA_KEY.test(key))
      throw invalidArgument(`${key} can't be a metadata key: lower-case letters, digits, _ - .`);
  }
  return {
    host: match[1],
    port,
    useSsl: ssl === undefined ? token !== undefined : ssl === 'true',
    messageBytesMax,
    metadata: rest,
    ...(token !== undefined && { token }),
    ...(userId !== undefined && { userId }),
    ...(sessionId !== undefined && { sessionId }),
    ...(userAgent !== undefined && { userAgent }),
  };
}

function parameters(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const part of text.split(';').filter((part) => part !== '')) {
    const at = part.indexOf('=');
    if (at < 1) throw invalidArgument('Parameters of a connection string are key=value, separated by ;');
    try {
      pairs[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1));
    } catch {
      throw invalidArgument(`The value of ${part.slice(0, at)} is not percent-encoded text.`);
    }
  }
  return pairs;
}

/** A connection string without its secret, fit for a message. */
const redacted = (text: string): string => text.replace(/token=[^;]*/, 'token=…');

/**
 * Channel credentials. `ca`: PEM text or the path of a PEM file with the authorities to trust; without it
 * `GRPC_DEFAULT_SSL_ROOTS_FILE_PATH` (read by grpc-js), else the system's.
 */
export function credentialsOf(connection: Connection, ca: string | undefined): ChannelCredentials {
  if (!connection.useSsl) return credentials.createInsecure();
  if (ca === undefined) return credentials.createSsl();
  return credentials.createSsl(ca.includes('-----BEGIN') ? Buffer.from(ca) : readFileSync(ca));
}
