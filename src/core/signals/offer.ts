/** `offer`: the company offers the job; `to` is the last day on which it can be taken. */
import type { SignalReader } from './reader.ts';
import type { Signal } from './signal.ts';
import { inOrder, type Words } from './text/phrase.ts';
import { firstSaid } from './text/said.ts';
import type { Telling } from './told.ts';

/** A wish or a decision of theirs. */
const wish =
  /\b(?:wants?|like|love|thrilled|delighted|happy|excited|pleased|proud|decided|agreed|keen|glad|approved|approval|honou?red)\b/i;

/** Taking the candidate on. */
const takeOn =
  /\b(?:hire you|appoint you|employ you|recruit you|take you on|bring you (?:on|into|in as)|(?:have|having|welcome|welcoming|see) you (?:join|on board|onboard|on the team|with us as|as (?:our|a|an|the|my)|to (?:the|our) team)|you (?:to (?:join|become|be our|come (?:and |to )?work (?:with|for) (?:us|me))|join|joined|joining|on board|onboard|as our|as my|to come on board)|your appointment|you for (?:the|this) (?:post|position|role|job))\b(?! (?:us )?(?:for (?:an? |the )?(?:interview|call|chat|day|meeting|tour|visit|coffee|lunch|dinner|drinks|round|second|final|third|next)\b|at (?:the|our) (?:event|open day)|on (?:a|the) call|with (?:dr|mr|ms|mrs)))/i;

const money = /(?:[\u00A3$\u20AC] ?\d{2,3}|\b\d{2,3}(?:[.,]\d{3}|k))\b/i;

