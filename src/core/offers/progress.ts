/** Whether a process has been told of the candidate's offers and final rounds elsewhere. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { dayOf } from '../calendar/days.ts';
import { otherFinalRound, otherOffer } from '../draft/timeline.ts';
import type { Standing } from '../turn/standing.ts';

/**
 * - `open`: to be told
 * - `inserted`: the note has been put into the reply, and nothing has been sent since
 * - `sent`: a message of the candidate came after it
 * - `told`, `left out`: the candidate has said so
 */
export type Progress = {
  readonly is: 'open' | 'inserted' | 'sent' | 'told' | 'left out';
  /** When (epoch milliseconds); missing while it is open. */
  readonly at?: number;
};

/** Missing where there is nothing to tell. */
export function progressOf(standing: Standing): Progress | undefined {
  const newsAt = newsTime(standing);
  return newsAt === undefined ? undefined : progressSince(newsAt, standing);
}

/** When that was recorded which the note would tell: what was said before was about something else. */
function newsTime({ settings, process, company, now }: Standing): number | undefined {
  const today = dayOf(now, settings.timeZone);
  const here = { threads: process.threads.map(({ key }) => key), company };
  const news = otherOffer(settings.timeline, here, today) ?? otherFinalRound(settings.timeline, here, today);
  return news && (news.at ?? 0);
}

function progressSince(newsAt: number, { decisions, messages }: Standing): Progress {
  const { update } = decisions;
  if (!update || update.at < newsAt) return { is: 'open' };
  if (update.value !== 'inserted') return { is: update.value, at: update.at };
  // Webmails show times by the minute: a note that was sent at once may bear an earlier one than its insert.
  const sent = messages.find(
    ({ by, kind, sentAt }) => by === 'candidate' && kind === 'human' && sentAt > update.at - MINUTE,
  );
  return sent ? { is: 'sent', at: sent.sentAt } : { is: 'inserted', at: update.at };
}
