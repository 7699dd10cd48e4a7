/** How notes sound: tone, name, and every part of them as text that can be changed, seen in a real thread. */
import { useState } from 'preact/hooks';
import { editableParts } from '../../core/draft/templates.ts';
import type { Process } from '../../core/facts.ts';
import type { Tone } from '../../core/settings.ts';
import { say, sayCount, sayId } from '../../ui/words.ts';
import { Button, Section, SelectField } from './fields.tsx';
import { PartEditor } from './part-editor.tsx';
import { partGroup, partName } from './part-names.ts';
import type { OptionsProps } from './props.ts';
import { sampleProcess } from './sample-process.ts';
import type { Changes } from './use-changes.ts';

type Props = OptionsProps & { readonly changes: Changes };

const tones: readonly Tone[] = ['warm', 'neutral', 'brief'];
const stems = editableParts
  .filter(({ id }) => id.endsWith('.warm'))
  .map(({ id }) => id.slice(0, -'.warm'.length));

export function Notes(props: Props) {
  const { settings, processes, now, changes } = props;
  const [stem, setStem] = useState(stems[0] ?? '');
  const [tone, setTone] = useState<Tone>(settings.tone);
  const [chosen, setChosen] = useState('');
  const process = processes.find((one) => keyOf(one) === chosen) ?? processes[0] ?? sampleProcess(now);
  const changed = Object.keys(settings.templates);
  return (
    <Section id="notes" title={say('options_notes')} lead={say('notes_lead')}>
      <SelectField
        label={say('notes_tone')}
        name="tone"
        value={settings.tone}
        choices={tones.map((one) => [one, sayId('tone', one)])}
        onSave={(next) => {
          setTone(next);
          changes.save(say('notes_tone'), { tone: next }, 'tone');
        }}
      />
      <label class="line">
        <span>{say('notes_name')}</span>
        <input
          class="field"
          name="name"
          type="text"
          autocomplete="name"
          maxLength={60}
          placeholder={say('notes_name_own')}
          value={settings.name}
          onChange={({ currentTarget: { value } }) =>
            changes.save(say('notes_name'), { name: value.trim() || null }, 'name')
          }
        />
      </label>
      <h3>{say('parts_title')}</h3>
      <p class="soft">{say('parts_lead')}</p>
      <div class="columns">
        <label>
          <span>{say('parts_which')}</span>
          <select
            class="field"
            name="part"
            value={stem}
            onChange={({ currentTarget }) => setStem(currentTarget.value)}
          >
            {groups().map(([group, ids]) => (
              <optgroup key={group} label={group}>
                {ids.map((id) => (
                  <option key={id} value={id}>
                    {partName(`${id}.warm`)}
                    {changed.some((one) => one.startsWith(`${id}.`)) ? ` (${say('part_changed')})` : ''}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label>
          <span>{say('pick_tone')}</span>
          <select
            class="field"
            name="partTone"
            value={tone}
            onChange={({ currentTarget: { value } }) => setTone(tones.find((one) => one === value) ?? tone)}
          >
            {tones.map((one) => (
              <option key={one} value={one}>
                {sayId('tone', one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('parts_thread')}</span>
          <select
            class="field"
            name="previewThread"
            value={keyOf(process)}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {processes.length === 0 && <option value={keyOf(process)}>{say('parts_sample')}</option>}
            {processes.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {one.threads[0]?.company || one.threads[0]?.subject || say('no_subject')}
              </option>
            ))}
          </select>
        </label>
      </div>
      <PartEditor key={`${stem}.${tone}`} id={`${stem}.${tone}`} process={process} {...props} />
      {changed.length > 0 && (
        <Button
          action="reset-templates"
          words={sayCount('parts_reset', changed.length)}
          onPress={() => changes.save(say('parts_title'), { templates: null }, 'reset-templates')}
        />
      )}
    </Section>
  );
}

const keyOf = ({ threads }: Process): string => threads[0]?.key ?? '';

const groups = (): [string, string[]][] => {
  const byGroup = new Map<string, string[]>();
  for (const stem of stems) {
    const group = partGroup(stem);
    byGroup.set(group, [...(byGroup.get(group) ?? []), stem]);
  }
  return [...byGroup];
};
