/** The states in which popup and strip are looked at, each with the data that brings it about. */
import type { StripView } from '../../src/content/strip.tsx';
import type { Badge } from '../../src/core/assessment.ts';
import type { Day } from '../../src/core/calendar/days.ts';
import type { PopupProps } from '../../src/pages/popup/props.ts';
import type { OffersNow } from '../../src/store/offers.ts';
import type { Overview } from '../../src/store/queries.ts';
import { account, clock, process, rested, views } from './sample.ts';

const DAY = 86_400_000;

const overview: Overview = {
  views,
  accounts: [
    {
      key: 'gmail/ana@example.com',
      account,
      name: 'Ana',
      aliases: [],
      url: 'https://mail.google.com/mail/u/0/',
      paused: false,
      seenAt: clock.now,
    },
  ],
  untold: undefined,
  rested: rested.length,
};

const list = {
  overview,
  rested: undefined,
  isBroken: false,
  faults: [],
  forbidden: [],
  recent: [],
  edits: {},
  clock,
} satisfies Omit<PopupProps, 'actions'>;
const calm = {
  ...overview,
  views: views.filter(({ group }) => group === 'coming up' || group === 'snoozed'),
};

/** Tailspin's mail shows an offer. */
const proposing: Overview = {
  ...overview,
  views: views.map((view) =>
    view.company === 'Tailspin'
      ? { ...view, offer: { is: 'proposed', at: clock.now - DAY, deadline: '2026-11-27' as Day } }
      : view,
  ),
};

const offersOf = (deadline: string, told: number): OffersNow => ({
  timeline: {
    offers: [{ company: 'Wide World Importers', deadline: deadline as Day, at: clock.now - DAY }],
    finalRounds: [],
  },
  closed: new Set(),
  told,
  all: told > 0 ? 5 : 0,
});

export const popupStates: Readonly<Record<string, Omit<PopupProps, 'actions'>>> = {
  list,
  loading: { ...list, overview: undefined },
  broken: { ...list, overview: undefined, isBroken: true },
  'first-run': { ...list, overview: { ...overview, views: [], accounts: [], rested: 0 } },
  calm: { ...list, overview: calm },
  'calm-empty': { ...list, overview: { ...overview, views: [], rested: 0 } },
  'not-understood': { ...list, faults: [{ webmail: 'gmail', part: 'date' }] },
  forbidden: { ...list, forbidden: ['gmail'] },
  recent: { ...list, recent: [{ id: 'earlier', words: 'Contoso is closed.' }] },
  offers: { ...list, offers: offersOf('2026-11-27', 2) },
  'offer-passed': { ...list, offers: offersOf('2026-11-20', 0) },
  'offer-proposed': {
    ...list,
    overview: proposing,
    offers: { ...offersOf('', 0), timeline: undefined, all: 0 },
  },
  'insert-failed': { ...list, overview: { ...overview, untold: insert('failed') } },
  'insert-waiting': { ...list, overview: { ...overview, untold: insert('waiting') } },
  'insert-done': { ...list, overview: { ...overview, untold: insert('done') } },
};

export const popupState = (name: string) => popupStates[name] ?? list;

function insert(state: 'done' | 'failed' | 'waiting'): NonNullable<Overview['untold']> {
  const draft = process('a1').draft;
  if (!draft) throw new Error('The sample has a draft');
  const held = { id: '1', draft, at: clock.now - 10_000, told: false };
  if (state === 'waiting') return { ...held, state };
  return state === 'done' ? { ...held, state, saved: true } : { ...held, state, fault: 'recipient differs' };
}

const strip = (id: string): Omit<StripView, 'isDark'> => ({
  assessment: views.find(({ goesTo }) => goesTo.endsWith(`/${id}`)) ?? process(id),
  siblings: [],
  clock,
});

const strips: Readonly<Record<string, Omit<StripView, 'isDark'>>> = {
  overdue: strip('a1'),
  mine: strip('b1'),
  ask: strip('q1'),
  waiting: strip('c1'),
  inserted: { ...strip('a1'), insert: { state: 'inserted', saved: true, canTakeOut: true } },
  failed: { ...strip('a1'), insert: { state: 'failed', fault: 'thread has news' } },
};

export const stripNames = Object.keys(strips);
export const stripStates = (name: string) => strips[name] ?? strip('a1');

export const badges: readonly Badge[] = [
  { id: 'silent', days: 9, strong: true },
  { id: 'your-turn', days: 2, strong: true },
  { id: 'your-turn', days: 0, strong: false },
  { id: 'offer', days: 3, strong: true },
  { id: 'due', at: clock.now + 2 * DAY, strong: false },
  { id: 'back', at: clock.now + 7 * DAY, strong: false },
  { id: 'meeting', at: clock.now + 6 * DAY, strong: false },
  { id: 'bounced', strong: true },
  { id: 'thank-you', strong: true },
  { id: 'offer-open', strong: true },
  { id: 'no-human', strong: false },
  { id: 'snoozed', strong: false },
  { id: 'due-unchecked', strong: true },
];
