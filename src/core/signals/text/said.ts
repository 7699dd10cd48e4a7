/** Finds the first sentence that says something as a fact. */
import type { Told } from '../told.ts';
import { hasConditionAfter, isAsked, isConditional, isNegated, isQuoted, quoteOf } from './judgement.ts';
import type { Words } from './phrase.ts';

export type Said = {
  readonly sentence: Told;
  readonly index: number;
  readonly end: number;
  readonly quote: string;
};

export type SaidOptions = {
  /** The pattern itself holds the "not": a negation before it is not looked for. */
  readonly negationInside?: boolean;
  /** A sentence with these words does not say it. */
  readonly except?: RegExp;
  /** A question says it too. */
  readonly questions?: boolean;
  /** A condition before it does not take it back. */
  readonly conditions?: boolean;
  /** A condition after it takes it back ("we cannot go on if …"). */
  readonly notBefore?: 'condition';
};

/** The first of the patterns in the first sentence that says it as a fact. */
export function firstSaid(
  sentences: readonly Told[],
  patterns: readonly Words[],
  options: SaidOptions = {},
): Said | undefined {
  for (const sentence of sentences) {
    const said = saidIn(sentence, patterns, options);
    if (said) return said;
  }
  return undefined;
}

export function saidIn(
  sentence: Told,
  patterns: readonly Words[],
  options: SaidOptions = {},
): Said | undefined {
  const { text } = sentence;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { index } = match;
    const end = index + match[0].length;
    if (!options.questions && isAsked(sentence, end)) continue;
    if (options.except?.test(text)) continue;
    if (!options.conditions && isConditional(text, index)) continue;
    if (options.notBefore && hasConditionAfter(text, end)) continue;
    if (!options.negationInside && isNegated(text, index)) continue;
    if (isQuoted(text, index)) continue;
    return { sentence, index, end, quote: quoteOf(text, index) };
  }
  return undefined;
}
