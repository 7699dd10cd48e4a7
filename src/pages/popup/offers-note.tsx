/** Offers above the list: how long is left, whether the others have been told, and what only the candidate knows. */
import type { Assessment } from '../../core/assessment.ts';
import { dayOf } from '../../core/calendar/days.ts';
import { noTimeline } from '../../core/draft/timeline.ts';
import { withOffer, withoutOffer } from '../../core/offers/change.ts';
import { proposedOffers, type RunningOffer, runningOffers } from '../../core/offers/running.ts';
import type { OffersNow } from '../../store/offers.ts';
import type { Clock } from '../../ui/dates.ts';
import { daysLeftWords, offerTitle } from '../../ui/offer-words.ts';
import { ProposalAnswers } from '../../ui/offers/proposal-answers.tsx';
import { recordedFrom } from '../../ui/offers/recorded-from.ts';
import { StillSo, standsStill } from '../../ui/offers/still-so.tsx';
import { titleOf } from '../../ui/view-words.ts';
import { numberWords, say } from '../../ui/words.ts';
import type { PopupActions } from './props.ts';
import type { Deeds } from './use-deeds.ts';

const OFFERS_PAGE = '/src/pages/pipeline/index.html#offers';

/** The list below is what the popup is for. */
const MOST = 2;

type Props = {
  readonly views: readonly Assessment[];
  /** Missing until they have been read. */
  readonly offers: OffersNow | undefined;
  readonly clock: Clock;
  readonly deeds: Deeds;
  readonly actions: PopupActions;
};

export function OffersNote(props: Props) {
  const { views, offers, clock, deeds, actions } = props;
  if (!offers) return null;
  const proposed = proposedOffers(views);
  const running = runningOffers(offers.timeline, dayOf(clock.now, clock.timeZone), offers.closed);
  const { told, all } = offers;
  if (proposed.length + running.length + all === 0) return null;
  const left = proposed.length + running.length > MOST;
  return (
    <section class="offers-note" aria-label={say('offers_title')}>
      {proposed.slice(0, MOST).map((view) => (
        <Proposed key={view.process} view={view} {...props} />
      ))}
      {running.slice(0, Math.max(0, MOST - proposed.length)).map((one, index) => (
        <Running key={`${one.offer.company} ${index}`} running={one} {...props} />
      ))}
      {(all > 0 || left) && (
        <p class="offers-line">
          <span>{all > 0 ? say('offers_told', { told: numberWords(told), all: numberWords(all) }) : ''}</span>
          <button
            type="button"
            class="button"
            data-action="offers"
            onClick={() => deeds.attempt('offers', () => actions.openPage(OFFERS_PAGE))}
          >
            {say(all > 0 ? 'tell_title' : 'offers_title')}
          </button>
        </p>
      )}
    </section>
  );
}

function Proposed({ view, offers, clock, deeds }: Props & { readonly view: Assessment }) {
  const title = titleOf(view);
  return (
    <div class="proposal" data-thread={view.goesTo}>
      <p>{say('proposal', { title })}</p>
      <div class="answers">
        <ProposalAnswers
          onRecord={() =>
            deeds.saveTimeline(
              withOffer(offers?.timeline, recordedFrom(view, view.offer?.deadline, clock.now)),
              say('done_offer_recorded', { company: title }),
            )
          }
          onDecide={(choice) => deeds.decide(view, choice)}
        />
      </div>
    </div>
  );
}

function Running({ running, offers, deeds }: Props & { readonly running: RunningOffer }) {
  const { offer, daysLeft, asks } = running;
  const timeline = offers?.timeline ?? noTimeline;
  const named = offer.company === undefined ? {} : { company: offer.company };
  if (asks)
    return (
      <StillSo
        running={running}
        onYes={() => deeds.saveTimeline(...standsStill(timeline, running))}
        onNo={() => deeds.saveTimeline(withoutOffer(timeline, offer), say('done_offer_removed', named))}
      />
    );
  return (
    <p class="offers-line">
      <strong dir="auto">{offerTitle(offer)}</strong>
      <span class="left">{daysLeft === undefined ? say('offer_no_day') : daysLeftWords(daysLeft)}</span>
    </p>
  );
}
