/** Outlook on the web. */
import type { Webmail } from '../webmail.ts';
import { account } from './account.ts';
import { goTo, threadAddress } from './navigate.ts';
import { openReply } from './reply.ts';
import { replyBoxes } from './reply-box.ts';
import { rows } from './rows.ts';
import { search } from './search.ts';
import { openThread } from './thread.ts';
import { watch } from './watch.ts';

export default {
  name: 'outlook',
  hosts: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  account,
  threadAddress,
  rows,
  openThread,
  watch,
  // Nothing can be read quietly here: Outlook shows a conversation's text only where it is open.
  compose: { goTo, replyBoxes, openReply },
  search,
} satisfies Webmail;
