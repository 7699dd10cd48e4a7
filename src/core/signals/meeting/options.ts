/** The times that a message names for a meeting: which of its dates are meant for one at all. */
import type { When } from '../../dates/index.ts';
import { isConditional, isQuoted } from '../text/judgement.ts';
import type { Told } from '../told.ts';

/** A time for a meeting, with the sentence that names it. */
export type Option = { readonly when: When; readonly sentence: Told };

/** Words that offer a time, or ask about one. */
export const offering =
  /\b(?:postponed to|moved to|(?:could|can|would|might|may) (?:you |we |I |he |she |they )?(?:also |do|make|move|push|shift|be (?:free|available|there)|manage|work|offer|meet|speak|talk|chat|come|join|hop|jump|call|see|fit|suit)|free|available|availab\w{4,6}|open|any ?time|mornings|afternoons|arvos|lunchtimes?|how about|how(?:'s| is| does| would)|what about|looking at|prefer(?:ably|red)?|let's|shall we|options?|slots?|windows?|propos\w{1,4}|suggest\w{0,3}|either|works?|suits?|wide open|flexible|fits?|ok for you|okay for you|good for you|invit\w{1,6}|like to (?:meet|speak|talk|invite|see|schedule|have you|set up)|love to (?:meet|speak|talk|see|have you|chat)|keen to (?:meet|speak|talk|see)|meet (?:you|us|with)|speak with you|are you|aim for|plan(?:ning)? (?:on|for)|pencil\w{0,4})\b/i;

/** Words that agree to a time. */
export const agreeing =
  /\b(?:works?(?: (?:for me|great|well|perfectly|fine|nicely|best|a treat))?|suits?(?: me)?|(?:good|fine|great|perfect|ok|okay|all good|all set|happy|ideal|brilliant|lovely|cool|set) (?:for|with|by)|is (?:all )?(?:good|fine|great|perfect|ok|okay|ideal|set|confirmed|booked)|(?:sounds|looks) (?:good|great|perfect|fine|lovely|ideal)|confirm\w{0,6}|booked|it is|locked|I'?ll (?:be there|join|see you|take|go (?:for|with)|make|dial|call in|come)|I will (?:be there|join|see you|take|attend|go (?:for|with)|come)|see you|speak(?: to you)?|talk(?: to you)?|talk then|count me in|I'?d (?:take|go (?:for|with)|pick|choose)|please|noted|got it|in (?:my|the) (?:calendar|diary)|will do|look(?:ing)? forward|can do|can make|absolutely|yes|yep|yeah|sure|perfect|great|deal|wonderful|thanks?|thank you|until then)\b/i;

/** Words by which a time is settled. */
export const settled =
  /\b(?:confirm(?:ed|ing|ation)|booked|scheduled|it is|fixed|set (?:for|up)|all set|sorted|locked in|see you|speak (?:to you |with you )?(?:on|then|at|tomorrow|next)|talk (?:to you |with you )?(?:on|then|at|tomorrow|next)|(?:invite|invitation) (?:sent|is|to follow|has|will|follows|on its way|coming)|put you (?:down|in)|you're (?:down|in|booked|on|all set|confirmed|scheduled)|you are (?:down|booked|confirmed|scheduled|all set)|here(?:'s| is) (?:the|your) (?:room|link|zoom|dial|teams|meeting)|new (?:slot|time|date)|will (?:be|take place|call you|ring you|meet you|host)|takes place|looking forward to (?:meeting|seeing|speaking|talking|it|our|the)|expect(?:ing)? you|reserved|blocked|in the (?:diary|calendar)|as agreed|agreed|interview (?:is|will)|done)\b/i;

/** The sentence is about an answer, a deadline, a start or an absence. */
const otherMatter =
  /\b(?:hybrid|from home|we work|(?:work|working|open|hours|shifts?|staffed|office) (?:are |is )?(?:from )?(?:\w+days?|Mon|Tue|Wed|Thu|Fri) (?:to|-|through|until) |let you know|get back|come back to|be in touch|write to (?:you|everyone)|hear (?:from|back)|decision|decide|feedback|deadline|due|expires?|lapses?|sign(?:ed)?|return (?:it|the|both)|submit|send (?:it|me|us|you|over|the|your|them)|first day|start(?:ing)? date|starts? (?:on|with us|work)|join(?:ing)? (?:us|the team|date)|notice(?: period)?|wedding|holiday|vacation|annual leave|on leave|out of (?:the )?office|back (?:on|in|at|from)|closes?|closing|announce|applied|application|posted|published|born|contract|lease|visa|report to|results?|outcome|update you|circle back|follow up|valid|runs? (?:to|until)|certificate|committee|board|graduat\w{1,5}|exam|trade fair|conference|sits|free from|released|available from|start work|could start|can start|happy to start|overdue)\b/i;

