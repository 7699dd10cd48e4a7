/** Who is away, and who stands in. */
import type { Signal } from '../signal.ts';
import type { Told } from '../told.ts';

const standIn =
  /\b(?:contact|reach(?: out to)?|write to|email|e-mail|mail|call|speak (?:to|with)|get in touch with|turn to|refer to|cover(?:ed|ing)?(?: for me)? (?:is|by|will be)|in my absence|stand(?:ing|s)? in(?: for me)?(?: is)?|cover(?:ing|s)? for (?:me|her|him)(?: is)?|colleagues?)[ ,:]+(?:(?:please|my|our|colleague|manager|the|assistant|deputy|is|by|,) ){0,4}((?:(?:Mr|Mrs|Ms|Dr|Mme|Herr|Frau)\.? )?\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30}){0,2}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})/u;
const coveredBy =
  /(?<![\p{L}'-])(\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30})?)(?: \([^)]{1,60}\))? (?:is|will(?: be)?|'s|'ll be|can)? ?(?:covering|your (?:point of )?contact|be able to help|help|assist|standing in|looking after|taking over|my cover|filling in|handling)/u;

export function people(
  sentences: readonly Told[],
  first: Told,
): Pick<Signal, 'who' | 'standIn' | 'standInAddress'> {
  const named =
    /^(?:Unfortunately,? |However,? |Also,? |But |Note that |Just so you know,? |As )?((?:[Oo]ur |[Tt]he |[Mm]y )?(?:\p{Lu}[\p{L}'-]{1,30}|VP|CEO|CTO|CFO|COO|hiring manager|manager|director|head of \w+|team lead|boss|colleague)(?: \p{Lu}[\p{L}'-]{1,30})?)(?:,[^,]{1,40},)? (?:is|'s|will be|are|has gone|goes)\b/u.exec(
      first.text,
    )?.[1];
  const who = named && !/^(?:I|We|This|There|It|That|The office|He|She)$/.test(named) ? named : undefined;
  const cover = coverIn(sentences);
  return { ...(who ? { who } : {}), ...cover };
}

/** The stand-in, and the address that is given with the name: in the same sentence, or alone on the next line. */
function coverIn(sentences: readonly Told[]): Pick<Signal, 'standIn' | 'standInAddress'> {
  for (const [at, { text }] of sentences.entries()) {
    const name = standIn.exec(text)?.[1] ?? coveredBy.exec(text)?.[1];
    if (!name) continue;
    if (name.includes('@')) return { standIn: name };
    const next = sentences[at + 1]?.text ?? '';
    const given = addressIn(text.slice(text.indexOf(name))) ?? aloneAddress.exec(next)?.groups?.address;
    return { standIn: name, ...(given ? { standInAddress: given.toLowerCase() } : {}) };
  }
  return {};
}

/** Word by word: looked for anywhere at once, a line without any would take long. */
const addressIn = (text: string): string | undefined =>
  text
    .split(/[\s<>(),;:"']/)
    .flatMap((word) => address.exec(word)?.groups?.address ?? [])
    .at(0);

const address = /^(?<address>[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})/u;
/** Nothing on the line but an address, or what it is: "E: carla@firm.example". */
const aloneAddress =
  /^(?:[\p{L}-]{1,12} ?: ?)?[<(]?(?<address>[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})[>)]?[.,]?$/u;
