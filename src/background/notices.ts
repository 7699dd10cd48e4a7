/** Shows what is due to be told: each notice once, and never a storm after a long sleep. */
import browser from '../browser.ts';
import { type Notice, nextDigestAt, noticesAt } from '../core/notices.ts';
import type { ThreadKey } from '../core/thread.ts';
import type { KeepwarmDb } from '../store/db.ts';
import { keepTold } from '../store/told.ts';
import { awakeViews } from '../store/views.ts';
import { titleOf } from '../ui/view-words.ts';
import { say, sayCount } from '../ui/words.ts';
import { now, settings } from './now.ts';

/** More single notices than this at once say less than the digest does. */
const AT_ONCE = 2;

/** A notification's id names the thread that a click leads to. */
const OPENS = 'open ';

export async function showNotices(db: KeepwarmDb): Promise<void> {
  const due = noticesAt(await awakeViews(db), await settings(db), now());
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

/** The thread to which a click on this notification leads. */
export const threadOfNotice = (id: string): ThreadKey | undefined =>
  id.startsWith(OPENS) ? (id.slice(OPENS.length).split(' ')[0] as ThreadKey) : undefined;

async function show(notice: Notice): Promise<void> {
  const first = notice.kind === 'digest' ? notice.waiting[0] : notice.about;
  if (!first) return;
  await browser.notifications.create(`${OPENS}${first.goesTo} ${notice.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    ...wordsOf(notice),
  });
}

function wordsOf(notice: Notice): { title: string; message: string } {
  if (notice.kind === 'digest') {
    const titles = notice.waiting.slice(0, 3).map(titleOf).join(', ');
    return { title: sayCount('notice_digest', notice.waiting.length), message: titles };
  }
  const title = titleOf(notice.about);
  return notice.kind === 'promise'
    ? { title: say('notice_promise', { title }), message: say('notice_promise_more') }
    : { title: say('notice_offer', { title }), message: say('notice_offer_more') };
}
