/** Evidence in what is said, in subject and new text. */
import type { Evidence } from '../facts.ts';
import { before } from '../reading/strip.ts';
import { OTHER_APPLICATION, ownApplication } from './application.ts';
import { evidence } from './evidence.ts';
import { JOB_TITLE } from './job-titles.ts';
import { flowing, type LookingAt, match } from './looking-at.ts';
import { APPLIES_ELSEWHERE, JOB_ELSEWHERE } from './other-languages.ts';
import { shortAnswer } from './short-answers.ts';
import { bareSubject } from './subject.ts';
import { workEvidence } from './work.ts';

const ROUNDS =
  'phone|video|zoom|technical|final|first|second|third|onsite|on-site|panel|virtual|telephone|in-person|first-round|second-round|screening|portfolio|initial|next|last|face-to-face|job|live|competency|behaviou?ral';

const INTERVIEW = new RegExp(
  [
    `\\b(?:your|our|this|'s|’s) (?:(?:${ROUNDS}) ){0,2}interviews?\\b`,
    `\\b(?:${ROUNDS}) interviews?\\b`,
    '\\b(?:schedul\\w+|book|arrang\\w+|set up|confirm\\w*|invit\\w+|coordinat\\w+|proceed with|reserve|select\\w*|after|following) (?:[^\\s.]+ ){0,4}?interviews?\\b',
    '\\b(?:to|will|would|could|can|like to) interview you\\b|\\binterviewing (?:you|with|at|for)\\b|\\binterview(?:s)? (?:with (?:you|me|us|our|my)\\b|process|stage|went|invitation|details|confirmed|confirmation)',
    '\\b(?:phone|recruiter|recruiting|technical) screen(?:ing)?\\b|\\b(?:recruiter|screening|intro|introductory|discovery) (?:call|chat)\\b|\\bfirst screening\\b',
    '\\b(?:thank\\w*|thanks|grateful|pleasure|enjoyed)\\b[^.\\n]{0,30} (?:the|your|our|an|that) interview\\b|\\binterview (?:on|of|at|by|tomorrow|yesterday|today|next|this|last) ',
    '\\bpanel would (?:love|like) to\\b|\\b(?:bring|bringing|have|having|comes?|get|like) (?:you )?in for (?:the panel|(?:an? )?(?:\\S+ )?interview)\\b|\\b(?:chat|talk|coming in|calling|popping in|meeting|time|conversation) (?:\\S+ ){0,3}?about the (?:[\\p{L}-]+ ){0,4}(?:job|role|position|post|vacancy)\\b',
    '\\bhiring manager (?:chat|call|interview|round|conversation)\\b|\\b(?:meet|chat|call|talk|speak)\\b[^.\\n]{0,30}\\bhiring manager\\b|\\bon-?site (?:schedule|interview|loop|visit)\\b',
    "\\byou(?: have|’ve|'ve| are| were)? (?:been )?(?:shortlisted|selected for (?:an |the |a )?)|\\binterviews? (?:are|will be|is) (?:held )?on\\b",
    '\\b(?:pairing session|whiteboard session|system design (?:interview|round)|case study|take[- ]home(?: exercise| task| test| assignment)?|portfolio review|trial (?:day|shift)|coding (?:test|challenge))\\b',
    '\\b(?:chat|meet|talk|speak|conversation|call) (?:with )?(?:you|our (?:team|engineering manager|recruiter|hiring manager|head|founder|ceo|cto))\\b[^.\\n]{0,40}\\b(?:role|position|team|opening|opportunity)\\b',
    "\\b(?:team|manager|director|founder|panel) (?:wants?|would like|[’']d like|is keen|are keen|would love) to (?:meet|talk to|speak (?:to|with)) you\\b",
    '\\b(?:meet|see|talk to|speak (?:to|with)|chat (?:to|with)) [^.\\n]{2,40} about the (?:[\\p{L}-]+ ){1,4}(?:job|role|position|post|vacancy)\\b',
    "\\byou(?:[’']re| are|[’']ll be| will be) (?:meeting|speaking|talking) (?:with |to )?\\p{L}+(?: \\p{L}+)? \\((?:[\\p{L}&]+ ){0,3}(?:manager|engineer|director|lead|head|recruiter|partner|founder|cto|ceo|designer|scientist|officer|nurse)\\b",
    '\\bvorstellungsgespräch|\\bentretien (?:d.embauche|téléphonique|avec)|\\bentrevista|\\bcolloquio|\\bsollicitatiegesprek|\\brozmow[ayę] kwalifikacyjn',
  ].join('|'),
  'iu',
);

