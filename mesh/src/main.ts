#!/usr/bin/env node
/** The mesh on one machine: `npm run -s mesh -- <command>`. */
import { basename, dirname, join, resolve } from 'node:path';
import { createLogger, loadConfig } from '@outboard/runtime';
import Table from 'cli-table3';
import { Command, InvalidArgumentError } from 'commander';
import ora from 'ora';
import { z } from 'zod';
import { startCollector } from './collector.js';
import { down, MeshError, meshNames, rollout, runningState, scale, up } from './control.js';
import { checkout, layoutOf } from './layout.js';
import { revoke } from './revoked.js';
import { type MeshState, readSettings, type Settings } from './state.js';
import { Supervisor } from './supervisor.js';
import { mintToken } from './token.js';
import { readTrace, renderTrace } from './trace.js';

const DEFAULT_DRIVERS = 2;
const DEFAULT_WORKERS = 2;
const SIDES = ['top', 'bottom', 'left', 'right', 'mid', 'middle'];
const CORNERS = [
  'top-mid',
  'top-left',
  'top-right',
  'bottom-mid',
  'bottom-left',
  'bottom-right',
  'left-mid',
  'mid-mid',
  'right-mid',
];
const NO_LINES = Object.fromEntries([...SIDES, ...CORNERS].map((place) => [place, '']));

const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (text: string): Word => {
    const word = words.find((one) => one === text);
    if (word === undefined) throw new InvalidArgumentError(words.join(' or '));
    return word;
  };

const meshes = join(checkout, '.outboard/mesh');
const program = new Command('mesh').description('Outboard on this machine: Envoys, gateway, drivers, workers');
const named = (command: Command) => command.option('--name <name>', 'which mesh', 'local');

named(program.command('up'))
  .description('start a mesh in the background; returns when a query has passed')
  .option('--drivers <n>', 'how many drivers', count, DEFAULT_DRIVERS)
  .option('--workers <n>', 'how many workers', count, DEFAULT_WORKERS)
  .option('--gateways <n>', 'how many gateways; each lets its part of a tenant’s rate pass', count, 1)
  .option(
    '--gateway-away <refuse|admit>',
    'what becomes of calls that no gateway judges in time',
    oneOf('refuse', 'admit'),
    'refuse',
  )
  .option('--gateway-wait-ms <n>', 'how long one answer of the gateway may take', millis, 5_000)
  .option('--store <url>', 'where sessions live, e.g. sqlite:/path/file.db (default: a file of the mesh)')
  .option('--data <dir>', 'warehouse and artifacts (default: a folder of the mesh)')
  .option('--policy <file>', 'who may do what, a YAML file (packages/policy/src/schema.ts)')
  .option('--issuers <file>', "whose tokens are taken besides the mesh's own, a JSON file (mesh/src/issuers.ts)")
  .option('--trace-percent <n>', 'of the calls that no client traces, how many of a hundred are traced', percent, 100)
  .option('--trace-url <url>', 'where the console links to for a trace, with {trace} in the place of its id')
  .option('--spark <url>', 'a Spark Connect server for queries of class distributed, sc://host:port')
  .option(
    '--program <who=path>',
    'another program for a role or a member, e.g. driver=/path/main.js, driver-1=/path/main.js',
    pair,
    {},
  )
  .option('--json', 'print one line of JSON')
  .action(async (options) => {
    if (options.gateways === 0 && options.gatewayAway === 'refuse')
      throw new MeshError('Without a gateway every call would be refused: say --gateway-away admit.');
    const layout = layoutOf(options.name, meshes);
    const env = loadConfig(z.object({ OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional() }));
    const otlp = env.OTEL_EXPORTER_OTLP_ENDPOINT;
    const settings: Settings = {
      name: options.name,
      drivers: options.drivers,
      workers: options.workers,
      gateways: options.gateways,
      gatewayAway: options.gatewayAway,
      gatewayWaitMs: options.gatewayWaitMs,
      store: options.store ?? `sqlite:${layout.store}`,
      data: resolve(options.data ?? layout.data),
      programs: options.program,
      tracePercent: options.tracePercent,
      ...(options.policy !== undefined && { policy: resolve(options.policy) }),
      ...(options.spark !== undefined && { spark: options.spark }),
      ...(options.issuers !== undefined && { issuers: resolve(options.issuers) }),
      ...(options.traceUrl !== undefined && { traceUrl: options.traceUrl }),
      ...(otlp !== undefined && { otlp: new URL(otlp).host }),
    };
    const state = await waiting('starting the mesh', options.json, (tell) => up(layout, settings, tell));
    print(state, options.json);
  });

named(program.command('status'))
  .description('what runs, where its logs are')
  .option('--json', 'print one line of JSON')
  .action((options) => {
    const state = runningState(layoutOf(options.name, meshes));
    if (state === undefined) {
      const others = meshNames(meshes).filter((name) => runningState(layoutOf(name, meshes)) !== undefined);
      const hint = others.length > 0 ? ` Running: ${others.join(', ')}.` : '';
      throw new MeshError(`The mesh ${options.name} is not running.${hint}`);
    }
    print(state, options.json);
  });

named(program.command('down'))
  .description('end a mesh and all its processes')
  .action(async (options) => {
    const ended = await down(layoutOf(options.name, meshes));
    process.stderr.write(ended ? `The mesh ${options.name} is down.\n` : `The mesh ${options.name} was not running.\n`);
  });

