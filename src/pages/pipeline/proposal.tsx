/** An offer that a mail seems to make. Only the candidate knows whether it is one. */
import { useState } from 'preact/hooks';
import type { Assessment } from '../../core/assessment.ts';
import type { Timeline } from '../../core/draft/timeline.ts';
import { withOffer } from '../../core/offers/change.ts';
import type { Clock } from '../../ui/dates.ts';
import { DayField } from '../../ui/offers/day-field.tsx';
import { ProposalAnswers } from '../../ui/offers/proposal-answers.tsx';
import { recordedFrom } from '../../ui/offers/recorded-from.ts';
import { titleOf } from '../../ui/view-words.ts';
import { say } from '../../ui/words.ts';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly view: Assessment;
  readonly timeline: Timeline;
  readonly clock: Clock;
  readonly acts: Acts;
};

export function Proposal({ view, timeline, clock, acts }: Props) {
  const [deadline, setDeadline] = useState(view.offer?.deadline);
  const title = titleOf(view);
  return (
    <div class="proposal" data-thread={view.goesTo}>
      <p>{say('proposal', { title })}</p>
      {view.offer?.quote && (
        <blockquote class="quote" dir="auto">
          {view.offer.quote}
        </blockquote>
      )}
      <div class="answers">
        <DayField
          label={say('offer_deadline')}
          name="proposal.deadline"
          value={deadline}
          onSave={setDeadline}
        />
        <ProposalAnswers
          isStrong
          onRecord={() =>
            acts.saveTimeline(
              withOffer(timeline, recordedFrom(view, deadline, clock.now)),
              say('done_offer_recorded', { company: title }),
            )
          }
          onDecide={(choice) => acts.decide(view, choice)}
        />
      </div>
    </div>
  );
}
