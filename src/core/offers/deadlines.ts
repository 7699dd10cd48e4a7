/** The days by which offers must be answered: of recorded ones, and of those that a mail shows. */
import type { Assessment } from '../assessment.ts';
import { type Day, daysBetween, parseDay } from '../calendar/days.ts';
import type { Timeline } from '../draft/timeline.ts';
import type { ThreadKey } from '../thread.ts';

export type Deadline = {
  /** Names the offer among all others: its process, else its company. */
  readonly key: string;
  readonly day: Day;
  /** 0 on the day itself. */
  readonly daysLeft: number;
  readonly company?: string;
  /** The process, where it asks for the candidate now. */
  readonly about?: Assessment;
  /** A thread of it. */
  readonly thread?: ThreadKey;
};

/** Those that have not passed, the soonest first. `awake` are the processes that ask for the candidate now. */
export function deadlinesOf(
  awake: readonly Assessment[],
  timeline: Timeline | undefined,
  today: Day,
): Deadline[] {
  const recorded = (timeline?.offers ?? []).flatMap(({ process, company, deadline }): Deadline[] => {
    if (deadline === undefined) return [];
    const about = process && awake.find(({ threads }) => threads.includes(process));
    return [
      {
        key: about?.process ?? process ?? company ?? '',
        day: deadline,
        daysLeft: daysBetween(today, deadline),
        ...(company !== undefined && { company }),
        ...(about && { about }),
        ...(process && { thread: about?.goesTo ?? process }),
      },
    ];
  });
  const known = new Set(recorded.map(({ key }) => key));
  const read = awake.filter(({ process }) => !known.has(process)).flatMap((about) => inMail(about, today));
  return [...recorded, ...read]
    .filter(({ daysLeft }) => daysLeft >= 0)
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
}

function inMail(about: Assessment, today: Day): Deadline[] {
  const { to } = about.turnBecause.values;
  const day = about.turnBecause.id === 'offer-open' && typeof to === 'string' ? parseDay(to) : undefined;
  if (!day) return [];
  return [{ key: about.process, day, daysLeft: daysBetween(today, day), about, thread: about.goesTo }];
}
