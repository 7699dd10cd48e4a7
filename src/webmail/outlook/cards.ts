/**
 * The messages that the reading pane shows, found from the outside: a message's own text is opaque, so that nothing a
 * mail holds can be taken for a sender, a date or another message.
 */
import { closest, contains, isVisible, parentOf, textOf } from '../node.ts';
import { isDateAndTime } from './dates.ts';
import { pageLanguage } from './page.ts';
import { cleanText } from './people.ts';
import { outlook } from './selectors.ts';

export type Card = {
  /** Holds one sender, one date, and the body. */
  readonly element: Element;
  readonly sender: Element;
  readonly date: Element;
  readonly body: Element;
};

export type Cards = {
  /** In document order, which is the candidate's choice: oldest or newest first. */
  readonly expanded: readonly Card[];
  /** Messages of which only a line is shown. */
  readonly collapsed: readonly Element[];
};

/** The pane, where it holds a message. A row can be selected, and `main` be there, with nothing open. */
export function paneOf(page: Document): Element | undefined {
  const pane = outlook.findOptional(page, 'pane');
  return pane &&
    isVisible(pane) &&
    (outlook.findOptional(pane, 'body') || outlook.findOptional(pane, 'headerDate'))
    ? pane
    : undefined;
}

/** Throws SelectorError where a body has no sender or no date of its own. */
export function cardsIn(page: Document, pane: Element): Cards {
  const senders = outlook.findAll(pane, 'sender');
  const dates = datesIn(page, pane);
  const byElement = new Map<Element, Card>();
  for (const body of outlook.findAll(pane, 'body')) {
    if (closest(body, '[contenteditable="true"]')) continue;
    const card = cardAround(pane, body, senders, dates);
    // The second body of a card repeats the whole conversation ("Show message history").
    if (!byElement.has(card.element)) byElement.set(card.element, card);
  }
  const expanded = [...byElement.values()];
  for (const { element } of expanded)
    if (expanded.some((other) => other.element !== element && contains(element, other.element)))
      throw outlook.error(element, 'sender');
  return {
    expanded,
    collapsed: dates.filter((date) => !expanded.some(({ element }) => contains(element, date))),
  };
}

function cardAround(
  pane: Element,
  body: Element,
  senders: readonly Element[],
  dates: readonly Element[],
): Card {
  for (let at = parentOf(body); at && contains(pane, at); at = parentOf(at)) {
    const holder = at;
    // The last one before the body: a mail sent on behalf of somebody names two.
    const sender = senders.filter((one) => contains(holder, one)).at(-1);
    const [date, another] = dates.filter((one) => contains(holder, one));
    if (another) throw outlook.error(holder, sender ? 'date' : 'sender');
    if (sender && date) return { element: holder, sender, date, body };
  }
  throw outlook.error(pane, senders.length === 0 ? 'sender' : 'date');
}

/** The level of a heading alone says little: only what reads as a date counts. */
const datesIn = (page: Document, pane: Element): Element[] =>
  outlook
    .findAll(pane, 'date')
    .filter(
      (element) => outlook.is(element, 'headerDate') || isDateAndTime(textOf(element), pageLanguage(page)),
    );

/** Tags of drafts, as seen in eight languages; a card that holds an editor is one in any. */
const draftTag = /^\[(?:draft|brouillon|borrador|rascunho|entwurf|bozza|concept|טיוטה)\]/i;

export const isDraft = ({ element, sender }: Card): boolean =>
  outlook.findAll(element, 'editor').length > 0 ||
  draftTag.test(cleanText(textOf(sender))) ||
  outlook.findAll(element, 'draftTag').some((tag) => draftTag.test(cleanText(textOf(tag))));
