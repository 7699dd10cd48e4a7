/**
 * What can speak for or against a hiring thread. The UI puts each id into words; `{…}` are the values that come with it.
 * The weights are points: `HIRING` points or more in sum are a hiring thread, less than `UNSURE` are none.
 */
import type { Evidence } from '../facts.ts';

/** Id, weight, and the sentence that it stands for. */
export const evidences = {
  // A candidate's own word
  'rule-thread': [100, 'You said so for this thread ({said}).'],
  'rule-sender': [100, 'You said so for everything from {sender} ({said}).'],
  'rule-domain': [100, 'You said so for everything from {domain} ({said}).'],
  // Who writes
  'ats-sender': [4, 'Sent through {domain}, an applicant-tracking system.'],
  'assessment-sender': [4, 'Sent through {domain}, which runs tests for companies that hire.'],
  'scheduling-sender': [1, 'Sent through {domain}, a scheduling tool.'],
  'recruiting-mailbox': [3, 'Sent from {address}, a mailbox for applications.'],
  'recruiting-name': [3, 'The sender is called "{name}".'],
  'recruiting-title': [4, 'Signature: {title}.'],
  'hr-title': [2.5, 'Signature: {title}.'],
  'leading-title': [1.5, 'Signature: {title}.'],
  'search-firm': [2.5, 'The sender is a search firm: "{words}".'],
  // What is said
  'application-received': [4.5, 'About an application of yours: "{words}".'],
  'application-step': [4, 'A step of hiring: "{words}".'],
  'candidate-account': [4, 'About your account at a careers site: "{words}".'],
  'application-decided': [3.5, 'A decision on an application: "{words}".'],
  'candidate-applied': [4.5, 'You applied: "{words}".'],
  interview: [4, 'Speaks of an interview with you: "{words}".'],
  progress: [3, 'Says that you go on to the next step: "{words}".'],
  round: [2.5, 'Speaks of rounds: "{words}".'],
  'interview-word': [1.5, 'Speaks of interviews: "{words}".'],
  'soft-approach': [2, 'Asks whether you would like to talk: "{words}".'],
  approach: [4, 'Asks whether you would like a job: "{words}".'],
  'job-offer': [4, 'Offers a job: "{words}".'],
  'hiring-words': [2, 'Words of hiring: "{words}".'],
  'pay-asked': [4, 'Asks what you would want to earn, or your notice: "{words}".'],
  'references-asked': [4, 'Asks for your references: "{words}".'],
  'somebody-else': [4, 'Says that somebody else was chosen: "{words}".'],
  paused: [3, 'Says that hiring is paused: "{words}".'],
  'candidate-asks': [4, 'You asked about a role or an application: "{words}".'],
  'times-asked': [1.5, 'Asks when you are free: "{words}".'],
  terms: [2, 'Asks or tells about pay, notice or start: "{words}".'],
  papers: [2.5, 'Asks for or sends papers of an application: "{words}".'],
  'role-named': [2, 'Names a role: {role}.'],
  'work-wanted': [4, 'They want you to join: "{words}".'],
  'work-start': [2, 'About starting work: "{words}".'],
  'work-pay': [2, 'About pay: "{words}".'],
  'work-hours': [1.5, 'About working hours: "{words}".'],
  'work-trial': [3, 'About a trial, a test or a visit before hiring: "{words}".'],
  'work-papers': [1.5, 'Papers that a workplace asks for: "{words}".'],
  'work-selection': [4, 'About choosing among people: "{words}".'],
  'work-decision': [2, 'About who decides: "{words}".'],
  'work-background': [2, 'About what you have done: "{words}".'],
  talked: [1, 'You talked: "{words}".'],
  'work-looked-for': [2, 'Somebody is looked for: "{words}".'],
  'event-offer': [2, 'Makes an offer: "{words}".'],
  'event-decided': [2, 'Tells a decision: "{words}".'],
  'event-freeze': [2, 'Hiring has stopped: "{words}".'],
  'event-pending': [2, 'A decision is pending: "{words}".'],
  'event-start': [2, 'Names a first day at work: "{words}".'],
  'event-withdrawn': [2, 'You stepped back: "{words}".'],
  'event-talked': [2, 'Speaks of a talk that you had.'],
  'event-arranged': [1, 'Something is asked of you or arranged with you: "{words}".'],
  'subject-names-interview': [2.5, 'The subject names an interview: "{words}".'],
  'subject-names-role': [2, 'The subject names a role: "{words}".'],
  'interview-invitation': [3, 'Holds an invitation to an interview: "{words}".'],
  // Against
  'job-alert': [-8, 'A job alert.'],
  newsletter: [-6, 'A newsletter.'],
  marketing: [-6, 'Marketing.'],
  receipt: [-6, 'A receipt or notice of an order.'],
  'account-mail': [-3, 'About an account or a password.'],
  'bulk-only': [-8, 'Only mail that went to many.'],
  'own-employer': [-12, '{domain} is where you work yourself.'],
  'you-interview': [-16, 'You are the interviewer: "{words}".'],
  'you-hire': [-16, 'You are hiring: "{words}".'],
  'you-are-referee': [-16, 'You are asked about somebody else: "{words}".'],
  'their-search': [-8, 'About somebody else’s search: "{words}".'],
  'sells-recruiting': [-10, 'Sells recruiting software or services: "{words}".'],
  'other-application': [-9, 'About an application for something else than a job: "{words}".'],
  'employee-matter': [-10, 'About your own employment: "{words}".'],
  'other-matter': [-7, 'About something else than a job: "{words}".'],
  'not-work': [-10, 'About something else than work: "{words}".'],
  'only-quoted': [0, 'Its only words of hiring stand in the quote or the footer.'],
  // About the reading
  'nothing-said': [0, 'Nothing in it speaks of hiring.'],
  'input-capped': [0, 'The mail is very long: only its beginning was read.'],
} as const satisfies Record<string, readonly [number, string]>;

export type EvidenceId = keyof typeof evidences;

export const evidenceIds = Object.keys(evidences) as readonly EvidenceId[];

/** Points from which a thread is a hiring thread, and below which it is none. */
export const HIRING = 4;
export const UNSURE = 2.5;

/** Longest words that evidence carries. */
const MOST_WORDS = 80;

export function evidence(
  id: EvidenceId,
  values: Readonly<Record<string, string>> = {},
  weight?: number,
): Evidence {
  const clipped = Object.entries(values).map(([name, value]) => [
    name,
    value.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS),
  ]);
  return { id, values: Object.fromEntries(clipped), weight: weight ?? evidences[id][0] };
}
