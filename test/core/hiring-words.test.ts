/** Is it a hiring thread, said in words that no list of phrases was made from? One mail a line in `hiring/*.txt`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/core/reading/read.ts';
import type { Person } from '../../src/core/thread.ts';

type Written = { readonly is: string; readonly mails: string[][] };

const written = (file: string): Written[] => {
  const threads: Written[] = [];
  for (const line of readFileSync(path.join(import.meta.dirname, 'hiring', file), 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    const cells = line.replace(/^\+/, '').split(' | ');
    if (line.startsWith('+')) threads.at(-1)?.mails.push(cells);
    else threads.push({ is: cells[0] ?? '', mails: [cells.slice(1)] });
  }
  return threads;
};

const me = 'Robin Vale <robin@valemail.example>';
const candidate = { name: 'Robin Vale', addresses: ['robin@valemail.example', 'r.vale@acmeworks.example'] };
const context = { timeZone: 'Europe/Berlin', week: { weekend: [6, 7], daysOff: [] } } as const;

function person(text: string): Person {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(text.trim() === 'me' ? me : text.trim()) ?? [];
  return { name, address };
}

const verdictOf = (mails: readonly string[][]) =>
  read(
    {
      account: { webmail: 'test', address: 'robin@valemail.example' },
      id: 't',
      subject: mails[0]?.[1] ?? '',
      newestId: '0',
      messages: mails.map(([from = '', subject = '', text = '', to = 'robin@valemail.example'], index) => ({
        id: String(index),
        from: person(from),
        to: [{ name: '', address: to }],
        cc: [],
        sentAt: Date.UTC(2026, 10, 2 + index, 9),
        subject,
        blocks: [{ kind: 'own', text: text.replaceAll('\\n', '\n') }],
      })),
    },
    candidate,
    context,
    0,
  ).verdict;

describe.each(['other-words.txt', 'fewer-words.txt', 'other-sides.txt'])('%s', (file) => {
  test.each(
    written(file).map(({ is, mails }) => ({ is, mails, what: `${mails[0]?.[0]} | ${mails[0]?.[1]}` })),
  )('$is: $what', ({ is, mails }) => {
    const verdict = verdictOf(mails);
    expect(verdict.is, JSON.stringify(verdict.evidence)).toBe(is);
  });
});
