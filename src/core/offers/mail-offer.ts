/** An offer of a process, as far as the candidate is to be shown it: proposed where a mail shows it, never assumed. */
import type { Day } from '../calendar/days.ts';
import { offerHere } from '../draft/timeline.ts';
import type { Standing } from '../turn/standing.ts';

export type ShownOffer = {
  /** `proposed`: a mail shows it and the candidate has said nothing of it yet. `private`: the others shall not hear of it. */
  readonly is: 'proposed' | 'recorded' | 'private';
  /** When it was made, or recorded (epoch milliseconds). */
  readonly at: number;
  readonly deadline?: Day;
  /** The words that show it. */
  readonly quote?: string;
};

/** Missing where the process has made none, or none that still waits for an answer. */
export function shownOffer({ offer, process, settings, decisions, state }: Standing): ShownOffer | undefined {
  if (!offer || state === 'closed') return undefined;
  const { at, deadline, quote } = offer;
  const keys = process.threads.map(({ key }) => key);
  const isPrivate = decisions.offer?.value === 'private' && decisions.offer.at >= at;
  const isRecorded = offerHere(settings.timeline, keys) !== undefined;
  return {
    is: isRecorded ? 'recorded' : isPrivate ? 'private' : 'proposed',
    at,
    ...(deadline && { deadline }),
    ...(quote !== undefined && { quote }),
  };
}
