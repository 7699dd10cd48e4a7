/** A day that is saved as it is chosen. */
import { type Day, parseDay } from '../../core/calendar/days.ts';

/** A year that is still being typed ("0202") is no day that anybody means. */
const EARLIEST = '2000-01-01';

type Props = {
  readonly label: string;
  readonly name: string;
  readonly value: Day | undefined;
  readonly onSave: (day: Day | undefined) => void;
};

export const DayField = ({ label, name, value, onSave }: Props) => (
  <label class="day-field">
    <span class="soft">{label}</span>
    <input
      class="field"
      type="date"
      name={name}
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        const day = soundDay(currentTarget.value);
        if (day !== value && (day || currentTarget.value === '')) onSave(day);
      }}
    />
  </label>
);

export const soundDay = (typed: string): Day | undefined => (typed > EARLIEST ? parseDay(typed) : undefined);
