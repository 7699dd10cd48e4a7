/** The messages of the reading pane (outlook-dom.md, 4.1). */

import { type Html, html, raw } from '../../gmail/html.ts';
import type { StagePerson } from '../../mail.ts';
import { fullDate } from '../dates.ts';
import { renderId } from '../ids.ts';
import type { OutlookItem } from '../model.ts';
import type { OutlookOptions } from '../options.ts';
import { type Words, wordsOf } from '../words.ts';

export type MessageView = {
  readonly item: OutlookItem;
  readonly options: OutlookOptions;
  /** Counts the bodies of the page. */
  readonly number: number;
  /** The last expanded message has the reply buttons a second time, below. */
  readonly last: boolean;
  readonly attachment?: string;
};

const icon = (name: string): Html =>
  html`<i data-icon-name="${name}" aria-hidden="true" class="ms-Icon root-89"><span role="presentation"><i class="fui-Icon-font"></i></span></i>`;

export function cardHtml(view: MessageView): Html {
  const { item, options, number, last } = view;
  const words = wordsOf(options.language);
  const id = renderId();
  return html`<div class="aVla3" data-item="${item.id}"><div aria-expanded="true" class="BS0OK"><div class="wide-content-host"><div tabindex="-1" aria-label="${words.message}" class="SlLx9 WWy1F">
<div class="header"><button aria-label="${words.card}${item.from.name}">${item.from.name.slice(0, 1)}</button>
<span id="MSG_${id}_FROM">${item.draft && html`<span class="tag">[${words.draft}]</span>`}<span role="heading" aria-level="3"><span aria-label="${words.from}${named(item.from, options)}"><button class="OZZZK">${named(item.from, options)}</button></span></span></span>
${options.noReplyButton ? raw('') : toolbar(words.actions, item, words)}
${well(words.to, item.to, options)}${item.cc.length > 0 && well(words.cc, item.cc, options)}
<div data-testid="SentReceivedSavedTime" role="heading" aria-level="3">${fullDate(item.at, options)}</div></div>
${view.attachment !== undefined && attachments(words.attachments, view.attachment)}
<div data-test-id="mailMessageBodyContainer"><div role="document"><div id="UniqueMessageBody_${number}" aria-label="${words.body}" class="XbIp4 customScrollBar allowTextSelection" tabindex="0">${raw(item.body)}</div></div></div>
<button class="history">${words.history}</button>
${last && !options.noReplyButton && toolbar(words.quick, item, words)}</div></div></div></div>`;
}

/** One line: no address, no body. */
export const foldedHtml = (item: OutlookItem, options: OutlookOptions): Html =>
  html`<div class="aVla3" data-item="${item.id}"><div aria-expanded="false" class="GjFKx" tabindex="0"><span class="OZZZK">${item.from.name}</span>${item.draft && html`<span class="tag">[${wordsOf(options.language).draft}]</span>`}<div data-testid="SentReceivedSavedTime">${fullDate(item.at, options)}</div><div class="excerpt">${item.preview.split(' ').slice(0, 30).join(' ')}</div></div></div>`;

const named = ({ name, address }: StagePerson, { namesOnly }: OutlookOptions): string =>
  namesOnly ? name : name === '' ? address : `${name}<${address}>`;

/** Reply-all only where there is more than one to answer. */
function toolbar(label: string, item: OutlookItem, words: Words): Html {
  const many = item.to.length + item.cc.length > 1;
  const button = (name: string, text: string) =>
    html`<div role="none"><button type="button" role="menuitem" aria-label="${text}">${icon(name)}<span>${text}</span></button></div>`;
  return html`<div role="toolbar" aria-label="${label}" class="ms-OverflowSet">${button('ArrowReplyRegular', words.reply)}${many && button('ArrowReplyAllRegular', words.replyAll)}${button('ArrowForwardRegular', words.forward)}</div>`;
}

const well = (heading: string, people: readonly StagePerson[], options: OutlookOptions): Html =>
  html`<div data-testid="RecipientWell"><div aria-label="${heading}${people.map(({ name }) => name).join(', ')}" aria-readonly="true"><span>${heading}</span>${people.map(
    (person) =>
      html`<span class="lpc-hoverTarget" data-lpc-hover-target-id="lpc-${renderId()}">${named(person, options)}</span>`,
  )}</div></div>`;

/** A listbox too, whose options are no conversations. */
const attachments = (label: string, name: string): Html =>
  html`<div role="listbox" aria-label="${label}"><div role="option" aria-label="${name} 205 KB"><div title="${name}">${name}</div></div></div>`;
