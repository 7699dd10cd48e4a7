/** The page around lists and threads (gmail-dom.md 2.1 and 2.2). The header and its icons are an invention. */
import { type Html, html, raw } from '../html.ts';
import type { GmailOptions } from '../options.ts';
import type { Words } from '../words.ts';

export type ShellContext = {
  readonly name: string;
  readonly address: string;
  readonly index: number;
  readonly words: Words;
  readonly labels: readonly string[];
};

export const shell = (context: ShellContext): Html =>
  html`<div class="aeI"></div><div class="nH a4O"><div class="nH">${banner(context)}</div><div class="nH bkL aqk">${navigation(context)}<div class="nH bkK"><div class="nH"><div class="nH ar4 z"><div><div id=":4" class="aeH"></div><div class="AO"><div id=":3" class="Tm aeJ"><div id=":1" class="aeF" style="min-height: 500px;"><div class="nH"></div></div><div id=":2" class="aeG" style="display: none"></div></div></div></div></div></div></div></div></div>`;

function banner({ words, name, address, index }: ShellContext): Html {
  return html`<header class="oy8Mbf qp" role="banner"><div class="stage-brand"><span class="stage-menu">${icon('M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z')}</span>${mark}<span class="stage-name">Mail</span></div><form role="search" class="stage-search">${icon('M15.5 14h-.8l-.3-.3a6.5 6.5 0 1 0-.7.7l.3.3v.8l5 5 1.5-1.5zm-6 0a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9z')}<input aria-label="${words.search ?? ''}" placeholder="${words.search ?? ''}" name="q" autocomplete="off"></form><div class="stage-account"><a class="gb_d" href="https://accounts.google.com/SignOutOptions?hl=${words.locale}&amp;continue=https://mail.google.com/mail&amp;service=mail" role="button" tabindex="0" aria-label="${words.account ?? ''}: ${name}  
(${address})" data-index="${index}"><span class="stage-disc">${name.charAt(0)}</span></a></div></header>`;
}

/** An envelope of our own. */
const mark = raw(
  '<svg class="stage-mark" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true"><rect x="1" y="1" width="30" height="22" rx="4" fill="#4f6bed"/><path d="M4 5l12 9 12-9" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>',
);

export const icon = (path: string): Html =>
  raw(
    `<svg viewBox="0 0 24 24" width="20" height="20" fill="currentColor" aria-hidden="true"><path d="${path}"/></svg>`,
  );

const folders = [
  [
    'inbox',
    'inbox',
    'M19 3H5a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2zm0 12h-4a3 3 0 0 1-6 0H5V5h14z',
  ],
  ['starred', 'starred', 'M12 17.3l6.2 3.7-1.7-7L22 9.2l-7.2-.6L12 2 9.2 8.6 2 9.2 7.5 14l-1.7 7z'],
  ['sent', 'sent', 'M2 21l21-9L2 3v7l15 2-15 2z'],
  ['drafts', 'drafts', 'M14 2H6a2 2 0 0 0-2 2v16c0 1.1.9 2 2 2h12a2 2 0 0 0 2-2V8zm-1 7V3.5L18.5 9z'],
  [
    'all',
    'all',
    'M20 4H4a2 2 0 0 0-2 2v12c0 1.1.9 2 2 2h16a2 2 0 0 0 2-2V6a2 2 0 0 0-2-2zm0 4l-8 5-8-5V6l8 5 8-5z',
  ],
] as const;

function navigation({ words, labels }: ShellContext): Html {
  const entry = (route: string, name: string, path: string) =>
    html`<div class="TO" data-tooltip="${name}"><div class="aim"><a class="aio" href="#${route}" draggable="false">${icon(path)}<span class="nU">${name}</span><span class="bsU"></span></a></div></div>`;
  const tag = 'M17.6 5.8C17.3 5.3 16.7 5 16 5H5a2 2 0 0 0-2 2v10c0 1.1.9 2 2 2h11c.7 0 1.3-.3 1.6-.8L22 12z';
  return html`<div class="aeN" role="navigation"><div class="aic"><div class="z0"><div class="T-I T-I-KE L3" role="button" tabindex="0" gh="cm">${icon('M3 17.3V21h3.8L17.8 9.9l-3.7-3.7zM20.7 7a1 1 0 0 0 0-1.4l-2.3-2.3a1 1 0 0 0-1.4 0l-1.8 1.8 3.7 3.7z')}<span>${words.compose ?? ''}</span></div></div></div>${folders.map(([route, word, path]) => entry(route, words[word] ?? '', path))}<div class="aAw"><span>${words.labels ?? ''}</span></div>${labels.map((name) => entry(`label/${encodeURIComponent(name)}`, name, tag))}</div>`;
}

export type Panel = { readonly name: string; readonly visible: boolean; readonly heading?: string };

