/** Invented searches for the pipeline page, assessed by the core itself: a full one, small ones, and one of hundreds. */
import { assess } from '../../src/core/assess.ts';
import type { Decision } from '../../src/core/decision.ts';
import type { Timeline } from '../../src/core/draft/timeline.ts';
import type { MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Person } from '../../src/core/thread.ts';
import type { Search } from '../../src/store/pipeline.ts';
import { threadFacts } from '../support/facts.ts';
import { day, mine, now, on, signal, theirs, zone } from '../support/standing.ts';

export { now, zone };
export const clock = { now, timeZone: zone };

const settings = { ...defaultSettings, timeZone: zone, name: 'Robin Ashdown' };
const HOUR = 3_600_000;

const meeting = (monthAndDay: string, round: 'screening' | 'interview', invitedOn: string): MessageFacts => {
  const start = Date.parse(`2026-${monthAndDay}T13:00:00Z`);
  const at = day(`2026-${monthAndDay}`);
  return theirs(invitedOn, {
    kind: 'calendar',
    signals: [signal('meeting', { start, end: start + HOUR, from: at, to: at, fixed: true, round })],
  });
};
const asks = (date: string, quote: string) =>
  theirs(date, { signals: [signal('request', { asks: 'answer', quote })] });
const applied = (date: string) => mine(date, { mentions: ['applied'] });

type Sample = { company: string; role: string; person?: Person; messages: MessageFacts[] };

const from = (person: Person, messages: MessageFacts[]): MessageFacts[] =>
  messages.map((message) => (message.by === 'company' ? { ...message, from: person } : message));

const person = (name: string, domain: string): Person => ({
  name,
  address: `${(name.split(' ')[0] ?? '').toLowerCase()}@${domain}.example`,
});

const northwind: Sample = {
  company: 'Northwind',
  role: 'Senior Data Engineer',
  person: person('Maya Okafor', 'northwind'),
  messages: [
    theirs('09-14', {
      signals: [signal('request', { asks: 'times', quote: 'Would you have time for a call next week?' })],
    }),
    mine('09-15'),
    meeting('09-21', 'screening', '09-16'),
    mine('09-22', { mentions: ['thank-you-note'] }),
    asks('10-02', 'Could you send me two references?'),
    mine('10-06', { mentions: ['asks-reply-date'] }),
    meeting('10-20', 'interview', '10-08'),
    mine('10-21', { mentions: ['thank-you-note', 'tells-timeline'] }),
    theirs('10-30', {
      signals: [
        signal('reply-promise', {
          to: day('2026-11-13'),
          quote: 'The committee meets next week, and I will let you know by the 13th.',
        }),
      ],
    }),
    mine('11-17', { mentions: ['asks-reply-date'] }),
  ],
};

const samples: readonly Sample[] = [
  northwind,
  {
    company: 'Tailspin',
    role: 'Engineering Lead',
    person: person('Sofia Rossi', 'tailspin'),
    messages: [
      applied('10-05'),
      theirs('10-07', { signals: [signal('request', { asks: 'times' })] }),
      mine('10-08'),
      meeting('10-13', 'screening', '10-09'),
      meeting('11-03', 'interview', '10-16'),
      mine('11-03', { sentAt: on('11-03') + 6 * HOUR, mentions: ['thank-you-note'] }),
      theirs('11-24', {
        signals: [
          signal('offer', {
            to: day('2026-12-03'),
            quote: 'We would love to have you; please let us know by 3 December.',
          }),
          signal('in-seat-date', { from: day('2027-02-01'), to: day('2027-02-01') }),
        ],
      }),
    ],
  },
  {
    company: 'Fabrikam Robotics and Industrial Automation International',
    role: 'Principal Engineer, Perception and Mapping (Remote, Europe)',
    person: person('Jean-Baptiste de La Rochefoucauld', 'fabrikam'),
    messages: [
      applied('10-12'),
      theirs('10-13', { kind: 'status', noReply: true }),
      asks('10-26', 'What would you expect to earn?'),
      mine('11-02'),
      theirs('11-05', { kind: 'auto-reply', signals: [signal('out-of-office', { to: day('2026-11-13') })] }),
    ],
  },
  {
    company: 'Proseware',
    role: 'Platform Engineer',
    person: person('Nora Haddad', 'proseware'),
    messages: [
      theirs('11-09', { signals: [signal('request', { asks: 'slot' })] }),
      mine('11-10'),
      meeting('12-01', 'screening', '11-11'),
    ],
  },
  {
    company: 'Adventure Works',
    role: 'Staff Engineer',
    person: person('Tom Okafor', 'adventure'),
    messages: [theirs('11-02'), mine('11-03'), asks('11-23', 'When could you start?')],
  },
  {
    company: 'Wingtip Toys',
    role: 'Data Engineer',
    person: person('Lee Wong', 'wingtip'),
    messages: [
      applied('11-05'),
      theirs('11-24', {
        signals: [
          signal('reply-promise', { to: day('2026-12-01'), quote: 'You will hear from me by Tuesday.' }),
        ],
      }),
    ],
  },
  {
    company: 'Coho',
    role: 'Site Reliability Engineer',
    messages: [
      theirs('11-12', {
        kind: 'status',
        noReply: true,
        mentions: ['applied'],
        from: { name: 'Coho', address: 'no-reply@coho.example' },
      }),
    ],
  },
  {
    company: 'Litware',
    role: 'Analytics Engineer',
    person: person('Kim Larsen', 'litware'),
    messages: [
      applied('09-20'),
      theirs('09-24'),
      mine('10-05'),
      mine('10-14'),
      mine('11-02', { mentions: ['asks-feedback'] }),
    ],
  },
  {
    company: 'Blue Yonder',
    role: 'Engineer',
    person: person('Ada Berg', 'blueyonder'),
    messages: [applied('09-01'), theirs('09-10', { signals: [signal('rejection')] })],
  },
];

