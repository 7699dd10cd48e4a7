/** Whether a sentence says that somebody is away. */
import { hasConditionAfter, isConditional } from '../text/judgement.ts';
import type { Told } from '../told.ts';

/** Being away, in English. */
const away =
  /\b(?:absent|my last (?:working )?day (?:was|is)|working (?:reduced|shorter|limited) hours|(?:will be |am |be )?attending (?:an?|the) (?:\w{3,12} ){0,2}(?:conference|course|training|workshop|fair|summit|funeral|wedding|congress)|(?:is|are|'s|'m|'re|am|be) (?:(?:all|both|currently|now|still|away|stuck) )?(?:at (?:an?|the|our) (?:\w{3,12} ){0,2}(?:show|fair|conference|congress|course|offsite|off-site|training|workshop|exhibition|summit|retreat|wedding|funeral|hospital)|on (?:an?|the|some) (?:\w{3,12} ){0,2}(?:course|training|trip|visit|cruise|break|tour|retreat|secondment|shoot)|in (?:theatre|surgery|hospital|court|exams)|skiing|camping|hiking|sailing|climbing|trekking|jet-?lagged|stuck in)|on (?:\S{3,12} )?(?:half[- ]term|spring|mid-?term|school|reading|autumn|christmas|easter) (?:break|holidays?)|I (?:only |usually |normally )?work (?:part[- ]time|(?:on )?(?:mon|tues|wednes|thurs|fri)days?)|shut(?:ting|s)? down|(?:am|'m|is|'s|are|'re|be) (?:only |not )?back (?:in (?:the )?(?:office|work|country|town) |at (?:work|my desk) )?(?:on|next|tomorrow|from)(?= )|no longer (?:with|at|works?|working|employed|part of|in this role)|(?:has|have|'ve) left (?:the (?:company|organi[sz]ation|firm|business|team|bank|school|university|agency))|gone (?:fishing|camping|on)|at (?:a|an|the|our) (?:conference|offsite|off-site|retreat|summit)|on (?:a plane|jury duty|furlough|strike|secondment|assignment)|abroad(?= (?:until|till|this|next|from|for|on)|\.|,|$)|(?:is|am|are|'s|'m|'re) (?:ill|sick|unwell|poorly)\b|in (?:the )?(?:US|USA|UK|States|India|Germany|France|London|Paris|Berlin|Asia|Europe|China|Japan|Singapore|Dubai|New York|field) (?:until|till|this week|next week)|days off|day off|time off|we are closed|is closed on|(?:office|school|university|company|firm) (?:closes|is closed|will close|shuts)|(?:do not|don't) work on|not in on|out of (?:the |my )?(?:office|town|country|action)|ooo|oof|out-of-office|on (?:(?:my |a |an |his |her |their |some |short |long |well-earned |well-deserved )?(?:annual|parental|maternity|paternity|sick|medical|family|summer|winter|study|bereavement|compassionate|marriage|personal|vacation|extended|planned|casual|earned|privilege|sabbatical|holiday|public holiday|adoption|paid|unpaid|christmas|easter|my|a|short|long|honeymoon|business|work) ){0,2}(?:leave|holidays?|vacation|pto|break|travel|trip|sabbatical|honeymoon|hols|business trip)|away (?:from (?:the office|my (?:desk|e-?mail|inbox|computer))|until|till|from|on|this|next|for|between|at a|with|through|and|in|without|as of|now)|(?:travell?ing|offline|off the grid|unavailable|not available|out sick|off sick|off work|unreachable|not reachable)|not (?:be )?(?:in the office|at my desk|working|checking e-?mail|in the building|in(?= (?:until|till|today|tomorrow|this|next|on|before|again)|[,.!]|$))|(?:limited|no|patchy|intermittent|little|restricted|sporadic|irregular|reduced) (?:access|connection|connectivity|internet|signal|e-?mail)|(?:currently |now |still |both |also )(?:out|away|off|travell?ing)|(?:not|n't|no longer) (?:be )?(?:checking|reading|monitoring|accessing|answering) (?:my )?(?:e-?mails?|inbox|messages|mail)|(?:the|our|all) offices? (?:is|will be|are) closed|office closure|closed for)\b/iu;

