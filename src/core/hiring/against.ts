/** Evidence against: the candidate is on the other side, or it is about something else than the candidate's own job search. */

import type { Evidence } from '../facts.ts';
import { domainOf, registrable } from '../reading/domains.ts';
import type { Candidate } from '../thread.ts';
import { OTHER_APPLICATION, ownApplication } from './application.ts';
import { bulkShown } from './bulk.ts';
import { evidence } from './evidence.ts';
import { JOB_TITLE } from './job-titles.ts';
import { PUBLIC_MAIL } from './known-domains.ts';
import { flowing, type LookingAt, match } from './looking-at.ts';
import { OUTRIGHT, otherMatter, otherSender } from './other-matters.ts';

const YOU_INTERVIEW =
  /\b(?:you(?:['’]re| are|['’]ll be| will be) (?:\S+ ){0,3}?(?:interviewing|on the (?:interview )?panel|the interviewer|meeting the candidate)|(?:your|the|submit|leave|enter|fill in|complete) (?:\S+ ){0,3}?(?:scorecard|interview feedback|feedback (?:form )?(?:for|on) (?:the )?(?:candidate|\p{Lu}\p{L}+))|feedback on (?:the |your )?(?:candidate|interview(?:ee)?)|interview(?:ing)? (?:the |a |our |two |three |these )?(?:candidate|candidates|applicants)|interview kit|could you (?:interview|join the panel)|(?:be|sit|serve|sitting|being) (?:in )?on (?:the|our|an|my) (?:(?:interview|selection|hiring) )?panel|you(?:['’]d| would|['’]ll| will| can| could) (?:interview|meet) (?:him|her|them|the candidates?)\b|candidates at \d|(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri)day|week)['’]s (?:second |final |first )?interviews\b|if you (?:do|take) (?:the )?(?:competenc|technical|culture)|(?:your|with|the) scores (?:to me|by|back)|scores to me|you are asking|(?:\bcvs\b(?! (?:are|is) kept)|resumes|résumés) (?:\S+ ){0,2}?(?:attached|enclosed|follow|for|of)|liked the (?:first|second|third|last|other) (?:candidate|one) (?:best|most|more)|shall we (?:make|offer) (?:her|him|them)|candidate['’]s (?:cv|resume|profile|portfolio)|(?:her|his|their) (?:cv|resume) (?:is )?attached|panel(?:list)? (?:for|with) (?:the )?candidates?|debrief (?:on|for|about|of))\b/iu;
const YOU_HIRE =
  /\b(?:(?:your|you (?:have|opened)) (?:(?!(?:submission|application|profile|candidacy|candidature|interest|referral)\b)\S+ ){0,2}?(?:open (?:role|position|req)|vacancy(?! (?:reference|ref|application|number|enquiry))|job (?:post|posting|ad|advert)|requisition)|your (?:posting|ad|advert) (?:\S+ ){0,3}?is live|new applicants|(?:candidates?|applicants?|profiles|cvs) (?:for|to) your (?:\S+ ){0,4}?(?:role|position|team|vacancy|opening|req\w*)|new applica(?:nt|tion)s? (?:for|to) your|applicants? (?:has |have )?applied (?:to|for) your|shortlist for your|someone (?:on|for) your team|your (?:new hire(?! (?:forms|paperwork|tasks|orientation))|hiring needs))\b/i;
