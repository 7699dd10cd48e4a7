/** `declined`: the candidate turns the offer down. */
import { hasOpenOffer } from './accepted.ts';
import type { SignalReader } from './reader.ts';
import { firstSaid } from './text/said.ts';

/** Words that turn an offer down by themselves. */
const refusals: readonly RegExp[] = [
  /\b(?:declin(?:e|ing|ed)|turn(?:ing|ed)? down|refus(?:e|ing)|reject(?:ing)?|pass(?:ing)? on|say(?:ing)? no to)(?: [a-z]{1,10}){0,3} (?:offer|role|position|job|opportunity)\b/i,
  /(?:not|n't|unable to|cannot|can't)(?: [a-z]{1,10}){0,4} (?:accept(?:ing)?|tak(?:e|ing) up|sign(?:ing)?)(?: [a-z]{1,10}){0,3} (?:offer|role|position|job|contract|letter)\b/i,
];

/** Words that turn it down only where an offer lies on the table. */
const noes: readonly RegExp[] = [
  /\b(?:declin(?:e|ing)|have to (?:say no|pass|decline)|must (?:say no|decline)|going to (?:say no|pass|decline)|decided (?:against|not to|to (?:stay|decline|go with|accept (?:another|a different)|take (?:another|a different)))|accepted (?:another|a different|an) (?:offer|role|position|job)|it'?s a no|no thank(?:s| you)|won't be (?:joining|accepting|taking)|will not be (?:joining|accepting|taking)|not (?:going to|able to) (?:accept|join|take)|can(?:'t|not) (?:accept|join|take)|regretfully|withdraw|gone with another|going with another|chosen (?:another|a different)|stay(?:ing)? (?:where I am|with my current|put))\b/i,
];

export default {
  kind: 'declined',
  by: ['candidate'],
  from: ['human'],
  turn: 1,
  read: ({ reading, sentences }) => {
    const said =
      firstSaid(sentences, refusals, { negationInside: true }) ??
      (hasOpenOffer(reading) ? firstSaid(sentences, noes, { negationInside: true }) : undefined);
    return said ? [{ kind: 'declined', by: 'candidate', quote: said.quote }] : [];
  },
} satisfies SignalReader;
