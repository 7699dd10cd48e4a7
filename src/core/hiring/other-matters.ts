/** What else people apply for, are invited to and get offers of: homes, money, permits, places, prizes, clubs, stages. */
import { localPartOf } from '../reading/domains.ts';
import type { Person } from '../thread.ts';
import { NOT_A_TITLE } from './job-titles.ts';
import { match } from './looking-at.ts';

const words = (list: string): string =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('|');

const HOME = words(`
  (?:2|3|two|three|one)[- ](?:room|bed\\w*)(?: flat)?
  flat\\b
  your stay
  check-?in (?:starts|from|is)
  (?:your|the) lease\\b
  apartment for
  landlord
  tenan(?:t|cy)
  lettings
  (?:for|have) the room
  the rent is
  waiting list
  application for a plot
  allotment
  house ?mates?
  flat ?share
  the seller
  two other houses
  for your roof
`);
const MONEY = words(`
  loans?\\b
  credit card
  mortgage\\b
  overdraft
  business account
  your claim
  cover starts
  income protection
  investment committee
  for the pitch
  term sheet
  cap table
  voucher
  pensions?\\b
`);
const PERMITS = words(`
  visa centre
  (?:on|for) (?:your|a|the) visa
  embassy
  consulate
  residence (?:permit|title)
  citizenship
  naturali[sz]ation
  tax office
  for (?:an )?extension
  planning (?:application|permission)
  patent office
  examination of your application
  jury (?:service|duty)
  (?:as (?:a )?)?witness\\b
  an officer would
  study permit
  visa (?:interview|appointment|application)
  council tax
  (?:parking|building|fishing|trading) permit
  blue badge
  housing benefit
  application for (?:\\S+ )?(?:discount|rebate|exemption|allowance|refund|reimbursement)
`);
const GRANTS = words(`
  grants (?:round|programme|committee|team)
  small grants
  your grant
  could fund
  scholarships?
  bursar(?:y|ies)
  the jury
  finalists? (?:for|of) the
  of (?:\\S+ )?finalists
`);
const LEARNING = words(`
  offer you a place
  (?:a|your) place (?:on|for|in|at|among)(?! (?:our|the|an) (?:assessment|interview|shortlist))
  admissions? (?:interview|committee|office|team)
  cohort
  tuition
  (?:interview|place|offer|applied|apply|application|applying|admission|accepted) (?:\\S+ ){0,3}?(?:for|to|on) (?:the|our|an?) (?:MA|MSc|BSc|BA|MBA|MPhil|PGCE|PGDip|LLM|MFA|foundation course|degree (?:course|programme))
  boot ?camp
  dear parents?\\b
  families take place
  have marked your
  of the module
  oral examination
  candidate number
  dear students?\\b
  as mentee
  your mentor\\b
`);
const FAMILY = words(`
  to adopt
  adoption
  foster(?:ing| team| carers?)
  social worker
  babysit\\w*
  watch the kids
  godparents?
`);
const STAGE_AND_SPORT = words(`
  squad
  for the season
  rehearsals?
  choir
  tenors
  audition
  trial lesson
  under-\\d+s
  trial session
  month free
  ballot
  marathon
  extra for
  casting
  our drummer
  play with us
  play the
  the pitch
`);
const PUBLIC = words(`
  talk slot
  programme committee
  minute slot
  short bio
  lightning talk
  keynote
  panel discussion
  your (?:paper|proposal|abstract|poster)
  podcast
  codecast
  (?:a )?(?:reporter|journalist) (?:with|at|for|from)
  be our guest
  (?:recordings|episodes?) (?:are|is|goes?|of)
  (?:we interview|interviewing) (?:people|users|customers) who
  user researcher
  study participation
  (?:sleep|our|the|clinical) study
  book club
  next month['’]s book
  councillor
  ward \\d+ vote
  (?:the|meet the) candidates for
  (?:on|for) their (?:blog|magazine)
  about how you (?:use|budget|work with)
`);
const UNPAID = words(`
  volunteer(?:s|ing)?\\b
  unpaid
`);
const CLUBS = words(`
  membership
  reader['’]s ticket
  verein
  your membership
`);
const TRADE = words(`
  dear founders
  hi founders
  batch \\d+
  accelerator
  incubator
  rebrand
  our quote
  we['’]d charge
  your logo
  changes included
  (?:for|of) your agency
  statement of work
  happy to cater
  hold the date
  your (?:enquiry|order|quote)
  release candidate
  business class
`);

const ALL = [
  HOME,
  MONEY,
  PERMITS,
  GRANTS,
  LEARNING,
  FAMILY,
  STAGE_AND_SPORT,
  PUBLIC,
  UNPAID,
  CLUBS,
  TRADE,
].join('|');

const OTHER_MATTER = new RegExp(`\\b(?:${ALL})(?![\\p{L}])${NOT_A_TITLE}`, 'iu');

const SENDER =
  /^(?:admissions?|grants?|membership|members|adoptions?|lettings?|volunteer\w*|fostering|enrol\w*|loans?|mortgages?|claims|visas?|prize|awards|parents)$/i;

/** A desk for something else than jobs: "grants@", "admissions@". */
export function otherSender({ address }: Person): string | undefined {
  const local = localPartOf(address);
  return SENDER.test(local) ? local : undefined;
}

/** Hiring called by its name: then the other word is only mentioned. */
export const OUTRIGHT =
  /\b(?:hiring (?:manager|process|team)|recruit(?:er|ment team|ing team)|talent acquisition|job (?:description|application|opening|offer)|vacancy|employment (?:agreement|contract with))\b/i;

/** The words that show that a mail is about something else than a job, or undefined. */
export const otherMatter = (text: string): string | undefined => match(OTHER_MATTER, text);
