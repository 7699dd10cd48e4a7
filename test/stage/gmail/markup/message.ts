/** A message of a thread, expanded (gmail-dom.md 5.3), collapsed (5.4) or behind the bar (5.5), and its reply area. */
import type { StagePerson } from '../../mail.ts';
import { type Html, html, raw } from '../html.ts';
import type { GmailMessage, GmailThread } from '../model.ts';
import type { GmailOptions } from '../options.ts';
import { dateTitle, fill, type Words } from '../words.ts';
import { pixel } from './row.ts';

export type MessageContext = {
  readonly me: string;
  readonly now: number;
  readonly words: Words;
  readonly options: GmailOptions;
  readonly nextId: () => string;
};

/** The inside of the list item of an expanded message: header, body, reply area. `last`: it carries the reply bar. */
export const expanded = (
  thread: GmailThread,
  message: GmailMessage,
  last: boolean,
  context: MessageContext,
): Html =>
  html`<div class="Bk"><div class="G3 G2"><div><div id="${context.nextId()}"><div class="adn ads" data-message-id="#${message.permId}" data-legacy-message-id="${message.legacyId}">${inner(thread, message, context)}</div>${replyArea(last, context)}</div></div></div></div>`;

/** What stands in `div.adn`: this part is checked against a real piece. */
export function inner(thread: GmailThread, message: GmailMessage, context: MessageContext): Html {
  const { nextId, options } = context;
  const log = `20277; u014N:xr6bB; 1:${btoa(JSON.stringify([`#${thread.permId}`]))}; 4:${btoa(JSON.stringify([`#${message.permId}`, null, null]))}`;
  const body = options.renamedBodies
    ? html`<div id="${nextId()}" class="qz9 fW2"><div class="kX1">${raw(message.body)}</div></div>`
    : html`<div id="${nextId()}" class="ii gt" jslog="${log}"><div id="${nextId()}" class="a3s aiL ">${raw(message.body)}</div><div class="yj6qo"></div></div>`;
  return html`${avatar(message.from, nextId)}<div class="gs"><div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell" tabindex="-1"><span email="${message.from.address}" name="${message.from.name}" data-hovercard-id="${message.from.address}" class="gD"><span>${message.from.name}</span></span> <span class="cfXrwd"></span><span class="go"><span aria-hidden="true">&lt;</span>${message.from.address}<span aria-hidden="true">&gt;</span></span> </span></h3><h3 class="iw rapwed"></h3></td></tr></tbody></table></td><td class="gH bAk"><div class="gK"><span></span>${date(message, context)}${starBox(context)}</div></td><td class="gH"></td><td class="gH acX bAm" rowspan="2">${buttons(context)}</td></tr><tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw"><span translate="no" class="hb">${context.words.to ?? ''} ${recipients(message, context)} </span></div><div id="${nextId()}" aria-haspopup="true" class="ajy" role="button" tabindex="0"><img class="ajz" src="${pixel}" alt=""></div></td></tr></tbody></table></td></tr></tbody></table></div><div id="${nextId()}"><div class="KKSLrd"></div><div class="qQVYZb"></div><div class="utdU2e"></div><div class="lQs8Hd" jscontroller="i3Ohde"></div><div class="wl4W9b"></div></div><div class=""><div class="aHl"></div><div id="${nextId()}" tabindex="-1"></div>${body}<div class="WhmR8e" data-hash="0"></div></div></div><div class="ajx"></div>`;
}

/** A collapsed message: no id, no recipients, no body. */
export const collapsed = (message: GmailMessage, context: MessageContext): Html =>
  html`<div class="Bk"><div class="G3 G2"><div><div id="${context.nextId()}">${collapsedHeader(message, context)}</div></div></div></div>`;

export function collapsedHeader(message: GmailMessage, context: MessageContext): Html {
  const { from, snippet } = message;
  return html`<div class="adf ads">${avatar(from, context.nextId)}<div class="gs gt"><div class="gE hI"><table cellpadding="0" role="presentation" class="cf gJ"><tbody><tr><td class="gF gK" style="width:auto"><span email="${from.address}" data-hovercard-id="${from.address}" name="${from.name}" class="gD" role="gridcell" tabindex="-1">${from.name}</span></td><td class="gF gK"><table cellpadding="0" class="cf iB za "><tbody><tr><td><div class="iA g6">${snippet}</div></td></tr></tbody></table></td><td class="gH bAk"><span></span>${date(message, context)}${starBox(context)}</td></tr><tr><td class="gF gK" colspan="3"><table cellpadding="0" class="cf iB"><tbody><tr><td><div class="iA g6" role="gridcell" tabindex="-1">${snippet}</div></td></tr></tbody></table></td></tr></tbody></table></div></div><div class="ajx"></div></div>`;
}

