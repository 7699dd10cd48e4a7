/** `reschedule`: somebody moves a meeting, or asks to; `by` says who. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { SignalReader } from './reader.ts';
import type { Reading } from './reading.ts';
import { inOrder, type Words } from './text/phrase.ts';
import { firstSaid } from './text/said.ts';

const moves: readonly Words[] = [
  // "We're moving your final round to 2 December"
  inOrder(
    [
      /\b(?:mov|shift|push|switch|swap|bump|chang|postpon|delay)\w{0,4}\b/i,
      /\b(?:round|interview|call|chat|meeting|session|slot|visit|trial|assessment|presentation|conversation|appointment|panel|screen|test)\b/i,
      /^ ?(?:back |forward )?(?:to|until|till|by) (?:\d|the|an?\b|mon|tue|wed|thu|fri|sat|sun|next|tomorrow|later|this|noon|half)/i,
    ],
    20,
  ),
  inOrder(
    [/\b(?:could|can|would|shall|how about|what about|mov\w{1,3})\b/i, /\bsame (?:time|hour|slot)\b/i],
    40,
  ),
  // "Thursday no longer works for me", "tomorrow's session is now at 14:00"
  /\b(?:\w{3,6}day|today|tomorrow|that (?:time|day|slot|date)|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?)(?:'s)?(?: [a-z]{2,9})? no longer (?:works?|suits?|possible)\b/i,
  /\b(?:session|interview|call|meeting|slot|chat|round|panel|visit|trial)\b(?: on \w{3,9})? (?:is|will|starts|takes place) now (?:be )?(?:at|on|from)\b|\b(?:date|time|interview|meeting|call) (?:has |have |had to )?(?:slip(?:ped)?|shifted)\b/i,
  /\bswap(?:ping|ped)? (?:to|with|for) (?:the|an?|another|your) (?:\w{3,12} ){0,2}(?:slot|time|day|afternoon|morning)\b|\brain ?check\b/i,
  /\b(?:have|do|hold|make|start)\b[^.;!?]{0,24} (?:an? |one |half an |two )(?:day|hour|week|bit|little)s? (?:later|earlier)\b/i,
  inOrder([/\b(?:do|make it|meet|see|speak|talk|come|come in)\b/i, /\binstead\b(?! of\b)/i], 36),
  /\b(?:mind|ok|okay|alright|all right|possible|fine|great|better|easier|terribly|awful\w{0,2})(?: \w{3,10})? if (?:we|I) (?:could |can )?(?:pushed|moved|push|move|shifted|shift|postponed|postpone|bumped|bump|delayed|delay|rescheduled|swapped|changed|switched)\b/i,
  /\b(?:(?:\w{3,6}day|tomorrow|today|morning|afternoon|\d{1,2}(?::\d\d)? ?(?:am|pm)?) (?:rather than|instead of|in place of) (?:on |at )?(?:(?:\w{3,6}day)\b|tomorrow|today|\d))/i,
  /\b(?:mov|shift|push|bump|switch|swapp?)(?:e|ed|es|s|ing)? you (?:back |forward )?(?:to|until|by) (?:\d|noon|midday|(?:the )?(?:\d|morning|afternoon|mon|tue|wed|thu|fri|sat|sun|next week|tomorrow|later|week)|an? (?:later|earlier|different|other))/i,
  /\b(?:your|the|our) (?:(?:\w{3,10}|\w{3,6}day's) )?(?:slot|time|interview|appointment|call|meeting|date)(?: time)? (?:has|was|is|had to be) (?:been |now |being )?(?:changed|moved|amended|brought forward|pushed|shifted|put back)\b/i,
  /\b(?:new|revised|amended|updated|changed) (?:interview )?(?:time|date|slot) (?:for|of) (?:your|our|the)\b|\b(?:revised|amended) (?:interview )?(?:time|date|slot)(?: is|:)/i,
  /\b(?:can't|cannot|can not|won't be able to|not able to|unable to|no longer able to) (?:make|do|join|attend|come|manage)\b[^.;!?]{0,40}\b(?:any ?more|after all|as (?:planned|agreed|arranged))\b/i,
  /\b(?:try|go|meet|speak|talk) again (?:on|at|next|tomorrow|this|in)\b/i,
  /\b(?:need|want|find|agree on|look for|have) (?:a|an) (?:different|new|other|alternative|later) (?:time|slot|date|day)\b|\b(?:another|a different) (?:day|time|slot) be possible\b/i,
  /\b(?:interview|call|meeting|chat|conversation|session|appointment|round)\b[^.;!?]{0,20} (?:has been|was|is|had to be|stands|gets|got)(?: now)? (?:moved|pushed|shifted|brought forward|put back|postponed|delayed)\b/i,
  /\b(?:to|could we|can we|we) move to \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)?\b/i,
  /\b(?:reschedul(?:e|ed|ing)|re-schedul(?:e|ed|ing)|rearrang(?:e|ed|ing)|re-arrang(?:e|ed|ing)|postpon(?:e|ed|ing|ement)|rebook(?:ed|ing)?|prepone(?:d)?)\b/i,
  /\b(?:move|moving|moved|push|pushing|pushed|shift|shifting|shifted|bump|bumped|bumping|bring|slide|sliding|switch|switching|swap|swapping|change|changing|delay|delaying|put off|putting off|put)\b (?:(?:it|this|that|things|us|our|the|your|my|tomorrow's|today's|back|out|monday's|tuesday's|wednesday's|thursday's|friday's|next week's|this afternoon's|this morning's)\b ?){1,2}(?:(?:interview|call|meeting|chat|conversation|session|appointment|slot|screen|time|panel|zoom|phone|intro|video|date|day) ?){0,3}(?:back|out|forward|up|to|by|until|till|from|later|earlier|a (?:bit|little|few|day|week)|an hour|half|off)\b/i,
  /\b(?:need|have|want|like|possible|able|hate|sorry|afraid)\b[^.;!?]{0,30} to (?:bump|move|push|shift|change|switch) (?:our|the|your|my|this|that|tomorrow's|today's|it)\b/i,
  /\b(?:find|look for|agree on|set|arrange|suggest|propose|try) (?:(?:a|an|some|for a) (?:new|different|other|alternative|later|better)|another) (?:time|slot|date|day)\b(?=[^.;!?]{0,40}(?:instead|\.|$|\?|that))|\b(?:another|a different|an alternative|a new) (?:time|slot|date|day) instead\b/i,
];

/** Says so only where a meeting is fixed: "I can't make it". */
const cannotCome: readonly RegExp[] = [
  /\b(?:can't|cannot|can not|won't be able to|will not be able to|unable to|not able to|not going to be able to|won't|couldn't|no longer able to|am not going to) (?:make|join|attend|do|come|be (?:there|on the call|able to (?:make|join|attend))|keep)\b/i,
  /\b(?:something|an emergency|a conflict|a clash|an urgent [a-z]{3,12}) (?:has |have |'s |just |urgent |unexpected |came |come )*(?:come|came|cropped|popped|arisen|come in|on my calendar|up)\b/i,
  /\b(?:no longer works?|doesn't work any ?more|not work any ?more|has a conflict|have a (?:conflict|clash)|double[- ]booked|called away|been pulled into|(?:falls?|fell|fallen) through|won't work|is(?:n't| not) going to work|won't be possible|time (?:has )?changed)\b/i,
  /\b(?:can|could|may|might|would) (?:we|you|I|it)(?: [a-z]{2,10}){0,3}? (?:do|make it|meet|speak|talk|be|possibly do)\b[^?]{0,60}\b(?:instead|later|another|a different|earlier)\b/i,
];

/** A standing remark of invitations and booking pages, or a wish not to move it. */
const except =
  /\b(?:reschedul\w{1,4} (?:link|button|page|option|or cancel|your)|(?:cancel|change)(?:led)? or reschedule|to (?:reschedule|cancel|change)(?:,| or| your| this|:| click| please| use)|use the (?:re)?schedul|need to reschedule(?:,|\?| or|:| at least| please)|no (?:need|problem)[^.]{0,20} to (?:move|reschedule)|happy to (?:move|reschedule|rearrange)|move (?:you|it|this|your application|things|the process|us) (?:forward|ahead|on|along|to the next|through|to (?:the )?(?:next|final|second|interview))|push (?:you|your|this|it) (?:forward|through)|move (?:forward|ahead)|change of (?:name|address)|thank(?:s| you) for (?:rescheduling|moving|being flexible|rearranging)|without (?:moving|rescheduling))\b/i;

export default {
  kind: 'reschedule',
  by: ['company', 'candidate'],
  from: ['human', 'calendar'],
  turn: 1,
  read: ({ reading, sentences }) => {
    if (reading.kind === 'calendar') return movedByCalendar(reading);
    const said =
      firstSaid(sentences, moves, { questions: true, except }) ??
      (hasFixedMeeting(reading)
        ? firstSaid(sentences, cannotCome, { questions: true, negationInside: true, except })
        : undefined);
    return said ? [{ kind: 'reschedule', by: reading.by, quote: said.quote }] : [];
  },
} satisfies SignalReader;

/** An invitation that replaces an earlier one with another time. */
function movedByCalendar({ subject, text, by }: Reading) {
  const isMoved =
    /^(?:re: |fwd?: )?(?:\[.{1,20}\] )?(?:updated invitation|updated(?: event)?:|rescheduled|changed|new time|time changed|invitation updated|event updated|aktualisierte einladung|verschoben|neue uhrzeit)\b/i.test(
      subject,
    ) ||
    /\b(?:has been (?:re-?scheduled|moved|changed|updated)|new time proposed|this event has been (?:changed|updated)|changed: ?(?:time|when|date)|the (?:time|date) (?:of|for) [^.]{1,60} has changed|was rescheduled|rescheduled (?:to|from|by))\b/i.test(
      text.slice(0, 2000),
    );
  const quote = isMoved ? subject.slice(0, 160) : '';
  return isMoved && !/^(?:accepted|declined|tentative|cancell?ed)/i.test(subject)
    ? [{ kind: 'reschedule' as const, by, quote }]
    : [];
}

/** A meeting was fixed and is not over yet. */
export const hasFixedMeeting = ({ earlier, sentAt }: Reading): boolean => {
  const meetings = earlier.flatMap(({ signals }) => signals.filter(({ kind }) => kind === 'meeting'));
  return meetings.some(
    ({ fixed, cancelled, end, start }) => fixed && !cancelled && (end ?? start ?? 0) > sentAt - DAY,
  );
};
