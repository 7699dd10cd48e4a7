/** Takes the search along as a file, and brings a backup in. */
import { useRef, useState } from 'preact/hooks';
import type { ImportResult } from '../../core/export/backup.ts';
import type { Pipeline } from '../../core/pipeline/pipeline.ts';
import type { Clock } from '../../ui/dates.ts';
import { numberWords, say, sayId } from '../../ui/words.ts';
import type { PipelineActions } from './props.ts';

type Props = { readonly pipeline: Pipeline; readonly clock: Clock; readonly actions: PipelineActions };

export function TakeAlong({ pipeline, clock, actions }: Props) {
  const [told, setTold] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const attempt = (act: () => Promise<string | undefined>) => {
    setTold('');
    act().then(
      (words) => words && setTold(words),
      () => setTold(say('trouble_no_answer')),
    );
  };
  const save = (act: () => Promise<void>) => attempt(() => act().then(() => say('take_saved')));
  const bringIn = (file: File | undefined) => {
    if (file) attempt(() => actions.importBackup(file).then(importWords));
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <section class="take-along" aria-labelledby="take-title">
      <h2 id="take-title">{say('take_title')}</h2>
      <ul>
        <Way
          name={say('take_rows')}
          more={say('take_rows_more')}
          action="rows"
          onDo={() => save(() => actions.saveRows(pipeline))}
        />
        <Way
          name={say('take_calendar')}
          more={say('take_calendar_more')}
          action="calendar"
          onDo={() => save(() => actions.saveCalendar(pipeline, clock))}
        />
        <Way
          name={say('take_backup')}
          more={say('take_backup_more')}
          action="backup"
          onDo={() => save(actions.saveBackup)}
        />
        <Way
          name={say('take_import')}
          more={say('take_import_more')}
          action="import"
          onDo={() => input.current?.click()}
        />
        <Way name={say('take_print')} more={say('take_print_more')} action="print" onDo={actions.print} />
      </ul>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={say('take_import')}
        hidden
        onChange={(event) => bringIn(event.currentTarget.files?.[0])}
      />
      <p role="status">{told}</p>
    </section>
  );
}

type WayProps = {
  readonly name: string;
  readonly more: string;
  readonly action: string;
  readonly onDo: () => void;
};

const Way = ({ name, more, action, onDo }: WayProps) => (
  <li>
    <button type="button" class="button" data-action={action} onClick={onDo}>
      {name}
    </button>
    <span class="soft">{more}</span>
  </li>
);

function importWords(result: ImportResult): string {
  if (!result.ok) {
    const { is, where } = result.fault;
    return sayId('import_fault', is, where === undefined ? {} : { where });
  }
  const { decisions, settings, kept } = result.value;
  return say(decisions + settings > 0 ? 'import_done' : 'import_nothing', {
    decisions: numberWords(decisions),
    settings: numberWords(settings),
    kept: numberWords(kept),
  });
}
