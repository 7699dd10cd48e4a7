/** How long to wait before each note, and what other waits would do to the threads of today. */
import { useEffect, useState } from 'preact/hooks';
import { effectOf } from '../../core/preview.ts';
import { defaultSettings, type Settings, type Situation, type Waits } from '../../core/settings.ts';
import { say, sayId } from '../../ui/words.ts';
import { Effect } from './effect.tsx';
import { Button, NumberField, Section } from './fields.tsx';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Props = OptionsProps & { readonly changes: Changes };

const situations: readonly Situation[] = [
  'scheduling',
  'applied',
  'applied-referred',
  'deciding',
  'other',
  'freeze',
];
const steps = ['first', 'second', 'closing'] as const;
const LONGEST = 260;

export function Cadence(props: Props) {
  const { kept, settings, processes, now, changes } = props;
  // The preview compares with what held before the change that is being made, also after it is saved.
  const [from, setFrom] = useState<Settings>();
  const [to, setTo] = useState<Settings>();
  const today = { processes, decisions: kept?.decisions ?? [], now };
  const moved = from && to ? effectOf(today, from, to) : undefined;

  // What was taken back has no effect any more.
  useEffect(() => setTo(undefined), [changes.undone]);

  const consider = (next: Partial<Settings>) => {
    if (!to || sameWaits(to, settings)) setFrom(settings);
    setTo({ ...settings, ...next });
  };
  const save = (words: string, about: string, next: Partial<Pick<Settings, 'cadence' | 'ownWaits'>>) => {
    setTo({ ...settings, ...next });
    changes.save(words, next, about);
  };
  const withWait = (situation: Situation, step: number, days: number) => {
    const waits = settings.cadence[situation].map((wait, i) => (i === step ? days : wait));
    return { cadence: { ...settings.cadence, [situation]: waits as unknown as Waits } };
  };
  const isDefault = sameWaits(settings, defaultSettings);

  return (
    <Section id="cadence" title={say('options_cadence')} lead={say('cadence_lead')}>
      <div class="scroll">
        <table class="cadence">
          <thead>
            <tr>
              <th scope="col">{say('cadence_situation')}</th>
              {steps.map((step) => (
                <th key={step} scope="col">
                  {sayId('nudge', step)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {situations.map((situation) => (
              <tr key={situation}>
                <th scope="row">{sayId('situation', situation)}</th>
                {steps.map((step, i) => (
                  <td key={step}>
                    <NumberField
                      label={`${sayId('situation', situation)}: ${sayId('nudge', step)}`}
                      name={`${situation}.${step}`}
                      value={settings.cadence[situation][i] ?? 1}
                      least={1}
                      most={LONGEST}
                      onTry={(days) => days !== null && consider(withWait(situation, i, days))}
                      onSave={(days) =>
                        save(
                          sayId('situation', situation),
                          `cadence.${situation}.${step}`,
                          withWait(situation, i, days),
                        )
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft">{say('cadence_how')}</p>
      <div class="line">
        <span>{say('own_urgent')}</span>
        <NumberField
          label={say('own_urgent')}
          name="own.urgent"
          value={settings.ownWaits.urgent}
          least={1}
          most={LONGEST}
          onSave={(urgent) =>
            save(say('own_urgent'), 'own.urgent', { ownWaits: { ...settings.ownWaits, urgent } })
          }
        />
      </div>
      <div class="line">
        <span>{say('own_other')}</span>
        <NumberField
          label={say('own_other')}
          name="own.other"
          value={settings.ownWaits.other}
          least={1}
          most={LONGEST}
          onSave={(other) =>
            save(say('own_other'), 'own.other', { ownWaits: { ...settings.ownWaits, other } })
          }
        />
      </div>
      <Effect moved={moved} count={processes.length} clock={{ now, timeZone: settings.timeZone }} />
      <Button
        action="reset-cadence"
        words={say('reset_waits')}
        isOff={isDefault}
        onPress={() => {
          setFrom(settings);
          setTo({ ...settings, cadence: defaultSettings.cadence, ownWaits: defaultSettings.ownWaits });
          changes.save(say('reset_waits'), { cadence: null, ownWaits: null }, 'reset-cadence');
        }}
      />
    </Section>
  );
}

const sameWaits = (a: Settings, b: Settings): boolean =>
  JSON.stringify([a.cadence, a.ownWaits]) === JSON.stringify([b.cadence, b.ownWaits]);
