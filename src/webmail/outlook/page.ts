/** What holds for the whole page: its language, its dates, its address. */
import { attribute, queryAll, textOf, windowOf } from '../node.ts';
import { isDateAndTime } from './dates.ts';
import { outlook } from './selectors.ts';

/** As a language tag; English where the page names none. */
export const pageLanguage = (page: Document): string => {
  const [root] = queryAll(page, 'html');
  return (root && attribute(root, 'lang')) || 'en';
};

/** Every full date that rows and messages show: together they tell the order of day and month. */
export function pageDates(page: Document): string[] {
  const language = pageLanguage(page);
  const list = outlook.findOptional(page, 'list');
  const titles = list
    ? outlook.findAll(list, 'titled').map((element) => attribute(element, 'title') ?? '')
    : [];
  const headers = outlook.findAll(page, 'headerDate').map(textOf);
  return [...titles, ...headers].filter((text) => isDateAndTime(text, language));
}

/** Empty in a document that is shown nowhere. */
export const addressOf = (page: Document): string => windowOf(page)?.location.href ?? '';
