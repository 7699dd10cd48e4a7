/** All editable parts of the drafts by id, as written here or as the candidate has changed them. */
import { notes } from '../notes/index.ts';
import type { ByTone } from '../parts/by-tone.ts';
import { parts } from '../parts/index.ts';
import { reasons } from '../reasons/index.ts';
import type { Settings, Tone } from '../settings.ts';
import {
  madeReady,
  parseTemplate,
  type Ready,
  type Slot,
  slotsIn,
  type Template,
  templateText,
} from './template.ts';

/** A part as the options page shows it. */
export type EditablePart = {
  /** "reason.high-volume.first.warm", "note.thank-you.brief", "close.first.neutral". */
  readonly id: string;
  /** Written form of `template.ts`. */
  readonly text: string;
  /** The slots that it names itself; an edited text may name any. */
  readonly slots: readonly Slot[];
};

const tones: readonly Tone[] = ['warm', 'neutral', 'brief'];

const defaults: ReadonlyMap<string, Template> = new Map([
  ...Object.entries(parts).flatMap(([name, byTone]) => entries(name, byTone)),
  ...reasons.flatMap(({ slug, paragraphs }) =>
    Object.entries(paragraphs).flatMap(([shownBy, byNudge]) =>
      Object.entries(byNudge).flatMap(([nudge, byTone]) => entries(reasonPart(slug, shownBy, nudge), byTone)),
    ),
  ),
  ...notes.flatMap(({ slug, paragraphs }) =>
    Object.entries(paragraphs).flatMap(([kind, byTone]) => entries(notePart(slug, kind), byTone)),
  ),
]);

function entries(part: string, byTone: ByTone): [string, Template][] {
  return tones.map((tone) => [`${part}.${tone}`, byTone[tone]]);
}

/** The part of an id before its tone; the case is named where it is not the general one. */
export function reasonPart(slug: string, shownBy: string, nudge: string): string {
  return shownBy === 'general' ? `reason.${slug}.${nudge}` : `reason.${slug}.${shownBy}.${nudge}`;
}

export function notePart(slug: string, kind: string): string {
  return kind === 'general' ? `note.${slug}` : `note.${slug}.${kind}`;
}

/** Every part in a steady order, with its default text. */
export const editableParts: readonly EditablePart[] = [...defaults].map(([id, template]) => {
  const text = templateText(template);
  return { id, text, slots: slotsIn(text) };
});

const ready: ReadonlyMap<string, Ready> = new Map(
  [...defaults].map(([id, template]) => [id, madeReady(template)]),
);

/** The template of an id: the candidate's own where it is sound, else the default. Throws on an id that is not there. */
export function templateOf(id: string, { templates }: Pick<Settings, 'templates'>): Ready {
  const standard = ready.get(id);
  if (!standard) throw new RangeError(`No part of a draft is called "${id}"`);
  const own = Object.hasOwn(templates, id) ? templates[id] : undefined;
  const parsed = own === undefined ? undefined : parseTemplate(own);
  return parsed?.ok ? madeReady(parsed.template) : standard;
}
