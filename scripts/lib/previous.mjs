/** The release before this one, built beside it: while a mesh is upgraded drivers of both serve it, and a test runs such a mesh. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf, run } from './run.mjs';
import { root, stateDir, step } from './steps.mjs';

const { commit } = JSON.parse(readFileSync(join(root, 'test/client/previous-release.json'), 'utf8'));
const folder = join(stateDir, 'previous', commit);

/** Builds it, unless that was done; false where this clone's history does not hold it. */
export async function buildPrevious() {
  if (outputOf('git', ['-C', root, 'cat-file', '-t', commit]) !== 'commit') return false;
  await step(
    {
      name: 'previous',
      says: `building the release before this one (${commit.slice(0, 7)})`,
      key: commit,
      present: () => existsSync(join(folder, 'services/driver/dist/main.js')),
    },
    async () => {
      mkdirSync(join(folder, '.outboard/steps'), { recursive: true });
      const archive = join(folder, '.outboard/source.tar');
      await run('git', ['-C', root, 'archive', '--format=tar', `--output=${archive}`, commit]);
      await run('tar', ['-xf', archive, '-C', folder]);
      // Envoy and protoc are the same, and large.
      if (!existsSync(join(folder, '.outboard/venv')))
        symlinkSync(join(stateDir, 'venv'), join(folder, '.outboard/venv'));
      copyFileSync(join(stateDir, 'steps/python'), join(folder, '.outboard/steps/python'));
      await run(process.execPath, ['scripts/setup.mjs'], { cwd: folder });
    },
  );
  return true;
}
