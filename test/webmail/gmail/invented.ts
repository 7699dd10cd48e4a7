/**
 * INVENTED Gmail pages: markup built after what is known of Gmail, with invented people. They stand in for whole pages, which
 * nobody has published; the pieces of real pages are read from beside the project.
 */

export const ME = 'ana.candidate@example.com';
export const MAYA = 'maya@northwind.example';

/** The id of a message that Gmail took in at that moment; `serial` tells messages of one moment apart. */
export const idAt = (moment: string, serial = 1): string =>
  ((BigInt(Date.parse(moment)) << 20n) | BigInt(serial)).toString(16);
export const decimal = (id: string): string => BigInt(`0x${id}`).toString();

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export type RowSpec = {
  thread: string;
  newest?: string;
  /** Newest with drafts, where another than `newest`. */
  last?: string;
  people?: { email: string; name: string; unread?: boolean }[];
  subject?: string;
  snippet?: string;
  unread?: boolean;
  count?: number;
  /** Attributes of the id span in place of those made from the ids. */
  ids?: string;
  inside?: string;
};

const idAttributes = ({ thread, newest = thread, last = newest, ids }: RowSpec): string =>
  ids ??
  `data-thread-id="#thread-f:${decimal(thread)}" data-legacy-thread-id="${thread}" data-legacy-last-message-id="${last}" data-legacy-last-non-draft-message-id="${newest}"`;

const peopleOf = ({ people = [{ email: MAYA, name: 'Maya Lindqvist' }], count, unread }: RowSpec): string =>
  people
    .map(
      ({ email, name }) =>
        `<span class="bA4"><span class="${unread ? 'zF' : 'yP'}" email="${email}" name="${escaped(name)}" data-hovercard-id="${email}">${escaped(name)}</span></span>`,
    )
    .join('<span class="yP">, </span>') + (count ? ` <span class="bx0">${count}</span>` : '');

let serial = 0;

export function row(spec: RowSpec): string {
  const {
    subject = 'Backend engineer at Northwind',
    snippet = 'Thanks for your time',
    unread,
    inside = '',
  } = spec;
  serial += 1;
  return `<tr class="zA ${unread ? 'zE' : 'yO'}" id=":r${serial}" role="row" tabindex="-1" draggable="true">
    <td class="PF xY"></td><td class="oZ-x3 xY"></td><td class="apU xY"><span class="aXw T-KT"></span></td>
    <td class="yX xY" role="gridcell"><div class="afn" id=":a${serial}">${peopleOf({ ...spec, people: [{ email: 'double@screenreader.example', name: 'double' }] })}, <span ${idAttributes(spec)}>${subject}</span>, <span>22:54</span></div><div class="yW">${peopleOf(spec)}</div></td>
    <td class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog"><span ${unread ? 'class="bqe"' : ''} ${idAttributes(spec)}>${subject}</span></span></div><span class="y2"><span class="Zt">&nbsp;-&nbsp;</span>${escaped(snippet)}</span></div></div></td>
    <td class="byZ xY"></td><td class="yf xY">&nbsp;</td><td class="xW xY"><span title="Thu, Nov 12, 2026, 9:30 AM"><span>Nov 12</span></span></td>${inside}</tr>`;
}

/** With the vertical split a thread has three lines, or two where it shows neither snippet nor labels. */
export function splitRow(spec: RowSpec, lines: 2 | 3 = 3): string {
  serial += 1;
  const kind = spec.unread ? 'zE' : 'yO';
  return `<tr class="zA ${kind} apv" id=":v${serial}"><td class="xY aid"></td><td class="yX xY apy"><div class="afn">${peopleOf(spec)}</div><div class="yW">${peopleOf(spec)}</div></td><td class="yf xY apt"><div class="apm"><span title="Nov 12">Nov 12</span></div></td></tr>
    <tr class="zA ${kind} apv"><td class="xY apD"><div class="xS"><div class="xT"><div class="y6"><span class="bog"><span ${idAttributes(spec)}>${spec.subject ?? 'Backend engineer'}</span></span></div></div></div></td></tr>
    ${lines === 3 ? `<tr class="zA ${kind} apv apw"><td class="xY apA"><div class="apB"><div class="apu"><div class="as">&nbsp;</div></div><div class="y2 apz">${spec.snippet ?? 'Thanks'}</div></div></td></tr>` : ''}`;
}

export const panel = (rows: string, hidden = false): string =>
  `<div class="ae4 aDM" role="tabpanel"${hidden ? ' style="display: none"' : ''}><div class="Cp"><div><table class="F cf zt" role="grid"><tbody>${rows}</tbody></table></div></div></div>`;

export const listPage = (panels: string, { hidden = false, preview = '' } = {}): string =>
  `<div class="bGI nH oy8Mbf BltHke"${hidden ? ' style="display: none"' : ' role="main"'}><div class="Nr UI S2 vy" gh="tl"><div class="Nu tf aZ6"><div><div class="aDP">${panels}</div></div></div><div class="Nt"></div><div class="Nu S3 aZ6">${preview}</div></div></div>`;

