/** `declined`: the candidate turns the offer down. */
import { hasOpenOffer } from './accepted.ts';
import type { SignalReader } from './reader.ts';
import { inOrder, type Words } from './text/phrase.ts';
import { firstSaid } from './text/said.ts';

/** Words that turn an offer down by themselves. */
const refusals: readonly Words[] = [
  inOrder(
    [
      /(?:\bnot\b|n't\b|\bcannot\b|\bunable to\b|\bregret that\b)/i,
      /\b(?:accept(?:ing)?|tak(?:e|ing)(?: up)?|join(?:ing)? you in)\b/i,
      /^ ?(?:the|your|this|up the|up your) (?:kind |generous )?(?:offer|job|role|position|post|contract)\b/i,
    ],
    24,
  ),
  /\b(?:turn(?:ing)?|have to turn|must turn) (?:you|this(?: one)?|it|that|the offer|your offer|the (?:job|role|position)) down\b/i,
  /(?:\bunable to\b|\bcannot\b|can't|won't be able to|not able to) accept(?=[,.!]|$| (?:at|under|on) (?:that|this|these|those|the (?:current|proposed)))/i,
  /(?:\bnot\b|n't\b|\bcannot\b) (?:therefore |now |in the end )?(?:take|accept) (?:yours|you up)\b/i,
  // with the offer named, a plain no is enough
  inOrder(
    [
      /\b(?:thank(?:s| you) for|appreciate|grateful for|flattered by|considered|thought about|regarding|your|the) (?:the |your |this )?(?:kind |generous |very |great )*offer\b/i,
      /\b(?:decided (?:against|not to (?:take|accept|go|join|sign))|it'?s a no|the answer is no|won't be (?:joining|accepting|taking)|will not be (?:joining|accepting|taking)|must decline|have to (?:decline|say no|pass)|(?:accepted|taken|taking|signed|gone with|going with) (?:an?|another|the other|something|a different) (?:[a-z]{3,10} )?(?:offer|position|job|role|one|else)|decided to (?:stay|decline|say no|pass|turn)|will (?:stay|be staying)|say no)\b/i,
    ],
    60,
  ),
  /\b(?:declin(?:e|ing|ed)|turn(?:ing|ed)? down|refus(?:e|ing)|reject(?:ing)?|pass(?:ing)? on|say(?:ing)? no to)(?: [a-z]{1,10}){0,3} (?:offer|role|position|job|opportunity)\b/i,
  /(?:not|n't|unable to|cannot|can't)(?: [a-z]{1,10}){0,4} (?:accept(?:ing)?|tak(?:e|ing) up|sign(?:ing)?)(?: [a-z]{1,10}){0,3} (?:offer|role|position|job|contract|letter)\b/i,
];

/** Another offer, or a day before which the candidate does not decide. */
const except =
  /\bnever (?:decline|turn|refuse)|\b(?:declin\w{1,3}|turn\w{0,3} down|refus\w{1,3}|reject\w{0,3}) (?:the|an?) ?(?:other|another|different)\b|\b(?:declin\w{1,3}|turned down) another\b|(?:not|n't|cannot|unable to) (?:\w{2,10} ){0,2}(?:sign|accept|take|decide)\b[^.;!?]{0,40}\b(?:before|until|unless|without)\b/i;

/** Words that turn it down only where an offer lies on the table. */
const noes: readonly RegExp[] = [
  /\b(?:declin(?:e|ing)|have to (?:say no|pass|decline)|must (?:say no|decline)|going to (?:say no|pass|decline)|decided (?:against|not to|to (?:say no|pass|turn|stay|decline|go with|accept (?:another|a different)|take (?:another|a different)))|accepted (?:another|a different|an) (?:offer|role|position|job)|it'?s a no|no thank(?:s| you)|won't be (?:joining|accepting|taking)|will not be (?:joining|accepting|taking)|not (?:going to|able to) (?:accept|join|take)|can(?:'t|not) (?:accept|join|take)|regretfully|withdraw|gone with another|going with another|chosen (?:another|a different)|stay(?:ing)? (?:where I am|with my current|put))\b/i,
];

export default {
  kind: 'declined',
  by: ['candidate'],
  from: ['human'],
  turn: 1,
  read: ({ reading, sentences }) => {
    const said =
      firstSaid(sentences, refusals, { negationInside: true, except }) ??
      (hasOpenOffer(reading) ? firstSaid(sentences, noes, { negationInside: true }) : undefined);
    return said ? [{ kind: 'declined', by: 'candidate', quote: said.quote }] : [];
  },
} satisfies SignalReader;
