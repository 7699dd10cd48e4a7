/** An invented thread, for the preview of notes while none is known. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { MessageFacts, Process } from '../../core/facts.ts';
import { threadKey } from '../../core/thread.ts';

const account = { webmail: 'gmail', address: 'you@example.com' };
const maya = { name: 'Maya Okafor', address: 'maya@northwind.example' };
const you = { name: '', address: account.address };

/** An interview nine days before `now` (epoch ms), the candidate's thanks, and silence since. */
export function sampleProcess(now: number): Process {
  const interview: MessageFacts = {
    ...message('1', now - 12 * DAY),
    signals: [
      {
        kind: 'meeting',
        by: 'company',
        quote: '',
        start: now - 10 * DAY,
        end: now - 10 * DAY + 3_600_000,
        fixed: true,
        round: 'interview',
      },
    ],
  };
  const thanks: MessageFacts = {
    ...message('2', now - 9 * DAY),
    from: you,
    to: [maya],
    by: 'candidate',
    mentions: ['thank-you-note'],
  };
  return {
    threads: [
      {
        key: threadKey(account, 'sample'),
        account,
        id: 'sample',
        subject: 'Product Designer at Northwind',
        newestId: '2',
        messages: [interview, thanks],
        verdict: { is: 'hiring', score: 5, evidence: [] },
        company: 'Northwind',
        domain: 'northwind.example',
        role: 'Product Designer',
        checkedAt: now,
      },
    ],
  };
}

const message = (id: string, sentAt: number): MessageFacts => ({
  id,
  from: maya,
  to: [you],
  cc: [],
  sentAt,
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
});
