/** Where a mail's words end and what stands under every mail begins: sign-offs, names, titles, footers, disclaimers. */

import { strip } from './strip.ts';

/** "Sent from my iPhone" in the languages of the corpora. */
const FROM_DEVICE =
  /^(?:sent (?:from|via|with)|get outlook for|gesendet (?:von|mit|über)|von mei|envoyé (?:de|depuis|à partir)|télécharger outlook|enviado (?:desde|do|a partir)|inviato da|verzonden (?:vanaf|met)|verstuurd vanaf|wysłan[eo] z|sendt fra|skickat från|lähetetty|отправлено (?:с|из)|odesláno z|iphone'umdan|从我的|發自我的|iphoneから)/iu;

/** A footer of the device is short and no sentence with a second thought. */
export function isDeviceFooter(line: string): boolean {
  const text = line.trim();
  if (text.length > 90 || !FROM_DEVICE.test(text)) return false;
  if (/^von mei/i.test(text)) return /gesendet\W*$/i.test(text);
  return !/[.!?]$/.test(text) || text.split(' ').length <= 6;
}

const SIGN_OFF =
  /^(?:(?:with |my |our |very |many |yours |a |much ){0,3}(?:kind(?:est)?|best|warm(?:est|ly)?|kindly|regards|sincerely|faithfully|truly|cordially|respectfully|cheers|thanks|thank you|wishes|love|kisses|yours|take care|talk soon|all the best|ta|br|kr|rgds)(?: (?:regards?|wishes|thanks|again|so much|very much|in advance|and|best|from|yours|you|all|the|sincerely)){0,3}|mit (?:freundlichen|besten|herzlichen|lieben) grüßen|(?:viele|beste|liebe|herzliche|freundliche|schöne) grüße|vg|lg|mfg|(?:bien )?cordialement|bien à (?:vous|toi)|(?:meilleures|sincères) salutations|salutations(?: distinguées)?|amicalement|bonne (?:journée|soirée)|(?:un )?(?:cordial |atento )?saludos?(?: cordiales)?|atentamente|un abrazo|abraços?|atenciosamente|cumprimentos|att|cordiali saluti|distinti saluti|(?:un )?saluti|met vriendelijke groet(?:en)?|(?:hartelijke )?groet(?:en|jes)?|mvg|z poważaniem|pozdrawiam|pozdrowienia|med vänlig(?:a)? hälsning(?:ar)?|vänliga hälsningar|mvh|med venlig hilsen|(?:venlig|vennlig) hilsen|hilsen|hälsningar|terveisin|ystävällisin terveisin|t\.|с уважением|s pozdravem|saygılarımla|ngā mihi|le meas|slán|敬具|よろしくお願いいたします|此致|감사합니다)(?:[,.!;:)\s–-]|\p{Extended_Pictographic}){0,8}$/iu;

export const isSignOff = (line: string): boolean => line.length < 60 && SIGN_OFF.test(line.trim());

/** Thanks close a mail as well as they are said: they stay with the words. */
export const isThanks = (line: string): boolean =>
  /^\s*(?:many |much )?(?:thanks|thank you|thx|ta|cheers|merci|danke|gracias|obrigad[oa]|grazie|kiitos|tack|takk|tak|dzięki|bedankt)\b/iu.test(
    line,
  );

/** The line that standard signatures begin with, and what programs make of it. */
export const isDelimiter = (line: string): boolean => /^\s*(?:-{2,3}|_{2,3}|[—–]+)\s*$/u.test(line);

/** The one of RFC 3676: what follows is a signature, whatever it looks like. */
export const isStandard = (line: string): boolean => /^-- ?$/.test(line);

const LEGAL =
  /\b(?:confidentiality (?:notice|note|statement|warning)|(?:e-?mails?|messages?|communication|mail|contents?|information|attachments?|documents?)\b[^.\n]{0,80}\bconfidential|confidential (?:and|or|information|communication|material)|intended (?:solely|only) for|intended recipient|the addressee|received (?:this|it) (?:\S+ ){0,3}in error|(?:or|and|legally|be|is) privileged(?! to)|privileged (?:and|or|information|material)|disclaimer|vertraulich|confidentiel|confidencial|riservat[oa]|vertrouwelijk|poufn|luottamuksellinen|equal opportunity employer|registered in (?:england|scotland|wales)|company (?:no|number|registration)|please consider the environment|traditional custodians|not a contract)\b/iu;

/** A paragraph that stands under every mail of a house. */
export const isLegal = (paragraph: string): boolean => LEGAL.test(paragraph);

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.?|(?:von|van|de|da|di|du|der|den|del|la|le|bin|al|dos|ní|ó|e|y|und)|\((?:she|he|they)[^)]*\))$/u;

/** One to five words that could be a person's or a team's name, and nothing else. */
export function looksLikeName(line: string): boolean {
  const text = strip(line, ',-–—* \t');
  const words = text.split(/\s+/);
  return (
    text.length > 0 && text.length <= 45 && words.length <= 5 && words.every((word) => NAME_WORD.test(word))
  );
}

/** A line of a signature is no sentence: short, and it does not end as one. */
export const isCard = (line: string): boolean =>
  line.length <= 110 && !/(?:[?!]|[\p{Ll}\d)]\.)$/u.test(line.trim());

/** "Maya Chen | Talent Partner | Northwind": a whole signature in a line. */
export const isCardLine = (line: string): boolean =>
  line.length <= 110 && line.includes('|') && looksLikeName(line.slice(0, line.indexOf('|')));

export const isPostscript = (line: string): boolean => /^\s*p\.?\s?s\b/i.test(line);
