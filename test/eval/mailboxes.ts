/** Measures a mailbox of several threads: which are joined to one process, and what is said of each process. */
import { read } from '../../src/core/reading/read.ts';
import { type Assessed, assessed } from './assessed.ts';
import { type MailboxRow, threadOf } from './rows.ts';
import type { Score } from './score.ts';
import { settingsOf } from './settings.ts';

export function measureMailbox(row: MailboxRow, score: Score): void {
  const { id, candidate, expect } = row;
  const settings = settingsOf(row);
  const now = Date.parse(row.now);
  const facts = row.threads.map(({ messages }, index) =>
    read(threadOf(String(index), candidate, messages), candidate, settings, now),
  );
  const answers = score.attempt(id, () => assessed(facts, settings, now)) ?? [];
  measurePairs(row, answers, score);
  for (const expected of expect.processes) {
    const threads = expected.threads.map(String);
    const answer = answers.find((one) => threads.some((thread) => one.threads.includes(thread)));
    const name = `${id} [${threads}]`;
    for (const field of ['turn', 'stage', 'state', 'due'] as const)
      if (field in expected) score.field(name, `process ${field}`, expected[field] ?? null, answer?.[field]);
    if (expected.goesTo !== undefined)
      score.field(name, 'process goesTo', String(expected.goesTo), answer?.goesTo);
  }
}

/** Pairs of threads: joined rightly, wrongly, or missed. */
function measurePairs({ id, threads, expect }: MailboxRow, answers: readonly Assessed[], score: Score): void {
  for (let one = 0; one < threads.length; one += 1)
    for (let other = one + 1; other < threads.length; other += 1) {
      const wanted = expect.processes.some(
        (process) => process.threads.includes(one) && process.threads.includes(other),
      );
      const got = answers.some(
        (answer) => answer.threads.includes(String(one)) && answer.threads.includes(String(other)),
      );
      score.class(`${id} [${one},${other}]`, 'joined', wanted, got);
    }
}
