/** What the candidate is notified of, and when. */
import { say } from '../../ui/words.ts';
import { CheckField, Section, SelectField } from './fields.tsx';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Props = OptionsProps & { readonly changes: Changes };

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

export function Notices({ settings: { notices }, changes }: Props) {
  const save = (words: string, about: string, next: Partial<typeof notices>) =>
    changes.save(words, { notices: { ...notices, ...next } }, about);
  return (
    <Section id="notices" title={say('options_notices')} lead={say('notices_lead')}>
      <SelectField
        label={say('notices_digest')}
        name="digestHour"
        value={notices.digestHour === null ? 'never' : String(notices.digestHour)}
        choices={[['never', say('never')], ...HOURS.map((hour) => [hour, `${hour}:00`] as const)]}
        onSave={(hour) =>
          save(say('notices_digest'), 'digestHour', { digestHour: hour === 'never' ? null : Number(hour) })
        }
      />
      <CheckField
        label={say('notices_promise')}
        name="notices.promise"
        isOn={notices.promise}
        onSave={(promise) => save(say('notices_promise'), 'notices.promise', { promise })}
      />
      <CheckField
        label={say('notices_offer')}
        name="notices.offer"
        isOn={notices.offer}
        onSave={(offer) => save(say('notices_offer'), 'notices.offer', { offer })}
      />
    </Section>
  );
}
