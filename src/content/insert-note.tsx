/** How an insert went, where no strip can tell it: the thread did not open, or the page shows another. */
import { render } from 'preact';
import type { Draft } from '../core/assessment.ts';
import pieces from '../ui/pieces.css?inline';
import tokens from '../ui/tokens.css?inline';
import { direction, language, say } from '../ui/words.ts';
import type { Place } from '../webmail/webmail.ts';
import { isDarkBehind } from './host-theme.ts';
import { type InsertNews, newsWords } from './insert-news.tsx';
import own from './insert-note.css?inline';
import { keptFromHost } from './kept-from-host.ts';
import panel from './panel.css?inline';

export type InsertNote = {
  show(draft: Draft, news: InsertNews): void;
  /** Puts the note back where the page, repainting, has dropped it. */
  keep(): void;
  clear(): void;
};

/** Milliseconds for which it stands over the page, if it must: the popup says the same when it opens next. */
const OVER_THE_PAGE = 20_000;

/**
 * Stands until it is dismissed in the place that `placeIn` gives, where it covers nothing; in a corner, and for a while, where there is
 * none. Takes no focus.
 */
export function insertNote(page: Document, placeIn: () => Place | undefined): InsertNote {
  const host = page.createElement('div');
  host.dataset.keepwarm = 'note';
  const root = host.attachShadow({ mode: 'open' });
  host.lang = language();
  host.dir = direction();
  let isShown = false;
  let isHeld = false;
  let leaves: ReturnType<typeof setTimeout> | undefined;
  for (const type of ['pointerenter', 'pointerleave', 'focusin', 'focusout'])
    host.addEventListener(type, () => {
      isHeld = type === 'pointerenter' || type === 'focusin';
    });
  const clear = (): void => {
    isShown = false;
    clearTimeout(leaves);
    host.remove();
  };
  const copy = (text: string): void => void navigator.clipboard.writeText(text).then(clear, () => undefined);
  /** Not while it is being read or used. */
  const leaveLater = (): void => {
    clearTimeout(leaves);
    leaves = setTimeout(() => (isHeld ? leaveLater() : clear()), OVER_THE_PAGE);
  };
  const put = (): void => {
    const place = placeIn();
    host.dataset.inFlow = String(place !== undefined);
    if (place) place.put(host);
    else if (!host.isConnected) page.body.append(host);
  };

  return {
    show(draft, news) {
      isShown = true;
      put();
      if (host.dataset.inFlow === 'false') leaveLater();
      host.dataset.theme = isDarkBehind(host) ? 'dark' : 'light';
      render(
        <>
          <style>{`${tokens}${panel}${pieces}${own}`}</style>
          <div
            class="note"
            role="status"
            data-trouble={news.state === 'failed'}
            {...keptFromHost}
            onKeyDown={(event) => {
              event.stopPropagation();
              if (event.key === 'Escape') clear();
            }}
          >
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
    keep() {
      if (isShown) put();
    },
    clear,
  };
}
