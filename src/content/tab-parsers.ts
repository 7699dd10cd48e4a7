/** Parses what the background asks of this tab. */
import type { TabCalls } from '../messages.ts';
import { draft, id, type Parsers, parser } from '../schemas.ts';

export const tabParsers: Parsers<TabCalls> = {
  whose: parser(),
  insert: parser(id, draft),
  show: parser(id),
  insertHere: parser(),
  changed: parser(),
};
