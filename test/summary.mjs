/** Prints one plain line over all tests of a vitest JSON report: "N passed, N failed, N skipped". */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTodoTests } = report;
// A file that could not even be loaded has no failed test, and is a failure all the same.
const failed = numFailedTests || (report.success ? 0 : numFailedTestSuites);
console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