const offers: readonly Words[] = [
  /\b(?:client|team|they|he|she|panel|board|company|manager|we)(?:'d|'re)?(?: has| have)? (?:wants?|decided|agreed|would like|like|keen|happy|ready|going|voted) to (?:make (?:you )?an )?offer\b(?=[.,!]|$| you\b)(?! you (?:the |an? |some )?(?:opportunity|chance|call|interview|slot|time|coffee|feedback))/i,
  /\b(?:good|great|fantastic|brilliant|wonderful|amazing|excellent|fab) news\b[^.;?]{0,24}\byou(?:'ve| have)? (?:got (?:it|the)|been (?:selected|successful|chosen|appointed))\b(?! (?:to (?:the )?(?:next|interview)|for (?:the |an? )?(?:next|second|interview|final)))/i,
  /\b(?:releas(?:e|ed|ing)|roll(?:ed|ing) out) (?:your|the) offer\b|\byour offer (?:letter )?(?:is|has been) (?:being )?(?:released|ready|rolled out)\b|\bmak(?:e|ing) it official\b/i,
  /^(?:re: )?(?:your )?(?:(?:un)?conditional|provisional|formal|final|job|firm) offer(?: of employment)?\b(?= ?(?:$|:|-|of|for|\())/i,
  /\b(?:unanimous|verdict|answer|conclusion|simple|word)\b[^.;!?]{0,20}[:,-] (?:we|they) (?:all )?want you[.!]?$|^(?:so,? |well,? |good news[,:!]? |great news[,:!]? )?(?:we|they) (?:all )?want you[.!]$/i,
  inOrder([wish, takeOn], 20),
  /\b(?:thrilled|delighted|happy|love it|over the moon|chuffed) if you (?:joined|would join|came on board|became)\b(?! (?:for|the call|us for))/i,
  /\b(?:your|the) appointment\b[^.;!?]{0,40} (?:has been|was|is|been) (?:approved|agreed|ratified)\b|\b(?:confirm|congratulat\w{2,5}|congrats)\b[^.;!?]{0,20} your (?:selection|appointment|new role|new job) (?:as|to the)\b/i,
  /\b(?:you are|you're) (?:our|the|their) (?:chosen|preferred|first-choice|successful|selected) (?:candidate|applicant|one)\b|\b(?:you're|you are|you've been|you have been|you got) hired\b/i,
  inOrder(
    [
      /\b(?:we|they|client) (?:can|could|are able to|'re able to|will|'ll) (?:get|go|stretch|come|move|do)(?: up)? (?:to )?/i,
      /^(?:a base of |around |about )?(?:[\u00A3$\u20AC] ?)?\d{2,3}(?:[.,]\d{3}|k)?\b(?= (?:plus|base|and|basic|with|on|gross|a year|per)|[,.]|$)/i,
    ],
    2,
  ),
  /\bit'?s a (?:unanimous |big |resounding |clear |definite )?yes(?= from (?:us|me|everyone|everybody|all|the (?:whole )?(?:team|panel|board))\b|[.!]?$)/i,
  inOrder(
    [
      /\b(?:can|prepared to|able to|happy to|pleased to|would) offer(?: you)?\b(?! (?:up to|between|from))/i,
      money,
    ],
    12,
  ),
  /(?:^|\b(?:here(?:with|'s| is)|send(?:ing)? you|find|attached is|below is) )our (?:formal |written |final )?offer\b(?=:|\.|,|$| (?:for|of|to|letter))/i,
  /\b(?:come|came|coming) back with an offer\b|\b(?:wants?|authori[sz]ed (?:me|us)|asked (?:me|us)|agreed) to (?:offer you|make you an offer)\b(?! (?:the |an? |some )?(?:opportunity|chance|call|interview|slot|time|coffee))/i,
  /\b(?:pleased|delighted|happy|thrilled|excited|glad|proud|honou?red|(?:great |my |our |a )?pleasure|like|love|want|wish|able|ready|decided|prepared|over the moon|chuffed|in a position) to (?:formally |officially |be able to |now |verbally )*(?:offer you|extend (?:you )?(?:an?|our|the|this) (?:formal |official |written |verbal )?(?:job |employment )?offer|make you (?:an?|our|the) (?:formal |official )?offer|present (?:you )?(?:with )?(?:an?|our|your|the) (?:formal |official )?offer|confirm (?:our|your|the|an) (?:formal )?offer)\b(?! (?:the |an? |some )?(?:opportunity|chance|call|interview|slot|time|meeting|conversation|feedback|tour|place (?:in|on)|hand|free|discount))/i,
  /\b(?:we|I|they)(?:'d| would|'re| are| am|'m)? (?:hereby |formally |therefore |be |officially |now |like to |love to )*(?:offer(?:ing)? you|mak(?:e|ing) you an offer|extend(?:ing)? (?:you )?an offer)\b(?! (?:the |an? |some )?(?:opportunity|chance|call|interview|slot|time|meeting|conversation|feedback|tour|place (?:in|on)|hand|free|discount))/i,
  /\b(?:offer letter|letter of (?:offer|appointment|employment|intent)|appointment (?:letter|order)|formal offer|written offer|contract of employment|employment (?:contract|agreement)|offer (?:document|package|pack)|(?:new|revised|updated|amended|signed)? ?(?:letter|contract|offer|agreement))\b[^.;!?]{0,30}? (?:(?:is|are|'s|please find it) )?(?:attached|enclosed|below|ready|in your inbox|waiting|on its way to you now|included)\b/i,
  /\b(?:attached|enclosed|find|here(?:'s| is| are)|sending you)(?: [a-z]{1,10}){0,4} (?:offer letter|letter of (?:offer|appointment|employment)|formal offer|written offer|(?:employment )?contract|(?:revised|updated|new|improved|final|your|our|official) offer)\b/i,
  /\b(?:like|love|want|delighted|happy|thrilled|pleased) (?:to have |having |for )?you (?:to (?:join|come) (?:us|on board|the team|our team)|on board|to be our (?:new|next)|on the team)\b(?! (?:for|at|on) (?:an? |the |our )?(?:interview|call|chat|day|meeting|tour|visit|coffee|lunch|dinner|drinks|round|second|final|third|next|open|event|mon|tues|wednes|thurs|fri))/i,
  /\b(?:the|your|our|this) (?:formal |written |official |verbal |job )?offer (?:is (?:for|of|valid|open|good|on the table|yours)|stands|lapses|expires|remains|holds|comes with|includes|of employment|has a base)\b/i,
  /\b(?:job|role|position|post)(?: is|'s) yours\b|\byou(?:'ve| have)? got the (?:job|role|position)\b|\b(?:selected|chosen) (?:you )?(?:for|as) (?:the (?:position|role|job|post)\b(?! (?:interview|of interviewer))|our (?:new|next))\b|\bwelcome aboard\b(?=.{0,40}(?:letter|contract|offer))/i,
  /\b(?:verbal|formal|official|written|job|firm) offer (?:from|of|to|for|as)\b/i,
];

/** An offer that is still being made, asked about, or somebody else's. */
const except =
  /\b(?:approval|decision)\b[^.;!?]{0,40}\b(?:pending|outstanding|awaited)\b|\b(?:may|might|hope|hoping|could) (?:well |possibly )?(?:to )?(?:be able to )?(?:make|offer|extend)|\b(?:next|second|final|third) (?:round|stage|step)\b|\boffer you (?:an? )?(?:coffee|tea|lunch|drink|lift|refund|apolog\w{1,5})|\b(?:we offer (?:a|an|competitive|great|flexible)|other offers?|another offer|competing offers?|any offers?|offers? elsewhere|your (?:other|current) offers?|prepar(?:e|ing) (?:an|the|your) offer|(?:not|n't|unable|cannot)(?: [a-z]{1,10}){0,4} offer|special offer|before (?:we|an|any) offer|offer stage|once (?:the|an) offer|offer accepted|accept(?:ed|ing) (?:the|our|your) offer)\b/i;

const deadline =
  /\b(?:sign|signed|return|accept|respond|reply|decide|decision|answer|let (?:me|us) know|lapse|expire|valid|open|deadline|good|confirm|hold|back|by|until|stands|acceptance|countersign|hear from you)\w{0,4}\b/i;

export default {
  kind: 'offer',
  by: ['company'],
  from: ['human', 'status'],
  turn: 1,
  read: (telling) => {
    const said = firstSaid(telling.sentences, offers, { except });
    if (!said) return [];
    return [{ kind: 'offer', by: 'company', quote: said.quote, ...deadlineOf(telling) }];
  },
} satisfies SignalReader;

/** The last day for an answer: the first time with "by", "before" or "until" in a sentence about signing or lapsing. */
function deadlineOf({ sentences, saying }: Telling): Pick<Signal, 'to'> {
  for (const { text, whens } of sentences) {
    if (!deadline.test(text)) continue;
    const until = whens.find((when) => {
      if (!when.to || when.to < saying.day || when.sort === 'past') return false;
      const before = text.slice(Math.max(0, when.index - 40), when.index);
      const isEnd =
        when.bound === 'by' || when.bound === 'before' || when.bound === 'until' || when.sort === 'within';
      return (
        (isEnd && !/\b(?:start|join|onboard|first day|begin)\w{0,4} (?:by|before|until)/i.test(before)) ||
        /\b(?:lapses?|expires?|expiry|deadline|valid|closes|ends)\b/i.test(before)
      );
    });
    if (until?.to) return { to: until.to };
  }
  return {};
}
