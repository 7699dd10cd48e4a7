/** Words of what is no job, by field, so that a gap shows: each is the source of a pattern. */

/** Lines of alternatives, as one. */
const words = (list: string): string =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('|');

const HOME = words(`
  (?:2|3|two|three|one)[- ](?:room|bed\\w*)(?: flat)?
  (?:the|an?|your|our|this|my|new|studio|basement) flat\\b(?! (?:shoes|rate|fee|hierarchy|structure))
  flat \\d
  co-?op board
  house ?-?share
  we(?:['’]ll| will)? (?:all )?vote
  letting agen(?:t|cy)
  housing (?:register|application|association|list|officer)
  purchase application|homeowners
  architectural (?:committee|request|review)
  (?:letter|statement|confirmation) from your (?:current )?employer
  your stay
  check-?in (?:starts|from|is)
  (?:your|the) lease\\b
  apartment for|landlord
  tenan(?:t|cy)
  lettings?
  (?:for|have) the room
  the rent is|waiting list|application for a plot|allotment
  house ?mates?
  flat ?share
  the seller
  the (?:sellers|vendors?|buyers?) (?:has|have|accepted|would|are)
  the (?:room|studio|house|property|bedsit) (?:has |is |was |been ){0,2}(?:gone|taken|let|still available|rented|available from)
  two other houses|for your roof
`);
const MONEY = words(`
  loans?\\b
  credit card
  mortgage\\b
  overdraft|business account|your claim|cover starts|income protection|investment committee
  for the pitch|term sheet|cap table|voucher
  (?:current|savings) account
  life cover|loyalty card
  franchis(?:ee|e (?:fee|application|opportunit\\w+|owner|partner))s?
  pensions?\\b
`);
const PERMITS = words(`
  visa centre
  (?:on|for) (?:your|a|the) visa
  embassy|consulate
  residence (?:permit|title)
  citizenship
  naturali[sz]ation
  tax office
  for (?:an )?extension
  planning (?:application|permission)
  patent office|examination of your application
  jury (?:service|duty)
  (?:as (?:a )?)?witness\\b
  an officer would|study permit
  visa (?:interview|appointment|application)
  council tax
  (?:parking|building|fishing|trading) permit
  blue badge
  biometrics?
  uscis
  firearms?
  passport (?:interview|appointment|application|office)
  housing benefit
  application for (?:\\S+ )?(?:discount|rebate|exemption|allowance|refund|reimbursement)
`);
const GRANTS = words(`
  grants (?:round|programme|committee|team)
  small grants|your grant|could fund
  scholarships?
  bursar(?:y|ies)
  the jury
  finalists? (?:for|of) the
  of (?:\\S+ )?finalists
  (?:project|arts|community|hardship) fund
`);
const LEARNING = words(`
  offer you a place
  (?:a|your) place (?:on|for|in|at|among)(?! (?:our|the|an) (?:assessment|interview|shortlist))
  admissions? (?:interview|committee|office|team)
  cohort|tuition
  (?:interview|place|offer|applied|apply|application|applying|admission|accepted) (?:\\S+ ){0,3}?(?:for|to|on) (?:the|our|an?) (?:MA|MSc|BSc|BA|MBA|MPhil|PGCE|PGDip|LLM|MFA|foundation course|degree (?:course|programme))
  boot ?camp
  dear parents?\\b
  families take place|have marked your|of the module|oral examination
  offer \\p{L}+ a place
  level \\d exam\\w*
  in \\p{L}+ level \\d
  (?:theory|driving|placement) test
  assignment \\d+
  for (?:my|her|his|a) thesis
  candidate number
  dear students?\\b
  as mentee
  your mentor\\b
`);
const FAMILY = words(`
  to adopt|adoption
  foster(?:ing| team| carers?)
  social worker
  babysit\\w*
  watch the kids
  godparents?
  your (?:father|mother|dad|mum|mom)['’]s
`);
const STAGE_AND_SPORT = words(`
  squad|for the season
  rehearsals?
  choir|tenors|audition|trial lesson
  under-\\d+s
  trial session|month free|ballot|marathon|extra for|casting|our drummer
  (?:in the|our|brass) band
  bassist|cornets?|altos|sopranos
  (?:semi|quarter)-?finals?
  pub quiz|quiz night
  (?:first|second|reserve) team
  play with us|play the|the pitch
`);
const PUBLIC = words(`
  talk slot|programme committee|minute slot|short bio|lightning talk|keynote|refer a friend to
  the election
  (?:at|before|after) the agm
  annual general meeting
  (?:our|the) journal
  (?:live|radio|tv) interview
  your complaint
  ombuds\\w+
  (?:your (?:last )?|make a |of your )donation
  (?:blood|organ|as a) donor
  platelets
  eligible for our (?:trial|study)
  as (?:a|our|an) (?:\\S+ )?(?:judge|guest|speaker|panell?ist|patron|volunteer|mentor|bridesmaid)
  panel discussion
  your (?:paper|proposal|abstract|poster)
  podcast|codecast
  (?:a )?(?:reporter|journalist) (?:with|at|for|from)
  be our guest
  (?:recordings|episodes?) (?:are|is|goes?|of)
  (?:we interview|interviewing) (?:people|users|customers) who
  user researcher|study participation
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
  no pay\\b
`);
const CLUBS = words(`
  membership
  reader['’]s ticket
  verein|your membership
`);
const TRADE = words(`
  (?:half|some|\\d+ ?%|money) up ?front
  (?:\\d+|your) start-?ups
  dear founders|hi founders
  batch \\d+
  accelerator|incubator|rebrand|our quote
  we['’]d charge
  your logo|changes included
  (?:for|of) your agency
  statement of work
  as (?:a|our) (?:new )?client
  client onboarding
  (?:for|in|of) the tender
  your tender
  the (?:cleaning|catering|security|supply|building|maintenance|transport) contract
  happy to cater|hold the date
  your (?:enquiry|order|quote)
  received your brief
  release candidate|business class
`);

/** Source of a pattern that any of them matches. */
export const OTHER_MATTERS = [
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
