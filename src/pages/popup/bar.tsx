/** The foot of the popup: what has just happened, and the way back. */
import type { StoredInsert } from '../../store/db.ts';
import { say, sayId } from '../../ui/words.ts';
import type { PopupActions } from './props.ts';
import type { Deeds } from './use-deeds.ts';

type Props = {
  readonly deeds: Deeds;
  /** What became of the last insert, of which the candidate has not been told. */
  readonly insert: StoredInsert | undefined;
  readonly actions: PopupActions;
};

export function Bar({ deeds, insert, actions }: Props) {
  const { told, lastAct } = deeds;
  const news = told && !told.isGoing ? undefined : insert;
  const recent = lastAct && say('recent', { what: lastAct.words });
  const words = news ? insertWords(news) : (told?.words ?? recent);
  return (
    <footer class="bar" hidden={!words}>
      <p role="status">{words}</p>
      {news?.state === 'failed' && (
        <button
          type="button"
          class="button"
          data-action="copy-failed"
          onClick={() => deeds.copyText(news.draft.text)}
        >
          {say('do_copy')}
        </button>
      )}
      {news && (
        <button
          type="button"
          class="button"
          data-action="told"
          onClick={() => deeds.attempt('told', () => actions.told(news.id))}
        >
          {say('understood')}
        </button>
      )}
      {lastAct && (
        <button type="button" class="button" data-action="undo" onClick={deeds.undo}>
          {say('do_undo')}
        </button>
      )}
    </footer>
  );
}

const insertWords = ({ state, saved, fault, draft }: StoredInsert): string => {
  const person = draft.to.name || draft.to.address;
  if (state === 'failed') return sayId('fault', fault ?? 'page gone');
  return say(saved ? 'inserted_saved' : 'inserted_unsaved', { person });
};