const PROGRESS =
  /\b(?:(?:would like|['’]d like|want|wants|keen|happy|decided|love) to (?:move|go|take) (?:you |this |things )?forward(?! with (?:other|another|a different))|mov(?:e|ing) you (?:forward|along|ahead|on)|(?:next|final|last) (?:steps?|stages?|rounds?) (?:in|of) (?:our|the|your) (?:\S+ ){0,2}?process|you(?:['’]re| are) through to|advance you to|progress(?:ed|ing)? (?:you )?to the next|(?:our|your) next (?:step|stop|round)|good news after our call|put you forward|(?:would|['’]d) (?:like|love) to (?:see|meet) you (?:again|once more|in person)|meet the (?:rest of the )?team\b|(?:panel|team|everyone|everybody|they|partners|directors?) (?:really |all )?(?:liked|loved|enjoyed) (?:meeting|talking|speaking|you\b|your\b|the on-?site)|(?:would|will) be your (?:boss|manager|team lead|lead)|take (?:it|this|things|you|your application) further|your future (?:team|manager|colleagues)|introduce you to (?:the|our) (?:team|hiring)|hiring manager (?:would|['’]d|wants?|is keen|liked|loved|has (?:now )?(?:read|seen|reviewed)|will (?:call|be in touch|speak)|asked))\b/i;

const ROUND =
  /\b(?:first|second|third|final|next|last) rounds?\b(?! of (?!interviews?\b|talks\b))|\bround (?:one|two|three|four|[1-4])\b|\b(?:management|managerial|panel|manager|hr|technical|tech) round\b/i;

