/** Which company a thread is with: its name as the mail says it, its domain, and the client that an agency names. */
import { domainOf, isUnder, registrable } from '../reading/domains.ts';
import { before, strip } from '../reading/strip.ts';
import { JOB_TITLE } from './job-titles.ts';
import { ASSESSMENTS, ATS, JOB_BOARDS, PUBLIC_MAIL, SCHEDULING } from './known-domains.ts';
import type { LookingAt } from './looking-at.ts';

export type Company = {
  readonly company?: string;
  readonly domain?: string;
  readonly client?: string;
};

/** A name in running text: words with capitals, tied by "&", "of" and their like; a full stop ends it. */
const WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’+-]*(?:\\.(?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)?";
const NAME = `(${WORD}(?: (?:&|of|and|the|de|du|la|${WORD})){0,5})`;

const naming = (source: string): RegExp => new RegExp(source, 'gu');

/** Where system mail names the company on whose behalf it is sent, best first. */
const PHRASES: readonly RegExp[] = [
  naming(`\\bon behalf of ${NAME}`),
  naming(`\\byour application was sent to ${NAME}`),
  naming(
    `\\b(?:application|candidacy|interview|position|role|opportunity|career|careers|job|team|opening)\\b[^.\\n]{0,60}? (?:at|with) ${NAME}`,
  ),
  naming(
    `\\b(?:application|applying|applied|interest|interview)(?: has been)?(?: received)? (?:to|at|in|with|by) ${NAME}`,
  ),
  naming(`\\breceived by ${NAME}`),
];

const CLIENT: readonly RegExp[] = [
  naming(`\\b(?:my|our) client,? (?:is )?${NAME}`),
  naming(`\\bon behalf of (?:my client |our client )?${NAME}`),
  naming(`\\bthe client is ${NAME}`),
  naming(`\\bclient(?:'s name)?(?: is)?: ${NAME}`),
];

const SEARCH_FIRM =
  /\b(?:a client of (?:mine|ours)|(?:my|our) client\b|executive search|search (?:ltd|partners|group|consult\w*)|recruitment (?:ltd|agency|consult\w*|business)|employment (?:agency|business)|staffing|headhunt\w*|personalberatung|cabinet de recrutement)\b/iu;

/** Words of a display name that are no part of the company's. */
const ROLE_WORDS =
  /\b(?:the|hiring|recruit(?:ing|ment)|recruiters?|talent(?: acquisition)?|acquisition|careers?|jobs?|team|hr|human resources|people(?: (?:&|and) culture)?|no-?reply|do-?not-?reply|notifications?|group hr|candidate (?:experience|care)|via .*|workday|career (?:site|opportunities))\b|[|·•-]\s*$/giu;

export function companyOf(messages: readonly LookingAt[], subject: string): Company {
  const theirs = messages.filter(
    ({ byCandidate, kind }) => !byCandidate && kind !== 'bounce' && kind !== 'bulk',
  );
  const firm = theirs.some(({ parts }) => SEARCH_FIRM.test(`${parts.text}\n${parts.signature}`));
  const person = theirs.find(({ message }) => isHouse(message.from.address));
  const addressed = messages
    .filter(({ byCandidate }) => byCandidate)
    .flatMap(({ message }) => message.to)
    .find(({ address }) => isHouse(address));
  const address = person?.message.from.address ?? addressed?.address;
  const domain = address ? registrable(domainOf(address)) : undefined;
  const text = [
    subject,
    ...theirs.flatMap(({ message, parts }) => [message.subject, parts.text, parts.signature]),
  ]
    .join('\n')
    .slice(0, 20_000);
  const client = firm ? firstName(CLIENT, text) : undefined;
  const company = (domain && (spelled(domain, text) ?? fromDomain(domain))) ?? fromSystem(theirs, text);
  return { ...(company && { company }), ...(domain && !firm && { domain }), ...(client && { client }) };
}

/** An address of a house of its own: neither a public mail domain nor a system that serves many. */
function isHouse(address: string): boolean {
  const domain = domainOf(address);
  return (
    domain.includes('.') &&
    ![ATS, ASSESSMENTS, JOB_BOARDS, SCHEDULING, PUBLIC_MAIL].some((set) => isUnder(domain, set))
  );
}

/** The company as the text spells what its domain runs together: "ostojamobility.example" and "Ostoja Mobility". */
function spelled(domain: string, text: string): string | undefined {
  const label = fold(domain.split('.')[0] ?? '');
  if (label.length < 3) return undefined;
  const words = text.slice(0, 12_000).match(/[\p{L}\p{N}&'’.+-]+|[\n,|·()]/gu) ?? [];
  let best: string | undefined;
  for (let from = 0; from < words.length; from += 1) {
    if (!/^[\p{Lu}\p{N}]/u.test(words[from] ?? '') || /@/.test(words[from] ?? '')) continue;
    let joined = '';
    for (
      let to = from;
      to < Math.min(from + 6, words.length) && !/^[\n,|·()]$/.test(words[to] ?? '');
      to += 1
    ) {
      joined += fold(words[to] ?? '');
      // "straitsbio.example" is short for "Straits Biologics": a domain may break off in the last word.
      const started = joined.length - fold(words[to] ?? '').length;
      if (joined === label || (joined.startsWith(label) && started < label.length && to > from)) {
        const name = strip(words.slice(from, to + 1).join(' '), ".'’-");
        if (!name.includes('.') && (!best || name.split(' ').length > best.split(' ').length)) best = name;
      }
      if (joined.length >= label.length) break;
    }
  }
  return best;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function fromDomain(domain: string): string {
  return (domain.split('.')[0] ?? domain)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** System mail: what its subject says, the sender's name, or what the text says. */
function fromSystem(theirs: readonly LookingAt[], text: string): string | undefined {
  const subjects = theirs.map(({ message }) => message.subject).join('\n');
  return (
    firstName(PHRASES, subjects) ??
    theirs.map(nameOfSender).find((name) => name !== undefined) ??
    firstName(PHRASES, text)
  );
}

/** "Northwind Hiring Team", "Duarte Simas (Olaria Quatro Ventos)", "Keller @ icims". */
function nameOfSender({ message: { from } }: LookingAt): string | undefined {
  const inBrackets = /\(([^)]{2,40})\)\s*$/.exec(from.name)?.[1];
  const named = before(inBrackets ?? from.name, /@/).replace(ROLE_WORDS, ' ');
  const bare = strip(named.replace(/\s+/g, ' '), ' "\',-');
  const system = fold(domainOf(from.address)).includes(fold(bare));
  if (bare.length < 2 || system || isUnder(domainOf(from.address), JOB_BOARDS)) return undefined;
  return inBrackets || !isPersonName(from.name) ? bare : undefined;
}

/** Names that many companies carry are taken for a company; two plain words with an address of that shape for a person. */
const isPersonName = (name: string): boolean => /^\p{Lu}\p{Ll}+ \p{Lu}\.?$/u.test(name.trim());

function firstName(phrases: readonly RegExp[], text: string): string | undefined {
  for (const phrase of phrases)
    for (const [, found = ''] of text.matchAll(phrase)) {
      const name = strip(found.replace(/ (?:of|and|the|de|du|la|&)$/, ''), " '’,-");
      if (name.length > 1 && !NO_NAME.test(name) && !JOB_TITLE.test(name)) return name;
    }
  return undefined;
}

const NO_NAME =
  /^(?:the|our|this|your|we|you|a|an|i|it|if|as|job|position|role|team|please|thank|data|time)\b/i;
