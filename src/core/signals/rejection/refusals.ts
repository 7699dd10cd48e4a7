/** A no that is said with a "not": we do not go on with you, you are not among those who were chosen. */
import { inOrder, type Words } from '../text/phrase.ts';

/** "Not" in its forms, as a verb and as a noun. */
const not =
  /(?:\bnot\b|n't\b|\bcannot\b|\bunable to\b|\binability to\b|\bno longer\b|\bnever\b|\bno (?:plans|intention|wish) (?:to|of)\b|\b(?:decided|chosen|chose|opted) against\b)/i;

/** The candidate's case, as an object. */
const you =
  /\b(?:you(?! (?:to (?:be|have|know|wait)|through (?:the|it|this)|a\b|by\b|long|about|on (?:a|the|mon|tues|wednes|thurs|fri)))|your (?:\w{2,14} ){0,2}(?:application|candidacy|candidature|profile|cv|resume|submission|file|case|interest|name|proposal|appointment))\b/i;

/** Going on, without an object. */
const goOn =
  /\b(?:mov(?:e|ing)|go(?:ing)?|carry(?:ing)?|proceed(?:ing)?|progress(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|press(?:ing)?|follow(?:ing)?)\b/i;
const onward =
  /^ ?(?:forward|ahead|further(?! than)|any further(?! than)|on with|with (?:you|your|this|it)|your|you|it|in (?:the|this)|to the next|on this|at this|for this|this (?:time|any|further)|things|any|.{0,25}(?:forward|ahead|further)(?! than)|\.?$)/i;

/** Taking somebody on, with the candidate as its object. */
const take =
  /\b(?:pursu(?:e|ing)|consider(?:ing|ation of)?|shortlist(?:ing)?|short-list(?:ing)?|invit(?:e|ing)|progress(?:ing)?|advanc(?:e|ing)|select(?:ing|ed)?|choos(?:e|ing)|chosen|retain(?:ing|ed)?|hir(?:e|ing)|recruit(?:ing)?|appoint(?:ing|ed)?|employ(?:ing)?|accommodat(?:e|ing)|recommend(?:ing|ed)?|(?:support|endors|back|approv|sanction)(?:e|ing)?(?= your (?:appointment|application|candidacy|candidature))|interview(?:ing)?|call(?:ing)?(?= you (?:for|in|to|back)\b)|(?:forward|submit|send|present)(?:ing|t?ing)?(?= your? [^.;!?]{0,30}\b(?:to|for) (?:the|this|our|my) )|put(?:ting)?(?= you)|bring(?:ing)?(?= you)|go for|going for)\b/i;

/** What the candidate is not, or what was not done with the case. */
const chosen =
  /\b(?:selected|chosen|successful(?! in (?:reaching|getting|finding|contacting|opening))|short-?listed|long-?listed|considered|progress(?:ed|ing)|advanc(?:ed|ing)|retained|appointed|recommended|accepted(?! the)|included in|taken (?:any )?(?:forward|further|into|up)|(?:get|got|gotten|landed|won|secured) (?:it(?= (?:this|in the end)|,|\.|$)|(?:this|the|that) (?:one|job|role|position|post|place|spot|gig|nod|part)\b)|mov(?:e|ed|ing) (?:forward|on|ahead|to)|go(?:ing|ne)? (?:through|forward|further|on|any further)|(?:found |deemed |considered )?(?:to be )?suitable|clear(?:ed)?(?: the| our| round| this)|(?:make|made|making) (?:it (?:through|to|past)|the)|pass(?:ed)? (?:the|our)|(?:highly|strong|high) enough|scored? (?:highly|high)|placed(?= (?:on|in|high))|reach(?:ed)? (?:the|our|that|this)\b|called (?:to|for|back)\b|among\b|one of (?:the|those|them)|on (?:the|our) (?:list|shortlist)|on it\b|the (?:preferred|first-choice|winning|right|best|strongest|closest|successful)(?= (?:\w{3,12} )?(?:fit|match|candidate|person|choice|one|applicant|profile)\b)|(?:in|on|into) (?:the|our) (?:final|selected|short)[ -]?\w{0,9} ?(?:list|shortlist|selection|group|pool)\b|an? (?:close |strong |good |right |perfect |suitable )?(?:enough )?(?:fit|match)|quite (?:what|the|right)|what (?:we|the|our|they)|match(?:ed|ing)?\b|me(?:e)?t(?= (?:the|our|all)\b)|align(?:ed)?\b|correspond\w{0,2}\b|eligible for (?:this|the)|given the)\b/i;

const yourCase =
  /\b(?:(?<!thank )(?<!with )(?<!to )you(?= (?:have|had|were|are|was|did|do|could|will|won't|would|haven't|weren't|aren't|didn't|don't|couldn't|wouldn't|are,|were,)\b)|(?<!thank )you're|you've|(?:your|the|this|said) (?:\w{2,14} ){0,2}(?:application|candidacy|candidature|profile|cv|resume|submission|name|background|experience|skills?|skill ?set|qualifications?|score)|profile)\b/i;

const aJob =
  /\b(?:offer(?:ing)?|extend(?:ing)?|mak(?:e|ing)|giv(?:e|ing)|hav(?:e|ing)(?= (?:a|any) (?:suitable|open|matching|further)\b)|bring(?:ing)?)(?: you| your application)?(?: an?| the| this| any| our| employment)?(?: (?:more|formal|suitable|positive|better|favou?rable|good|next|first|[a-z-]{4,12})){0,2} ?(?:role|position|job|post|place|employment(?! [a-z])|interview|offer|contract|placement|seat|spot|vacancy|(?:positive|favou?rable|better|good|happier) (?:news|answer|response|reply|outcome|decision|follow-?up|result|one))\b/i;

/** The talks that somebody does not want to go on with. */
const talks =
  /^ ?(?:on |with )?(?:the|this|our|your|any) (?:(?:recruitment|hiring|selection|interview|application) )?(?:process|conversations?|discussions?|talks)\b/i;

export const refusals: readonly Words[] = [
  // "We will not be moving forward", "decided against proceeding with your application"
  inOrder([not, goOn, onward], 30),
  // "It makes no sense to continue the process"
  inOrder(
    [
      not,
      /\b(?:continu(?:e|ing)|carry(?:ing)?|go(?:ing)?|proceed(?:ing)?|pursu(?:e|ing)|extend(?:ing)?|prolong(?:ing)?)\b/i,
      talks,
    ],
    34,
  ),
  // "I don't reckon this one's for you"
  /(?:\bnot|n't)\b[^.;!?]{0,24}\b(?:this|it|that|the (?:role|job|position|post))(?: one)?(?:'s| is| would be| was)? (?:(?:the )?(?:right|one|best) ){0,2}for you\b(?! to)/i,
  /\b(?:this|it|that|the (?:role|job|position|post))(?: one)? ?(?:isn't|is not|'s not|won't be|wasn't|was not) (?:(?:the )?(?:right|one|best) ){0,2}for you\b(?! to)/i,
  // "You were not picked", "your request for employment is not approved"
  inOrder(
    [
      /\b(?:you|your (?:profile|candidature|application|request for (?:employment|appointment)|name|cv)|yours)\b/i,
      /^ ?(?:weren't|wasn't|were not|was not|are not|aren't|is not|isn't|not|have not been|has not been|haven't been|hasn't been)\b/i,
      /^ (?:been )?(?:picked|cleared|approved|put through|the (?:name|one|person|candidate)|among|one of|appointable|going through|invited|taken)\b(?! (?:yet|off|by)\b)/i,
    ],
    14,
  ),
  // "They were not persuaded", "it did not come off", "they did not feel the spark"
  /(?:\bnot|n't)(?: (?:quite|really|entirely|fully|just|been|be|feel(?:ing)?|see(?:ing)?|find(?:ing)?)){0,3} (?:persuaded|convinced|won over|the spark|a spark|any spark|the chemistry|a connection|an? (?:strong |clear |good )?(?:alignment|overlap))\b(?=[,.]|$| (?:this time|enough|by you|with you|here|between|that you|you|I'm|I am|sorry|for this)\b)/i,
  /\b(?:it|this|that|things) (?:just |sadly |simply )?(?:didn't|did not|hasn't|has not|won't|will not|isn't going to) (?:come off|come to anything|pan out|come together|turn out (?:the way|as|how))\b/i,
  inOrder(
    [
      /\b(?:depth|level|fit|seniority|alignment|chemistry|overlap|standard)\b/i,
      /\b(?:wasn't|was not|isn't|is not|weren't)\b/i,
      /^ (?:(?:quite|really|yet|just) ){0,2}(?:there|(?:deep|high|strong|close) enough|sufficient|where (?:we|they|it))\b/i,
    ],
    40,
  ),
  // "We could not find a place for you", "I can't see a way forward"
  inOrder(
    [
      not,
      /\b(?:find|see|offer|have|identify)(?:ing)?\b/i,
      /^ (?:an? |the |any )?(?:(?:suitable|good|clear|right) )?(?:places?|spot|role|position|home|room|way forward|way ahead|future|seat|opening|next (?:step|round))\b (?:for you|with (?:you|this)|on (?:the|our|this)|in (?:the|our|this)|at this|here)/i,
    ],
    24,
  ),
  /\bno (?:next|further|second|final) (?:round|stage|interview|step)s? for you\b|(?:n't|not) (?:be|going to be) an? (?:next|further|second|final) (?:round|stage|interview|step) for you\b|\b(?:sorry|sadly|afraid|unfortunately|regret\w{0,5}|goodbye)\b[^.;!?]{0,40}\b(?:no|not be an?|won't be an?|isn't going to be an?) (?:next|further|second|final|follow-up) (?:round|stage|interview|step)\b/i,
  // "The choice did not fall on you"
  inOrder(
    [
      /\b(?:choice|decision|vote|selection|verdict|nod|lot)\b/i,
      not,
      /\b(?:f[ae]ll(?:en)?|go(?:ne)?|land(?:ed)?|com(?:e|ing))\b(?: (?:on|to|for|in favou?r of) you\b| your way\b)/i,
    ],
    12,
  ),
  // "We have chosen not to shortlist you", "we regret our inability to consider your candidature"
  inOrder([not, take, you], 28),
  // "We can't take you on", "won't be taking it further"
  inOrder(
    [
      not,
      /\btak(?:e|ing) (?:you|it|this|that|things|your|the)\b/i,
      /\b(?:further|forward|on(?=[.,!]|$| board| at| this| for)|through to|to the next|into (?:account|consideration))\b/i,
    ],
    80,
  ),
  // "We are not able to offer you the role", "cannot give you a more positive answer"
  inOrder([not, aJob], 26),
  inOrder(
    [not, /\b(?:respond|reply|answer)(?:ing)? (?:to [^.;!?]{1,30} )?(?:positively|favou?rably)\b/i],
    30,
  ),
  inOrder(
    [not, /\b(?:includ(?:e|ing)|plac(?:e|ing)|add(?:ing)?|put(?:ting)?|nam(?:e|ing)) you (?:on|in|among)\b/i],
    30,
  ),
  /(?:isn't|wasn't|\bnot) (?:quite |exactly |really )*what (?:we(?:'re| are)|the (?:team|client) is|they(?:'re| are)) (?:looking|after|searching)/i,
  // "You are not one of those we invite", "your profile has not been found suitable"
  inOrder([yourCase, /(?:\bnot\b|n't\b|\bnever\b|\bcannot\b|\bless\b)/i, chosen], 36),
  inOrder([/\byour (?:application|candidacy|candidature|profile)\b/i, not, chosen], 80),
  // "We do not see a fit", "there is no suitable match"
  /(?:\bnot|n't)(?: really| quite)? (?:feel|think|believe|see|find)(?: that)?(?: it'?s| this is| you(?:'re| are)| there'?s| it is| this was)?(?: quite| really)?(?: an?| the)?(?: right| good| best| strong| perfect| close| suitable)? (?:fit|match)\b/i,
  /\b(?:isn't|is not|wasn't|was not|is no|was no) (?:an? |the |really |quite )*(?:right |good |best |strong |perfect |close |suitable |clear ){0,2}(?:fit|match)\b/i,
  // "I have no better news", "this is not the answer you hoped for"
  /(?:not|n't) (?:be )?(?:quite )?(?:what you (?:were )?hop(?:ed|ing)|the (?:news|answer|outcome|result|reply|response|e-?mail|decision) (?:that )?(?:you|we|any)(?:'d| would| were| had)? ?(?:want|hop|wish|look|expect|like|of us))/i,
  // "It did not work out", "the vote did not go your way", "not in your favour", "it wasn't you"
  /(?:(?<=\b(?:it|this|things|that|one) (?:has|have|did|does|do|is|will|wo)(?: not|n't)) (?:going to )?work(?:ed|ing)? out(?! (?:with|for) (?:the|our|my|their) (?:first|other|last|previous|agency))|(?:not|n't) (?:going to |to )?(?:go(?:ne|ing)? (?:your way|anywhere|to happen|in your favou?r)|happen(?=,|\.|$)|in your favou?r))(?! (?:what|how|who|the (?:time|date|day)|when))/i,
  /\b(?:it|that) (?:wasn't|was not) you\.?$/i,
  /^(?:unfortunately,? |sadly,? |sorry,? |so |and |i'?m afraid )*not (?:this time|on this occasion|selected|shortlisted|successful)\b(?! (?:candidates|applicants|people|profiles))/i,
  /\bnot (?:been )?(?:shortlisted|short-listed|selected|chosen|successful|appointed)\b(?= (?:for|to|in(?! (?:reaching|getting|finding|contacting|opening))|on|this|at|by)\b|\.|,|$)/i,
  /\b(?:position|role|job|opening|vacancy|team) (?:was|is|were)n(?:'t|ot) (?:the |a )?(?:right |good )?(?:match|fit)\b/i,
  /\bnot the most (?:qualified|suitable) (?:person|candidate|applicant)\b/i,
  inOrder(
    [
      /\b(?:you|your (?:application|candidacy|candidature|profile|file))\b/i,
      /\bno longer (?:active|in play)\b/i,
    ],
    12,
  ),
  /(?:\bnot|n't)(?: (?:think|feel|believe|see))?(?: that)? we(?:'re| are) the right (?:place|home|company|fit|match|employer|team)\b/i,
  inOrder(
    [
      /\b(?:it|this|test|score|assignment|exercise|task|submission|profile|application|assessment|result|interview)\b/i,
      /\b(?:didn't|did not|doesn't|does not)\b/i,
      /^ (?:quite |unfortunately |sadly )?(?:meet|reach|clear|hit|pass|make) (?:the|our|their) (?:\w{3,12} )?(?:bar|mark|standards?|threshold|cut(?:-?off)?|requirements?|criteria|level|grade)\b/i,
    ],
    12,
  ),
  /\bno longer (?:be(?:ing)? |under )?(?:considered|consider(?:ing)?|consideration|in (?:the running|consideration|contention)|moving|a candidate|pursu)/i,
];

/** Says something of other roles, of an answer to come, or of what the candidate need not do; a double no is none. */
export const notRefused =
  /\bnot (?:required|needed|necessary|obliged|obligated)\b|\bunable to (?:speak|respond|reply)\b(?! (?:positive|favou?rabl))|(?:not|n't) (?:be )?(?:able to )?(?:respond|reply|get back|contact|answer|provide|offer (?:feedback|sponsorship|relocation|visa))\b(?! to (?:your|this) [a-z]{4,14} (?:positive|favou?rabl)| (?:positive|favou?rabl))|\bnot (?:yet|decided yet|made a decision)|\byet\b|\bhesitate\b|\bnot only\b|\bwhether\b|(?:not|n't)\b[^.;!?]{0,90}\b(?:until|without|unless)\b|\bother (?:roles|positions|opportunities|jobs|teams) (?:you|that)\b|\b(?:before|until|once|after|when) (?:we|they|I) (?:decide|choose|move|proceed|consider|make)|(?:not|n't) (?:\w{2,6} )?(?:been )?(?:rejected|unsuccessful|declined|reject|rejecting|a (?:no|rejection))\b|\bnot (?:looking|interested|available|free) (?:for|until|before|on)\b|\bapplications (?:that|which|received|submitted|without)\b|\b(?:candidates|applicants|those) (?:(?:who|that) (?:are|have|were|did|do|is) )?not\b|\bassume\b|\blast (?:candidate|person|hire|one)\b/i;
