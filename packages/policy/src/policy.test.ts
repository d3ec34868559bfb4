import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutboardError } from '@outboard/errors';
import { classify } from './classify.js';
import { PolicyFile, parsePolicy } from './policy-file.js';

const none = { bytes: 0, rows: 0, joins: 0, aggregates: 0, sorts: 0, relations: 1 };
const classOf = (text: string, plan: Partial<typeof none>, tenant = 'acme', asked?: string) =>
  classify({ ...none, ...plan }, tenant, asked, parsePolicy(text));

function problem(text: string): string {
  try {
    parsePolicy(text);
  } catch (error) {
    if (error instanceof OutboardError && error.condition === 'OUTBOARD_POLICY_INVALID') return error.message;
    throw error;
  }
  return '';
}

test('the class follows the bytes', () => {
  const classes = [0, 9, 10, 99, 100].map(
    (bytes) => classOf('{batchBytes: 10, distributedBytes: 100}', { bytes }).class,
  );
  expect(classes).toEqual(['interactive', 'interactive', 'batch', 'batch', 'distributed']);
  expect(classOf('', { bytes: Number.MAX_SAFE_INTEGER }).class).toBe('batch');
  expect(classOf('distributedBytes: 100', { bytes: 100 }).class).toBe('distributed');
});

test('a rule comes before the bytes, and says its name', () => {
  const text = `
    rules:
      - { name: many joins, class: distributed, when: { joins: { min: 5 }, tenants: [acme] } }
      - { name: small, class: interactive, when: { joins: { max: 5 }, bytes: { max: 100 } } }`;
  expect(classOf(text, { joins: 5 })).toEqual({ class: 'distributed', why: 'the rule "many joins"' });
  expect(classOf(text, { joins: 4 }).why).toBe('the rule "small"');
  expect(classOf(text, { joins: 5 }, 'other').class).toBe('interactive');
  expect(classOf(text, { joins: 4, bytes: 1e12 }).class).toBe('batch');
});

test('a tenant gets no class that it was not given', () => {
  const text = '{distributedBytes: 1e11, tenants: {acme: {classes: [interactive, batch]}}}';
  expect(classOf(text, { bytes: 1e12 })).toMatchObject({ class: 'batch', why: expect.stringContaining('acme') });
  expect(classOf(text, { bytes: 1e12 }, 'other').class).toBe('distributed');
  expect(classOf(text, {}, 'acme', 'batch').class).toBe('batch');
  expect(() => classOf(text, {}, 'acme', 'distributed')).toThrow(/OUTBOARD_CLASS_NOT_GRANTED.*interactive, batch/);
});

test.each([
  ['a: [', /no YAML/],
  ['{bathcBytes: 1}', /bathcBytes/],
  ['{batchBytes: -1}', /batchBytes/],
  ['{batchBytes: 10, distributedBytes: 5}', /distributedBytes \(5\).*batchBytes \(10\)/],
  ['tenants: {a: {paths: [{path: data, access: read}]}}', /tenants\.a\.paths\.0\.path/],
  ['tenants: {a: {paths: [{path: /x/../y, access: read}]}}', /tenants\.a\.paths\.0\.path/],
  ['tenants: {a: {paths: [{path: /x, access: read}, {path: /x/, access: write}]}}', /a grants "\/x" twice/],
  ['tenants: {a: {databases: [{name: S, access: read}, {name: s, access: none}]}}', /a grants "s" twice/],
  ['rules: [{name: r, class: batch, when: {joins: {min: 5, max: 2}}}]', /"r" can never hold: joins/],
  [
    'rules: [{name: one, class: batch, when: {joins: {min: 5}}}, {name: two, class: distributed, when: {bytes: {min: 9}}}]',
    /"one" and "two" may both hold.*batch and distributed/,
  ],
  ['rules: [{name: r, class: batch, when: {}}, {name: r, class: batch, when: {}}]', /two rules are called "r"/],
  [
    '{tenants: {a: {classes: [batch]}}, rules: [{name: r, class: distributed, when: {tenants: [a]}}]}',
    /"r" gives the class distributed to "a"/,
  ],
])('%s is refused by name', (text, expected) => {
  expect(problem(text)).toMatch(expected);
});

test('rules that can not meet, or agree, live side by side', () => {
  const rule = (name: string, to: string, when: string) => `{name: ${name}, class: ${to}, when: {${when}}}`;
  const apart = [rule('a', 'batch', 'joins: {max: 5}'), rule('b', 'distributed', 'joins: {min: 5}')];
  const others = [rule('c', 'batch', 'tenants: [x], rows: {min: 1}'), rule('d', 'batch', 'tenants: [x]')];
  expect(problem(`rules: [${apart.join(', ')}]`)).toBe('');
  expect(problem(`rules: [${others.join(', ')}]`)).toBe('');
});

test('a changed file counts at once, a bad one not at all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outboard-policy-'));
  const path = join(folder, 'policy.yaml');
  const told: string[] = [];
  let heard: () => void = () => undefined;
  const hear = (_: object, message: string) => {
    told.push(message);
    heard();
  };
  const write = async (text: string) => {
    const reloaded = new Promise<void>((resolve) => {
      heard = resolve;
    });
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
    await reloaded;
  };
  writeFileSync(path, 'relationsMax: 1');
  const file = new PolicyFile(path, { info: hear, error: hear });
  try {
    await write('relationsMax: 22');
    expect(file.current.relationsMax).toBe(22);
    await write('relationsMax: none');
    expect(file.current.relationsMax).toBe(22);
    await write('relationsMax: 333');
    expect(file.current.relationsMax).toBe(333);
    expect(told).toEqual(['the policy has changed', 'a bad policy: the one before stays', 'the policy has changed']);
  } finally {
    file.close();
    rmSync(folder, { recursive: true });
  }
});
