/** The list, as far as its rows tell. Outlook keeps a screenful of rows, and uses their elements again. */
import type { Person } from '../../core/thread.ts';
import { attribute, contains } from '../node.ts';
import { firstIn } from '../place.ts';
import type { Row } from '../webmail.ts';
import { type DateReader, isDateAndTime } from './dates.ts';
import { digest } from './ids.ts';
import { dateReaderOf, pageLanguage } from './page.ts';
import { addressIn, personIn } from './people.ts';
import { partsOf, type RowParts } from './row-parts.ts';
import { outlook } from './selectors.ts';
import { isUnread } from './unread.ts';

/** With conversation view off a thread has a row for each message: the newest stands for it. */
export function rows(page: Document): Row[] {
  const read = dateReaderOf(page);
  const newest = new Map<string, Row>();
  for (const element of rowElements(page)) {
    const row = rowOf(element, read, pageLanguage(page));
    const other = row && newest.get(row.threadId);
    if (row && (!other || (row.newestAt ?? 0) > (other.newestAt ?? 0))) newest.set(row.threadId, row);
  }
  return [...newest.values()];
}

/** Pieces of another listbox (attachments, suggestions) and advertisements have no conversation. */
export function rowElements(page: Document): Element[] {
  const list = outlook.findOptional(page, 'list');
  if (!list) return [];
  const found = outlook.findAll(list, 'row');
  return found.filter((row) => !found.some((other) => other !== row && contains(other, row)));
}

export const conversationOf = (row: Element): string | undefined =>
  attribute(row, 'data-convid') || undefined;

function rowOf(element: Element, read: DateReader, language: string): Row | undefined {
  const threadId = conversationOf(element);
  if (threadId === undefined) return undefined;
  const parts = partsOf(element, (text) => isDateAndTime(text, language));
  const snippet = parts.preview?.text ?? '';
  const date = parts.date && read(parts.date.title);
  return {
    threadId,
    newestId:
      attribute(element, 'data-itemid') ?? date?.minute ?? digest(`${parts.date?.title ?? ''}\n${snippet}`),
    ...(date && { newestAt: date.at }),
    people: peopleOf(parts),
    subject: parts.subject?.text ?? '',
    snippet,
    unread: isUnread(element, parts.subject?.element),
    element,
    // The preview is the last thing that gives way in any layout; in front of it nothing of the page's own is moved.
    badge: firstIn((parts.preview ?? parts.subject ?? parts.names)?.element ?? element),
  };
}

/** Colleagues may be shown by name alone; then Outlook joins them with semicolons. */
function peopleOf({ addressed, names }: RowParts): Person[] {
  if (addressed.length > 0)
    return addressed.map(({ element, text }) => ({
      name: text,
      address: addressIn(attribute(element, 'title') ?? '') ?? '',
    }));
  return (names?.text ?? '')
    .split(';')
    .map((name) => personIn(name))
    .filter(({ name, address }) => name !== '' || address !== '');
}
