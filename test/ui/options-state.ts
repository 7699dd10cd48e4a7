/** What the options page is looked at with: a mailbox of a few threads, some settings and rules. */
import type { Decision } from '../../src/core/decision.ts';
import type { MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { type ThreadKey, threadKey } from '../../src/core/thread.ts';
import type { OptionsProps } from '../../src/pages/options/props.ts';
import type { StoredThread } from '../../src/store/db.ts';
import type { Kept } from '../../src/store/queries.ts';
import { account, clock } from './sample.ts';

const DAY = 86_400_000;
const ana = { name: 'Ana Lima', address: account.address };

const message = (id: string, days: number, changes: Partial<MessageFacts>): MessageFacts => ({
  id,
  from: ana,
  to: [],
  cc: [],
  sentAt: clock.now - days * DAY,
  by: 'candidate',
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

/** They wrote, the candidate answered `days` ago, and silence since. */
function thread(id: string, company: string, who: string, days: number): ThreadFacts {
  const person = { name: who, address: `${id}@${id}.example` };
  return {
    key: threadKey(account, id),
    account,
    id,
    subject: `Senior Data Engineer at ${company}`,
    newestId: `${id}2`,
    messages: [
      message(`${id}1`, days + 1, {
        from: person,
        to: [ana],
        by: 'company',
        signals: [
          { kind: 'request', by: 'company', quote: 'Could you tell me a little about your last project?' },
        ],
      }),
      message(`${id}2`, days, { to: [person] }),
    ],
    verdict: { is: 'hiring', score: 6, evidence: [] },
    company,
    domain: `${id}.example`,
    role: 'Senior Data Engineer',
    checkedAt: clock.now,
  };
}

export const threads: readonly ThreadFacts[] = [
  thread('northwind', 'Northwind', 'Maya Chen', 11),
  thread('contoso', 'Contoso', 'Priya Nair', 9),
  thread('fabrikam', 'Fabrikam', 'Jean Roche', 3),
];

export const storedThreads: readonly StoredThread[] = threads.map((facts) => ({
  key: facts.key,
  account: 'gmail/ana@example.com',
  hiring: true,
  live: 1,
  facts,
  readAt: clock.now,
}));

const decisions: readonly Decision[] = [
  { about: 'domain:litware.example', field: 'verdict', value: 'not hiring', at: clock.now - 20 * DAY },
  { about: 'sender:kim@proseware.example', field: 'verdict', value: 'hiring', at: clock.now - 2 * DAY },
  { about: `thread:${threads[1]?.key as ThreadKey}`, field: 'verdict', value: 'hiring', at: clock.now - DAY },
];

export const kept: Kept = {
  set: {
    week: { weekend: [6, 7], daysOff: ['2026-12-24', '2026-12-25'] as never },
    templates: { 'greeting.warm': 'Dear {firstName},' },
  },
  accounts: [
    {
      key: 'gmail/ana@example.com',
      account,
      name: 'Ana Lima',
      aliases: ['ana@lima.example'],
      url: '',
      paused: false,
      seenAt: clock.now,
    },
  ],
  decisions,
  counts: { threads: 3, processes: 3, passed: 214, decisions: 3 },
};

const full: Omit<OptionsProps, 'actions'> = {
  kept,
  settings: { ...defaultSettings, timeZone: clock.timeZone, ...kept.set },
  browserZone: clock.timeZone,
  processes: threads.map((facts) => ({ threads: [facts] })),
  isBroken: false,
  shortcuts: [
    { name: '_execute_action', words: 'Open the list', keys: 'Alt+Shift+W' },
    { name: 'insert-follow-up', words: 'Insert the follow-up into the open thread', keys: '' },
  ],
  version: '0.1.0',
  now: clock.now,
};

const nothing: Kept = {
  set: {},
  accounts: [],
  decisions: [],
  counts: { threads: 0, processes: 0, passed: 0, decisions: 0 },
};

const states: Readonly<Record<string, Omit<OptionsProps, 'actions'>>> = {
  empty: {
    ...full,
    kept: nothing,
    settings: { ...defaultSettings, timeZone: clock.timeZone },
    processes: [],
  },
  loading: { ...full, kept: undefined },
  broken: { ...full, kept: undefined, isBroken: true },
};

export const optionsState = (name: string) => states[name] ?? full;
