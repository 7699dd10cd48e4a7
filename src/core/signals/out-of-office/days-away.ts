/** From when until when somebody is away. */
import { addDays } from '../../calendar/days.ts';
import type { When } from '../../dates/index.ts';
import type { Signal } from '../signal.ts';
import type { Telling, Told } from '../told.ts';
import { back, isAway } from './absence.ts';

/** With both "until" and "back on", "until" is taken; "back on X" ends the day before. */
export function daysAway(
  sentences: readonly Told[],
  first: Told,
  { saying }: Telling,
  isMachine: boolean,
): Pick<Signal, 'from' | 'to'> {
  const at = sentences.indexOf(first);
  const speaking = sentences.filter(
    (sentence, index) =>
      !sentence.question &&
      (isMachine
        ? isAway(sentence, true) || back.test(sentence.text)
        : index === at || (index > at && index <= at + 1 && back.test(sentence.text))),
  );
  let range: When | undefined;
  let hasEnd = false;
  let until: When | undefined;
  let since: When | undefined;
  let returns: When | undefined;
  for (const sentence of speaking) {
    for (const when of sentence.whens) {
      if (when.sort === 'past') continue;
      if (isOfCover(sentence.text, when)) continue;
      if (isReturn(sentence.text, when)) returns ??= when;
      else if (when.bound === 'until' || when.bound === 'by' || when.sort === 'within') until ??= when;
      else if (when.bound === 'after') since ??= when;
      else if (when.bound === 'on') {
        hasEnd ||= !range && namesEnd(sentence.text, when);
        // "Today and tomorrow"
        if (range && isJoined(sentence.text, range, when)) {
          range = { ...range, last: when.last };
          hasEnd = true;
        }
        range ??= when;
      } else if (when.bound === 'before') returns ??= when;
    }
  }
  const from = range?.first ?? since?.first;
  // "Away from Thursday, back on Tuesday": the Tuesday after.
  if (from && returns && !until && returns.first <= from)
    returns = { ...returns, first: addDays(returns.first, 7), last: addDays(returns.last, 7) };
  const to =
    until?.last ?? (hasEnd ? range?.last : undefined) ?? (returns ? addDays(returns.first, -1) : range?.last);
  const isOrdered = !from || !to || from <= to;
  return {
    ...(from && isOrdered ? { from } : {}),
    ...(to && (to >= addDays(saying.day, -1) || isMachine) ? { to } : {}),
  };
}

/** Nothing but "and" stands between the two. */
const isJoined = (text: string, { end }: When, { index }: When): boolean =>
  index > end && /^ ?(?:and|&|\+) ?(?:on )?$/i.test(text.slice(end, index));

/** "Today through Friday" says until when. */
const namesEnd = (text: string, { index, end }: When): boolean =>
  / (?:to|until|till|through|thru|up to) |-/i.test(text.slice(index, end));

/** The time stands behind "back" or "return". */
function isReturn(text: string, when: When): boolean {
  const before = text.slice(0, when.index);
  const lastBack = lastIndexOf(
    before,
    /\b(?:back|reopens?|re-opens?|read my (?:e-?)?mails? again|return(?:ing|s)?|again|resum(?:e|ing)|rejoin(?:ing)?|in (?:the )?office|available from|reachable)\b/gi,
  );
  const lastAway = lastIndexOf(
    before,
    /\b(?:until|till|through|from|away|out of|leave|holiday|vacation|travell?ing)\b/gi,
  );
  return lastBack >= 0 && (lastBack > lastAway || when.bound === 'after') && when.bound !== 'until';
}

const isOfCover = (text: string, when: When): boolean =>
  /\b(?:contact|reach out|urgent|emergency|reply|respond|get back to you|write to)\b/i.test(
    text.slice(Math.max(0, when.index - 60), when.index),
  ) && !/\b(?:back (?:in|at|on)|return)/i.test(text.slice(Math.max(0, when.index - 40), when.index));

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