/** The bar over the hidden messages; it stands in one of them. */
export const olderBar = (count: number, { words }: MessageContext): Html =>
  html`<div class="adx" role="button" tabindex="0" aria-label="${fill(words.older, { n: count })}"><span>${count}</span></div>`;

function avatar({ name, address }: StagePerson, nextId: () => string): Html {
  return html`<div class="aju"><div class="aCi"><div class="aFg" style="display: none;"></div><img id="${nextId()}" src="${picture(name)}" class="ajn" style="background-color: #cccccc" jid="${address}" data-hovercard-id="${address}" data-name="${name}" aria-hidden="true"></div></div>`;
}

const colours = ['#5e6ad2', '#0b8043', '#b3541e', '#8e3a8a', '#1f6f8b', '#6d4c41', '#ad1457', '#455a64'];

/** The first letter on a disc of the person's own colour. */
function picture(name: string): string {
  const colour =
    colours[[...name].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % colours.length];
  const letter = html`${name.charAt(0).toUpperCase()}`.html;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function date({ at }: GmailMessage, { words, now, nextId }: MessageContext): Html {
  const title = dateTitle(at, words, false);
  const days = Math.round((now - at) / 86_400_000);
  return html`<span id="${nextId()}" class="g3" title="${title}" alt="${title}" role="gridcell" tabindex="-1">${title}${days > 0 && ` ${fill(words.ago, { n: days })}`}</span>`;
}

const starBox = ({ words }: MessageContext): Html =>
  html`<div class="zd bi4" aria-label="${words.notStarred ?? ''}" tabindex="0" role="checkbox" aria-checked="false" style="outline:0" jslog="20511; u014N:cOuCgd,Kr2w4b;" data-tooltip="${words.notStarred ?? ''}"><span class="T-KT"><img class="f T-KT-JX" src="${pixel}" alt=""></span></div>`;

const buttons = ({ words, nextId }: MessageContext): Html =>
  html`<div class="T-I J-J5-Ji T-I-Js-IF R1Zuwf T-I-ax7 T-I-JE L3" role="button" aria-disabled="true"><img class="qfynfc T-I-J3 " role="button" src="${pixel}" alt=""></div><div class="T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3" role="button" tabindex="0" style="user-select: none;" data-tooltip="${words.reply ?? ''}" aria-label="${words.reply ?? ''}"><img class="hB T-I-J3 " role="button" src="${pixel}" alt=""></div><div id="${nextId()}" class="T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3" role="button" tabindex="0" style="user-select: none;" aria-expanded="false" aria-haspopup="true"><img class="hA T-I-J3" role="menu" src="${pixel}" alt=""></div>`;

/** To and cc are not told apart; the candidate is shown as "me". */
function recipients({ to, cc }: GmailMessage, { me, words }: MessageContext): Html[] {
  return [...to, ...cc].map(({ name, address }, i) => {
    const shown = address === me ? (words.me ?? 'me') : name;
    return html`${i > 0 && ', '}<span email="${address}" name="${shown}" data-hovercard-id="${address}" class="g2">${shown}</span>`;
  });
}

/** The next sibling of `div.adn`. The bar stands twice: the first one is hidden. */
export function replyArea(last: boolean, context: MessageContext): Html {
  const bar = html`<div class="amn">${replyLinks(context)}</div>`;
  const bars = html`<div class="nr" style="display: none;">${bar}</div><div class="nr wR">${bar}</div>`;
  return html`<div class="gA gt acV"><div class="gB xu"><div class="ip iq">${last && !context.options.noReplyButtons && bars}</div></div></div>`;
}

const replyLinks = ({ words, nextId }: MessageContext): Html[] =>
  (['bkH reply', 'bkI replyAll', 'bkG forward'] as const).map((pair) => {
    const [name = '', word = ''] = pair.split(' ');
    return html`<span class="ams ${name}" role="link" tabindex="0" id="${nextId()}">${words[word] ?? ''}</span>`;
  });
