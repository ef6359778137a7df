/** Prints, as the last line of a run, "N passed, N failed" and, where there are any, ", N skipped". */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + broken} failed`;
    // After the default reporter's own summary, which is written when the process is about to end.
    process.once('exit', () => process.stdout.write(`${skipped > 0 ? `${line}, ${skipped} skipped` : line}\n`));
  }
};
