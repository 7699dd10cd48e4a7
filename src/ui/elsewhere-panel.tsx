/** A word spoken outside the mailbox: who spoke, where, and when. */
import { dayOf, instantOf, parseDay } from '../core/calendar/days.ts';
import type { Elsewhere } from '../core/decision.ts';
import type { Clock } from './dates.ts';
import { useFirstFocus } from './first-focus.ts';
import { say, sayId } from './words.ts';

type Props = { readonly clock: Clock; readonly onChoose: (spoken: Elsewhere) => void };

const channels = ['phone', 'linkedin', 'in_person', 'other'] as const;

export function ElsewherePanel({ clock, onChoose }: Props) {
  const first = useFirstFocus<HTMLSelectElement>();
  const today = dayOf(clock.now, clock.timeZone);

  const submit = (form: FormData) => {
    const day = parseDay(String(form.get('day'))) ?? today;
    // Today's talk is over by now; of another day only the day is known, so noon stands for it.
    const at = day === today ? clock.now : instantOf(day, clock.timeZone, 12);
    const by = form.get('by') === 'candidate' ? 'candidate' : 'company';
    onChoose({ by, at, channel: String(form.get('channel')) });
  };

  return (
    <form
      class="panel"
      aria-label={say('elsewhere_title')}
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <select class="field" name="by" ref={first} aria-label={say('elsewhere_who')}>
        <option value="company">{say('elsewhere_they')}</option>
        <option value="candidate">{say('elsewhere_me')}</option>
      </select>
      <select class="field" name="channel" aria-label={say('elsewhere_channel')}>
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {sayId('channel', channel)}
          </option>
        ))}
      </select>
      <input
        class="field"
        type="date"
        name="day"
        max={today}
        value={today}
        aria-label={say('elsewhere_day')}
      />
      <button type="submit" class="button" data-strong>
        {say('elsewhere_save')}
      </button>
    </form>
  );
}
