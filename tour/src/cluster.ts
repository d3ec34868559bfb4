#!/usr/bin/env node
/** The tour on a cluster of containers: `docker compose run --rm tour`. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJaegerTrace } from '@outboard/mesh';
import { loadConfig, startTelemetry } from '@outboard/runtime';
import ora from 'ora';
import { z } from 'zod';
import { sampleFiles, tour } from './tour.js';

const config = loadConfig(
  z.object({
    OUTBOARD_EDGE: z.string().default('edge:15002').describe('host:port of the edge'),
    OUTBOARD_CLIENTS: z.string().default('/mesh/clients').describe('a folder with ca.pem and token'),
    OUTBOARD_DATA: z.string().default('/data').describe('the folder that the workers share'),
    OUTBOARD_JAEGER: z.string().default('http://jaeger:16686').describe('where traces are read back'),
  }),
);

const telemetry = startTelemetry({ service: 'tour', name: 'tour' });
try {
  await tour({
    endpoint: config.OUTBOARD_EDGE,
    caFile: join(config.OUTBOARD_CLIENTS, 'ca.pem'),
    token: readFileSync(join(config.OUTBOARD_CLIENTS, 'token'), 'utf8').trim(),
    files: shared(join(config.OUTBOARD_DATA, 'tour')),
    tracer: telemetry.tracer,
    spinner: ora({ stream: process.stderr }),
    signal: new AbortController().signal,
    spansOf: (traceId) => readJaegerTrace(config.OUTBOARD_JAEGER, traceId),
    traceHint: (traceId) => `docker compose run --rm members trace ${traceId}`,
  });
} finally {
  await telemetry.close();
}

/** The workers read only what they share: the data is copied there. */
function shared(folder: string): typeof sampleFiles {
  mkdirSync(folder, { recursive: true });
  const copied = (file: string) => {
    const place = join(folder, basename(file));
    copyFileSync(file, place);
    return place;
  };
  return { flights: copied(sampleFiles.flights), airports: copied(sampleFiles.airports) };
}
