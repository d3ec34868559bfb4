/**
 * Tests run as what was built: no transform, so that what is tested is what ships. `NODE_OPTIONS` must carry
 * `--experimental-vm-modules` (scripts/test.mjs does it), as the code is ES modules.
 */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/dist/**/*.test.js'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/.outboard/'],
  modulePathIgnorePatterns: ['<rootDir>/.outboard/'],
  transform: {},
  // A mesh is eleven processes; two meshes at once starve a machine of two cores, and starved drivers look dead.
  maxWorkers: 1,
  testTimeout: 20_000,
};
