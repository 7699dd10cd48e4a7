/** In which order the popup lists the processes of a group. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import { dayOf, daysBetween } from '../calendar/days.ts';
import type { Found } from '../turn/stand.ts';

/** A higher number is more urgent; it means something only within one group. */
export function urgencyOf(found: Found): number {
  const { standing, due } = found;
  const { state, now } = standing;
  const days = (from: number) => (now - from) / DAY;
  switch (state) {
    case 'mine':
      return ownUrgency(found);
    case 'overdue':
      return days(due?.at ?? now);
    case 'waiting':
      return days(due?.at ?? now);
    case 'ahead':
      return days(standing.ahead[0]?.start ?? standing.ahead[0]?.end ?? now);
    case 'no human yet':
      // Folded at the end of its group: after everything that is coming up.
      return -100_000 + days(found.since);
    default:
      return -days(found.since);
  }
}

/** Offers by the days left, what bounced or must be thanked for, then by how late one's own answer is. */
function ownUrgency({ standing, turn, late, since }: Found): number {
  const { now, settings } = standing;
  const waited = (now - (late ?? since)) / DAY;
  switch (turn.because.id) {
    case 'offer-open':
    case 'offer-recorded': {
      const deadline = standing.offer?.deadline;
      const left = deadline === undefined ? 30 : daysBetween(dayOf(now, settings.timeZone), deadline);
      return 30_000 - left;
    }
    case 'bounced':
      return 20_000 + waited;
    case 'thank-you-due':
      return 10_000 + waited;
    default:
      return waited;
  }
}
