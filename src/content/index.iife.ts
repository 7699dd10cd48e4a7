/** Lives in the webmail's tab: picks the webmail, and owns the one signal that ends everything. */
import { webmailFor } from '../webmail/index.ts';
import { announcePopOut } from '../webmail/pop-out.ts';
import { live } from './live.ts';
import { takeOver } from './take-over.ts';

const webmail = webmailFor(location);
if (window === window.top) {
  if (webmail) live(webmail, document, takeOver(document));
  // Without an address of its own: a window that a webmail has opened to write a mail in.
  else announcePopOut(window);
}
