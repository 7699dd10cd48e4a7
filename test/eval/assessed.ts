/** What the core says of threads at a moment, in the words of the corpora. */
import { assess } from '../../src/core/assess.ts';
import { dayOf } from '../../src/core/calendar/days.ts';
import type { Process, ThreadFacts } from '../../src/core/facts.ts';
import { processesOf } from '../../src/core/process/process.ts';
import type { Settings } from '../../src/core/settings.ts';

export type Assessed = {
  /** Ids of the threads. */
  threads: string[];
  turn: string;
  stage: string;
  state: string;
  /** Local day; null unless it waits or is overdue. */
  due: string | null;
  reason: string | null;
  goesTo: string;
};

/** One process at a moment. */
export function assessedProcess({ threads, ...process }: Process, settings: Settings, now: number): Assessed {
  const answer = assess({ threads, ...process }, [], settings, now);
  const waits = answer.state === 'waiting' || answer.state === 'overdue';
  return {
    threads: threads.map(({ id }) => id),
    turn: answer.turn,
    stage: answer.stage,
    state: answer.state,
    due: waits && answer.due !== undefined ? dayOf(answer.due, settings.timeZone) : null,
    reason: answer.reason?.id ?? null,
    goesTo: threads.find(({ key }) => key === answer.goesTo)?.id ?? '',
  };
}

/** The processes that the core makes of these threads. */
export const assessed = (facts: readonly ThreadFacts[], settings: Settings, now: number): Assessed[] =>
  processesOf(facts, []).map((process) => assessedProcess(process, settings, now));
