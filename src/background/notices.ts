/** Shows what is due to be told: each notice once, and never a storm after a long sleep. */
import browser from '../browser.ts';
import { type Notice, nextDigestAt, noticesAt } from '../core/notices.ts';
import type { Deadline } from '../core/offers/deadlines.ts';
import type { ThreadKey } from '../core/thread.ts';
import type { KeepwarmDb } from '../store/db.ts';
import { withStandingOffers } from '../store/offers.ts';
import { keepTold } from '../store/told.ts';
import { awakeViews } from '../store/views.ts';
import { daysLeftWords } from '../ui/offer-words.ts';
import { titleOf } from '../ui/view-words.ts';
import { say, sayCount } from '../ui/words.ts';
import { now, settings } from './now.ts';
import { openThread } from './open-thread.ts';

/** More single notices than this at once say less than the digest does. */
const AT_ONCE = 2;

/** A notification's id names the thread that a click leads to, where there is one. */
const OPENS = 'open ';

const OFFERS_PAGE = 'src/pages/pipeline/index.html#offers';

export async function showNotices(db: KeepwarmDb): Promise<void> {
  const standing = await withStandingOffers(db, await settings(db));
  const due = noticesAt(await awakeViews(db), standing, now());
  const fresh = due.filter(({ kind }) => kind !== 'digest').slice(0, AT_ONCE);
  const digests = due.filter(({ kind }) => kind === 'digest');
  const untold = await keepTold(
    db,
    due.map(({ id }) => id),
    now(),
  );
  for (const notice of [...fresh, ...digests]) if (untold.has(notice.id)) await show(notice);
}

/** The next instant (epoch ms) at which there may be something to tell that no view's own change announces. */
export const nextNotice = async (db: KeepwarmDb): Promise<number | undefined> =>
  nextDigestAt(await settings(db), now());

/** Leads to the thread of a notification; an offer of which no mail is known leads to the page of offers. */
export async function openNotice(db: KeepwarmDb, id: string): Promise<void> {
  const key = id.startsWith(OPENS) ? (id.slice(OPENS.length).split(' ')[0] as ThreadKey) : undefined;
  if (key) await openThread(db, key);
  else await browser.tabs.create({ url: browser.runtime.getURL(OFFERS_PAGE) });
}

async function show(notice: Notice): Promise<void> {
  if (notice.kind === 'digest' && notice.waiting.length + notice.offers.length === 0) return;
  const thread = threadOf(notice);
  await browser.notifications.create(`${thread ? `${OPENS}${thread} ` : ''}${notice.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    ...wordsOf(notice),
  });
}

function threadOf(notice: Notice): ThreadKey | undefined {
  if (notice.kind === 'digest') return notice.waiting[0]?.goesTo ?? notice.offers[0]?.thread;
  return notice.kind === 'promise' ? notice.about.goesTo : notice.offer.thread;
}

function wordsOf(notice: Notice): { title: string; message: string } {
  if (notice.kind === 'digest') return digestWords(notice);
  if (notice.kind === 'promise') {
    const title = titleOf(notice.about);
    return { title: say('notice_promise', { title }), message: say('notice_promise_more') };
  }
  return {
    title: say('notice_offer', { title: nameOf(notice.offer) }),
    message: say('notice_offer_more', { left: daysLeftWords(notice.offer.daysLeft) }),
  };
}

/** How long is left for each offer comes first. */
function digestWords({ waiting, offers }: Extract<Notice, { kind: 'digest' }>) {
  const left = offers.map((offer) =>
    say('notice_digest_offer', { title: nameOf(offer), left: daysLeftWords(offer.daysLeft) }),
  );
  const titles = waiting.slice(0, 3).map(titleOf).join(', ');
  return {
    title: waiting.length > 0 ? sayCount('notice_digest', waiting.length) : say('notice_digest_offers'),
    message: [...left.slice(0, 3), titles].filter(Boolean).join('\n'),
  };
}

const nameOf = ({ about, company }: Deadline): string =>
  (about ? titleOf(about) : company) || say('offer_unnamed');
