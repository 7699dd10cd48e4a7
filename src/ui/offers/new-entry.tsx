/** A new offer or final round: the company, and the day. */
import { useId, useState } from 'preact/hooks';
import type { Day } from '../../core/calendar/days.ts';
import { say } from '../words.ts';
import { soundDay } from './day-field.tsx';
import type { KnownCompany } from './known.ts';

type Props = {
  /** Tells its fields from those of another such form. */
  readonly name: string;
  readonly dayLabel: string;
  readonly words: string;
  readonly known: readonly KnownCompany[];
  readonly onAdd: (company: string, day: Day | undefined) => void;
};

export function NewEntry({ name, dayLabel, words, known, onAdd }: Props) {
  const [company, setCompany] = useState('');
  const [day, setDay] = useState('');
  const list = useId();
  const typed = company.trim();
  const names = [...new Set(known.map((one) => one.company))];
  return (
    <form
      class="inline new-entry"
      onSubmit={(event) => {
        event.preventDefault();
        if (!typed) return;
        onAdd(typed, soundDay(day));
        setCompany('');
        setDay('');
      }}
    >
      <label>
        <span class="soft">{say('offer_company')}</span>
        <input
          class="field"
          name={`${name}.company`}
          list={list}
          maxLength={200}
          autocomplete="off"
          value={company}
          onInput={({ currentTarget }) => setCompany(currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <label>
        <span class="soft">{dayLabel}</span>
        <input
          class="field"
          type="date"
          name={`${name}.day`}
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" data-action={`${name}.add`} disabled={!typed}>
        {words}
      </button>
    </form>
  );
}
