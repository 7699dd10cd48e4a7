/** The offers that are recorded: how long is left, and the question once a day has passed. */
import { dayOf } from '../../core/calendar/days.ts';
import type { Timeline } from '../../core/draft/timeline.ts';
import { withDeadline, withoutOffer } from '../../core/offers/change.ts';
import { type RunningOffer, runningOffers } from '../../core/offers/running.ts';
import type { ThreadKey } from '../../core/thread.ts';
import { type Clock, calendarDay } from '../dates.ts';
import { daysLeftWords, offerTitle } from '../offer-words.ts';
import { say } from '../words.ts';
import { DayField } from './day-field.tsx';
import { StillSo, standsStill } from './still-so.tsx';

type Props = {
  readonly timeline: Timeline;
  /** Threads of processes that are closed. */
  readonly closed: ReadonlySet<ThreadKey>;
  readonly clock: Clock;
  readonly onChange: ChangeTimeline;
};

/** The new timeline, and what has been done in words. */
export type ChangeTimeline = (next: Timeline, words: string) => void;

export const RecordedOffers = ({ timeline, closed, clock, onChange }: Props) => (
  <ul class="recorded">
    {runningOffers(timeline, dayOf(clock.now, clock.timeZone), closed).map((running, index) => (
      <li key={`${running.offer.company} ${index}`} data-offer={running.offer.company ?? ''}>
        <Recorded running={running} timeline={timeline} clock={clock} onChange={onChange} />
      </li>
    ))}
  </ul>
);

type RecordedProps = Omit<Props, 'closed'> & { readonly running: RunningOffer };

function Recorded({ running, timeline, clock, onChange }: RecordedProps) {
  const { offer, daysLeft, asks } = running;
  const title = offerTitle(offer);
  const named = offer.company === undefined ? {} : { company: offer.company };
  const left = daysLeft === undefined ? say('offer_no_day') : daysLeftWords(daysLeft);
  return (
    <>
      <p class="recorded-head" dir="auto">
        <strong>{title}</strong> {!asks && <span class="left">{left}</span>}
      </p>
      {asks && (
        <StillSo
          running={running}
          onYes={() => onChange(...standsStill(timeline, running))}
          onNo={() => onChange(withoutOffer(timeline, offer), say('done_offer_removed', named))}
        />
      )}
      <div class="recorded-foot">
        <DayField
          label={say('offer_deadline')}
          name="offer.deadline"
          value={offer.deadline}
          onSave={(day) =>
            onChange(
              withDeadline(timeline, offer, day),
              day
                ? say('done_offer_day', { ...named, day: calendarDay(day, clock) })
                : say('done_offer_no_day', named),
            )
          }
        />
        {!asks && (
          <button
            type="button"
            class="button"
            data-quiet
            data-action="offer.remove"
            aria-label={`${say('still_no')}: ${title}`}
            onClick={() => onChange(withoutOffer(timeline, offer), say('done_offer_removed', named))}
          >
            {say('still_no')}
          </button>
        )}
      </div>
    </>
  );
}
