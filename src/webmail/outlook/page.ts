/** What holds for the whole page: its language, its dates, its address. */
import { attribute, queryAll, textOf, windowOf } from '../node.ts';
import { type DateReader, dateReader, isDateAndTime, orderIn, type Told } from './dates.ts';
import { outlook } from './selectors.ts';

/** As a language tag; English where the page names none. */
export const pageLanguage = (page: Document): string => {
  const [root] = queryAll(page, 'html');
  return (root && attribute(root, 'lang')) || 'en';
};

/** What each page has told of its dates: a list of one row may not tell it again. */
const orders = new WeakMap<Document, Told>();

export function dateReaderOf(page: Document): DateReader {
  const [language, now] = [pageLanguage(page), Date.now()];
  const order = orderIn(datesIn(page, language), language, now) ?? orders.get(page);
  if (order !== undefined) orders.set(page, order);
  return dateReader(order, language, now);
}

/** Every full date that rows and messages show: together they tell the order of day and month. */
function datesIn(page: Document, language: string): string[] {
  const list = outlook.findOptional(page, 'list');
  const titles = list
    ? outlook.findAll(list, 'titled').map((element) => attribute(element, 'title') ?? '')
    : [];
  const headers = outlook.findAll(page, 'headerDate').map(textOf);
  return [...titles, ...headers].filter((text) => isDateAndTime(text, language));
}

/** Empty in a document that is shown nowhere. */
export const addressOf = (page: Document): string => windowOf(page)?.location.href ?? '';
