/** `times-offered`, `agrees`, `question`, `asks-feedback`, `freeze-over` and `promise-own`: what a message does in the talk. */
import { isFound } from '../signals/reader.ts';
import { firstSaid } from '../signals/text/said.ts';
import type { MentionReader } from './mention.ts';

const agreement: readonly RegExp[] = [
  /\b(?:works?(?: (?:for me|great|well|perfectly|fine|nicely|too))|(?:that|it|this|time|day|which|one|either|any)(?:'s| is| day| time| one)? (?:works?|suits?|is (?:good|fine|great|perfect|ok|okay)|'s (?:good|fine|great|perfect))|suits me|sounds (?:good|great|perfect|fine|lovely|like a plan)|I'?ll be there|I will be there|we'?ll be there|see you (?:then|there|tomorrow|on|at|soon)|speak then|talk then|until then|count me in|locked in|it's a date|confirmed|perfect|looking forward to (?:it|meeting|speaking|our)|good for me|fine (?:by|with|for) me|happy with that|all good|no problem|will do|deal|combinado|perfeito|passt|einverstanden|d'accord)\b/i,
  /^(?:yes|yep|yeah|sure|ok|okay|great|absolutely|certainly|of course|wonderful|awesome|lovely|brilliant)\b/i,
];

const feedback: readonly RegExp[] = [
  /\b(?:feedback|pointers|constructive|where (?:I|it) (?:fell|went|came)|what I (?:could|might|can) (?:have )?(?:do|done|improve)|what (?:would|could|might) have (?:made|tipped|helped|been|swung)|anything I (?:could|might|can) (?:have )?(?:do|done|improve|work on)|what (?:tipped|decided|was missing|let me down|swung)|how I (?:could|can|might) improve|learn from)\b/i,
];

const askingFor =
  /\b(?:could|would|can|may|might|any|if|keen|grateful|appreciate|love|like|glad|welcome|hear|share|open to|wonder\w{0,3}|happy to (?:hear|receive|get))\b|\?/i;

const thawed: readonly RegExp[] = [
  /\b(?:hold|freeze|pause|moratorium|embargo|hiring ban|stop) (?:is|has been|was|'s|has|got) (?:now |finally |just |been )*(?:off|over|lifted|ended|gone|released|behind us|passed|removed|cleared)\b/i,
  /\b(?:lift(?:ed|ing)?|end(?:ed)? of|came off|come off|coming off|taken off|out of|over) (?:the |our |its )?(?:hiring )?(?:freeze|hold|pause|ice)\b/i,
  /\b(?:budget|headcount|funding|approval|green light|go-ahead|req(?:uisition)?|sign-?off)\b[^.;!?]{0,40}\b(?:came|come|went|is|has been|was|been|got|finally|now|just)(?: [a-z]{2,8}){0,2} (?:through|approved|released|signed off|restored|unfrozen|back|confirmed|granted|unlocked|in)\b/i,
  /\b(?:reopen(?:ed|ing)?|re-open(?:ed|ing)?|resum(?:ed|ing|es)|resume (?:hiring|the search|interview\w{0,3}|recruit\w{0,4})|restart(?:ed|ing)?|unfroze|unfrozen|un-?paused?|back (?:on|open|in business|on track)|hiring again|recruiting again|picking (?:it |this |things )?(?:back )?up again|may go out again|allowed to (?:reopen|hire|recruit)|able to (?:hire|recruit|move) again|go(?:ing)? ahead again)\b/i,
];

export default [
  {
    mention: 'times-offered',
    isIn: ({ reading, sentences }, signals) =>
      signals.some(
        ({ kind, fixed, cancelled, by }) => kind === 'meeting' && !fixed && !cancelled && by === reading.by,
      ) ||
      (reading.by === 'company' &&
        firstSaid(
          sentences,
          [
            /\b(?:calendly|scheduling (?:link|page)|booking (?:link|page)|my calendar (?:is|link)|(?:choose|pick|select|book|grab) (?:a|an|any|your|one|some|whichever|whatever)(?: [a-z]{2,12}){0,3} (?:time|slot))\b/i,
          ],
          { questions: true, conditions: true },
        ) !== undefined),
  },
  {
    mention: 'agrees',
    isIn: ({ reading, sentences }, signals) =>
      reading.kind === 'human' &&
      !signals.some(
        ({ kind, from }) => (kind === 'meeting' && from !== undefined) || kind === 'reschedule',
      ) &&
      firstSaid(sentences, agreement) !== undefined,
  },
  {
    mention: 'question',
    isIn: ({ reading, sentences }) =>
      reading.kind === 'human' &&
      sentences.some(
        ({ text, question }) =>
          (question && text.split(' ').length > 2) ||
          /\b(?:I was wondering|I'?d (?:like|love|be glad|be keen|be curious|appreciate)[^.;!?]{0,20} (?:to (?:know|hear)|(?:hearing|knowing))|could you|can you|would you|please (?:let me know|tell me|send|share|advise|confirm)|let me know (?:when|whether|if|how|what|where|which|who)|any (?:news|update|word))\b/i.test(
            text,
          ),
      ),
  },
  {
    mention: 'asks-feedback',
    isIn: ({ reading, sentences }) => {
      if (reading.by !== 'candidate') return false;
      const isAfterNo = reading.earlier.some(({ signals }) => isFound(signals, 'rejection', 'role-filled'));
      return sentences.some(
        ({ text }) =>
          feedback.some((each) => each.test(text)) &&
          askingFor.test(text) &&
          (isAfterNo || /\bfeedback\b/i.test(text)) &&
          !/\bthank(?:s| you)(?: so much| very much)? for (?:the|your)[^.;!?]{0,20} feedback\b/i.test(text),
      );
    },
  },
  {
    mention: 'freeze-over',
    isIn: ({ reading, sentences }) => reading.by === 'company' && firstSaid(sentences, thawed) !== undefined,
  },
  {
    mention: 'promise-own',
    isIn: ({ reading }, signals) => reading.by === 'candidate' && isFound(signals, 'reply-promise'),
  },
] satisfies readonly MentionReader[];
