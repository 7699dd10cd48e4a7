/** Words of hiring in languages whose signals are not read: enough to know that a mail is about a job. */

const AD =
  'vacature|stellenangebot|stellenausschreibung|(?:freie|offene|ausgeschriebenen?) (?:stelle|position)|stelle als|offre d.emploi|postes? (?:de |d.)?\\p{L}+ à pourvoir|poste à pourvoir|poste de \\p{L}+|oferta de (?:empleo|trabajo|emprego)|vacante|puesto de (?:trabajo|\\p{L}+)|vagas? (?:de|para|em)|offert[ae] di lavoro|posizion[ei] apert[ae]|oferta pracy|ofertę pracy|stanowisko|(?:ledig )?tjänst(?:en)? som|lediga? (?:jobb|tjänst|stilling)|stilling(?:en)? som|työpaik\\p{L}+|вакансии?я?|iş ilanı|求人|채용';
const RECRUITER =
  'recrutador[ae]?|recruteu(?:r|se)|chargée? de recrutement|reclutador[ae]?|selezionat(?:ore|rice)|rekruter(?:k[aiąę])?|rekruterką|rekryterare|personalvermittler\\p{L}*|personalberater\\p{L}*|rekrytoija';
const APPLIES =
  'hiermit bewerbe|bewerbe (?:ich )?mich|bewerbung (?:als|um|auf)|ik (?:solliciteer|reageer op)|solliciteer ik|mijn sollicitatie|sollicitatie (?:als|naar|voor|\\p{L}+)|je (?:postule|souhaite postuler|vous adresse ma candidature)|ma candidature|(?:me postulo|postularme|mi candidatura|presentar mi candidatura)|(?:mi candido|candidarmi|la mia candidatura)|(?:candidato-me|candidatar-me|minha candidatura|me candidatar)|(?:söker (?:jag )?(?:tjänsten|jobbet)|min ansökan)|(?:søger (?:jeg )?(?:stillingen|jobbet)|min ansøgning)|(?:søker (?:jeg )?(?:stillingen|jobben)|min søknad)|(?:aplikuję|moją (?:aplikację|kandydaturę|cv))|haen (?:paikkaa|tehtävää|työpaikkaa)';

/** A job is offered, or a recruiter writes. */
export const JOB_ELSEWHERE = new RegExp(`(?<!\\p{L})(?:${AD}|${RECRUITER})(?!\\p{L})`, 'iu');

/** The writer applies. */
export const APPLIES_ELSEWHERE = new RegExp(`(?<!\\p{L})(?:${APPLIES})(?!\\p{L})`, 'iu');