export type MessageSpec = {
  id?: string;
  from?: string;
  name?: string;
  to?: { email: string; name: string }[];
  body?: string;
  state?: 'open' | 'collapsed' | 'folded' | 'loading';
  /** In place of the message's own attributes. */
  ids?: string;
  reply?: string;
};

export function message(spec: MessageSpec): string {
  const { id = idAt('2026-11-12T09:30:00Z'), from = MAYA, name = 'Maya Lindqvist', state = 'open' } = spec;
  const { to = [{ email: ME, name: 'me' }], body = '<div dir="ltr">Hello</div>', reply = '' } = spec;
  const sender = `<span class="gD" email="${from}" name="${escaped(name)}" data-hovercard-id="${from}"><span>${escaped(name)}</span></span>`;
  const folded = `<div class="adf ads"${state === 'open' ? ' style="display: none"' : ''}><table class="cf gJ"><tbody><tr><td class="gF gK">${sender}</td><td class="gH bAk"><span class="g3" title="Nov 12, 2026, 9:30 AM">Nov 12</span></td></tr></tbody></table></div>`;
  if (state === 'folded') return '<div class="kQ" role="listitem"></div>';
  if (state === 'collapsed')
    return `<div class="kv" role="listitem"><div class="Bk"><div class="G3 G2"><div><div>${folded}</div></div></div></div></div>`;
  const ids = spec.ids ?? `data-message-id="#msg-f:${decimal(id)}" data-legacy-message-id="${id}"`;
  const inside = `<div class="ii gt" id=":b${id}"><div class="a3s aiL">${body}<div class="yj6qo"></div></div></div><div class="ii gt" style="display: none"><div class="a3s aiL undefined">TRANSLATED TWIN</div></div><div class="WhmR8e" data-hash="0"></div>`;
  return `<div class="h7" role="listitem" aria-expanded="true" tabindex="-1"><div class="Bk"><div class="G3 G2"><div><div>${folded}
    <div class="adn ads" ${ids}><div class="aju"></div><div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud"><span class="qu" translate="no">${sender} <span class="go">&lt;${from}&gt;</span></span></h3></td></tr></tbody></table></td><td class="gH bAk"><div class="gK"><span class="g3" title="Nov 12, 2026, 9:30 AM" alt="Nov 12, 2026, 9:30 AM">Nov 12</span></div></td><td class="gH acX bAm" rowspan="2"><div class="T-I aaq L3" role="button"></div></td></tr><tr class="acZ xD"><td colspan="3"><div class="iw ajw"><span class="hb">to ${to.map(({ email, name: whom }) => `<span class="g2" email="${email}" name="${escaped(whom)}" data-hovercard-id="${email}">${escaped(whom)}</span>`).join(', ')}</span></div></td></tr></tbody></table></div><div></div><div class="">${state === 'loading' ? '' : inside}</div></div></div>
    <div class="gA gt">${reply || '<div class="ip"></div>'}</div></div></div></div></div></div>`;
}

export type ThreadSpec = {
  id?: string;
  subject?: string;
  messages: string;
  hidden?: boolean;
  /** In place of the title's id attributes. */
  ids?: string;
};

export const threadView = ({
  id = idAt('2026-11-12T09:30:00Z'),
  subject = 'Backend engineer',
  messages,
  ids,
}: ThreadSpec): string =>
  `<div class="a98 iY"><div class="V8djrc byY"><div class="ha"><h2 class="hP" tabindex="-1" ${ids ?? `data-legacy-thread-id="${id}" data-thread-perm-id="thread-f:${decimal(id)}"`}>${subject}</h2></div></div><div class="nH aHU"><div class="nH hx"><div class="nH"><div class="b7 J-M" role="menu" style="display: none"></div></div><div class="nH" role="list">${messages}</div></div></div></div>`;

export const threadPage = (spec: ThreadSpec): string =>
  `<div class="nH"${spec.hidden ? ' style="display: none"' : ' role="main"'}><div class="g id">${threadView(spec)}</div></div>`;

export type PageSpec = { title?: string; lang?: string; banner?: string; head?: string };

export const gmailPage = (pages: string, spec: PageSpec = {}): string => {
  const { title = `Inbox (3) - ${ME} - Gmail`, lang = 'en', banner = '' } = spec;
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body class="aAU"><header role="banner">${banner}</header>
  <div class="nH bkK"><div class="nH"><div class="nH ar4 z"><div><div class="aeH"></div><div class="AO"><div class="Tm aeJ"><div class="aeF"><div class="nH">${pages}</div></div><div class="aeG" style="display: none"></div></div></div></div></div></div></div></body></html>`;
};

export const accountButton = (label: string): string =>
  `<a href="https://accounts.google.com/SignOutOptions?hl=en" aria-label="${escaped(label)}"></a>`;
