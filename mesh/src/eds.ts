import { join } from 'node:path';
import { writeAtomically } from './files.js';

export interface Endpoint {
  readonly name: string;
  readonly host: string;
  readonly port: number;
}

/** The pools that Envoys learn about from files. */
export const poolNames = ['gateways', 'drivers', 'drivers-distributed', 'workers'] as const;
export type Pool = (typeof poolNames)[number];

/**
 * Writes a pool's members for Envoy's filesystem EDS (envoy.config.endpoint.v3.ClusterLoadAssignment). Each carries its
 * name as load-balancer metadata `worker`, by which a driver's egress picks one; drivers read the names from the same file.
 */
export function writePool(folder: string, pool: Pool, members: readonly Endpoint[]): void {
  const assignment = {
    '@type': 'type.googleapis.com/envoy.config.endpoint.v3.ClusterLoadAssignment',
    cluster_name: pool,
    endpoints: [
      {
        lb_endpoints: members.map(({ name, host, port }) => ({
          endpoint: { address: { socket_address: { address: host, port_value: port } } },
          metadata: { filter_metadata: { 'envoy.lb': { worker: name } } },
        })),
      },
    ],
  };
  const content = { version_info: String(Date.now()), resources: [assignment] };
  writeAtomically(join(folder, `${pool}.json`), `${JSON.stringify(content, null, 2)}\n`);
}
