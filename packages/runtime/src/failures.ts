/** What is wrong around a process, in a sentence that says what to do: what it starts from is made by people, and they read the logs. */
import { ConfigError } from './config.js';
import { createLogger, type Logger } from './log.js';

interface SystemFailure extends Error {
  /** Of Node, OpenSSL, SQLite or PostgreSQL. */
  readonly code?: string;
  readonly path?: string;
  readonly address?: string;
  readonly port?: number;
}

/** By Node's codes (nodejs.org/api/errors.html, "Common system errors"). */
const SYSTEM: Readonly<Record<string, (error: SystemFailure) => string>> = {
  ENOENT: ({ path }) => `${path} is not there: is its volume mounted, and has init run?`,
  ENOTDIR: ({ path }) => `${path} leads through a file where a folder should be.`,
  EACCES: (error) => notOurs(error),
  EPERM: (error) => notOurs(error),
  EROFS: (error) => notOurs(error),
  ENOSPC: ({ path = 'A volume' }) => `${path} has no space left: make some, or mount a larger volume.`,
  EADDRINUSE: (error) => taken(addressOf(error)),
  EADDRNOTAVAIL: (error) => `${addressOf(error)} is no address of this machine.`,
  ECONNREFUSED: (error) => `Nobody answers at ${addressOf(error)}: is it there, and is its address right?`,
};

/** By the codes of SQLite (sqlite.org/rescode.html) and PostgreSQL ("PostgreSQL Error Codes"). */
const DATABASE: Readonly<Record<string, string>> = {
  SQLITE_CANTOPEN: 'its file can’t be opened: the folder must be there and belong to this user',
  SQLITE_READONLY: 'its file can’t be written by this user',
  SQLITE_FULL: 'the disk has no space left',
  SQLITE_NOTADB: 'the file is no SQLite database',
  SQLITE_CORRUPT: 'the file is damaged: restore it from a backup',
  '28P01': 'user or password are wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no such database on the server',
  '53300': 'the server has no connection left',
};

const notOurs = ({ path }: SystemFailure): string =>
  `${path} can't be written or read by user ${process.getuid?.()}: it, or its volume, must belong to that user.`;

const taken = (address: string): string =>
  `${address} is taken: end who listens there, or have this one listen elsewhere (OUTBOARD_LISTEN, OUTBOARD_METRICS).`;

const addressOf = ({ address, port, message }: SystemFailure): string =>
  address === undefined ? message : `${address}:${port}`;

/** Undefined where it is nothing that people who run the process could put right: then it is a fault of the program. */
export function failureOf(thrown: unknown): string | undefined {
  if (thrown instanceof ConfigError) return thrown.message;
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return undefined;
  const failure = thrown as SystemFailure;
  const { code = '', message } = failure;
  const database = DATABASE[code];
  if (database !== undefined) return `The store can't be used: ${database} (OUTBOARD_STORE).`;
  const system = SYSTEM[code];
  if (system !== undefined) return system(failure);
  // grpc-js passes on the text alone.
  const listen = /\b(?:EADDRINUSE|EADDRNOTAVAIL)\b.*?(\S+:\d+)/.exec(message)?.[1];
  if (listen !== undefined) return taken(listen);
  if (code.startsWith('ERR_OSSL')) return `A certificate or a key can't be used: ${message}.`;
  return thrown instanceof Unusable ? message : undefined;
}

/** Something that people have put there, and that is none; the message names it, and says what would be right. */
export class Unusable extends Error {}

/**
 * From now on an error that nobody has caught ends the process with 1, and is told: what people can put right in one sentence, anything else
 * with its stack. Whoever supervises the process starts a new one, so what was only late is waited for.
 */
export function tellFailures(service: string, exit: (code: number) => void = process.exit): void {
  const tell = (kind: string) => (err: unknown) => {
    told(createLogger({ service, name: service }), err, kind);
    exit(1);
  };
  process.on('uncaughtException', tell('uncaught exception'));
  process.on('unhandledRejection', tell('unhandled rejection'));
}

function told(log: Logger, err: unknown, kind: string): void {
  const sentence = failureOf(err);
  if (sentence === undefined) log.fatal({ err }, kind);
  else log.fatal(sentence);
}
