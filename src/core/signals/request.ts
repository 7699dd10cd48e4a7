/** `request`: the company asks the candidate for something: times, papers, a task, an answer. */
import { isFound, type SignalReader } from './reader.ts';
import type { Asked, Signal } from './signal.ts';
import { isQuoted, quoteOf } from './text/judgement.ts';
import { inOrder, type Words } from './text/phrase.ts';
import type { Told } from './told.ts';

/** Words that ask for something, as an order, a wish or a need. Conditions do not take them back. */
const asking: readonly Words[] = [
  // a thing of the reader's that is due, missing or wanted
  inOrder(
    [
      /\b(?:form|documents?|papers|references?|certificate|diploma|permit|signature|cv|resume|scan|copy|confirmation|reply|answer|acceptance|photos?|details|nda|contract|letter|transcripts?|payslips?|task|exercise|test)\b/i,
      /\b(?:(?:is|are|and) (?:still )?(?:due|missing|outstanding|requested|required|needed|awaited)|must (?:reach|arrive|be (?:with|sent|returned|signed|completed|submitted|uploaded))|due (?:by|on|back))\b/i,
    ],
    40,
  ),
  /\b(?:(?:what|all that)(?:'s| is)(?: still)? missing is|still missing\b(?=:)|only your [a-z]{3,14} is missing|all (?:we|I) need(?: now| from you)? is|is all (?:we|I) need)\b/i,
  /\bdo the needful\b/i,
  /(?:^|[,;:-] |\b(?:and|so|but|then) )(?:shout|holler|reply|answer|respond|revert) (?:back |to me )?(?:by|before|no later)\b/i,
  /\b(?:you|candidates|applicants) are (?:kindly |hereby |also )?(?:requested|asked|required|advised|invited) to (?!(?:an?|the)\b)[a-z]{3,}/i,
  /\byou (?:must|need to|have to|will need to|will have to|should) (?:please |also |still |then )?(?:send|upload|complete|submit|return|sign|fill|provide|bring|prepare|confirm|register|choose|book|hand)\b/i,
  /\b(?:grateful|obliged|thankful|delighted|appreciate it) (?:if you (?:could|would|can)|for (?:the|your|a|an|two|three) (?!(?:time|help|opportunity|chance|patience|interest|mail|call|support)\b))/i,
  /\b(?:help|helpful|useful|good|great|handy|interesting) (?:me |us )?to (?:know|see|have|get|hear|read) (?:your|a|an|the|some|how|what|when|where|whether|if|more about your)\b/i,
  /\b(?:keen|curious|interested|eager) to (?:know|hear|see|learn) (?:your|how|what|when|where|whether|if|which)\b/i,
  /\b(?:line|reply|word|answer|note|yes or no|message) (?:back |from you |by [^.;!?]{3,20} )?(?:would|will) (?:be (?:great|good|nice|lovely|appreciated|helpful)|help|do)\b|\b(?:reply|answer|response|confirmation) is (?:much |highly )?(?:appreciated|requested|awaited)\b/i,
  /\b(?:could do with|we ask (?:that )?you|we(?:'d| would) ask you|hr needs (?:your|an?|the following|the signed|some)|finance (?:will )?(?:want|need)s?|we require)\b/i,
  /^(?:(?:your |two |three |an? |the )?(?:updated |latest |current |signed )?(?:cv|resume|references?|referees?|availability|notice period|current (?:ctc|salary)|expected (?:ctc|salary)|salary expectations|phone number|number|address|passport|documents?)),? (?:please|pls|plz|kindly)\b/i,
  /(?:^|[,;:-] |\b(?:and|so|then|just|or) )(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Mm]essage|[Gg]ive) (?:me|us|[A-Z][a-z]+)\b(?! (?:a (?:chance|little|moment|few|week|day|bit|couple|second|fortnight|month)|until|till|some time|time|another))/,
  /\b(?:take whatever suits|click (?:here|below|the link|the button) to (?:schedule|book|choose|start|complete|pick|confirm)|why (?:don't you|not) (?:send|drop|give|call|pick|book|come|join|have|tell))\b/i,
  /(?:^|, |- )(?:could|can|would|will) you (?:please )?(?!(?:imagine|believe|see)\b)[a-z]{3,}/i,
  /\b(?:please|pls|plz|kindly)(?: (?:also|do|then|just|could you|can you|go ahead and|feel free to|take a (?:moment|minute|look)(?: to| and)?|be sure to|make sure to|remember to|don't forget to|try to|help us to))* ?(?:send|share|reply|respond|answer|let (?:me|us) (?:know|have)|confirm|complete|fill|sign|return|submit|upload|provide|choose|pick|select|book|schedule|forward|give|tell|accept|get back|revert|come back|indicate|advise|suggest|propose|review and|click|use the|follow the|finish|take the|register|attach|write|email|e-mail|call|ring|drop|bring|prepare|log ?in|update|verify|specify|state|nominate|find a (?:time|slot)|mail|arrange|block|read and|have a think|do (?:so|this)|include|supply|hand in|note down|put|record|rank|start|decide|discuss|acknowledge|find a)\b/i,
  /(?:^|[,;:-] |\b(?:and|so|then|just|simply|but|if (?:so|yes|not)|or) )(?:(?:just|simply|do|then|now|also|kindly) )?(?:send (?:me|us|it|them|over|along|back|your|a|the)|share (?:your|a|the|with)|reply (?:with|to|by|here|and)|give (?:me|us) (?:a|your|some|the|two|three|an)\b(?! (?:little |bit more |more )?(?:time|fortnight|month|week|day|moment|minute|second|chance|shout|call|ring|buzz|bit|few (?:more )?(?:days|weeks|hours|minutes)|couple (?:of )?(?:more )?(?:days|weeks|hours)))|tell (?:me|us)|let (?:me|us) (?:know|have)|pick (?:a|one|any|your|whichever|what)|choose (?:a|one|any|your|whichever|from)|book (?:a|your|yourself|in|some)|grab (?:a|some|any) (?:time|slot)|drop (?:me|us) (?:a|your|some)|fill (?:in|out)|sign (?:and|the|it|here|below)|confirm (?:your|that|by|the|which|whether|if|you)|complete (?:the|your|this|it)|schedule (?:a|your|the|an)|select (?:a|your|the|one)|upload (?:your|a|the)|forward (?:me|us|your)|shoot (?:me|us|over)|ping (?:me|us)|text me|name (?:a|some|two|your)|suggest (?:a|some|two|times)|propose (?:a|some|two)|return (?:the|it|both|a)|finish (?:your|the)|submit (?:your|the|it))\b/i,
  /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:team|panel|client)|(?!(?:You|It|This|That|There|Please|If|Do|Should|Would|Could|Will|Can|What|When|Who|How)\b)\p{Lu}[\p{L}'-]{1,30}(?='d\b|'ll\b| would| will| also| still| wants?\b| needs?\b| asks?\b| asked\b))(?:'d|'ll| would| will| do| also| still| just| only|'s| has| have){0,2}(?: (?:still|also|just|only|really|both|need to|want to|have to|like to|love to|wish to|be keen to|be curious to|glad to|happy to|be able to|would like|love|like|have)){0,3} (?:(?:need|require) (?:from you|your|you to|to (?:know|see|have|get|hear|ask you|understand|receive)|a (?:few|couple|copy|scan|bit|quick|recent|reference|list|number|photo)|an? (?:updated|signed|official|answer|address)|the (?:signed|names?|following|completed|original|details|documents?)|two|three|some (?:details|documents|information|more)|one (?:more|thing)|it (?:back|signed|by)|them (?:back|by))|ask(?:ed)? (?:you )?(?:for|to)|want (?:you|a|your|the|to (?:know|see|have))|know (?:your|how|what|when|where|whether|if|two|three|more|a (?:bit|little) more)|see (?:your|a|the|some|an)|get (?:your|a (?:sense|copy|few|couple|feel)|an idea)|(?<=(?:like|love|want|wish|need) to )have (?:your|a|the)|have (?:a (?:copy|few|couple)|two|some) (?:questions?|things?|points?|of your)|hear (?:your|what|how|when|whether|if|back)|understand (?:your|how|what|when)|missing|be missing|waiting for your|await(?:ing)? your|appreciate (?:it if|(?:your|a|an) (?:reply|response|answer|help|feedback|thoughts|input|confirmation|availability|quick|early|prompt|short)|if you)|be grateful (?:for|if)|it back)\b/u,
  /\bneed\b[^.;!?]{0,80}\bfrom you\b/i,
  /(?:^|[,;:-] |\b(?:and|so|but|or|please|first|then) )(?:could|can|would|will) you (?:please |kindly |also |just |maybe |perhaps |possibly |all |both |by any chance )*(?:send|share|let|tell|give|provide|confirm|complete|fill|sign|return|submit|upload|forward|suggest|propose|choose|pick|reply|make|do|come|join|get|take|explain|describe|write|put|advise|call|find|prepare|drop|add|check|resend|be so kind)\b/i,
  /\b(?:could|can|would|will|might|may) (?:you|I|we|she|he)(?: [a-z]{2,12}){0,3}? (?:send|share|let|tell|give|provide|confirm|complete|fill|sign|return|submit|upload|forward|suggest|propose|choose|pick|reply|see|have|ask|look|make|do|come|join|get|take|be|explain|describe|write|put|advise|consider|call|find|prepare|drop|add|check|work|meet|speak|talk|know|move|like|need|rank|record|introduce|point|resend)\b[^?]{0,160}\?/i,
  /\b(?:things?|items?|questions?|details?|documents?|pieces? of information|points?|bits?|information|papers) (?:that |which )?(?:I|we|he|she|they|HR|the team)(?:'d|'ll| would| will| still| also)* (?:need|want|require|like|have for you|are missing|am missing)\b/i,
  /\b(?:look(?:ing)? forward to|await(?:ing)?|waiting for|keen to|eager to) (?:hear(?:ing)? )?(?:your (?:reply|response|answer|availability|thoughts|confirmation|feedback|decision|times?|documents|cv|resume|signed)|(?:receiv(?:e|ing)|hav(?:e|ing)|get(?:ting)?|see(?:ing)?) (?:your|the signed|it|them))\b/i,
  /\b(?:nice|good|great|helpful|ideal|handy|useful|best|lovely|perfect|wonderful|appreciated|super) (?:to have|to get|to receive|if you (?:could|can|would)|to hear|to know)\b/i,
  /\b(?:at your earliest convenience|as soon as you (?:can|get a chance)|when(?:ever)? you (?:get|have) a (?:moment|minute|chance|sec))\b/i,
  /\b(?:your (?:next step|task|action|assessment|test|challenge|exercise)|next step)s? (?:is|are|will be) (?:to|an?|the) (?:complete|schedule|choose|fill|sign|book|take|submit|upload|online|coding|short|link|assessment|test)\b/i,
  /\b(?:invit(?:ed|e|ing)|invitation|asked|need|required|reminder|remember) (?:for )?(?:you )?to (?:complete|take|schedule|choose|book|submit|finish|fill|sign|do|record|select|pick)\b/i,
  /\b(?:choose|pick|select|book|grab|find) (?:a|the|your|some|one of the|one|any|whatever|whichever|what)(?: [a-z]{1,12}){0,3} (?:times?|slots?|days?|dates?|appointments?|options?|below|link|suits|works)\b/i,
  /\b(?:has|have|is|are) (?:to be|still) (?:completed|signed|returned|submitted|filled|sent|missing|outstanding)\b|\bto be (?:completed|signed|returned|submitted) by\b|\b(?:back|returned) signed\b/i,
  /\bif (?:you(?:'re| are)? |that |it |this |so|yes|interested|this sounds|that sounds)[^.;!?]{0,80}, ?(?:just |then |simply |please |do )?(?:send|reply|let|tell|give|drop|pick|choose|book|share|call|write|email|ping|shoot|answer|say|confirm|sign|come|grab)\b/i,
];

/** "Please" and any other verb, of a person. */
const pleading =
  /\b(?:please|pls|plz|kindly),? (?:also |just |do |then )?(?!(?:note|find|see|be|bear|accept|excuse|forgive|disregard|ignore|hold|assume|do|allow|know|rest|consider|refer|visit|continue|feel|stay|give|pass|enjoy|take|let|keep (?:an eye|in mind|in touch|checking)|contact|have a (?:look|great|nice|good|lovely)|and|to|the|for|with|if|in|don't|remember me|get in|reach)\b)[a-z]{3,}/i;

/** Asks nothing: manners, help on offer, advice, and words about the mail itself. */
const empty: readonly RegExp[] = [
  /\b(?:give|gives|allow|allowing) (?:me|us) (?:a (?:little|bit|few)|until|till|some (?:more )?time|time|more time|another|up to|the (?:week|weekend|day)|\d|two|three)\b|\bask for (?:your|a (?:little|bit of)) (?:more )?patience\b|\bpass on my\b/i,
  /^should (?:we|i|it|there)\b|\bif you (?:can(?:not|'t)|are unable|have trouble|run into|get stuck|miss)\b/i,
  /\b(?:let (?:me|us) know|tell (?:me|us)|reach out|contact (?:me|us)|write|shout|ask|email|call|reply|get in touch|feel free|hesitate|drop|ping|give (?:me|us) a (?:shout|call|ring))\b[^.;!?]{0,60}\b(?:if|should|in case|whenever|when|with|for)\b[^.;!?]{0,25}\b(?:any(?:thing)?(?: further| other| more| else)?|other|further|more|questions?|concerns?|queries|need (?:anything|help|to|any|assistance)|problems?|issues?|trouble|changes?|unclear|help|assistance|support|something comes up|doubts?|run into|get stuck)\b/i,
  /\b(?:any|further|other|more) (?:questions?|queries|concerns|doubts)\b[^?.]{0,60}(?:, |\b)(?:please|just|do|let|feel|don't|reach|contact|ask|shout|write|call|email)?/i,
  /\b(?:don't|do not|never|not) (?:hesitate|worry|reply|respond|forget that|be|feel|need to|send|answer)\b/i,
  /\b(?:please|kindly) (?:note|find (?:attached|enclosed|below|herewith|the (?:attached|enclosed)|my|our|here)|see (?:attached|below|the attached)|be (?:aware|assured|advised|patient|informed)|bear|accept (?:my|our|this as)|excuse|forgive|disregard|ignore|do not|don't|allow|know that|rest assured|consider the environment|refer to|visit|keep (?:an eye|in mind|in touch|checking)|continue to|feel free|stay|check (?:back|our|the careers|your spam|your junk)|monitor|contact (?:us|me) (?:if|with|should)|join us in|add|whitelist|refrain|pass on (?:my|our)|give (?:my|our|him|her))\b/i,
  /\bknow (?:someone|somebody|anyone)\b|\breferral bonus\b/i,
  /\bhow (?:are|were|was|is|have) (?:you|things|your|it|the|everything)\b[^?]{0,40}\?|\bhow'?s (?:it|everything|life|things|your (?:week|day|weekend))\b|\bremember (?:us|me|writing)\b|\bdo you remember\b|\bhope (?:you|this|all|your)\b[^?]*$/i,
  /\b(?:unsubscribe|privacy (?:policy|notice)|spam folder|follow us|view (?:this|in)|browser|cookie|preferences|update your profile|job alerts?|talent (?:community|network|pool)|survey|glassdoor|linkedin page)\b/i,
  /\b(?:if (?:something|anything) (?:comes|changes|goes)|if you (?:need|have|want|wish|would like|'d like|prefer) to (?:reschedule|cancel|change|withdraw|opt|unsubscribe|update)|to (?:reschedule|cancel|withdraw|opt out)|reschedule link|if you (?:are|were) unable to attend|if you(?:'re| are)? no longer)\b/i,
  /\b(?:no need|nothing (?:to do|you need|for you|is needed|else)|need(?:n't| not)|you don't (?:need|have) to|no action (?:is )?(?:needed|required)|no rush)\b/i,
];

const sorts: readonly (readonly [Asked, RegExp])[] = [
  [
    'answer',
    /\b(?:when|from when|how soon|what date|which date|by when)\b[^?]{0,30}\b(?:start|join|begin|be released)\b/i,
  ],
  ['signature', /\b(?:sign(?:ed|ing|ature)?|countersign\w*|docusign)\b/i],
  ['references', /\b(?:refere(?:es?|nces?)|referr?ees?)\b/i],
  [
    'slot',
    /\b(?:(?:choose|pick|select|book|grab|schedule) (?:a|an|the|your|yourself|in|some|one|any|which|whatever|from)[^.;!?]{0,60}?(?:time|slot|link|below|call|interview|calendar|day|one|option|appointment)|calendly|scheduling link|booking (?:link|page)|which (?:of (?:them|these|those)|one|slot|time|day|option|would|works|suits)|one of (?:the|these|those)|schedule:)/i,
  ],
  [
    'times',
    /\b(?:availab\w{2,6}|what (?:days?|times?|dates?|slots?)|when (?:are|would|could|can|might|do|does|is|works|suits|will)|times? (?:that )?(?:work|suit)|free (?:for|to|on|this|next|at)|windows?|slots?|time ?slots|suits? you|good time|best time|your (?:calendar|diary|schedule)|days suit)\b/i,
  ],
  [
    'assessment',
    /\b(?:assessment|coding (?:test|challenge|exercise|task)|take-?home|exercise|challenge|case study|hackerrank|codility|testgorilla|codesignal|online test|test|assignment|task|work sample)\b/i,
  ],
  ['cv', /\b(?:cv|c\.v\.|resume|résumé|curriculum|portfolio)\b/i],
  [
    'form',
    /\b(?:form|questionnaire|fill (?:in|out)|application form|documents?|paperwork|certificate|passport|id card|proof of|transcripts?|payslips?|scan|upload)\b/i,
  ],
  [
    'confirmation',
    /\b(?:confirm\w{0,6}|are you (?:ok|good|still|fine|happy)|does (?:that|this|it) (?:work|suit)|works? for you|suits? you|good with the time|you're good|would that (?:work|suit)|let (?:me|us) know that|say you're|how'?s|how about|how does|how is)\b/i,
  ],
];

export default {
  kind: 'request',
  by: ['company'],
  from: ['human', 'status'],
  turn: 2,
  read: ({ reading, sentences, saying }, found): readonly Signal[] => {
    if (isFound(found, 'rejection', 'role-filled') && reading.kind === 'status') return [];
    for (const sentence of sentences) {
      const index = askingIn(sentence, reading.kind === 'status');
      if (index === undefined) continue;
      const when = sentence.whens.find(
        ({ bound, to }) => (bound === 'by' || bound === 'before') && to && to >= saying.day,
      );
      const quote = quoteOf(sentence.text, index);
      return [
        {
          kind: 'request',
          by: 'company',
          quote,
          asks: askedIn(sentences, sentence),
          ...(when?.to ? { to: when.to } : {}),
        },
      ];
    }
    return offerToSign(found);
  },
} satisfies SignalReader;

/** An offer that is to be signed is a request too. */
const offerToSign = (found: readonly Signal[]): readonly Signal[] =>
  found
    .filter(({ kind, quote }) => kind === 'offer' && /\bsign\b/i.test(quote))
    .map(({ quote, to }) => ({
      kind: 'request',
      by: 'company',
      quote,
      asks: 'signature',
      ...(to ? { to } : {}),
    }));

/** A question of one word that waits for an answer. */
const lone = /^(?:thoughts|interested|available|free|ok|okay|agreed|possible|ready|questions)\?/i;

function askingIn({ text, question }: Told, byMachine: boolean): number | undefined {
  for (const pattern of asking) {
    const match = pattern.exec(text);
    if (!match || isQuoted(text, match.index)) continue;
    if (empty.some((each) => each.test(text))) return undefined;
    if (!byMachine || isTask(text)) return match.index;
  }
  const plea = byMachine ? null : pleading.exec(text);
  if (plea && !isQuoted(text, plea.index) && !empty.some((each) => each.test(text))) return plea.index;
  const isAsked =
    question &&
    !byMachine &&
    !empty.some((each) => each.test(text)) &&
    (text.split(' ').length > 1 || lone.test(text));
  return isAsked ? 0 : undefined;
}

/** A machine asks only for what can be done: a test, a time to choose, a form, papers, a signature. */
const isTask = (text: string): boolean =>
  !/\b(?:will|would|may|might|could|we|to) (?:then |soon |also |shortly )?(?:receive|review|get|be sent|be asked|be contacted|be invited|appreciate)\b/i.test(
    text,
  ) &&
  /\b(?:assessment|test|challenge|exercise|questionnaire|times?|slot|schedule|interview|sign|signature|documents?|form|references?|referees?|complete (?:the|your|this)|finish|availability|video|upload|confirm|verify|missing|incomplete|within|by|before|deadline|expires?|link)\b/i.test(
    text,
  ) &&
  !/\b(?:create|complete|update|build|view|manage|visit|access|check|review|track|log ?in|sign (?:in|up))\b[^.;!?]{0,40}\b(?:profile|account|status|careers?|website|site|portal|dashboard|jobs?|openings?)\b/i.test(
    text,
  );

/** What is asked for: by the sentence itself, else by the whole message. */
function askedIn(sentences: readonly Told[], asked: Told): Asked {
  const near = sentences
    .filter(({ paragraph }) => paragraph === asked.paragraph)
    .map(({ text }) => text)
    .join(' ');
  for (const text of [asked.text, near])
    for (const [sort, pattern] of sorts) if (pattern.test(text)) return sort;
  return 'answer';
}
