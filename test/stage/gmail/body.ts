/** The body of a mail as Gmail holds it: own words, signature, and what it quotes in the hand of the sender's program. */
import type { StageMail } from '../mail.ts';
import { type Html, html, raw } from './html.ts';
import { dateTitle, wordsOf } from './words.ts';

/** `printed`: as in the print view, where a line stands in place of the quoted text. */
export function bodyOf(mail: StageMail, earlier: readonly StageMail[], me: string, printed = false): Html {
  const own = mail.html !== undefined ? raw(mail.html) : html`<div dir="ltr">${lines(mail.text)}</div>`;
  const before = earlier.at(-1);
  const quote = before && (printed ? hidden : quoteOf(mail, before, earlier.slice(0, -1), me));
  return html`${own}${signatureOf(mail, me)}${quote}`;
}

const hidden = raw('<br><font color="#888888">[Quoted text hidden]</font>');

/** One `div` a line, as Gmail's own editor makes them. */
const lines = (text: string): Html[] =>
  text.split('\n').map((line) => (line === '' ? raw('<div><br></div>') : html`<div>${line}</div>`));

const isOutlook = (mail: StageMail, me: string) =>
  mail.from.address !== me && mail.from.name.length % 3 === 0;

function signatureOf(mail: StageMail, me: string): Html | undefined {
  if (!mail.signature) return undefined;
  if (isOutlook(mail, me))
    return html`<p class="MsoNormal"><br></p><p class="MsoNormal">${broken(mail.signature)}</p>`;
  return html`<div><br clear="all"></div><br><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${broken(mail.signature)}</div></div>`;
}

const broken = (text: string): Html[] =>
  text.split('\n').map((line, i) => html`${i > 0 && raw('<br>')}${line}`);

function quoteOf(mail: StageMail, before: StageMail, older: readonly StageMail[], me: string): Html {
  const inner = html`<div dir="ltr">${lines(before.text)}</div>${quotedOlder(older, me)}`;
  const { name, address } = before.from;
  const date = dateTitle(before.at, wordsOf('en'), true);
  if (isOutlook(mail, me))
    return html`<hr style="display:inline-block;width:98%"><div id="m_4711divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>From:</b> ${name} &lt;<a href="mailto:${address}">${address}</a>&gt;<br><b>Sent:</b> ${date}<br><b>To:</b> ${before.to[0]?.name ?? ''}<br></font><div>&nbsp;</div></div>${inner}`;
  return html`<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On ${date} ${name} &lt;<a href="mailto:${address}" target="_blank">${address}</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inner}</blockquote></div>`;
}

/** Two levels are enough for a stage. */
function quotedOlder(older: readonly StageMail[], me: string): Html | undefined {
  const before = older.at(-1);
  return before && quoteOf(before, before, [], me);
}
