/** What is said of a catching up: how far it is, why it does not move, and what it came to. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import type { CatchUpNews } from '../core/catch-up/news.ts';
import { progressOf } from '../core/catch-up/progress.ts';
import { type Clock, shortDate, timeOfDay } from './dates.ts';
import { say, sayCount, sayId } from './words.ts';

export const catchUpTitle = ({ run }: CatchUpNews, clock: Clock): string =>
  run.state === 'done'
    ? say('catch_up_done', { day: shortDate(run.since, clock) })
    : say('catch_up_title', { address: run.account.address });

/** What is being done, or was being done when it stopped. */
export function doingWords({ run, counts }: CatchUpNews, clock: Clock): string {
  const { doing, reachedAt } = progressOf(run, counts);
  if (doing === 'reading')
    return sayCount('catch_up_reading', counts.found - counts.left, {
      done: String(Math.min(counts.found - counts.left, counts.read + counts.failed + 1)),
    });
  return run.cursor.sweep > 0
    ? say('catch_up_words')
    : say('catch_up_listing', { day: shortDate(reachedAt, clock), since: shortDate(run.since, clock) });
}

/** What was found so far: while lists are gone through, how many may be; then how many are. */
export const foundWords = ({ run, counts }: CatchUpNews): string =>
  progressOf(run, counts).doing === 'listing'
    ? sayCount('catch_up_found', counts.found)
    : sayCount('catch_up_hiring', counts.hiring);

/** How long it will take, or why it does not move; empty where that is not known yet. */
export function stateWords({ run, counts }: CatchUpNews, clock: Clock): string {
  const webmail = sayId('webmail', run.account.webmail) || run.account.webmail;
  if (run.state === 'paused')
    return run.why ? sayId('catch_up_why', run.why, { webmail }) : say('catch_up_paused');
  if (run.rests) return sayId('catch_up_rests', run.rests, { webmail });
  if (run.notBefore > clock.now)
    return say('catch_up_wait', { webmail, time: timeOfDay(run.notBefore, clock) });
  const { left } = progressOf(run, counts);
  if (left === undefined) return say('catch_up_left_unknown');
  return left < MINUTE ? say('catch_up_left_soon') : sayCount('catch_up_left', Math.round(left / MINUTE));
}

/** What it came to, one sentence each. */
export const summaryWords = ({ run, counts }: CatchUpNews): string[] => [
  sayCount('catch_up_looked', run.looked),
  sayCount('catch_up_came_to', counts.hiring),
  ...(counts.left > 0 ? [sayCount('catch_up_left_unread', counts.left)] : []),
  ...(counts.failed > 0 ? [sayCount('catch_up_failed', counts.failed)] : []),
];

export const needsWords = ({ needs }: CatchUpNews): string =>
  needs > 0 ? sayCount('catch_up_needs', needs) : say('catch_up_needs_none');
