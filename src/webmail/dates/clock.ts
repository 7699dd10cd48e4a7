/** The time of day in a written date. */
import { fold, meaningOf } from './date-words.ts';

/** `unsure`: a time is written, and a word beside it that is not known may say which half of the day it means. */
export type Clock = { readonly hour: number; readonly minute: number } | 'unsure';

/** `text` has no date in it any more. Undefined where it holds no time. */
export function clockOf(text: string, language: string): Clock | undefined {
  const match = /(?<!\d)(\d{1,2}) ?[:.hH時시点] ?(\d{2})(?!\d)/.exec(text);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || hour > 23 || minute > 59) return undefined;
  if (hour > 12 || hour === 0) return { hour, minute };
  const half = halfOf(wordsOf(text), language);
  if (half === 'unsure') return half;
  return { hour: half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour, minute };
}

function halfOf(words: readonly string[], language: string): 'am' | 'pm' | 'unsure' | undefined {
  const unknown: string[] = [];
  for (const word of words) {
    if (joints.has(fold(word))) continue;
    const meaning = meaningOf(word, language);
    if (meaning?.half) return meaning.half;
    if (!meaning) unknown.push(word);
  }
  if (unknown.length === 0) return undefined;
  return meaningOf(unknown.join(''), language)?.half ?? 'unsure';
}

/** Words between a date and its time ("at", "um", "à"), in the languages that write one. */
const joints = new Set('at um à às a om kl klo o ob alle las la de del den г р r h uhr u יום'.split(' '));

export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}'’׳.]+/gu)?.filter((word) => /\p{L}/u.test(word)) ?? [];
