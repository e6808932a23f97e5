module.exports = { ...require('../../jest.preset.cjs'), displayName: 'console', rootDir: __dirname, globalSetup: '<rootDir>/jest.begin.mjs', globalTeardown: '<rootDir>/jest.end.mjs' };
