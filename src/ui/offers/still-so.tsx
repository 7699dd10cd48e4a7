/** "Is this still so?": asked once Keepwarm cannot know any more whether an offer stands. */
import type { Timeline } from '../../core/draft/timeline.ts';
import { withDeadline, withoutProcess } from '../../core/offers/change.ts';
import type { RunningOffer } from '../../core/offers/running.ts';
import { say } from '../words.ts';

type StillProps = {
  readonly running: RunningOffer;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

export const StillSo = ({ running: { offer, asks }, onYes, onNo }: StillProps) => (
  <div class="still">
    <p>
      {say(
        asks === 'closed' ? 'still_closed' : 'still_passed',
        offer.company === undefined ? {} : { company: offer.company },
      )}
    </p>
    <div class="answers">
      <button type="button" class="button" data-action="still-yes" onClick={onYes}>
        {say('still_yes')}
      </button>
      <button type="button" class="button" data-action="still-no" onClick={onNo}>
        {say('still_no')}
      </button>
    </div>
  </div>
);

/** What a yes changes: the day that has passed is no longer named, and a closed process no longer speaks for the offer. */
export function standsStill(
  timeline: Timeline,
  { offer, asks }: RunningOffer,
): [next: Timeline, words: string] {
  const named = offer.company === undefined ? {} : { company: offer.company };
  return asks === 'closed'
    ? [withoutProcess(timeline, offer), say('done_offer_recorded', named)]
    : [withDeadline(timeline, offer, undefined), say('done_offer_no_day', named)];
}
