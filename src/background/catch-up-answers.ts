/** Catching up, as a webmail's page does it: it asks what to do next, and tells what it has done. */
import type { CatchUpNews } from '../core/catch-up/news.ts';
import { answered, failed, timed } from '../core/catch-up/pace.ts';
import { progressOf } from '../core/catch-up/progress.ts';
import {
  awake,
  type CatchUp,
  goneOn,
  listed,
  type Pause,
  paused,
  rested,
  takesTab,
} from '../core/catch-up/run.ts';
import { nextStep } from '../core/catch-up/step.ts';
import { type Account, threadKey } from '../core/thread.ts';
import type { CatchUpAnswer, CatchUpCalls, Deed, ListedThread, Steering } from '../messages.ts';
import type { Handlers } from '../rpc.ts';
import { changeCatchUp, endCatchUp, findFailed, findRead, newsOf, nextFind } from '../store/catch-ups.ts';
import { type AccountKey, accountKey, type KeepwarmDb, type StoredCatchUp } from '../store/db.ts';
import { keepFound } from './catch-up-finds.ts';
import { type Asker, mayGoOn } from './catch-up-holder.ts';
import { keepRead } from './keep-read.ts';
import { now } from './now.ts';
import { settle } from './settle.ts';

export const catchUpAnswers = (db: KeepwarmDb): Handlers<CatchUpCalls> => ({
  async canLookBack([account, home, marksRead], { url }) {
    if (new URL(home).origin !== new URL(url ?? '').origin) throw new Error('An address of another site');
    await db.accounts.update(accountKey(account), { search: { home, marksRead } });
  },

  async nextStep([account, life, deed], { tab }) {
    if (tab?.id === undefined) return { do: 'rest' };
    const asker = { tab: tab.id, life };
    if (deed) await keepDeed(db, account, asker, deed);
    // It has just said that it cannot go on now: it asks again when it can.
    if (deed && isRest(deed)) return resting(db, accountKey(account), undefined);
    return answerTo(db, account, asker);
  },

  async steer([account, act], { tab }) {
    await steer(db, account, act, tab?.id);
  },
});

const isRest = (deed: Deed): boolean =>
  deed.did === 'rest' || (deed.did === 'fail' && deed.fault === 'account differs');

/** What the candidate says to one that is under way. */
export async function steer(db: KeepwarmDb, account: Account, act: Steering, tab?: number): Promise<void> {
  const key = accountKey(account);
  if (act === 'cancel') await endCatchUp(db, key, 'cancelled', now());
  if (act === 'told') await changeCatchUp(db, key, (held) => ({ ...held, told: true }));
  if (act === 'pause') await changeCatchUp(db, key, (held) => ({ ...held, run: paused(held.run) }));
  // Whoever says so in a page means that page.
  if (act === 'go on')
    await changeCatchUp(db, key, ({ holder: _holder, ...held }) => ({
      ...held,
      run: goneOn(held.run),
      ...(tab !== undefined && { holder: { tab, life: ANY_LIFE, heardAt: now() } }),
    }));
  await settle(db, key);
}

/** The next script that asks from that tab. */
const ANY_LIFE = '';

async function answerTo(db: KeepwarmDb, account: Account, asker: Asker): Promise<CatchUpAnswer> {
  const key = accountKey(account);
  const [held, owner] = await Promise.all([db.catchUps.get(key), db.accounts.get(key)]);
  if (!held || held.told) return { do: 'rest', ...placeOf(held?.run) };
  if (held.run.state !== 'going') return resting(db, key, held.run);
  if (owner?.paused) {
    await changeCatchUp(db, key, (one) => ({ ...one, run: rested(one.run, 'account paused') }));
    return resting(db, key, held.run);
  }
  if (!(await mayGoOn(held.holder, asker, now()))) return { do: 'rest' };
  const taken = await changeCatchUp(db, key, (one) => taking(one, asker));
  if (taken?.run.state !== 'going') return resting(db, key, taken?.run);
  return stepOf(db, key, taken);
}

/** A page that was loaded anew, or another tab, does not take the candidate's tab without being told to. */
function taking(held: StoredCatchUp, { tab, life }: Asker): StoredCatchUp {
  const isOther = held.holder !== undefined && held.holder.life !== life && held.holder.life !== ANY_LIFE;
  if (isOther && takesTab(held.run)) return { ...held, run: paused(held.run, 'interrupted') };
  return { ...held, run: awake(held.run), holder: { tab, life, heardAt: now() } };
}

