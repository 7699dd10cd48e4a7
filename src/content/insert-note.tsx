/** How an insert went, where no strip can tell it: the thread did not open, or the page shows another. */
import { render } from 'preact';
import type { Draft } from '../core/assessment.ts';
import pieces from '../ui/pieces.css?inline';
import tokens from '../ui/tokens.css?inline';
import { say } from '../ui/words.ts';
import { isDarkBehind } from './host-theme.ts';
import { type InsertNews, newsWords } from './insert-news.tsx';
import own from './insert-note.css?inline';
import { keptFromHost } from './kept-from-host.ts';

export type InsertNote = {
  show(draft: Draft, news: InsertNews): void;
  clear(): void;
};

/** Stands in a corner below the page's own buttons until it is dismissed; takes no focus. */
export function insertNote(page: Document): InsertNote {
  const host = page.createElement('div');
  host.dataset.keepwarm = 'note';
  const root = host.attachShadow({ mode: 'open' });
  const clear = (): void => host.remove();
  const copy = (text: string): void => void navigator.clipboard.writeText(text).then(clear, () => undefined);

  return {
    show(draft, news) {
      page.body.append(host);
      host.dataset.theme = isDarkBehind(host) ? 'dark' : 'light';
      render(
        <>
          <style>{`${tokens}${pieces}${own}`}</style>
          <div class="note" role="status" data-trouble={news.state === 'failed'} {...keptFromHost}>
            <span>{newsWords(news, draft.to)}</span>
            {news.state === 'failed' && (
              <button type="button" class="button" data-action="copy-failed" onClick={() => copy(draft.text)}>
                {say('do_copy')}
              </button>
            )}
            <button type="button" class="button" data-quiet data-action="dismiss" onClick={clear}>
              {say('do_dismiss')}
            </button>
          </div>
        </>,
        root,
      );
    },
    clear,
  };
}
