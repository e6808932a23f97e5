/** Closes a run with one plain line that people and machines read alike. */
module.exports = class Tally {
  onRunComplete(_contexts, results) {
    // A file that could not be loaded has no tests to count, yet it is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.once('exit', () => process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed${tail}\n`));
  }
};