/** A list page: toolbar, tabs, and a panel for each tab or section. */
export function listPage(
  panels: readonly Panel[],
  tabs: boolean,
  options: GmailOptions,
  words: Words,
  nextId: () => string,
): Html {
  const logs = [20294, 20290, 20292, 20293];
  const bodies = panels.map(
    (panel, i) =>
      html`<div class="ae4 ${panels.length > 1 && !tabs ? 'UI' : 'aDM'}" jslog="${logs[i % 4] ?? 20294}; u014N:xr6bB" id="${nextId()}" role="tabpanel" data-panel="${panel.name}"${!panel.visible && raw(' style="display: none"')}><div><div class="Wg aAD aAz">${panel.heading ?? ''}</div><div class="aVj" style="display: none"></div></div><div class="Cp"></div><div class="VNyZ8c" style="display: none"></div></div>`,
  );
  const bar = html`<div class="aKh" role="tablist">${panels.map(
    ({ name, visible }) =>
      html`<div class="aKz${visible && ' aAy'}" role="tab" aria-selected="${String(visible)}" tabindex="0" data-tab="${name}">${icon(tabIcons[name] ?? '')}<span>${words[name] ?? ''}</span></div>`,
  )}</div>`;
  const preview =
    options.pane === 'none' ? raw('') : html`<div class="aia"><div class="apa stage-none"></div></div>`;
  return html`${toolbar(words)}<div></div><div class="X3"></div><div class="a0V"><h2 tabindex="-1"></h2></div><div class="Nr UI S2 vy ${options.pane === 'vertical' && 'stage-beside'}" jsname="zI2Cje" jscontroller="o6WV1d" gh="tl"><div class="Nu tf aZ6" jsname="xSLh2d" style="flex-grow: 100"><div>${tabs && bar}<div class="aDP">${bodies}</div></div></div><div class="Nt" jsname="dt0bVc"></div><div class="Nu S3 aZ6" id="${nextId()}" jsname="h50Ewe">${preview}</div></div>`;
}

const tabIcons: Record<string, string> = {
  primary:
    'M19 3H5a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2zm0 12h-4a3 3 0 0 1-6 0H5V5h14z',
  social:
    'M16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm0 2c-2.3 0-7 1.2-7 3.5V19h14v-2.5c0-2.3-4.7-3.5-7-3.5zm8 0h-1c1.2.8 2 2 2 3.5V19h6v-2.5c0-2.3-4.7-3.5-7-3.5z',
  promotions:
    'M21.4 11.6l-9-9A2 2 0 0 0 11 2H4a2 2 0 0 0-2 2v7c0 .6.2 1 .6 1.4l9 9a2 2 0 0 0 2.8 0l7-7a2 2 0 0 0 0-2.8zM5.5 7a1.5 1.5 0 1 1 0-3 1.5 1.5 0 0 1 0 3z',
  updates: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-6h2zm0-8h-2V7h2z',
};

const toolbar = (words: Words): Html =>
  html`<div class="aqJ" gh="tm"><div class="aeH-bar" gh="mtb"><div class="G-Ni J-J5-Ji"><div class="T-I J-J5-Ji T-Pm T-I-ax7 L3" role="button"><div class="T-Jo J-J5-Ji"><div class="T-Jo-auh"></div></div></div></div><div class="G-Ni J-J5-Ji"><div class="T-I J-J5-Ji nu T-I-ax7 L3" role="button" act="20" tabindex="0" data-tooltip="${words.refresh ?? ''}">${icon('M17.7 6.3A8 8 0 1 0 19.7 14h-2.1a6 6 0 1 1-1.4-6.2L13 11h7V4z')}</div></div><div class="G-Ni J-J5-Ji stage-paging"><span class="Dj"></span><div class="T-I J-J5-Ji stage-older" role="button" tabindex="0">${icon('M8.6 16.6L13.2 12 8.6 7.4 10 6l6 6-6 6z')}</div></div></div></div>`;

/** A thread page: heading, then the list of messages. `h2` has no ids yet. */
export const threadPage = (subject: string, words: Words): Html =>
  html`<div class="aqJ" gh="tm"><div class="aeH-bar" gh="mtb"><div class="G-Ni J-J5-Ji"><div class="T-I J-J5-Ji lS T-I-ax7" role="button" act="19" tabindex="0">${icon('M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20z')}</div></div><div class="G-Ni J-J5-Ji"><div class="T-I J-J5-Ji lR T-I-ax7" role="button" act="7" data-tooltip="${words.archive ?? ''}">${icon('M20.5 5.2l-1.4-1.7c-.2-.3-.6-.5-1.1-.5H6c-.5 0-.9.2-1.2.6L3.5 5.2C3.2 5.6 3 6 3 6.5V19a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V6.5c0-.5-.2-.9-.5-1.3zM12 17.5L6.5 12H10v-2h4v2h3.5z')}</div></div></div></div><div class="g id"><div class="nH a98 iY">${threadView(subject)}</div></div>`;

/** What stands in `.a98.iY`; the preview pane replaces it as a whole. */
export const threadView = (subject: string): Html =>
  html`<div class="V8djrc byY"><div class="ha"><h2 jsname="r4nke" class="hP" tabindex="-1">${subject}</h2><span class="J-J5-Ji"></span><div class="bHJ"></div></div></div><div class="nH aHU"><div class="nH hx"><div class="nH"><div class="b7 J-M" role="menu" style="display: none;"></div></div><div class="nH" role="list"></div></div></div>`;
