/** What can be switched on the pretend Gmail: the candidate's own settings, and what goes wrong. */
import type { Language } from './words.ts';

export type GmailOptions = {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly density: 'default' | 'comfortable' | 'compact';
  /** Reading pane beside the list (`vertical`) or below it (`horizontal`). */
  readonly pane: 'none' | 'vertical' | 'horizontal';
  /** Off: every message is a row of its own. */
  readonly conversations: boolean;
  /** `tabs`: four panels, three of them hidden; `sections`: three panels, all visible; `plain`: one. */
  readonly inbox: 'tabs' | 'sections' | 'plain';
  readonly pageSize: number;
  /** Snippets are a setting; without them the vertical split has two `tr` per thread. */
  readonly snippets: boolean;
  readonly plainText: boolean;
  /** Rows that are no threads: an advertisement on top, and what other extensions put into the table. */
  readonly ads: boolean;
  readonly foreignRows: boolean;

  /** Milliseconds after which things happen. */
  readonly delays: Delays;

  /** The page says that nobody is signed in. */
  readonly signedOut: boolean;
  readonly empty: boolean;
  /** Id attributes come this many milliseconds after their row; 0: with it. */
  readonly lateIds: number;
  /** Rows carry `data-thread-id` and no legacy ids. */
  readonly onlyThreadId: boolean;
  /** The page title never names the account. */
  readonly titleWithoutAccount: boolean;
  readonly noReplyButtons: boolean;
  /** Pressing reply opens nothing. */
  readonly noReplyBox: boolean;
  /** The editor takes no text and fires no events. */
  readonly deafEditor: boolean;
  /** The reply goes to somebody else than the message's sender. */
  readonly wrongRecipient: string;
  /** Every class of a message body's wrapper is another one. */
  readonly renamedBodies: boolean;
  readonly print: 'ok' | 'login' | 'error';
};

export type Delays = {
  /** From the changed hash to the new page. */
  readonly open: number;
  /** From the page to its `role=main`. */
  readonly role: number;
  /** From the thread's page to the ids of its heading. */
  readonly heading: number;
  /** From the opened thread to its one re-render. */
  readonly rerender: number;
  /** From the press on a collapsed message to its body. */
  readonly expand: number;
  /** From the press on reply to the box, and from the box to its editor. */
  readonly box: number;
  readonly editor: number;
  /** From the last trusted input to the autosave. */
  readonly autosave: number;
};

export const defaultOptions: GmailOptions = {
  language: 'en',
  theme: 'light',
  density: 'default',
  pane: 'none',
  conversations: true,
  inbox: 'tabs',
  pageSize: 50,
  snippets: true,
  plainText: false,
  ads: false,
  foreignRows: false,
  delays: {
    open: 80,
    role: 100,
    heading: 100,
    rerender: 500,
    expand: 60,
    box: 30,
    editor: 120,
    autosave: 1000,
  },
  signedOut: false,
  empty: false,
  lateIds: 0,
  onlyThreadId: false,
  titleWithoutAccount: false,
  noReplyButtons: false,
  noReplyBox: false,
  deafEditor: false,
  wrongRecipient: '',
  renamedBodies: false,
  print: 'ok',
};