/** The time lies in the past, though a weekday could also be the one to come. */
const pastMatter =
  /\b(?:we met|was|were|met|spoke|talked|had|thank(?:s| you)|following|since|went|did|enjoyed|liked|came|chatted|after (?:the|your|our|my)|interviewed|sent|wrote|told|said|(?:good|great|nice|lovely|pleasure|fun|glad) (?:to )?(?:finally )?(?:speak|meet|talk|chat|connect)(?:ing)?|good interview|great interview|pleasure|caught up|last|hadn't|haven't|heard|hear anything|signed)\b/i;

/** What lies before or behind a time that is not possible. */
const impossibleBefore =
  /(?:\bnot|n't|\bcannot|\bcan't|\bnever|\bno longer|\bexcept|apart from|but not|instead of|rather than|unavailable|busy|away|travel\w{0,5}|nothing|gone|clash\w{0,3}|conflict\w{0,3}|other than|\bout)\b[^,;.!?]{0,40}$/i;
const impossibleAfter =
  /^[^,;.!?]{0,25}\b(?:(?:is|are|'s|'re) (?:gone|out|off|taken|full|bad|tricky|difficult|impossible|no good|not|n't|a no-go)|isn't|aren't|doesn't|won't|does not|will not|no longer|can't|falls through|is a (?:public |bank )?holiday|on a flight)\b/i;
const movedFrom =
  /(?:\b(?:from|scheduled (?:for|on)|instead of|planned for|originally|our (?:call|chat|interview|meeting|conversation)(?: on| at)?|the (?:call|chat|interview|meeting|conversation)(?: on| at)?|cancel|reschedule|postpone|move|push)(?: (?!to\b|until\b)[a-z]{1,8}){0,2}(?: (?:on|at|for|this|the))? ?)$/i;

/** The times meant for a meeting. `isAsked`: the other side has asked for times or offered some just before. */
export function optionsIn(
  sentences: readonly Told[],
  today: string,
  isAsked: boolean,
  isMoved: boolean,
): Option[] {
  return sentences.flatMap((sentence) =>
    sentence.whens
      .filter(
        (when) => isForMeeting(when, sentence, today, isAsked) && !(isMoved && isOldTime(when, sentence)),
      )
      .map((when) => ({ when, sentence })),
  );
}

function isForMeeting(when: When, { text, question }: Told, today: string, isAsked: boolean): boolean {
  if (when.sort !== undefined || when.last < today || isQuoted(text, when.index)) return false;
  const hasHour = when.start !== undefined;
  const before = text.slice(0, when.index);
  const after = text.slice(when.end);
  const isDeadline = when.bound === 'by' || when.bound === 'before' || when.bound === 'until';
  if (isDeadline || (when.bound === 'after' && !hasHour)) return false;
  if (impossibleBefore.test(before) || impossibleAfter.test(after)) return false;
  const isProposal = offering.test(text) || agreeing.test(text) || settled.test(text);
  if (
    otherMatter.test(text) &&
    !(
      hasHour &&
      /\b(?:interview|call|chat|meet|meeting|speak|talk|zoom|teams|panel|see you|works|suits|free|slot)\b/i.test(
        text,
      )
    )
  )
    return false;
  if (isConditional(text, when.index) && !isProposal) return false;
  if (hasHour)
    return !(
      /\b(?:was|were|took place|happened) (?:held |on |at )*$/i.test(before) ||
      (pastMatter.test(before) && when.first === today && !isProposal) ||
      /^(?:I|we|you|they) (?:met|spoke|talked|saw|came)\b/i.test(text)
    );
  if (pastMatter.test(before) && !offers(text, question)) return false;
  const isLongSpan =
    when.first.slice(0, 7) !== when.last.slice(0, 7) ||
    Number(when.last.slice(8)) - Number(when.first.slice(8)) > 6;
  if (isLongSpan) return false;
  return isProposal || isAsked;
}

/** Says in so many words that a time is possible. */
const offers = (text: string, question: boolean): boolean =>
  question ||
  /\b(?:works?|suits?|free|available|could do|can do|see you|it is|booked|confirmed|how about)\b/i.test(text);

/** Of a meeting that is moved, the time that it had. */
const isOldTime = (when: When, { text }: Told): boolean =>
  movedFrom.test(text.slice(0, when.index)) ||
  /^'s (?:call|interview|chat|meeting|conversation|slot)/i.test(text.slice(when.end)) ||
  (/\b(?:sorry|afraid|unfortunately)\b/i.test(text.slice(0, when.index)) &&
    !/\b(?:could|can|how about|would|instead|free|available|new)\b/i.test(text.slice(0, when.index)));
