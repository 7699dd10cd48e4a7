/** Takes the search along as a file, and brings a backup in. */
import type { ComponentChildren } from 'preact';
import type { Pipeline } from '../../core/pipeline/pipeline.ts';
import type { Clock } from '../../ui/dates.ts';
import { hasChanged, ImportFile, importWords } from '../../ui/import-file.tsx';
import { say } from '../../ui/words.ts';
import type { PipelineActions } from './props.ts';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly pipeline: Pipeline;
  readonly clock: Clock;
  readonly actions: PipelineActions;
  readonly acts: Acts;
};

export function TakeAlong({ pipeline, clock, actions, acts }: Props) {
  const save = (act: () => Promise<void>) => () =>
    acts.attempt(async () => {
      await act();
      acts.tell(say('take_saved'));
    });
  const bringIn = (file: File) =>
    acts.attempt(async () => {
      const { id, result } = await actions.importBackup(file);
      if (hasChanged(result)) acts.note(id, say('done_import'));
      acts.tell(importWords(result));
    });
  return (
    <section class="take-along" aria-labelledby="take-title">
      <h2 id="take-title">{say('take_title')}</h2>
      <ul>
        <Way more={say('take_rows_more')}>
          <Save name={say('take_rows')} action="rows" onDo={save(() => actions.saveRows(pipeline))} />
        </Way>
        <Way more={say('take_calendar_more')}>
          <Save
            name={say('take_calendar')}
            action="calendar"
            onDo={save(() => actions.saveCalendar(pipeline, clock))}
          />
        </Way>
        <Way more={say('take_backup_more')}>
          <Save name={say('take_backup')} action="backup" onDo={save(actions.saveBackup)} />
        </Way>
        <Way more={say('take_import_more')}>
          <ImportFile onFile={bringIn} />
        </Way>
        <Way more={say('take_print_more')}>
          <Save name={say('take_print')} action="print" onDo={actions.print} />
        </Way>
      </ul>
    </section>
  );
}

type WayProps = { readonly more: string; readonly children: ComponentChildren };

const Way = ({ more, children }: WayProps) => (
  <li>
    {children}
    <span class="soft">{more}</span>
  </li>
);

type SaveProps = { readonly name: string; readonly action: string; readonly onDo: () => void };

const Save = ({ name, action, onDo }: SaveProps) => (
  <button type="button" class="button" data-action={action} onClick={onDo}>
    {name}
  </button>
);
