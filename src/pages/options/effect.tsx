/** What a change of waits does to the threads of today, one line a thread. */

import type { Assessment } from '../../core/assessment.ts';
import type { Moved } from '../../core/preview.ts';
import { type Clock, plainDay } from '../../ui/dates.ts';
import { titleOf } from '../../ui/view-words.ts';
import { say, sayCount, sayId } from '../../ui/words.ts';

type Props = {
  /** Missing while nothing is changed. */
  readonly moved: readonly Moved[] | undefined;
  /** How many processes were looked at. */
  readonly count: number;
  readonly clock: Clock;
};

/** More lines than this say no more. */
const MOST = 8;

export function Effect({ moved, count, clock }: Props) {
  const overdue = moved?.filter(
    ({ before, after }) => after.state === 'overdue' && before.state !== 'overdue',
  );
  return (
    <div class="effect" data-effect aria-live="polite">
      <h3>{say('effect_title')}</h3>
      {!moved && <p>{count > 0 ? sayCount('effect_waiting', count) : say('effect_none_yet')}</p>}
      {moved?.length === 0 && <p>{say('effect_nothing')}</p>}
      {moved && moved.length > 0 && (
        <p>
          {sayCount('effect_moved', moved.length)}{' '}
          {overdue && overdue.length > 0 && sayCount('effect_overdue', overdue.length)}
        </p>
      )}
      {moved && moved.length > 0 && (
        <ul>
          {moved.slice(0, MOST).map(({ before, after }) => (
            <li key={after.process}>
              <strong dir="auto">{titleOf(after)}</strong>{' '}
              {say('effect_line', { before: standing(before, clock), after: standing(after, clock) })}
            </li>
          ))}
        </ul>
      )}
      {moved && moved.length > MOST && <p class="soft">{sayCount('effect_more', moved.length - MOST)}</p>}
    </div>
  );
}

/** "overdue since Tuesday", "due 1 December", "gone quiet". */
function standing({ state, due }: Assessment, clock: Clock): string {
  if (due === undefined || (state !== 'overdue' && state !== 'waiting')) return sayId('state', state);
  return say(state === 'overdue' ? 'effect_since' : 'effect_due', { day: plainDay(due, clock) });
}
