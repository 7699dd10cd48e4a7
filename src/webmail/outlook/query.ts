/**
 * What is typed into Outlook's search box. Its query language (KQL) has the same words in every language: quoted phrases,
 * AND, OR, and `received` with days as year-month-day, which it counts in the mailbox's own zone.
 */

/** Days as "2026-09-30", both within. */
export type Days = { readonly from: string; readonly to: string };

/** Characters of words in one query: longer ones may be refused or cut, which nobody would see. */
const MOST_CHARACTERS = 200;

/** In as many groups as are needed, each short enough for a query; one empty group where there are no words. */
export function groupsOf(words: readonly string[]): (readonly string[])[] {
  const groups: string[][] = [[]];
  let length = 0;
  for (const word of words) {
    const cost = quoted(word).length + ' OR '.length;
    if (length + cost > MOST_CHARACTERS && length > 0) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(word);
    length += cost;
  }
  return groups;
}

export function queryOf(words: readonly string[], { from, to }: Days): string {
  const any = words.map(quoted).join(' OR ');
  const range = `received>=${from} AND received<=${to}`;
  return any === '' ? range : `(${any}) AND ${range}`;
}

/** Finds one conversation again. */
export const subjectQuery = (subject: string, { from, to }: Days): string =>
  `subject:${quoted(subject.slice(0, 120))} AND received>=${from} AND received<=${to}`;

/** Only Keepwarm asks so: what the candidate searches for is never taken for it. */
export const isOurQuery = (text: string): boolean =>
  /received>=\d{4}-\d\d-\d\d AND received<=\d{4}-\d\d-\d\d$/.test(text);

const quoted = (text: string): string => `"${text.replaceAll('"', ' ').trim()}"`;

/** In the browser's own zone, as all of Outlook's dates. */
export function dayOf(instant: number): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** So many days later, or before. */
export function daysFrom(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return dayOf(new Date(year, month - 1, date + count, 12).getTime());
}

const two = (value: number): string => String(value).padStart(2, '0');
