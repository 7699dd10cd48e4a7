/** Begins in a page of the webmail, or in a window that it has opened. */
import { isAt } from '../webmail/hosts.ts';
import { announcePopOut } from '../webmail/pop-out.ts';
import type { Webmail } from '../webmail/webmail.ts';
import { live } from './live.ts';
import { takeOver } from './take-over.ts';

export function start(webmail: Webmail): void {
  if (window !== window.top) return;
  if (isAt(webmail.hosts, location)) live(webmail, document, takeOver(document));
  // Without an address of its own: a window that the webmail has opened to write a mail in.
  else announcePopOut(window);
}
