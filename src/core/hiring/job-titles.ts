/** Words that end or head the name of a job, for finding the role in subjects and sentences. */

/** By field of work, so that a gap shows. */
const OCCUPATIONS = `
  engineer developer programmer coder architect analyst scientist designer tester sre devops qa dba sysadmin webmaster
  manager director lead leader head officer specialist consultant coordinator co-ordinator administrator assistant
  associate executive representative rep advisor adviser planner buyer controller accountant auditor bookkeeper clerk
  secretary receptionist typist cashier treasurer bursar registrar recruiter strategist marketer merchandiser trader
  broker underwriter actuary economist statistician agent adjuster handler processor dispatcher scheduler
  technician tech operator operative supervisor foreman forewoman fitter installer assembler machinist welder plumber
  electrician carpenter joiner roofer painter decorator plasterer bricklayer mason scaffolder glazier mechanic millwright
  labourer laborer craftsman apprentice toolmaker upholsterer tailor seamstress weaver sailmaker bookbinder printer
  driver courier rider picker packer stacker porter loader stocker warehouseman storekeeper steward stewardess pilot
  captain sailor deckhand conductor signaller
  researcher fellow postdoc professor lecturer teacher trainer tutor instructor educator headteacher principal dean
  librarian archivist curator conservator geologist chemist biologist physicist hydrologist ecologist surveyor estimator
  nurse midwife physician doctor surgeon registrar psychiatrist psychologist pharmacist pharmacologist dentist hygienist
  therapist physiotherapist radiographer paramedic phlebotomist optometrist optician dietitian nutritionist carer
  caregiver counsellor counselor healthcare hca veterinarian vet groomer assistenzarzt
  paralegal lawyer attorney counsel solicitor barrister notary clerk conveyancer
  writer editor copywriter journalist reporter producer animator illustrator photographer videographer translator
  interpreter proofreader organist musician choreographer
  chef cook baker butcher waiter waitress barista bartender barman barmaid sommelier housekeeper cleaner janitor
  caretaker concierge gardener landscaper groundskeeper florist hairdresser barber beautician stylist lifeguard guard
  bouncer detective firefighter farmhand shepherd forester fisherman nanny childminder sitter
  intern internship trainee apprenticeship werkstudent praktikant placement
  entwickler ingenieur berater leiter sachbearbeiter développeur ingénieur chargé gestor desarrollador ingeniero
  sviluppatore technologe referent buchhalter pfleger erzieher
  bookseller seller finisher directorship headship professorship lectureship traineeship
  winemaker brewer distiller keeper worker exec ranger warden cabinetmaker dressmaker watchmaker blacksmith grower
  sheriff constable inspector gaffer milliner mate rigger slinger banksman groundworker kitchenhand runner usher model stagehand grip gaffer colourist
  cto cfo coo ceo cmo cio ciso vp
`;

const NOUNS = [...new Set(OCCUPATIONS.trim().split(/\s+/))].join('|');

export const JOB_TITLE = new RegExp(`(?:^|[^\\p{L}])(?:${NOUNS})(?:s|in)?(?:[^\\p{L}]|$)`, 'iu');

/** "for Ward Clerk", "posting Line Supervisor": a job as a system writes it, in capitals and within a sentence. */
export const TITLED = new RegExp(
  `(?<!\\bdear)(?<![.!?])[\\s(:–—-](?:\\p{Lu}[\\p{L}&]{0,20} ){0,2}(?:${[
    ...new Set(OCCUPATIONS.trim().split(/\s+/)),
  ]
    .map((noun) => (noun.length < 4 ? noun.toUpperCase() : `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`))
    .join('|')})(?:s|in)?(?!\\p{L})`,
  'u',
);

/** Source of a pattern that matches where no such word follows within two words: "loan" but not "loan officer". */
export const NOT_A_TITLE = `(?! (?:[\\p{L}&]+ ){0,2}(?:${NOUNS})s?\\b)`;

/** "as our next staff nurse", "we need a chef": a job named as what somebody is wanted to be. */
export const WANTED_AS = new RegExp(
  `\\b(?:(?<!careers? )as|need|needs|needed|seek|seeks|seeking|hire|hired|hiring|(?:look|looking|search|searching) for|become) (?:an? |our |the |my |their |your |its |his |her |another |\\d+ |two |three |four |five |six )(?:[\\p{L}-]+ ){0,3}?(?:${NOUNS})s?\\b|\\b(?:${NOUNS}) (?:role|position|post|vacancy|job)\\b`,
  'iu',
);

/** Words that precede them and are part of the name. */
export const RANK =
  /^(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|chief|head|deputy|associate|assistant|graduate|mid|vp|global|regional|group)$/i;
