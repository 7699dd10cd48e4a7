/** Records an offer. */
import type { Timeline } from '../../core/draft/timeline.ts';
import { withOffer } from '../../core/offers/change.ts';
import { say } from '../words.ts';
import { type KnownCompany, processOf } from './known.ts';
import { NewEntry } from './new-entry.tsx';
import type { ChangeTimeline } from './recorded-offers.tsx';

type Props = {
  readonly timeline: Timeline;
  readonly known: readonly KnownCompany[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onChange: ChangeTimeline;
};

export const NewOffer = ({ timeline, known, now, onChange }: Props) => (
  <NewEntry
    name="offer"
    dayLabel={say('offer_deadline')}
    words={say('offer_record')}
    known={known}
    onAdd={(company, deadline) => {
      const process = processOf(company, known);
      const offer = { company, at: now, ...(deadline && { deadline }), ...(process && { process }) };
      onChange(withOffer(timeline, offer), say('done_offer_recorded', { company }));
    }}
  />
);