async function stepOf(db: KeepwarmDb, key: AccountKey, { run }: StoredCatchUp): Promise<CatchUpAnswer> {
  const step = nextStep(run, await unread(db, key), now());
  if (step.do === 'end') {
    await endCatchUp(db, key, 'done', now());
    await settle(db, key);
    return resting(db, key, run);
  }
  const news = await newsOf(db, key);
  // A bar that goes back would be no comfort, however the estimate changes.
  const share = news ? progressOf(run, news.counts).share : run.share;
  if (share > run.share) await changeCatchUp(db, key, (one) => ({ ...one, run: { ...one.run, share } }));
  return { ...step, ...(news && { news }), ...(!takesTab(run) && placeOf(run)) };
}

/** The next find whose newest message is not known yet: meanwhile the candidate may have opened its thread. */
async function unread(db: KeepwarmDb, key: AccountKey): Promise<ListedThread | undefined> {
  for (;;) {
    const find = await nextFind(db, key);
    if (!find) return undefined;
    const thread = await db.threads.get(`${key}/${find.threadId}` as ReturnType<typeof threadKey>);
    const { threadId, newestId, newestAt, subject, unread } = find;
    if (thread?.facts.newestId !== newestId)
      return { threadId, newestId, subject, unread, ...(newestAt !== undefined && { newestAt }) };
    await findRead(db, key, threadId, thread.facts.verdict.is === 'hiring');
  }
}

async function resting(db: KeepwarmDb, key: AccountKey, run: CatchUp | undefined): Promise<CatchUpAnswer> {
  const news: CatchUpNews | undefined = await newsOf(db, key);
  return { do: 'rest', ...(news && { news }), ...placeOf(run) };
}

const placeOf = (run: CatchUp | undefined): { place?: string } =>
  run?.place === undefined ? {} : { place: run.place };

/** What a page that is no longer at it tells is kept as far as it was read, and moves nothing on. */
async function keepDeed(db: KeepwarmDb, account: Account, asker: Asker, deed: Deed): Promise<void> {
  const key = accountKey(account);
  if (deed.did === 'read') await keepRead(db, account, deed.thread);
  if (deed.did === 'list') await keepFound(db, account, deed);
  if (deed.did === 'read') await findRead(db, key, deed.threadId, await isHiring(db, account, deed.threadId));
  if (deed.did === 'fail' && deed.threadId !== undefined && isRefused(deed))
    await findFailed(db, key, deed.threadId);
  await changeCatchUp(db, key, (held) =>
    held.holder?.life === asker.life ? { ...held, run: after(held.run, deed) } : held,
  );
}

const isHiring = async (db: KeepwarmDb, account: Account, threadId: string): Promise<boolean> =>
  (await db.threads.get(threadKey(account, threadId)))?.facts.verdict.is === 'hiring';

function after(run: CatchUp, deed: Deed): CatchUp {
  if (deed.did === 'rest') return rested(run, deed.why);
  if (deed.did === 'read') return timed(answered(run), 'read', deed.took);
  if (deed.did === 'fail') return afterFailure(run, deed.fault);
  // Told twice, because the first answer was lost.
  if (deed.sweep !== run.cursor.sweep || deed.at !== run.cursor.at) return run;
  const times = deed.rows.map(({ newestAt }) => newestAt).filter((time) => time !== undefined);
  const last = times.at(-1);
  const moved = listed(run, {
    rows: deed.rows.length,
    ...(times.length > 0 && { newest: Math.max(...times) }),
    ...(last !== undefined && { last }),
    ...(deed.next !== undefined && { next: deed.next }),
  });
  return { ...timed(moved, 'listed', deed.took), ...(deed.place !== undefined && { place: deed.place }) };
}

function afterFailure(run: CatchUp, fault: Extract<Deed, { did: 'fail' }>['fault']): CatchUp {
  if (fault === 'account differs') return rested(run, 'signed out');
  if (fault === 'moved away' || fault === 'being written') return paused(run, fault);
  return failed(run, fault satisfies Pause, now());
}

/** The thread itself could not be read, as far as can be told. */
const isRefused = ({ fault }: Extract<Deed, { did: 'fail' }>): boolean =>
  fault === 'no answer' || fault === 'not understood';
