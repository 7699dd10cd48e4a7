/** The page around list and reading pane (outlook-dom.md, 2). */
import { type Html, html, raw } from '../../gmail/html.ts';
import type { OutlookAccount } from '../model.ts';
import type { OutlookOptions } from '../options.ts';
import { wordsOf } from '../words.ts';

export type PageView = { readonly account: OutlookAccount; readonly options: OutlookOptions };

const folders = ['inbox', 'sent', 'drafts', 'archive'] as const;
export type Folder = (typeof folders)[number];

export function pageHtml({ account, options }: PageView, list: Html, pane: Html): Html {
  const words = wordsOf(options.language);
  return html`<div id="app" class="pane-${options.pane}" dir="${words.dir}">
<div id="OwaTitleBar"><div id="searchBoxColumnContainerId"><input id="topSearchInput" role="combobox" aria-expanded="false" aria-label="${words.search}"></div><div id="owa-me-control-container"><button id="O365_MainLink_Me" aria-label="${words.account}${account.name}">${account.name.slice(0, 1)}</button></div></div>
<div id="innerRibbonContainer"><button data-unique-id="Ribbon-588">${words.newMail}</button></div>
<div class="columns">${options.folderPane && folderPane({ account, options })}
<div id="MailList" tabindex="-1">${list}</div>
<div role="main" aria-label="${words.pane}" data-app-section="MailReadCompose"><div id="ReadingPaneContainerId" class="customScrollBar">${pane}</div></div></div></div>`;
}

function folderPane({ account, options }: PageView): Html {
  const words = wordsOf(options.language);
  const tenant = account.consumer
    ? '84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa'
    : '0d3a1f6e-1c55-4a0c-9f0e-5b1c7ad2e9aa';
  return html`<div role="region" aria-label="${words.navigation}"><div id="folderPaneDroppableContainer" role="tree">
<div role="treeitem" id="primaryMailboxRoot_1000300${account.index}@${tenant}" title="${account.address}" data-folder-name="${account.address}" aria-level="1" aria-expanded="true">${account.address}</div>
${folders.map((folder) => html`<div role="treeitem" class="folder" data-folder="${folder}" data-folder-name="${words[folder].toLowerCase()}" title="${words[folder]}" aria-level="2" aria-selected="${String(folder === 'inbox')}">${words[folder]}</div>`)}</div></div>`;
}

/** Focused and Other, then the rows. `list` names what is selected, or that nothing is. */
export const listHtml = (options: OutlookOptions, rows: readonly Html[], active = ''): Html => {
  const words = wordsOf(options.language);
  return html`${options.focused && html`<div role="tablist"><button role="tab" data-tab="focused" aria-selected="true">${words.focused}</button><button role="tab" data-tab="other" aria-selected="false">${words.other}</button></div>`}<div role="listbox" aria-label="${words.list}"${active !== '' && html` aria-activedescendant="${active}"`}><div class="customScrollBar scroller"><div class="rows">${rows}</div></div></div>`;
};

/** An open conversation. */
export const conversationHtml = (
  { options }: { options: OutlookOptions },
  subject: string,
  id: string | undefined,
  cards: readonly Html[],
): Html =>
  html`<div id="ConversationReadingPaneContainer" tabindex="-1"${id !== undefined && html` data-convid="${id}"`}><div class="stack"><span role="heading" aria-level="3" id="CONV_${raw('4e01')}_SUBJECT" title="${subject}">${subject}</span><button>${wordsOf(options.language).summary}</button></div><div data-app-section="ConversationContainer"><div class="customScrollBar messages">${cards}</div></div></div>`;

export const singleItemHtml = (subject: string, card: Html): Html =>
  html`<div id="ItemReadingPaneContainer"><span role="heading" aria-level="3" id="MSG_4e01_SUBJECT" title="${subject}">${subject}</span><div class="customScrollBar messages">${card}</div></div>`;
