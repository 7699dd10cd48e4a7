/** `reply-promise`: somebody says when they will answer or deliver; of the candidate, that they owe something. */
import type { When } from '../dates/index.ts';
import type { SignalReader } from './reader.ts';
import type { Side, Signal } from './signal.ts';
import { hasConditionAfter, isConditional, isNegated, isQuoted, quoteOf } from './text/judgement.ts';
import type { Telling, Told } from './told.ts';

/** An answer is promised: words that promise one even without a day. */
const answers: readonly RegExp[] = [
  /\b(?:I|we) (?:come|get) back to you\b|(?<!\b(?:if|when|once|before|that|as) )\b(?:I|we) (?:inform|notify|tell|call|write to) you (?=by|on|in|at|after|before|next|early|late|tomorrow|until)/i,
  /\b(?:results?|candidates|applicants|everyone|everybody|all|outcome|decision)\b[^.;!?]{0,16} (?:will|shall|are (?:going )?to|is to) (?:all )?(?:be )?(?:informed|notified|contacted|told|communicated|announced|published|written to|hear)\b/i,
  /^(?:more|news|an? (?:answer|update)|back to you|update|feedback|word|result|decision|answer)\b(?! (?:is|was|from|of the|about)\b)/i,
  /\bcall(?:ing)? you (?:back )?(?:with|to (?:let|tell|give|share))\b/i,
  /(?<!\b(?:you|I|we|they|that|who|it|this|which)) (?:gets|comes|reverts|replies|writes|calls|informs|tells) (?:back )?(?:to )?you\b|\b(?:after which|then|afterwards),? (?:we|I|HR) (?:inform|tell|let|notify|write|get back|come back)\b/i,
  /\b(?:needs?|takes?|take us|want|have|allow|give|gives|giving) (?:me |us |them |him |her )?(?:until|till|about|another|up to|roughly)\b/i,
  /\bleave (?:it|this|that) with (?:me|us)\b/i,
  /\b(?:won't|will not|can't|cannot|not going to) (?:be able to )?(?:know|hear|have|tell|say|decide|get back|come back|be in touch)\b/i,
  /\b(?:will|'ll|going to|shall|hope to|hoping to|aim to|aiming to|plan to|planning to|expect to|expecting to|intend to|mean to|try to|trying to|promise to|target to|endeavou?r to|strive to|in a position to|able to|should|want to|need to|looking to|let me(?! (?:know|have))|would like to|'d like to|can|due to|(?:goal|plan|aim|hope|idea|intention) is to|looking at|planning on|aim for)(?: [a-z]{2,12}){0,3}? (?:let you(?: both| all)? know|let you have|get(?:ting)? back(?: to)?|com(?:e|ing) back(?: to)?|be back(?: (?:to|with|in touch))?|be in (?:touch|contact)|get in (?:touch|contact)|keep you (?:posted|updated|informed|abreast|in the loop)|keep in touch|circle back|revert|report back|follow up|follow-up|update you|touch base|write(?: back| again)?(?: to)?(?: you)?|reply|respond|answer(?: you)?|reach out|ring you|call you back|phone you back|ping you|drop you|message you|email you|mail you|tell you|inform you|notify you|advise(?: you)?|contact you|confirm|close the loop|give you|share|provide|send|have|get(?: you)?|pass on|communicate|make (?:a|the|our|my|up|our final) decision|make a call|decide|finali[sz]e|relay|feed back|come to a decision|reach a decision|know)\b/i,
  /\byou(?:'ll| will| should| can expect to| can| are going to|'re going to| shall| may expect to| ought to)(?: [a-z]{3,10})? (?:hear(?! (?:a lot|lots|all|plenty) about)|have|know|receive|get|see|be (?:contacted|informed|notified|updated|told|hearing))\b/i,
  /^you (?:get|have|hear)\b|\b(?:allow|give) (?:us|me)\b/i,
  /\b(?:expect|look out for|watch for|keep an eye out for|stand by for)(?: to hear| to have| to receive)?(?: my| our| a| an| the| some| more)? ?(?:mail|e-?mail|message|answer|reply|response|call|news|word|update|decision|feedback|note|result|line|email|hear(?:ing)?|from (?:me|us))?\b/i,
  /\b(?:answer|decision|update|feedback|result|outcome|response|reply|news|word|verdict|offer letter|next steps|timeline)s?\b[^.;!?]{0,40}? (?:will (?:be|come|follow|reach|go|land)|should (?:be|come|follow|reach|land|have)|(?:is|are) (?:expected|due|coming|planned|to follow|on (?:its|the) way|likely)|to follow|expected|due|by|from (?:me|us)|comes?|follows?)\b/i,
];

