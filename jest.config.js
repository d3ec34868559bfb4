/**
 * Tests run as what was built: no transform, so that what is tested is what ships. `NODE_OPTIONS` must carry
 * `--experimental-vm-modules` (scripts/test.mjs does it), as the code is ES modules.
 */
const common = {
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/.outboard/'],
  transform: {},
};
const ignored = ['/node_modules/', '<rootDir>/.outboard/'];
const meshes = ['client', 'console', 'mesh', 'pyspark'];

export default {
  projects: [
    {
      ...common,
      displayName: 'alone',
      testMatch: ['<rootDir>/**/dist/**/*.test.js'],
      testPathIgnorePatterns: [...ignored, ...meshes.map((room) => `<rootDir>/test/${room}/`)],
    },
    {
      ...common,
      displayName: 'mesh',
      testMatch: meshes.map((room) => `<rootDir>/test/${room}/dist/**/*.test.js`),
      testPathIgnorePatterns: ignored,
    },
  ],
  // A mesh is eleven processes; two meshes at once starve a machine of two cores, and starved drivers look dead.
  maxWorkers: 1,
  testTimeout: 20_000,
};
