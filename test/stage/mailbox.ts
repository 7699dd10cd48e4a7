/** The whole invented mailbox: two accounts of one candidate, around a given now. */
import { clockAt } from './clock.ts';
import type { Mailbox } from './mail.ts';
import { mainAccount } from './mailbox/main.ts';
import { secondAccount } from './mailbox/second.ts';

/** `now` is epoch milliseconds, `zone` an IANA name; every state holds on any day. */
export function mailbox(
  now: number,
  zone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Mailbox {
  const clock = clockAt(now, zone);
  return { accounts: [mainAccount(clock), secondAccount(clock)] };
}
