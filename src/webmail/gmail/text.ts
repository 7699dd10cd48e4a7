/** A message's body in blocks: what Gmail's markup, and that of common mail programs, says of quotes and signatures. */
import type { Block } from '../../core/thread.ts';
import { blocksOf, type Part } from '../body-text.ts';
import { textOf } from '../node.ts';
import { findAll, findAround, findOptional, is } from './selectors.ts';

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
  if (is(element, 'addedToBody')) return 'left out';
  if (is(element, 'quote')) return 'quoted';
  if (is(element, 'restIsQuote') || isRuledHeader(element)) return 'rest quoted';
  if (is(element, 'signature') || isGreySignature(element)) return 'signature';
  return undefined;
}

const withoutQuotes = (part: Part | undefined): Part | undefined =>
  part === 'quoted' || part === 'rest quoted' ? undefined : part;

/** An answer quotes in a blockquote; Gmail and Outlook forward without one. */
const hasReplyQuote = (body: Element): boolean => findOptional(body, 'answeredQuote') !== undefined;

const isRuledHeader = (element: Element): boolean =>
  is(element, 'ruledBlock') && findAll(element, 'caption').length >= 3;

/** Gmail greys what stands behind the signature's two dashes, and the footers of mailing lists. */
const isGreySignature = (element: Element): boolean =>
  is(element, 'greyText') && /^\s*--\s/.test(textOf(element)) && !findAround(element, 'answeredQuote');

/** The print view leaves quotes out itself, and says so in a grey line in brackets, in the UI's language. */
export const printedBlocks = (body: Element): Block[] =>
  inBlocks(body, (element) =>
    isHiddenNote(element) || is(element, 'printedAttachments') ? 'left out' : partOf(element),
  );

const isHiddenNote = (element: Element): boolean =>
  is(element, 'greyText') && /^\s*[[［【][^[\]]{2,80}[\]］】]\s*$/.test(textOf(element));
