#!/usr/bin/env node
/**
 * `npm run demo:routing`: TPC-H SF1 through one session, with a policy that splits its queries between DuckDB workers and a real Apache Spark,
 * which is started for it (Java 17). Prints Markdown; ends with 1 where rows differ.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchPython, output, prepareBench, queryTexts, tpchData } from './lib/bench-data.mjs';
import { startOracle } from './lib/oracle.mjs';
import { SetupError } from './lib/run.mjs';
import { root, stateDir } from './lib/steps.mjs';

const NAME = `routing-${process.pid}`;
/** About half of the queries read more. */
const DISTRIBUTED_BYTES = 70_000_000;
const mesh = (...args) => output(process.execPath, join(root, 'mesh/dist/main.js'), ...args, '--name', NAME);

async function main() {
  await prepareBench();
  const folder = join(stateDir, 'demo-routing');
  mkdirSync(folder, { recursive: true });
  const policy = join(folder, 'policy.yaml');
  writeFileSync(policy, `batchBytes: 20000000\ndistributedBytes: ${DISTRIBUTED_BYTES}\n`);
  const spark = await startOracle();
  try {
    const up = JSON.parse(mesh('up', '--json', '--policy', policy, '--spark', spark.remote));
    const demo = spawn(benchPython, [join(root, 'bench/routing.py'), tpchData, queryTexts('tpch')], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        OUTBOARD_ENDPOINT: up.endpoint,
        OUTBOARD_TOKEN: up.token,
        GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: up.caFile,
      },
    });
    const [code] = await once(demo, 'exit');
    process.exitCode = code ?? 1;
  } finally {
    mesh('down');
    await spark.stop();
  }
}

main().catch((error) => {
  process.stderr.write(`${error instanceof SetupError ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
