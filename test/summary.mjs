/** Prints one plain line over the tests of vitest's JSON reports: "N passed, N failed, N skipped". */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of process.argv.slice(2)) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  sum.passed += report.numPassedTests;
  // A file that could not even be loaded has no failed test, and is a failure all the same.
  sum.failed += report.numFailedTests || (report.success ? 0 : Math.max(1, report.numFailedTestSuites));
  sum.skipped += report.numPendingTests + report.numTodoTests;
}
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
