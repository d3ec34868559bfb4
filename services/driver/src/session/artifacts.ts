import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { fail } from '@outboard/errors';
import type { Tenant } from '@outboard/plan';
import type { SessionKey } from '@outboard/store';

const CACHE_PREFIX = 'cache/';

/** An artifact that is being received: chunk by chunk to disk, so that its size costs the driver no memory. */
export class ArtifactWriter {
  readonly #path: string;
  readonly #partial: string;
  readonly #file: FileHandle;

  constructor(path: string, partial: string, file: FileHandle) {
    this.#path = path;
    this.#partial = partial;
    this.#file = file;
  }

  async append(chunk: Uint8Array): Promise<void> {
    await this.#file.appendFile(chunk);
  }

  async finish(): Promise<void> {
    await this.#file.close();
    await rename(this.#partial, this.#path);
  }

  async abandon(): Promise<void> {
    await this.#file.close();
    await rm(this.#partial, { force: true });
  }
}

/** Tenants' names come from tokens: hashed, they are plain names of folders. */
const hashed = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32);

/** Where artifacts of sessions lie: files below one directory that all drivers share. Nothing is ever opened outside it. */
export class ArtifactFolder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The path of `cache/<hash>`: local data that a client sent ahead of its plan. */
  cachePath(key: SessionKey, hash: string): string {
    return this.#path(key, `${CACHE_PREFIX}${hash}`);
  }

  /** The rows of a checkpointed DataFrame, for as long as the session lasts. */
  checkpointFolder(key: SessionKey): string {
    return this.#path(key, 'checkpoints');
  }

  /** Where rows go that nobody wants; for as long as they are written. */
  discardFolder(key: SessionKey): string {
    return this.#path(key, 'discarded');
  }

  /** Begins one artifact; readers see all of it or nothing. @throws OUTBOARD_INVALID_REQUEST for a bad name. */
  async begin(key: SessionKey, name: string): Promise<ArtifactWriter> {
    const path = this.#path(key, name);
    await mkdir(dirname(path), { recursive: true });
    const partial = `${path}.${randomUUID()}.partial`;
    return new ArtifactWriter(path, partial, await open(partial, 'wx'));
  }

  async has(key: SessionKey, name: string): Promise<boolean> {
    return await stat(this.#path(key, name)).then(
      (info) => info.isFile(),
      () => false,
    );
  }

  async drop(key: SessionKey): Promise<void> {
    await rm(this.#folder(key), { recursive: true, force: true });
  }

  /** All that sessions of a tenant have. */
  folderOf(tenant: Tenant): string {
    return join(this.#root, 'artifacts', hashed(tenant));
  }

  #folder(key: SessionKey): string {
    return join(this.folderOf(key.tenant), hashed(key.sessionId));
  }

  #path(key: SessionKey, name: string): string {
    const inside = normalize(name);
    if (inside.startsWith('..') || inside.startsWith('/') || inside === '.' || name.includes('\0')) {
      fail('OUTBOARD_INVALID_REQUEST', { reason: `the artifact name ${JSON.stringify(name)} leaves its folder` });
    }
    return join(this.#folder(key), inside);
  }
}
