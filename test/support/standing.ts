/** Standings made by hand: a silent process around an invented now, with what a test is about put in. */
import type { Day } from '../../src/core/calendar/days.ts';
import type { MessageFacts } from '../../src/core/facts.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Signal, SignalKind } from '../../src/core/signals/signal.ts';
import { ownOffer } from '../../src/core/turn/own-offer.ts';
import type { Meeting, Standing } from '../../src/core/turn/standing.ts';
import { maya, messageFacts, robin, threadFacts } from './facts.ts';

/** Thursday, 26 November 2026, 10:00 in Berlin. */
export const now = Date.UTC(2026, 10, 26, 9);
export const zone = 'Europe/Berlin';

/** Midday in Berlin of a day of 2026, "11-12". */
export const on = (monthAndDay: string): number => Date.parse(`2026-${monthAndDay}T11:00:00Z`);
export const day = (text: string): Day => text as Day;

export const signal = (kind: SignalKind, changes: Partial<Signal> = {}): Signal => ({
  kind,
  by: 'company',
  quote: `words of ${kind}`,
  ...changes,
});

let made = 0;
export const theirs = (monthAndDay: string, changes: Partial<MessageFacts> = {}): MessageFacts => {
  made += 1;
  return messageFacts({ id: `m${made}`, sentAt: on(monthAndDay), ...changes });
};
export const mine = (monthAndDay: string, changes: Partial<MessageFacts> = {}): MessageFacts =>
  theirs(monthAndDay, { from: robin, to: [maya], by: 'candidate', ...changes });

/** An interview of an hour at 13:00 in Berlin. */
export const interview = (monthAndDay: string, changes: Partial<Meeting> = {}): Meeting => {
  const start = Date.parse(`2026-${monthAndDay}T12:00:00Z`);
  const message = theirs('10-01', { kind: 'calendar' });
  return {
    start,
    end: start + 3_600_000,
    round: 'interview',
    last: false,
    said: { signal: signal('meeting'), message },
    ...changes,
  };
};

/** Overdue since its first nudge fell due, unless told otherwise; the last words are found among the messages. */
export function standingOf(messages: readonly MessageFacts[], changes: Partial<Standing> = {}): Standing {
  const thread = threadFacts({ messages });
  const lastOf = (by: MessageFacts['by']) => messages.findLast((m) => m.by === by && m.kind === 'human');
  const company = lastOf('company');
  const candidate = lastOf('candidate');
  const offer = ownOffer(messages, undefined);
  return {
    process: { threads: [thread] },
    decisions: {},
    settings: { ...defaultSettings, timeZone: zone, name: 'Robin Ashdown' },
    now,
    messages,
    turn: 'theirs',
    stage: 'interviewing',
    state: 'overdue',
    situation: 'other',
    nudges: [],
    ...(company && { lastOfCompany: company }),
    ...(candidate && { lastOfCandidate: candidate }),
    ...(offer && { offer }),
    held: [],
    ahead: [],
    person: maya,
    replyAll: false,
    company: 'Northwind',
    role: 'Product Designer',
    goesTo: thread,
    occasion: 'first',
    ...changes,
  };
}