/** Somebody "is out" or "is off"; a hold that is off is nobody. */
const outOrOff =
  /\b(?:[Ii]'?m|[Ii] am|[Ii]'?ll be|[Ii] will be|[Ss]he'?s|[Hh]e'?s|(?:[Ss]he|[Hh]e|\p{Lu}[\p{L}'-]{1,20}|manager|director|lead|boss|colleague|team|they|[Ww]e|VP|CEO|CTO|CFO|COO)(?: is| are|'s|'re| will be|'ll be))(?: both| also| now| still| currently| then){0,2} (?:out|away|off)\b(?: of office)?(?= (?:until|till|from|on|this|next|for|through|between|today|tomorrow|all|the|back|sick|in|with|as|starting|over|a|two|one|most|at|returning|-|(?:Mon|Tues|Wednes|Thurs|Fri)day)\b|,|\.|$)/u;

/** Being there again. */
export const back =
  /\b(?:be back|is back|am back|'m back|back (?:in (?:the )?office|at (?:my desk|work|the office)|online|to work|in|on|from)|reopens?|re-opens?|return(?:ing|s)? (?:to (?:the )?(?:office|work|my desk)|on|in|from|by|to|next)|my return|back to (?:the office|work)|in the office again|available again|reachable again|resum(?:e|ing) (?:work|duty|office)|return|back|again on|rejoin(?:ing)?)\b/i;

/** Somebody else "is in Phoenix through Friday", "won't be back before Monday", "will return on the 5th": away until then. */
const elsewhere =
  /\b(?:[Ss]?[Hh]e|[Tt]hey|\p{Lu}[\p{L}'-]{1,20}|manager|director|lead|boss|partner|owner|chef|principal|head)(?: is| are|'s|'re) (?:in|on|at|over in|down in) [^.;!?]{2,60}? (?:till?|until|through|thru)\b|\b(?:[Ss]?[Hh]e|[Tt]hey|\p{Lu}[\p{L}'-]{1,20}|manager|director|boss|owner)(?:'ll| will) (?:only |not )?(?:return|be back)(?! to you| in touch| with (?:you|an?))(?: [a-z]{2,10}){0,3} (?:on|from|after|before|next)\b(?![^.;!?]{0,60}\bwith )/u;

/** It is over, or somebody asks about it, or it is the candidate's. */
const over =
  /\b(?:was|were|been|had been|just (?:got |came )?back|now back|back from|i'?m back(?! (?:in the office |at work |at my desk |in )?(?:on|next|tomorrow|from)\b)|i am back(?! (?:in the office |at work )?(?:on|next|tomorrow|from)\b)|am back now|apolog(?:y|ies|ise|ize)|after (?:my|his|her|a|the) (?:leave|holiday|vacation|trip)|return(?:ed)? from|catching up)\b/i;

/** Not a day: an hour, lunch. */
const briefly =
  /\b(?:away|out|offline|unavailable)\b[^.;!?]{0,24} (?:for (?:an hour|(?:half|a quarter of) an hour|lunch|a (?:bit|minute|moment|few minutes|couple of hours)|\d{1,2} min\w{0,5})|at lunch|at the moment)\b/i;
/** A room or a slot that is not available. */
const isOfThing =
  /\b(?:rooms?|slots?|times?|dates?|roles?|positions?|options?|links?|it|this|that|parking|software|recording|documents?|salary|information|feedback) (?:is|are|was|'s) (?:\w{2,12} )?(?:unavailable|not available)$/i;

export function isAway(sentence: Told, isMachine: boolean): boolean {
  const { text, question } = sentence;
  if (question) return false;
  const match = away.exec(text) ?? outOrOff.exec(text) ?? elsewhere.exec(text);
  if (!match) return isMachine && back.test(text) && sentence.whens.some(({ sort }) => sort !== 'past');
  if (isMachine) return true;
  if (briefly.test(text) || isOfThing.test(text.slice(0, match.index + match[0].length))) return false;
  if (over.test(text) || isConditional(text, match.index)) return false;
  // Of a human who writes, only an absence of somebody with a time, or now, is one.
  return (
    !hasConditionAfter(text, match.index) &&
    /\b(?:I|I'm|I'll|is|are|has|have|'s|closes|will|currently|she|he|they|we)\b/i.test(
      text.slice(0, match.index + match[0].length),
    )
  );
}
