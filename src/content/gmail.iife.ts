/** What runs in Gmail's pages. One script a webmail, so that no page carries what reads another. */
import gmail from '../webmail/gmail/index.ts';
import { start } from './start.ts';

start(gmail);
