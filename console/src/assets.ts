/** What a browser is given of the console. The edge has it in its configuration (mesh/src/render.ts) and needs no server for it. */
import { readFileSync } from 'node:fs';

/** Each part by its name below /console/, and where it lies in this package. The page comes first. */
export const assets = {
  'index.html': 'page/index.html',
  'style.css': 'page/style.css',
  'main.js': 'dist/main.js',
  'api.js': 'dist/api.js',
  'dom.js': 'dist/dom.js',
  'format.js': 'dist/format.js',
  'overview.js': 'dist/overview.js',
  'operation.js': 'dist/operation.js',
  'graph.js': 'dist/graph.js',
} as const;
export type Asset = keyof typeof assets;

export const readAsset = (name: Asset): string => readFileSync(new URL(`../${assets[name]}`, import.meta.url), 'utf8');

/**
 * Content-Security-Policy (w3.org/TR/CSP3): nothing but these parts and the edge's own answers; no text becomes markup
 * (Trusted Types), no page frames this one.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
