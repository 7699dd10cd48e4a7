/** What Keepwarm says of a process at one moment. The one door to the core's judgement. */
import type { Assessment, Group, State } from './assessment.ts';
import { dayOf, daysBetween } from './calendar/days.ts';
import { type Decision, decisionsOf } from './decision.ts';
import { toneOf, writeDraft } from './draft/draft.ts';
import type { Process, Verdict } from './facts.ts';
import { shownOffer } from './offers/mail-offer.ts';
import { updateOf } from './offers/update.ts';
import { verdictOf } from './process/process.ts';
import { byBeginning, inOrder } from './process/talk.ts';
import { findReason } from './reasons/index.ts';
import type { Settings } from './settings.ts';
import { badgeOf } from './shown/badge.ts';
import { changesAt } from './shown/changes.ts';
import { standInOf } from './shown/stand-in.ts';
import { urgencyOf } from './shown/urgency.ts';
import { askedTold } from './turn/asked-told.ts';
import { type Found, stand } from './turn/stand.ts';
import type { Standing } from './turn/standing.ts';

const groups: Record<State, Group> = {
  mine: 'your turn',
  overdue: 'overdue',
  waiting: 'coming up',
  ahead: 'coming up',
  'no human yet': 'coming up',
  'gone quiet': 'rested',
  closed: 'rested',
};

/** `now` is epoch milliseconds. Throws RangeError on a time zone that does not exist; never because of the mail. */
export function assess(
  { threads, ...rest }: Process,
  decisions: readonly Decision[],
  settings: Settings,
  now: number,
): Assessment {
  const process = { threads: threads.map(inOrder).sort(byBeginning), ...rest };
  const [first] = process.threads;
  if (!first) throw new RangeError('A process has at least one thread');
  const keys = process.threads.map(({ key }) => key).sort();
  const decided = decisionsOf(keys, decisions);
  const found = stand(process, decided, settings, now);
  const { standing, turn, stage, due, since } = found;
  const verdict = verdictOfAll(process, decisions);
  const ask = verdict.is === 'unsure' ? 'is this hiring' : process.mayJoin ? 'which process' : undefined;
  const snoozedUntil = snoozeOf(decided.snoozedUntil?.value, now);
  const unchecked = due !== undefined && standing.state === 'overdue' && standing.goesTo.checkedAt < due.at;
  const silentDays = Math.max(0, daysBetween(dayOf(since, settings.timeZone), dayOf(now, settings.timeZone)));
  const group = groupOf(verdict, ask !== undefined, snoozedUntil !== undefined, standing.state);
  const badge =
    group === 'ask' && verdict.is === 'unsure' ? undefined : badgeFor(group, found, silentDays, unchecked);
  const { person, company, role, goesTo } = standing;
  return {
    process: first.key,
    threads: keys,
    goesTo: goesTo.key,
    verdict,
    ...(ask && { ask }),
    turn: turn.turn,
    turnBecause: turn.because,
    stage: stage.stage,
    stageBecause: stage.because,
    state: standing.state,
    group,
    counts: group === 'your turn' || group === 'overdue',
    urgency: urgencyOf(found),
    ...(snoozedUntil !== undefined && { snoozedUntil }),
    silentSince: since,
    silentDays,
    ...(due && { due: due.at, dueBecause: due.because }),
    nudges: standing.nudges.length,
    ...(badge && { badge }),
    ...written(found),
    ...(verdict.is === 'hiring' && told(standing)),
    ...(person && { person }),
    ...(company !== undefined && { company }),
    ...(role !== undefined && { role }),
    tone: toneOf(standing),
    subject: goesTo.subject,
    timeZone: settings.timeZone,
    checkedAt: goesTo.checkedAt,
    unchecked,
    ...changing(found, snoozedUntil),
  };
}

const snoozeOf = (until: number | undefined, now: number) =>
  until !== undefined && now < until ? until : undefined;

/** A process is about hiring where one of its threads is. */
function verdictOfAll({ threads }: Process, decisions: readonly Decision[]): Verdict {
  const rank = { hiring: 2, unsure: 1, 'not hiring': 0 };
  const verdicts = threads.map((thread) => verdictOf(thread, decisions));
  return verdicts.reduce((a, b) => ((rank[b.is] - rank[a.is] || b.score - a.score) > 0 ? b : a));
}

function groupOf(verdict: Verdict, asks: boolean, isSnoozed: boolean, state: State): Group {
  if (verdict.is === 'not hiring') return 'none';
  if (isSnoozed) return 'snoozed';
  return asks ? 'ask' : groups[state];
}

function badgeFor(group: Group, found: Found, silentDays: number, unchecked: boolean): Assessment['badge'] {
  if (group === 'none') return undefined;
  return group === 'snoozed' ? { id: 'snoozed', strong: false } : badgeOf({ found, silentDays, unchecked });
}

/** The reason of a silence, the note that the moment calls for, and who stands in for somebody who is away. */
function written({ standing }: Found): Pick<Assessment, 'reason' | 'draft' | 'noDraft' | 'standIn'> {
  const reason = standing.state === 'overdue' ? findReason(standing) : undefined;
  const { draft, noDraft } = standing.occasion ? writeDraft(standing, reason) : {};
  const standIn = standing.state === 'closed' ? undefined : standInOf(standing);
  const also =
    standIn && standIn.address !== '' ? { name: standIn.name, address: standIn.address } : undefined;
  return {
    ...(reason && { reason }),
    ...(draft && { draft: { ...draft, ...(also && { standIn: also }) } }),
    ...(noDraft && { noDraft }),
    ...(standIn && { standIn }),
  };
}

/** What is known of offers, and of days asked for and told. */
function told(standing: Standing): Pick<Assessment, 'offer' | 'update' | 'asked'> {
  if (standing.state === 'closed') return {};
  const { messages, now, settings } = standing;
  const offer = shownOffer(standing);
  const update = updateOf(standing);
  return {
    asked: askedTold(messages, now, settings.timeZone),
    ...(offer && { offer }),
    ...(update && { update }),
  };
}

function changing(found: Found, snoozedUntil: number | undefined): { changesAt?: number } {
  const at = changesAt(found, snoozedUntil);
  return at === undefined ? {} : { changesAt: at };
}
