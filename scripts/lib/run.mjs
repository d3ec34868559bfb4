import { spawn, spawnSync } from 'node:child_process';
import { root } from './steps.mjs';

/** A failure that is told in one message, without a stack. */
export class SetupError extends Error {}

/** Runs a program and resolves when it ends with 0; its output is shown only if it fails. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => reject(new SetupError(`${program} does not start: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const shown = Buffer.concat(output).toString().trim();
      reject(new SetupError(`${shown}\n\n${[program, ...args].join(' ')} ended with ${code}.`));
    });
  });
}

/** A program's standard output, or undefined where it is missing or fails. */
export function outputOf(program, args) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
