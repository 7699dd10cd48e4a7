/** Which parts a note has: context, what it is for, the questions still open, the candidate's own dates, a close. */
import type { Occasion, Reason } from '../assessment.ts';
import { noteFor } from '../notes/index.ts';
import { progressOf } from '../offers/progress.ts';
import { caseOf, ruleOf } from '../reasons/index.ts';
import type { Nudge, QuestionId, ReasonRule } from '../reasons/reason.ts';
import { type AskedTold, askedTold } from '../turn/asked-told.ts';
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

/** Only what has neither been answered nor asked yet in this process, and only at a stage where it fits. */
function questionsOf(standing: Standing, { asks }: ReasonRule, nudge: Nudge): Part[] {
  const { messages, now, settings } = standing;
  const asked = askedTold(messages, now, settings.timeZone);
  return asks[nudge]
    .filter((question) => isOpen(question, asked, standing))
    .map((question) => questionPart(question, nudge));
}

function questionPart(question: QuestionId, nudge: Nudge): Part {
  if (question === 'seat') return part('question.seat', 1, 4);
  // When a freeze may end belongs to what is said of the freeze.
  return part(`question.${question}.${nudge}`, question === 'reopen' ? 0 : 1, 2);
}

/** Before an interview it is too early to speak of a first day; a day for an answer that has passed may be asked for anew. */
function isOpen(question: QuestionId, { replyDate, startDate }: AskedTold, standing: Standing): boolean {
  if (question === 'seat') return startDate.is === 'open' && haveMet(standing);
  return replyDate.is === 'open' || replyDate.is === 'passed';
}

const haveMet = ({ stage }: Standing): boolean =>
  stage === 'interviewing' || stage === 'deciding' || stage === 'offer';

/** An offer outweighs a final round; neither is told twice, and when the candidate could start is told once. */
function timelineParts(standing: Standing, nudge: Nudge, slots: Slots): Part[] {
  const elsewhere = slots.offer ? 'offer' : slots.finalRound ? 'final-round' : undefined;
  const progress = progressOf(standing)?.is;
  const isTold = progress === 'sent' || progress === 'told';
  return [
    ...(elsewhere && !isTold ? [part(`timeline.${elsewhere}.${nudge}`, 1, 3)] : []),
    ...(nudge === 'first' && haveMet(standing) ? [part('timeline.start', 1, 6)] : []),
  ];
}
