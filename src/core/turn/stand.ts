/** Finds out where a process stands at one moment, from its mail and the candidate's decisions. */
import type { Occasion, State } from '../assessment.ts';
import { type Due, dueOf } from '../cadence/cadence.ts';
import { lateAt } from '../cadence/late.ts';
import { waitsSince } from '../cadence/silence.ts';
import { situationOf } from '../cadence/situation.ts';
import type { Decisions } from '../decision.ts';
import { offerHere } from '../draft/timeline.ts';
import type { Process } from '../facts.ts';
import { answererOf } from '../process/people.ts';
import { isWord, mentions, type Talk, talkOf } from '../process/talk.ts';
import type { Settings } from '../settings.ts';
import { closingOf } from './closing.ts';
import { type Meetings, meetingsOf } from './meetings.ts';
import { nudgesOf } from './nudges.ts';
import { ownOffer } from './own-offer.ts';
import { type StageNow, stageOf } from './stage.ts';
import type { Standing } from './standing.ts';
import { type TurnNow, turnOf } from './turn.ts';

/** A standing with what was found on the way, for badge and clock. */
export type Found = {
  readonly standing: Standing;
  readonly talk: Talk;
  readonly meetings: Meetings;
  readonly turn: TurnNow;
  readonly stage: StageNow;
  readonly due?: Due;
  /** The instant from which the wait counts. */
  readonly since: number;
  /** From when the candidate's own answer is late; missing where it is not the candidate's turn. */
  readonly late?: number;
};

export function stand(process: Process, decisions: Decisions, settings: Settings, now: number): Found {
  const talk = talkOf(process, decisions);
  const { messages } = talk;
  const meetings = meetingsOf(messages, settings.timeZone);
  const closing = closingOf(messages, decisions);
  const keys = process.threads.map(({ key }) => key);
  const offer = ownOffer(messages, offerHere(settings.timeline, keys));
  const turn = turnOf({ talk, meetings, decisions, closing, offer, now });
  const stage = stageOf({ messages, meetings, decisions, closing, offer, now });
  const situation = situationOf(messages, meetings, stage.stage);
  const nudges = nudgesOf(messages, settings.timeZone);
  const since = waitsSince({ messages, meetings, nudges, stage: stage.stage, now, bounced: talk.bounced });
  const people = answererOf({ process, talk, turn, decisions });
  const snoozedUntil = decisions.snoozedUntil?.value;
  const waits = turn.turn === 'theirs' && people.person !== undefined;
  const due = waits ? dueOf({ messages, situation, nudges, since, settings, snoozedUntil }) : undefined;
  const late = turn.turn === 'mine' ? lateAt({ turn, settings }) : undefined;
  const state = stateOf(turn, closing !== undefined, people.person !== undefined, due, now);
  const lastOfCompany = messages.findLast((m) => m.by === 'company' && isWord(m));
  const lastOfCandidate = messages.findLast((m) => m.by === 'candidate' && isWord(m));
  const names = namesOf(process);
  const occasion = occasionOf({ state, nudges: nudges.length, turn, talk, late, now });
  const standing: Standing = {
    process,
    decisions,
    settings,
    now,
    messages,
    turn: turn.turn,
    stage: stage.stage,
    state,
    situation,
    nudges,
    held: meetings.standing.filter(({ end }) => end <= now),
    ahead: meetings.standing.filter(({ end }) => end > now),
    ...people,
    ...names,
    ...(lastOfCompany && { lastOfCompany }),
    ...(lastOfCandidate && { lastOfCandidate }),
    ...(due && { due: due.at }),
    ...(occasion && { occasion }),
    ...(offer && { offer }),
  };
  return {
    standing,
    talk,
    meetings,
    turn,
    stage,
    since,
    ...(due && { due }),
    ...(late !== undefined && { late }),
  };
}

/** The states of product.md section 5, the first that fits. A bounced message makes it the candidate's turn. */
function stateOf(
  turn: TurnNow,
  isClosed: boolean,
  hasPerson: boolean,
  due: Due | undefined,
  now: number,
): State {
  if (isClosed) return 'closed';
  if (turn.turn === 'mine') return 'mine';
  if (turn.turn === "nobody's") return 'ahead';
  if (!hasPerson) return 'no human yet';
  if (!due) return 'gone quiet';
  return now >= due.at ? 'overdue' : 'waiting';
}

/** As the newest of its threads names them. */
function namesOf({ threads }: Process): Pick<Standing, 'company' | 'role'> {
  const newest = threads.toSorted(
    (a, b) => (b.messages.at(-1)?.sentAt ?? 0) - (a.messages.at(-1)?.sentAt ?? 0) || (a.key < b.key ? -1 : 1),
  );
  const company = newest.find((thread) => thread.company !== undefined)?.company;
  const role = newest.find((thread) => thread.role !== undefined)?.role;
  return { ...(company !== undefined && { company }), ...(role !== undefined && { role }) };
}

type OccasionQuestion = {
  readonly state: State;
  readonly nudges: number;
  readonly turn: TurnNow;
  readonly talk: Talk;
  readonly late: number | undefined;
  readonly now: number;
};

const byNudges: readonly Occasion[] = ['first', 'second', 'closing'];

function occasionOf({ state, nudges, turn, talk, late, now }: OccasionQuestion): Occasion | undefined {
  if (state === 'overdue') return byNudges[nudges];
  if (turn.because.id === 'thank-you-due') return 'thank-you';
  if (state === 'mine' && turn.because.id !== 'bounced')
    return late !== undefined && now >= late ? 'late-answer' : undefined;
  if (turn.because.id !== 'rejected') return undefined;
  const since = turn.message?.sentAt ?? 0;
  const asked = talk.messages.some((m) => m.sentAt > since && mentions(m, 'asks-feedback'));
  return asked ? undefined : 'feedback';
}
