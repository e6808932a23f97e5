const { tmpdir } = require('node:os');
const { join } = require('node:path');

// Hundreds of processes of the built program are started: each but the first finds it compiled.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'zhubao-compiled');

module.exports = {
  projects: ['<rootDir>/libs/*', '<rootDir>/apps/*'],
  reporters: ['default', '<rootDir>/jest.tally.cjs'],
  // Many specs wait for processes and servers; jest would leave one core idle.
  maxWorkers: '100%',
  // Bounds for what hangs, not for what is slow: machines are shared.
  testTimeout: 60_000,
  workerIdleMemoryLimit: '1GB',
};
