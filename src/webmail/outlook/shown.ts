/**
 * Which conversation the reading pane shows. The pane itself does not say in every build; address and selected row do, but
 * they change at once, and the pane follows a fifth of a second later.
 */
import { attribute, textOf } from '../node.ts';
import type { Cards } from './cards.ts';
import { isDateAndTime } from './dates.ts';
import { conversationInAddress, sameConversation } from './ids.ts';
import { addressOf, pageLanguage } from './page.ts';
import { partsOf } from './row-parts.ts';
import { conversationOf, rowElements } from './rows.ts';
import { outlook } from './selectors.ts';

/** What the pane of a page showed when it was last asked for. */
const lastShown = new WeakMap<Document, { readonly id: string; readonly print: string }>();

/**
 * Undefined while the pane is behind: the row names another subject, or the same messages stood there under another id.
 * Throws SelectorError where nothing names the conversation.
 */
export function shownConversation(
  page: Document,
  pane: Element,
  subject: string,
  cards: Cards,
): string | undefined {
  const told = conversationInPane(pane);
  const id = told ?? chosenConversation(page);
  if (id === undefined) throw outlook.error(pane, 'conversation');
  if (told !== undefined) return asRowWrites(page, told);

  const row = rowOf(page, id);
  if (row && subjectOfRow(page, row) !== subject) return undefined;
  const print = fingerprint(cards);
  const last = lastShown.get(page);
  if (last && last.print === print && !sameConversation(last.id, id)) return undefined;
  lastShown.set(page, { id, print });
  return asRowWrites(page, id);
}

/** Only where all that the pane names are one. */
function conversationInPane(pane: Element): string | undefined {
  const ids = [pane, ...outlook.findAll(pane, 'paneConversation')]
    .map((element) => attribute(element, 'data-convid'))
    .filter((id): id is string => Boolean(id));
  return new Set(ids).size === 1 ? ids[0] : undefined;
}

/** By the address; where that stays the same (search, a single item), by the one selected row. */
export function chosenConversation(page: Document): string | undefined {
  const addressed = conversationInAddress(addressOf(page));
  if (addressed !== undefined) return addressed;
  const list = outlook.findOptional(page, 'list');
  const active = list && attribute(list, 'aria-activedescendant');
  const selected = rowElements(page).filter((row) => attribute(row, 'aria-selected') === 'true');
  const row = selected.length === 1 ? selected[0] : selected.find((one) => attribute(one, 'id') === active);
  return row && conversationOf(row);
}

/** The address may write an id in another alphabet: the row's spelling names the thread. */
const asRowWrites = (page: Document, id: string): string => {
  const row = rowOf(page, id);
  return (row && conversationOf(row)) ?? id;
};

const rowOf = (page: Document, id: string): Element | undefined =>
  rowElements(page).find((row) => sameConversation(conversationOf(row) ?? '', id));

const subjectOfRow = (page: Document, row: Element): string | undefined =>
  partsOf(row, (text) => isDateAndTime(text, pageLanguage(page))).subject?.text;

/** Changes with every conversation: Outlook numbers the headers anew for each. */
const fingerprint = ({ expanded, collapsed }: Cards): string =>
  [
    ...expanded.map(({ sender, date, body }) =>
      [attribute(sender, 'id'), textOf(sender), textOf(date), textOf(body).slice(0, 2_000)].join('\n'),
    ),
    ...collapsed.map(textOf),
  ].join('\n\n');
