/** One message, from its card. */
import type { Message, Person } from '../../core/thread.ts';
import { blocksOf, type Part } from '../body-text.ts';
import { attribute, matches, textOf } from '../node.ts';
import type { Card } from './cards.ts';
import type { DateReader, ReadDate } from './dates.ts';
import { addressIn, cleanText, personIn } from './people.ts';
import { outlook } from './selectors.ts';

export type ReadMessage = { readonly message: Message; readonly date: ReadDate };

/** Outlook gives messages no id that lasts: minute and sender make one. Throws SelectorError where the date is unsure. */
export function messageOf(card: Card, subject: string, read: DateReader): ReadMessage {
  const date = read(attribute(card.date, 'title') ?? '') ?? read(textOf(card.date));
  if (!date) throw outlook.error(card.element, 'date');
  const from = senderOf(card.sender);
  const { to, cc } = recipientsOf(card.element);
  const draft = isDraft(card);
  return {
    date,
    message: {
      id: `${date.minute}/${from.address || from.name.toLowerCase()}`.slice(0, 380),
      from,
      to,
      cc,
      sentAt: date.at,
      subject,
      blocks: blocksOf(outlook.findOptional(card.body, 'numberedBody') ?? card.body, partOf),
      ...(draft && { draft }),
    },
  };
}

/** The label says more than the text where the text is the name alone ("From: Ana Lima<ana@x.com>"). */
function senderOf(sender: Element): Person {
  const texts = [textOf(sender), ...labelsOf(sender).flatMap((label) => [afterColon(label), label])];
  const people = texts.map((text) => personIn(text));
  const name = people.find((person) => person.name !== '' && !/[:：]/.test(person.name))?.name;
  const address =
    people.find((person) => person.address !== '')?.address ??
    outlook
      .findAll(sender, 'titled')
      .map((element) => addressIn(attribute(element, 'title') ?? ''))
      .find(Boolean);
  const shown = people[0];
  if (!shown || (shown.name === '' && shown.address === '' && address === undefined))
    throw outlook.error(sender, 'sender');
  return { name: shown.name || (name ?? ''), address: address ?? '' };
}

const labelsOf = (sender: Element): string[] =>
  [sender, ...outlook.findAll(sender, 'labelled')]
    .map((element) => attribute(element, 'aria-label') ?? '')
    .filter(Boolean);

const afterColon = (label: string): string => label.replace(/^[^:：]{1,20}[:：]/, '');

/** Wells stand in the order to, cc. Where there is one, nothing tells them apart: all are in `to`. */
function recipientsOf(card: Element): { to: Person[]; cc: Person[] } {
  const [to, ...others] = outlook.findAll(card, 'recipients').flatMap(linesOf).map(peopleOf);
  return { to: to ?? [], cc: others.flat() };
}

/** To and cc are wells of their own, or lines of one. */
function linesOf(well: Element): Element[] {
  const lines = outlook.findAll(well, 'recipientLine');
  return lines.length > 0 ? lines : [well];
}

function peopleOf(line: Element): Person[] {
  const people = outlook.findAll(line, 'recipient');
  if (people.length > 0)
    return people.map((element) => {
      const shown = personIn(textOf(element));
      const titled = addressIn(attribute(element, 'title') ?? '');
      return shown.address === '' && titled !== undefined ? { ...shown, address: titled } : shown;
    });
  return afterColon(cleanText(textOf(line)))
    .split(';')
    .map((text) => personIn(text))
    .filter(({ name, address }) => name !== '' || address !== '');
}

/** Tags of drafts, as seen in eight languages; a card that holds an editor is one in any. */
const draftTag = /^\[(?:draft|brouillon|borrador|rascunho|entwurf|bozza|concept|טיוטה)\]/i;

const isDraft = ({ element, sender }: Card): boolean =>
  outlook.findAll(element, 'editor').length > 0 ||
  draftTag.test(cleanText(textOf(sender))) ||
  outlook.findAll(element, 'draftTag').some((tag) => draftTag.test(cleanText(textOf(tag))));

/**
 * Marks of quotes and signatures that the mail programs of the world leave; Outlook puts `x_` in front of each, once for
 * each time it was quoted.
 */
const QUOTE_IDS =
  /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION|isForwardContent|isReplyContent)$/;
const QUOTE_CLASSES =
  /(?:^|\s)(?:x_)*(?:gmail_quote|gmail_quote_container|gmail_extra|moz-cite-prefix|yahoo_quoted|protonmail_quote|OutlookMessageHeader)(?:\s|$)/;
const SIGNATURE_IDS = /^(?:x_)*(?:Signature|ms-outlook-mobile-signature)$/;
const SIGNATURE_CLASSES =
  /(?:^|\s)(?:x_)*(?:gmail_signature|moz-signature|protonmail_signature_block)(?:\s|$)/;

/** What follows the header of a quoted mail is that mail, to the end. */
function partOf(element: Element): Part | undefined {
  const id = attribute(element, 'id') ?? '';
  const classes = attribute(element, 'class') ?? '';
  if (QUOTE_IDS.test(id)) return 'rest quoted';
  if (QUOTE_CLASSES.test(classes) || matches(element, 'blockquote')) return 'quoted';
  if (isHeaderLine(element)) return 'rest quoted';
  if (SIGNATURE_IDS.test(id) || SIGNATURE_CLASSES.test(classes)) return 'signature';
  return undefined;
}

/** Outlook for Windows draws a line above the header of the mail that it quotes. */
const isHeaderLine = (element: Element): boolean =>
  /border-top\s*:\s*solid\s+#(?:E1E1E1|B5C4DF)/i.test(attribute(element, 'style') ?? '');
