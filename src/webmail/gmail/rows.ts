/** The threads of the visible list, as far as their rows tell. */
import type { Person } from '../../core/thread.ts';
import { lineOf } from '../body-text.ts';
import { attribute, isVisible } from '../node.ts';
import { firstIn } from '../place.ts';
import type { Place, Row } from '../webmail.ts';
import { fromJslog, fromSyncId, legacyId, timeOf } from './ids.ts';
import { personOf } from './person.ts';
import { findAll, findOptional, is } from './selectors.ts';

/** Gmail keeps lists that it has left, and a list has several tabs or sections: those that can be seen. */
export const rowsOf = (page: Document): Row[] =>
  withNewestOfThread(
    findAll(page, 'list')
      .filter(isVisible)
      .flatMap(panelsOf)
      .flatMap((panel) => threadsOf(findAll(panel, 'line')))
      .map(rowOf)
      .filter((row) => row !== undefined),
  );

/** Some row of the visible list has no ids yet: Gmail may set them a moment after it has painted the row. */
export const isWithoutIds = (page: Document): boolean =>
  findAll(page, 'list')
    .filter(isVisible)
    .flatMap(panelsOf)
    .flatMap((panel) => threadsOf(findAll(panel, 'line')))
    .some(
      (lines) =>
        firstOf(lines, 'rowIds') === undefined && fromJslog(attribute(lines[0], 'jslog'), 1) === undefined,
    );

function panelsOf(list: Element): Element[] {
  const panels = findAll(list, 'panel');
  return panels.length > 0 ? panels.filter(isVisible) : [list];
}

/** The lines of one thread: one, or with the vertical split two or three. */
type Lines = readonly [Element, ...Element[]];

function threadsOf(lines: readonly Element[]): Lines[] {
  const threads: [Element, ...Element[]][] = [];
  for (const line of lines) {
    const last = threads.at(-1);
    if (last && is(line, 'furtherLine')) last.push(line);
    else threads.push([line]);
  }
  return threads.filter(
    ([first]) => isVisible(first) && !is(first, 'foreign') && !findOptional(first, 'foreignInside'),
  );
}

function rowOf(lines: Lines): Row | undefined {
  const ids = idsOf(lines);
  const subject = firstOf(lines, 'rowIds') ?? firstOf(lines, 'rowSubject');
  const place = badgePlaceOf(lines);
  if (!ids || !subject || !place) return undefined;
  const newestAt = timeOf(ids.newestId);
  const snippet = firstOf(lines, 'snippet');
  return {
    ...ids,
    ...(newestAt !== undefined && { newestAt }),
    people: peopleOf(lines),
    subject: lineOf(subject),
    snippet: snippet ? lineOf(snippet, (part) => is(part, 'snippetDash')) : '',
    unread: is(lines[0], 'unread'),
    element: lines[0],
    badge: place,
  };
}

/** Undefined while the row has no ids yet, where it holds nothing but a draft, and where it does not tell its newest message. */
function idsOf(lines: Lines): { threadId: string; newestId: string } | undefined {
  const holder = firstOf(lines, 'rowIds');
  const of = (name: string) => holder && attribute(holder, name);
  if (of('data-standalone-draft-id')) return undefined;
  const last = legacyId(of('data-legacy-last-message-id'));
  const threadId =
    legacyId(of('data-legacy-thread-id')) ??
    fromSyncId(of('data-thread-id')) ??
    fromJslog(attribute(lines[0], 'jslog'), 1);
  if (!threadId) return undefined;
  const lastSent = legacyId(of('data-legacy-last-non-draft-message-id'));
  // Where it names a draft, the two differ; else the draft is all there is.
  if (lastSent !== undefined && lastSent === last && firstOf(lines, 'rowDraft')) return undefined;
  const newest =
    lastSent ??
    last ??
    // A thread's id is that of its first message, which is the newest where it is the only one.
    (firstOf(lines, 'rowCount') ? undefined : threadId);
  return newest === undefined ? undefined : { threadId, newestId: newest };
}

/** Senders in thread order; in Sent and Drafts the recipients. Names between them without an address are "..", "Draft". */
const peopleOf = (lines: Lines): Person[] =>
  lines
    .flatMap((line) => findAll(line, 'rowPeople'))
    .map(personOf)
    .filter((person) => person !== undefined);

/** With conversation view off each message has a row of its own: what is newest in a thread holds for all of its rows. */
function withNewestOfThread(rows: readonly Row[]): Row[] {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const known = newest.get(row.threadId);
    if (!known || (row.newestAt ?? 0) > (known.newestAt ?? 0)) newest.set(row.threadId, row);
  }
  return rows.map((row) => {
    const { newestId, newestAt } = newest.get(row.threadId) ?? row;
    return { ...row, newestId, ...(newestAt !== undefined && { newestAt }) };
  });
}

/** Among the label chips, which Gmail lays out before the subject or, with the vertical split, on the third line. */
function badgePlaceOf(lines: Lines): Place | undefined {
  const holder = firstOf(lines, lines.length > 1 ? 'chips' : 'subjectLine') ?? firstOf(lines, 'subjectLine');
  return holder && firstIn(holder);
}

type Name = Parameters<typeof findOptional>[1];

function firstOf(lines: Lines, name: Name): Element | undefined {
  for (const line of lines) {
    const found = findOptional(line, name);
    if (found) return found;
  }
  return undefined;
}
