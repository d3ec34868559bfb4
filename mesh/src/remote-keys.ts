/** Keys that the edge fetches by URL: Envoy's `remote_jwks`, and a cluster for each issuer, which it discovers from a file. */

/** Where a system keeps the authorities it trusts (Debian, and with it Envoy's image). */
const SYSTEM_AUTHORITIES = '/etc/ssl/certs/ca-certificates.crt';
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const FETCH_SECONDS = 5;

export interface RemoteKeys {
  readonly jwksUrl: string;
  /** How long keys are kept: a new key counts, and one that is gone ends, within this time. Milliseconds. */
  readonly jwksCacheMs: number;
  /** PEM of the authorities that its certificate may be of; the system's unless told. */
  readonly jwksCaFile?: string | undefined;
}

/** What is wrong with such a URL, if anything. */
export function urlProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is no URL';
  const { protocol, hostname } = new URL(text);
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))) return undefined;
  return 'must be https: whoever can change keys on their way can make tokens';
}

/** For the provider `name` of the filter. */
export const remoteJwks = (name: string, { jwksUrl, jwksCacheMs }: RemoteKeys): object => ({
  http_uri: { uri: jwksUrl, cluster: name, timeout: `${FETCH_SECONDS}s` },
  cache_duration: `${jwksCacheMs / 1_000}s`,
  // Ahead of the first call, and again before the keys are over.
  async_fetch: { fast_listener: true, failed_refetch_duration: '1s' },
  retry_policy: { num_retries: 2 },
});

export function keysCluster(name: string, { jwksUrl, jwksCaFile }: RemoteKeys): object {
  const { protocol, hostname, port } = new URL(jwksUrl);
  const secure = protocol === 'https:';
  const address = hostname.replace(/^\[|\]$/g, '');
  return {
    '@type': 'type.googleapis.com/envoy.config.cluster.v3.Cluster',
    name,
    type: 'STRICT_DNS',
    dns_lookup_family: 'V4_PREFERRED',
    connect_timeout: `${FETCH_SECONDS}s`,
    load_assignment: {
      cluster_name: name,
      endpoints: [
        {
          lb_endpoints: [
            {
              endpoint: {
                address: { socket_address: { address, port_value: Number(port || (secure ? 443 : 80)) } },
              },
            },
          ],
        },
      ],
    },
    ...(secure && { transport_socket: tlsTo(address, jwksCaFile ?? SYSTEM_AUTHORITIES) }),
  };
}

const tlsTo = (host: string, authorities: string): object => ({
  name: 'envoy.transport_sockets.tls',
  typed_config: {
    '@type': 'type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext',
    sni: host,
    common_tls_context: {
      validation_context: {
        trusted_ca: { filename: authorities },
        match_typed_subject_alt_names: [{ san_type: 'DNS', matcher: { exact: host } }],
      },
    },
  },
});
