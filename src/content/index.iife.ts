/** Lives in the webmail's tab: picks the webmail, and owns the one signal that ends everything. */
import { webmailFor } from '../webmail/index.ts';
import { live } from './live.ts';
import { takeOver } from './take-over.ts';

const webmail = webmailFor(location);
if (webmail && window === window.top) live(webmail, document, takeOver(document));
