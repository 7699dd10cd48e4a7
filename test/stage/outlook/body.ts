/** The body of a mail as the reading pane holds it: sanitised, its ids and classes with `x_` in front. */

import { type Html, html, raw } from '../gmail/html.ts';
import type { StageMail } from '../mail.ts';

export function bodyOf(mail: StageMail, earlier: readonly StageMail[]): Html {
  const own = mail.html !== undefined ? raw(mail.html) : lines(mail.text);
  return html`<div class="rps_4c1d"><div dir="ltr">${own}${signatureOf(mail)}${quoteOf(earlier)}</div></div>`;
}

const lines = (text: string): Html =>
  html`${text.split('\n').map((line) => (line === '' ? raw('<div class="x_elementToProof"><br></div>') : html`<div class="x_elementToProof">${line}</div>`))}`;

const signatureOf = ({ signature }: StageMail): Html | undefined =>
  signature === undefined
    ? undefined
    : html`<div class="x_elementToProof"><br></div><div id="x_Signature">${lines(signature)}</div>`;

function quoteOf(earlier: readonly StageMail[]): Html | undefined {
  const before = earlier.at(-1);
  if (!before) return undefined;
  const { name, address } = before.from;
  return html`<div id="x_appendonsend"></div><hr style="display:inline-block; width:98%"><div id="x_divRplyFwdMsg"><font face="Calibri, sans-serif"><b>From:</b> ${name} &lt;${address}&gt;<br><b>Sent:</b> ${new Date(before.at).toDateString()}<br><b>To:</b> ${before.to[0]?.name ?? ''}</font><div>&nbsp;</div></div><div class="x_elementToProof">${before.text}</div>${quoteOf(earlier.slice(0, -1))}`;
}
