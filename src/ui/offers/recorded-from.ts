/** The offer of a process as it is recorded on the candidate's word. */
import type { Assessment } from '../../core/assessment.ts';
import type { Day } from '../../core/calendar/days.ts';
import type { RecordedOffer } from '../../core/draft/timeline.ts';
import { titleOf } from '../view-words.ts';

/** Characters: as long as the store takes a name. */
const LONGEST_NAME = 200;

export const recordedFrom = (view: Assessment, deadline: Day | undefined, now: number): RecordedOffer => ({
  process: view.process,
  company: titleOf(view).slice(0, LONGEST_NAME),
  at: now,
  ...(deadline && { deadline }),
});
