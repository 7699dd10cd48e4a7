/** Mail about the candidate's own application, as machines word it: received, under review, decided, a test, an account. */

import { JOB_TITLE, TITLED } from './job-titles.ts';
import { flowing } from './looking-at.ts';
import { OUTRIGHT, otherMatter } from './other-matters.ts';

export const RECEIVED =
  /\b(?:thank(?:s| you)(?: (?:so|very) much)?(?: again)? for (?:[^\s.!?]+ ){0,6}?(?:applying|application|your interest in|submitting|expressing|your submission|showing interest|taking the time to (?:apply|submit|complete)|considering|throwing your hat in the ring)|(?:we|we['’]ve|have|has|successfully|been|was) (?:successfully )?(?:received|got|recorded|submitted|added) (?:\S+ ){0,3}?(?:application|resume|résumé|cv|materials|documents|submission|profile)|(?:your|the|job) application\b[^.\n]{0,120}\b(?:received|submitted|sent|recorded|in our system|under (?:review|consideration)|is being|will be reviewed|status|viewed|forwarded|complete)|(?:got|received|read|read through|acknowledg\w+|looked at) (?:\S+ )?your application|your application\b[^.\n]{0,60}\b(?:arrived|reached (?:us|me)|landed|docked|is with us|interest(?:s|ed) us)|(?:your application|(?:your )?\p{L}+ application) (?:is|are) (?:now )?complete|application complete|we have your (?:application|documents|details)|receipt of your (?:application|resume|cv|submission|interest)|your (?:recent |job |online )*application (?:for|to|at|with)|application (?:received|confirmation|submitted|status|update)|(?:status|update) (?:of|on|regarding|about|for) (?:your|the) (?:\S+ ){0,3}?application|you (?:have )?(?:recently |successfully )?(?:applied|submitted)|we (?:have )?(?:appreciate|thank you for) (?:your interest|the (?:time|interest))|your documents for the position|your interest in (?:\S+ ){0,6}?(?:position|role|opportunit|career|job|opening|joining|internship|vacancy|working))/iu;

/** "Your application" in languages that the signals do not understand: enough to know what a mail is about. */
const IN_OTHER_LANGUAGES =
  /\b(?:(?:ihre|deine|eure|meine) (?:online-?)?bewerbung|(?:votre|ta|ma) candidature|(?:tu|su|mi) candidatura|(?:tu|su) solicitud (?:de empleo|para el puesto)|(?:tua|sua|vostra|mia) candidatura|(?:sua|tua|minha) (?:candidatura|inscrição)|(?:je|uw|jouw|mijn) sollicitatie|(?:din|er|min) (?:ansökan|ansøgning|søknad|jobansøgning)|(?:twoj[aą]|pańsk[aą]|twoje|moj[aą]) (?:aplikacj[aę]|kandydatur[aę]|zgłoszeni[ea])|hakemukse(?:si|sta|en)|työhakemu\w+|özgeçmişiniz|başvurunuz|ваше? (?:резюме|отклик)|ваш отклик|ご応募|응시|귀하의 지원)/iu;

/** The candidate's account at a company's careers site. */
const ACCOUNT =
  /\bwelcome to [^.\n]{0,60}\bcareers?\b|\byour (?:candidate|applicant|careers?|job seeker|talent) (?:profile|account|password|login)|\b(?:creat\w+|activat\w+|verify\w*|reset\w*|confirm\w*|complete) [^.\n]{0,40}\b(?:candidate|applicant|careers?) (?:account|profile|site|portal)/i;

const DECIDED =
  /\b(?:not (?:be )?(?:inviting|extending|moving|move|proceed|progress|advanc|continu|select|pursu|consider)\w*|other (?:candidates|applicants)|another (?:candidate|applicant)|no longer (?:be(?:ing)? )?(?:considered|available|under consideration|accepting)|position (?:has been|is|was) (?:now )?(?:filled|closed|cancel?led|on hold)|regret to inform|your (?:candidacy|candidature)|(?:not|isn['’]t|wasn['’]t) (?:quite )?(?:an? |the )?(?:right |good )?(?:match|fit)\b|isn['’]t among|not selected|unsuccessful|(?:can['’]t|cannot) accept you as|(?:cannot|can['’]t|unable to) offer you|not (?:been )?(?:successful|shortlisted|appointed|taken forward)|not (?:among|one of) (?:those|the)|non-selection|(?:post|position|vacancy|role|requisition|campaign)\b[^.\n]{0,40}\b(?:withdrawn|cancelled|no longer|closed|filled)|wasn['’]t you|possible to include you|cut the post|regret to (?:say|advise|inform)|did not reach)\b/i;

const PROCESS =
  /\b(?:complete|take|start|finish|invit\w+) (?:\S+ ){0,5}?(?:assessment|coding (?:test|challenge)|online test|skills test|questionnaire|video interview|pre-?screen\w*)|\b(?:schedule|book|choose|select|pick|reserve) (?:\S+ ){0,8}?(?:interview|phone screen|time|slot|first call)\b|\b(?:candidate (?:home|portal|profile|account|self-service|zone|experience)|careers? (?:site|portal|account|profile|page)|applicant (?:portal|account)|talent (?:community|network|acquisition)|job (?:requisition|application|search)|requisition|hiring (?:team|manager|process)|recruit(?:er|ing|ment) team)\b/i;

/** Steps of hiring that machines ask for: unfinished applications, passcodes, tests, checks, contracts, first days. */
const STEP =
  /\b(?:(?:continue|finish|complete|resume|submit|access) (?:your|the) (?:job|online job|employment) application|(?:started|saved|began) an application for|requisition \S+ (?:has been|is|was)|pre-?employment (?:background |health )?(?:check|screening|medical)|background (?:check|screening) (?:for|by|requested|on behalf)|(?:your|about your) candida(?:cy|ture)|your candidate area|(?:closing date|deadline) for (?:the )?(?:post|position|vacancy|job)|(?:employment (?:agreement|contract)|contract of employment)\b[^.\n]{0,60}\b(?:sign|review|document)|(?:invites?|invited|asks?|asked) you to (?:complete|take|sit)\b[^.\n]{0,60}\b(?:assessment|test)\b|\bsift\b[^.\n]{0,60}\b(?:completed|outcome|vacancy)|application has not been taken forward|not been (?:taken forward|shortlisted|appointed)|\b(?:review|sign)\b[^.\n]{0,60}\b(?:employment (?:agreement|contract)|contract of employment)|your (?:\S+ ){0,2}?interview (?:is|has been|was) (?:booked|confirmed|scheduled|moved|rescheduled|cancel?led)|interview for [^.\n]{0,60}\bis (?:booked|confirmed|scheduled)|record your answers|video (?:answers|responses) for|new hire (?:forms|paperwork|tasks)|no appointment will be made|archived the (?:remaining|other) applications|(?:invited to an?|your) (?:aptitude|psychometric|online|numerical) (?:test|assessment))\b/i;

/**
 * Words that a system uses of the stages of hiring. Each is used of other things too: they count where a job is named.
 * What one applies with, what is advertised, how one is looked at, and how it ends.
 */
const STAGE =
  /\b(?:(?:your|the|an?|incomplete|online) (?:submission|candidature|candidacy|referral|eoi|expression of interest)\b|submission (?:to|for|received|incomplete)|\beoi\b|expression of interest|referred you (?:for|to)|(?:job |the |your )?(?:posting|vacancy|requisition|announcement)\b[^.\n]{0,60}\b(?:closed|cancel?led|withdrawn|filled|lacks?|missing|received|changed|now)|posting (?:closed|cancel?led|removed|withdrawn)|eligib(?:le|ility) list|meet the minimum (?:qualifications|requirements)|hiring official|talent pool|(?:changed|moved) (?:from [^.\n]{1,40} )?to\b[^.\n]{0,40}\b(?:screen|review|interview|closed|not selected|shortlist\w*)|assessment (?:cent(?:re|er)|day)|(?:your|the|an?|to) assessments?\b(?= (?:for|to|cent))|(?:numerical|verbal|written|online|aptitude|psychometric|situational|typing|skills?|technical) (?:judgement |reasoning )?(?:tests?|exam(?:ination)?s?)|(?:background|right to work|reference|vetting) check|pre-?employment|occupational health|(?:video|one-way|recorded) interview|(?:recruiter|hiring manager|intro\w*) (?:screen|chat|call)|phone screen|inviting you to (?:an )?interview|extend(?:ing)? (?:you )?an offer|taking to interview|(?:unsuccessful|not selected|not successful) (?:in|to|for|at)|(?:passed|completed) (?:the|our|your) [^.\n]{0,30}(?:review|stage|sift)|accept you as an?|application review|(?:prospective|future|potential|new|next) employer|employment history|(?:score|result|list)\w* [^.\n]{0,20}\b(?:examination|exam|test) for)/iu;

/** Applications for something else than a job: for a place, money, a home, a permit. */
export const OTHER_APPLICATION =
  /\b(?:appl(?:y|ying|ied|ications?)|offer you|place) (?:for|to|in|on) (?:[^\s.]+ ){0,4}?(?:(?:ph\.?d|doctora(?:l|te))\b(?! (?:position|post|job|researcher|candidate))|scholarships?|fellowship|grants?|mortgage|loans?|credit card|tenancy|rental|lease|visa|passport|insurance|planning permission|funding|residence permit|membership|adoption|nursery|kindergarten|school|course|master['’]?s|bursary|residency|allotment|account|flat|apartment|room|house|property|prize|awards?|competition|contest|accelerator|incubator|hackathon|festival|exhibition|conference)\b|\b(?:loan|mortgage|visa|passport|rental|tenancy|credit|grant|scholarship|membership|insurance|planning|funding|patent) applications?\b|\b(?:[Aa]dmissions (?:[Cc]ommittee|[Oo]ffice|[Tt]eam|[Cc]oordinator|[Oo]fficer)|[Yy]our (?:son|daughter|child|children)\b|[Tt]he jury\b|[Gg]raduate (?:[Aa]dmissions|[Ss]chool|[Ss]tudies)|[Uu]ndergraduate|scholarship committee|(?:autumn|spring|summer|winter|funding|grant) round|call for (?:papers|proposals|projects|entries)|[Ss]ecretary to the fund|grants?@|admissions?@|money for (?:\w+ )?projects|[Aa]pplication to the [^.\n]{0,30}(?:Prize|Award|Fund|Festival|Fellowship|Programme)\b|[Aa]pplication\b[^.\n]{0,12}\bPh\.?D\b(?! (?:position|post|job|researcher|candidate))|(?:for|to|on|study|studying|in) (?:the |our |an? )?(?:MSc|BSc|BA|MA|MBA|MPhil|LLB|LLM|PGCE|BEng|MEng)\b|\b(?:[Cc]onditional|[Uu]nconditional) offer)/;

const clip = (text: string): string => text.slice(0, 8_000);

const JOB =
  /\b(?:jobs?|roles?|positions?|vacanc(?:y|ies)|openings?|requisition|candidates?|candidacy|recruit\w*|hiring|careers?|employ\w*|talent|resume|résumé|cv|interview\w*|internship|graduate (?:scheme|program\w*)|apprenticeships?)\b/i;

/** Words that leave no doubt that an application is meant. */
const APPLIED =
  /\b(?:your application|you applied|applying|applied|to apply|interest in (?:working|joining|a career|careers))\b/i;

/** "An application for a fence": a thing that has an article, and is no job. */
const FOR_A_THING = /\bappl(?:y|ied|ying|ications?) for (?:an?|our) ((?:\p{Ll}[\p{Ll}-]{0,30} ?){1,3})/u;
const OF_WORK =
  /program|scheme|intern|trainee|apprentic|\b(?:team|work\w*|shifts?|seasons?|summer|place|start|fellow\w*|\w+ship|one|few|couple|number|different|new)\b/i;

function isForThing(whole: string): boolean {
  const thing = FOR_A_THING.exec(whole)?.[1];
  return thing !== undefined && !JOB.test(thing) && !JOB_TITLE.test(thing) && !OF_WORK.test(thing);
}

const isOfElse = (whole: string): boolean =>
  otherMatter(whole.slice(0, 500)) !== undefined && !OUTRIGHT.test(whole);

export type Own = {
  readonly received?: string;
  readonly decided?: string;
  readonly process?: string;
  readonly account?: string;
  readonly step?: string;
  /** A job is named: else the application may be for anything. */
  readonly named: boolean;
};

/** The words that show it, or undefined. */
export function ownApplication(subject: string, text: string): Own {
  const whole = flowing(`${subject}\n${clip(text)}`);
  if (isOfElse(whole) || isForThing(whole)) return { named: false };
  const received = RECEIVED.exec(whole)?.[0] ?? IN_OTHER_LANGUAGES.exec(whole)?.[0];
  const decided = DECIDED.exec(whole)?.[0];
  const process = PROCESS.exec(whole)?.[0];
  const account = ACCOUNT.exec(whole)?.[0];
  const other = OTHER_APPLICATION.test(whole);
  const stage = STAGE.exec(whole)?.[0];
  const ofJob = stage !== undefined && !other && (JOB.test(whole) || TITLED.test(whole));
  const step = STEP.exec(whole)?.[0] ?? (ofJob ? stage : undefined);
  const applied = received !== undefined && (APPLIED.test(whole) || IN_OTHER_LANGUAGES.test(whole)) && !other;
  const named = JOB.test(whole) || (JOB_TITLE.test(whole) && !/interest/i.test(received ?? ''));
  if (!applied && !named && !step) return { named: false };
  return {
    named: named || step !== undefined || IN_OTHER_LANGUAGES.test(whole),
    ...(received && { received }),
    ...(decided && { decided }),
    ...(process && { process }),
    ...(account && { account }),
    ...(step && { step }),
  };
}

export function isAboutOwnApplication(subject: string, text: string): boolean {
  const { received, decided, process, account, step } = ownApplication(subject, text);
  return Boolean(received || account || step || (decided && process));
}

/** Tells a decision on a job, with no word of an application: of a house that writes to nobody else, the candidate's own. */
export const tellsDecision = (subject: string, text: string): boolean =>
  ownApplication(subject, text).decided !== undefined;
