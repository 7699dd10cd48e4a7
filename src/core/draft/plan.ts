/** Which parts a note has: context, what it is for, the questions still open, the candidate's own dates, a close. */
import type { Occasion, Reason } from '../assessment.ts';
import { dayOf } from '../calendar/days.ts';
import { noteFor } from '../notes/index.ts';
import { caseOf, ruleOf } from '../reasons/index.ts';
import type { Nudge, QuestionId, ReasonRule } from '../reasons/reason.ts';
import { promiseOf } from '../turn/promise.ts';
import type { Standing } from '../turn/standing.ts';
import type { Slots } from './template.ts';
import { notePart, reasonPart } from './templates.ts';

/** A part of the body. `block` is its paragraph in reading order; of what is too long the highest `spare` goes first. */
export type Part = { readonly name: string; readonly block: 0 | 1 | 2; readonly spare: number };

/** What the note is for: its `spare`. All else may be dropped. */
export const CORE = 0;

const nudges: readonly Occasion[] = ['first', 'second', 'closing'] satisfies Nudge[];
const isNudge = (occasion: Occasion): occasion is Nudge => nudges.includes(occasion);

export function partsFor(
  standing: Standing,
  reason: Reason | undefined,
  occasion: Occasion,
  slots: Slots,
): Part[] {
  if (reason && isNudge(occasion)) return nudgeParts(standing, reason, occasion, slots);
  const note = noteFor(occasion);
  if (!note) return [];
  return [part(notePart(note.slug, note.caseOf?.(slots, standing) ?? 'general'), 0, CORE)];
}

function nudgeParts(standing: Standing, reason: Reason, nudge: Nudge, slots: Slots): Part[] {
  const rule = ruleOf(reason.id);
  return [
    ...(rule.opensItself?.(nudge, slots) ? [] : [part(`context.${nudge}`, 0, 1)]),
    part(reasonPart(rule.slug, caseOf(standing, reason, nudge), nudge), 0, CORE),
    ...questionsOf(standing, rule, nudge),
    ...(nudge === 'closing' ? [] : timelineParts(standing, nudge, slots)),
    part(`close.${nudge}`, 2, 5),
  ];
}

const part = (name: string, block: Part['block'], spare: number): Part => ({ name, block, spare });

/** Only what this thread has not answered yet, and only at a stage where it fits. */
function questionsOf(standing: Standing, { asks }: ReasonRule, nudge: Nudge): Part[] {
  return asks[nudge]
    .filter((question) => isOpen(question, standing))
    .map((question) => questionPart(question, nudge));
}

function questionPart(question: QuestionId, nudge: Nudge): Part {
  if (question === 'seat') return part('question.seat', 1, 4);
  // When a freeze may end belongs to what is said of the freeze.
  return part(`question.${question}.${nudge}`, question === 'reopen' ? 0 : 1, 2);
}

function isOpen(question: QuestionId, standing: Standing): boolean {
  if (question !== 'seat') return !knowsReplyDate(standing);
  const isNamed = standing.messages.some(
    ({ by, signals }) => by === 'company' && signals.some(({ kind }) => kind === 'in-seat-date'),
  );
  return !isNamed && haveMet(standing);
}

/** They have named a day for their answer that is not over yet. */
function knowsReplyDate({ messages, now, settings }: Standing): boolean {
  const { from, to } = promiseOf(messages)?.signal ?? {};
  const day = to ?? from;
  return day !== undefined && day >= dayOf(now, settings.timeZone);
}

/** Before an interview it is too early to speak of a first day. */
const haveMet = ({ stage }: Standing): boolean =>
  stage === 'interviewing' || stage === 'deciding' || stage === 'offer';

/** An offer outweighs a final round; when the candidate could start is told once. */
function timelineParts(standing: Standing, nudge: Nudge, slots: Slots): Part[] {
  const elsewhere = slots.offer ? 'offer' : slots.finalRound ? 'final-round' : undefined;
  return [
    ...(elsewhere ? [part(`timeline.${elsewhere}.${nudge}`, 1, 3)] : []),
    ...(nudge === 'first' && haveMet(standing) ? [part('timeline.start', 1, 6)] : []),
  ];
}
