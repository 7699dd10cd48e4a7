/** A message's body in blocks: what Gmail's markup, and that of common mail programs, says of quotes and signatures. */
import type { Block } from '../../core/thread.ts';
import { blocksOf, type Part } from '../body-text.ts';
import { closest, matches, queryAll, textOf } from '../node.ts';

/** Gmail puts `m_<number>` before the classes and ids of a mail, except its own classes. */
const quoted = [
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  // What Gmail itself folds away: text that stands in an earlier message of the thread.
  '.HOEnZb',
  '.h5',
  '.im',
  '.adL',
  'blockquote[type="cite"]',
  '[class*="moz-cite-prefix"]',
  '[class*="yahoo_quoted"]',
  '[class*="protonmail_quote"]',
  '[class*="zmail_extra"]',
].join();

/** Outlook and its kin put an empty marker or a header block before the quote, which then runs to the end. */
const restQuoted = '[id*="appendonsend"], [id*="divRplyFwdMsg"], [id*="reply-intro"]';
/** The header block of Outlook's desktop program: a line above, and captions in bold. */
const ruled = ['solid', ' solid', '1pt solid', '1.0pt solid']
  .map((line) => `div[style*="border-top:${line}"]`)
  .join();

const signature = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
  '[class*="moz-signature"]',
  '[id$="Signature"]',
  '[id*="ms-outlook-mobile-signature"]',
].join();

/** Nodes that Gmail adds to a body: its end marker, the folding dots, the link to the rest of a long mail. */
const added = '.yj6qo, .adM, .ajR, .WhmR8e, .iX, .aHl';

export const bodyBlocks = (body: Element): Block[] => inBlocks(body, partOf);

function inBlocks(body: Element, partIn: (element: Element) => Part | undefined): Block[] {
  const blocks = blocksOf(body, partIn);
  const isForward = blocks.every(({ kind }) => kind !== 'own') && !hasReplyQuote(body);
  // A mail that only passes another on has no words of its own: then the forwarded ones are what it says.
  return isForward ? blocksOf(body, (element) => withoutQuotes(partIn(element))) : blocks;
}

/** In an editor: what Gmail put there, not the candidate. */
export const isSignatureOrQuote = (element: Element): boolean => {
  const part = partOf(element);
  return part !== undefined && part !== 'left out';
};

function partOf(element: Element): Part | undefined {
  if (matches(element, added)) return 'left out';
  if (matches(element, quoted)) return 'quoted';
  if (matches(element, restQuoted) || isRuledHeader(element)) return 'rest quoted';
  if (matches(element, signature) || isGreySignature(element)) return 'signature';
  return undefined;
}

const withoutQuotes = (part: Part | undefined): Part | undefined =>
  part === 'quoted' || part === 'rest quoted' ? undefined : part;

/** An answer quotes in a blockquote; Gmail and Outlook forward without one. */
const hasReplyQuote = (body: Element): boolean => queryAll(body, 'blockquote').length > 0;

const isRuledHeader = (element: Element): boolean =>
  matches(element, ruled) && queryAll(element, 'b, strong').length >= 3;

/** Gmail greys what stands behind the signature's two dashes, and the footers of mailing lists. */
const isGreySignature = (element: Element): boolean =>
  matches(element, 'font[color="#888888"]') &&
  /^\s*--\s/.test(textOf(element)) &&
  !closest(element, 'blockquote');

/** Below the body, in the same cell. */
const attachments = 'table.att';

/** The print view leaves quotes out itself, and says so in a grey line in brackets, in the UI's language. */
export const printedBlocks = (body: Element): Block[] =>
  inBlocks(body, (element) =>
    isHiddenNote(element) || matches(element, attachments) ? 'left out' : partOf(element),
  );

const isHiddenNote = (element: Element): boolean =>
  matches(element, 'font[color="#888888"]') && /^\s*[[［【][^[\]]{2,80}[\]］】]\s*$/.test(textOf(element));
