/** What the store keeps of offers: ticks that outlast their insert, and no offer that has been declined meanwhile. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Occasion } from '../../src/core/assessment.ts';
import type { MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { accountKey, KeepwarmDb } from '../../src/store/db.ts';
import { decide, saveSettings } from '../../src/store/decisions.ts';
import { keepThread } from '../../src/store/facts.ts';
import { beginInsert, endInsert, keepInsert } from '../../src/store/inserts.ts';
import { type OffersNow, offersNow } from '../../src/store/offers.ts';
import { refreshViews } from '../../src/store/views.ts';
import { account, threadFacts } from '../support/facts.ts';
import { day, mine, now, on, signal, theirs, zone } from '../support/standing.ts';

const offering = theirs('11-20', { signals: [signal('offer', { to: day('2026-12-04') })] });
const company = (id: string, messages: MessageFacts[]): ThreadFacts =>
  threadFacts({ id, messages, company: id, domain: `${id}.example`, newestId: messages.at(-1)?.id ?? '' });
const contoso = company('contoso', [theirs('11-02'), mine('11-03'), offering]);
const northwind = company('northwind', [theirs('11-16'), mine('11-17')]);
const timeline = {
  offers: [{ company: 'contoso', process: contoso.key, deadline: day('2026-12-04'), at: on('11-21') }],
  finalRounds: [],
};
const settings: Settings = { ...defaultSettings, timeZone: zone, name: 'Robin', timeline };

let db: KeepwarmDb;
const keep = (facts: ThreadFacts, at = now) => keepThread(db, facts, { hiring: true, partial: false }, at);
const refresh = () => refreshViews(db, accountKey(account), settings, now);
const updateOf = async (facts: ThreadFacts) => (await db.views.get(facts.key))?.assessment.update;
const first = (): Promise<OffersNow> =>
  new Promise((resolve, reject) => {
    const live = offersNow(db).subscribe({
      next: (found) => {
        resolve(found);
        setTimeout(() => live.unsubscribe());
      },
      error: reject,
    });
  });

beforeEach(async () => {
  db = new KeepwarmDb(`offers ${Math.random()}`);
  await saveSettings(db, { timeline }, now);
  await keep(contoso);
  await keep(northwind);
  await refresh();
});

const insert = async (occasion: Occasion, result: Parameters<typeof endInsert>[2]) => {
  const draft = (await updateOf(northwind))?.draft;
  if (!draft) throw new Error('A note is drafted');
  await keepInsert(db, 'a', { ...draft, occasion }, now);
  await db.inserts.update('a', { tab: 1 });
  await beginInsert(db, { id: 'a', draft: { ...draft, occasion }, tab: 1, life: 'x' }, now);
  await endInsert(db, 'a', result);
  // Whatever comes next in the browser.
  await db.inserts.clear();
  await refresh();
};

test('a note that was put in is ticked off, and stays so', async () => {
  expect((await updateOf(northwind))?.is).toBe('open');
  await insert('offer-update', { ok: true, value: { saved: true } });
  expect(await updateOf(northwind)).toMatchObject({ is: 'inserted', at: now });
  expect(await first()).toMatchObject({ told: 0, all: 1 });
});

test('one that could not be put in is not, and no other note is', async () => {
  await insert('offer-update', { ok: false, fault: 'recipient differs' });
  expect((await updateOf(northwind))?.is).toBe('open');
  await insert('first', { ok: true, value: { saved: true } });
  expect((await updateOf(northwind))?.is).toBe('open');
});

test('once the offer was declined nobody is told of it, at once and before the candidate has said so', async () => {
  expect((await updateOf(northwind))?.draft?.text).toMatch(/another offer/);
  const declined = mine('11-25', { signals: [signal('declined', { by: 'candidate' })] });
  await keep({ ...contoso, messages: [...contoso.messages, declined], newestId: declined.id }, now + 1);
  await refresh();
  expect(await updateOf(northwind)).toBeUndefined();
  expect((await first()).closed).toEqual(new Set([contoso.key]));
});

test('where nothing is recorded, nothing is counted', async () => {
  await saveSettings(db, { timeline: null }, now);
  expect(await first()).toEqual({ timeline: undefined, closed: new Set(), told: 0, all: 0 });
});

test('the candidate’s own word ticks it off too', async () => {
  await decide(
    db,
    'act',
    [{ about: `thread:${northwind.key}`, field: 'update', value: 'told', at: now }],
    now,
  );
  await refresh();
  expect(await first()).toMatchObject({ told: 1, all: 1 });
});
