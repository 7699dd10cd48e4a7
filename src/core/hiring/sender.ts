/** Evidence in who writes: domain, mailbox, name, and the title in the signature. */

import type { Evidence } from '../facts.ts';
import { domainOf, isUnder, localPartOf } from '../reading/domains.ts';
import { evidence } from './evidence.ts';
import { ASSESSMENTS, ATS, SCHEDULING } from './known-domains.ts';
import { type LookingAt, match } from './looking-at.ts';

const MAILBOX =
  /^(?:.*[._-])?(?:recruit\w*|talent\w*|careers?\w*|jobs?|hiring\w*|apply|applications?|candidates?|bewerbung\w*|karriere|recrutement|rekrutacja|empleo|seleccion|selezione|vacature\w*|rekry\w*|staffing|workday)(?:[._+-].*)?$/i;
const NAME =
  /\b(?:recruit(?:er|ers|ing|ment)|talent(?: (?:acquisition|team|partner|management))?|hiring(?: team)?|careers\b|(?:search|selection|appointments?|hiring) committee|career (?:site|cent(?:er|re)|opportunities|portal)|job applications?|resourcing|staffing)\b/i;
const RECRUITER_TITLE =
  /\b(?:(?:\p{L}+ ){0,4}(?:recruit(?:er|ing|ment)|sourcer|talent (?:acquisition|partner|advisor|lead|manager|scout|team|specialist|coordinator|sourcing)|headhunter|resourc(?:ing|er)|staffing|executive search|hiring manager)(?: (?:&|and|\p{L}+)){0,4}|head of talent|talent,[^\n]{0,40}|(?:hiring|recruiting) @[^\n]{0,40})/iu;
const HR_TITLE =
  /\b(?:human resources|people (?:&|and|\+) culture|people (?:partner|operations|ops|team|lead|manager|and organisation)|head of people|chief people|hr\b[^\n]{0,40}|hrbp|personalabteilung|personalreferent\w*|drh\b|ressources humaines|recursos humanos|risorse umane|personeelszaken|kadry)/iu;
/** "Deirdre, HR": the last line of a letter that has no signature else. */
const SIGNED_HR =
  /\n\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?, (?:hr|human resources|personnel|people|talent)\s*$|\n(?:personnel|hr|human resources) department\s*$/iu;
/** Who leads something, and so may hire for it. */
const LEADING_TITLE =
  /\b(?:head of|director|founder|co-founder|owner|president|partner|vp|vice president|chief \p{L}+ officer|c[etof]o|(?:engineering|technical|product|plant|general|team|operations) (?:manager|lead)|leiter(?:in)?|geschäftsführer(?:in)?|directeur|directrice|gerente)\b[^\n]{0,40}/iu;
const SEARCH_FIRM =
  /\b(?:a client of (?:mine|ours)|(?:my|our) client\b|on behalf of (?:my|our) client|executive search|search (?:ltd|partners|group|consult\w*)|recruitment (?:ltd|agency|consult\w*|business)|employment (?:agency|business)|staffing (?:agency|firm)|headhunt\w*|personalberatung|cabinet de recrutement)\b/iu;

/** A department that hires, as the sender's name: "People Team". */
const DEPARTMENT =
  /^(?:[\p{L}& ]{2,30} )?(?:people (?:team|ops|operations|and culture|& culture)|human resources|hr (?:team|department|desk|office)|personnel(?: department)?)\b/iu;

/** A house that says in its domain that it finds people: "gkrecruitment.co.uk". */
const RECRUITS = /recruit|staffing|headhunt|talent|personnel/i;

export function* senderEvidence({ message, parts, kind }: LookingAt): Generator<Evidence> {
  const { from } = message;
  const domain = domainOf(from.address);
  if (kind !== 'bulk' && isUnder(domain, ATS)) yield evidence('ats-sender', { domain });
  if (kind !== 'bulk' && isUnder(domain, ASSESSMENTS)) yield evidence('assessment-sender', { domain });
  if (isUnder(domain, SCHEDULING)) yield evidence('scheduling-sender', { domain });
  if (MAILBOX.test(localPartOf(from.address)))
    yield evidence('recruiting-mailbox', { address: from.address });
  const department = match(DEPARTMENT, from.name);
  if (department) yield evidence('hr-title', { title: department });
  if (NAME.test(from.name)) yield evidence('recruiting-name', { name: from.name });
  const title = match(RECRUITER_TITLE, parts.signature);
  const hr = match(HR_TITLE, parts.signature) ?? match(SIGNED_HR, parts.text);
  if (title) yield evidence('recruiting-title', { title });
  else if (hr) yield evidence('hr-title', { title: hr });
  const leads = title || hr ? undefined : match(LEADING_TITLE, parts.signature);
  if (leads) yield evidence('leading-title', { title: leads });
  const firm = match(SEARCH_FIRM, `${parts.text}\n${parts.signature}`);
  if (firm) yield evidence('search-firm', { words: firm });
  else if (kind === 'human' && RECRUITS.test(domain)) yield evidence('search-firm', { words: domain }, 1);
}
