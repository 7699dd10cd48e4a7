/** When to come back to a thread: three usual answers and any day. */
import { addDays, type Day, dayOf, instantOf, parseDay, weekdayOf } from '../core/calendar/days.ts';
import type { Clock } from './dates.ts';
import { shortDay } from './dates.ts';
import { useFirstFocus } from './first-focus.ts';
import { say } from './words.ts';

type Props = {
  readonly clock: Clock;
  /** Gets the start of the chosen day. */
  readonly onChoose: (until: number) => void;
};

export function SnoozePanel({ clock, onChoose }: Props) {
  const first = useFirstFocus<HTMLButtonElement>();
  const today = dayOf(clock.now, clock.timeZone);
  const choose = (day: Day) => onChoose(instantOf(day, clock.timeZone));
  const usual = [
    [say('snooze_tomorrow'), addDays(today, 1)],
    [say('snooze_three_days'), addDays(today, 3)],
    [say('snooze_next_week'), nextMonday(today)],
  ] as const;

  return (
    <fieldset class="panel">
      <legend>{say('snooze_title')}</legend>
      {usual.map(([words, day], index) => (
        <button
          key={words}
          type="button"
          class="button"
          ref={index === 0 ? first : null}
          onClick={() => choose(day)}
        >
          {words} <span class="soft">{shortDay(instantOf(day, clock.timeZone), clock)}</span>
        </button>
      ))}
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          const day = parseDay(String(new FormData(event.currentTarget).get('day')));
          if (day && day > today) choose(day);
        }}
      >
        <input
          class="field"
          type="date"
          name="day"
          required
          min={addDays(today, 1)}
          aria-label={say('snooze_date')}
        />
        <button type="submit" class="button">
          {say('snooze_set')}
        </button>
      </form>
    </fieldset>
  );
}

const nextMonday = (today: Day): Day => addDays(today, 8 - weekdayOf(today));
