/** Mail about the candidate's own application, as machines word it: received, under review, decided, a test, an account. */

const RECEIVED =
  /\b(?:thank(?:s| you)(?: (?:so|very) much)?(?: again)? for (?:\S+ ){0,6}?(?:applying|application|your interest in|submitting|expressing|your submission|showing interest|taking the time to (?:apply|submit|complete)|considering)|(?:we|we['’]ve|have|has|successfully|been|was) (?:successfully )?(?:received|got|recorded|submitted|added) (?:\S+ ){0,3}?(?:application|resume|résumé|cv|materials|documents|submission|profile)|(?:your|the|job) application\b[^.\n]{0,120}\b(?:received|submitted|sent|recorded|in our system|under (?:review|consideration)|is being|will be reviewed|status|viewed|forwarded|complete)|we have your (?:application|documents|details)|receipt of your (?:application|resume|cv|submission|interest)|your (?:recent |job |online )*application (?:for|to|at|with)|application (?:received|confirmation|submitted|status|update)|(?:status|update)\b[^.\n]{0,40}\bapplication|you (?:have )?(?:recently |successfully )?(?:applied|submitted)|we (?:have )?(?:appreciate|thank you for) (?:your interest|the (?:time|interest))|your documents for the position|your interest in (?:\S+ ){0,6}?(?:position|role|opportunit|career|job|opening|joining|internship|vacancy|working))/i;

const DECIDED =
  /\b(?:not (?:be )?(?:moving|move|proceed|progress|advanc|continu|select|pursu|consider)\w*|other (?:candidates|applicants)|another (?:candidate|applicant)|no longer (?:be(?:ing)? )?(?:considered|available|under consideration|accepting)|position (?:has been|is|was) (?:now )?(?:filled|closed|cancel?led|on hold)|regret to inform|your (?:candidacy|candidature)|not (?:a|the right) (?:match|fit))\b/i;

const PROCESS =
  /\b(?:complete|take|start|finish|invit\w+) (?:\S+ ){0,5}?(?:assessment|coding (?:test|challenge)|online test|skills test|questionnaire|video interview|pre-?screen\w*)|\b(?:schedule|book|choose|select|pick|reserve) (?:\S+ ){0,8}?(?:interview|phone screen|time|slot|first call)\b|\b(?:candidate (?:home|portal|profile|account|self-service|zone|experience)|careers? (?:site|portal|account|profile|page)|applicant (?:portal|account)|talent (?:community|network|acquisition)|job (?:requisition|application|search)|requisition|hiring (?:team|manager|process)|recruit(?:er|ing|ment) team)\b/i;

/** Applications for something else than a job. */
export const OTHER_APPLICATION =
  /\b(?:ph\.?\s?d\b|doctora(?:l|te)|graduate (?:school|admissions|program)|admissions?\b|scholarship|fellowship|grants?\b|mortgage|loans?\b|credit (?:card|application|limit)|tenan(?:t|cy)|rental|lease|visa\b|passport|insurance (?:application|policy)|planning (?:application|permission)|funding (?:round|application)|residency permit|membership|adoption|permit|planning committee|kindergarten|nursery place|school place|course place|master['’]?s (?:degree|program)|bursary|volunteer(?:s|ing)?)\b/i;

const clip = (text: string): string => text.slice(0, 8_000);

const JOB =
  /\b(?:job|role|position|vacancy|opening|requisition|candidate|recruit\w*|hiring|career|employ\w*|talent|resume|résumé|cv|interview|team|opportunity|internship)\b/i;

/** The words that show it, or undefined. */
export function ownApplication(
  subject: string,
  text: string,
): { received?: string; decided?: string; process?: string } {
  const whole = `${subject}\n${clip(text)}`;
  const received = RECEIVED.exec(whole)?.[0];
  const decided = DECIDED.exec(whole)?.[0];
  const process = PROCESS.exec(whole)?.[0];
  if (!JOB.test(whole)) return {};
  return { ...(received && { received }), ...(decided && { decided }), ...(process && { process }) };
}

export function isAboutOwnApplication(subject: string, text: string): boolean {
  const { received, decided, process } = ownApplication(subject, text);
  return Boolean(received || (decided && process));
}
