/** What settings would do to the threads of today, before they are saved. */

import { assess } from './assess.ts';
import type { Assessment, Occasion, Reason } from './assessment.ts';
import { type Decision, decisionsOf } from './decision.ts';
import { writeDraft } from './draft/draft.ts';
import { slotsOf } from './draft/slots.ts';
import { fillTemplate, type Slots } from './draft/template.ts';
import { templateOf } from './draft/templates.ts';
import type { Process } from './facts.ts';
import { notes } from './notes/index.ts';
import { findReason, reasons } from './reasons/index.ts';
import type { Settings, Tone } from './settings.ts';
import { stand } from './turn/stand.ts';
import type { Standing } from './turn/standing.ts';

/** What is looked at, and when (epoch ms). */
export type Today = {
  readonly processes: readonly Process[];
  readonly decisions: readonly Decision[];
  readonly now: number;
};

/** A process that would stand otherwise. */
export type Moved = { readonly before: Assessment; readonly after: Assessment };

/** The processes whose state or due day would be another, the first due first. */
export function effectOf({ processes, decisions, now }: Today, from: Settings, to: Settings): Moved[] {
  return processes
    .map((process) => ({
      before: assess(process, decisions, from, now),
      after: assess(process, decisions, to, now),
    }))
    .filter(({ before, after }) => before.state !== after.state || before.due !== after.due)
    .sort((a, b) => (a.after.due ?? 0) - (b.after.due ?? 0));
}

/** How one part of a note reads in a thread. */
export type PartPreview = {
  /** What the part says there; a sentence that lacks a fact is left out. */
  readonly sentences: readonly string[];
  /** The whole note in which it would stand; missing where it has no place in a note to this thread. */
  readonly note?: string;
  /** The facts of the thread in words. */
  readonly slots: Slots;
};

/** The part of that id ("reason.high-volume.first.warm") as `settings` holds it, in the note to a process. */
export function previewPart(
  id: string,
  process: Process,
  { decisions, now }: Omit<Today, 'processes'>,
  settings: Settings,
): PartPreview {
  const [tone] = id.split('.').slice(-1) as [Tone];
  const keys = process.threads.map(({ key }) => key);
  const { tone: _chosen, ...decided } = decisionsOf(keys, decisions);
  const { standing: found } = stand(process, decided, { ...settings, tone }, now);
  const occasion = occasionOf(id) ?? found.occasion ?? 'first';
  const standing: Standing = { ...found, occasion };
  const slots = slotsOf(standing);
  const seed = `${found.goesTo.key}/${found.nudges.length}/${id}`;
  const filled = fillTemplate(templateOf(id, settings), slots, { said: new Set(), seed });
  const sentences = filled.map(({ text }) => text);
  const note = writeDraft(standing, reasonOf(id, standing)).draft?.text;
  const stands = note !== undefined && sentences.some((sentence) => note.includes(sentence));
  return { sentences, slots, ...(stands && { note }) };
}

const nudges: readonly Occasion[] = ['first', 'second', 'closing'];

/** The occasion for which a part is written; undefined where it serves several. */
function occasionOf(id: string): Occasion | undefined {
  const [kind, slug, ...rest] = id.split('.');
  if (kind === 'note') return notes.find((note) => note.slug === slug)?.occasion;
  return nudges.find((nudge) => slug === nudge || rest.includes(nudge));
}

function reasonOf(id: string, standing: Standing): Reason {
  const [kind, slug, shownBy = ''] = id.split('.');
  const rule = kind === 'reason' ? reasons.find((one) => one.slug === slug) : undefined;
  if (!rule) return findReason(standing);
  const isCase = Object.hasOwn(rule.paragraphs, shownBy);
  return { id: rule.id, strength: 'evidence', because: { id: isCase ? shownBy : 'default', values: {} } };
}