/** In the candidate's own words: they are the company side here. */
const CANDIDATE_HIRES =
  /\b(?:thank(?:s| you) for (?:applying|your application|your interest in (?:the|our))|we (?:would like|['’]d like|want) to (?:invite you|interview you|offer you)|your application|we(?:['’]re| are) (?:hiring|looking for an? )|(?:how|what) was the candidate|i(?:['’]ll| will| can) interview (?:him|her|them|the)|my (?:scorecard|feedback) (?:on|for)|strong (?:yes|hire)|no hire|(?:we|i) have (?:decided|chosen) (?:\S+ ){0,5}?(?:with|for) (?:another|a different|other) candidates?|let['’]s (?:hire|reject|make (?:her|him|them) an offer))\b/i;
/** The other side writes as an applicant: the candidate is the company here. */
const THEY_APPLY =
  /\b(?:i (?:would like|wish|['’]d like|want) to apply for|i am (?:writing to apply|applying) (?:for|to)|my (?:cv|resume|résumé|application) (?:is )?(?:attached|enclosed|before i send)|(?:attached|enclosed) (?:is |are |please find )?my (?:cv|resume)|look over my (?:cv|resume)|i(?:['’]m| am) an? (?:\S+ ){0,3}?with (?:\S+ ){1,3}?years['’]?(?: of)? experience|i have (?:\S+ ){1,3}?years['’]? (?:of )?experience[^.\n]{0,60}\b(?:references|when can i|shall i)|i have (?:an? |my )?(?:\S+ )?interview (?:at|with|next))\b/i;
/** A friend tells of a search of their own. */
const THEIR_SEARCH =
  /\b(?:i got the (?:job|offer|position)|(?:they|he|she) (?:made|offered) me (?:an offer|the job)|i (?:have|had) (?:an|my|the) (?:\S+ )?interview|wish me luck|i (?:will )?start as|they said yes|my interview (?:at|with)|i(?:['’]ve| have) had my interview|(?:your|the) job hunt|is looking for a (?:new |different )?(?:\p{L}+ )?(?:role|job) and)\b/iu;
/** Friends wish luck, and so may an agency: it has other words too. */
const WISHES =
  /\b(?:good luck|fingers crossed) (?:for|with|at|in|tomorrow)(?! (?:the|your) (?:hunt|search))|how did (?:it|(?:your|the) interview) go\b/i;
const WISHED = -4;

const REFEREE =
  /\b(?:(?:listed|named|given|gave|put|nominated|provided) (?:\S+ ){0,3}?(?:you|your name) (?:\S+ ){0,3}?(?:as (?:a |an |their |her |his )?(?:referee|reference)|for a reference)|(?:provide|write|give|complete|fill in|act as|be) (?:\S+ ){0,4}?(?:a |an )?(?:reference|referee|recommendation)(?: letter)? (?:for|about|on) (?!you\b|the role)|reference (?:request|check|questionnaire) (?:for|on|about) (?!you\b|your)|(?:worked with|know|supervised|managed) (?:him|her|them)\b[^.\n]{0,60}\b(?:reference|referee)|be (?:my|a) (?:referee|reference)|they (?:want|asked for|need) (?:my )?references|(?:used to|worked) (?:report to|for|under) you\b|as (?:his|her|their) (?:referee|reference)|reference for (?:mr|ms|mrs|dr)\b)\b/i;
const SELLS =
  /\b(?:(?:recruit(?:ing|ment)|hiring|ats|applicant tracking(?: system)?|talent acquisition|sourcing|interview(?:ing)?|onboarding|hr) (?:software|platform|solution|tool|tools|suite|automation|app|service|services|product|stack|budget)|(?:hire|fill (?:roles|positions|vacancies)|source (?:talent|candidates)) (?:\S+ ){0,3}?(?:faster|quicker|better|smarter|in (?:days|half))|time[- ]to[- ](?:hire|fill)|cost[- ]per[- ]hire|book a demo|(?:see|schedule|quick|short|live|15[- ]min\w*) (?:a )?demo|your hiring (?:team|managers|process(?! (?:with|at|for))|pipeline|needs|goals)|your (?:recruiting|recruitment|talent|ta|hr|people) team|(?:pre-?vetted|top) (?:talent|candidates|developers)|per seat|applicant tracking system|(?:additional|more|remote|offshore|vetted|senior) (?:react |java |python |\p{L}+ )?(?:developers|engineers|resources) (?:for|available|on|from|to)|engineers available|available immediately|(?:send|share) (?:you )?(?:\S+ )?(?:two|three|some|a few|several|\d+) (?:profiles|cvs|candidates)|(?:our|remote) (?:developers|engineers) (?:are|can|from)|post (?:a|your) jobs?|job postings|staffing needs|outsourc\w+|dedicated developers|we have (?:\S+ ){0,3}?(?:developers|engineers|designers|resources|candidates|temps) (?:available|on the bench|ready)|shall i send (?:you )?(?:some |their |the )?(?:cvs|profiles|resumes)|hire our|(?:land|find|get|win|score) (?:your|a|the) (?:dream|next|ideal|perfect) (?:job|role|career)|(?:struggling|help) with (?:your )?(?:interviews|interview skills|job search)|(?:interview|career) (?:coach(?:ing)?|prep(?:aration)? (?:course|programme|program|package))|(?:cv|resume|résumé) (?:writing|review|makeover) (?:service|package|offer)|get hired|book (?:a|your) free (?:call|consultation|session|discovery))\b/iu;
/** What a house's own personnel system writes to those who work there. */
const EMPLOYEE =
  /\b(?:pay ?slip|pay ?stub|pay statement|time[- ]?off (?:request|balance)|time ?sheet|leave request|annual leave (?:request|not booked)|open enrol(?:l)?ment|your (?:benefits|elections)|benefits enrol(?:l)?ment|direct deposit|w-2|expense report|performance review|mandatory training|pay advice|absence request|shift (?:swap|schedule))\b/i;

export const isEmployeeMatter = (text: string): boolean => EMPLOYEE.test(text);

/** Positions, screenings, rounds and interviews of another kind. */
const NOT_WORK =
  /\b(?:t-?shirt size|race day|volunteer (?:coordinator|shift|team)|(?:ninth|tenth|[5-9]th|1[0-2]th) graders|pupils|film club|dear (?:families|parents|members)|easy group|cine-?club|film screening|screening of (?:the|our)|matinee|interview (?:for|with) (?:our|the|my|his|her) (?:podcast|magazine|newspaper|blog|article|book|thesis|study|documentary|readers|listeners)|(?:research|user|customer|exit|press|media|radio|tv) interviews?|research participants?|parent[- ]teacher|term sheet|cap table|health screening|screening appointment|mammogram|casting\b|quiz show|nominations? (?:by|for|to|close)|stand(?:ing)? for (?:election|the committee|office)|paid interview|interview\b[^\n]{0,30} about (?!(?:joining|working|becoming|opportunit\w+|vacanc\w+|roles?|positions?|jobs?)\b)(?!(?:the|your|our|an?) (?:[\p{L}-]+ ){0,3}(?:role|position|job|post|application|opening|vacancy|opportunity|internship|apprenticeship)\b)\p{L}{3}|(?:was it|(?:felt|was) like) an? job interview|interview with (?:counsel|the police|the consulate|immigration)|deposition|mock interviews?|audition|house viewing|self-assessment back|mid-year review|performance review|appraisal)\b/iu;

export function* againstEvidence(looking: LookingAt, candidate: Candidate): Generator<Evidence> {
  const { message, parts, byCandidate } = looking;
  // A subject is the first sender's: in an answer it is not the candidate's own word.
  const text = flowing(parts.text);
  const both = byCandidate ? text : `${message.subject}\n${text}`;
  const found = (id: Parameters<typeof evidence>[0], pattern: RegExp) => {
    const words = match(pattern, both);
    return words ? [evidence(id, { words })] : [];
  };
  if (!looking.byCandidate && looking.kind === 'bulk') yield bulkEvidence(looking);
  yield* found('other-application', OTHER_APPLICATION);
  yield* found('not-work', NOT_WORK);
  const matter = otherMatter(both) ?? (byCandidate ? undefined : otherSender(message.from));
  if (matter) yield evidence('other-matter', { words: matter }, matterWeight(looking, matter));
  // People mention such things in passing; a machine writes about nothing else.
  if (
    (looking.kind === 'status' || looking.kind === 'bulk') &&
    !ownApplication(message.subject, parts.text).step
  )
    yield* found('employee-matter', EMPLOYEE);
  yield* found('you-interview', YOU_INTERVIEW);
  if (byCandidate) {
    yield* found('you-hire', CANDIDATE_HIRES);
    return;
  }
  yield* found('you-hire', YOU_HIRE);
  yield* found('you-hire', THEY_APPLY);
  yield* found('you-are-referee', REFEREE);
  yield* found('their-search', THEIR_SEARCH);
  const wish = match(WISHES, both);
  if (wish) yield evidence('their-search', { words: wish }, WISHED);
  if (SELLS.test(both) && !/\byour application\b/i.test(both)) yield* found('sells-recruiting', SELLS);
  const domain = ownEmployer(message.from.address, candidate);
  if (domain) yield evidence('own-employer', { domain });
}

/**
 * What a mail begins with is what it is about; later, under the name of a job, or beside hiring called by its name, it is
 * a mention.
 */
function matterWeight({ message, parts, byCandidate }: LookingAt, matter: string): number | undefined {
  if (byCandidate || OUTRIGHT.test(`${parts.text}\n${parts.signature}`)) return MENTIONED;
  const head = `${message.from.name}\n${message.from.address}\n${message.subject}`;
  if (head.includes(matter)) return undefined;
  const isAbout = !JOB_TITLE.test(message.subject) && flowing(parts.text).slice(0, 200).includes(matter);
  return isAbout ? undefined : MENTIONED;
}

const MENTIONED = -2;

function bulkEvidence({ message, parts }: LookingAt): Evidence {
  const kind = bulkShown(message.from, message.subject, `${parts.text}\n${parts.signature}`)?.kind;
  return evidence(kind === 'account' ? 'account-mail' : (kind ?? 'marketing'));
}

/** The sender's domain, where it is one of the candidate's own that is not a public one. */
function ownEmployer(address: string, { addresses }: Candidate): string | undefined {
  const domain = registrable(domainOf(address));
  const own = addresses.map((mine) => registrable(domainOf(mine)));
  return domain && own.includes(domain) && !PUBLIC_MAIL.has(domain) ? domain : undefined;
}
