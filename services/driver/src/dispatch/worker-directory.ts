import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type WorkerId, workerId } from '@outboard/plan';
import type { Logger } from '@outboard/runtime';
import { z } from 'zod';

/** What matters here of the sidecar's endpoints file (envoy.config.endpoint.v3.ClusterLoadAssignment). */
const endpointsFile = z.object({
  resources: z.array(
    z.object({
      endpoints: z.array(
        z.object({
          lb_endpoints: z.array(
            z.object({
              metadata: z.object({ filter_metadata: z.object({ 'envoy.lb': z.object({ worker: z.string() }) }) }),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A worker that could not be reached is asked again only after this time, where there are others. */
const AVOIDED_MS = 2_000;

interface Member {
  readonly id: WorkerId;
  tasks: number;
  avoidedUntilMs: number;
}

/** The workers there are, from the same file that the sidecar routes by, and how busy this driver keeps each. */
export class WorkerDirectory {
  readonly #path: string;
  readonly #log: Logger;
  readonly #watcher: ReturnType<typeof watch>;
  #members = new Map<WorkerId, Member>();

  private constructor(path: string, log: Logger) {
    this.#path = path;
    this.#log = log;
    this.#watcher = watch(dirname(path), (_event, file) => {
      if (file === null || file === basename(path)) void this.#read();
    });
  }

  static async open(path: string, log: Logger): Promise<WorkerDirectory> {
    const directory = new WorkerDirectory(path, log);
    await directory.#read();
    return directory;
  }

  /** The least busy worker, not one of `lost`; undefined where there is none. */
  pick(lost: ReadonlySet<WorkerId>): WorkerId | undefined {
    const nowMs = performance.now();
    const rank = (member: Member): number =>
      (member.avoidedUntilMs > nowMs ? 1_000_000 : 0) + member.tasks + Math.random() / 2;
    let best: Member | undefined;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const member of this.#members.values()) {
      const memberRank = rank(member);
      if (!lost.has(member.id) && memberRank < bestRank) [best, bestRank] = [member, memberRank];
    }
    return best?.id;
  }

  ids(): Iterable<WorkerId> {
    return this.#members.keys();
  }

  has(id: WorkerId): boolean {
    return this.#members.has(id);
  }

  /** Counts a task against the worker until the returned function is called. */
  occupy(id: WorkerId): () => void {
    const member = this.#members.get(id);
    if (member === undefined) return () => undefined;
    member.tasks += 1;
    let occupied = true;
    return () => {
      if (occupied) member.tasks -= 1;
      occupied = false;
    };
  }

  avoid(id: WorkerId): void {
    const member = this.#members.get(id);
    if (member !== undefined) member.avoidedUntilMs = performance.now() + AVOIDED_MS;
  }

  close(): void {
    this.#watcher.close();
  }

  async #read(): Promise<void> {
    try {
      const file = endpointsFile.parse(JSON.parse(await readFile(this.#path, 'utf8')));
      const names = file.resources.flatMap((resource) =>
        resource.endpoints.flatMap((locality) =>
          locality.lb_endpoints.map((endpoint) => endpoint.metadata.filter_metadata['envoy.lb'].worker),
        ),
      );
      const members = names.map((name): [WorkerId, Member] => {
        const id = workerId(name);
        return [id, this.#members.get(id) ?? { id, tasks: 0, avoidedUntilMs: 0 }];
      });
      this.#members = new Map(members);
    } catch (err) {
      this.#log.warn({ err, path: this.#path }, 'the list of workers could not be read; the last good one is kept');
    }
  }
}
