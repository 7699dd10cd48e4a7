/** Offers in hand, final rounds, and when the candidate could start: what the notes may tell. */
import { noTimeline } from '../../core/draft/timeline.ts';
import { FinalRounds } from '../../ui/offers/final-rounds.tsx';
import type { KnownCompany } from '../../ui/offers/known.ts';
import { NewOffer } from '../../ui/offers/new-offer.tsx';
import { OwnDates } from '../../ui/offers/own-dates.tsx';
import { type ChangeTimeline, RecordedOffers } from '../../ui/offers/recorded-offers.tsx';
import { say } from '../../ui/words.ts';
import { Section } from './fields.tsx';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Props = OptionsProps & { readonly changes: Changes };

/** Whether the process of an offer is closed is asked where the processes are shown. */
const NONE_CLOSED = new Set<never>();

export function TimelineForm({ settings, processes, now, actions, changes }: Props) {
  const timeline = settings.timeline ?? noTimeline;
  const clock = { now, timeZone: settings.timeZone };
  const known: KnownCompany[] = processes.flatMap(({ threads: [first] }) =>
    first?.company ? [{ company: first.company, process: first.key }] : [],
  );
  const onChange: ChangeTimeline = (next, words) =>
    changes.make(words, words, async () => {
      const id = await actions.saveTimeline(next);
      return () => actions.undo(id);
    });
  const shared = { timeline, known, now, clock, onChange };
  return (
    <Section id="timeline" title={say('options_timeline')} lead={say('timeline_lead')}>
      <fieldset>
        <legend>{say('offers_title')}</legend>
        {timeline.offers.length === 0 && <p class="soft">{say('offers_none')}</p>}
        <RecordedOffers {...shared} closed={NONE_CLOSED} />
        <NewOffer {...shared} />
      </fieldset>
      <FinalRounds {...shared} />
      <OwnDates {...shared} />
      <p>
        <a href="/src/pages/pipeline/index.html#offers">{say('tell_title')}</a>
      </p>
    </Section>
  );
}
