/**
 * What is searched for when catching up, one after the other. All mail since the date comes first, where each row is judged
 * by itself. Then the search of the webmail, which looks into whole mails, is asked for words of hiring: it finds the
 * threads whose row says nothing ("Got it, thanks!").
 */

/**
 * Words and phrases that mail of a candidacy holds and other mail seldom does, in whole words. Of the written threads at hand
 * rows alone find 104 of 114; with these words it is 110. Of 661 other mails rows bring 16 to be read, and these words 19 more.
 */
const WORDS: readonly string[] = [
  ...['interview', 'interviewing', 'recruiter', 'recruiting', 'recruitment', 'hiring', 'your application'],
  ...['my application', 'job application', 'applying', 'candidate', 'the role', 'this role', 'the position'],
  ...['this position', 'vacancy', 'cv', 'resume', 'salary', 'notice period', 'job offer', 'offer letter'],
  ...['shortlisted', 'phone screen', 'onsite', 'talent acquisition', 'your background'],
  ...['Bewerbung', 'Vorstellungsgespräch', 'Lebenslauf', 'Stellenangebot', 'entrevista', 'candidatura'],
  ...['vacante', 'currículum', 'entretien', 'candidature', 'recrutement', 'colloquio', 'sollicitatie'],
  ...['vacature', 'rekrutacja', 'rozmowa kwalifikacyjna', 'intervju', 'ansökan', 'ansøgning', 'haastattelu'],
  ...[
    'työhakemus',
    'pohovor',
    'mülakat',
    'собеседование',
    'вакансия',
    '面接',
    '応募',
    '面试',
    '면접',
    'מועמדות',
  ],
];

/** Each a list of words of which any is wanted; an empty one wants all mail. */
export const SWEEPS: readonly (readonly string[])[] = [[], WORDS];
