/**
 * What befalls the machine below a mesh, in a network and with disks that only this run has (network_namespaces(7), mount_namespaces(7)):
 * nothing else on the machine is touched, and all of it is gone with the run.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A spool's disk: more than the clients' results take at once, and little enough to be filled in a moment. */
const DISK = 'size=1g';
/** Bytes as they go between processes of one machine, thinned to what a busy network gives. */
const SLOW = ['tbf', 'rate', '80mbit', 'burst', '256kb', 'latency', '400ms'];
const FILLER = 'filler';

/** Takes a fault back. */
export type Undo = () => Promise<void>;

export class Machine {
  readonly #disks: readonly string[];

  private constructor(disks: readonly string[]) {
    this.#disks = disks;
  }

  /** Needs namespaces of its own: call it under `unshare --net --mount` only. `disks`: directories that become disks of their own. */
  static async open(disks: readonly string[]): Promise<Machine> {
    await execute('ip', ['link', 'set', 'lo', 'up']);
    for (const disk of disks) {
      mkdirSync(disk, { recursive: true });
      await execute('mount', ['-t', 'tmpfs', '-o', DISK, 'none', disk]);
    }
    return new Machine(disks);
  }

  /** Whatever passes between these ports and others is answered by a reset, until it is taken back. */
  async cut(ports: readonly number[]): Promise<Undo> {
    const rules = ports.flatMap((port) =>
      ['--dport', '--sport'].map((side) => ['INPUT', '-p', 'tcp', side, String(port), ...RESET]),
    );
    for (const rule of rules) await execute('iptables', ['-w', '-I', ...rule]);
    return async () => {
      for (const rule of rules) await execute('iptables', ['-w', '-D', ...rule]);
    };
  }

  /** All of the network is slow, and loses what does not fit. */
  async slow(): Promise<Undo> {
    await execute('tc', ['qdisc', 'replace', 'dev', 'lo', 'root', ...SLOW]);
    return async () => void (await execute('tc', ['qdisc', 'del', 'dev', 'lo', 'root']));
  }

  /** The disk has no space left. */
  async fill(disk: string): Promise<Undo> {
    const filler = join(disk, FILLER);
    const { bavail, bsize } = statfsSync(disk);
    // Whoever writes meanwhile may take the last of it first.
    await execute('fallocate', ['-l', String(bavail * bsize), filler]).catch(() => undefined);
    return async () => rmSync(filler, { force: true });
  }

  async close(): Promise<void> {
    for (const disk of this.#disks) await execute('umount', ['--lazy', disk]);
  }
}

const RESET = ['-j', 'REJECT', '--reject-with', 'tcp-reset'];
