/**
 * Domains that say something about a sender. They help, and are never needed: a company nobody knows is recognised by
 * what is said. Sources, by list:
 *
 * - SEEN: senders of real mail to candidates, in the corpus of job mail or in public mail filters that name the sender
 *   they were written for (GitHub code search for "greenhouse-mail.io", "workablemail.com", "teamtailor-mail.com")
 * - VENDOR: the vendor's own domain, under which its hosted job pages and system mail live (its product pages)
 */

const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Applicant-tracking systems and what they send their mail from. */
const ATS_SEEN = `
  greenhouse.io greenhouse-mail.io lever.co ashbyhq.com myworkday.com myworkdayjobs.com smartrecruiters.com icims.com
  icims.eu successfactors.com successfactors.eu brassring.com oraclecloud.com taleo.net jobvite.com workable.com
  workablemail.com bamboohr.com kekamail.com comeet-notifications.com csodmail.com newtonsoftware.com ultipro.com
  paylocity.com avature.net applytojob.com ats.rippling.com appreview.gem.com teamtailor-mail.com teamtailor.com
  recruitee.com recruitee-mailbox.com join.com freshteam.com gupy.com.br gupy.io m.personio.com talentlyft.com
  viterbit-mail.com ceipalmail.com allibo.com phenompeople.com eightfold.ai breezy.hr pinpointhq.com
`;
const ATS_VENDOR = `
  personio.de personio.com jazz.co jazzhr.com breezy-mail.com csod.com cornerstoneondemand.com peoplefluent.com
  silkroad.com ukg.com paycomonline.net clearcompany.com jobscore.com trakstar.com recruiterbox.com hireology.com
  applicantpro.com applicantstack.com comeet.co comeet.com zohorecruit.com zohorecruitmail.com darwinbox.com
  darwinbox.in keka.com bullhorn.com bullhornmail.com jobadder.com livehire.com pageuppeople.com snaphire.com
  elmotalent.com.au tal.net eploy.net networxrecruitment.com hireserve.com softgarden.de softgarden.io dvinci-hr.com
  prescreen.io onlyfy.io umantis.com concludis.de rexx-systems.com welcomekit.co flatchr.io taleez.com
  digitalrecruiters.com talentsoft.com traffit.com erecruiter.pl elevato.net hrmos.co herp.cloud rippling-ats.com
  dover.com dover.io gem.com polymer.co homerun.co factorialhr.com kenjo.io hibob.com greetinghr.com catsone.com
  crelate.com loxo.co manatal.com recruitcrm.io occupop.com hirehive.com hirebridge.com jobdiva.com avionte.com
`;
export const ATS = set(ATS_SEEN + ATS_VENDOR);

/** Tests and recorded interviews, sent on behalf of a company that hires (VENDOR). */
export const ASSESSMENTS = set(`
  hackerrank.com hackerrankforwork.com codility.com codesignal.com testgorilla.com karat.com hirevue.com modernhire.com
  sparkhire.com willo.video vidcruiter.com coderpad.io pymetrics.com pymetrics.ai shl.com shlonline.com imocha.io
  mettl.com criteriacorp.com harver.com arctic-shores.com aon-assessment.com cut-e.com woven.com byteboard.dev
  checkr.com sterlingcheck.com hireright.com crosschq.com xref.com
`);

/** Tools that set up calls; used by recruiters, and by everybody else (VENDOR). */
export const SCHEDULING = set(`
  calendly.com cal.com savvycal.com youcanbook.me goodtime.io modernloop.io cronofy.com doodle.com x.ai prelude.co
  acuityscheduling.com candidate.fyi paradox.ai hirevue.com zcal.co tidycal.com
`);

/** Job boards: they send alerts, and notices about the candidate's own applications (SEEN and VENDOR). */
export const JOB_BOARDS = set(`
  linkedin.com indeed.com indeedemail.com glassdoor.com ziprecruiter.com monster.com dice.com careerbuilder.com
  simplyhired.com wellfound.com angel.co otta.com welcometothejungle.com hired.com joinhandshake.com handshake.com
  stepstone.de stepstone.com xing.com naukri.com seek.com.au seek.co.nz reed.co.uk totaljobs.com cv-library.co.uk
  jobs.ch jobup.ch infojobs.net infojobs.it jobteaser.com apec.fr hellowork.com pracuj.pl nofluffjobs.com justjoin.it
  jobindex.dk finn.no duunitori.fi jobsdb.com jobstreet.com foundit.in hh.ru adzuna.com talent.com jooble.org
  builtin.com theladders.com flexjobs.com remoteok.com weworkremotely.com jobstellen.de pnet.co.za jobs2web.com
  irishjobs.ie bayt.com gulftalent.com catho.com.br vagas.com.br computrabajo.com
`);

/** Public mail domains: they tell nothing about a company (the providers' own pages). */
export const PUBLIC_MAIL = set(`
  gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr live.com msn.com yahoo.com yahoo.co.uk
  yahoo.fr yahoo.de yahoo.co.in ymail.com rocketmail.com aol.com icloud.com me.com mac.com proton.me protonmail.com
  pm.me gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru yandex.ru yandex.com
  bk.ru list.ru inbox.ru qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net orange.fr wanadoo.fr free.fr
  laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it wp.pl onet.pl o2.pl interia.pl seznam.cz centrum.cz
  uol.com.br bol.com.br terra.com.br rediffmail.com zoho.com fastmail.com fastmail.fm hey.com tutanota.com tuta.io
  bluewin.ch comcast.net verizon.net att.net sbcglobal.net cox.net btinternet.com sky.com shaw.ca rogers.com
  bigpond.com telia.com live.se live.dk live.no online.no kolumbus.fi posteo.de mailbox.org
`);
