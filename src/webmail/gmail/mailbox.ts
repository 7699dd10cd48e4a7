/** The address of the mailbox that the page shows. */
import { locationOf } from '../node.ts';

/** Path, "/mail/u/1/". A delegated mailbox has a token in front. */
export const mailboxOf = (page: Document): string =>
  /^\/mail\/(?:b\/[^/]+\/)?u\/\d+\//.exec(`${locationOf(page)?.pathname ?? ''}/`)?.[0] ?? '/mail/u/0/';

export const originOf = (page: Document): string => {
  const origin = locationOf(page)?.origin;
  return origin?.startsWith('http') ? origin : 'https://mail.google.com';
};
