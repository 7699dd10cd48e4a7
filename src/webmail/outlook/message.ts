/** One message, from its card. */
import type { Message, Person } from '../../core/thread.ts';
import { blocksOf, type Part } from '../body-text.ts';
import { attribute, matches, textOf } from '../node.ts';
import { type Card, isDraft } from './cards.ts';
import type { DateReader, ReadDate } from './dates.ts';
import { addressIn, cleanText, personIn } from './people.ts';
import { outlook } from './selectors.ts';
import { senderOf, withoutHeading } from './sender.ts';

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
  return withoutHeading(cleanText(textOf(line)))
    .split(';')
    .map((text) => personIn(text))
    .filter(({ name, address }) => name !== '' || address !== '');
}

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
