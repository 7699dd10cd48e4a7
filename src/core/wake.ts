/** When the clock must ring next. */
import type { Assessment } from './assessment.ts';

/** The earliest instant after now at which one of the answers changes; undefined where none ever will. */
export function nextWake(assessments: readonly Assessment[], now: number): number | undefined {
  let next: number | undefined;
  for (const { changesAt } of assessments)
    if (changesAt !== undefined && changesAt > now && (next === undefined || changesAt < next))
      next = changesAt;
  return next;
}
