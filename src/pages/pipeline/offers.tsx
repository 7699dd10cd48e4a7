/** Offers: what a mail seems to offer, what is recorded, whom to tell, and the form for more. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Assessment } from '../../core/assessment.ts';
import { noTimeline } from '../../core/draft/timeline.ts';
import { proposedOffers } from '../../core/offers/running.ts';
import type { ThreadKey } from '../../core/thread.ts';
import type { Search } from '../../store/pipeline.ts';
import type { Clock } from '../../ui/dates.ts';
import { FinalRounds } from '../../ui/offers/final-rounds.tsx';
import { companiesOf } from '../../ui/offers/known.ts';
import { NewOffer } from '../../ui/offers/new-offer.tsx';
import { OwnDates } from '../../ui/offers/own-dates.tsx';
import { RecordedOffers } from '../../ui/offers/recorded-offers.tsx';
import { say } from '../../ui/words.ts';
import { Proposal } from './proposal.tsx';
import type { PipelineActions } from './props.ts';
import { TellOthers } from './tell-others.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly search: Search;
  /** The assessments of live processes. */
  readonly live: readonly Assessment[];
  readonly clock: Clock;
  readonly actions: PipelineActions;
  readonly acts: Acts;
};

/** As many are answered one after the other; more would bury the picture. */
const MOST_PROPOSED = 3;

/** Something of offers asks for the candidate, or has news for somebody. */
const hasOffers = ({ timeline }: Search, live: readonly Assessment[]): boolean =>
  (timeline?.offers.length ?? 0) > 0 ||
  live.some(({ update }) => update !== undefined) ||
  proposedOffers(live).length > 0;

export function Offers({ search, live, clock, actions, acts }: Props) {
  const timeline = search.timeline ?? noTimeline;
  const known = useMemo(() => companiesOf(live), [live]);
  const closed = useMemo(() => closedThreads(search), [search]);
  const isQuiet = !hasOffers(search, live);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The page is drawn after the browser has looked for the place that the address names.
    if (location.hash === '#offers') section.current?.scrollIntoView();
  }, []);
  const shared = { timeline, known, clock, now: clock.now, onChange: acts.saveTimeline };
  return (
    <section ref={section} id="offers" class="offers" aria-labelledby="offers-title">
      <h2 id="offers-title" class={isQuiet ? 'hidden' : undefined}>
        {say('offers_title')}
      </h2>
      {proposedOffers(live)
        .slice(0, MOST_PROPOSED)
        .map((view) => (
          <Proposal key={view.process} view={view} timeline={timeline} clock={clock} acts={acts} />
        ))}
      {timeline.offers.length > 0 && <RecordedOffers {...shared} closed={closed} />}
      <TellOthers search={search} live={live} clock={clock} actions={actions} acts={acts} />
      <details class="record" open={location.hash === '#offers' && isQuiet}>
        <summary>
          <span class="chevron" aria-hidden="true" />
          {say('offers_form')}
        </summary>
        <p class="soft">{say('timeline_lead')}</p>
        <fieldset>
          <legend>{say('offers_title')}</legend>
          <NewOffer {...shared} />
        </fieldset>
        <FinalRounds {...shared} />
        <OwnDates {...shared} />
      </details>
    </section>
  );
}

const closedThreads = ({ assessed }: Search): ReadonlySet<ThreadKey> =>
  new Set(assessed.flatMap(({ view }) => (view.state === 'closed' ? view.threads : [])));
