/** Another reason or another tone: the note follows. */
import type { Assessment, ReasonId } from '../core/assessment.ts';
import type { Choice } from '../core/choice.ts';
import type { Tone } from '../core/settings.ts';
import { say, sayId } from './words.ts';

type Props = { readonly view: Assessment; readonly onDecide: (choice: Choice) => void };

const reasonIds: readonly ReasonId[] = [
  'scheduling conflict',
  'high volume',
  'decision makers out of office',
  'hiring freeze',
  'not that into you',
];
const tones: readonly Tone[] = ['warm', 'neutral', 'brief'];

export function NotePickers({ view, onDecide }: Props) {
  const { reason } = view;
  return (
    <div class="pickers">
      {reason && (
        <select
          class="field"
          name="reason"
          aria-label={say('pick_reason')}
          value={reason.id}
          onChange={({ currentTarget: { value } }) => onDecide({ field: 'reason', value: value || null })}
        >
          {reasonIds.map((id) => (
            <option key={id} value={id}>
              {sayId('reason', id)}
            </option>
          ))}
          {reason.strength === 'chosen' && <option value="">{say('pick_reason_own')}</option>}
        </select>
      )}
      <select
        class="field"
        name="tone"
        aria-label={say('pick_tone')}
        value={view.tone}
        onChange={({ currentTarget: { value } }) => {
          const tone = tones.find((one) => one === value);
          if (tone) onDecide({ field: 'tone', value: tone });
        }}
      >
        {tones.map((tone) => (
          <option key={tone} value={tone}>
            {sayId('tone', tone)}
          </option>
        ))}
      </select>
    </div>
  );
}
