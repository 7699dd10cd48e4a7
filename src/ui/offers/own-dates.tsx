/** When the candidate could start: a day, a notice period, both or neither. */
import { useEffect, useState } from 'preact/hooks';
import type { Timeline } from '../../core/draft/timeline.ts';
import { withNotice, withStart } from '../../core/offers/change.ts';
import { say, sayId } from '../words.ts';
import { DayField } from './day-field.tsx';
import type { ChangeTimeline } from './recorded-offers.tsx';

type Props = { readonly timeline: Timeline; readonly onChange: ChangeTimeline };

type Unit = NonNullable<Timeline['notice']>['unit'];
const units: readonly Unit[] = ['days', 'weeks', 'months'];

/** The form takes no longer period than this. */
const LONGEST = 400;

export function OwnDates({ timeline, onChange }: Props) {
  const { notice } = timeline;
  const [typed, setTyped] = useState(String(notice?.count ?? ''));
  const [unit, setUnit] = useState<Unit>(notice?.unit ?? 'weeks');
  useEffect(() => {
    setTyped(String(notice?.count ?? ''));
    if (notice) setUnit(notice.unit);
  }, [notice]);
  const save = (text: string, of: Unit) => {
    const count = Number(text);
    const isSound = Number.isInteger(count) && count >= 1 && count <= LONGEST;
    if (text.trim() === '') {
      if (notice) onChange(withNotice(timeline, undefined), say('notice_period'));
    } else if (isSound && (count !== notice?.count || of !== notice.unit))
      onChange(withNotice(timeline, { count, unit: of }), say('notice_period'));
  };
  return (
    <fieldset>
      <legend>{say('own_dates')}</legend>
      <div class="own-dates">
        <DayField
          label={say('start_day')}
          name="startDate"
          value={timeline.startDate}
          onSave={(day) => onChange(withStart(timeline, day), say('start_day'))}
        />
        <span class="day-field">
          <label>
            <span class="soft">{say('notice_period')}</span>
            <input
              class="field count"
              type="number"
              inputMode="numeric"
              name="notice.count"
              min={1}
              max={LONGEST}
              step={1}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              onChange={({ currentTarget }) => save(currentTarget.value, unit)}
            />
          </label>
          <select
            class="field"
            name="notice.unit"
            aria-label={say('notice_unit')}
            value={unit}
            onChange={({ currentTarget }) => {
              const chosen = units.find((one) => one === currentTarget.value) ?? unit;
              setUnit(chosen);
              save(typed, chosen);
            }}
          >
            {units.map((one) => (
              <option key={one} value={one}>
                {sayId('notice_unit', one)}
              </option>
            ))}
          </select>
        </span>
      </div>
    </fieldset>
  );
}
