import { type ChannelCredentials, credentials, Metadata } from '@grpc/grpc-js';

export interface SparkConnection {
  readonly address: string;
  readonly credentials: ChannelCredentials;
  /** With each call. */
  readonly metadata: Metadata;
}

const DEFAULT_PORT = 15_002;

/**
 * `sc://host:port/;use_ssl=true;token=…` (Spark Connect, "Connecting to Spark Connect using clients").
 * @throws Error that says what is wrong with it
 */
export function parseSparkUrl(url: string): SparkConnection {
  const [, host, port = DEFAULT_PORT, rest = ''] =
    /^sc:\/\/([^:/;]+|\[[^\]]+\])(?::(\d+))?\/?(?:;(.*))?$/.exec(url) ?? [];
  if (host === undefined) throw new Error(`${url} is no address of a Spark Connect server: say sc://host:port.`);
  const parameters = new Map(
    rest
      .split(';')
      .filter((part) => part !== '')
      .map((part) => [part.split('=')[0] ?? '', decodeURIComponent(part.slice(part.indexOf('=') + 1))]),
  );
  const metadata = new Metadata();
  const token = parameters.get('token');
  if (token !== undefined) metadata.set('authorization', `Bearer ${token}`);
  const secure = parameters.get('use_ssl') === 'true' || token !== undefined;
  return {
    address: `${host}:${port}`,
    credentials: secure ? credentials.createSsl() : credentials.createInsecure(),
    metadata,
  };
}
