/** The conversation that the reading pane shows. */
import type { Account, Message } from '../../core/thread.ts';
import { attribute, contains, textOf } from '../node.ts';
import { after, before } from '../place.ts';
import type { OpenThread, Row } from '../webmail.ts';
import { account } from './account.ts';
import { type Card, cardsIn, paneOf } from './cards.ts';
import type { DateReader } from './dates.ts';
import { answeredThread, remember } from './full-compose.ts';
import { messageOf, type ReadMessage } from './message.ts';
import { dateReaderOf } from './page.ts';
import { cleanText } from './people.ts';
import { rows } from './rows.ts';
import { outlook } from './selectors.ts';
import { shownConversation } from './shown.ts';

/**
 * Undefined too while the pane still shows the conversation before, and on a page that names no mailbox. Messages that
 * are not expanded are left out, and the conversation is not complete. A reply in the conversation's place stands for it.
 */
export function openThread(page: Document): OpenThread | undefined {
  const owner = account(page);
  if (!owner) return undefined;
  const pane = paneOf(page);
  if (!pane) return answeredThread(page, owner);
  const open = shownThread(page, pane, owner);
  if (open) remember(page, open);
  return open;
}

function shownThread(page: Document, pane: Element, owner: Account): OpenThread | undefined {
  const cards = cardsIn(page, pane);
  if (cards.expanded.length === 0) return undefined;
  const subject = subjectOf(pane);
  const id = shownConversation(page, pane, subject, cards);
  if (id === undefined) return undefined;
  const read = dateReaderOf(page);
  const messages = inOrder(cards.expanded, subject, read);
  const newest = messages.filter(({ message }) => !message.draft).at(-1);
  const complete = cards.collapsed.length === 0 && !outlook.is(pane, 'singleItem');
  return {
    id,
    subject,
    complete,
    thread: {
      account: owner,
      id,
      subject,
      newestId: newestId(page, id, newest),
      messages: distinct(messages.map(({ message }) => message)),
      ...(!complete && { partial: true }),
    },
    strip: stripPlace(pane, (newest ?? messages.at(-1))?.card.element ?? pane),
  };
}

type CardMessage = ReadMessage & { readonly card: Card };

/** By their dates; within a minute in the order that the page keeps, which may run backwards. */
function inOrder(cards: readonly Card[], subject: string, read: DateReader): CardMessage[] {
  const messages = cards.map((card) => ({ ...messageOf(card, subject, read), card }));
  const [first, last] = [messages[0], messages.at(-1)];
  if (first && last && first.date.at > last.date.at) messages.reverse();
  return messages.sort((a, b) => a.date.at - b.date.at);
}

/** Two messages of one sender within a minute are numbered. */
function distinct(messages: readonly Message[]): Message[] {
  const times = new Map<string, number>();
  return messages.map((message) => {
    const seen = (times.get(message.id) ?? 0) + 1;
    times.set(message.id, seen);
    return seen === 1 ? message : { ...message, id: `${message.id}/${seen}` };
  });
}

/**
 * As the row calls it, where the list shows the row and it is no newer than what was read: a row keeps the date of the
 * last delivery, while the newest message may be the candidate's own.
 */
function newestId(page: Document, id: string, newest: ReadMessage | undefined): string {
  const row = rows(page).find(({ threadId }) => threadId === id);
  return row && newest && isKnown(row, newest) ? row.newestId : (newest?.date.minute ?? id);
}

/** By the date; where the row's is unsure, by the words that it shows. */
function isKnown({ newestAt, snippet }: Row, { date, message }: ReadMessage): boolean {
  if (newestAt !== undefined) return newestAt <= date.at;
  const words = (text: string): string => text.replace(/\s+/g, '');
  return words(message.blocks.map(({ text }) => text).join('')).startsWith(words(snippet).slice(0, 40));
}

function subjectOf(pane: Element): string {
  const element = outlook.find(pane, 'subject');
  return cleanText(attribute(element, 'title') || textOf(element));
}

/** Below the newest message, and above a reply that is being written there. */
function stripPlace(pane: Element, newest: Element): OpenThread['strip'] {
  const reply = outlook
    .findAll(pane, 'compose')
    .find((compose) => !contains(compose, newest) && !contains(newest, compose));
  const card = outlook.findAround(newest, 'expandedCard');
  return reply ? before(reply) : after(card && contains(pane, card) && card !== pane ? card : newest);
}
