import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

interface Unanswered {
  toCome: number;
  readonly sockets: Socket[];
}

/** Stands between clients and the edge and hands bytes on, until their connections are to break. */
export class Relay {
  readonly #server: Server;
  readonly #connections: Set<readonly [Socket, Socket]>;
  readonly #unanswered: Unanswered;

  private constructor(server: Server, connections: Set<readonly [Socket, Socket]>, unanswered: Unanswered) {
    this.#server = server;
    this.#connections = connections;
    this.#unanswered = unanswered;
  }

  /** `endpoint`: the edge's, host:port. */
  static async to(endpoint: string): Promise<Relay> {
    const port = Number(endpoint.slice(endpoint.lastIndexOf(':') + 1));
    const connections = new Set<readonly [Socket, Socket]>();
    const unanswered: Unanswered = { toCome: 0, sockets: [] };
    const server = createServer((near) => {
      if (unanswered.toCome > 0) {
        unanswered.toCome -= 1;
        unanswered.sockets.push(near.on('error', () => undefined).resume());
        return;
      }
      const far = connect(port, '127.0.0.1');
      const pair = [near, far] as const;
      connections.add(pair);
      const end = (): void => {
        near.destroy();
        far.destroy();
        connections.delete(pair);
      };
      near.on('error', () => undefined).once('close', end);
      far.on('error', () => undefined).once('close', end);
      near.pipe(far);
      far.pipe(near);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Relay(server, connections, unanswered);
  }

  /** Where clients connect; the edge's certificate names it. */
  get endpoint(): string {
    return `localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Both ends of all connections are told by a reset. How many there were. */
  reset(): number {
    const cut = [...this.#connections];
    for (const sockets of cut) for (const socket of sockets) socket.resetAndDestroy();
    return cut.length;
  }

  /** Clients' connections stay open, and nothing comes any more: so does a firewall forget. How many there were. */
  fallSilent(): number {
    const silenced = [...this.#connections];
    for (const [near, far] of silenced) {
      near.unpipe(far);
      far.unpipe(near);
      far.removeAllListeners('close').destroy();
    }
    return silenced.length;
  }

  /** So many connections to come are taken, and get no answer. */
  answerNone(connections: number): void {
    this.#unanswered.toCome = connections;
  }

  close(): void {
    this.#server.close();
    for (const near of [...this.#unanswered.sockets, ...[...this.#connections].map(([near]) => near)]) near.destroy();
  }
}
