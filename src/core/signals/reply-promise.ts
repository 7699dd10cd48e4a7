/** `reply-promise`: somebody says when they will answer or deliver; of the candidate, that they owe something. */
import type { When } from '../dates/index.ts';
import type { SignalReader } from './reader.ts';
import { answerObject, answers, isBareLead, plainAnswer } from './reply-promise/answers.ts';
import { deliveries } from './reply-promise/deliveries.ts';
import type { Side, Signal } from './signal.ts';
import { hasConditionAfter, isAsked, isConditional, isNegated, isQuoted, quoteOf } from './text/judgement.ts';
import type { Words } from './text/phrase.ts';
import type { Telling, Told } from './told.ts';

/** A promise of something else than an answer: an invitation, a link, a call at a fixed time. */
const otherThings =
  /\b(?:calendar|invit(?:e|ation)s?|zoom|teams|meet|dial-?in|passcode|link|call you at|ring (?:you|the number)|see you|meeting details|joining instructions)\b/i;
/** "Tell me …, and I'll tell you …": bound to what the other does first. */
const isExchange =
  /\b(?:tell me|send me|send us|let me know|let us know|reply|give me|share|drop me|answer|fill in|pick|choose)\b[^.;!?]{0,120}\b(?:and|then) (?:I|we)(?:'ll| will| can)/i;
/** "Please confirm by reply whether …": the reader is to do it. */
const isAskedFor = /\b(?:please|kindly|pls) (?!allow|give|bear|expect|note|be|rest|leave|find|know)[a-z]/i;
/** They need an answer themselves. */
const isWish =
  /\b(?:needs?|want|require|expect|appreciate)s? (?:to have )?(?:an?|your|the|a firm|a final) (?:\w{3,10} )?(?:answer|decision|reply|response|commitment)\b/i;
/** "We will only contact those who …" promises nothing to the others. */
const isOnlyForSome = /\bonly (?:be )?(?:contact|notif|inform|repl|respond|writ)\w{0,4}\b/i;
const pastPromise =
  /\b(?:said|told|promised|thought|mentioned|hoped|was going|were going|had hoped|meant) (?:that )?(?:I|we|you|she|he|they)?\b/i;

export default {
  kind: 'reply-promise',
  by: ['company', 'candidate'],
  from: ['human', 'status'],
  turn: 3,
  read: (telling, found) => {
    if (
      found.some(({ kind }) =>
        ['rejection', 'role-filled', 'accepted', 'withdrawn', 'declined'].includes(kind),
      )
    )
      return [];
    const promises = telling.sentences.flatMap((sentence) => promiseIn(sentence, telling) ?? []);
    // One that names a day says more than one that does not; the first of its kind is the one that is kept.
    const best = promises.find(({ to }) => to) ?? promises.find(({ from }) => from) ?? promises[0];
    return best ? [best] : [];
  },
} satisfies SignalReader;

/** The promise that one sentence makes. */
export function promiseIn(sentence: Told, { reading, saying }: Telling): Signal | undefined {
  const { text } = sentence;
  const patterns: readonly Words[] = reading.by === 'company' ? answers : deliveries;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    if (isAsked(sentence, end) || isConditional(text, match.index) || isQuoted(text, match.index)) continue;
    if (isAskedFor.test(lastClause(text.slice(0, match.index)))) continue;
    if (isExchange.test(text.slice(0, match.index + 8))) continue;
    // Of "I'll speak to Rob tonight and text you tomorrow" the second verb promises.
    const isSecond = / and /.test(match[0]) && sentence.whens.some(({ index }) => index >= end);
    const when = whenOfPromise(sentence, isSecond ? end : match.index, end, saying.day);
    const isDenied = isNegated(text, match.index) || /(?:not|n't|never)\b/i.test(match[0]);
    // "I'll call you on Friday at 11" fixes a call.
    if (/(?:call|ring|phone) you$/i.test(match[0]) && when?.start !== undefined) continue;
    const days = daysOfPromise(when, text, end, isDenied);
    if (isDenied && !days.from) continue;
    if (
      !isPromise(
        text,
        match[0],
        Boolean(days.to || days.from || when?.sort === 'vague'),
        reading.by,
        reading.kind === 'status',
      )
    )
      continue;
    return {
      kind: 'reply-promise',
      by: reading.by,
      quote: quoteOf(text, match.index),
      ...days,
      ...(when?.wait ? { wait: when.wait } : {}),
    };
  }
  return undefined;
}

function isPromise(text: string, words: string, isDated: boolean, by: Side, byMachine: boolean): boolean {
  if (isWish.test(text) || isOnlyForSome.test(text)) return false;
  if (pastPromise.test(text.slice(0, text.indexOf(words))) && !isDated) return false;
  if (by === 'candidate')
    return isDated
      ? /\b(?:tell you|let you know|get back|come back)\b/i.test(text) ||
          !/\b(?:on holiday|be there|see you|speak|talk|join|dial|call in)\b/i.test(text)
      : isOwedUndated(text, words);
  if (otherThings.test(text) && !plainAnswer.test(text)) return false;
  if (isDated) return plainAnswer.test(text) || answerObject.test(text);
  return (
    !byMachine &&
    !isBareLead.test(words) &&
    plainAnswer.test(text.slice(text.indexOf(words), text.indexOf(words) + words.length + 12)) &&
    !hasConditionAfter(text, text.indexOf(words))
  );
}

/** Without a day only a plain promise of a thing or an answer binds the candidate. */
const isOwedUndated = (text: string, words: string): boolean =>
  /\b(?:send|forward|share|return|submit|upload|get back|come back|let you know|revert|put together|prepare|dig out)\b/i.test(
    words,
  ) && !hasConditionAfter(text, text.indexOf(words));

const lastClause = (text: string): string => text.split(/[,;.]/).at(-1) ?? '';

/** The time that goes with the promise: the first one after its verb (one with "by" before others), else the last before. */
function whenOfPromise({ whens }: Told, index: number, end: number, today: string): When | undefined {
  const open = whens.filter(({ sort, last }) => sort !== 'past' && last >= today);
  const after = open.filter((when) => when.end > index && when.index >= index);
  return (
    after.find(({ bound }) => bound === 'by') ??
    after.find(({ bound }) => bound !== 'after') ??
    open.filter((when) => when.index < end).at(-1) ??
    after[0]
  );
}

function daysOfPromise(
  when: When | undefined,
  text: string,
  end: number,
  isDenied: boolean,
): Pick<Signal, 'from' | 'to'> {
  if (!when) return {};
  if (isDenied) return when.bound === 'before' || when.bound === 'until' ? { from: when.first } : {};
  // "After I have spoken to Priya on Thursday": not before that day, and no end.
  const isAfterEvent =
    when.bound === 'on' &&
    when.index > end &&
    /\b(?:after|once|when|as soon as)\b/i.test(lastClause(text.slice(end, when.index)));
  if (isAfterEvent) return { from: when.last };
  return { ...(when.from ? { from: when.from } : {}), ...(when.to ? { to: when.to } : {}) };
}
