module.exports = {
  projects: ['<rootDir>/libs/*', '<rootDir>/apps/*'],
  reporters: ['default', '<rootDir>/jest.tally.cjs'],
  workerIdleMemoryLimit: '1GB',
};
