import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Attributes, type Counter, type Histogram, metrics } from '@opentelemetry/api';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import type { MetricReader } from '@opentelemetry/sdk-metrics';
import { z } from 'zod';
import { loadConfig } from './config.js';
import {
  type AttributeName,
  type CounterName,
  type GaugeName,
  type HistogramName,
  metricNames,
} from './telemetry-schema.js';

/** From a query of a millisecond to one of an hour. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1_800, 3_600];
const EVENT_LOOP_RESOLUTION_MS = 10;

const metricsConfig = z.object({
  OUTBOARD_METRICS: z
    .string()
    .regex(/^[\w.-]+:\d+$/)
    .optional()
    .describe('host:port to serve metrics on for Prometheus, at /metrics'),
});

/** A reader that serves what is measured to Prometheus; none where no address is configured, and then nothing is kept. */
export function metricReaders(): MetricReader[] {
  const address = loadConfig(metricsConfig).OUTBOARD_METRICS;
  if (address === undefined) return [];
  const [host, port] = address.split(':');
  const exporter = new PrometheusExporter({ host: host ?? '', port: Number(port) }, (error) => {
    // A service without metrics would be one that nobody looks after.
    if (error) throw new Error(`Metrics can't be served on ${address}: ${error.message}`);
  });
  return [exporter];
}

type Measured = Readonly<Partial<Record<AttributeName, string | boolean>>>;

const meter = () => metrics.getMeter('outboard');
const counters = new Map<CounterName, Counter>();
const histograms = new Map<HistogramName, Histogram>();

/** Adds to a counter. Metrics are made at their first use, as a meter that is asked before `startTelemetry` measures nothing. */
export function add(name: CounterName, value: number, attributes: Measured = {}): void {
  let counter = counters.get(name);
  if (counter === undefined) {
    const { unit, about } = metricNames[name];
    counter = meter().createCounter(name, { unit, description: about });
    counters.set(name, counter);
  }
  counter.add(value, attributes as Attributes);
}

/** One measurement of a time, in milliseconds as clocks here tell them; it is kept in seconds. */
export function recordMs(name: HistogramName, ms: number, attributes: Measured = {}): void {
  let histogram = histograms.get(name);
  if (histogram === undefined) {
    const { unit, about } = metricNames[name];
    const advice = { explicitBucketBoundaries: SECONDS };
    histogram = meter().createHistogram(name, { unit, description: about, advice });
    histograms.set(name, histogram);
  }
  histogram.record(ms / 1_000, attributes as Attributes);
}

/** What a gauge shows, asked whenever somebody reads the metrics: a value, or one for each of some attributes. */
export type Reading = number | readonly (readonly [number, Measured])[];

export function observe(name: GaugeName, read: () => Reading | Promise<Reading>): void {
  const { unit, about } = metricNames[name];
  const gauge = meter().createObservableGauge(name, { unit, description: about });
  gauge.addCallback(async (result) => {
    const reading = await read();
    if (typeof reading === 'number') result.observe(reading);
    else for (const [value, attributes] of reading) result.observe(value, attributes as Attributes);
  });
}

/** What every process shows of itself. */
export function observeProcess(): void {
  const delay = monitorEventLoopDelay({ resolution: EVENT_LOOP_RESOLUTION_MS });
  delay.enable();
  observe('process.memory.usage', () => process.memoryUsage.rss());
  observe('nodejs.eventloop.delay.p99', () => {
    // The histogram counts its own interval too. Nothing measured yet is NaN.
    const ms = delay.percentile(99) / 1e6 - EVENT_LOOP_RESOLUTION_MS;
    delay.reset();
    return Number.isFinite(ms) ? Math.max(0, ms) / 1_000 : 0;
  });
}
