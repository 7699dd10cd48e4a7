/** The role that a thread is about, as its mail names it. */
import { before, strip } from '../reading/strip.ts';
import { JOB_TITLE, RANK } from './job-titles.ts';
import { bareSubject } from './subject.ts';

/** Where mail names a role, best first; the name is what follows. */
const PHRASES: readonly RegExp[] = [
  /\b(?:position|role|post|job|vacancy|opening) (?:of|as|for)(?: an?| the)?:? ([^\n.!?;|"“”]{3,90})/i,
  /\bfollowing position:? ([^\n.!?;|]{3,90})/i,
  /\b(?:apply(?:ing)?|applied|application|interest) (?:to|for|in|as)(?: an?| the| our)? ([^\n.!?;|:"“”]{3,90}?) (?:role|position|opening|job|post|vacancy|opportunity|requisition)\b/i,
  /\b(?:for|about|in|as)(?: an?| the| our| this) ([^\n.!?;|:"“”,]{3,70}?) (?:role|position|opening|post|vacancy|job)\b/i,
  /\b(?:application|apply|applied|applying|interview|offer) (?:for|as|to)(?: an?| the| our)? ([^\n!?;|]{3,90})/i,
  /\b(?:we need|i need|looking for|hiring|recruiting for|on board as) an? ([^\n.!?;|,]{3,70})/i,
];

/** Where the name of a role ends in running text. */
const ENDS =
  /\s(?:at|with|here|in our|on our|through|via|from|has|have|is|was|are|on (?:an?|the)|for (?:an?|six|three|your|\d+)|and (?:your|we|for|have|will|are|would|has|so)|which|who|that|to|for the|for our|under|located|based|you|your|role|position|job|opening|team)\b|[,–—] ?(?:we|which|and|please|you|your|i|it|on the)\b|\s(?:for|in|as|further)$|\sin \p{Lu}|\s@\s?|\s-\s(?:referred|ref|via|thought)|[ (](?:job|req|requisition|ref|id)(?: (?:id|no|number))?[:.#\s]|[([]|[.!?] /iu;

const CODE = /^(?:(?:job|req|ref|id)[-_ ]?)?[A-Z]{0,6}[-_ ]?\d[\dA-Z/_-]*\s*[-–:]?\s+/;

export function roleIn(subject: string, text: string): string | undefined {
  const bare = bareSubject(subject);
  const sample = text.slice(0, 3_000);
  for (const where of [bare, sample])
    for (const phrase of PHRASES) {
      const role = clean(phrase.exec(where)?.[1]);
      if (role && JOB_TITLE.test(role)) return role;
    }
  return titleSegment(bare);
}

/** "Northwind | Senior Planner", "Lead Analyst, insurance - thought of you": the part of a subject that is a title. */
function titleSegment(subject: string): string | undefined {
  return subject
    .split(/\s[-–—|/]\s|[:|/]/)
    .map((part) => clean(part))
    .find((part) => part !== undefined && JOB_TITLE.test(part) && part.split(' ').length <= 8);
}

function clean(found: string | undefined): string | undefined {
  if (!found) return undefined;
  const named = withoutHouse(withTitle(before(withoutTalk(found), ENDS).trim()))
    .replace(AFTER, '')
    .replace(/^(?:positions?|role|job) (?:of )?/i, '')
    .replace(CODE, '')
    .replace(/^(?:the|an?|our|your|this|of)\s/i, '');
  const role = strip(named, ' ,.:;–—-');
  const words = role.split(/\s+/);
  if (role.length < 2 || words.length > 9 || (words.length === 1 && RANK.test(role))) return undefined;
  return role;
}

/** "Panel interview on the analytics lead": what is talked about is the role. */
const withoutTalk = (text: string): string =>
  /\b(?:interview|call|chat|talk|conversation|round)\b/i.test(text)
    ? (text.split(/ (?:on|about|for) (?:the |our |an? )/).findLast((part) => JOB_TITLE.test(part)) ?? text)
    : text;

/** "Senior Data Engineer interviews". */
const AFTER = /\s(?:interviews?|process|search|screen|call|chat|application|for|in|as|on|at)$/i;

/** "Data Platform Engineer, Meridian Health": behind a whole title stands the house; "Director, Data" is one title. */
function withoutHouse(text: string): string {
  const [title = '', ...rest] = text.split(', ');
  const whole = title.split(' ').filter((word) => !RANK.test(word)).length >= 2 && JOB_TITLE.test(title);
  return whole && rest.length > 0 && rest.every((part) => !JOB_TITLE.test(part)) ? title : text;
}

/** "Next steps, senior data engineer": of parts between commas, what comes before the title is none of it. */
function withTitle(text: string): string {
  const parts = text.split(', ');
  const at = parts.findIndex((part) => JOB_TITLE.test(part));
  return at > 0 && !/ of$/.test(parts[at - 1] ?? '') ? parts.slice(at).join(', ') : text;
}

const bareRole = (role: string): string[] =>
  role
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word && !RANK.test(word));

/** True unless the two names are of different roles: one says the same as the other, or less. */
export function sameRole(one: string, other: string): boolean {
  const [a, b] = [bareRole(one), bareRole(other)];
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  return less.every((word) => more.includes(word));
}
