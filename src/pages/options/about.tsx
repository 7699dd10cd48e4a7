/** The browser's own keys, and what this is. */
import { say } from '../../ui/words.ts';
import { Button, Section } from './fields.tsx';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Props = OptionsProps & { readonly changes: Changes };

export const Keys = ({ shortcuts, actions, changes }: Props) => (
  <Section id="keys" title={say('options_keys')} lead={say('keys_lead')}>
    <dl class="keys">
      {shortcuts.map(({ name, words, keys }) => (
        <div key={name}>
          <dt>{keys ? keys.split('+').map((key) => <kbd key={key}>{key}</kbd>) : say('keys_none')}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
    <p class="soft">{say('keys_popup')}</p>
    <Button
      action="shortcuts"
      words={say('keys_change')}
      onPress={() => changes.attempt(actions.openShortcuts)}
    />
  </Section>
);

export const About = ({ version, actions, changes }: Props) => (
  <Section id="about" title={say('options_about')}>
    <p>{say('about_what', { version })}</p>
    <p>{say('about_never')}</p>
    <Button
      action="report"
      words={say('copy_report')}
      onPress={() =>
        changes.attempt(async () => {
          await actions.copyReport();
          changes.tell(say('done_copied'));
        })
      }
    />
    <p class="soft">{say('about_report')}</p>
  </Section>
);
