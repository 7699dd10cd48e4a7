/** What kind of message this is, without its headers: the page shows none. Product.md section 3. */
import { millisecondsInMinute as MINUTES } from 'date-fns/constants';
import type { Kind } from '../facts.ts';
import { isEmployeeMatter } from '../hiring/against.ts';
import { isAboutOwnApplication, tellsDecision } from '../hiring/application.ts';
import { bulkShown } from '../hiring/bulk.ts';
import { JOB_TITLE } from '../hiring/job-titles.ts';
import { ASSESSMENTS, ATS, SCHEDULING } from '../hiring/known-domains.ts';
import { otherMatter, otherSender } from '../hiring/other-matters.ts';
import { speaksOfInterview, speaksOfWork } from '../hiring/wording.ts';
import type { Message, Person } from '../thread.ts';
import { domainOf, isUnder, localPartOf } from './domains.ts';
import type { Parts } from './new-text.ts';
import { hasNoReplyName, isNoReply } from './no-reply.ts';
import { before } from './strip.ts';

export type KindContext = {
  readonly message: Message;
  readonly parts: Parts;
  readonly byCandidate: boolean;
  /** Epoch milliseconds of the candidate's newest message before this one. */
  readonly candidateWroteAt?: number;
};

export function kindOf(context: KindContext): Kind {
  const { message, byCandidate } = context;
  if (message.draft) return 'draft';
  if (isBounce(context)) return 'bounce';
  if (isCalendar(context)) return 'calendar';
  if (isAutoReply(context)) return 'auto-reply';
  if (byCandidate) return 'human';
  return machineKind(context) ?? 'human';
}

const BOUNCE_SENDER = /^(?:mailer-?daemon|postmaster|mail-?delivery|microsoftexchange)/i;
const BOUNCE_SUBJECT =
  /^(?:(?:mail )?delivery (?:status notification|failure|failed|has failed|incomplete)|undeliver(?:able|ed)|returned mail|failure notice|mail (?:delivery|system) (?:failed|error)|message (?:not delivered|undeliverable)|unzustellbar|nicht zustellbar|non remis|échec de (?:la )?remise|no se puede entregar|non recapitabile|onbestelbaar|olevererbart|ikke levert|ikke leveret|niedostarczon|kunde inte levereras|perillemenemätön|недоставлен)/i;
const NOT_DELIVERED =
  /\b(?:wasn['’]t delivered|could not be delivered|couldn['’]t be delivered|address not found|delivery (?:to the following|has failed)|user unknown|recipient address rejected|mailbox (?:unavailable|full|not found)|does not exist|permanent(?:ly)? (?:error|fail)|action: failed|550[ -]5\.)/i;
const ONLY_DELAYED =
  /\((?:delay|delayed)\)|\bdelivery (?:is |has been )?delayed\b|\bwill (?:be )?retr(?:y|ied)\b/i;

function isBounce({ message, parts, byCandidate }: KindContext): boolean {
  if (byCandidate) return false;
  const daemon =
    BOUNCE_SENDER.test(localPartOf(message.from.address)) ||
    /\bmail delivery (?:sub)?system\b|^postmaster$/i.test(message.from.name);
  if (!daemon || ONLY_DELAYED.test(`${message.subject}\n${parts.text.slice(0, 400)}`)) return false;
  return BOUNCE_SUBJECT.test(message.subject) || NOT_DELIVERED.test(`${parts.text}\n${parts.quoted}`);
}

const CALENDAR_SUBJECT =
  /^(?:(?:updated |new )?invitation|invite|accepted|tentative(?:ly accepted)?|declined|cancel?led(?: event)?|cancellation|event (?:updated|cancel?led)|proposed new time|new time proposed|einladung|zugesagt|abgesagt|abgelehnt|angenommen|invitation (?:mise à jour|modifiée)|accepté|refusé|annulé|invitación|aceptad[oa]|rechazad[oa]|cancelad[oa]|invito|accettato|annullato|convite|aceit[eo]|uitnodiging|geaccepteerd|geannuleerd|inbjudan|invitasjon|invitation|kutsu|zaproszenie|zaakceptowano)(?:\s*\([^)]*\))?\s*:/iu;
