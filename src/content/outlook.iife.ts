/** What runs in Outlook's pages. One script a webmail, so that no page carries what reads another. */
import outlook from '../webmail/outlook/index.ts';
import { start } from './start.ts';

start(outlook);
