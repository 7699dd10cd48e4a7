/** What the inbox row shows of a process: the table of product.md section 5. */

import type { Badge, State } from '../assessment.ts';
import { addDays, addWorkingDays, type Day, dayOf, daysBetween, instantOf } from '../calendar/days.ts';
import { absencesOf } from '../turn/absence.ts';
import type { Found } from '../turn/stand.ts';

/** An offer's badge is strong from this many working days before its deadline. */
const ALERT_DAYS = 3;

export type BadgeQuestion = {
  readonly found: Found;
  readonly silentDays: number;
  readonly unchecked: boolean;
};

/** Missing where the row shows nothing. */
export function badgeOf(question: BadgeQuestion): Badge | undefined {
  const badges: Record<State, () => Badge | undefined> = {
    mine: () => mineBadge(question),
    overdue: () =>
      question.unchecked
        ? { id: 'due-unchecked', strong: false }
        : { id: 'silent', days: question.silentDays, strong: true },
    waiting: () => waitingBadge(question.found),
    ahead: () => aheadBadge(question.found),
    'no human yet': () => ({ id: 'no-human', strong: false }),
    'gone quiet': () => undefined,
    closed: () => undefined,
  };
  return badges[question.found.standing.state]();
}

function mineBadge({ found, silentDays }: BadgeQuestion): Badge {
  const isLate = found.late !== undefined && found.standing.now >= found.late;
  switch (found.turn.because.id) {
    case 'bounced':
      return { id: 'bounced', strong: true };
    case 'thank-you-due':
      return { id: 'thank-you', strong: true };
    case 'offer-open':
    case 'offer-recorded':
      return offerBadge(found, isLate);
    default:
      return { id: 'your-turn', days: silentDays, strong: isLate };
  }
}

function offerBadge({ standing }: Found, isLate: boolean): Badge {
  const { now, settings, offer } = standing;
  const today = dayOf(now, settings.timeZone);
  const deadline = offer?.deadline;
  if (deadline === undefined || deadline < today) return { id: 'offer-open', strong: isLate };
  const isNear = deadline <= addWorkingDays(today, ALERT_DAYS, settings.week);
  return { id: 'offer', days: daysBetween(today, deadline), strong: isNear || isLate };
}

/** While somebody is away the badge says when they are back, where the absence is what one waits for. */
function waitingBadge({ standing, due }: Found): Badge | undefined {
  if (!due) return undefined;
  const back = due.because.id === 'away' ? dayBack(standing.messages, standing) : undefined;
  const at = back && instantOf(back, standing.settings.timeZone);
  return at !== undefined && at > standing.now
    ? { id: 'back', at, strong: false }
    : { id: 'due', at: due.at, strong: false };
}

function dayBack(messages: Found['standing']['messages'], { settings }: Found['standing']): Day | undefined {
  const lastDays = absencesOf(messages, settings).flatMap(({ lastDay }) => lastDay ?? []);
  const last = lastDays.reduce<Day | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
  return last && addDays(last, 1);
}

function aheadBadge({ standing }: Found): Badge | undefined {
  const next = standing.ahead[0];
  return (
    next && {
      id: 'meeting',
      at: next.start ?? startOfItsDay(next.end, standing.settings.timeZone),
      strong: false,
    }
  );
}

/** A meeting without an hour ends with its day. */
const startOfItsDay = (end: number, zone: string): number => instantOf(dayOf(end - 1, zone), zone);