const threadOf = (sample: Sample, index: number): ThreadFacts =>
  threadFacts({
    id: `s${index}`,
    company: sample.company,
    domain: `${sample.company.split(' ')[0]?.toLowerCase()}${index}.example`,
    role: sample.role,
    subject: `${sample.role} at ${sample.company}`,
    messages: (sample.person ? from(sample.person, sample.messages) : sample.messages).toSorted(
      (a, b) => a.sentAt - b.sentAt,
    ),
    checkedAt: now - HOUR,
  });

export function searchOf(
  all: readonly Sample[],
  decisions: readonly Decision[] = [],
  timeline?: Timeline,
): Search {
  const told = timeline ? { ...settings, timeline } : settings;
  return {
    assessed: all.map((sample, index) => {
      const process = { threads: [threadOf(sample, index)] };
      return { process, view: assess(process, decisions, told, now) };
    }),
    decisions,
    week: settings.week,
    hasAccount: true,
    timeline,
    insert: undefined,
  };
}

/** The same stories again and again, each a few days earlier or later, under names of their own. */
const many = (count: number): Sample[] =>
  Array.from({ length: count }, (_, index) => {
    const sample = samples[index % 7] ?? northwind;
    const shift = ((index * 7) % 23) * 24 * HOUR;
    return {
      ...sample,
      company: `${sample.company.split(' ')[0]} ${index}`,
      messages: sample.messages.map((message) => ({ ...message, sentAt: message.sentAt - shift })),
    };
  });

const silent = [samples[2], samples[6]].filter((sample) => sample !== undefined);

/** An offer by phone of a company that is not in the mail, with so many days to answer it. */
const offerOf = (deadline: string): Timeline => ({
  offers: [{ company: 'Wide World', deadline: day(deadline), at: now - 2 * HOUR }],
  finalRounds: [{ company: 'Proseware', day: day('2026-12-08'), at: now - 2 * HOUR }],
  notice: { count: 4, unit: 'weeks' },
});

/** Some have been told already, one in each way. */
const told: readonly Decision[] = (['inserted', 'told', 'left out'] as const).map((value, index) => ({
  about: `thread:${threadOf(samples[[0, 2, 3][index] ?? 0] ?? northwind, [0, 2, 3][index] ?? 0).key}`,
  field: 'update',
  value,
  at: now - HOUR,
}));

export const searches: Readonly<Record<string, () => Search | undefined>> = {
  full: () => searchOf(samples),
  one: () => searchOf([northwind]),
  silent: () => searchOf(silent),
  small: () =>
    searchOf([{ ...northwind, messages: [mine('11-26', { sentAt: now - HOUR })] }, ...samples.slice(4, 6)]),
  none: () => searchOf(samples.slice(7)),
  offers: () => searchOf(samples, told, offerOf('2026-12-01')),
  'offer-passed': () => searchOf(samples, [], offerOf('2026-11-24')),
  'first-run': () => ({ ...searchOf([]), hasAccount: false }),
  loading: () => undefined,
  many: () => searchOf(many(500)),
};

export const searchNamed = (name: string): Search | undefined => (searches[name] ?? searches.full)?.();
