/** Words that end or head the name of a job, for finding the role in subjects and sentences. */

const NOUNS =
  'engineer|developer|programmer|architect|analyst|scientist|designer|manager|director|lead|leader|head|officer|specialist|consultant|coordinator|co-ordinator|administrator|assistant|associate|executive|representative|advisor|adviser|planner|buyer|controller|accountant|auditor|technician|operator|supervisor|foreman|researcher|fellow|editor|writer|copywriter|journalist|producer|artist|animator|illustrator|translator|interpreter|nurse|physician|pharmacist|therapist|teacher|lecturer|trainer|tutor|driver|chef|cook|baker|electrician|mechanic|welder|librarian|archivist|curator|paralegal|lawyer|counsel|solicitor|recruiter|strategist|marketer|trader|underwriter|actuary|economist|statistician|geologist|chemist|biologist|hydrologist|surveyor|estimator|intern|internship|apprentice|trainee|werkstudent|praktikant|entwickler|ingenieur|berater|leiter|sachbearbeiter|développeur|ingénieur|chargé|gestor|desarrollador|ingeniero|sviluppatore|sre|devops|qa|cto|cfo|coo|ceo|vp';

export const JOB_TITLE = new RegExp(`(?:^|[^\\p{L}])(?:${NOUNS})(?:s|in)?(?:[^\\p{L}]|$)`, 'iu');

/** Words that precede them and are part of the name. */
export const RANK =
  /^(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|chief|head|deputy|associate|assistant|graduate|mid|vp|global|regional|group)$/i;
