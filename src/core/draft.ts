/** Puts a note together from its parts: at most 120 words, nothing unfilled, nothing said twice. */
import type { Draft, Occasion, Reason } from './assessment.ts';
import { dayOf } from './days.ts';
import { noteFor } from './notes/index.ts';
import { type NoDraft, obstacleTo } from './obstacle.ts';
import { promiseOf } from './promise.ts';
import { caseOf, ruleOf } from './reasons/index.ts';
import type { Nudge, QuestionId, ReasonRule } from './reasons/reason.ts';
import { hashSentences } from './sentences.ts';
import { slotsOf } from './slots.ts';
import type { Standing } from './standing.ts';
import { fillTemplate, type Slots, wordsIn } from './template.ts';
import { notePart, reasonPart, templateOf } from './templates.ts';

export type Written = { readonly draft?: Draft; readonly noDraft?: NoDraft };

/** A draft has no more words than this, greeting and name included. */
export const MOST_WORDS = 120;
const MOST_QUESTIONS = 2;

/** A part of the body. `block` is its paragraph in reading order; of what is too long the highest `spare` goes first. */
type Part = { readonly name: string; readonly block: number; readonly spare: number };

/** One sentence of the body. */
type Line = Part & { readonly text: string };

/** The note for the standing's occasion; neither where none is called for. */
export function writeDraft(standing: Standing, reason: Reason | undefined): Written {
  const { occasion, person, goesTo, replyAll } = standing;
  if (!occasion) return {};
  const slots = slotsOf(standing);
  const noDraft = obstacleTo(standing, slots, occasion);
  if (noDraft || !person) return noDraft ? { noDraft } : {};
  const lines = shortened(
    linesOf(partsFor(standing, reason, occasion, slots), standing, slots),
    standing,
    slots,
  );
  if (!lines.some(({ spare }) => spare === CORE)) return { noDraft: { id: 'nothing-new', values: {} } };
  const draft: Draft = {
    occasion,
    text: textOf(lines, standing, slots),
    account: goesTo.account,
    thread: goesTo.key,
    threadId: goesTo.id,
    newestId: goesTo.newestId,
    to: person,
    replyAll,
  };
  return { draft };
}

/** What the note is for; all else may be dropped. */
const CORE = 0;

const nudges: readonly Occasion[] = ['first', 'second', 'closing'] satisfies Nudge[];
const isNudge = (occasion: Occasion): occasion is Nudge => nudges.includes(occasion);

function partsFor(standing: Standing, reason: Reason | undefined, occasion: Occasion, slots: Slots): Part[] {
  if (reason && isNudge(occasion)) return nudgeParts(standing, reason, occasion, slots);
  const note = noteFor(occasion);
  if (!note) return [];
  return [part(notePart(note.slug, note.caseOf?.(slots, standing) ?? 'general'), 0, CORE)];
}

function nudgeParts(standing: Standing, reason: Reason, nudge: Nudge, slots: Slots): Part[] {
  const rule = ruleOf(reason.id);
  return [
    ...(rule.opensItself ? [] : [part(`context.${nudge}`, 0, CORE + 1)]),
    part(reasonPart(rule.slug, caseOf(standing, reason, nudge), nudge), 0, CORE),
    ...questionsOf(standing, rule, nudge),
    ...(nudge === 'closing' ? [] : timelineParts(standing, nudge, slots)),
    part(`close.${nudge}`, 2, 5),
  ];
}

const part = (name: string, block: number, spare: number): Part => ({ name, block, spare });

/** Only what this thread has not answered yet, and only at a stage where it fits. */
function questionsOf(standing: Standing, { asks }: ReasonRule, nudge: Nudge): Part[] {
  return asks[nudge]
    .filter((question) => isOpen(question, standing))
    .map((question) => questionPart(question, nudge));
}

const questionPart = (question: QuestionId, nudge: Nudge): Part =>
  question === 'seat' ? part('question.seat', 1, 4) : part(`question.${question}.${nudge}`, 1, 2);

function isOpen(question: QuestionId, standing: Standing): boolean {
  const { messages, stage } = standing;
  if (question !== 'seat') return !knowsReplyDate(standing);
  const isNamed = messages.some(({ by, signals }) =>
    signals.some(({ kind }) => by === 'company' && kind === 'in-seat-date'),
  );
  return !isNamed && (stage === 'interviewing' || stage === 'deciding' || stage === 'offer');
}

/** They have named a day for their answer that is not over yet. */
function knowsReplyDate({ messages, now, settings }: Standing): boolean {
  const { from, to } = promiseOf(messages)?.signal ?? {};
  const day = to ?? from;
  return day !== undefined && day >= dayOf(now, settings.timeZone);
}

/** An offer outweighs a final round; when the candidate could start matters once people have met. */
function timelineParts({ stage }: Standing, nudge: Nudge, slots: Slots): Part[] {
  const elsewhere = slots.offer ? ['timeline.offer'] : slots.finalRound ? ['timeline.final-round'] : [];
  const start =
    nudge === 'first' && ['interviewing', 'deciding', 'offer'].includes(stage) ? ['timeline.start'] : [];
  return [
    ...elsewhere.map((name) => part(`${name}.${nudge}`, 1, 3)),
    ...start.map((name) => part(name, 1, 6)),
  ];
}

/** The sentences of the parts, none of which the candidate has written in this process, and no more than two questions. */
function linesOf(parts: readonly Part[], standing: Standing, slots: Slots): Line[] {
  const said = new Set(standing.messages.flatMap(({ sentences }) => sentences));
  const lines: Line[] = [];
  let questions = 0;
  for (const one of parts) {
    for (const text of fill(one.name, standing, slots, said)) {
      questions += text.split('?').length - 1;
      if (text.includes('?') && questions > MOST_QUESTIONS) continue;
      for (const hash of hashSentences(text)) said.add(hash);
      lines.push({ ...one, text });
    }
  }
  return lines;
}

function fill(name: string, standing: Standing, slots: Slots, said: ReadonlySet<number>): string[] {
  const { settings, decisions, goesTo, nudges } = standing;
  const id = `${name}.${decisions.tone?.value ?? settings.tone}`;
  return fillTemplate(templateOf(id, settings), slots, {
    said,
    seed: `${goesTo.key}/${nudges.length}/${id}`,
  });
}

/** Leaves out what can be spared, least needed first, and of the core the last sentences, until the words are few enough. */
function shortened(lines: readonly Line[], standing: Standing, slots: Slots): readonly Line[] {
  let left = lines;
  while (left.length > 1 && wordsIn(textOf(left, standing, slots)) > MOST_WORDS) {
    const most = Math.max(...left.map(({ spare }) => spare));
    const last = left.findLastIndex(({ spare }) => spare === most);
    left = left.filter((_, index) => index !== last);
  }
  return left;
}

/** Greeting, paragraphs, sign-off and name; a brief note is one paragraph. */
function textOf(lines: readonly Line[], standing: Standing, slots: Slots): string {
  const tone = standing.decisions.tone?.value ?? standing.settings.tone;
  const blockOf = ({ block }: Line): number => (tone === 'brief' ? 0 : block);
  const blocks = [0, 1, 2].map((block) => lines.filter((line) => blockOf(line) === block));
  const none = new Set<number>();
  const [greeting = ''] = fill('greeting', standing, slots, none);
  const [signoff = ''] = fill('signoff', standing, slots, none);
  const paragraphs = blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map(({ text }) => text).join(' '));
  return [greeting, ...paragraphs, slots.name ? `${signoff}\n${slots.name}` : signoff]
    .filter(Boolean)
    .join('\n\n');
}
