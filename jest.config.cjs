module.exports = {
  projects: ['<rootDir>/libs/*', '<rootDir>/apps/*'],
  reporters: ['default', '<rootDir>/jest.tally.cjs'],
  // Many specs wait for processes and servers; jest would leave one core idle.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
};
