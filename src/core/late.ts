/** From when the candidate's own answer is late: product.md section 7, "My turn". */
import { addDays, addWorkingDays, dayOf, instantOf } from './days.ts';
import { isAboutTimes } from './last-word.ts';
import type { Meetings } from './meetings.ts';
import type { Settings } from './settings.ts';
import { says, signalOf } from './talk.ts';
import type { TurnNow } from './turn.ts';

const DAY = 86_400_000;

export type LateQuestion = {
  readonly turn: TurnNow;
  readonly settings: Settings;
  readonly meetings: Meetings;
};

/** An instant; undefined where nothing tells from when it is the candidate's turn. */
export function lateAt({ turn, settings }: LateQuestion): number | undefined {
  const { message, meeting, because } = turn;
  if (meeting) return meeting.end + DAY;
  if (!message) return undefined;
  if (because.id === 'bounced') return message.sentAt;
  const zone = settings.timeZone;
  const promised = because.id === 'own-promise' ? signalOf(message, 'reply-promise', 'candidate') : undefined;
  const promisedDay = promised?.to ?? promised?.from;
  if (promisedDay !== undefined) return instantOf(addDays(promisedDay, 1), zone);
  const isUrgent =
    says(message, 'offer', 'company') ||
    message.signals.some((signal) => signal.kind === 'request' && isAboutTimes(signal, message));
  const wd = isUrgent ? settings.ownWaits.urgent : settings.ownWaits.other;
  return instantOf(addWorkingDays(dayOf(message.sentAt, zone), wd, settings.week), zone);
}
