/** `withdrawn`: the candidate leaves the process before an offer, or says no to an approach. */
import { hasOpenOffer } from './accepted.ts';
import { isFound, type SignalReader } from './reader.ts';
import { inOrder, type Words } from './text/phrase.ts';
import { firstSaid } from './text/said.ts';

/** Asked of the company: "could you take my name off the list?" */
const askedToLeave =
  /\b(?:could|can|would|will) you (?:please |kindly |just )?(?:withdraw|remove|take|close|delete|cancel|pull)(?: [a-z]{2,6}){0,2}? (?:me|my (?:application|candidature|candidacy|name(?! (?:badge|tag))|profile|cv|resume|file))\b/i;

const leaving: readonly Words[] = [
  inOrder(
    [
      /\b(?:withdraw(?:ing|n)?|withdrew|clos(?:e|ing)|cancel(?:l?ing)?|delet(?:e|ing)|remov(?:e|ing)|tak(?:e|ing)|pull(?:ing)?|retract(?:ing)?|disregard|stop)\b/i,
      /\bmy (?:application|candidature|candidacy|name(?! (?:badge|tag))|profile|cv|resume|file)\b/i,
    ],
    12,
  ),
  inOrder(
    [
      /\b(?:accepted|signed(?: with)?|taken|said yes to|going with|gone with|found|got|started|landed|starting)\b/i,
      /\b(?:elsewhere|some(?:thing|one|where) else|(?:another|a different|an other|a new|the other) (?:offer|job|role|position|opportunity|company|one|employer|firm)|(?:an?|the) (?:[a-z]{3,10} )?(?:offer|job|role|position) (?:elsewhere|with another|with a different|at another|closer|in my|abroad))\b/i,
    ],
    30,
  ),
  inOrder(
    [
      /(?:\brather not\b|\bnot\b|n't\b|\bno desire to\b|\bdecided against\b)/i,
      /\b(?:go on|going on|continu(?:e|ing)|carry(?:ing)? on|pursu(?:e|ing)|tak(?:e|ing) part|proceed(?:ing)?)\b/i,
      /\b(?:with|in|this|it|the|any further|your)\b/i,
    ],
    24,
  ),
  /(?:\bnot|n't)(?: think| feel| believe)?(?: that)?(?: it'?s| this is| it is)?(?: really| quite)? for me\b(?! (?:to|at|on|until|this|today))/i,
  /\bhappy (?:where I am|with my (?:current|present))|\b(?:staying|stay|remain(?:ing)?) put\b|\bstay(?:ing)? (?:where I am|with my (?:current|present))\b/i,
  /^(?:sorry,? |thanks,? (?:but )?|no,? )*(?:I'?m )?not interested\b/i,
  /\b(?:withdraw(?:ing|n)?|withdrew|pull(?:ing|ed)? (?:out|my application)|remov(?:e|ing) (?:me|myself|my (?:application|name|candidacy))|tak(?:e|ing) (?:me|myself|my (?:name|hat|application))|step(?:ping)? (?:back|away|aside|out)|bow(?:ing)? out|drop(?:ping)? out|opt(?:ing)? out)\b(?:[^.;!?]{0,30}\b(?:application|candidacy|process|running|consideration|race|ring|pool|from|of|myself|interview|here)\b|\.?$)/i,
  /\bno longer (?:wish to |want to |be |able to |looking |in a position to )*(?:interested|available(?! (?:at|on|for|until|till|then|tomorrow|this|that)\b)|looking|pursu(?:e|ing)|continu(?:e|ing)|on the market|proceed|be considered|searching|in the market)\b/i,
  /(?:not|n't)(?: [a-z]{1,12}){0,4} (?:continu(?:e|ing)|pursu(?:e|ing)|mov(?:e|ing) (?:forward|ahead)|go(?:ing)? (?:forward|ahead|further|any further)|tak(?:e|ing) (?:this|it|things|my application) (?:further|forward|any further)|proceed(?:ing)?)\b(?! without)/i,
  /\b(?:accepted|signed|taken|said yes to|going with|gone with|decided (?:on|to accept|to take|to go with))(?: with)? (?:another|a different|an|the other|an other) (?:offer|job|role|position|opportunity|company|one)\b/i,
  /\bdecided (?:to (?:stay|remain)|against (?!it\b.{0,20}offer)|against|not to (?:pursue|continue|move|proceed|go|leave|apply|change))\b/i,
  /\b(?:I'?ll|I will|I'?m going to|going to|I think I'?ll|I'?d|have to|I must|I'?m afraid I(?:'ll| have to| must)) (?:have to )?(?:pass|decline|say no|sit this one out)\b(?! (?:on|along|you|it to|your|this (?:on|along)|the))/i,
  /\b(?:I'?ll|I will|going to|have to|like to|decided to) pass on (?:this|the|it)\b/i,
  /(?:not|n't) (?:really |currently |actively |actually )?(?:looking(?: to (?:move|change|leave))?|interested|in the market|on the market|open to (?:new|other|a move|moving))\b(?! (?:for|forward|at(?! the moment| present| this)|in (?:just|only)))(?=[^?]{0,100}$)/i,
  /(?:not|n't) (?:the |quite the |really the |a )?(?:right|good|best)(?: [a-z]{1,10})? (?:fit|match|move|step|role|time|moment) for me\b/i,
];

export default {
  kind: 'withdrawn',
  by: ['candidate'],
  from: ['human'],
  turn: 2,
  read: ({ reading, sentences }, found) => {
    if (isFound(found, 'declined', 'accepted') || hasOpenOffer(reading)) return [];
    const said =
      firstSaid(sentences, [askedToLeave], { questions: true }) ??
      firstSaid(sentences, leaving, {
        negationInside: true,
        except:
          /(?:\bnot|n't|\bnever) (?:\w{2,8} ){0,3}(?:withdraw\w{0,3}|pull(?:ing)? out|drop(?:ping)? out|step(?:ping)? back|bow(?:ing)? out)\b|\bnot in a (?:hurry|rush)\b|\bnot only\b|\bother process(?:es)?\b|\banother process\b|\btaken (?:a|the) (?:look|time|day|liberty)\b|(?:not|n't) (?:yet )?(?:accepted|signed|taken|found)\b/i,
      });
    return said ? [{ kind: 'withdrawn', by: 'candidate', quote: said.quote }] : [];
  },
} satisfies SignalReader;
