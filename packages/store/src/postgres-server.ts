/** A real PostgreSQL for tests: a cluster in a folder of its own, on a free port of the loopback, ended by its pid. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '@outboard/database';
import { loadConfig } from '@outboard/runtime';
import { z } from 'zod';

const READY_MAX_MS = 30_000;
const DEBIAN = '/usr/lib/postgresql';

/** The folder with the server's programs; undefined where PostgreSQL is not installed. */
export function findPostgres(): string | undefined {
  const installed = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : [];
  const onPath = loadConfig(z.object({ PATH: z.string().default('') })).PATH.split(delimiter);
  return [...installed.reverse(), ...onPath].find((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL refuses to run as root: there it runs as the user that its package makes. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export class PostgresServer {
  readonly #bin: string;
  readonly #folder: string;
  readonly #user = unprivileged();
  readonly #port: number;
  #process: ChildProcess | undefined;

  private constructor(bin: string, folder: string, port: number) {
    this.#bin = bin;
    this.#folder = folder;
    this.#port = port;
  }

  static async start(bin: string): Promise<PostgresServer> {
    const folder = mkdtempSync(join(tmpdir(), 'outboard-postgres-'));
    const server = new PostgresServer(bin, folder, await freePort());
    if (server.#user !== undefined) chownSync(folder, server.#user.uid, server.#user.gid);
    const options = ['-D', join(folder, 'data'), '-U', 'outboard', '--auth=trust', '--no-sync', '-E', 'UTF8'];
    execFileSync(join(bin, 'initdb'), options, { ...server.#user, stdio: 'ignore', cwd: folder });
    await server.up();
    return server;
  }

  get url(): string {
    return `postgres://outboard@127.0.0.1:${this.#port}/postgres`;
  }

  /** Starts the server (again), and resolves when it answers. */
  async up(): Promise<void> {
    const data = join(this.#folder, 'data');
    const listen = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${this.#folder}`];
    this.#process = spawn(join(this.#bin, 'postgres'), ['-D', data, '-p', String(this.#port), ...listen], {
      ...this.#user,
      stdio: 'ignore',
      cwd: this.#folder,
    });
    const giveUpMs = Date.now() + READY_MAX_MS;
    const database = openDatabase(this.url);
    while (!(await answers(database))) {
      if (Date.now() > giveUpMs) throw new Error('PostgreSQL does not answer.');
      await sleep(50);
    }
    await database.close();
  }

  /** As a crash: no connection is told. */
  async kill(): Promise<void> {
    const server = this.#process;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGQUIT');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const answers = (database: ReturnType<typeof openDatabase>): Promise<boolean> =>
  database.all('SELECT 1').then(
    () => true,
    () => false,
  );
