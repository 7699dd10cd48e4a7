/** Somebody who decides is away, or has yet to decide; or it is the holiday season. */

import { dayOf } from '../calendar/days.ts';
import type { MessageFacts } from '../facts.ts';
import { isThirdPerson } from '../turn/absence.ts';
import type { Said, Standing } from '../turn/standing.ts';
import type { ReasonRule, Shown } from './reason.ts';
import { shown } from './since.ts';
import { away, season } from './words/away.ts';
import { pending } from './words/pending.ts';

/** Who was away and has written since is back; an absence that a nudge has outlived explains nothing more. */
function explains({ message, signal }: Said, since: readonly MessageFacts[], standing: Standing): boolean {
  const { timeZone } = standing.settings;
  const isOver = (at: number): boolean => (signal.to ? dayOf(at, timeZone) > signal.to : at > message.sentAt);
  if (standing.nudges.some(({ sentAt }) => sentAt > message.sentAt && isOver(sentAt))) return false;
  return !since.some(
    (later) =>
      later.by === 'company' &&
      later.kind === 'human' &&
      later.sentAt > message.sentAt &&
      isAbsent(later, { message, signal }) &&
      !later.signals.some(({ kind }) => kind === 'out-of-office'),
  );
}

/** The one who was said to be away: the sender, or the third person by name. */
const isAbsent = ({ from }: MessageFacts, said: Said): boolean =>
  isThirdPerson(said)
    ? from.name !== '' && (said.signal.who ?? '').toLowerCase().includes(from.name.toLowerCase())
    : from.address === said.message.from.address;

function newestAbsenceOrDecision(standing: Standing, since: readonly MessageFacts[]): Shown | undefined {
  for (const message of since.toReversed()) {
    if (message.by !== 'company') continue;
    const absence = message.signals.find(({ kind }) => kind === 'out-of-office');
    if (absence && explains({ message, signal: absence }, since, standing))
      return shown('away', { message, signal: absence }, absence.to ? { until: absence.to } : {});
    const decision = message.signals.find(({ kind }) => kind === 'decision-pending');
    if (decision) return shown('pending', { message, signal: decision });
  }
  return undefined;
}

/** 20 December to 3 January. */
function holidaySeason({ now, settings }: Standing): Shown | undefined {
  const date = dayOf(now, settings.timeZone).slice(5);
  return date >= '12-20' || date <= '01-03' ? { id: 'season', values: {} } : undefined;
}

export default {
  id: 'decision makers out of office',
  slug: 'decision-makers-away',
  rank: 2,
  evidence: newestAbsenceOrDecision,
  pattern: { rank: 2, shows: holidaySeason },
  asks: { first: ['reply'], second: ['reply'], closing: [] },
  paragraphs: { general: away, pending, season },
} satisfies ReasonRule;
