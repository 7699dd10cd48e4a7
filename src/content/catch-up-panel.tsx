/** Shows in the webmail's page how far catching up is, in a corner below the page's own buttons. It takes no focus. */
import { render } from 'preact';
import type { Assessment } from '../core/assessment.ts';
import type { CatchUpNews } from '../core/catch-up/news.ts';
import type { Steering } from '../messages.ts';
import css from '../ui/catch-up.css?inline';
import { CatchUpCard } from '../ui/catch-up-card.tsx';
import { clockHere } from '../ui/dates.ts';
import pieces from '../ui/pieces.css?inline';
import tokens from '../ui/tokens.css?inline';
import own from './catch-up-panel.css?inline';
import { isDarkBehind } from './host-theme.ts';
import { keptFromHost } from './kept-from-host.ts';

export type CatchUpPanel = {
  /** Shows it, or takes it away where there is nothing to tell. */
  show(news: CatchUpNews | undefined): void;
};

export type PanelDoors = {
  steer(act: Steering): void;
  open(view: Assessment): void;
};

export function catchUpPanel(page: Document, doors: PanelDoors): CatchUpPanel {
  const host = page.createElement('div');
  host.dataset.keepwarm = 'catch-up';
  const root = host.attachShadow({ mode: 'open' });

  return {
    show(news) {
      if (!news || news.run.state === 'cancelled') {
        host.remove();
        return;
      }
      if (!host.isConnected) page.body.append(host);
      host.dataset.theme = isDarkBehind(host) ? 'dark' : 'light';
      render(
        <>
          <style>{`${tokens}${pieces}${css}${own}`}</style>
          <div class="holder" {...keptFromHost}>
            <CatchUpCard news={news} clock={clockHere()} onSteer={doors.steer} onOpen={doors.open} />
          </div>
        </>,
        root,
      );
    },
  };
}
