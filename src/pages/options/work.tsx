/** When the candidate works: week, days off, zone, and the hours in which times are proposed. */
import { useState } from 'preact/hooks';
import { addDays, type Day, dayOf, parseDay, type Weekday } from '../../core/calendar/days.ts';
import { type Clock, fullDay, weekdayName } from '../../ui/dates.ts';
import { numberWords, say } from '../../ui/words.ts';
import { Button, CheckField, Section, SelectField } from './fields.tsx';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Props = OptionsProps & { readonly changes: Changes };

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({ length: 25 }, (_, hour) => hour);

export function Work({ settings, browserZone, kept, now, changes }: Props) {
  const { week, hours, timeZone } = settings;
  const clock: Clock = { now, timeZone };
  const isFree = (day: Weekday) => week.weekend.includes(day);
  const setWeekend = (day: Weekday, works: boolean) => {
    const weekend = works ? week.weekend.filter((one) => one !== day) : [...week.weekend, day].sort();
    if (weekend.length < 7) changes.save(say('work_week'), { week: { ...week, weekend } }, `weekend.${day}`);
    else changes.tell(say('fault_week'));
  };
  const setHours = (next: typeof hours) => changes.save(say('work_hours'), { hours: next }, 'hours');
  const zones = Intl.supportedValuesOf('timeZone');
  const zoneSet = kept?.set.timeZone ?? '';
  const known = zoneSet && !zones.includes(zoneSet) ? [zoneSet, ...zones] : zones;

  return (
    <Section id="work" title={say('options_work')} lead={say('work_lead')}>
      <fieldset>
        <legend>{say('work_week')}</legend>
        <div class="choices">
          {weekdays.map((day) => (
            <CheckField
              key={`${day} ${isFree(day)} ${changes.told}`}
              label={weekdayName(day)}
              name={`weekday.${day}`}
              isOn={!isFree(day)}
              onSave={(works) => setWeekend(day, works)}
            />
          ))}
        </div>
      </fieldset>
      <DaysOff
        days={week.daysOff}
        clock={clock}
        onSave={(daysOff, words) =>
          changes.save(words, { week: { ...week, daysOff } }, `daysOff ${daysOff.length}`)
        }
      />
      <SelectField
        label={say('work_zone')}
        name="timeZone"
        value={zoneSet}
        choices={[
          ['', say('zone_browser', { zone: zoneWords(browserZone) })],
          ...known.map((zone) => [zone, zoneWords(zone)] as const),
        ]}
        onSave={(zone) => changes.save(say('work_zone'), { timeZone: zone || null }, 'timeZone')}
      />
      <fieldset>
        <legend>{say('work_hours')}</legend>
        <div class="choices">
          <SelectField
            label={say('hours_from')}
            name="hours.from"
            value={String(hours.from)}
            choices={HOURS.slice(0, hours.to).map((hour) => [String(hour), hourWords(hour)])}
            onSave={(from) => setHours({ ...hours, from: Number(from) })}
          />
          <SelectField
            label={say('hours_to')}
            name="hours.to"
            value={String(hours.to)}
            choices={HOURS.slice(hours.from + 1).map((hour) => [String(hour), hourWords(hour)])}
            onSave={(to) => setHours({ ...hours, to: Number(to) })}
          />
        </div>
      </fieldset>
    </Section>
  );
}

type DaysOffProps = {
  readonly days: readonly Day[];
  readonly clock: Clock;
  readonly onSave: (days: Day[], words: string) => void;
};

/** Days longer ago than this are of no interest to anybody, and are left out of the list, not out of the settings. */
const SHOWN_FOR = 60;

function DaysOff({ days, clock, onSave }: DaysOffProps) {
  const [typed, setTyped] = useState('');
  const [last, setLast] = useState('');
  const first = parseDay(typed);
  const end = parseDay(last);
  const from = addDays(dayOf(clock.now, clock.timeZone), -SHOWN_FOR);
  const add = () => {
    if (!first) return;
    const added = span(first, end && end > first ? end : first).filter((day) => !days.includes(day));
    if (added.length > 0) onSave([...days, ...added].sort(), say('day_off_added', { day: fullDay(first) }));
    setTyped('');
    setLast('');
  };
  return (
    <fieldset>
      <legend>{say('work_days_off')}</legend>
      <ul class="chips">
        {days
          .filter((day) => day >= from)
          .map((day) => (
            <li key={day}>
              <span>{fullDay(day)}</span>
              <Button
                action={`remove-day ${day}`}
                words="×"
                isQuiet
                label={say('remove', { what: fullDay(day) })}
                onPress={() =>
                  onSave(
                    days.filter((one) => one !== day),
                    say('day_off_removed', { day: fullDay(day) }),
                  )
                }
              />
            </li>
          ))}
      </ul>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          <span class="hidden">{say('day_off_first')}</span>
          <input
            class="field"
            type="date"
            name="dayOff"
            value={typed}
            aria-label={say('day_off_first')}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <label>
          <span class="soft">{say('day_off_until')}</span>{' '}
          <input
            class="field"
            type="date"
            name="dayOffLast"
            min={typed}
            value={last}
            onInput={({ currentTarget }) => setLast(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-action="add-day" disabled={!first}>
          {say('add')}
        </button>
      </form>
    </fieldset>
  );
}

/** A holiday of more than two months was a slip of the hand. */
const LONGEST_HOLIDAY = 62;

function span(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < LONGEST_HOLIDAY; day = addDays(day, 1)) days.push(day);
  return days;
}

const hourWords = (hour: number): string => `${numberWords(hour)}:00`;
const zoneWords = (zone: string): string => zone.replaceAll('_', ' ');
