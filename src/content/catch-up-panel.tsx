/** Shows in the webmail's page how far catching up is: above list and conversation, where it covers nothing. It takes no focus. */
import { render } from 'preact';
import type { Assessment } from '../core/assessment.ts';
import type { CatchUpNews } from '../core/catch-up/news.ts';
import type { Steering } from '../messages.ts';
import css from '../ui/catch-up.css?inline';
import { CatchUpCard } from '../ui/catch-up-card.tsx';
import { clockHere } from '../ui/dates.ts';
import pieces from '../ui/pieces.css?inline';
import tokens from '../ui/tokens.css?inline';
import { direction, language } from '../ui/words.ts';
import type { Place } from '../webmail/webmail.ts';
import own from './catch-up-panel.css?inline';
import { isDarkBehind } from './host-theme.ts';
import { keptFromHost } from './kept-from-host.ts';
import panel from './panel.css?inline';

export type CatchUpPanel = {
  /** Shows it, or takes it away where there is nothing to tell. */
  show(news: CatchUpNews | undefined): void;
  /** Puts it back where the page, repainting, has dropped it. */
  keep(): void;
};

export type PanelDoors = {
  steer(act: Steering): void;
  open(view: Assessment): void;
};

/** `placeIn` gives the place; without one it stands in a corner. */
export function catchUpPanel(
  page: Document,
  placeIn: () => Place | undefined,
  doors: PanelDoors,
): CatchUpPanel {
  const host = page.createElement('div');
  host.dataset.keepwarm = 'catch-up';
  const root = host.attachShadow({ mode: 'open' });
  host.lang = language();
  host.dir = direction();
  // The page has shortcuts of single letters.
  host.addEventListener('keydown', (event) => event.stopPropagation());
  let isShown = false;

  // Only where it stands nowhere: another notice may want the same place, and the two would change places for ever.
  const put = (): void => {
    if (host.isConnected) return;
    const place = placeIn();
    host.dataset.inFlow = String(place !== undefined);
    if (place) place.put(host);
    else page.body.append(host);
  };

  return {
    show(news) {
      isShown = news !== undefined && news.run.state !== 'cancelled';
      if (!news || !isShown) {
        host.remove();
        return;
      }
      put();
      host.dataset.theme = isDarkBehind(host) ? 'dark' : 'light';
      render(
        <>
          <style>{`${tokens}${panel}${pieces}${css}${own}`}</style>
          <div class="holder" {...keptFromHost}>
            <CatchUpCard news={news} clock={clockHere()} onSteer={doors.steer} onOpen={doors.open} />
          </div>
        </>,
        root,
      );
    },
    keep() {
      if (isShown) put();
    },
  };
}
