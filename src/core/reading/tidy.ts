/** Text as people see it: marks without a shape, lone surrogates and odd line ends are gone, and its length is capped. */

/** Longest text that is read of one message, in UTF-16 units; the rest of a longer one is left unread. */
export const MOST = 200_000;

/** Control characters but tab and newline, bidi marks, zero-width characters, soft hyphens, lone surrogates. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu;
const LINE_END = /\r\n|[\r\f\u0085\u2028\u2029]/g;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

export const tidy = (text: string): string =>
  text.slice(0, MOST).replace(LINE_END, '\n').replace(UNSEEN, '').replace(ODD_SPACE, ' ');
