/**
 * Every name of Gmail's page that Keepwarm rests on. First choice first; the class names are Gmail's own and old, the
 * `data-*` and `email` attributes are what Gmail itself works with. "Used by" counts maintained extensions that rest on
 * the same name today.
 */
import { finderFor, type Selectors } from '../dom.ts';

export const selectors = {
  /** Its `lang` is the UI's language. */
  root: ['html'],

  // --- Account
  /** The account button at the top right. Its label is in the UI's language, with the address in brackets. */
  accountButton: [
    '[role="banner"] a[href*="SignOutOptions"][aria-label]',
    '[role="banner"] a[href*="accounts.google"][aria-label*="@"]',
  ],
  /** Splash while starting; names the address. */
  loadingNote: ['#loading .msg'],

  // --- List
  /** Holder of all kept pages (lists and threads); stays for the life of the tab. Since 2020. */
  pages: ['div.aeF > div.nH'],
  /** A list page's inner part. `gh` is read by Gmail itself. Used by many. */
  list: ['[gh="tl"]', '.bGI.nH', 'table.F.zt'],
  /** One tab or section of the list; several can be visible at once. */
  panel: ['.ae4', '[role="tabpanel"]'],
  /** A line of the table; with the vertical split one thread has two or three. Since 2011. */
  line: ['tr.zA'],
  /** What other extensions and Gmail's advertisements put between the rows. */
  foreign: ['.bundle-row', '.bundle', '.bundle-wrapper', '.inboxsdk__ignore_row', '.am0', '.bvA'],
  foreignInside: ['.am0', '.bvA'],
  /** Further lines of a thread with the vertical split. */
  furtherLine: ['tr.apv:not([id])'],
  unread: ['.zE'],
  /** What a list without a row says instead. */
  emptyList: ['td.TC'],
  /** Holds the thread's ids, and the subject as its text. Attributes since 2018. `.afn` repeats it for screen readers. */
  rowIds: ['.y6 span[data-legacy-thread-id]', '.y6 span[data-thread-id]'],
  /** The subject's place where no ids are on it: the ids of such a row stand in its jslog. */
  rowSubject: ['.y6 .bog', '.y6 > span'],
  rowPeople: ['.yW span[email]', '.yX > :not(.afn) [email]'],
  /** The word "Draft" among the people. */
  rowDraft: ['.yW .boq'],
  /** Number of messages; missing where there is one. */
  rowCount: ['.yW .bx0'],
  snippet: ['.y2'],
  /** The dash before the snippet. */
  snippetDash: ['.Zt'],
  /** Where Gmail puts its own label chips: beside the subject, */
  subjectLine: ['div.xT', '.xS'],
  /** and with the vertical split on a line of their own. */
  chips: ['.apu'],

  // --- Thread
  /** The conversation, also in the preview pane and in its own window. `.a98.iY` since 2022, `.if` before. */
  thread: ['div.a98.iY', '.nH.if', 'table.Bs'],
  threadTitle: ['.ha h2', 'h2.hP'],
  messageList: ['[role="list"]'],
  /** Its class is its state: `h7` open, `kv` collapsed, `kQ`/`kx` folded into "N older messages". */
  messageItem: [':scope > [role="listitem"]'],
  openItem: ['.h7', '[aria-expanded="true"]'],
  /** The line that a collapsed message is; a click opens it. */
  collapsedLine: ['.adf'],
  /** The opened message inside its item: header and body, without the reply area. */
  message: ['.adn[data-legacy-message-id]', '.adn[data-message-id]', '.adn'],
  header: ['.gs > .gE', '.gE'],
  sender: ['td.gF .gD[email]', 'td.gF span[email]', '.gD[email]'],
  recipients: ['.hb span[email]', '.g2[email]'],
  /** Date as text, in the UI's language and the reader's zone, to the minute. */
  dateText: ['.gK .g3[title]', '.g3[title]'],
  /** Holder of a body; a translated twin lies hidden beside it, its text classed `undefined`. */
  bodyHolder: ['div.ii.gt'],
  body: ['.a3s:not(.undefined)'],
  /** Reply area of one message. */
  replyArea: ['.gA'],

  // --- Inside a body. Gmail puts `m_<number>` before the classes and ids of a mail, except before its own.
  /** Its end marker, the folding dots, the link to the rest of a long mail. */
  addedToBody: ['.yj6qo', '.adM', '.ajR', '.WhmR8e', '.iX', '.aHl'],
  /** Gmail's quotes, what it folds away as standing in an earlier message, and the quotes of other programs. */
  quote: [
    '.gmail_quote',
    '.gmail_quote_container',
    '.gmail_attr',
    '.HOEnZb',
    '.h5',
    '.im',
    '.adL',
    'blockquote[type="cite"]',
    '[class*="moz-cite-prefix"]',
    '[class*="yahoo_quoted"]',
    '[class*="protonmail_quote"]',
    '[class*="zmail_extra"]',
  ],
  /** Outlook and its kin put a marker or a header block before the quote, which then runs to the end. */
  restIsQuote: ['[id*="appendonsend"]', '[id*="divRplyFwdMsg"]', '[id*="reply-intro"]'],
  /** The header block of Outlook's desktop program: a line above, and captions in bold. */
  ruledBlock: [
    'div[style*="border-top:solid"]',
    'div[style*="border-top: solid"]',
    'div[style*="border-top:1pt solid"]',
    'div[style*="border-top:1.0pt solid"]',
  ],
  caption: ['b', 'strong'],
  answeredQuote: ['blockquote'],
  signature: [
    '.gmail_signature',
    '.gmail_signature_prefix',
    '[data-smartmail="gmail_signature"]',
    '[class*="moz-signature"]',
    '[id$="Signature"]',
    '[id*="ms-outlook-mobile-signature"]',
  ],
  /** Signatures of older mails, footers of mailing lists, and notes of the print view. */
  greyText: ['font[color="#888888"]'],

  // --- Compose
  /** Bar below the newest message; since 2025-11 there can be a hidden twin. */
  replyButton: ['.amn .ams.bkH'],
  replyAllButton: ['.amn .ams.bkI'],
  /** In the message's own header. */
  headerReply: ['.acX .aaq', '.aaq'],
  /** Menu of the header since 2025, for a part of the accounts. */
  headerMenu: ['.acX .Wsq5Cf', '.Wsq5Cf'],
  menuReply: ['[role="menu"] [data-action-type="94"]'],
  menuReplyAll: ['[role="menu"] [data-action-type="24"]'],
  /** One compose form with its editor; `.M9` used by many, `.aoI` inside it carries the region role. */
  composeRoot: ['.M9', '.aoI', '.ip.adB'],
  /** The form alone, so that its coming and going is still seen. */
  composeForm: ['.aoI', 'form.bAs'],
  editor: ['.Ap [g_editable="true"]', 'div.Am.Al.editable[contenteditable="true"]'],
  plainEditor: ['textarea.Ak'],
  composeThread: ['input[name="lts"]'],
  composeSyncThread: ['input[name="rt"]'],
  composeDraft: ['input[name="draft"]'],
  composeTo: ['[name="to"] [role="option"][data-hovercard-id]', '[name="to"] [email]'],
  composeCc: ['[name="cc"] [role="option"][data-hovercard-id]', '[name="cc"] [email]'],

  // --- Print view: old HTML with closing tags left out, without ids
  printed: [
    'body > .bodycontainer > .maincontent > table.message',
    '.maincontent table.message:not(.message .message)',
  ],
  /** Name and address of the mailbox's owner. */
  printedOwner: ['body > .bodycontainer > table td[align="right"] b'],
  printedSubject: ['body > .bodycontainer > .maincontent > table:not(.message) font > b'],
  printedPerson: [':scope > tbody > tr:first-child > td:first-child'],
  printedDate: [':scope > tbody > tr:first-child > td[align="right"]'],
  /** One `div` a field; their captions are in the UI's language, their order is not. */
  printedField: [':scope > tbody > tr > td > font.recipient > div:not(.replyto)'],
  printedBody: [
    ':scope > tbody > tr > td > table > tbody > tr > td > div',
    ':scope > tbody > tr > td > table > tbody > tr > td',
  ],
  /** Below the body, in the same cell. */
  printedAttachments: ['table.att'],
} as const satisfies Selectors;

/** Written by others, and free to imitate anything: a mail's body, an editor's content. */
const opaque = '.ii.gt, .a3s, [g_editable="true"]';

export const { find, findOptional, findAll, findAround, is, error } = finderFor('gmail', selectors, opaque);
