#!/usr/bin/env node
/** What a cluster of containers has instead of the local mesh's supervisor. Runs in the image `mesh` (docker/Dockerfile). */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, failureOf, loadConfig } from '@outboard/runtime';
import { Argument, Command } from 'commander';
import { readJaegerTrace } from '../jaeger.js';
import { revoke } from '../revoked.js';
import { mintToken } from '../token.js';
import { renderTrace } from '../trace.js';
import { ensurePools, initCluster, issuersOf, writeEnvoy } from './init.js';
import { clusterConfig, foldersOf } from './layout.js';
import { keepMembers } from './members.js';

const program = new Command('mesh').description(
  'Outboard in containers: what docker-compose.yml runs beside the services',
);

program
  .command('init')
  .description('make certificates, keys, a development token and the configurations of all Envoys')
  .action(() => initCluster(loadConfig(clusterConfig), createLogger({ service: 'mesh', name: 'init' })));

program
  .command('envoy')
  .description('write the configuration of one Envoy: where certificates are given, as in Kubernetes')
  .addArgument(new Argument('<identity>').choices(['edge', 'driver', 'worker']))
  .action((identity) => {
    const config = loadConfig(clusterConfig);
    const folders = foldersOf(config.OUTBOARD_MESH);
    writeEnvoy(identity, config, join(config.OUTBOARD_MESH, 'envoy'));
    mkdirSync(folders.pools, { recursive: true });
    ensurePools(config);
    if (identity === 'edge') issuersOf(config, createLogger({ service: 'mesh', name: 'envoy' })).close();
  });

program
  .command('members')
  .description('keep the lists of drivers and workers that Envoys route by')
  .action(async () => {
    const stop = new AbortController();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
    await keepMembers(loadConfig(clusterConfig), createLogger({ service: 'mesh', name: 'members' }), stop.signal);
  });

program
  .command('token')
  .description('print a token for the edge')
  .requiredOption('--tenant <tenant>', 'the tenant')
  .option('--user <user>', 'the user', 'developer')
  .option('--days <n>', 'how long it is valid', Number, 30)
  .action(async (options) => {
    process.stdout.write(`${await mintToken(foldersOf(loadConfig(clusterConfig).OUTBOARD_MESH).keys, options)}\n`);
  });

program
  .command('revoke')
  .description('take a token back: the edge refuses it from now on')
  .argument('<token>', 'the token, or its id (claim jti)')
  .action((token) => {
    process.stdout.write(`${revoke(foldersOf(loadConfig(clusterConfig).OUTBOARD_MESH).pools, token)} is revoked.\n`);
  });

program
  .command('ca')
  .description("print the authority's certificate, which clients must trust")
  .action(() => {
    process.stdout.write(
      readFileSync(join(foldersOf(loadConfig(clusterConfig).OUTBOARD_MESH).clients, 'ca.pem'), 'utf8'),
    );
  });

program
  .command('trace')
  .description("print a query's trace as a tree")
  .argument('<id>', 'trace id, all 32 digits')
  .option('--jaeger <url>', 'where Jaeger answers', 'http://jaeger:16686')
  .action(async (id, { jaeger }) => {
    const spans = await readJaegerTrace(jaeger, id);
    if (spans.length === 0) throw new Error(`Jaeger at ${jaeger} has no trace ${id}.`);
    process.stdout.write(`${renderTrace(spans)}\n`);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${failureOf(error) ?? (error instanceof Error ? error.message : error)}\n`);
  process.exitCode = 1;
}
