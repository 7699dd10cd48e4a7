/** The facts of a whole thread: order, sides, and what is kept of the text. */
import { expect, test } from 'vitest';
import { read } from '../../src/core/reading/read.ts';
import { hashSentences } from '../../src/core/reading/sentences.ts';
import type { Message } from '../../src/core/thread.ts';

const candidate = { name: 'Robin Vale', addresses: ['robin@valemail.example', 'r@vale.example'] };
const message = (id: string, address: string, day: number, text: string): Message => ({
  id,
  from: { name: address ? 'Somebody' : 'Robin Vale', address },
  to: [],
  cc: [],
  sentAt: Date.UTC(2026, 10, day, 9),
  subject: 'Interview',
  blocks: [{ kind: 'own', text }],
});
const thread = {
  account: { webmail: 'gmail', address: 'robin@valemail.example' },
  id: 't1',
  subject: 'Interview',
  newestId: 'c',
  messages: [
    message('c', 'r@vale.example', 4, 'I am still very keen on the role. Thank you!'),
    message('a', 'maya@northwind.example', 2, 'Could you send your CV by Friday?'),
    message('b', '', 3, 'My CV is attached.'),
  ],
};
const facts = read(thread, candidate, { timeZone: 'UTC', week: { weekend: [6, 7], daysOff: [] } }, 77);

test('messages are in order of sending, each with its side: any own address, or the own name where there is none', () => {
  expect(facts.messages.map(({ id, by }) => `${id} ${by}`)).toEqual([
    'a company',
    'b candidate',
    'c candidate',
  ]);
  expect(facts).toMatchObject({ key: 'gmail/robin@valemail.example/t1', newestId: 'c', checkedAt: 77 });
});

test('of the own words only hashes are kept, of theirs none', () => {
  expect(facts.messages[2]?.sentences).toEqual(hashSentences('i am STILL very keen, on the role'));
  expect(facts.messages[0]?.sentences).toEqual([]);
});
