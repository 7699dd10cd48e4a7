/** What hover, keyboard and table tell of one thing on a line of time. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import { dayOf } from '../../core/calendar/days.ts';
import type { Mark } from '../../core/pipeline/marks.ts';
import type { Span } from '../../core/pipeline/spans.ts';
import { type Clock, fullDay, timeOfDay } from '../../ui/dates.ts';
import { type CountedKey, say, sayCount, sayId } from '../../ui/words.ts';
import type { Item } from './items.ts';

export type ItemWords = { readonly title: string; readonly when: string; readonly quote?: string };

export const itemWords = (item: Item, clock: Clock): ItemWords =>
  item.is === 'mark' ? markWords(item.mark, clock) : silenceWords(item.span, clock);

/** The same in one sentence, for a screen reader. */
export function itemSpoken(item: Item, clock: Clock): string {
  const { title, when, quote } = itemWords(item, clock);
  return [`${title}.`, `${when}.`, quote && say('quoted', { text: quote })].filter(Boolean).join(' ');
}

function markWords(mark: Mark, clock: Clock): ItemWords {
  const day = dayWords(mark.at, clock);
  switch (mark.kind) {
    case 'message':
      return {
        title: messageTitle(mark),
        when: momentWords(mark.at, clock),
        ...(mark.quote !== undefined && { quote: mark.quote }),
      };
    case 'meeting':
      return {
        title: sayId(mark.isAhead ? 'pipe_ahead' : 'pipe_met', mark.round),
        when: mark.hasHour ? momentWords(mark.at, clock) : day,
      };
    case 'promise':
      return {
        title: say(mark.by === 'company' ? 'pipe_promise_theirs' : 'pipe_promise_mine', {
          day: fullDay(mark.day),
        }),
        when: sayId('pipe_promise', mark.became),
        quote: mark.quote,
      };
    case 'deadline':
      return { title: say('pipe_deadline'), when: day, quote: mark.quote };
    case 'due':
      return { title: say(mark.at <= clock.now ? 'pipe_due_past' : 'pipe_due'), when: day };
    case 'snooze-end':
      return { title: say('pipe_snooze_end'), when: day };
    default:
      return mark satisfies never;
  }
}

function messageTitle({ by, how, who, isNudge }: Extract<Mark, { kind: 'message' }>): string {
  if (isNudge) return say('pipe_followed_up');
  return sayId(by === 'company' ? 'pipe_theirs' : 'pipe_mine', how, { who: who || say('somebody') });
}

function silenceWords({ from, to, whose }: Span, clock: Clock): ItemWords {
  const days = Math.round((to - from) / DAY);
  const title = days === 0 ? sayId('pipe_brief', whose) : sayCount(silences[whose], days);
  return {
    title,
    when: say('pipe_from_to', {
      from: dayWords(from, clock),
      to: to === clock.now ? say('pipe_now') : dayWords(to, clock),
    }),
  };
}

const silences = {
  mine: 'pipe_silence_mine',
  theirs: 'pipe_silence_theirs',
  "nobody's": 'pipe_silence_nobodys',
} as const satisfies Record<Span['whose'], CountedKey>;

/** "Thu 12 Nov 2026, 10:04" */
const momentWords = (at: number, clock: Clock): string =>
  say('pipe_moment', { day: dayWords(at, clock), time: timeOfDay(at, clock) });

const dayWords = (at: number, { timeZone }: Clock): string => fullDay(dayOf(at, timeZone));
