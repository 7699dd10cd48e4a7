/** The print view (gmail-dom.md 9.1): HTML 4 with closing tags left out, no ids, quotes already taken out. */

import { type Html, html, raw } from '../html.ts';
import type { GmailAccount, GmailMessage, GmailThread } from '../model.ts';
import { fill, type Words } from '../words.ts';

export function printView(account: GmailAccount, thread: GmailThread, words: Words): string {
  const messages = thread.messages.filter((message) => !message.draft);
  const count = messages.length === 1 ? (words.message ?? '') : fill(words.messages, { n: messages.length });
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html lang="${words.locale}"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><style type="text/css">body,td,div,p,a,input {font-family: arial, sans-serif;}</style><title>Gmail - ${thread.subject}</title></head><body><div class="bodycontainer"><table width=100% cellpadding=0 cellspacing=0 border=0><tr height=14px><td width=143><img width=143 height=59 alt="Gmail" class=logo><td align=right><font size=-1 color=#777><b>${account.name} &lt;${account.address}&gt;</b></font></table><hr><div class="maincontent"><table width=100% cellpadding=0 cellspacing=0 border=0><tr><td><font size=+1><b>${thread.subject}</b></font><br><font size=-1 color=#777>${count}</font></table><hr>${messages.map((message) => printed(message, words))}</div></div></body></html>`
    .html;
}

function printed(message: GmailMessage, words: Words): Html {
  const line = (caption: string | undefined, people: GmailMessage['to']) =>
    people.length > 0 &&
    html`<div>${caption ?? ''}: ${people.map(({ name, address }) => (name ? `"${name}" <${address}>` : address)).join(', ')}</div>`;
  return html`<table width=100% cellpadding=0 cellspacing=0 border=0 class="message"><tr><td><font size=-1><b>${message.from.name} </b>&lt;${message.from.address}&gt;</font><td align=right><font size=-1>${printDate(message.at, words)}</font><tr><td colspan=2 style="padding-bottom: 4px;"><font size=-1 class="recipient">${line(words.printTo, message.to)}${line(words.printCc, message.cc)}</font><tr><td colspan=2><table width=100% cellpadding=12 cellspacing=0 border=0><tr><td><div style="overflow: hidden;"><font size=-1>${raw(message.printed)}</font></div></table></table>`;
}

/** "Thu, Jun 18, 2026 at 5:05 PM" in English, the locale's own elsewhere. */
function printDate(at: number, { locale }: Words): string {
  const say = (form: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, form).format(at);
  const day = say({ weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' });
  const time = say({ hour: 'numeric', minute: '2-digit' });
  return locale === 'en-US' ? `${day} at ${time}` : `${day} ${time}`;
}
