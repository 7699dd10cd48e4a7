/** Gmail. What is known of its page, and how far each name can be trusted, stands in `selectors.ts`. */
import { locationOf } from '../node.ts';
import type { Webmail } from '../webmail.ts';
import { accountOf } from './account.ts';
import { mailboxOf } from './navigate.ts';
import { rowsOf } from './rows.ts';
import { openThreadOf } from './thread.ts';
import { watchPage } from './watch.ts';

export default {
  name: 'gmail',
  hosts: ['https://mail.google.com/*'],
  account: accountOf,
  threadAddress: (page) =>
    `${locationOf(page)?.origin ?? 'https://mail.google.com'}${mailboxOf(page)}#all/{thread}`,
  rows: rowsOf,
  openThread: openThreadOf,
  watch: watchPage,
} satisfies Webmail;
