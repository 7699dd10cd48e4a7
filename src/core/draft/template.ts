/**
 * One editable part of a draft. Written form: a line is a sentence, ` | ` parts the alternatives of it, `{slot}` is a
 * fact. Of the alternatives whose facts are all known one of those that name the most facts is taken; a sentence with
 * none is left out. So nothing unfilled can ever reach a draft.
 */
import { hashSentences, hashText } from '../reading/sentences.ts';

/** The facts that a template may name. `slots.ts` fills them. */
export const slotNames = [
  'firstName',
  'formalName',
  'team',
  'name',
  'role',
  'company',
  'talk',
  'did',
  'lastNote',
  'times',
  'ownMove',
  'missedDay',
  'awayUntil',
  'awayPast',
  'promisedDay',
  'offerDeadline',
  'offer',
  'finalRound',
  'notice',
  'startDay',
  'asked',
  'askedDay',
  'answerBy',
  'ownOffer',
] as const;

export type Slot = (typeof slotNames)[number];

/** The facts of one draft, in words; what is not known is missing. */
export type Slots = { readonly [S in Slot]?: string | undefined };

/** The sentences of a template, each with its alternatives, in which slots stand in braces. */
export type Template = readonly (readonly string[])[];

/** A template made ready to be filled: with the slots that each alternative names. */
export type Ready = readonly (readonly Alternative[])[];
type Alternative = { readonly text: string; readonly slots: readonly Slot[] };

/** What is wrong with an edited template, as an id with values for the UI; `line` counts from 1. */
export type TemplateFault = {
  readonly id: 'empty' | 'unknown slot' | 'brace' | 'too long' | 'empty alternative';
  readonly line: number;
  readonly found: string;
};

export type Parsed =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** A part may not use up the 120 words of a draft alone. */
const WORDS_A_PART = 80;

const slotPattern = /\{([^{}]*)\}/g;
const allSlots: ReadonlySet<string> = new Set(slotNames);
const isSlot = (name: string): name is Slot => allSlots.has(name);
/** Every name in braces, known or not, each once. */
const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(slotPattern)].map(([, name]) => name ?? '')),
];
export const slotsIn = (text: string): Slot[] => namesIn(text).filter(isSlot);
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The written form that the options page shows and `parseTemplate` reads. */
export const templateText = (template: Template): string =>
  template.map((alternatives) => alternatives.join(' | ')).join('\n');

/** Reads an edited template; every fault is named, none is guessed away. */
export function parseTemplate(text: string): Parsed {
  const lines = text.split('\n').map((line) => line.trim());
  const faults = lines.flatMap((line, index) => faultsOf(line, index + 1));
  const template = lines.filter(Boolean).map(alternativesOf);
  if (template.length === 0) faults.push({ id: 'empty', line: 1, found: '' });
  const longest = template.reduce((words, line) => words + Math.max(...line.map(wordsIn)), 0);
  if (longest > WORDS_A_PART) faults.push({ id: 'too long', line: 1, found: String(longest) });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, template };
}

const alternativesOf = (line: string): string[] => line.split('|').map((part) => part.trim());

function faultsOf(line: string, number: number): TemplateFault[] {
  const fault = (id: TemplateFault['id'], found: string): TemplateFault => ({ id, line: number, found });
  const unknown = namesIn(line).filter((name) => !isSlot(name));
  const faults = unknown.map((name) => fault('unknown slot', name));
  const stray = /[{}]/.exec(line.replace(slotPattern, ''));
  if (stray) faults.push(fault('brace', stray[0]));
  if (line && alternativesOf(line).includes('')) faults.push(fault('empty alternative', line));
  return faults;
}

export const madeReady = (template: Template): Ready =>
  template.map((alternatives) => alternatives.map((text) => ({ text, slots: slotsIn(text) })));

/** What has been written before in this process, and what decides between equals. */
export type Choice = {
  /** Hashes of sentences that must not come again. */
  readonly said: ReadonlySet<number>;
  /** The same seed always picks the same words. */
  readonly seed: string;
};

/** A sentence of a draft, and the hashes by which it is known again. */
export type Sentence = { readonly text: string; readonly hashes: readonly number[] };

/** The template's sentences with their facts, without those that lack one or that were said before. */
export const fillTemplate = (template: Ready, slots: Slots, { said, seed }: Choice): Sentence[] =>
  template.flatMap((alternatives, index) => {
    const sentence = pickSentence(alternatives, slots, said, spread(hashText(`${seed}/${index}`)));
    return sentence ? [sentence] : [];
  });

/** Without it the choices of all sentences would hang together: FNV's low bits do. The end of MurmurHash3. */
function spread(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Of the alternatives that name the most facts the one at `turn`, or the next that was not said; else of those with fewer. */
function pickSentence(
  alternatives: readonly Alternative[],
  slots: Slots,
  said: ReadonlySet<number>,
  turn: number,
): Sentence | undefined {
  const known = alternatives.filter((one) => one.slots.every((slot) => slots[slot]));
  const counts = new Set(known.map((one) => one.slots.length).sort((a, b) => b - a));
  for (const count of counts) {
    const equals = known.filter((one) => one.slots.length === count);
    const start = turn % equals.length;
    for (const { text } of [...equals.slice(start), ...equals.slice(0, start)]) {
      const sentence = sentenceOf(text, slots);
      if (!sentence.hashes.some((hash) => said.has(hash))) return sentence;
    }
  }
  return undefined;
}

/** All slots of the text must be known. */
function sentenceOf(written: string, slots: Slots): Sentence {
  const filled = written.replace(slotPattern, (whole, name: string) =>
    isSlot(name) ? (slots[name] ?? whole) : whole,
  );
  // A fact may end in a full stop itself ("Northwind Inc."), and may be the first word of its sentence.
  const text = (filled.charAt(0).toUpperCase() + filled.slice(1)).replace(/\.\.$/, '.');
  return { text, hashes: hashSentences(text) };
}
