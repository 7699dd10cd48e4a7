/** What can be switched on the pretend Outlook: the candidate's own settings, and what goes wrong. */
import type { DateFormat } from './dates.ts';
import type { Language } from './words.ts';

export type OutlookOptions = {
  readonly language: Language;
  readonly format: DateFormat;
  readonly theme: 'light' | 'dark';
  readonly pane: 'right' | 'bottom' | 'off';
  /** How the list makes its rows anew: each variant has been told of. */
  readonly list: 'replace' | 'recycle' | 'render all';
  /** Off: every message is a row of its own, and opens alone. */
  readonly conversations: boolean;
  /** Focused and Other; off: one inbox. */
  readonly focused: boolean;
  readonly newestFirst: boolean;
  readonly ads: boolean;
  /** Rows of colleagues show no address, headers neither. */
  readonly namesOnly: boolean;
  /** The pane carries the conversation's id; not in every build. */
  readonly idInPane: boolean;
  readonly folderPane: boolean;
  /** Earlier messages are folded to a line. */
  readonly collapsed: boolean;
  readonly delays: Delays;
  /** Where a reply opens: below its message, below the whole conversation, or in the conversation's place. */
  readonly reply: 'inline' | 'beside' | 'full';
  /** The address of search results: their own, or that of the folder before. */
  readonly searchRoute: boolean;
  /** What fits best stands on top of what is found, whatever its date, and a second time in its place. */
  readonly topResults: boolean;
  /** Takes operators for words, and finds nothing. */
  readonly plainSearch: boolean;
  /** When an opened conversation counts as read: the candidate's own setting. */
  readonly markRead: 'at once' | 'never';
  readonly noReplyButton: boolean;
  readonly noReplyBox: boolean;
  /** The editor takes no paste; nothing that is typed; no text at all. */
  readonly pasteRefused: boolean;
  readonly typingRefused: boolean;
  readonly deafEditor: boolean;
  readonly wrongRecipient: string;
};

/** Milliseconds after which things happen. */
export type Delays = {
  /** From the press on a row to the new pane: the address changes at once. */
  readonly pane: number;
  readonly unfold: number;
  readonly box: number;
  /** From the editor to signature and quote. */
  readonly fill: number;
  readonly autosave: number;
  /** From Enter in the search box to what is found, and from the end of a list to further rows. */
  readonly search: number;
  readonly more: number;
  /** From a scroll to the rows that belong there. */
  readonly rows: number;
  /** From a paste to the text that it brings. */
  readonly paste: number;
};

export const defaultOptions: OutlookOptions = {
  language: 'en',
  format: 'us',
  theme: 'light',
  pane: 'right',
  list: 'replace',
  conversations: true,
  focused: true,
  newestFirst: false,
  ads: false,
  namesOnly: false,
  idInPane: false,
  folderPane: true,
  collapsed: true,
  delays: {
    pane: 180,
    unfold: 80,
    box: 120,
    fill: 150,
    autosave: 900,
    paste: 0,
    search: 250,
    more: 120,
    rows: 40,
  },
  reply: 'inline',
  searchRoute: false,
  topResults: true,
  plainSearch: false,
  markRead: 'at once',
  noReplyButton: false,
  noReplyBox: false,
  pasteRefused: false,
  typingRefused: false,
  deafEditor: false,
  wrongRecipient: '',
};
