/** Where something can be said to the candidate whatever the page shows. */
import { before } from '../place.ts';
import type { Place } from '../webmail.ts';
import { findOptional } from './selectors.ts';

/** At the top of what scrolls, above the holder of lists and conversations: Gmail never repaints it, and it pushes them down. */
export function noticePlace(page: Document): Place | undefined {
  const pages = findOptional(page, 'pages');
  return pages && before(pages);
}
