/** The foot of the popup: what has just happened, and the way back. */
import type { StoredInsert } from '../../store/db.ts';
import { untold, waitsLong } from '../../store/inserts.ts';
import { say, sayId } from '../../ui/words.ts';
import type { PopupActions } from './props.ts';
import type { Deeds } from './use-deeds.ts';

type Props = {
  readonly deeds: Deeds;
  /** The last insert, of which the candidate has not been told. */
  readonly insert: StoredInsert | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly actions: PopupActions;
};

export function Bar({ deeds, insert, now, actions }: Props) {
  const { told, lastAct } = deeds;
  const news = insert && !(told && !told.isGoing) ? newsOf(insert, now) : undefined;
  const recent = lastAct && say('recent', { what: lastAct.words });
  const words = news ? insertWords(news) : (told?.words ?? recent);
  return (
    <footer class="bar" hidden={!words}>
      <p role="status">{words}</p>
      {(news?.state === 'failed' || news?.state === 'waiting') && (
        <button
          type="button"
          class="button"
          data-action="copy-failed"
          onClick={() => deeds.copyText(news.draft.text)}
        >
          {say('do_copy')}
        </button>
      )}
      {news && news.state !== 'waiting' && (
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

/** Nothing while it goes its way: only an insert that has ended, or waits for longer than a page takes to load, is news. */
const newsOf = (insert: StoredInsert, now: number): StoredInsert | undefined =>
  waitsLong(insert, now) ? insert : untold(insert, now);

const insertWords = ({ state, saved, fault, draft }: StoredInsert): string => {
  const person = draft.to.name || draft.to.address;
  if (state === 'waiting') return say('insert_waiting');
  if (state === 'failed') return sayId('fault', fault ?? 'page gone');
  return say(saved ? 'inserted_saved' : 'inserted_unsaved', { person });
};
