/** Is it said as a fact? Conditions, negations, questions and words in quotation marks are not. */
import type { Sentence } from './sentences.ts';

/** How far before the words a negation still reaches (characters). */
const REACH = 40;

const condition =
  /\b(?:if|unless|in case|in the event|whether|provided|assuming|supposing|as long as|so long as|depending on|until such time|in which case)\b|(?:^|[,;:(-] ?|\b(?:and|or|but|then|so) )(?:should|were|had) (?:you|we|i|he|she|they|there|it|this|that|the|your|our|my|a|an|any|anything|something|things?|nothing|nobody|no one)\b/gi;

const negation =
  /\b(?:not|no|never|neither|nor|without|hardly|cannot|nobody|none|nothing|isnt|dont)\b|n't\b|\b(?:far from|rather than|instead of|no longer)\b/i;

/** "Don't panic if it is quiet, …": the condition belongs to the calming words alone. */
const reassurance =
  /^.{0,160}?\b(?:do not|don't|no need to|please don't) (?:panic|worry|be (?:alarmed|concerned|surprised|discouraged)|fret|despair|give up)\b[^,;.:]{0,80}[,;:] ?/i;

/** A condition opens before `index` and no new main clause (a semicolon, "but", a full stop) lies between. */
export function isConditional(text: string, index: number): boolean {
  const calmed = reassurance.exec(text.slice(0, index));
  if (calmed) return isConditional(text.slice(calmed[0].length), index - calmed[0].length);
  if (/(?:^|[,;:(] ?)(?:should|were|had) $/i.test(text.slice(0, index))) return true;
  let opened = -1;
  for (const match of text.slice(0, index).matchAll(condition)) opened = match.index;
  return opened >= 0 && !/;| but | otherwise\b| - (?:we|i|you)\b/i.test(text.slice(opened, index));
}

/** A condition opens at or after `index`, outside of brackets: "we cannot go on if …". */
export const hasConditionAfter = (text: string, index: number): boolean => {
  const after = text.slice(index).replace(/\([^()]{0,200}\)/g, ' ');
  return /\b(?:if|unless|in case|in the event|provided|assuming)\b|, should (?:you|we|there|it)\b/i.test(
    after,
  );
};

/** A word of negation stands shortly before, in the same clause. */
export function isNegated(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  const clause = before.split(/[,;:()]| but | and | - /).at(-1) ?? '';
  return negation.test(clause);
}

/** Stands between double quotation marks. */
export const isQuoted = (text: string, index: number): boolean =>
  (text.slice(0, index).split('"').length - 1) % 2 === 1 && text.indexOf('"', index) >= 0;

const asks =
  '(?:did|do|does|is|are|was|were|can|could|shall|should|would|will|have|has|had|may|might|what|when|where|how|why|who|which|any (?:chance|idea|luck)|ok|okay|right|no)';
const beginsAsking = new RegExp(
  String.raw`^(?:(?:and|so|but|or|hi|hey|hello)\b[^,]{0,20},? ){0,2}${asks}(?:n't)?\b`,
  'i',
);
const endsAsking = new RegExp(
  String.raw`(?:[,;:]| -) (?:(?:but|and|so|or) )?${asks}(?:n't)?\b[^;:]{0,200}\?["')]*$`,
  'i',
);

/** The words up to `end` are part of the question; "nobody joined, did I have the wrong time?" says what stands before it. */
export const isAsked = ({ text, question }: Sentence, end: number): boolean =>
  question && (beginsAsking.test(text) || !endsAsking.test(text.slice(end)));

/** The words that show a signal, as kept: at most 160 characters, cut around the place that matters. */
export function quoteOf(text: string, index = 0): string {
  if (text.length <= 160) return text;
  const start = Math.max(0, Math.min(index - 40, text.length - 158));
  const cut = text.slice(start, start + 158).trim();
  return `${start > 0 ? '\u2026' : ''}${cut}\u2026`.slice(0, 160);
}
