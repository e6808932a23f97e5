const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const swc = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline', module: { type: 'es6' } }],
  },
  moduleNameMapper: {
    // These three publish a `module-sync` entry that jest cannot link with their CommonJS callers.
    '^(async-function|generator-function|async-generator-function)$': join(__dirname, 'node_modules/$1/index.js'),
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testEnvironmentOptions: { customExportConditions: ['@zhubao/source', 'node', 'node-addons'] },
};
