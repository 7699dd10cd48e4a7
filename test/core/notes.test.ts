import { expect, test } from 'vitest';
import type { Occasion } from '../../src/core/assessment.ts';
import { writeDraft } from '../../src/core/draft/draft.ts';
import { noteFor, notes } from '../../src/core/notes/index.ts';
import type { Asked } from '../../src/core/signals/signal.ts';
import type { Standing } from '../../src/core/turn/standing.ts';
import { day, interview, mine, signal, standingOf, theirs } from '../support/standing.ts';

const held = [interview('11-25')];
const note = (occasion: Occasion, changes: Partial<Standing> = {}, messages = [theirs('11-24')]) => {
  const standing = standingOf(messages, { occasion, state: 'mine', ...changes });
  return writeDraft(standing, undefined);
};
const text = (...args: Parameters<typeof note>): string => note(...args).draft?.text ?? '';
const withTimeline = (timeline: NonNullable<Standing['settings']['timeline']>): Partial<Standing> => ({
  settings: { ...standingOf([theirs('11-24')]).settings, timeline },
});

test('there is one note for each other occasion, and one that closes the loop', () => {
  expect(notes.map(({ occasion }) => occasion).toSorted()).toEqual(
    ['availability', 'closing', 'feedback', 'late-answer', 'offer-update', 'thank-you'].toSorted(),
  );
  expect(new Set(notes.map(({ slug }) => slug)).size).toBe(notes.length);
  expect(noteFor('first')).toBeUndefined();
});

test('a thank-you note names the interview and its day, and asks nothing', () => {
  expect(text('thank-you', { held })).toMatch(
    /the interview for the Product Designer role on Wednesday, 25 November/,
  );
  expect(text('thank-you', { held })).not.toContain('?');
  expect(note('thank-you', { held: [] }).noDraft?.id).toBe('no-meeting');
});

test.each<[Asked, RegExp]>([
  ['cv', /my CV by Friday, 27 November/],
  ['references', /my references by Friday, 27 November/],
  ['form', /what you asked for by Friday, 27 November/],
  ['answer', /my answer by Friday, 27 November/],
  ['times', /at \d\d:00.*\(Berlin time\)/],
  ['slot', /at \d\d:00.*\(Berlin time\)/],
])('a late answer owns the delay and says when what was asked for (%s) will come', (asks, what) => {
  const written = text('late-answer', {}, [theirs('11-19', { signals: [signal('request', { asks })] })]);
  expect(written).toMatch(/sorry|apolog/i);
  expect(written).toMatch(/Thursday, 19 November/);
  expect(written).toMatch(what);
  expect(written).not.toMatch(/attach|enclose/i);
});

test('a late answer with new times owns the call that the candidate missed or moved', () => {
  const asks = signal('request', { asks: 'times' });
  const missed = theirs('11-19', { signals: [signal('no-show', { by: 'candidate' }), asks] });
  for (const tone of ['warm', 'neutral', 'brief'] as const) {
    const settings = { ...standingOf([missed]).settings, tone };
    expect(text('late-answer', { settings }, [missed])).toMatch(/missing our meeting/);
    expect(text('late-answer', { settings }, [theirs('11-19', { signals: [asks] })])).not.toMatch(/missing/);
  }
});

test('what the candidate promised and an offer that waits have words of their own', () => {
  const promise = mine('11-20', { mentions: ['promise-own'] });
  expect(text('late-answer', {}, [theirs('11-19'), promise])).toMatch(/said I'd send|told you I'd send/);
  const offer = [
    theirs('11-19', {
      signals: [signal('offer', { to: day('2026-12-02') }), signal('request', { asks: 'signature' })],
    }),
  ];
  expect(text('late-answer', { stage: 'offer' }, offer)).toMatch(/by Wednesday, 2 December/);
});

test('an offer of another company is told only where one is recorded', () => {
  const offers = [{ deadline: day('2026-12-04') }];
  expect(text('offer-update', withTimeline({ offers, finalRounds: [] }))).toMatch(
    /another offer.*Friday, 4 December/,
  );
  expect(text('offer-update', withTimeline({ offers: [], finalRounds: [{}] }))).toMatch(
    /a final round elsewhere/,
  );
  expect(note('offer-update').noDraft?.id).toBe('no-offer-recorded');
});

test('after a rejection it thanks, asks one question and keeps the door open', () => {
  const written = text('feedback', { held, state: 'closed' });
  expect(written.match(/\?/g)).toHaveLength(1);
  expect(written).toMatch(/thank/i);
});

test('availability says what is recorded, and nothing else', () => {
  const timeline = {
    offers: [],
    finalRounds: [],
    startDate: day('2027-02-01'),
    notice: { count: 6, unit: 'weeks' as const },
  };
  const written = text('availability', withTimeline(timeline));
  expect(written).toMatch(/Monday, 1 February/);
  expect(written).toMatch(/six weeks/);
  expect(text('availability')).not.toMatch(/notice|start/);
});

test('closing without a known reason takes leave and asks nothing', () => {
  expect(text('closing', { state: 'overdue' })).toMatch(/close the loop|last note/i);
  expect(text('closing', { state: 'overdue' })).not.toContain('?');
});
