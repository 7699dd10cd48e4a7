/** Invented processes in every state, as the core would assess them at `now`: for pictures and tests of what is shown. */
import type { Assessment, Badge } from '../../src/core/assessment.ts';
import type { ThreadKey } from '../../src/core/thread.ts';
import type { Clock } from '../../src/ui/dates.ts';

/** Tuesday, 24 November 2026, 14:30 in Berlin. */
export const clock: Clock = { now: Date.UTC(2026, 10, 24, 13, 30), timeZone: 'Europe/Berlin' };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
export const account = { webmail: 'gmail', address: 'ana@example.com' };

/** One process; what is not given is an ordinary overdue one. */
export function process(id: string, changes: Partial<Assessment> = {}): Assessment {
  const key = `gmail/ana@example.com/${id}` as ThreadKey;
  const person = changes.person ?? { name: 'Maya Chen', address: 'maya@northwind.example' };
  return {
    process: key,
    threads: [key],
    goesTo: key,
    verdict: { is: 'hiring', score: 5, evidence: [] },
    turn: 'theirs',
    turnBecause: { id: 'you-wrote-last', values: { at: clock.now - 9 * DAY } },
    stage: 'interviewing',
    stageBecause: { id: 'interview-held', values: {} },
    state: 'overdue',
    group: 'overdue',
    counts: true,
    urgency: 1,
    silentSince: clock.now - 9 * DAY,
    silentDays: 9,
    due: clock.now - 2 * DAY,
    nudges: 0,
    badge: { id: 'silent', days: 9, strong: true },
    reason: {
      id: 'high volume',
      strength: 'default',
      because: { id: 'default', values: {} },
    },
    draft: {
      occasion: 'first',
      text: noteTo(person.name),
      account,
      thread: key,
      threadId: id,
      newestId: `${id}-9`,
      to: person,
      replyAll: false,
    },
    person,
    company: 'Northwind',
    role: 'Senior Data Engineer',
    subject: 'Your application at Northwind',
    tone: 'warm',
    timeZone: clock.timeZone,
    checkedAt: clock.now - HOUR,
    unchecked: false,
    ...changes,
  };
}

const noteTo = (name: string): string =>
  `Hi ${name.split(' ')[0]},

I hope your week is going well. I enjoyed our conversation about the Senior Data Engineer role on 12 November, and I am still very much interested.

When can I expect to hear back about the next step?

Warm regards,
Ana`;

/** Without reason, draft and badge: for processes that ask for nothing. */
const quiet = (id: string, badge: Badge | undefined, changes: Partial<Assessment>): Assessment => {
  const { reason: _reason, draft: _draft, badge: _badge, ...rest } = process(id, changes);
  return { ...rest, counts: false, ...(badge ? { badge } : {}) };
};

export const views: readonly Assessment[] = [
  process('a1', {
    urgency: 90,
    asked: {
      replyDate: { is: 'asked', at: clock.now - 9 * DAY },
      startDate: { is: 'open' },
      timelineToldAt: clock.now - 12 * DAY,
    },
    reason: {
      id: 'decision makers out of office',
      strength: 'evidence',
      because: { id: 'pending', values: { who: 'Maya Chen', at: clock.now - 9 * DAY } },
      quote: 'The hiring committee meets once our VP is back; I will let you know right after.',
    },
  }),
  process('a2', {
    urgency: 70,
    company: 'Fabrikam Robotics and Industrial Automation International',
    role: 'Principal Engineer, Perception and Mapping (Remote, Europe)',
    person: { name: 'Jean-Baptiste de La Rochefoucauld', address: 'jb@fabrikam.example' },
    badge: { id: 'silent', days: 13, strong: true },
    silentDays: 13,
    nudges: 1,
    checkedAt: clock.now - 3 * DAY,
    reason: {
      id: 'scheduling conflict',
      strength: 'pattern',
      because: { id: 'times-open', values: { who: 'Jean-Baptiste', at: clock.now - 13 * DAY } },
    },
  }),
  process('a3', {
    urgency: 50,
    company: 'Contoso',
    role: 'Backend Engineer',
    person: { name: 'Priya Nair', address: 'priya@contoso.example' },
    badge: { id: 'due-unchecked', strong: true },
    unchecked: true,
  }),
  process('b1', {
    urgency: 80,
    state: 'mine',
    group: 'your turn',
    turn: 'mine',
    company: 'Adventure Works',
    role: 'Staff Engineer',
    person: { name: 'Tom Okafor', address: 'tom@adventure.example' },
    turnBecause: { id: 'asked', values: { who: 'Tom Okafor', at: clock.now - 2 * DAY } },
    badge: { id: 'your-turn', days: 2, strong: true },
  }),
  quiet(
    'b2',
    { id: 'offer', days: 3, strong: true },
    {
      urgency: 85,
      state: 'mine',
      group: 'your turn',
      turn: 'mine',
      stage: 'offer',
      company: 'Tailspin',
      role: 'Engineering Lead',
      person: { name: 'Sofia Rossi', address: 'sofia@tailspin.example' },
      turnBecause: {
        id: 'offer-open',
        values: { who: 'Sofia Rossi', at: clock.now - DAY, to: '2026-11-27' },
      },
    },
  ),
  quiet('q1', undefined, {
    urgency: 10,
    group: 'ask',
    ask: 'is this hiring',
    company: 'Litware',
    role: '',
    person: { name: 'Kim Larsen', address: 'kim@litware.example' },
    subject: 'Quick chat?',
    verdict: {
      is: 'unsure',
      score: 3,
      evidence: [{ id: 'hr-title', values: { title: 'People Partner' }, weight: 2 }],
    },
  }),
  quiet(
    'c1',
    { id: 'due', at: clock.now + 2 * DAY, strong: false },
    {
      urgency: 30,
      state: 'waiting',
      group: 'coming up',
      company: 'Wingtip Toys',
      role: 'Data Engineer',
      person: { name: 'Lee Wong', address: 'lee@wingtip.example' },
      due: clock.now + 2 * DAY,
      turnBecause: { id: 'promised', values: { who: 'Lee Wong', at: clock.now - DAY, to: '2026-11-25' } },
    },
  ),
  quiet(
    'c2',
    { id: 'meeting', at: Date.UTC(2026, 11, 1, 9, 0), strong: false },
    {
      urgency: 20,
      state: 'ahead',
      group: 'coming up',
      turn: "nobody's",
      company: 'Proseware',
      role: 'Platform Engineer',
      person: { name: 'Nora Haddad', address: 'nora@proseware.example' },
      turnBecause: { id: 'meeting-ahead', values: { start: Date.UTC(2026, 11, 1, 9, 0) } },
    },
  ),
  quiet(
    'n1',
    { id: 'no-human', strong: false },
    {
      state: 'no human yet',
      group: 'coming up',
      company: 'Coho',
      person: { name: '', address: '' },
      role: 'SRE',
    },
  ),
  quiet(
    's1',
    { id: 'snoozed', strong: false },
    {
      group: 'snoozed',
      company: 'Lucerne',
      role: 'Analytics Engineer',
      snoozedUntil: clock.now + 5 * DAY,
    },
  ),
];

export const rested: readonly Assessment[] = [
  quiet('r1', undefined, {
    state: 'closed',
    group: 'rested',
    stage: 'closed',
    company: 'Blue Yonder',
    role: 'Engineer',
  }),
  quiet('r2', undefined, {
    state: 'gone quiet',
    group: 'rested',
    company: 'Graphic Design Institute',
    role: 'ML Engineer',
  }),
];
