/** One process as a line of time, with all that the pipeline page tells of it. */
import type { Assessment } from '../assessment.ts';
import { type Decision, decisionsOf } from '../decision.ts';
import type { Process } from '../facts.ts';
import { isWord, talkOf } from '../process/talk.ts';
import { type AskedTold, askedTold } from '../turn/asked-told.ts';
import { meetingsOf } from '../turn/meetings.ts';
import { nudgesOf } from '../turn/nudges.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Replies, repliesOf } from './replies.ts';
import { type Span, spansOf } from './spans.ts';

export type Line = {
  readonly view: Assessment;
  readonly marks: readonly Mark[];
  readonly spans: readonly Span[];
  readonly company: Replies;
  readonly candidate: Replies;
  readonly asked: AskedTold;
  /** The newest word of each side (epoch milliseconds); missing where there is none. */
  readonly lastOfCompany?: number;
  readonly lastOfCandidate?: number;
};

/** `view` is the assessment of that process; `decisions` are all that were made; `now` is epoch milliseconds. */
export function lineOf(
  process: Process,
  view: Assessment,
  decisions: readonly Decision[],
  now: number,
): Line {
  const zone = view.timeZone;
  const decided = decisionsOf(view.threads, decisions);
  const talk = talkOf(process, decided);
  const { messages } = talk;
  const { standing } = meetingsOf(messages, zone);
  const held = standing.filter(({ end }) => end <= now);
  const ahead = standing.filter(({ end }) => end > now);
  const spans = spansOf({ messages, decisions: decided, held, turn: view.turn, now, zone });
  const lastOf = (by: 'company' | 'candidate') => messages.findLast((m) => m.by === by && isWord(m))?.sentAt;
  const [lastOfCompany, lastOfCandidate] = [lastOf('company'), lastOf('candidate')];
  return {
    view,
    marks: marksOf({
      talk,
      nudges: nudgesOf(messages, zone),
      held,
      ahead,
      offer: view.offer,
      due: view.due,
      snoozedUntil: view.snoozedUntil,
      now,
      zone,
    }),
    spans,
    ...repliesOf(messages, spans, now),
    asked: askedTold(messages, now, zone),
    ...(lastOfCompany !== undefined && { lastOfCompany }),
    ...(lastOfCandidate !== undefined && { lastOfCandidate }),
  };
}