const APPROACH =
  /\b(?:client\b[^.\n]{0,60}\b(?:needs?|is looking for|are looking for|seeks?|is hiring)|(?:have|got) an? (?:\S+ ){0,3}?(?:seat|opening|spot|vacancy|position|role|place) (?:\S+ )?(?:open|free|on (?:my|our) team)|we need (?:someone|somebody|people|help) (?:for|to)|(?:open|interested|tempted|curious|up) (?:to|for|in) (?:\S+ ){0,4}?(?:new (?:role|opportunit|challenge)|opportunit\w+|exploring)|retained (?:by|to)\b[^.\n]{0,60}\bfind|(?:still )?(?:looking|searching) for a (?:new )?(?:job|role|position)\b|(?:looking|searching|hiring|recruiting) for an? (?:\S+ ){0,6}?(?:engineer|manager|developer|analyst|designer|lead|scientist|director|specialist|consultant|head|architect|planner|editor|nurse|teacher)|we (?:need|want|are looking for) an? (?:\S+ ){0,6}?(?:engineer|manager|developer|analyst|designer|lead|scientist|director|specialist|consultant|architect)|I need an? (?:\S+ ){0,3}?(?:lead|engineer|manager|developer|designer)|would (?:you|this|it) (?:be )?(?:interest(?:ed)?|tempt)\b|(?:would|do) you (?:like|want) to (?:know|hear) more|(?:you|you['’]re|still|currently) (?:still |currently )?on the market|thought of you|we(?:['’]re| are) short (?:of )?an? \p{L}+|exciting (?:role|opportunity|position)|great (?:fit|match) for|\bhiring (?:our |my )?(?:employee|engineer|person|hire|colleague) ?(?:#|number|no\.?) ?\w+|in connection with an? (?:\S+ ){0,4}?(?:appointment|role|position|search|\w+ship)\b|(?:may|could|can|let me|shall) (?:I )?send you the (?:brief|spec|details|jd|job description)|\bwe(?:['’]ve| have) (?:got )?a seat\b|need (?:\d+|two|three|four|five|six) (?:\p{L}+ )?\p{L}+(?:ers|ors|ians|men|hands)\b[^.\n]{0,60}\b(?:weeks?|months?|job|hour|day)\b)/iu;

const SOFT_APPROACH =
  /\b(?:your|the) (?:profile|background|experience|cv|resume|talk|portfolio|name|work)\b[^.\n]{0,80}\b(?:caught|impress\w*|stood out|match\w*|fit\w*|forwarded|mentioned|came up|pointed|eerily close|interesting|impressive|perfect)|\b(?:open|interested|tempted|curious|up) (?:to|for|in) (?:\S+ ){0,3}?(?:hear(?:ing)? (?:a little |a bit )?(?:more|about)|a (?:quick |short |brief )?(?:chat|call|conversation)|learning more)/i;

const SOMEBODY_ELSE =
  /\b(?:go(?:ne|ing)?|mov(?:e|ing|ed)|proceed(?:ing)?|progress(?:ing)?|chosen|chose|opted|decided) (?:\S+ ){0,5}?(?:with|for|to progress with) (?:another|a different|other|someone|somebody|an internal) (?:candidates?|applicants?|else|whose|with|who)\b|\b(?:another|a different|an internal) (?:candidate|applicant) (?:was|has been|who|whose|for)|\b(?:offered|gave|given|giving|offering) (?:it|the (?:job|role|post|position)) to (?:the |an? )?(?:internal|other|another|somebody|someone)\b|\b(?:found|have) (?:a |the )?(?:person|somebody|someone|colleague) (?:from )?(?:inside|within|internally)|\bby a person from inside|\b(?:is|it['’]s) not going to be us\b|\bisn['’]t going to be us\b/i;

const PAUSED =
  /\b(?:headcount|hiring|recruit\w+|the (?:role|position|vacancy|process|search|req\w*)|budget|offers?|contracts?) (?:\S+ ){0,4}?(?:has|have|had|is|are|was|been|being) (?:\S+ ){0,3}?(?:frozen|on hold|paused|put on ice|suspended|stopped)|\b(?:pause|freeze|put|hold) (?:\S+ ){0,3}?(?:the (?:process|role|search|hiring)|hiring|recruit\w+)\b/i;

const PAY_ASKED =
  /\b(?:salary|pay|compensation|package) (?:expectations?|range|requirements?|do you)|\b(?:want|like|expect|hope|need) to (?:earn|make a year)|\byour (?:notice period|current salary|earliest start|expected package)|\bhow (?:long|much) (?:is your notice|notice)|\bwhat (?:range|salary) do you have in mind|\bwhat you earn\b|\blooking for in salary|\bthe (?:salary|base|band|pay|package) (?:would be|is|for this|starts)/i;

const REFERENCES_ASKED =
  /\b(?:names?|contacts?|details?|numbers?) (?:and \S+ )?(?:of|for) (?:\S+ )?(?:two|three|2|3|your|some|a couple of) (?:\S+ )?(?:references|referees)\b|\b(?:two|three|2|3|a couple of|your) (?:professional )?(?:references|referees)\b|\bpeople (?:you|who) (?:reported to|have worked with|worked (?:with|for)|managed you)\b/i;

const TIMES_ASKED =
  /\b(?:your availability|(?:what|which) (?:times?|days?) (?:work|suit|would)|when (?:are|would|could) you (?:be )?(?:free|available|come|have time)|(?:pick|choose|select|book) a (?:time|slot)|windows of availability|does (?:this|that|it) (?:work|suit)|are you (?:free|available))\b/i;

const CANDIDATE_ASKS =
  /\b(?:check(?:ing)? in|follow(?:ing)? up|touch(?:ing)? base|circl(?:e|ing) back|any (?:news|update)|heard back|still (?:very )?(?:keen|interested)|where (?:the|things|you))\b[^\n]{0,80}\b(?:role|position|application|interview|hiring process|opening|vacancy|search)\b|\b(?:role|position|application|interview)\b[^.\n]{0,60}\bany (?:news|update)/i;

const OFFER =
  /\b(?:(?:pleased|delighted|happy|excited|thrilled|like|glad|pleasure) to (?:\S+ ){0,3}?(?:offer you|extend (?:\S+ ){0,3}?offer)|offer you (?:the|a) (?:\S+ ){0,5}?(?:position|role|job|post)|job offer|offer letter|(?:our|the|your|an) offer\b[^\n]{0,60}(?:euros?|€|\$|£|salary|gross|days of holiday)|sign and return the (?:contract|offer|letter)|letter of appointment|(?:base|starting|annual) (?:salary|pay)|signing bonus|your (?:first day|offer)\b|we would like you on board|welcome (?:aboard|to the (?:team|family)))/i;

const HIRING_WORDS =
  /\b(?:hiring (?:manager|team|committee|panel|process|decision|freeze)|recruit(?:er\b|(?:ing|ment) (?:team|process|freeze|scheme|round))|selection (?:panel|committee|process)|shortlist\w*|short-list\w*|(?:other|more|several|all|internal|strong) (?:candidates|applicants)|candida(?:te|cy|ture)\b|decision (?:is|lies|rests|sits) with|headcount|vacanc(?:y|ies)|job (?:description|opening|spec)|open(?:ing| role| position)s?\b|the (?:role|post|position|vacancy)\b|(?:next|last|final) (?:step|stage)s?\b|screening|scorecard|scores? (?:are|is) in|(?:good|right) (?:fit|match)\b|probation|onboarding|requisition|internal mobility|referee[s]?\b|referral)/i;

const TERMS =
  /\b(?:salary|employment (?:contract|agreement)|contract of employment|notice period|(?:month['’]?s?|weeks['’]?|days['’]?) notice|notice (?:is|runs)|compensation|expected package|package (?:expectations?|include)|pay (?:range|band)|day rate|start(?:ing)? date|right to work|work permit|visa sponsorship|need (?:\S+ ){0,3}?sponsorship|sponsorship (?:now|in the future)|(?:set|agree|fix|confirm) (?:a|your|the) start(?:ing)? date|relocat\w+|hybrid|onboard by|how soon you could)\b/i;

const PAPERS =
  /\b(?:(?:your|my|updated|attached|send (?:\S+ ){0,2}?(?:the|your)|copy of (?:your|my)) (?:cv|resume|résumé|curriculum|lebenslauf|cover letter|portfolio|transcripts?)|(?:cv|resume|résumé|cover letter) (?:is )?(?:attached|enclosed)|share (?:your|ur) (?:updated )?(?:profile|cv|resume)|keep your (?:cv|resume|résumé|application) (?:on (?:file|record)|handy)|(?:two|three|names? (?:and \S+ )?of) (?:\S+ )?(?:referees|references)|reference check|(?:copy|scan) of your|(?:thanks?|thx|tks|ta|thank you|got|received|pass(?:ed)?|gave?|forward\w*|have|seen|read|popping) (?:\S+ ){0,4}?(?:cv|resume)|(?:letter|note) (?:\S+ ){0,3}?(?:cv|certificates|references|papers|documents)|transcript)\b/i;

const CANDIDATE_APPLIES =
  /\b(?:(?:i|i['’]d|i would|i wish|i['’]m|i am|we) (?:\S+ ){0,4}?(?:apply|applying|applied) (?:for|to|at)|my application|send you my application|(?:cv|resume|résumé) (?:is )?(?:attached|enclosed)|(?:attached|enclosed|here) (?:is |are )?my (?:cv|resume|résumé)|(?:would (?:love|like)|like) to be considered|my interest in the|interested in the (?:\S+ ){0,5}?(?:position|role|opening|job)|i (?:sent|e-?mailed|handed in|dropped off|submitted|posted|left|uploaded) (?:you |in )?my (?:cv|resume|résumé|application))/i;

/** "Reception role", "Assistant Professor search". */
const NAMED_AS_JOB =
  /\s(?:job|position|vacancy|role|post|search)s?(?:\s*$|\s*[:,(–—-])|^(?:bar|kitchen|farm|factory|warehouse|shop|restaurant|temp|seasonal|summer|holiday|agency|care|site|part-time|weekend) work$|^(?!the |your |our |my )[\p{L}/&-]+(?: [\p{L}/&-]+){0,2} (?:job|vacancy|role) (?!of\b|in\b|as\b|for\b|model|play|descri|title|market|fair|search|alert|cent|seek|satisf|number|spec|offer|hunt|interview|application)[\p{L}]+$/iu;

/** "Night carer", "Head of Quality, Basel": nothing but the name of a job. */
function isWhollyRole(subject: string): boolean {
  const name = before(subject, /[,(:–—]| - | (?:[IV]{1,3}|\d)$/).trim();
  const words = name.split(/\s+/);
  return (
    !/^(?:interview|your|my|our|the|new)\b/i.test(name) &&
    words.length <= 4 &&
    (JOB_TITLE.test(words.at(-1) ?? '') || /\bof\b/.test(name)) &&
    JOB_TITLE.test(name) &&
    /^\p{L}[\p{L}\d &/+-]*$/u.test(name)
  );
}

/** Trades that private people call in, so that their name alone is as well a customer's subject. */
const CALLED_IN =
  /\b(?:plumber|electrician|gardener|cleaner|nanny|babysitter|childminder|photographer|videographer|caterer|tutor|decorator|painter|roofer|joiner|carpenter|builder|florist|musician|organist|vet|dentist|doctor|therapist|solicitor|lawyer|surveyor|broker|trainer|translator|hairdresser|barber|tailor|mechanic)s?\b(?! (?!for\b|on\b|in\b)[a-z])/i;
/** A plumber is called in; an apprentice plumber, or one on nights, is employed. */
const EMPLOYED =
  /\b(?:apprentice|trainee|assistant|junior|senior|head|lead|deputy|night|relief|weekend|staff|graduate)\b/i;
const CALLED = 2.5;

function* underJob(subject: string, text: string, byCandidate: boolean): Generator<Evidence> {
  const called = CALLED_IN.test(subject) && !NAMED_AS_JOB.test(subject) && !EMPLOYED.test(subject);
  yield evidence('subject-names-role', { words: subject }, called ? CALLED : 3);
  if (!called && !byCandidate) yield* shortAnswer(text);
}

/** An application for nobody knows what: a question. */
const UNNAMED = 3;

const SUBJECT_INTERVIEW = /\binterview(?!s? with the\b)|\bphone screen\b/i;

/** Speaks of an interview with the reader. */
export const speaksOfInterview = (text: string): boolean => match(INTERVIEW, text) !== undefined;

/** Names a job, a vacancy or choosing among applicants. */
export const speaksOfWork = (text: string): boolean => HIRING_WORDS.test(text) || PAPERS.test(text);

export function* wordingEvidence({ message, parts, kind, byCandidate }: LookingAt): Generator<Evidence> {
  const { subject } = message;
  const text = flowing(parts.text);
  const both = `${subject}\n${text}`;
  const found = (id: Parameters<typeof evidence>[0], pattern: RegExp, where = both) => {
    const words = match(pattern, where);
    return words ? [evidence(id, { words })] : [];
  };
  if (byCandidate) {
    if (!OTHER_APPLICATION.test(both)) {
      yield* found('candidate-applied', CANDIDATE_APPLIES);
      yield* found('candidate-applied', APPLIES_ELSEWHERE);
      yield* found('candidate-asks', CANDIDATE_ASKS);
    }
  } else {
    const own = ownApplication(`${message.from.name}\n${subject}`, `${text}\n${parts.signature}`);
    // Of what kind an application is that names no job, only the rest of the mail can tell.
    if (own.received)
      yield evidence('application-received', { words: own.received }, own.named ? undefined : UNNAMED);
    if (own.step) yield evidence('application-step', { words: own.step });
    if (own.account) yield evidence('candidate-account', { words: own.account });
    if (own.decided && (own.received || own.process || kind === 'status'))
      yield evidence('application-decided', { words: own.decided });
    yield* found('approach', APPROACH);
    yield* found('approach', JOB_ELSEWHERE);
    yield* found('soft-approach', SOFT_APPROACH);
    yield* found('somebody-else', SOMEBODY_ELSE);
    yield* found('paused', PAUSED);
    yield* found('times-asked', TIMES_ASKED);
    yield* found('pay-asked', PAY_ASKED);
    yield* found('references-asked', REFERENCES_ASKED);
    yield* found('job-offer', OFFER);
  }
  const interview = found('interview', INTERVIEW);
  yield* interview;
  if (kind === 'calendar') yield* found('interview-invitation', SUBJECT_INTERVIEW, subject);
  if (interview.length === 0) yield* found('interview-word', /\binterview\w*\b/i);
  yield* found('progress', PROGRESS);
  yield* found('round', ROUND);
  yield* found('hiring-words', HIRING_WORDS);
  yield* found('terms', TERMS);
  yield* found('papers', PAPERS);
  yield* workEvidence(both);
  const bare = bareSubject(subject);
  yield* found('subject-names-interview', SUBJECT_INTERVIEW, bare);
  if (
    (NAMED_AS_JOB.test(bare) || /^(?:job|vacancy|your application)$/i.test(bare)) &&
    !/^your (?:new )?(?:role|position|post|job)$/i.test(bare)
  )
    yield* underJob(bare, text, byCandidate);
  else if (/\bapplication\b/i.test(bare) && JOB_TITLE.test(bare) && !OTHER_APPLICATION.test(both))
    yield evidence('subject-names-role', { words: bare }, 4);
  else if (isWhollyRole(bare)) yield* underJob(bare, text, byCandidate);
  else if (JOB_TITLE.test(bare)) yield evidence('subject-names-role', { words: bare });
}
