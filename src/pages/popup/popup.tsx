/** The popup: what is due, most urgent first, each with its note. Pure: everything it knows and does is given to it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../ui/words.ts';
import { CatchUpSection } from '../catch-up/catch-up.tsx';
import { Bar } from './bar.tsx';
import { Help } from './help.tsx';
import { List } from './list.tsx';
import { OffersNote } from './offers-note.tsx';
import type { PopupProps } from './props.ts';
import { isCalm } from './sections.ts';
import { Broken, Calm, FirstRun, Forbidden, Loading, Unread } from './states.tsx';
import { useDeeds } from './use-deeds.ts';
import { useKeys } from './use-keys.ts';
import { useRows } from './use-rows.ts';

const PIPELINE = '/src/pages/pipeline/index.html';

export function Popup(props: PopupProps) {
  const { overview, offers, faults, forbidden, clock, actions, catchUp } = props;
  const [filter, setFilter] = useState('');
  const [showsHelp, setShowsHelp] = useState(false);
  const filterBox = useRef<HTMLInputElement>(null);
  const deeds = useDeeds(props);
  const rows = useRows(props, filter);
  useKeys({ rows, deeds, filterBox, setFilter, setShowsHelp });

  // The whole archive is searched, but it is loaded only for those who search.
  useEffect(() => {
    if (!filter) return;
    actions.showAll();
    actions.showRested();
  }, [filter, actions]);

  const state = stateOf(props);
  // One that is under way comes first; a new one is offered below what is due.
  const isCatchingUp = (catchUp?.news.length ?? 0) > 0;
  return (
    <main class="popup" data-state={state} aria-busy={state === 'loading'}>
      <header class="top">
        <h1>{say(titles[state])}</h1>
        {(state === 'list' || state === 'calm') && rows.total > 0 && (
          <input
            ref={filterBox}
            class="field filter"
            type="search"
            placeholder={say('filter')}
            aria-label={say('filter')}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        )}
        <button
          type="button"
          class="button"
          data-quiet
          aria-label={say('help_open')}
          onClick={() => setShowsHelp(true)}
        >
          ?
        </button>
        <button
          type="button"
          class="button"
          data-quiet
          data-action="pipeline"
          aria-label={say('open_pipeline')}
          title={say('open_pipeline')}
          onClick={() => deeds.attempt('pipeline', () => actions.openPage(PIPELINE))}
        >
          <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
            <path d="M3 6h10M3 12h15M3 18h6" />
            <circle cx="17" cy="6" r="2" />
            <circle cx="13" cy="18" r="2" />
          </svg>
        </button>
        <button
          type="button"
          class="button"
          data-quiet
          data-action="options"
          aria-label={say('open_options')}
          title={say('open_options')}
          onClick={() => deeds.attempt('options', actions.openOptions)}
        >
          <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
            <path d="M4 7h9M19 7h1M4 17h1M11 17h9" />
            <circle cx="16" cy="7" r="2.5" />
            <circle cx="8" cy="17" r="2.5" />
          </svg>
        </button>
      </header>
      <div class="middle">
        {forbidden.map((webmail) => (
          <Forbidden
            key={webmail}
            webmail={webmail}
            onAllow={() => deeds.attempt('allow', () => actions.allow(webmail))}
          />
        ))}
        {faults.map((fault) => (
          <Unread key={`${fault.webmail} ${fault.part}`} fault={fault} onCopy={deeds.copyReport} />
        ))}
        {isCatchingUp && catchUp && <CatchUpSection {...catchUp} clock={clock} isAboveList />}
        {state === 'loading' && <Loading />}
        {state === 'broken' && <Broken />}
        {state === 'first-run' && (
          <FirstRun onOpen={(url) => deeds.attempt('open', () => actions.openPage(url))} />
        )}
        {overview && !filter && (
          <OffersNote views={overview.views} offers={offers} clock={clock} deeds={deeds} actions={actions} />
        )}
        {state === 'calm' && !filter && <Calm views={overview?.views ?? []} clock={clock} />}
        <List rows={rows} deeds={deeds} clock={clock} filter={filter} onUnfoldRested={actions.showRested} />
        {!isCatchingUp && !filter && catchUp && <CatchUpSection {...catchUp} clock={clock} />}
      </div>
      <Bar deeds={deeds} insert={overview?.untold} now={clock.now} actions={actions} />
      {showsHelp && <Help onClose={() => setShowsHelp(false)} />}
    </main>
  );
}

type State = 'loading' | 'broken' | 'first-run' | 'calm' | 'list';

const stateOf = ({ overview, isBroken }: PopupProps): State => {
  if (isBroken) return 'broken';
  if (!overview) return 'loading';
  if (overview.accounts.length === 0 && overview.views.length === 0 && overview.rested === 0)
    return 'first-run';
  return isCalm(overview.views) ? 'calm' : 'list';
};

const titles = {
  loading: 'title_loading',
  broken: 'title_broken',
  'first-run': 'title_first_run',
  calm: 'title_calm',
  list: 'title_list',
} as const satisfies Record<State, string>;
