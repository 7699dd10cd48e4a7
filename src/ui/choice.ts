/** What the candidate can say of a process with one button, and how it is told back. */
import type { Assessment } from '../core/assessment.ts';
import type { Elsewhere, Fields } from '../core/decision.ts';
import { type Clock, longDay } from './dates.ts';
import { titleOf } from './view-words.ts';
import { say } from './words.ts';

export type Choice =
  /** `null` ends a snooze, or opens again what was closed by hand. */
  | { readonly field: 'snoozedUntil'; readonly value: number | null }
  | { readonly field: 'closed'; readonly value: true | null }
  | { readonly field: 'verdict'; readonly value: Fields['verdict'] }
  | { readonly field: 'process'; readonly value: Fields['process'] }
  /** One talk; it is added to those recorded before. */
  | { readonly field: 'elsewhere'; readonly value: Elsewhere };

/** "Northwind sleeps until Thursday." */
export function toldBack(view: Assessment, choice: Choice, clock: Clock): string {
  const title = titleOf(view);
  switch (choice.field) {
    case 'snoozedUntil':
      return choice.value === null
        ? say('done_woken', { title })
        : say('done_snoozed', { title, day: longDay(choice.value, clock) });
    case 'closed':
      return say(choice.value ? 'done_closed' : 'done_reopened', { title });
    case 'verdict':
      return say(choice.value === 'hiring' ? 'done_hiring' : 'done_not_hiring', { title });
    case 'process':
      return say('done_joined', { title });
    case 'elsewhere':
      return say('done_elsewhere', { title });
    default:
      return choice satisfies never;
  }
}
