/** One row of the list (outlook-dom.md, 3.1). */
import { type Html, html, raw } from '../../gmail/html.ts';
import { fullDate, shortDate } from '../dates.ts';
import { instanceKey } from '../ids.ts';
import { type Conversation, lastOf, type OutlookAccount, type OutlookItem } from '../model.ts';
import type { OutlookOptions } from '../options.ts';
import { wordsOf } from '../words.ts';

export type RowView = {
  readonly account: OutlookAccount;
  readonly options: OutlookOptions;
  readonly now: number;
  /** Names this load of the page. */
  readonly load: string;
  readonly conversation: Conversation;
  /** With conversation view off: the message that the row stands for. */
  readonly item?: OutlookItem;
  readonly selected: boolean;
  /** Search results name the folder of each. */
  readonly folder?: string;
};

export type RowAttributes = Readonly<Record<string, string>>;

const glyph = '\ue8a5';

/** The attributes of the element that stands for the row, and may stand for another one later. */
export function rowAttributes(view: RowView): RowAttributes {
  const { conversation, options, now, item, selected } = view;
  const words = wordsOf(options.language);
  const shown = item ?? lastOf(conversation);
  const label = [
    conversation.unread && words.unread,
    !item && conversation.items.length > 1 && words.collapsed,
    people(view)
      .map(({ name }) => name)
      .join('; '),
    conversation.subject,
    shortDate(shown.at, now, options),
    shown.preview,
    words.nothingSelected,
  ];
  return {
    role: 'option',
    id: instanceKey(item?.id ?? conversation.id, view.load),
    'data-convid': conversation.id,
    'data-focusable-row': 'true',
    tabindex: '-1',
    'aria-selected': String(selected),
    'aria-label': label.filter(Boolean).join(' '),
    class: `row jGG6V${conversation.unread ? ' unread' : ''}${selected ? ' selected' : ''}`,
  };
}

export function rowContent(view: RowView): Html {
  const { conversation, options, now, item, folder } = view;
  const words = wordsOf(options.language);
  const shown = item ?? lastOf(conversation);
  return html`<div class="avatar"><div role="checkbox" aria-label="${words.select}" aria-checked="false"></div></div>
<div class="lines"><div class="line">${conversation.items.length > 1 && raw('<button class="expander" aria-expanded="false"><i class="fui-Icon-font">\ue76c</i></button>')}<div class="participants">${people(
    view,
  ).map(
    ({ name, address }) =>
      html`<span${options.namesOnly ? raw('') : html` title="${address}"`}>${name}</span>`,
  )}</div><i class="fui-Icon-font">${glyph}</i><div class="hover"><button title="${conversation.unread ? words.markRead : words.markUnread}">${glyph}</button><button title="${words.flag}">${glyph}</button></div></div>
<div class="line"><span class="yg0l0" title="">${conversation.subject}</span><span class="hwyHQ" title="${fullDate(shown.at, options)}">${shortDate(shown.at, now, options)}</span></div>
<div class="line">${folder !== undefined && html`<button class="chip">${folder}</button>`}<span class="preview">${shown.preview}</span></div></div>`;
}

/** The row shows who takes part, by name, the newest first. */
function people({ conversation, item, account }: RowView): { name: string; address: string }[] {
  const senders = item
    ? [item.from]
    : [...conversation.items]
        .reverse()
        .filter(({ draft }) => !draft)
        .map(({ from }) => from);
  const shown = senders.length > 0 ? senders : [{ name: account.name, address: account.address }];
  return [...new Map(shown.map((person) => [person.address, person])).values()];
}

export const rowHtml = (view: RowView): Html =>
  html`<div${Object.entries(rowAttributes(view)).map(([name, value]) => html` ${raw(name)}="${value}"`)}>${rowContent(view)}</div>`;

export const adHtml = (text: string): Html =>
  html`<div class="row ad" id="owaadbar0"><div class="lines"><div class="line"><span title="offers@shop.example">Shop</span></div><div class="line"><span title="">${text}: a job offer you will love</span></div></div></div>`;

/** The id is an English word in every language. */
export const groupHtml = (id: 'Pinned' | 'Today', name: string): Html =>
  html`<div id="groupHeader${id}" class="group" aria-expanded="true"><button>${name}</button></div>`;
