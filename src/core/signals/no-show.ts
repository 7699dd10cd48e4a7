/** `no-show`: somebody did not come to a meeting; `by` says who stayed away. */
import type { SignalReader } from './reader.ts';
import type { Side } from './signal.ts';
import { inOrder, type Words } from './text/phrase.ts';
import { firstSaid } from './text/said.ts';

/** The writer was there, the other side was not. */
const otherAway: readonly Words[] = [
  /\b(?:expecting|expected) you\b[^.;!?]{0,40}\b(?:didn't|did not|never|but you|no sign|weren't)\b/i,
  /\b(?:nobody|no one|no-one) was (?:on|in|at|there)\b|\bbut (?:there was |found )?(?:nobody|no one|no-one)\b(?= (?:there|in|on|came|else|joined|dial|answer|pick|appear|turn)|[.,!]|$)/i,
  /\b(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]one of you|[Yy]ou|[Nn]either of you|[Tt]he (?:interviewer|recruiter|hiring manager|panel|candidate)|\p{Lu}[\p{L}'-]{1,30})(?: [a-z]{2,8}){0,2} (?:(?:didn't|did not|never|hasn't|haven't|has not|have not|wasn't|weren't|was not|were not|failed to|couldn't|could not)(?: [a-z]{2,8}){0,2} )(?:join(?:ed)?|show(?:ed)?(?: up)?|call(?:ed)?|appear(?:ed)?|turn(?:ed)? up|dial(?:l?ed)?(?: in)?|connect(?:ed)?|(?:make|made) it(?! (?:to|through|past|into|clear))|attend(?:ed)?|pick(?:ed)? up|ring|rang|on the (?:call|line)|there|in the (?:room|meeting))\b/u,
  /\b(?:nobody|no one|no-one) (?:ever )?(?:joined|showed|called|appeared|turned up|came|picked up|rang|was there|dialled(?: in)?|logged (?:in|on)|connected|else (?:joined|was there|came))\b/i,
  inOrder(
    [
      /\b(?:(?:I|we|I've|we've) (?:was|were|have been|had been|been|sat|stayed|waited|hung|did wait|held)|waiting|waited)\b/i,
      /\b(?:room|call|line|lobby|link|meeting|zoom|teams|meet|bridge|phone|cafe|reception)\b/i,
      /\b(?:alone|only me|just me|nobody|no one|no-one|on my own|by myself|hold music|without (?:you|anyone|anybody|luck)|until|for (?:\d{1,2}|ten|fifteen|twenty|thirty|half|a quarter|about|over|the|a good|quite)|but)\b/i,
    ],
    60,
  ),
  /\b(?:we|I) (?:missed|were missing|was missing) you\b(?: (?:today|on|at|this|yesterday|for|earlier|in)|[.,!]|$)/i,
  /\b(?:tried|trying|called|rang|phoned|dialled)\b[^.;!?]{0,60}\b(?:voice ?mail|no answer|no reply|no luck|couldn't (?:reach|get)|could not (?:reach|get)|unable to (?:reach|connect)|didn't (?:get|pick)|answerphone|answering machine|rang out|went unanswered|straight to|no response|without success|couldn't get through)\b/i,
  /\b(?:waited|waiting) (?:for you|on (?:the )?(?:call|line|zoom|teams|hold)|in (?:the )?(?:zoom|teams|room|lobby|call|meeting|waiting room))\b/i,
  /\b(?:did not|didn't|don't|couldn't) (?:see|find|hear) (?:you|anyone|anybody|from you) (?:on|in|at|join|there|for|log)\b(?=[^.;!?]{0,40}\b(?:call|zoom|teams|meeting|interview|line|room|today|join|morning|afternoon|scheduled)\b)/i,
  /\byou (?:missed|no-showed|(?:didn't|did not) make(?! it (?:to|through|past|into)|(?: the| our)? (?:cut|shortlist|final))|weren't able to (?:make|join|attend)|were not able to (?:make|join|attend)|were unable to (?:make|join|attend)|did not attend|didn't attend|failed to attend) ?(?:our|the|your|it|this|today|yesterday)?\b(?=[^.;!?]{0,40}(?:call|interview|meeting|chat|slot|appointment|screen|session|it|today|yesterday|conversation))/i,
  /\b(?:a|your|the|as a|was a) no-?show\b/i,
];

/** The writer stayed away. */
const ownAway: readonly RegExp[] = [
  /\b(?:sorry|apolog\w{2,6})\b[^.;!?]{0,40}\bI (?:wasn't|was not|couldn't be|could not be|didn't make it) (?:there|on the call|in the (?:call|meeting|room|office)|at (?:the|our)|able to)\b/i,
  /\bI (?:clean|completely|totally|simply|just|quite) forgot (?:our|about our|the|your) (?:call|chat|interview|meeting|appointment|slot)\b/i,
  /\b(?:I|we) (?:(?:just|completely|totally|accidentally|stupidly|somehow|have|had|realise|realised|realize|realized|see|clearly|seem to have|must have|'ve)(?: that)?(?: I| we)? ){0,2}(?:missed(?! you)|forgot(?:ten)?|slept through|overslept|didn't make|did not make|couldn't (?:make|join)|could not (?:make|join)|wasn't able to (?:make|join)|was not able to (?:make|join)|failed to (?:join|call|make)|no-showed|lost track of time)\b[^.;!?]{0,40}\b(?:call|interview|meeting|chat|appointment|slot|screen|conversation|session|it|zoom|today|earlier|this morning|this afternoon|yesterday|time)\b/i,
  /\b(?:sorry|apolog\w{2,6}|embarrass\w{2,4}|forgive me|mortified)\b[^.;!?]{0,60}\b(?:miss(?:ed|ing)|not (?:joining|showing|calling|turning up|making|being there|dialling)|standing you up|leaving you (?:waiting|hanging|in)|stood you up|no-?show|didn't (?:call|join|show|make|turn up|ring)|did not (?:call|join|show|make|turn up))\b/i,
  /\b(?:left you (?:hanging|waiting)|stood you up)\b/i,
];

const except =
  /\b(?:missed (?:your|the|a) (?:e-?mail|message|note|deadline|reply|call from you|phone call)|miss(?:ed)? anything|don't want to miss|sorry (?:I|that I) missed (?:your|the) (?:call|e-?mail|message)(?! with)|miss(?:ed|ing) (?:your|the|that|an?) (?:e-?mail|message|note|deadline|reply|attachment))\b/i;

export default {
  kind: 'no-show',
  by: ['company', 'candidate'],
  from: ['human'],
  turn: 1,
  read: ({ reading, sentences }) => {
    const other: Side = reading.by === 'company' ? 'candidate' : 'company';
    const own = firstSaid(sentences, ownAway, { negationInside: true, except });
    if (own) return [{ kind: 'no-show', by: reading.by, quote: own.quote }];
    const missed = firstSaid(sentences, otherAway, { negationInside: true, except });
    return missed ? [{ kind: 'no-show', by: other, quote: missed.quote }] : [];
  },
} satisfies SignalReader;
