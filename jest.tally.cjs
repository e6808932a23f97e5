const { relative } = require('node:path');

/** What is tested only where there is a server, or a browser, to test it on. */
const wanted = [...['libs/read-models-mongo/', 'apps/zhubao/src/servers.spec.ts', 'apps/worker/'].map((folder) => ({ folder, what: 'MongoDB', variable: 'MONGODB_URL', want: 'want a server: name one', alone: 'npm run test:mongo' })), { folder: 'apps/console/src/browser/', what: 'Chromium', variable: 'CHROMIUM', want: 'want a browser: install chromium, or name it', alone: 'npm test -- apps/console' }];

/** Closes a run with one plain line that people and machines read alike; before it stands what was not run, and why. */
module.exports = class Tally {
  onRunComplete(_contexts, results) {
    // A file that could not be loaded has no tests to count, yet it is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.once('exit', () => process.stdout.write(`\n${notRun(results).join('')}${results.numPassedTests} passed, ${failed} failed${tail}\n`));
  }
};

function notRun({ testResults }) {
  const files = testResults.filter(({ numPendingTests }) => numPendingTests > 0).map(({ testFilePath, numPendingTests }) => ({ path: relative(__dirname, testFilePath), tests: numPendingTests }));
  return wanted.flatMap(({ folder, what, variable, want, alone }) => {
    const tests = files.filter(({ path }) => path.startsWith(folder)).reduce((sum, file) => sum + file.tests, 0);
    if (tests === 0) return [];
    if (process.env[variable]) return [`${what}: ${tests} of the tests in ${folder} cannot run on this one\n`];
    return [`${what} NOT TESTED: ${tests} tests in ${folder} ${want} in ${variable}, or run "${alone}"\n`];
  });
}
