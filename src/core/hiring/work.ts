/**
 * The life of work, in everybody's words: a manager, a shop or a committee hires without a word of personnel departments.
 * Each of these is one idea; several of them together, or one with an event of a hiring process, are a hiring thread.
 */
import type { Evidence } from '../facts.ts';
import { type EvidenceId, evidence } from './evidence.ts';
import { WANTED_AS } from './job-titles.ts';
import { match } from './looking-at.ts';

/** They want the reader, for good. */
const WANTED =
  /\b(?:(?:wants?|like|love|delighted|happy|pleased|glad|keen|voted|hoping|decided) (?:to (?:have|see|recommend|take|appoint|hire) )?(?:for )?you (?:to join|to take up (?:the|this|our)|on (?:the|our|my) team\b|on board|aboard|with us\b|in our team|as (?:our|an?|my|the|their|\p{Lu})(?! guests?))|still love to have you\b|(?:position|job|role|post|seat)(?:['’]s| is) yours|approved your appointment|your appointment (?:as|to)|your joining\b|date of joining|joining (?:date|formalities|bonus)|(?:my|our|their) (?:first|top|preferred) choice|offer (?:to join|of employment)|thoughts on joining|(?:chat|talk|call|word|conversation|coffee|thinking|think|think(?:ing)? about) about (?:you )?joining|fancy (?:joining|coming to work|working)|joining (?:us|our|the (?:team|company|group|firm))|(?:like|love|want|wanting|happy) to (?:join (?:you|the (?:team|group|company|firm|practice)|your)\b|work (?:for|at|with) us\b)|take you on\b|put you down for|(?:are you )?coming to work|wanting to work with us|hand(?:ed|ing) in my notice|put you in front of|represent you (?:for|to)|right to represent|send(?:ing)? you over|see you as (?:their|our|my)|report to (?:the )?(?:gate\w*|reception|shift|site|yard)\b|be your (?:foreman|supervisor)|come on permanent\w*|(?:make|take) you (?:on )?permanent\w*|(?:get|put) you on the (?:rota|roster|schedule|payroll|books))/iu;

const START =
  /\b(?:(?:can|could|when (?:can|could|would)|able to|want you to|would) (?:you |u |i )(?:be able to )?(?:start|begin)\b|start you\b|start(?:ing)? (?:from|on) (?:\d|monday|tuesday|wednesday|thursday|friday|the \d)|(?:resumption|joining) date|your first day\b|immediate joiner|(?:your|what['’]s your|current) notice\b|notice period|(?:could|can) start (?:straight away|right away|immediately|at once|any time|on monday|next week)|would you (?:move|relocate) to)/i;

const PAY =
  /(?:[€£$]|\b)\d[\d.,]{0,10} ?(?:k\b|(?:€|£|\$|\p{L}{3,7})? ?(?:(?:\/|per|an?) ?(?:h|hr|hour|annum)\b|ph\b|p\/h|p\.a\.|gross\b|brutto\b|lpa\b))|\b\d{2,3} ?(?:per|a|\/) ?(?:day|shift)\b|\b(?:hourly|wages?|c?ctc|ectc|all inclusive|last drawn|days?['’]? (?:of )?(?:holiday|leave)|the comp\b|pay and (?:days|hours)|pay (?:band|range|scale)|take[- ]home pay|bed and board|probation\w*|plus tips|per diem)\b/iu;

const HOURS =
  /\b(?:(?:night|early|late|day|second|weekend|evening|morning) shifts?|shifts?\b|every other (?:saturday|sunday|weekend)|(?:a few )?hours (?:a|per) week|a few hours on|wfo\b|wfh\b|full[- ]time|part[- ]time|fixed[- ]term|permanent (?:post|position|role|contract)|(?:six|three|twelve|\d+) months to (?:start|begin)|days? (?:in the )?office|get you on site|van and phone)\b/i;

/** How houses without a personnel department look at somebody. */
const TRIAL =
  /\b(?:trial (?:shift|day|text|piece|translation)|days? of trial|paid (?:trial|day|morning|afternoon)\b|here['’]s the (?:test|task|exercise)|work(?:ing)? trial|(?:sample|demo|trial) lesson|teach (?:a|one) (?:class|lesson)|campus visits?|research talk|job talk|spend (?:a|one|half a|two|the) (?:\p{L}+ )?(?:morning|afternoon|day|days)\b[^.\n]{0,40}(?:with us|in the|at)|see you for (?:one|two|three|half a) days?|aptitude test|induction\b|assessment (?:cent(?:re|er)|day)|recorded? your answers|if good you stay|(?:meet|see) (?:you|your work)[^.\n]{0,30}\bportfolio|pre-?employment|background (?:check|screening)|reasoning assessment|(?:l[1-4]|f2f|hr|telephonic|technical) round)\b/iu;

/** Papers that a workplace asks for, and a landlord or an office may. */
const VETTING =
  /\b(?:right to work|work permit|ni number|national insurance number|dbs (?:certificate|check|form)|vetting (?:form|check)|forms of id\b|hcpc|nmc pin|cpcs|(?:your|driving|trade) licen[cs]e|payslips?|your (?:certs?|certificates|dossier|drawings|documents|file|papers)\b|original documents|resignation (?:acceptance|letter)|people i can ring|last two (?:managers|employers)|referees|clearance letter|emergency contact|(?:bring|along with) (?:your )?originals|relieving letter|occupational health|updated cv|resume off)\b/i;

/** Choosing among people. */
const SELECTION =
  /\b(?:search committee|selection (?:panel|committee|board)|closer selection|as part of (?:its|our|the) selection|between you and (?:one|another|two) (?:other|more|person|people)|(?:going|gone|went) (?:with|to) (?:the other|another|an internal|a man|a woman|someone|somebody)|(?:more|other) people to (?:see|meet)|(?:finished|done) (?:talking|meeting|speaking) (?:to|with) every|(?:not )?(?:yet )?through with all (?:the )?(?:talks|interviews)|in order of merit|\bsift\b|candida(?:ture|cy)|interviewed (?:\S+ ){0,2}?(?:people|others|candidates)|(?:job|position|post|role|vacancy)(?:['’]s| is| was| has)? (?:now |already )?(?:been )?(?:gone|taken|filled)\b|(?:job|position|post|vacancy) went (?:last|on|yesterday|this)\b|close second|(?:for|to|both for) you, (?:one|two) (?:for|against)|(?:cannot|can['’]?t|not|to|could) take (?:anyone|anybody|somebody|someone|people) on|(?:bring in|take on|sign off on|hire|rather than \S+ in) (?:somebody|someone|anybody|new people|anyone) ?(?:new|else)?|advertised (?:position|post|role|job)|(?:post|position|role|job|vacancy|place)\b[^.\n]{0,30}\bstill (?:open|free|available|going)|everyone who met you|not apply again|appointment will be made|not appointed|choice fell on|(?:decided on|chose) another (?:\p{L}+er|\p{L}+or|\p{L}+ist|applicant|candidate)\b|(?:outside |external )hiring|\b(?:can['’]?t|cannot|could not|able to) hire\b|\bwe hired\b|get to know you personally|(?:job|post) went to|panel (?:felt|thought|agreed|decided|was of the)|out of the running|not one of the (?:two|three|four|five|six|eight|ten|twelve|\d+))\b/iu;

/** Who has yet to say yes, and what stands in the way. */
const DECISION =
  /\b(?:(?:board|management|director|dean|provost|committee|governors?|faculty|department|council|panel|trustees)\b[^.\n]{0,40}\b(?:must still|meets? on|meets after|has to|last word|approval|voted)|headcount|came down to|shortlist\w*|after (?:the )?(?:two|three|all) (?:rounds|visits)|thumbs up|paperwork (?:goes|is)|rooting for you|keep your (?:number|details|documents|dossier))\b/i;

/** What the reader has done so far. */
const BACKGROUND =
  /\b(?:(?:about|through|of) your (?:time|years|experience|work|background) (?:in|at|with|as)|your (?:current|present) (?:place|employer|job|company|role)|current (?:location|company|employer|ctc)|you(?:['’]re| are) a good \p{L}+|looking for (?:a change|new opportunities)|write up the terms|years['’]? (?:of )?experience|\d ?- ?\d ?(?:yrs|years)\b|\d\+ ?(?:yrs|years)\b)/iu;

/** A first talk, in everyday words: of anything, so it says little. */
const TALKED =
  /\b(?:good|great|cool|lovely|nice|super|pleasant|enjoyed|enjoyable) (?:to (?:chat|talk|speak|meet)|(?:call|chat|talk|conversation|meeting|speaking|talking|interview))\b/i;

/** Somebody is looked for. */
const LOOKED_FOR =
  /\b(?:(?:we|i|they|client|you) (?:could use|need|want|take|look for|['’]m looking for|['’]re looking for|are looking for|am looking for) (?:\S+ ){0,2}?(?:somebody|someone|pair of hands|people)\b|(?:another|extra) pair of hands|looking for an? (?:first|second|third|fourth|fifth|sixth|next) \p{L}+|looking for an? (?:second|third|fourth|fifth|sixth),|\p{L}{2,20}(?:ers|ors) (?:needed|wanted)|\d+ \p{L}+ers needed|still (?:after|looking for) (?:a few hours|work|a job)|(?:passed|gave) me your (?:name|number|details)|i have money for a|retained on|\bmandate\b|would that interest you|(?:keep|bear|have) you in mind|(?:don['’]t|do not) have an? (?:seat|opening|vacancy|opportunity) |come in for a (?:chat|talk)|pop in (?:and|for)|interested\?|(?:any|expect) work for (?:me|you)|job(?:s)? (?:off|on) the board|two trucks|(?:notice|ad|advert) in your window|need a (?:first|second|third|fourth|fifth|sixth|next)(?: (?:person|engineer|hire|one|pair)\b|[.,!]|$)|(?:are|were) you (?:still )?(?:looking for|short of|after|taking on|hiring|recruiting) (?:\S+ ){0,2}?(?:staff|help|people|drivers|hands|anyone|somebody|someone|workers|temps)\b|(?:saw|seen) (?:your|the) (?:ad|advert|notice|sign|posting|card) |(?:nothing|no (?:openings?|vacanc(?:y|ies)|roles?|posts?|positions?)) (?:\S+ )?(?:open|available|vacant|going|free|suitable)?\b(?=[^.\n]{0,80}(?:\bcv\b|resume|on file))|end client|on c2c|invites you to complete|you(?:['’]d| would) own (?:everything|all)|the jd\b|opportunity (?:with|at) (?:an?|our|the|my) (?:\S+ )?(?:client|company|mnc)|opportunity with mnc|(?:about|for) the (?:[\p{L}-]+ ){1,3}(?:job|vacancy)\b)/iu;

const IDEAS: readonly (readonly [EvidenceId, RegExp])[] = [
  ['work-wanted', WANTED],
  ['work-start', START],
  ['work-pay', PAY],
  ['work-hours', HOURS],
  ['work-trial', TRIAL],
  ['work-papers', VETTING],
  ['work-selection', SELECTION],
  ['work-decision', DECISION],
  ['work-background', BACKGROUND],
  ['talked', TALKED],
  ['work-looked-for', LOOKED_FOR],
  ['role-named', WANTED_AS],
];

/** Longer than a note, some sentence always sounds like it. */
const NOTE = 4_000;

export function* workEvidence(text: string): Generator<Evidence> {
  for (const [id, pattern] of IDEAS) {
    const words = match(pattern, text.slice(0, NOTE));
    if (words) yield evidence(id, { words, role: words });
  }
}
