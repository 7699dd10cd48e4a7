/** From when the candidate's own answer is late: product.md section 7, "My turn". */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import { addDays, addWorkingDays, dayOf, instantOf } from '../calendar/days.ts';
import { says, signalOf } from '../process/talk.ts';
import type { Settings } from '../settings.ts';
import { isAboutTimes } from '../turn/last-word.ts';
import type { TurnNow } from '../turn/turn.ts';

export type LateQuestion = { readonly turn: TurnNow; readonly settings: Settings };

/** An instant: of what rests on a message, of a thank-you note, or of the candidate's own word that it is their turn. */
export function lateAt({ turn, settings }: LateQuestion): number {
  const { message, meeting, because } = turn;
  if (meeting) return meeting.end + DAY;
  const zone = settings.timeZone;
  const after = (at: number, wd: number) =>
    instantOf(addWorkingDays(dayOf(at, zone), wd, settings.week), zone);
  if (!message) {
    const { urgent, other } = settings.ownWaits;
    return after(Number(because.values.at), because.id === 'offer-recorded' ? urgent : other);
  }
  if (because.id === 'bounced') return message.sentAt;
  const promised = because.id === 'own-promise' ? signalOf(message, 'reply-promise', 'candidate') : undefined;
  const promisedDay = promised?.to ?? promised?.from;
  if (promisedDay !== undefined) return instantOf(addDays(promisedDay, 1), zone);
  const isUrgent =
    says(message, 'offer', 'company') ||
    message.signals.some((signal) => signal.kind === 'request' && isAboutTimes(signal, message));
  return after(message.sentAt, isUrgent ? settings.ownWaits.urgent : settings.ownWaits.other);
}
