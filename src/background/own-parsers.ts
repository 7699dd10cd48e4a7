/** Parses what our own pages ask for. */
import { timeline } from '../core/settings-form.ts';
import type { OwnCalls } from '../messages.ts';
import { choice, draft, id, key, type Parsers, parser, text } from '../schemas.ts';

/** Characters: a little more than the reader of backups takes, so that it is the one who says what is too big. */
const LARGEST_FILE = 11_000_000;

export const ownParsers: Parsers<OwnCalls> = {
  decideFor: parser(id, key, choice),
  undoFor: parser(id),
  insert: parser(id, draft),
  insertTold: parser(id),
  open: parser(key),
  importBackup: parser(id, text(LARGEST_FILE)),
  saveTimeline: parser(id, timeline),
};
