/** How to greet somebody whose name a mail's header shows in one of its many forms. */
import { before, strip } from '../reading/strip.ts';
import type { Person } from '../thread.ts';
import type { Slots } from './template.ts';

type Greeted = Pick<Slots, 'firstName' | 'formalName' | 'team'>;

/** Words that no person is called: a name that holds one is a mailbox of several. */
const mailboxWords = new Set(
  `acquisition admin admissions application applications ats career careers coordinator department desk donotreply
   employment enquiries group headhunting hello help hiring hr humanresources info inbox jobs kariera mail mailbox no
   noreply notifications office onboarding operations people person personal personalabteilung recruiter recruiters
   recruiting recruitment reply resourcing rh service services staffing support system talent talents team teams
   vacancies`.split(/\s+/),
);

/** Titles by which their bearers sign: whoever shows one is addressed with it. */
const titles = new Set(
  'dr prof professor frau herr mr mrs ms miss mme madame monsieur sir dame rev'.split(' '),
);
const particles = new Set('al bin da de del den der di dos du el la le ten ter van von zu'.split(' '));
const credentials =
  /^(?:phd|ph\.d\.?|mba|msc|bsc|ma|md|esq|jr|sr|ii|iii|phr|sphr|shrm-s?cp|c?ipd|m?cipd|pmp|cpa)\b/i;

/** Exactly one of the three, or none where the header shows no name that can be used. */
export function greetingOf({ name, address }: Person, company?: string): Greeted {
  const words = inOrder(cleaned(name));
  if (words.length === 0) return {};
  if (isMailbox(words, company)) return company ? { team: `${company} team` } : {};
  const titled = words.findLastIndex((word) => titles.has(bare(word)));
  const rest = words.slice(titled + 1);
  if (titled >= 0) return rest.length > 0 ? { formalName: formal(words.slice(0, titled + 1), rest) } : {};
  const first = rest.find((word) => bare(word).length > 1 && !particles.has(bare(word)));
  if (!first || (rest.length > 1 && first === rest.at(-1)) || first.toLowerCase() === address) return {};
  return { firstName: capitalised(first) };
}

/** Without quotes, brackets, pictures, and what follows a bar, "at", "from" or "via". */
function cleaned(name: string): string {
  const bare = name.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ');
  const own = before(before(bare, /\s[|/•·@–—-]\s/u), /\s(?:at|from|via|bei|c\/o)\s/iu);
  return strip(own.replace(/[^\p{L}\p{M}\p{N}.,'’@-]+/gu, ' '), "'’ ");
}

/** The words in spoken order: "Chen, Maya" is Maya Chen; "Maya Chen, MBA" and "Maya Chen, Northwind" lose their end. */
function inOrder(name: string): string[] {
  const [before = '', after = ''] = name.split(',').map((part) => part.trim());
  const words = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (name.includes('@')) return [];
  const turned =
    after !== '' &&
    !credentials.test(after) &&
    !words(after).some((word) => mailboxWords.has(bare(word))) &&
    (words(before).length === 1 || particles.has(bare(words(before)[0] ?? '')));
  return turned ? [...words(after), ...words(before)] : words(before);
}

const isMailbox = (words: readonly string[], company: string | undefined): boolean =>
  words.some((word) => mailboxWords.has(bare(word))) ||
  (company !== undefined && words.join(' ').toLowerCase() === company.toLowerCase());

/** Titles and the family name: "Dr. Stahl", whether or not the header shows a first name. */
function formal(shown: readonly string[], rest: readonly string[]): string {
  const from = rest.findIndex((word, index) => index > 0 && particles.has(bare(word)));
  const family = rest.slice(from > 0 ? from : -1);
  const heads = shown.filter((word) => titles.has(bare(word)));
  return [
    ...heads.map(capitalised),
    ...family.map((word) => (particles.has(word) ? word : capitalised(word))),
  ].join(' ');
}

const bare = (word: string): string => word.toLowerCase().replace(/[.'’]/g, '');

/** "MAYA" and "maya" become "Maya", "JEAN-LUC" Jean-Luc; what is written in both cases stays. */
function capitalised(word: string): string {
  if (word !== word.toUpperCase() && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
