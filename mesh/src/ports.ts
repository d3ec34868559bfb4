import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';

// Below the range from which systems take ports for outgoing connections: those could be taken between here and their use.
const PORT_MIN = 15_000;
const BLOCK_PORTS = 100;
const BLOCKS = 170;
const TRIES_MAX = 1_000;

/** The first port of a block is held as long as this process lives: two meshes never choose from the same block. */
interface Block {
  readonly guard: Server;
  next: number;
  readonly end: number;
}
let block: Block | undefined;

/** A TCP port of 127.0.0.1 that nobody listens on, and that no other mesh of this machine will be given. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    if (block === undefined || block.next === block.end) {
      block = await claimBlock();
      continue;
    }
    const port = block.next++;
    const probe = await tryListen(port);
    if (probe === undefined) continue;
    await new Promise((resolve) => probe.close(resolve));
    return port;
  }
  throw new Error(`No free port between ${PORT_MIN} and ${PORT_MIN + BLOCKS * BLOCK_PORTS}.`);
}

async function claimBlock(): Promise<Block> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const first = PORT_MIN + randomInt(BLOCKS) * BLOCK_PORTS;
    const guard = await tryListen(first);
    // It must not keep the process alive by itself.
    if (guard !== undefined) return { guard: guard.unref(), next: first + 1, end: first + BLOCK_PORTS };
  }
  throw new Error('All blocks of ports are taken.');
}

function tryListen(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
