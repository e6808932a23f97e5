/**
 * Mutation testing of what figures rest on, on demand and one room at a time: `MUTATE=money npm run mutation`.
 * A room's mutants meet the room's own specs, so a survivor is a rule that no spec beside it holds. What was found,
 * and how to read a report, is in docs/mutation-testing.md.
 */
const room = process.env.MUTATE ?? 'money';
/** The pool's queue and deadlines are told by the loan that falls overdue. */
const specs = room === 'pool' ? '{pool,loan}' : room;

export default {
  mutate: [`libs/domain/src/${room}/**/*.ts`, '!libs/domain/src/**/*.spec.ts', '!libs/domain/src/**/index.ts', '!libs/domain/src/calendar/notices/cn-*.ts'],
  ignorePatterns: ['dist', 'reports', 'coverage', '.nx', '.zhubao'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    // Read inside the sandbox, so that `rootDir` is the mutated copy and not the sources it was made from.
    configFile: 'libs/domain/jest.config.cjs',
    config: { roots: ['<rootDir>'], testMatch: ['<rootDir>/room.spec.mjs'], globals: { SPECS: specs } },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  incrementalFile: `reports/mutation/${room}-incremental.json`,
  tempDirName: '.stryker-tmp',
  concurrency: 1,
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 85, break: 85 },
};