const RSVP =
  /\bhas (?:accepted|declined|tentatively accepted|cancel?led) (?:this|the|your) (?:invitation|event|meeting)|^\s*[\p{L} .'’-]{2,60} (?:accepted|declined)\.\s*$/imu;
const CALENDAR_LINE =
  /^\s*(?:what|when|where|who|organi[sz]er|required|optional|guests|attendees|calendar|location|joining info|wann|wo|quand|où|cuándo|dónde)\b\s*:?/i;
const MADE_BY_CALENDAR =
  /\binvitation from (?:google|outlook|microsoft|apple) ?(?:calendar)?|\binvite\.ics\b|\.ics\b|\bbegin:\s?v?(?:calendar|event|interview)|\bthis event has been (?:updated|cancel?led|changed)|\bmicrosoft teams (?:meeting|need help)|\breply for \S+@\S+|^\s*organi[sz]er\s*:/im;

/** Scheduling tools tell what was booked: of the same weight as an invitation. */
const BOOKED =
  /\b(?:event|meeting|interview|appointment|call|booking) (?:has been|is|was) (?:now )?(?:scheduled|confirmed|booked|rescheduled|cancel?led|updated)\b|\byou are (?:booked|scheduled) with\b/i;

function isCalendar({ message, parts }: KindContext): boolean {
  const text = parts.text.slice(0, 6_000);
  const labels = new Set<string>();
  for (const line of text.split('\n')) {
    const label = CALENDAR_LINE.exec(line)?.[0].trim().toLowerCase().replace(/\W/g, '');
    if (label && (line.trim().length <= label.length + 1 || /^\s*[\p{L} ]+(?::|\s{2,})/u.test(line)))
      labels.add(label);
  }
  if (CALENDAR_SUBJECT.test(message.subject))
    return (
      labels.size > 0 ||
      RSVP.test(text) ||
      MADE_BY_CALENDAR.test(text) ||
      (text.length < 400 && !isAboutOwnApplication(message.subject, text))
    );
  if (isUnder(domainOf(message.from.address), SCHEDULING) && BOOKED.test(text)) return true;
  return (
    MADE_BY_CALENDAR.test(text) &&
    labels.size >= 2 &&
    (labels.has('when') || labels.has('wann') || labels.has('quand'))
  );
}

const AUTO_SUBJECT =
  /^(?:\[[^\]]{1,30}\]\s*)*(?:auto(?:matic|matische|mated|matisk)?[ :-]{0,2}(?:reply|response|responder|antwort|answer|svar|antwoord)|auto(?:reply|respons|response|responder|svar)|auto\s*:|out of (?:the )?office|ooo\b|away\b|on (?:annual |parental |maternity |paternity |sick )?(?:leave|vacation|holiday)\b|i['’]?a?m (?:away|out of)|réponse automatique|absence(?: du bureau)?\b|abwesenheit|abwesend|respuesta automática|fuera de (?:la )?oficina|ausente|resposta automática|risposta automatica|fuori (?:sede|ufficio)|automatisch antwoord|afwezig|automatiskt svar|automaattinen vastaus|poissa|odpowiedź automatyczna|автоответ|автоматический ответ|otomatik yanıt|自動返信|自动回复|자동)/iu;
const ABSENT =
  /\b(?:i (?:am|will be|['’]ll be)|i['’]m|we are|currently|she is|he is)\b[^.\n]{0,50}\b(?:out of (?:the )?office|away(?! from (?!the office|my desk|work|e-?mail))|off the grid|on (?:annual |parental |maternity |paternity |sick |medical |my )?(?:leave|vacation|holidays?)|travel(?:l)?ing|off (?:work|until|sick)|unavailable|out (?:until|on|from|of town|this|next|all)|offline)\b|\b(?:limited|no|intermittent|sporadic|patchy) (?:access to (?:my )?e-?mail|connection|connectivity|internet|signal)|\bout of (?:the )?office\b|\bje suis (?:absente?|en congés?)|\bich bin (?:nicht im büro|abwesend|im urlaub|außer haus|vom \d)|\bestoy (?:fuera|de vacaciones|ausente)|\bestou (?:ausente|de férias)|\bsono (?:assente|fuori|in ferie)|\bik ben (?:afwezig|met vakantie|niet aanwezig)|\bolen lomalla|\bjag är (?:ledig|på semester|borta)|\bjeg er (?:på ferie|fraværende)|\bjestem (?:na urlopie|poza biurem)/iu;
const MACHINE_ANSWER =
  /\b(?:this is an? auto(?:mated|matic|-generated|-?reply)[- ]?(?:reply|response|answer|message)?|automatic(?:ally)? (?:generated )?(?:reply|response)|auto-?generated (?:reply|response))\b/i;
const ON_RETURN =
  /\b(?:upon|on|after|when i) (?:my )?(?:return|am back|get back)|\byour (?:e-?mail|message|mail)\b|\burgent\b|\bback (?:in the office )?on\b/i;

function isAutoReply({ message, parts, byCandidate, candidateWroteAt }: KindContext): boolean {
  if (byCandidate) return false;
  // A machine that answers an application is no answering machine.
  if (
    AUTO_SUBJECT.test(message.subject) &&
    isAboutOwnApplication(message.subject, parts.text) &&
    !ABSENT.test(parts.text)
  )
    return false;
  if (AUTO_SUBJECT.test(message.subject))
    return ABSENT.test(parts.text) || !/^away\b/i.test(message.subject) || parts.text.length < 600;
  const opening = parts.text.slice(0, 400);
  const since = candidateWroteAt === undefined ? Number.POSITIVE_INFINITY : message.sentAt - candidateWroteAt;
  if (saysOnlyAbsence(parts.text)) return true;
  const atOnce = since >= 0 && since <= 3 * MINUTES;
  if (ABSENT.test(opening)) return atOnce || (parts.text.length < 500 && MACHINE_ANSWER.test(opening));
  return atOnce && MACHINE_ANSWER.test(parts.text) && ON_RETURN.test(parts.text);
}

/** A short text that greets nobody and says nothing but that its writer is away and answers later. */
function saysOnlyAbsence(text: string): boolean {
  if (text.length > 300 || text.includes('?') || /^(?:hi|hello|hey|dear) \p{Lu}/iu.test(text)) return false;
  return ABSENT.test(text) && ANSWERS_LATER.test(text);
}

const ANSWERS_LATER =
  /\b(?:respond|reply|answer|get back|read (?:your|my|all)|return your)\b[^.\n]{0,60}\b(?:when|once|upon|on|after)\b[^.\n]{0,30}\b(?:return|back)\b/i;

/** Machine mail: about the candidate's own application it is `status`, else `bulk`; undefined where a person wrote. */
function machineKind({ message, parts }: KindContext): Kind | undefined {
  const { from, subject } = message;
  const whole = `${parts.text}\n${parts.signature}`;
  const headed = `${from.name}\n${subject}`;
  const own = otherSender(from) === undefined && isAboutOwnApplication(headed, whole);
  const domain = domainOf(from.address);
  if (isUnder(domain, SCHEDULING) && speaksOfInterview(`${subject}\n${parts.text}`)) return 'status';
  const bulk = bulkShown(from, subject, whole);
  if (byInterviewer(parts.text)) return 'bulk';
  if (bulk?.strength !== 'strong' && isRelayed(message, parts.text)) return undefined;
  if (bulk && !(own && bulk.strength === 'weak')) return 'bulk';
  const noReply = isNoReply(from, whole);
  if (isUnder(domain, ATS) || isUnder(domain, ASSESSMENTS)) {
    return noReply || own || !isPersonal(message, whole) ? 'status' : undefined;
  }
  const decides = own || (!bulk && !otherSender(from) && tellsDecision(headed, whole));
  if (noReply) return decides ? 'status' : ((bulk ? undefined : ofHouse(subject, whole)) ?? 'bulk');
  const answer = /^(?:re|aw|sv|vs|odp|antw)\s*:/i.test(subject);
  if (answer || isPersonal(message, whole)) return undefined;
  if (decides) return 'status';
  return isHouse(from) && !bulk ? ofHouse(subject, whole) : undefined;
}

/** Written by a house and signed by nobody: about work it is of the candidate's own application, about benefits or insurance of none. */
function ofHouse(subject: string, text: string): Kind | undefined {
  if (text.includes('?')) return undefined;
  const both = `${subject}\n${text}`;
  if (isEmployeeMatter(both) || otherMatter(both)) return 'bulk';
  return speaksOfWork(both) || speaksOfInterview(both) ? 'status' : undefined;
}

/** The address is a desk, and not somebody's. */
function isHouse({ name, address }: Person): boolean {
  const local = localPartOf(address);
  return local.split(/[._+-]/).some((word) => DESK.test(word)) && !spells(local, ownName(name));
}

const DESK =
  /^(?:recruit\w*|talent\w*|careers?\w*|hiring\w*|apply|applications?|apprenticeships?|candidates?|bewerbung\w*|karriere|personal|hr|people|staffing|service|info|office|hello|team|contact|mail)$|jobs?$/i;

/** A person's own words, passed on by a machine: the sender is called as a person, and it is "I" who writes to be answered. */
function isRelayed({ from }: Message, text: string): boolean {
  if (hasNoReplyName(from) || !isPersonName(ownName(from.name))) return false;
  return /\bI(?:['’](?:m|d|ve|ll))?\b/.test(text) && (text.includes('?') || /\breply\b/i.test(text));
}

/** "Ebba Nordin, Skogsro", "Ebba Nordin via Teamtailor", "Ebba Nordin (Skogsro)": the person in it. */
const ownName = (name: string): string => before(name, / (?:via|from|at|@) |[,(|]| [-–—] /).trim();

/** Reminds an interviewer, who is not the one that applied. */
const byInterviewer = (text: string): boolean =>
  /\byou are (?:interviewing|scheduled to interview)\b|\binterview kit\b|\b(?:submit|complete) (?:your|the) (?:scorecard|interview feedback)/i.test(
    text,
  );

const TEAM =
  /\b(?:team|recruit(?:ing|ment|ers?)|talent|careers?|hiring|jobs?|human resources|hr|acquisition|people|notifications?|no-?reply|candidates?|applications?|support|workday|site|system|alerts?|inc|llc|ltd|gmbh|group|company|corp|corporation|university|services?|graduates?|office|divisions?|shared|school|solutions|department|center|centre|regards|wishes|sincerely)\b/i;

/** The sender is called as a person whose address spells part of the name, or a person's name stands under the mail. */
function isPersonal({ from, subject }: Message, text: string): boolean {
  const name = ownName(from.name);
  if (isPersonName(name) && (spells(localPartOf(from.address), name) || signs(text, name))) return true;
  // A company signs with two capital words too: those that sender, subject or domain name already are none's name.
  const house = `${from.name} ${subject} ${domainOf(from.address)}`.toLowerCase();
  return signedLines(text).some(
    (line) => isPersonName(line) && !line.split(' ').some((word) => house.includes(word.toLowerCase())),
  );
}

/** The first name of the sender stands alone at the end. */
const signs = (text: string, name: string): boolean =>
  signedLines(text).some((line) => line.replace(/[,.]$/, '') === name.split(' ')[0]);

const isPersonName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){1,3}$/u.test(text) &&
  !TEAM.test(text) &&
  !JOB_TITLE.test(text) &&
  text !== text.toUpperCase();

function spells(local: string, name: string): boolean {
  const folded = local.normalize('NFD').replace(/\p{M}/gu, '');
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.'’-]+/);
  return local === '' || words.some((word) => word.length > 2 && folded.includes(word));
}

const GREETING = /^(?:dear|hi|hello|hey|hej|hallo|liebe|bonjour|good (?:morning|day|afternoon))\b/i;

/** The last lines of a mail, where its writer signs. */
const signedLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !GREETING.test(line))
    .slice(-8);
