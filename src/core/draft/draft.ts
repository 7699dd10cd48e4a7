/** Puts a note together from its parts: at most 120 words, nothing unfilled, nothing said twice. */
import type { Draft, Reason } from '../assessment.ts';
import type { Tone } from '../settings.ts';
import type { Standing } from '../turn/standing.ts';
import { type NoDraft, obstacleTo } from './obstacle.ts';
import { CORE, type Part, partsFor } from './plan.ts';
import { slotsOf } from './slots.ts';
import { fillTemplate, type Sentence, type Slots, wordsIn } from './template.ts';
import { templateOf } from './templates.ts';

export type Written = { readonly draft?: Draft; readonly noDraft?: NoDraft };

/** A draft has no more words than this, greeting and name included. */
export const MOST_WORDS = 120;
const MOST_QUESTIONS = 2;

/** One sentence of the body. */
type Line = Part & { readonly text: string };

/** The note for the standing's occasion, or why there is none; neither where none is called for. */
export function writeDraft(standing: Standing, reason: Reason | undefined): Written {
  const { occasion, person, goesTo, replyAll } = standing;
  if (!occasion) return {};
  const slots = slotsOf(standing);
  const noDraft = obstacleTo(standing, slots, occasion);
  if (noDraft || !person) return noDraft ? { noDraft } : {};
  const frame = frameOf(standing, slots);
  const lines = shortened(linesOf(partsFor(standing, reason, occasion, slots), standing, slots), frame);
  if (!lines.some(({ spare }) => spare === CORE)) return { noDraft: { id: 'nothing-new', values: {} } };
  const draft: Draft = {
    occasion,
    text: textOf(lines, frame, toneOf(standing)),
    account: goesTo.account,
    thread: goesTo.key,
    threadId: goesTo.id,
    newestId: goesTo.newestId,
    to: person,
    replyAll,
  };
  return { draft };
}

/** The sentences of the parts, none of which the candidate has written in this process, and no more than two questions. */
function linesOf(parts: readonly Part[], standing: Standing, slots: Slots): Line[] {
  const said = new Set(standing.messages.flatMap(({ sentences }) => sentences));
  const lines: Line[] = [];
  let questions = 0;
  for (const part of parts) {
    for (const { text, hashes } of fill(part.name, standing, slots, said)) {
      questions += text.split('?').length - 1;
      if (text.includes('?') && questions > MOST_QUESTIONS) continue;
      for (const hash of hashes) said.add(hash);
      lines.push({ ...part, text });
    }
  }
  return lines;
}

function fill(name: string, standing: Standing, slots: Slots, said: ReadonlySet<number>): Sentence[] {
  const { settings, goesTo, nudges } = standing;
  const id = `${name}.${toneOf(standing)}`;
  return fillTemplate(templateOf(id, settings), slots, {
    said,
    seed: `${goesTo.key}/${nudges.length}/${id}`,
  });
}

/** As chosen for this process, else as set for all. */
export const toneOf = ({ decisions, settings }: Standing): Tone => decisions.tone?.value ?? settings.tone;

type Frame = { readonly greeting: string; readonly signoff: string };

/** A greeting and a sign-off may be the same each time. */
function frameOf(standing: Standing, slots: Slots): Frame {
  const none = new Set<number>();
  const [greeting] = fill('greeting', standing, slots, none);
  const [signoff] = fill('signoff', standing, slots, none);
  return { greeting: greeting?.text ?? '', signoff: [signoff?.text, slots.name].filter(Boolean).join('\n') };
}

/** Leaves out what can be spared, least needed first, and of the core the last sentences, until the words are few enough. */
function shortened(lines: readonly Line[], { greeting, signoff }: Frame): readonly Line[] {
  const frame = wordsIn(greeting) + wordsIn(signoff);
  const words = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + wordsIn(text), frame);
  let left = lines;
  while (left.length > 1 && words(left) > MOST_WORDS) {
    const most = Math.max(...left.map(({ spare }) => spare));
    const last = left.findLastIndex(({ spare }) => spare === most);
    left = left.filter((_, index) => index !== last);
  }
  return left;
}

/** Greeting, paragraphs, sign-off and name; a brief note is one paragraph. */
function textOf(lines: readonly Line[], { greeting, signoff }: Frame, tone: Tone): string {
  const blockOf = ({ block }: Line): number => (tone === 'brief' ? 0 : block);
  const blocks = [0, 1, 2].map((block) => lines.filter((line) => blockOf(line) === block));
  const paragraphs = blocks.map((block) => block.map(({ text }) => text).join(' '));
  return [greeting, ...paragraphs, signoff].filter(Boolean).join('\n\n');
}
