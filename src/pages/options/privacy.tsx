/** What is stored, a look inside, how long it is kept, and the way to be rid of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import type { StoredThread } from '../../store/db.ts';
import { say, sayCount } from '../../ui/words.ts';
import { Backup, SaveBackup } from './backup.tsx';
import { Button, Section, SelectField } from './fields.tsx';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Props = OptionsProps & { readonly changes: Changes };

const MONTHS = [3, 6, 12, 24, 36];

export function Privacy(props: Props) {
  const { kept, settings, actions, changes } = props;
  const [inside, setInside] = useState<readonly StoredThread[]>();
  const [asks, setAsks] = useState(false);
  const counts = kept?.counts ?? { threads: 0, processes: 0, passed: 0, decisions: 0 };
  const keep = String(settings.keepMonths);
  const months = MONTHS.includes(Number(keep)) || keep === 'all' ? MONTHS : [Number(keep), ...MONTHS];
  return (
    <Section id="privacy" title={say('options_privacy')} lead={say('privacy_lead')}>
      <p>
        <a href="/src/pages/welcome/index.html#privacy">{say('privacy_link')}</a>
      </p>
      <ul class="counts">
        <li>{sayCount('count_threads', counts.threads)}</li>
        <li>{sayCount('count_processes', counts.processes)}</li>
        <li>{sayCount('count_passed', counts.passed)}</li>
        <li>{sayCount('count_decisions', counts.decisions)}</li>
      </ul>
      <Button
        action="look-inside"
        words={say(inside ? 'inside_hide' : 'inside_show')}
        onPress={() =>
          inside ? setInside(undefined) : changes.attempt(async () => setInside(await actions.look()))
        }
      />
      {inside && <Inside threads={inside} kept={kept} />}
      <SelectField
        label={say('keep_for')}
        name="keepMonths"
        value={keep}
        choices={[
          ...months.map((count) => [String(count), sayCount('months', count)] as const),
          ['all', say('keep_all')],
        ]}
        onSave={(value) => {
          const keepMonths: Settings['keepMonths'] = value === 'all' ? 'all' : Number(value);
          changes.save(say('keep_for'), { keepMonths }, 'keepMonths');
        }}
      />
      <p class="soft">{say('keep_how')}</p>
      <Backup {...props} />
      <h3>{say('wipe_title')}</h3>
      <p>{say('wipe_lead')}</p>
      <Button action="wipe" words={say('wipe')} onPress={() => setAsks(true)} />
      {asks && (
        <Confirm
          {...props}
          onClose={() => setAsks(false)}
          onWipe={() =>
            changes.attempt(async () => {
              await actions.wipe();
              changes.forget();
              setInside(undefined);
              changes.tell(say('wiped'));
            })
          }
        />
      )}
    </Section>
  );
}

type InsideProps = { readonly threads: readonly StoredThread[]; readonly kept: OptionsProps['kept'] };

/** Everything as it is stored, nothing prettied: that is the point of looking. */
function Inside({ threads, kept }: InsideProps) {
  const [filter, setFilter] = useState('');
  const found = threads.filter((thread) =>
    JSON.stringify(thread).toLowerCase().includes(filter.toLowerCase()),
  );
  return (
    <div class="inside">
      <label class="line">
        <span>{say('filter')}</span>
        <input
          class="field"
          type="search"
          name="inside"
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      </label>
      <Stored title={say('inside_decisions')} value={kept?.decisions ?? []} />
      <Stored title={say('inside_settings')} value={{ settings: kept?.set, accounts: kept?.accounts }} />
      {found.map((thread) => (
        <Stored key={thread.key} title={thread.facts.subject || say('no_subject')} value={thread} />
      ))}
      {found.length === 0 && <p class="soft">{say('filter_nothing')}</p>}
    </div>
  );
}

function Stored({ title, value }: { readonly title: string; readonly value: unknown }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary dir="auto">
        <span class="chevron" aria-hidden="true" />
        {title}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {isOpen && <pre tabIndex={0}>{JSON.stringify(value, undefined, 2)}</pre>}
    </details>
  );
}

type ConfirmProps = Props & { readonly onClose: () => void; readonly onWipe: () => void };

/** Asks once more, and only a box that was ticked opens the way. */
function Confirm({ actions, changes, onClose, onWipe }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSure, setSure] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-label={say('wipe_title')} onClose={onClose}>
      <h2>{say('wipe_title')}</h2>
      <p>{say('wipe_warning')}</p>
      <p>
        <SaveBackup actions={actions} changes={changes} words={say('wipe_backup')} />
      </p>
      <label class="check">
        <input
          type="checkbox"
          name="sure"
          checked={isSure}
          onChange={({ currentTarget }) => setSure(currentTarget.checked)}
        />
        <span>{say('wipe_sure')}</span>
      </label>
      <p class="inline">
        <Button action="wipe-no" words={say('wipe_no')} onPress={() => dialog.current?.close()} />
        <Button
          action="wipe-yes"
          words={say('wipe_yes')}
          isOff={!isSure}
          onPress={() => {
            onWipe();
            dialog.current?.close();
          }}
        />
      </p>
    </dialog>
  );
}
