/** `npm run eval -- FILE… [--json]`: how much of what the corpora expect the core gets right, and the cases that differ. */
import { readFileSync } from 'node:fs';
import { measureMailbox } from './mailboxes.ts';
import { measureAsk, measureMail } from './mails.ts';
import { report } from './report.ts';
import { rowOf } from './rows.ts';
import { Score } from './score.ts';
import { measureThread } from './threads.ts';

export default function evaluate(args: readonly string[]): number {
  const files = args.filter((argument) => !argument.startsWith('--'));
  if (files.length === 0) {
    console.error('Usage: npm run eval -- FILE… [--json]   (FILE: lines of JSON, as in ../shared/corpora)');
    return 2;
  }
  const score = new Score();
  for (const file of files) measureFile(file, score);
  const { fields, classes, signals, differ } = score;
  if (args.includes('--json')) console.log(JSON.stringify({ fields, classes, signals, differ }));
  else report(score);
  return 0;
}

function measureFile(file: string, score: Score): void {
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (!line.trim()) return;
      const { type, row } = rowOf(JSON.parse(line) as Record<string, unknown>);
      if (type === 'thread') measureThread(row, score);
      if (type === 'mailbox') measureMailbox(row, score);
      if (type === 'mail') measureMail(row, score);
      if (type === 'ask') measureAsk(row, index, score);
    });
}
