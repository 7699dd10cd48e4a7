/** The words that ask for something. */
import { inOrder, type Words } from '../text/phrase.ts';

/** Words that ask for something, as an order, a wish or a need. Conditions do not take them back. */
/** What the reader can do for the writer. */
const doing =
  '(?:send|upload|complete|submit|return|sign|fill|provide|bring|prepare|confirm|register|choose|book|hand|email|e-mail|scan|post|print|download|share|forward|reply|respond|answer|supply|get|give|let|tell|pick|select|attach|write|ring|call|phone|text|show|present|record|take|do|make|come(?! (?:and |to )?work)|attend|look|read|check|review|think|consider|put|suggest|propose|name|list|describe|explain|draft|outline|clarify|update|resend)';

/** What the writer wants of the reader's. */
const yours =
  '(?:thoughts?|views?|opinion|input|comments?|feedback|confirmation|reply|answer|response|availability|agreement|approval|consent|decision|preferences?|acceptance|acknowledge?ment|signature|details|number|expectations?|take|reaction|help)';

export const asking: readonly Words[] = [
  new RegExp(
    String.raw`\b(?:we|I|he|she|they)(?:'d| would)? (?:(?:also|still|really|now|just) )?(?:like|love|want|need|ask|wish|require|prefer|expect|invite)s? (?:for )?(?:you|u|that you|candidates|all candidates|every candidate|applicants) (?:to )?(?:please |kindly |also )?${doing}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:you|u|candidates|applicants)(?:'ll| will| would)? (?:please |also |still |then |just )?(?:must|need to|have to|are to|should|be (?:asked|required|needed|expected) to) (?:please |also |still |then |just )?${doing}\b`,
    'i',
  ),
  // "The case study should be returned by Sunday"
  inOrder(
    [
      /\b(?:should|must|needs? to|has to|have to|is to|are to) (?:please )?be\b/i,
      /^ (?:completed|returned|signed|submitted|sent|filled|uploaded|e-?mailed|mailed|received|countersigned|handed in|back|with (?:me|us|hr)|completed)\b(?! (?:off )?(?:by (?:the|our|my|us|hr|a)|(?:out )?to you)\b)/i,
    ],
    4,
  ),
  /\b(?:wondering|wondered|wonder|curious|like to know|love to know|keen to know|not sure|unsure) (?:if|whether|when|how|what|which|where) (?:you|your|that|this|it would|there's any chance you)\b/i,
  new RegExp(
    String.raw`\byour (?:\w{2,14} ){0,2}?${yours}\b[^.;!?]{0,50} (?:would|will|is|are)(?: be)?(?: very| much| most| greatly| highly)? (?:helpful|welcome|appreciated|needed|useful|great|required|requested|awaited|good|valued)\b`,
    'i',
  ),
  /^(?:and |so |also,? )?if you (?:could|would|can|wouldn't mind|don't mind)\b(?! (?:have|like|want|need|prefer|not|see|imagine)\b)/i,
  /\b(?:we|I|HR|they|she|he)(?:'ll|'d| will| would| still| also| just)* (?:need|require|want|appreciate|like) (?:(?:sight|a copy|a scan|copies|evidence|proof|confirmation|details|a list|an? (?:\w{3,10} )?(?:answer|decision|signature|reply|response)) (?:of|from|by|to|on)|a yes\b|a (?:firm |clear )?(?:yes or no|yes or a no|commitment))/i,
  /\b(?:need|require|requires|needs) (?:(?!your\b)[\w-]{2,12} ){0,4}(?:transcripts?|references?|referees?|certificates?|payslips?|documents?|documentation|photos?|proof of [a-z]+|id|passport copy|diplomas?|cv|resume|portfolio)\b(?! (?:from (?:our|the|previous) (?:clients?|suppliers?)))/i,
  /\b(?:looking|waiting|hoping) for your (?!(?:next|new|dream)\b)/i,
  /\bask (?:you )?for your\b(?! patience)|\bnext (?:step|stage|round) (?:is|will be|would be) (?:an?|our|the|your) (?:\w{3,10} ){0,2}(?:assessment|test|exercise|questionnaire|video interview|form|task|assignment|challenge)\b/i,
  /^(?:come|arrive|turn up) (?:prepared|ready|with)\b/i,
  new RegExp(
    String.raw`^(?:(?:so|and|then|also|just|do|now|simply|kindly|either),? ){0,2}(?:drop|pop|ping|shoot|fire|wing|chuck|stick) (?:me |us |your |it |over |across )|^(?:(?:so|and|then|also|just|do|now|simply|kindly|either),? ){0,2}(?!let\b|give (?:us|me) (?!your|the names)|take me|make me|get me|put me|do me|do us)${doing} (?:me|us|your|it back|them back|yourself)\b(?! (?:a moment|all the best|luck))`,
    'i',
  ),
  /\b(?:rsvp|over to you|(?:the )?ball(?:'s| is) in your court|awaiting yours)\b/i,
  /^(?!(?:yes|no|oh|any time|me)\b)(?:[^ ?]{1,24} ){2,24}(?:please|pls|plz)[.!]{0,3}$/i,
  // "I have not had your form back", "we are still missing your passport"
  /(?:\bchasing(?: up)?|(?:\bnot|n't) (?:yet )?(?:got|had|have|received|seen|receive)|\bstill (?:need|require|want|lack|missing)|\bmissing|\blacking|\bshort of) (?:(?:a|the) (?:signed )?copy of )?your (?:\w{2,14} ){0,3}?(?:form|cv|resume|references?|referees?|documents?|papers|passport|certificates?|contract|answer|reply|response|availability|number|address|bank|details|portfolio|transcripts?|payslips?|id|proof|confirmation|consent|signature|letter|application form|questionnaire|test|assessment|visa|permit)\b/i,
  new RegExp(
    String.raw`\b(?:(?:please )?remember|do(?:n't| not) forget|make sure|be sure|ensure)(?: to| you| that you)(?: (?:also|please|to))? ${doing}\b`,
    'i',
  ),
  /(?:^|[,;:-] |\b(?:and|so|but|or|please|first|then|yeah) )(?:could|can|would|will|cld|wld) (?:u|ya|ye|y'all|you guys|one of you) [a-z]{2,}/i,
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
  /\b(?:you|candidates|applicants) are (?:kindly |hereby |also )?(?:requested|asked|required|advised|invited) to (?!(?:an?|the|attend|join|interview|meet|speak|come)\b)[a-z]{3,}/i,
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
  /\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:team|panel|client)|(?!(?:You|It|This|That|There|Please|If|Do|Should|Would|Could|Will|Can|What|When|Who|How)\b)\p{Lu}[\p{L}'-]{1,30}(?='d\b|'ll\b| would| will| also| still| wants?\b| needs?\b| asks?\b| asked\b))(?:'d|'ll| would| will| do| also| still| just| only|'s| has| have){0,2}(?: (?:still|also|just|only|really|both|need to|want to|have to|like to|love to|wish to|be keen to|be curious to|glad to|happy to|be able to|would like|love|like|have)){0,3} (?:(?:need|require) (?:from you|your|you to|to (?:know|see|have|get|hear|ask you|understand|receive)|a (?:few|couple|copy|scan|bit|quick|recent|reference|list|number|photo)|an? (?:updated|signed|official|answer|address)|the (?:signed|names?|following|completed|original|details|documents?)|two|three|some (?:details|documents|information|more)|one (?:more|thing)|it (?:back|signed|by)|them (?:back|by))|ask(?:ed)? (?:you (?:for|to)|to|for (?:your?|an?|the|two|three|proof|some|references|referees|documents|copies|more (?:details|info\w{0,7})))|want (?:you to|a (?:copy|scan|quick|few|list|recent|reference|short|word|yes)|your|the (?:signed|names?|following|completed|original|details|documents?)|to (?:know|see|have your))|(?<!'ll )(?<!will )know (?:your|how|what|when|where|whether|if|two|three|more|a (?:bit|little) more)|see (?:your|a|the|some|an)|get (?:your|a (?:sense|copy|few|couple|feel)|an idea)|(?<=(?:like|love|want|wish|need) to )have (?:your|a|the)|have (?:a (?:copy|few|couple)|two|some) (?:questions?|things?|points?|of your)|hear (?:your|what (?:you|works|suits)|how|when|whether|if|back)|understand (?:your|how|what|when)|missing|be missing|waiting for your|await(?:ing)? your|appreciate (?:it if|(?:your|a|an) (?:reply|response|answer|help|feedback|thoughts|input|confirmation|availability|quick|early|prompt|short)|if you)|be grateful (?:for|if)|it back)\b/u,
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
export const pleading =
  /\b(?:please|pls|plz|kindly),? (?:also |just |do |then )?(?!(?:note|find|see|be|bear|accept|excuse|forgive|disregard|ignore|hold|assume|do|allow|know|rest|consider|refer|visit|continue|feel|stay|give|pass|enjoy|take|let|keep (?:an eye|in mind|in touch|checking)|contact|have a (?:look|great|nice|good|lovely)|and|to|the|for|with|if|in|don't|remember me|get in|reach)\b)[a-z]{3,}/i;
