/** Mails that are being written. */
import { isVisible } from '../node.ts';
import { outlook } from './selectors.ts';

/** Those in sight: a mail that waits in a tab at the foot of the pane may stay in the page, unseen. */
export function composesIn(page: Document): Element[] {
  const area = outlook.findOptional(page, 'composeArea');
  if (!area) return [];
  return outlook
    .findAll(area, 'editor')
    .filter(isVisible)
    .flatMap((editor) => outlook.findAround(editor, 'compose') ?? []);
}
