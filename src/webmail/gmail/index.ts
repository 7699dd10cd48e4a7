/** Gmail. What is known of its page, and how far each name can be trusted, stands in `selectors.ts`. */
import type { Webmail } from '../webmail.ts';
import { accountOf } from './account.ts';
import { mailboxOf, originOf } from './mailbox.ts';
import { goTo } from './navigate.ts';
import { noticePlace } from './notice.ts';
import { readThread } from './print-view.ts';
import { openReply } from './reply.ts';
import { replyBoxesOf } from './reply-box.ts';
import { rowsOf } from './rows.ts';
import { noteWriting } from './saves.ts';
import { search } from './search.ts';
import { openThreadOf } from './thread.ts';
import { watchPage } from './watch.ts';

export default {
  name: 'gmail',
  hosts: ['https://mail.google.com/*'],
  account: accountOf,
  threadAddress: (page) => `${originOf(page)}${mailboxOf(page)}#all/{thread}`,
  rows: rowsOf,
  openThread: openThreadOf,
  notice: noticePlace,
  watch(page, changed, signal) {
    noteWriting(page, signal);
    watchPage(page, changed, signal);
  },
  readThread,
  search,
  compose: { goTo, replyBoxes: replyBoxesOf, openReply },
} satisfies Webmail;
