/** How what the candidate has said is told back. */
import type { Choice } from '../core/choice.ts';
import { type Clock, onDay } from './dates.ts';
import { say } from './words.ts';

/** "Northwind sleeps until Thursday." */
export function toldBack(title: string, choice: Choice, clock: Clock): string {
  switch (choice.field) {
    case 'snoozedUntil':
      return choice.value === null
        ? say('done_woken', { title })
        : say('done_snoozed', { title, day: onDay(choice.value, clock) });
    case 'closed':
      return say(choice.value ? 'done_closed' : 'done_reopened', { title });
    case 'verdict':
      return say(choice.value === 'hiring' ? 'done_hiring' : 'done_not_hiring', { title });
    case 'process':
      return say('done_joined', { title });
    case 'elsewhere':
      return say('done_elsewhere', { title });
    case 'offer':
      return choice.value === 'none'
        ? say('done_offer_none', { title })
        : say(choice.value === 'private' ? 'done_offer_private' : 'done_changed', { title });
    case 'update':
      return say(updateWords[choice.value ?? 'back'], { title });
    default:
      return say('done_changed', { title });
  }
}

const updateWords = {
  told: 'done_update_told',
  'left out': 'done_update_left',
  back: 'done_update_back',
} as const;
