/**
 * Where things are in Outlook on the web, first choice first. Ids, data attributes and roles carry no language and have
 * lasted for years; class names of five letters are renewed about yearly and serve last. "real" names the recorded piece
 * that shows it, "told" that several public tools rely on it.
 */
import { finderFor, type Selectors } from '../dom.ts';

export const selectors = {
  /** The folder pane's root of one mailbox; its id ends with the tenant. Told, 2025-11, in German and English. */
  mailboxRoot: ['[id^="primaryMailboxRoot_"]', '[role="tree"] [role="treeitem"][title*="@"]'],
  /** The folder that the list shows. */
  selectedFolder: ['[role="treeitem"][aria-selected="true"]'],
  folder: ['[role="treeitem"][data-folder-name]', '[role="tree"] [role="treeitem"]'],
  /** Told, 2026-04. Its suggestions are a listbox of their own. */
  searchField: ['#topSearchInput', '#searchBoxColumnContainerId input'],
  /** Links of the account menu carry the address that is signed in. Told. */
  accountLink: ['a[href*="login_hint="]', 'a[href*="username="]'],
  /** Second line of the account menu, there once it has been opened. */
  accountMenuAddress: ['#mectrl_currentAccount_secondary'],

  /** Attachments and search suggestions are listboxes too, elsewhere. Real: readingPaneWithActions. */
  list: ['#MailList [role="listbox"]', '[role="listbox"]:has([data-convid])'],
  row: ['[role="option"][data-convid]', '[data-convid][data-focusable-row]', '[data-convid]'],
  /** Holds a name, an address, a full date, or nothing: each is told from the others by what it holds. */
  titled: ['[title]'],
  /** Everything in a row that is not the mail's own text. */
  rowControl: ['button, [role="button"], [role="checkbox"], [role="menuitem"], [data-keepwarm]'],

  /** With nothing open `main` is there, empty: the outer choices count only where they hold a message. */
  pane: [
    '#ConversationReadingPaneContainer',
    '#ItemReadingPaneContainer',
    '#ReadingPaneContainerId:has([role="document"], [id^="UniqueMessageBody"])',
    '[data-app-section="MailReadCompose"]:has([role="document"], [id^="UniqueMessageBody"])',
    '[role="main"]:has([role="document"], [id^="UniqueMessageBody"])',
  ],
  /** Read alone, without its conversation (conversation view off, or the page of a single mail). */
  singleItem: ['#ItemReadingPaneContainer'],
  paneConversation: ['[data-convid]'],
  draftTag: ['span, [role="heading"]'],
  subject: ['[id^="CONV_"][id$="_SUBJECT"]', '[id$="_SUBJECT"]:not(input)', '[role="heading"][title]'],
  /** Real: readingPaneWithActions (parent of the numbered element), messageWithAttachment. */
  body: ['[role="document"]', '[id^="UniqueMessageBody"]'],
  numberedBody: ['[id^="UniqueMessageBody"]'],
  sender: ['[id^="MSG_"][id$="_FROM"]', '.OZZZK'],
  labelled: ['[aria-label]'],
  /** Told by more than ten tools. Its text is the full date in the mailbox's own format. */
  date: ['[data-testid="SentReceivedSavedTime"]', '[role="heading"][aria-level="3"]'],
  /** The first of these alone, over the whole page. */
  headerDate: ['[data-testid="SentReceivedSavedTime"]'],
  recipientLine: ['[aria-readonly="true"]'],
  recipients: ['[data-testid="RecipientWell"]'],
  recipient: ['[data-lpc-hover-target-id]', '.lpc-hoverTarget'],
  /** A card's outermost element: expanded, or folded to one line. */
  expandedCard: ['[aria-expanded="true"]'],
  collapsedCard: ['[aria-expanded="false"]:has([data-testid="SentReceivedSavedTime"])', '.GjFKx'],

  /** Icons name the act in every language. Real: readingPaneWithActions. */
  reply: [
    'i[data-icon-name="ArrowReplyRegular"]',
    'i[data-icon-name^="ArrowReply"]:not([data-icon-name*="All"])',
    '[aria-label="Reply"], [aria-label="Antworten"], [aria-label="Répondre"], [aria-label="Responder"], [aria-label="Rispondi"]',
  ],
  replyAll: [
    'i[data-icon-name="ArrowReplyAllRegular"]',
    'i[data-icon-name^="ArrowReplyAll"]',
    '[aria-label="Reply all"], [aria-label="Allen antworten"], [aria-label="Répondre à tous"], [aria-label="Responder a todos"], [aria-label="Rispondi a tutti"]',
  ],
  button: ['button, [role="menuitem"], [role="button"]'],

  /** Recipient wells are editable too, and no text areas of several lines. */
  editor: [
    '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
    '[id^="editorParent_"] [contenteditable="true"]',
  ],
  compose: ['[id^="docking_InitVisiblePart_"]', '[role="dialog"]', '[data-app-section="Form_Content"]'],
  /** To, cc and bcc of a compose, told from the editor by what they lack. */
  well: ['[contenteditable="true"]:not([aria-multiline="true"])'],
  pill: ['[data-lpc-hover-target-id]', '.lpc-hoverTarget', '[contenteditable="false"]'],
  subjectField: ['input[id^="MSG_"][id$="_SUBJECT"]'],
  /** Where replies stand: with the conversation, or in a window of their own. */
  composeArea: [
    '[data-app-section="MailReadCompose"]',
    '[data-app-section="Form_Content"]',
    '#ReadingPaneContainerId',
    '[role="main"]',
  ],
} as const satisfies Selectors;

/** Mail bodies and editors: what is in them was written by others. */
export const opaque = '[role="document"], [id^="UniqueMessageBody"], [contenteditable="true"]';

export const outlook = finderFor('outlook', selectors, opaque);
