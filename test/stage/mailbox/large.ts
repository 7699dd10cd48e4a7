/** A mailbox of any size, spread over the days before now: mostly ordinary mail, and among it what a search for a job leaves. */
import type { Clock } from '../clock.ts';
import type { StageAccount, StageThread } from '../mail.ts';
import { person } from '../write.ts';
import { main } from './candidate.ts';
import { mainAccount } from './main.ts';

const { mail, mine, hiring, other } = main;

export type Size = {
  readonly conversations: number;
  /** How far back they go. */
  readonly days: number;
  /** Every so many is a hiring thread; of these every fifth has a row that says nothing of it. */
  readonly hiringEach: number;
};

const DAY = 86_400_000;

/** Threads are named `<kind>-<number>`, the newest 0. */
export const largeAccount = (clock: Clock, size: Size): StageAccount => ({
  ...mainAccount(clock),
  threads: Array.from({ length: size.conversations }, (_, i) => threadAt(i, clock, size)),
});

function threadAt(i: number, { now }: Clock, { conversations, days, hiringEach }: Size): StageThread {
  // A minute each at least, so that the order of the list is theirs.
  const at = now - 3_600_000 - Math.floor(((i + 0.5) * days * DAY) / conversations);
  if (i % hiringEach !== 1) return ordinary(i, at);
  return Math.floor(i / hiringEach) % 5 === 2 ? thin(i, at) : plain(i, at);
}

const recruiter = (i: number) => person(`Rowan Hale <rowan.hale@company${i}.example>`);

const plain = (i: number, at: number): StageThread =>
  hiring(
    `plain-${i}`,
    `Your interview with Company${i}`,
    [
      mail(
        recruiter(i),
        at - DAY,
        'Thank you for applying for the analytics engineer position. We would like to invite you to a phone interview.',
      ),
      mine(recruiter(i), at, 'Thank you for the invitation. When can I expect to hear about a time?'),
    ],
    {},
  );

/** Subject and newest words could be anybody's: only the whole thread tells. */
const thin = (i: number, at: number): StageThread =>
  hiring(
    `thin-${i}`,
    'Thursday',
    [
      mail(
        recruiter(i),
        at - DAY,
        'Thank you for your application for the analytics engineer position. Our hiring manager would like to meet you for an interview on Thursday.',
      ),
      mine(recruiter(i), at, 'That works for me. See you then.', { quotes: false }),
    ],
    {},
  );

const subjects = [
  ['Your parcel is on its way', 'Parcel 4711 leaves our depot today. You can follow it on our page.'],
  ['Climbing on Saturday', 'Are you in? Bring the short rope, mine is at the cabin.'],
  ['Invoice for October', 'Please find the invoice for October enclosed. The amount is debited next week.'],
  ['Photos from the lake', 'Finally sorted them. The one with the duck is a classic.'],
  ['Weekly digest', 'The five stories that everybody read this week, and one that nobody did.'],
] as const;

function ordinary(i: number, at: number): StageThread {
  const [subject, words] = subjects[i % subjects.length] ?? subjects[0];
  const from = person(`Sender ${i % 40} <sender${i % 40}@ordinary.example>`);
  return other(`ordinary-${i}`, `${subject} ${i}`, 'primary', [mail(from, at, words)], {
    ...(i % 7 === 0 && { unread: true as const }),
  });
}
