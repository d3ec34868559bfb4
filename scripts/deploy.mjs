#!/usr/bin/env node
/**
 * `npm run test:deploy`: renders the manifests of deploy/kubernetes with kustomize and holds each object to Kubernetes' own schemas, and
 * all of them to what docs/KUBERNETES.md promises. kustomize is the one on the PATH, or built from its Go module.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { checkPrerequisites } from './lib/prerequisites.mjs';
import { outputOf, run, SetupError } from './lib/run.mjs';
import { hashOf, root, stateDir, step } from './lib/steps.mjs';

const KUSTOMIZE = 'sigs.k8s.io/kustomize/kustomize/v5@v5.7.1';
/** Of what is still supported, the oldest and the newest. */
const VERSIONS = ['1.34', '1.37'];
const manifests = join(root, 'deploy/kubernetes');
const work = join(stateDir, 'deploy');
const requirements = join(root, 'scripts/requirements-deploy.txt');

let [passed, failed] = [0, 0];
try {
  const kustomize = await findKustomize();
  const validate = await installSchemas();
  for (const overlay of readdirSync(manifests)) check(overlay, kustomize, validate);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  failed += 1;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

async function findKustomize() {
  if (outputOf('kustomize', ['version']) !== undefined) return 'kustomize';
  const built = join(work, 'bin/kustomize');
  await step(
    {
      name: 'kustomize',
      says: 'building kustomize from its Go module',
      key: KUSTOMIZE,
      present: () => existsSync(built),
    },
    async () => {
      if (outputOf('go', ['version']) === undefined) {
        throw new SetupError('Install kustomize (https://kubectl.docs.kubernetes.io) or Go (https://go.dev/dl).');
      }
      await run('go', ['install', KUSTOMIZE], { env: { ...process.env, GOBIN: join(work, 'bin') } });
    },
  );
  return built;
}

async function installSchemas() {
  const { python, missing } = checkPrerequisites();
  if (python === undefined) throw new SetupError(missing.join('\n'));
  const venv = join(work, 'venv');
  const program = join(venv, 'bin/kubernetes-validate');
  await step(
    {
      name: 'deploy',
      says: 'installing Kubernetes’ schemas',
      key: hashOf([requirements]),
      present: () => existsSync(program),
    },
    async () => {
      await run(python, ['-m', 'venv', venv]);
      await run(join(venv, 'bin/python'), [
        '-m',
        'pip',
        'install',
        '-q',
        '--disable-pip-version-check',
        '-r',
        requirements,
      ]);
    },
  );
  return program;
}

/** Renders one overlay and looks at it. */
function check(overlay, kustomize, validate) {
  mkdirSync(work, { recursive: true });
  const file = join(work, `${overlay}.yaml`);
  const rendered = spawnSync(kustomize, ['build', join(manifests, overlay)], { encoding: 'utf8' });
  told(`${overlay}: kustomize renders it`, rendered.status === 0 ? [] : [rendered.stderr]);
  if (rendered.status !== 0) return;
  writeFileSync(file, rendered.stdout);
  for (const version of VERSIONS) {
    const { status, stderr, stdout } = spawnSync(validate, ['-k', version, '--strict', '--quiet', file], {
      encoding: 'utf8',
    });
    // Of cert-manager's kinds there are no schemas here.
    const complaints = `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !/cert-manager\.io/.test(line));
    told(
      `${overlay}: every object is one of Kubernetes ${version}`,
      status === 0 || complaints.length === 0 ? [] : complaints,
    );
  }
  const objects = parseAllDocuments(rendered.stdout).map((document) => document.toJS());
  told(`${overlay}: pods are locked down, probed, drained and limited`, objects.flatMap(podProblems));
  told(`${overlay}: what is named is there`, references(objects));
}

/** What a pod promises: docs/KUBERNETES.md. */
function podProblems({ kind, metadata, spec }) {
  const pod = spec?.template?.spec;
  if (pod === undefined) return [];
  const problems = [];
  const of = (what, isSo) => isSo || problems.push(`${kind} ${metadata.name}: ${what}`);
  of('may run as root', pod.securityContext?.runAsNonRoot === true);
  of('mounts a token', pod.automountServiceAccountToken === false);
  for (const container of [...(pod.initContainers ?? []), ...pod.containers]) {
    const { name, securityContext: security, resources } = container;
    of(`${name} may write its root file system`, security?.readOnlyRootFilesystem === true);
    of(`${name} keeps capabilities`, security?.capabilities?.drop?.includes('ALL') === true);
    of(`${name} has no memory limit`, resources?.limits?.memory !== undefined);
    of(`${name} is not pinned`, /:v?\d/.test(container.image));
  }
  const serving = pod.containers.filter(({ name }) => name !== 'members');
  for (const { name, readinessProbe, livenessProbe } of serving) {
    of(`${name} is not probed`, readinessProbe !== undefined && livenessProbe !== undefined);
  }
  of(
    'nothing waits before it ends',
    serving.some(({ lifecycle }) => lifecycle?.preStop !== undefined),
  );
  const wait = Math.max(...serving.map(({ lifecycle }) => Number(lifecycle?.preStop?.exec.command[1] ?? 0)));
  of('ends before its wait is over', pod.terminationGracePeriodSeconds > wait);
  return problems;
}

/** Budgets and services select pods that there are; volumes that are no secrets of the user's are defined. */
function references(objects) {
  const labels = objects.flatMap(({ spec }) => (spec?.template === undefined ? [] : [spec.template.metadata.labels]));
  const named = (kind) => objects.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name);
  const problems = [];
  for (const { kind, metadata, spec } of objects) {
    const selectors = {
      Service: spec?.selector,
      PodDisruptionBudget: spec?.selector?.matchLabels,
      NetworkPolicy: spec?.podSelector?.matchLabels,
    };
    const selector = selectors[kind];
    const selected = labels.some((of) => Object.entries(selector ?? {}).every(([key, value]) => of[key] === value));
    if (selector !== undefined && !selected) problems.push(`${kind} ${metadata.name} selects no pod`);
    for (const { configMap, persistentVolumeClaim: claim } of spec?.template?.spec.volumes ?? []) {
      if (configMap !== undefined && !named('ConfigMap').includes(configMap.name))
        problems.push(`no ConfigMap ${configMap.name}`);
      if (claim !== undefined && !named('PersistentVolumeClaim').includes(claim.claimName))
        problems.push(`no claim ${claim.claimName}`);
    }
  }
  const workloads = objects.filter(({ spec }) => spec?.template !== undefined).map(({ metadata }) => metadata.name);
  for (const name of workloads) {
    if (!named('PodDisruptionBudget').includes(name)) problems.push(`no PodDisruptionBudget ${name}`);
  }
  return problems;
}

function told(name, problems) {
  if (problems.length === 0) passed += 1;
  else failed += 1;
  process.stdout.write(
    `${problems.length === 0 ? 'ok   ' : 'FAIL '} ${name}\n${problems.map((problem) => `        ${problem}\n`).join('')}`,
  );
}
