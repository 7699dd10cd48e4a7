/** Tell the others: every live process that an offer or final round is news for, each with its note, ticked off one by one. */
import type { Assessment } from '../../core/assessment.ts';
import { isDone, toldOf, updatesIn } from '../../core/offers/running.ts';
import { untold } from '../../store/inserts.ts';
import type { Search } from '../../store/pipeline.ts';
import type { Clock } from '../../ui/dates.ts';
import { numberWords, say, sayCount, sayId } from '../../ui/words.ts';
import type { PipelineActions } from './props.ts';
import { TellRow } from './tell-row.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly search: Search;
  readonly live: readonly Assessment[];
  readonly clock: Clock;
  readonly actions: PipelineActions;
  readonly acts: Acts;
};

export function TellOthers({ search, live, clock, actions, acts }: Props) {
  const updates = updatesIn(live);
  const rows = updates.filter(({ update }) => update?.draft !== undefined || isDone(update));
  const rest = updates.length - rows.length;
  if (updates.length === 0)
    return (search.timeline?.offers.length ?? 0) > 0 ? <p class="soft">{say('tell_nobody')}</p> : null;
  const { told, all } = toldOf(live);
  const failed = search.insert && untold(search.insert, clock.now);
  return (
    <div class="tell">
      <h3>
        {say('tell_title')}{' '}
        <span class="count">{say('tell_count', { told: numberWords(told), all: numberWords(all) })}</span>
      </h3>
      <p class="soft">{say(told === all && all > 0 ? 'tell_done' : 'tell_lead')}</p>
      {failed?.state === 'failed' && (
        <p role="alert" class="trouble">
          <span>{sayId('fault', failed.fault ?? 'page gone')}</span>{' '}
          <button
            type="button"
            class="button"
            data-action="copy-failed"
            onClick={() => acts.attempt(() => copy(failed.draft.text, actions, acts))}
          >
            {say('do_copy')}
          </button>{' '}
          <button
            type="button"
            class="button"
            data-action="told"
            onClick={() => acts.attempt(() => actions.told(failed.id))}
          >
            {say('understood')}
          </button>
        </p>
      )}
      <ul>
        {rows.map((view) => (
          <TellRow key={view.process} view={view} clock={clock} actions={actions} acts={acts} />
        ))}
      </ul>
      {rest > 0 && <p class="soft">{sayCount('tell_rest', rest)}</p>}
    </div>
  );
}

/** Copies a note and says so. */
export async function copy(text: string, actions: PipelineActions, acts: Acts): Promise<void> {
  await actions.copy(text);
  acts.tell(say('done_copied'));
}
