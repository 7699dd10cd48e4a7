/** Offers: proposed and never assumed, told to the others truthfully and once, counted down, and asked about when over. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import type { Decision } from '../../src/core/decision.ts';
import { type FinalRound, noTimeline, type Timeline } from '../../src/core/draft/timeline.ts';
import type { MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import {
  withDeadline,
  withNotice,
  withOffer,
  withoutOffer,
  withoutProcess,
  withoutRound,
  withRound,
  withStart,
} from '../../src/core/offers/change.ts';
import { deadlinesOf } from '../../src/core/offers/deadlines.ts';
import { proposedOffers, runningOffers, toldOf, updatesIn } from '../../src/core/offers/running.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import type { ThreadKey } from '../../src/core/thread.ts';
import { threadFacts } from '../support/facts.ts';
import { day, mine, now, on, signal, theirs, zone } from '../support/standing.ts';

const MINUTE = 60_000;
const today = day('2026-11-26');
const base: Settings = { ...defaultSettings, timeZone: zone, name: 'Robin Ashdown' };
const spoken = [theirs('11-16'), mine('11-17')];
const offering = (monthAndDay = '11-24', deadline = '2026-12-02') =>
  theirs(monthAndDay, { signals: [signal('offer', { to: day(deadline), quote: 'delighted to offer you' })] });

type World = {
  messages?: readonly MessageFacts[];
  timeline?: Timeline;
  decisions?: readonly Decision[];
  at?: number;
  thread?: Partial<ThreadFacts>;
};
function view({ messages = spoken, timeline, decisions = [], at = now, thread }: World = {}): Assessment {
  const settings = timeline ? { ...base, timeline } : base;
  const facts = threadFacts({ role: 'Product Designer', messages, ...thread });
  return assess({ threads: [facts] }, decisions, settings, at);
}
const { key } = threadFacts();
const elsewhere = { company: 'Contoso', deadline: day('2026-12-04'), at: on('11-25') };
const told = (offer: Timeline['offers'][number] = elsewhere, finalRounds: readonly FinalRound[] = []) => ({
  offers: [offer],
  finalRounds,
});
const decided = <F extends 'offer' | 'update'>(
  field: F,
  value: F extends 'offer' ? 'none' | 'private' : 'inserted' | 'told' | 'left out',
  at: number,
) => [{ about: `thread:${key}`, field, value, at } as Decision];

describe('an offer that a mail shows', () => {
  const messages = [...spoken, offering()];

  test('is proposed with its day and words, and nobody is told of it by itself', () => {
    const shown = view({ messages });
    expect(shown.offer).toEqual({
      is: 'proposed',
      at: on('11-24'),
      deadline: '2026-12-02',
      quote: 'delighted to offer you',
    });
    expect(proposedOffers([shown])).toEqual([shown]);
    expect(view().update).toBeUndefined();
  });

  test('is proposed no more once it is recorded, or kept private', () => {
    const recorded = view({ messages, timeline: told({ process: key, at: on('11-25') }) });
    expect(recorded.offer?.is).toBe('recorded');
    const kept = view({ messages, decisions: decided('offer', 'private', on('11-25')) });
    expect([kept.offer?.is, kept.turnBecause.id]).toEqual(['private', 'offer-open']);
    expect(proposedOffers([recorded, kept])).toEqual([]);
  });

  test('is none where the candidate says so: neither badge, turn nor stage speak of one', () => {
    const none = view({ messages, decisions: decided('offer', 'none', on('11-25')) });
    expect([none.offer, none.badge?.id, none.turnBecause.id, none.stage]).toEqual([
      undefined,
      'due',
      'informed',
      'approached',
    ]);
  });

  test('comes up again where a later mail offers anew', () => {
    const again = view({
      messages: [...messages, offering('11-26', '2026-12-09')],
      decisions: decided('offer', 'none', on('11-25')),
    });
    expect(again.offer).toMatchObject({ is: 'proposed', deadline: '2026-12-09' });
    const kept = view({
      messages: [...messages, offering('11-26', '2026-12-09')],
      decisions: decided('offer', 'private', on('11-25')),
    });
    expect(kept.offer?.is).toBe('proposed');
  });

  test('is over once it was accepted or declined', () => {
    for (const kind of ['accepted', 'declined'] as const) {
      const answer = mine('11-25', { signals: [signal(kind, { by: 'candidate' })] });
      expect(view({ messages: [...messages, answer] }).offer, kind).toBeUndefined();
    }
  });
});

describe('the recorded day', () => {
  const messages = [...spoken, offering()];

  test('beats the one that was read: in badge, turn and order', () => {
    const nearer = view({
      messages,
      timeline: told({ process: key, deadline: day('2026-11-28'), at: on('11-25') }),
    });
    expect(nearer.badge).toEqual({ id: 'offer', days: 2, strong: true });
    expect(nearer.turnBecause).toMatchObject({ id: 'offer-open', values: { to: '2026-11-28' } });
    expect(nearer.urgency).toBeGreaterThan(view({ messages }).urgency);
  });

  test('may be no day any more, and gives way to one that a later mail names', () => {
    const open = view({ messages, timeline: told({ process: key, at: on('11-25') }) });
    expect(open.badge?.id).toBe('offer-open');
    const later = view({
      messages: [...messages, offering('11-26', '2026-12-09')],
      timeline: told({ process: key, deadline: day('2026-11-28'), at: on('11-25') }),
    });
    expect(later.offer?.deadline).toBe('2026-12-09');
  });

  test('of an offer made by phone makes it the candidate’s turn until they write', () => {
    const timeline = told({ process: key, deadline: day('2026-11-30'), at: on('11-25') });
    const phoned = view({ timeline });
    expect([phoned.turn, phoned.turnBecause.id, phoned.stage, phoned.badge?.id]).toEqual([
      'mine',
      'offer-recorded',
      'offer',
      'offer',
    ]);
    expect(phoned.badge).toMatchObject({ days: 4 });
    const asked = mine('11-26', { mentions: ['question'], sentAt: now - MINUTE });
    expect(view({ timeline, messages: [...spoken, asked] }).turnBecause.id).toBe('offer-question');
  });

  test('of an offer by phone is answered late after one working day, with a note about the offer', () => {
    const timeline = told({ process: key, deadline: day('2026-12-02'), at: on('11-23') });
    const late = view({ timeline });
    expect(late.draft?.occasion).toBe('late-answer');
    expect(late.draft?.text).toMatch(/offer[^.]*\..*2 December|2 December/s);
  });
});

describe('telling the others', () => {
  test('each live process gets a note that names neither the other company nor an offer that is not recorded', () => {
    const { update } = view({ timeline: told() });
    expect(update?.is).toBe('open');
    expect(update?.draft).toMatchObject({ occasion: 'offer-update', thread: key });
    expect(update?.draft?.text).toMatch(/another offer.*4 December/s);
    expect(update?.draft?.text).not.toMatch(/Contoso/);
  });

  test('also where nothing else calls for a note: it is their turn, or a meeting is ahead', () => {
    const waiting = view({ messages: [theirs('11-24'), mine('11-25')], timeline: told() });
    expect([waiting.state, waiting.draft, waiting.update?.is]).toEqual(['waiting', undefined, 'open']);
  });

  test('not the process that made the offer, none that is closed or has gone quiet, and nobody of an offer that lapsed', () => {
    expect(view({ timeline: told({ ...elsewhere, process: key }) }).update).toBeUndefined();
    expect(view({ timeline: told({ ...elsewhere, company: 'NORTHWIND' }) }).update).toBeUndefined();
    const rejected = [...spoken, theirs('11-25', { signals: [signal('rejection')] })];
    expect(view({ messages: rejected, timeline: told() }).update).toBeUndefined();
    expect(view({ timeline: told({ ...elsewhere, deadline: day('2026-11-25') }) }).update).toBeUndefined();
    expect(view({ timeline: noTimeline }).update).toBeUndefined();
    expect(view({ messages: [...spoken, offering()], timeline: told() }).update).toBeUndefined();
  });

  test('a final round is told where no offer is', () => {
    const rounds = view({
      timeline: { offers: [], finalRounds: [{ company: 'Contoso', day: day('2026-12-08') }] },
    });
    expect(rounds.update?.draft?.text).toMatch(/final round/);
  });

  test('where nobody can be written to, the reason stands in the place of the note', () => {
    const machine = theirs('11-20', {
      kind: 'status',
      noReply: true,
      from: { name: '', address: 'no-reply@ats.example' },
    });
    const { update } = view({ messages: [machine], timeline: told() });
    expect([update?.draft, update?.noDraft?.id]).toEqual([undefined, 'no-human']);
    expect(toldOf([view({ messages: [machine], timeline: told() })])).toEqual({ told: 0, all: 0 });
  });
});

describe('ticking off', () => {
  const timeline = told();
  const inserted = on('11-26') - 3 * 3_600_000;
  const decisions = decided('update', 'inserted', inserted);
  const is = (world: World) => view({ timeline, ...world }).update?.is;

  test('inserted, then sent: a message of the candidate after it', () => {
    expect(is({})).toBe('open');
    expect(is({ decisions })).toBe('inserted');
    const sent = mine('11-26', { sentAt: inserted + MINUTE });
    expect(is({ decisions, messages: [...spoken, sent] })).toBe('sent');
  });

  test('a note that was sent in the minute of its insert counts, an older message does not', () => {
    const sameMinute = mine('11-26', { sentAt: inserted - 50_000 });
    expect(is({ decisions, messages: [...spoken, sameMinute] })).toBe('sent');
    const before = mine('11-26', { sentAt: inserted - 2 * MINUTE });
    expect(is({ decisions, messages: [...spoken, before] })).toBe('inserted');
  });

  test('neither a draft, nor an automatic answer, nor a message of theirs is the note', () => {
    for (const message of [
      mine('11-26', { kind: 'draft', sentAt: inserted + MINUTE }),
      mine('11-26', { kind: 'auto-reply', sentAt: inserted + MINUTE }),
      theirs('11-26', { sentAt: inserted + MINUTE }),
    ])
      expect(is({ decisions, messages: [...spoken, message] })).toBe('inserted');
  });

  test('a note that bounced was not said', () => {
    const sent = mine('11-26', { sentAt: inserted + MINUTE });
    const bounce = theirs('11-26', { kind: 'bounce', sentAt: inserted + 2 * MINUTE });
    expect(is({ decisions, messages: [...spoken, sent, bounce] })).toBe('inserted');
  });

  test('the candidate can say that they were told, or leave them out', () => {
    expect(is({ decisions: decided('update', 'told', inserted) })).toBe('told');
    expect(is({ decisions: decided('update', 'left out', inserted) })).toBe('left out');
  });

  test('what was said of an earlier offer does not count for a later one', () => {
    const later = told({ ...elsewhere, at: inserted + MINUTE });
    expect(view({ timeline: later, decisions: decided('update', 'told', inserted) }).update?.is).toBe('open');
  });

  test('how far it has come counts what is done, and leaves out what cannot be', () => {
    const views = [
      view({ timeline }),
      view({ timeline, decisions: decided('update', 'told', inserted) }),
      view({ timeline, decisions: decided('update', 'left out', inserted) }),
      view(),
    ];
    expect(toldOf(views)).toEqual({ told: 2, all: 3 });
    expect(updatesIn(views)).toHaveLength(3);
  });

  test('the furthest along stand first', () => {
    const early = view({ timeline, messages: [mine('11-20', { mentions: ['applied'] })] });
    const deciding = view({
      timeline,
      messages: [...spoken, theirs('11-18', { mentions: ['interviews-done'] })],
    });
    expect(updatesIn([early, deciding]).map(({ stage }) => stage)).toEqual(['deciding', 'applied']);
  });
});

describe('a nudge', () => {
  const silent = [theirs('11-02'), mine('11-03')];
  const noted = (messages: readonly MessageFacts[], decisions: readonly Decision[] = []) =>
    view({ messages, timeline: told({ ...elsewhere, at: on('11-10') }), decisions }).draft?.text ?? '';

  test('tells of the offer, but not once more when that has been sent or told', () => {
    expect(noted(silent)).toMatch(/offer/);
    expect(noted(silent, decided('update', 'told', on('11-11')))).not.toMatch(/offer/);
    expect(noted(silent, decided('update', 'inserted', on('11-11')))).toMatch(/offer/);
  });
});

describe('what runs, and what is asked', () => {
  const offers = [
    { company: 'Later', deadline: day('2026-12-10') },
    { company: 'Open' },
    { company: 'Today', deadline: today },
    { company: 'Over', deadline: day('2026-11-25') },
    { company: 'Closed', deadline: day('2026-12-01'), process: 'gmail/a@b/1' as ThreadKey },
  ];
  const timeline: Timeline = { offers, finalRounds: [] };

  test('questions first, then the soonest, then what names no day', () => {
    const running = runningOffers(timeline, today, new Set(['gmail/a@b/1' as ThreadKey]));
    expect(running.map(({ offer, daysLeft, asks }) => [offer.company, asks ?? daysLeft])).toEqual([
      ['Over', 'passed'],
      ['Closed', 'closed'],
      ['Today', 0],
      ['Later', 14],
      ['Open', undefined],
    ]);
    expect(runningOffers(undefined, today, new Set())).toEqual([]);
  });

  test('the days that run, of recorded offers and of those in the mail, each once', () => {
    const mail = view({ messages: [...spoken, offering()] });
    expect(deadlinesOf([mail], undefined, today)).toMatchObject([
      { key: mail.process, day: '2026-12-02', daysLeft: 6, thread: mail.goesTo },
    ]);
    const both = deadlinesOf(
      [mail],
      told({ process: key, company: 'Northwind', deadline: day('2026-11-28') }),
      today,
    );
    expect(both).toMatchObject([{ key: mail.process, daysLeft: 2, about: { process: mail.process } }]);
    expect(deadlinesOf([], timeline, today).map(({ company }) => company)).toEqual([
      'Today',
      'Closed',
      'Later',
    ]);
  });
});

describe('changing what is recorded', () => {
  const offer = { company: 'Contoso', process: key, deadline: day('2026-12-04'), at: 1 };

  test('an offer of the same process is replaced, one of another stands beside it', () => {
    const held = withOffer(undefined, offer);
    expect(withOffer(held, { ...offer, deadline: today }).offers).toEqual([{ ...offer, deadline: today }]);
    expect(withOffer(held, { company: 'Contoso' }).offers).toEqual([offer, { company: 'Contoso' }]);
    expect(withOffer(withOffer(undefined, { company: 'A' }), { company: 'B' }).offers).toHaveLength(2);
  });

  test('each change keeps all else, and nothing is changed in place', () => {
    const round = { company: 'Fabrikam' };
    const held = withNotice(withStart(withRound(withOffer(undefined, offer), round), today), {
      count: 4,
      unit: 'weeks',
    });
    const frozen = JSON.stringify(held);
    expect(withDeadline(held, offer, undefined)).toEqual({
      ...held,
      offers: [{ company: 'Contoso', process: key, at: 1 }],
    });
    expect(withoutProcess(held, offer).offers).toEqual([
      { company: 'Contoso', deadline: '2026-12-04', at: 1 },
    ]);
    expect(withoutOffer(held, offer)).toEqual({ ...held, offers: [] });
    expect(withoutRound(held, round)).toEqual({ ...held, finalRounds: [] });
    expect(withStart(held, undefined)).not.toHaveProperty('startDate');
    expect(withNotice(held, undefined)).not.toHaveProperty('notice');
    expect(JSON.stringify(held)).toBe(frozen);
  });
});
