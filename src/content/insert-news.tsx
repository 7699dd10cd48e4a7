/** How an insert goes, told in the strip of the thread that it is for. */
import type { Assessment } from '../core/assessment.ts';
import type { Person } from '../core/thread.ts';
import { say, sayId } from '../ui/words.ts';
import type { InsertFault } from '../webmail/webmail.ts';

/** How the insert into this thread goes. `taken out`: the candidate has taken the note back; not, where it was changed since. */
export type InsertNews =
  | { readonly state: 'going' }
  | { readonly state: 'inserted'; readonly saved: boolean; readonly canTakeOut: boolean }
  | { readonly state: 'taken out' }
  | { readonly state: 'not taken out' }
  | { readonly state: 'failed'; readonly fault: InsertFault };

type NewsProps = {
  readonly news: InsertNews;
  readonly assessment: Assessment;
  readonly onCopy: () => void;
  readonly onTakeOut: () => void;
};

export function News({ news, assessment, onCopy, onTakeOut }: NewsProps) {
  return (
    <div role="status" class="told" data-trouble={news.state === 'failed'}>
      <span>{newsWords(news, assessment.draft?.to ?? assessment.person)}</span>
      {news.state === 'failed' && (
        <button type="button" class="button" data-action="copy-failed" onClick={onCopy}>
          {say('do_copy')}
        </button>
      )}
      {news.state === 'inserted' && news.canTakeOut && (
        <button type="button" class="button" data-action="take-out" onClick={onTakeOut}>
          {say('do_take_out')}
        </button>
      )}
    </div>
  );
}

export const newsWords = (news: InsertNews, to: Person | undefined): string => {
  const name = to?.name || to?.address || '';
  switch (news.state) {
    case 'going':
      return say('insert_here');
    case 'inserted':
      return say(news.saved ? 'inserted_saved' : 'inserted_unsaved', { person: name });
    case 'taken out':
      return say('taken_out');
    case 'not taken out':
      return say('taken_out_not');
    case 'failed':
      return sayId('fault', news.fault);
    default:
      return news satisfies never;
  }
};