/** What makes a promise of answers out of the looser verbs ("have", "send", "give"): its object. */
const answerObject =
  /\b(?:(?:answer|decision|update|feedback|result|outcome|response|reply|verdict|detail|offer)s?|news|word|(?:definite )?yes or (?:a )?no|something|more|line|note|call|ring|shout|email|e-?mail|message|mail|info|information|details?|next steps?|offer|letter|contract|clarity|timeline|timing|schedule|proposal|plan|dates?|times?|availability|sense|idea|picture|way forward|who|what|where|whether|if|one way or (?:the other|another)|either way|back|know|hear|touch|posted|updated|informed)\b/i;

/** Verbs that promise an answer whatever stands beside them. */
const plainAnswer =
  /\b(?:let you(?: both| all)? know|get(?:ting)? back|com(?:e|ing) back|be back (?:to|with|in touch)|be in (?:touch|contact)|get in (?:touch|contact)|keep you (?:posted|updated|informed|abreast|in the loop)|circle back|revert|report back|follow up|update you|touch base|write again|write (?:back )?to (?:you|everyone|everybody|all)|write you|reply|respond|answer you|reach out|ring you|drop you|ping you|call you back|tell you|inform you|notify you|contact you|close the loop|call(?:ing)? you (?:back )?(?:with|to)|to you|inform you|leave (?:it|this|that) with|confirm (?:by|on|within|tomorrow|to you)|(?:give|allow) (?:me|us) (?:until|till)|make up (?:my|our|their|his|her) minds?|announced|communicated|published|written to|decision|decide|hear (?:back )?from|hear (?:by|on|within|before|no later|either|something|more|tomorrow|next|early|this|in)|hearing from|feed back|advise you|know (?:by|on|within|before|more|where|whether|if|tomorrow|next|early|this|in)|(?:be|is|are) (?:contacted|informed|notified|updated|told|hearing|announced|communicated))\b/i;

/** What the candidate promises: to answer, or to send something. */
const deliveries: readonly RegExp[] = [
  /(?:\b(?:I|we)|^|\b(?:and|but|so|then))(?:'ll| will| shall| can|'m going to| am going to| plan to| aim to| hope to| promise to|'ll try to| will try to| intend to| should be able to| expect to)(?: [a-z]{2,12}){0,3}? (?:tell you(?! (?:about|what|that|how))|send|forward|get|have|share|return|complete|submit|finish|upload|fill|sign|provide|deliver|mail|email|e-mail|let you know|get back|come back|revert|reply|respond|answer|write|follow up|confirm|put together|prepare|dig out|turn (?:it|this) (?:around|in)|make up my mind|decide|give you|pass|supply|post|scan|attach|do (?:it|that|this)(?! (?:morning|afternoon|evening|week|mon|tues|wednes|thurs|fri))|ask|check|update|reach out|call you|ring you|circle back|work on|hand in|drop|sort)\b/i,
  /\byou(?:'ll| will| can expect to| should)(?: [a-z]{3,10})? (?:have|get|receive|hear|see)\b/i,
  /\b(?:will (?:be with you|follow|reach you|be in your inbox|be yours|be done|be ready|come)|is coming|to follow|coming your way|on its way|follows)\b/i,
];

/** Words that promise only together with a day. */
const isBareLead =
  /^(?:more|news|an? |back|update|feedback|word|results?|decision|answer|leave|candidates|applicants|everyone|everybody|all|outcome)\b|^.{0,4}(?:needs?|takes?|want|have|allow|giv)/i;

/** A promise of something else than an answer: an invitation, a link, a call at a fixed time. */
const otherThings =
  /\b(?:calendar|invit(?:e|ation)s?|zoom|teams|meet|dial-?in|passcode|link|call you at|ring (?:you|the number)|see you|meeting details|joining instructions)\b/i;
/** "Tell me …, and I'll tell you …": bound to what the other does first. */
const isExchange =
  /\b(?:tell me|send me|send us|let me know|let us know|reply|give me|share|drop me|answer|fill in|pick|choose)\b[^.;!?]{0,120}\b(?:and|then) (?:I|we)(?:'ll| will| can)/i;
/** "Please confirm by reply whether …": the reader is to do it. */
const isAskedFor = /\b(?:please|kindly|pls) (?!allow|give|bear|expect|note|be|rest|leave|find|know)[a-z]/i;
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
  if (sentence.question) return undefined;
  for (const pattern of reading.by === 'company' ? answers : deliveries) {
    const match = pattern.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    if (isConditional(text, match.index) || isQuoted(text, match.index)) continue;
    if (isAskedFor.test(lastClause(text.slice(0, match.index)))) continue;
    if (isExchange.test(text.slice(0, match.index + 8))) continue;
    const when = whenOfPromise(sentence, match.index, end, saying.day);
    const isDenied = isNegated(text, match.index) || /(?:not|n't|never)\b/i.test(match[0]);
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
