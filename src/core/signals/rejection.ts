/** `rejection`: the company says no to this candidate. "If you are not selected…" says nothing. */
import type { SignalReader } from './reader.ts';
import { isFound } from './reader.ts';
import type { Signal } from './signal.ts';
import { firstSaid } from './text/said.ts';

/** Words that say no by themselves. */
const noes: readonly RegExp[] = [
  // "we will not be moving forward with your application", "decided not to proceed", "won't take it further"
  /(?:not|n't|unable to|cannot|no longer|never)(?: [a-z]{1,12}){0,4} (?:mov(?:e|ing)|go(?:ing)?|carry(?:ing)?|proceed(?:ing)?|progress(?:ing)?|continu(?:e|ing)|advanc(?:e|ing))\b(?:(?: [a-z'-]{1,14}){0,3} (?:forward|ahead|further|on with)\b| (?:with )?(?:you|your|this|the) ?(?:application|candidacy|profile|process|to the|further|in the|on this|at this|for this|any)|\.?$)/i,
  /(?:not|n't|unable to|cannot|no longer)(?: [a-z]{1,12}){0,4} tak(?:e|ing) (?:you|it|this|things|your|the)\b[^.;!?]{0,80}? (?:further|forward|to the next|through to)\b/i,
  /(?:not|n't|unable to|cannot|no longer)(?: [a-z]{1,12}){0,4} (?:pursu(?:e|ing)|consider(?:ing)?|shortlist(?:ing)?|invit(?:e|ing)) (?:you|your|this|it|the)\b(?! to (?:be|have))/i,
  /(?:not|n't|unable to|cannot|no longer)(?: [a-z]{1,12}){0,4} (?:progress|advance|proceed)(?:ing)? (?:your|you)\b/i,
  // "we have decided to move forward with other candidates", "going with someone whose …"
  /\b(?:mov(?:e|ing)|go(?:ne|ing)?|went|proceed(?:ing|ed)?|progress(?:ing)?|continu(?:e|ing) with|advanc(?:e|ing)|pursu(?:e|ing)|chose|chosen|select(?:ed|ing)?|opt(?:ed)? for|offer(?:ed|ing)?|decided (?:on|for|in favou?r of)|prefer(?:red)?|focus(?:ing)? on|prioriti[sz]\w{2,3})(?: [a-z]{1,10}){0,4} (?:(?:(?:an)?other|different|stronger|more (?:qualified|experienced|suitable|senior)|internal|external|alternative|better[- ]matched) (?:[a-z-]{1,12} ){0,2}(?:candidates?|applicants?|people|person|individuals?|profiles?|applications?|finalists?)|others\b(?! (?:roles|positions))|someone|somebody|candidates (?:who|whose|that|with|more)|applicants (?:who|whose|that|with|more)|those (?:who|whose|candidates|applicants)|an? (?:[a-z]{3,10} )?(?:candidate|applicant) (?:who|whose|with|that)|an internal)\b/i,
  /\b(?:you|your (?:application|profile|candidacy|background|experience|cv|resume)|it|this)(?: [a-z]{1,12}){0,4}(?: not|n't)(?: [a-z]{1,12}){0,3} (?:selected|chosen|successful|shortlisted|short-listed|considered|progressed|accepted|taken (?:forward|further)|moving (?:forward|on|ahead)|the (?:right|best|strongest) (?:fit|match|candidate)|a (?:match|fit|good (?:match|fit))|the one)\b/i,
  /\b(?:were|was|are|is|been|be) (?:un(?:fortunately )?successful|unsuccessful|rejected|declined|regretted|turned down)\b/i,
  /\bno longer (?:be(?:ing)? |under )?(?:considered|consider(?:ing)?|consideration|in (?:the running|consideration|contention)|moving|a candidate|pursu)/i,
  /\b(?:profile|background|experience|skills?|skill ?set|application|qualifications?|cv|resume)\b(?: [a-z]{1,12}){0,4}(?: not|n't)(?: [a-z]{1,12}){0,3} (?:match|meet|fit|align|correspond|suit)\b/i,
  /\bnot the most (?:qualified|suitable) (?:person|candidate|applicant)\b/i,
  /\b(?:going|go|gone|moving|move|moved|went) in (?:a|another) (?:different )?direction\b/i,
  /\b(?:regret|sorry|sad) to (?:inform|say|tell|let you know|advise|have to)(?: you)?(?:,? (?:that|but))? (?:(?:your|the) (?:application|candidacy) (?:has|was|is|did) (?:not |been (?:un|re|de))|you (?:have|were|did|are) not|it'?s a no|the answer is no|we (?:won't|will not|cannot|can't|are unable|are not able|have not|haven't|have decided|have chosen))/i,
  /\b(?:stop|stopped|ceas(?:e|ed)|end(?:ed)?) (?:pursuing|considering|your (?:application|candidacy))\b/i,
  /\b(?:it'?s|it is|that'?s|this is|the answer is|we'?re at|I'?m afraid it'?s) (?:a |an? unfortunate |unfortunately a )?no\b(?= ?(?:from|for|this|on|at|,|\.|!|$|I'?m afraid))/i,
  /(?:not|n't) (?:be )?(?:able to )?(?:offer(?:ing)?|extend(?:ing)?)(?: you)? (?:you )?(?:the|this|a|an|any) (?:role|position|job|post|offer|place|interview)\b/i,
  /\b(?:didn't|did not|won't|will not|doesn't|haven't|have not|failed to|not)(?: quite)? (?:make|made|making) (?:it (?:through|to|past)|the (?:cut|shortlist|short-list|final|next)|you an offer)/i,
  /\bdecided (?:against|to (?:pass|part ways|decline|reject|close out your|end your|conclude your))\b/i,
  /\b(?:has|have|had|was|is|were) (?:been )?(?:decided|determined|concluded) (?:that )?(?:you|your)(?: [a-z]{1,12}){0,4}(?: not| less|n't)\b/i,
  /\b(?:we'?re|we are|we'?ll|we will|I'?m|they'?re|they|they'?ve|client(?: has)?|team(?: has)?|panel(?: has)?|we|we'?ve|have|going to|has|had to|will|decided to) (?:be )?(?:going to )?pass(?:ed|ing)?(?: on (?:your|you|this|the|moving|proceeding)\b|(?= (?:at|for) (?:this|now))|(?= this time)|\.?$)/i,
  /\bcredentials of (?:the )?other candidates\b|\b(?:other|another|stronger) (?:candidates?|applicants?)(?: [a-z]{1,12}){0,4} (?:better|closer|more closely|more suitable|stronger|edged|pipped|ahead|beat|the nod|came out)\b/i,
  /(?:not|n't) (?:feel|think|believe|see)(?: that)? (?:it'?s|this is|you(?:'re| are)|there'?s|it is|this was)(?: quite| really)?(?: an?| the)?(?: right| good| best| strong| perfect)? (?:fit|match)\b/i,
  /\bnot (?:be )?(?:a|the|quite the|quite a|exactly the|really the) (?:right |good |strong |perfect )?(?:match|fit)\b/i,
  /\b(?:position|role|job|opening|vacancy|team) (?:was|is|were)n(?:'t|ot) (?:the |a )?(?:right |good )?(?:match|fit)\b/i,
  /\b(?:take|taking) no further action\b|\b(?:won't|will not|not) be (?:in a position to )?(?:invit(?:e|ing)|tak(?:e|ing)|putting|put) (?:you|your)\b/i,
  /\b(?:unable|not able|not in a position) to (?:review|consider|progress|offer|take) (?:your|you)\b/i,
  /\b(?:someone|somebody|another (?:candidate|applicant|person)|one candidate|the other (?:candidate|person|finalist))(?: [a-z']{1,12}){0,4} (?:beat|pipped|edged|got (?:it|the job|the role|the nod)|was chosen|was preferred|was (?:just )?(?:a )?(?:closer|better|stronger|slightly))\b/i,
  /\b(?:has|have|was|were|been|is|decided to) (?:chosen|choose|preferred?|opted|gone|progress(?:ed)?|proceed(?:ed)?)(?: to progress| to go| to proceed| to move| for| with| forward)* (?:with |for )?(?:someone|somebody|another|a different|the other|an internal)\b/i,
  /\b(?:must|have to|has to|need to|going to have to|had to|afraid (?:we|I) (?:must|have to)) (?:say no|decline|disappoint you|turn you down|let you down)\b/i,
  /\b(?:on this occasion|this time(?: (?:a?round))?)(?:,)? (?:you|your (?:application|candidacy))(?: [a-z]{1,12}){0,3}(?: not| un|n't)/i,
  /\b(?:your|the) (?:application|candidacy)(?: [a-z]{1,14}){0,6} (?:unsuccessful|declined|rejected|not (?:been )?(?:successful|selected|shortlisted|progressed|taken))\b/i,
  /\bnot (?:been )?(?:shortlisted|short-listed|selected|chosen|successful)\b(?= (?:for|to|in|on|this|at)\b|\.|,|$)/i,
  /\bnot (?:what you (?:were )?hop(?:ed|ing)|the (?:news|answer|outcome|result|reply|response|e-?mail) (?:that )?(?:you|we|any))/i,
];

export default {
  kind: 'rejection',
  by: ['company'],
  from: ['human', 'status'],
  turn: 2,
  read: ({ sentences }, found): readonly Signal[] => {
    if (isFound(found, 'offer')) return [];
    const said = firstSaid(sentences, noes, { negationInside: true, except: notANo });
    return said ? [{ kind: 'rejection', by: 'company', quote: said.quote }] : [];
  },
} satisfies SignalReader;

/** Says something of other roles, of an answer to come, or of what the candidate need not do. */
const notANo =
  /\bnot (?:required|needed|necessary|obliged|obligated)\b|\bunable to (?:speak|respond|reply)\b|(?:not|n't) (?:be )?(?:able to )?(?:respond|reply|get back|contact|answer|provide|offer (?:feedback|sponsorship|relocation|visa))\b|\bnot (?:yet|decided yet|made a decision)|\bhesitate\b|\bnot only\b|\bwhether or not\b|(?:not|n't)\b[^.;!?]{0,90}\b(?:until|without|unless)\b|\bother (?:roles|positions|opportunities|jobs|teams) (?:you|that)\b|\b(?:before|until|once|after|when) (?:we|they|I) (?:decide|choose|move|proceed|consider|make)/i;
