/** Invented facts for tests: whole enough to be real, short enough to be read. */
import type { MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import { type Account, type Person, threadKey } from '../../src/core/thread.ts';

export const account: Account = { webmail: 'gmail', address: 'robin.ashdown@example.com' };
export const robin: Person = { name: 'Robin Ashdown', address: account.address };
export const maya: Person = { name: 'Maya Okafor', address: 'maya@northwind.example' };

export const messageFacts = (changes: Partial<MessageFacts> = {}): MessageFacts => ({
  id: 'm1',
  from: maya,
  to: [robin],
  cc: [],
  sentAt: Date.UTC(2026, 10, 2, 9),
  by: 'company',
  kind: 'human',
  language: 'en',
  understood: true,
  signals: [],
  mentions: [],
  noReply: false,
  writeTo: [],
  undelivered: [],
  sentences: [],
  ...changes,
});

export const threadFacts = (changes: Partial<ThreadFacts> = {}): ThreadFacts => {
  const id = changes.id ?? 't1';
  return {
    key: threadKey(account, id),
    account,
    id,
    subject: 'Product designer at Northwind',
    newestId: 'm1',
    messages: [messageFacts()],
    verdict: { is: 'hiring', score: 5, evidence: [] },
    company: 'Northwind',
    domain: 'northwind.example',
    checkedAt: Date.UTC(2026, 10, 2, 10),
    ...changes,
  };
};
