/** The few words of a badge, the same in the inbox, the popup and the strip. */
import type { Badge } from '../core/assessment.ts';
import { type Clock, shortDate, shortDay, timeOfDay } from './dates.ts';
import { numberWords, say, sayCount } from './words.ts';

/** "Silent 9 d" */
export function badgeText(badge: Badge, clock: Clock): string {
  switch (badge.id) {
    case 'silent':
      return say('badge_silent', { days: numberWords(badge.days) });
    case 'your-turn':
      return badge.days > 0
        ? say('badge_your_turn', { days: numberWords(badge.days) })
        : say('badge_your_turn_now');
    case 'offer':
      return badge.days > 0
        ? say('badge_offer', { days: numberWords(badge.days) })
        : say('badge_offer_today');
    case 'due':
      return say('badge_due', { day: shortDay(badge.at, clock) });
    case 'back':
      return say('badge_back', { day: shortDate(badge.at, clock) });
    case 'meeting':
      return say('badge_meeting', { day: shortDay(badge.at, clock), time: timeOfDay(badge.at, clock) });
    case 'bounced':
      return say('badge_bounced');
    case 'thank-you':
      return say('badge_thank_you');
    case 'offer-open':
      return say('badge_offer_open');
    case 'no-human':
      return say('badge_no_human');
    case 'snoozed':
      return say('badge_snoozed');
    case 'due-unchecked':
      return say('badge_due_unchecked');
    default:
      return badge satisfies never;
  }
}

/** The same in full words, for a screen reader: "Silent for 9 days". */
export function badgeSpoken(badge: Badge, clock: Clock): string {
  if (badge.id === 'silent') return sayCount('spoken_silent', badge.days);
  if (badge.id === 'your-turn' && badge.days > 0) return sayCount('spoken_your_turn', badge.days);
  if (badge.id === 'offer' && badge.days > 0) return sayCount('spoken_offer', badge.days);
  return badgeText(badge, clock);
}