named(program.command('scale'))
  .description('change the number of drivers or workers of a running mesh')
  .option('--drivers <n>', 'how many drivers', count)
  .option('--workers <n>', 'how many workers', count)
  .option('--json', 'print one line of JSON')
  .action(async (options) => {
    const layout = layoutOf(options.name, meshes);
    print(await waiting('scaling', options.json, (tell) => scale(layout, options, tell)), options.json);
  });

named(program.command('rollout'))
  .description('replace drivers, then workers, one at a time, by what is built now; users notice nothing')
  .option('--json', 'print one line of JSON')
  .action(async (options) => {
    const layout = layoutOf(options.name, meshes);
    print(await waiting('rolling out', options.json, (tell) => rollout(layout, tell)), options.json);
  });

named(program.command('trace'))
  .description("print a query's trace as a tree")
  .argument('<id>', 'trace id, or its beginning')
  .option('--json', 'print the spans, a line each')
  .action(async (id, options) => {
    const spans = await readTrace(layoutOf(options.name, meshes).spans, id);
    if (spans.length === 0) throw new MeshError(`No span of trace ${id} here. Spans arrive within a second or two.`);
    const text = options.json ? spans.map((span) => JSON.stringify(span)).join('\n') : renderTrace(spans);
    process.stdout.write(`${text}\n`);
  });

named(program.command('token'))
  .description('print a token for the edge')
  .requiredOption('--tenant <tenant>', 'the tenant')
  .option('--user <user>', 'the user', 'developer')
  .option('--days <n>', 'how long it is valid', count, 30)
  .action(async (options) => {
    process.stdout.write(`${await mintToken(layoutOf(options.name, meshes).certs, options)}\n`);
  });

named(program.command('revoke'))
  .description('take a token back: the edge refuses it from now on')
  .argument('<token>', 'the token, or its id (claim jti)')
  .action((token, options) => {
    process.stdout.write(`${revoke(layoutOf(options.name, meshes).certs, token)} is revoked.\n`);
  });

program
  .command('supervise', { hidden: true })
  .requiredOption('--root <dir>')
  .action(async ({ root }) => {
    const layout = layoutOf(basename(root), dirname(root));
    const log = createLogger({ service: 'mesh', name: basename(root) });
    const settings = readSettings(layout);
    if (settings === undefined) throw new MeshError(`No settings in ${layout.settings}.`);
    const supervisor = new Supervisor(layout, settings, log);
    const stop = (signal: string) => {
      log.info({ signal }, 'stopping');
      supervisor.stop().then(
        () => process.exit(0),
        (err) => {
          log.error({ err }, 'stopping failed');
          process.exit(1);
        },
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    process.on('SIGHUP', () => supervisor.rescale());
    process.on('SIGUSR2', () => supervisor.rollout());
    await supervisor.start();
  });

program
  .command('collect', { hidden: true })
  .requiredOption('--listen <address>')
  .requiredOption('--file <path>')
  .action(async ({ listen, file }) => {
    const server = await startCollector(listen, file);
    process.once('SIGTERM', () => server.tryShutdown(() => process.exit(0)));
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof MeshError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 64) throw new InvalidArgumentError('a number from 0 to 64');
  return value;
}

function millis(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a number of milliseconds');
  return value;
}

function percent(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 100) throw new InvalidArgumentError('a number from 0 to 100');
  return value;
}

function pair(text: string, pairs: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('role=path');
  return { ...pairs, [text.slice(0, at)]: resolve(text.slice(at + 1)) };
}

/** Runs `work` with a spinner on standard error, where that is a terminal. */
async function waiting<T>(
  title: string,
  quiet: boolean,
  work: (tell: (text: string) => void) => Promise<T>,
): Promise<T> {
  const spinner = ora({ text: title, isSilent: quiet, stream: process.stderr }).start();
  try {
    const result = await work((text) => {
      spinner.text = `${title}: ${text}`;
    });
    spinner.stop();
    return result;
  } catch (error) {
    spinner.stop();
    throw error;
  }
}

/** With `--json` the line that programs read; else for people. `endpoint` and `plaintextEndpoint` are host:port. */
function print(state: MeshState, json: boolean): void {
  const { name, ready, endpoint, plaintextEndpoint, caFile, token } = state;
  const processes = state.processes.map(({ id, ...process }) => ({ ...process, pid: id?.pid ?? null }));
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ name, ready, endpoint, plaintextEndpoint, caFile, token, spans: state.spans, processes })}\n`,
    );
    return;
  }
  const table = new Table({
    head: ['process', 'state', 'pid', 'restarts', 'serves', 'log'],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2, compact: true },
    chars: NO_LINES,
  });
  for (const { name, state, pid, restarts, listen, log } of processes) {
    table.push([name, state, pid ?? '', restarts, listen, log]);
  }
  process.stdout.write(
    `${table.toString()}\n\n` +
      `plaintext (loopback, tenant default):  sc://${plaintextEndpoint}\n` +
      `TLS:                                   sc://${endpoint}/;use_ssl=true;token=${token}\n` +
      `  PySpark needs                        GRPC_DEFAULT_SSL_ROOTS_FILE_PATH=${caFile}\n` +
      `console, which asks for the token:     https://${endpoint}/console/\n`,
  );
}
