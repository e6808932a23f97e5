/**
 * Mutation testing of what figures rest on, on demand and one room at a time: `MUTATE=money npm run mutation`.
 * A room's mutants meet the room's own specs, so a survivor is a rule that no spec beside it holds.
 */
import { createRequire } from 'node:module';

const room = process.env.MUTATE ?? 'money';
const domain = createRequire(import.meta.url)('./libs/domain/jest.config.cjs');

export default {
  mutate: [`libs/domain/src/${room}/**/*.ts`, '!libs/domain/src/**/*.spec.ts', '!libs/domain/src/calendar/notices/**', '!libs/domain/src/**/index.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', config: { ...domain, rootDir: 'libs/domain', testMatch: [`**/${room}/**/*.spec.ts`] }, enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  tempDirName: '.stryker-tmp',
  concurrency: 2,
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 85, break: 85 },
};
