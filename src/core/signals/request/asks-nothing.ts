/** Sentences with words of asking that ask for nothing. */

/** Manners, help on offer, advice, and words about the mail itself. */
export const empty: readonly RegExp[] = [
  /\bneed (?:just )?(?:a (?:bit|little|few)|some|more|another) (?:more )?(?:time|days?|weeks?)\b/i,
  /\b(?:was|is|it's|so|really|been) (?:so |very |really )?(?:great|good|lovely|nice|wonderful|a pleasure|helpful) to (?:hear|see|read|get|have|know) (?:back |that |from )?(?:from|your|you|about|that)\b/i,
  /^(?:and |so |but )?(?:what an? [^?]{2,40}|who knows|who would have thought|who'd have thought|guess what|hope (?:you|this|all|your)[^?]{0,80}|(?:nice|lovely|grim|crazy)[^?]{0,40}(?:eh|huh|innit|isn't it))\?/i,
  /\b(?:give|gives|allow|allowing) (?:me|us) (?:a (?:little|bit|few)|until|till|some (?:more )?time|time|more time|another|up to|the (?:week|weekend|day)|\d|two|three)\b|\bask for (?:your|a (?:little|bit of)) (?:more )?patience\b|\bpass on my\b/i,
  /^should (?:we|i|it|there)\b|\bif you (?:can(?:not|'t)|are unable|have trouble|run into|get stuck|miss)\b/i,
  /\b(?:let (?:me|us) know|tell (?:me|us)|reach out|contact (?:me|us)|write|shout|ask|email|call|reply|get in touch|feel free|hesitate|drop|ping|give (?:me|us) a (?:shout|call|ring))\b[^.;!?]{0,60}\b(?:if|should|in case|whenever|when|with|for)\b[^.;!?]{0,25}\b(?:any(?:thing)?(?: further| other| more| else)?|other|further|more|questions?|concerns?|queries|need (?:anything|help|to|any|assistance)|problems?|issues?|trouble|changes?|unclear|help|assistance|support|something comes up|doubts?|run into|get stuck)\b/i,
  /\b(?:any|further|other|more) (?:questions?|queries|concerns|doubts)\b[^?.]{0,60}(?:, |\b)(?:please|just|do|let|feel|don't|reach|contact|ask|shout|write|call|email)?/i,
  /\b(?:don't|do not|never|not) (?:hesitate|worry|reply|respond|forget that|be|feel|need to|send|answer)\b/i,
  /\b(?:please|kindly) (?:note|find (?:attached|enclosed|below|herewith|the (?:attached|enclosed)|my|our|here)|see (?:attached|below|the attached)|be (?:aware|assured|advised|patient|informed)|bear|accept (?:my|our|this as)|excuse|forgive|disregard|ignore|do not|don't|allow|know that|rest assured|consider the environment|refer to|visit|keep (?:an eye|in mind|in touch|checking)|continue to|feel free|stay|check (?:back|our|the careers|your spam|your junk)|monitor|contact (?:us|me) (?:if|with|should)|join us in|add|whitelist|refrain|pass on (?:my|our)|give (?:my|our|him|her))\b/i,
  /\bknow (?:someone|somebody|anyone)\b|\breferral bonus\b|\bbear with (?:me|us)\b/i,
  /\bhow (?:are|were|was|is|have) (?:you|things|your|it|the|everything)\b[^?]{0,40}\?|\bhow'?s (?:it|everything|life|things|your (?:week|day|weekend))\b|\bremember (?:us|me|writing)\b|\bdo you remember\b|\bhope (?:you|this|all|your)\b[^?]*$/i,
  /\b(?:unsubscribe|privacy (?:policy|notice)|spam folder|follow us|view (?:this|in)|browser|cookie|preferences|update your profile|job alerts?|talent (?:community|network|pool)|survey|glassdoor|linkedin page)\b/i,
  /\b(?:if (?:something|anything) (?:comes|changes|goes)|if you (?:need|have|want|wish|would like|'d like|prefer) to (?:reschedule|cancel|change|withdraw|opt|unsubscribe|update)|to (?:reschedule|cancel|withdraw|opt out)|reschedule link|if you (?:are|were) unable to attend|if you(?:'re| are)? no longer)\b/i,
  /\b(?:no need|nothing (?:to do|you need|for you|is needed|else)|need(?:n't| not)|you don't (?:need|have) to|no action (?:is )?(?:needed|required)|no rush)\b/i,
];
