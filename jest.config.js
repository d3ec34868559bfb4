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
  // Real Envoys share the machine's two cores with everything else.
  maxWorkers: 2,
  testTimeout: 20_000,
};
