/** Greeting and sign-off: lines that speak to somebody and say nothing. */
import type { Reading } from '../reading.ts';
import type { Sentence } from './sentences.ts';

const greeting =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|hallo|guten (?:tag|morgen)|lieber?|sehr geehrter?|bonjour|bonsoir|salut|ch[eè]re?|hola|ol[aá]|oi|ciao|dag|beste|hej|kia ora|g'day|namaste|moin|servus|gr[uü]ezi|ahoj|cze[sś][cć]|buongiorno|bom dia|boa tarde)\b[^.!?,;:]{0,40}[,!:.]?$/i;

const signOff =
  /^(?:(?:with |all (?:the |my )?|very |my )?(?:kind(?:est)?|best|warm(?:est|ly)?|many|sincere|friendly|cordial)? ?(?:regards|wishes)|best|all the best|cheers|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?|regards|warmly|cordially|respectfully|take care|thanks(?: again| so much| and (?:best|kind) regards)?|thank you|many thanks|with thanks|ta|rgds|br|kr|mfg|mit (?:freundlichen|besten|lieben) gr[uü](?:ss|ß)en|(?:viele|beste|liebe|sch[oö]ne) gr[uü](?:sse|ße)|gru(?:ss|ß)|bien (?:à|a) vous|cordialement|saludos|un saludo|abra[cç]os?|groet(?:en|jes)?|met vriendelijke groet(?:en)?|le meas|ng[aā] mihi|terveisin|pozdrawiam|h[aä]lsningar|mvh|hugs|talk soon|speak soon|onwards|-{1,2})[,.!]?$/i;

/** A greeting on top, a sign-off, or the writer's own name under it. */
export function isAddress(
  sentence: Sentence,
  at: number,
  all: readonly Sentence[],
  reading: Reading,
): boolean {
  const { text } = sentence;
  if (at <= 1 && greeting.test(text)) return true;
  if (at > 0 && signOff.test(text))
    return !/^(?:thank|many thanks|thanks)/i.test(text) || at >= all.length - 4;
  return at > 0 && isOwnName(text, reading);
}

/** "Maya", "M. Ortiz", "MO", "- Skyler": nothing but the sender's name or its letters. */
function isOwnName(text: string, { from, candidate, by }: Reading): boolean {
  const name = by === 'candidate' ? `${candidate.name} ${from.name}` : from.name;
  const words = text
    .replace(/^[-~* ]+/, '')
    .replace(/[.,!|]/g, ' ')
    .trim()
    .split(/\s+/);
  if (words.length > 4 || words.join('').length === 0) return false;
  const own = name
    .toLowerCase()
    .split(/[\s,.-]+/)
    .filter(Boolean);
  const initials = own.map((word) => word[0]).join('');
  return words.every((word) => {
    const lower = word.toLowerCase();
    return (
      own.includes(lower) ||
      (word.length <= 3 && word === word.toUpperCase() && isLettersOf(lower, initials)) ||
      (lower.length >= 3 && own.some((part) => part.startsWith(lower)))
    );
  });
}

const isLettersOf = (letters: string, initials: string): boolean =>
  [...letters].every((letter) => initials.includes(letter));
