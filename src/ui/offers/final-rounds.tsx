/** The final rounds elsewhere that the notes may tell of, and a new one. */
import { dayOf } from '../../core/calendar/days.ts';
import type { FinalRound, Timeline } from '../../core/draft/timeline.ts';
import { withoutRound, withRound } from '../../core/offers/change.ts';
import { type Clock, calendarDay } from '../dates.ts';
import { say } from '../words.ts';
import { type KnownCompany, processOf } from './known.ts';
import { NewEntry } from './new-entry.tsx';
import type { ChangeTimeline } from './recorded-offers.tsx';

type Props = {
  readonly timeline: Timeline;
  readonly known: readonly KnownCompany[];
  readonly clock: Clock;
  readonly onChange: ChangeTimeline;
};

export const FinalRounds = ({ timeline, known, clock, onChange }: Props) => (
  <fieldset>
    <legend>{say('rounds_title')}</legend>
    {timeline.finalRounds.length === 0 && <p class="soft">{say('rounds_none')}</p>}
    <ul class="recorded">
      {timeline.finalRounds.map((round, index) => (
        <li key={`${round.company} ${index}`}>
          <span dir="auto">{roundWords(round, clock)}</span>
          <button
            type="button"
            class="button"
            data-quiet
            data-action="round.remove"
            aria-label={`${say('still_no')}: ${titleOf(round)}`}
            onClick={() => onChange(withoutRound(timeline, round), say('done_round_removed', named(round)))}
          >
            {say('still_no')}
          </button>
        </li>
      ))}
    </ul>
    <NewEntry
      name="round"
      dayLabel={say('round_day')}
      words={say('round_record')}
      known={known}
      onAdd={(company, day) => {
        const process = processOf(company, known);
        const round: FinalRound = {
          company,
          at: clock.now,
          ...(day && { day }),
          ...(process && { process }),
        };
        onChange(withRound(timeline, round), say('done_round_recorded', { company }));
      }}
    />
  </fieldset>
);

const named = ({ company }: FinalRound) => (company === undefined ? {} : { company });

const titleOf = ({ company }: FinalRound): string =>
  company ? say('round_with', { company }) : say('round_unnamed');

/** One that is over is told nobody any more. */
function roundWords(round: FinalRound, clock: Clock): string {
  const { day } = round;
  if (day === undefined) return titleOf(round);
  const isOver = day < dayOf(clock.now, clock.timeZone);
  return `${titleOf(round)}: ${calendarDay(day, clock)}${isOver ? ` (${say('round_passed')})` : ''}`;
}
