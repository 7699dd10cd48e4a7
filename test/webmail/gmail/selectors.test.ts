/** Every selector has a page where it matches and one where it does not; else its test could not fail. */
import { expect, test } from 'vitest';
import { findAll, selectors } from '../../../src/webmail/gmail/selectors.ts';
import { queryAll } from '../../../src/webmail/node.ts';
import { printView } from '../../stage/gmail/markup/print.ts';
import { gmailAccount } from '../../stage/gmail/model.ts';
import { wordsOf } from '../../stage/gmail/words.ts';
import { mailbox } from '../../stage/mailbox.ts';
import { parse } from '../support.ts';
import {
  accountButton,
  decimal,
  gmailPage,
  idAt,
  listPage,
  MAYA,
  ME,
  message,
  panel,
  row,
  splitRow,
  threadPage,
} from './invented.ts';

const id = idAt('2026-11-12T09:30:00Z');
const owner = gmailAccount(mailbox(Date.parse('2026-11-24T15:00:00Z')).accounts[0]!, 0);

const compose = `<div class="ip adB"><div class="M9"><div class="aoI" role="region"><form class="bAs"><input type="hidden" name="draft" value="#msg-a:r1"><input type="hidden" name="rt" value="#thread-f:${decimal(id)}"><input type="hidden" name="lts" value="${id}"><div class="anm" name="to"><div role="option" data-hovercard-id="${MAYA}" data-name="Maya"></div></div><div class="anm" name="cc"><div role="option" data-hovercard-id="c@x.example"></div></div></form><table><tr><td class="Ap"><div class="Ar As"><textarea class="Ak"></textarea></div><div class="Ar Au"><div class="Am Al editable" contenteditable="true" g_editable="true"></div></div></td></tr></table></div></div></div>`;
const bar = '<div class="amn"><span class="ams bkH"></span><span class="ams bkI"></span></div>';
const menu = '<div role="menu"><ul><li data-action-type="94"></li><li data-action-type="24"></li></ul></div>';

/** INVENTED pages. */
const pages = {
  list: gmailPage(
    listPage(
      panel(
        row({ thread: id, unread: true, count: 2 }) +
          row({ thread: id, inside: '<td class="am0"></td>' }).replace(
            '</div></td>\n    <td class="xY a4W"',
            ' <span class="boq">Draft</span></div></td>\n    <td class="xY a4W"',
          ) +
          '<tr class="bundle-row"><td class="am0"></td></tr>' +
          splitRow({ thread: id }),
      ),
    ),
    { banner: accountButton(`Account (${ME})`) },
  ),
  thread:
    gmailPage(
      threadPage({
        messages:
          message({ state: 'collapsed' }) +
          message({ state: 'folded' }) +
          message({ id, reply: compose + bar }),
      }),
    ).replace(
      'class="T-I aaq L3" role="button"></div>',
      'class="T-I aaq L3" role="button"></div><div class="Wsq5Cf"></div>',
    ) + menu,
  empty: gmailPage(
    listPage('<div class="ae4"><table class="F zt"><tr><td class="TC">None.</td></tr></table></div>'),
  ),
  loading: `<body><div id="loading"><div class="msg">Loading ${ME}…</div></div></body>`,
  print: printView(owner, owner.threads.find(({ messages }) => messages.length > 1)!, wordsOf('en')),
  /** What other programs, and Gmail itself in other years and experiments, put into a page. */
  bodies: `<div class="yj6qo"></div><div class="adM"></div><div class="ajR"></div><div class="WhmR8e"></div><div class="iX"></div><div class="aHl"></div><div class="gmail_quote gmail_quote_container"><div class="gmail_attr"></div><blockquote class="gmail_quote"></blockquote></div><div class="HOEnZb"><div class="h5"></div></div><div class="im"></div><div class="adL"></div><blockquote type="cite"></blockquote><div class="m_1moz-cite-prefix"></div><div class="m_1yahoo_quoted"></div><div class="protonmail_quote"></div><div class="zmail_extra"></div><div id="m_1appendonsend"></div><div id="m_1divRplyFwdMsg"></div><div id="reply-intro"></div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><b>From</b><strong>To</strong></div><div style="border-top: solid red"></div><div style="border-top:1pt solid red"></div><div style="border-top:1.0pt solid red"></div><span class="gmail_signature_prefix"></span><div class="gmail_signature" data-smartmail="gmail_signature"></div><div class="moz-signature"></div><div id="Signature"></div><div id="ms-outlook-mobile-signature"></div><font color="#888888"></font><table class="att"></table>`,
  old: `<header role="banner"><a href="https://accounts.google.com/x" aria-label="${ME}"></a></header><div class="nH if"><h2 class="hP"></h2></div><table class="Bs"></table><div class="adn"><div class="gE"><span class="gD" email="${MAYA}"></span><span class="g3" title="x"></span></div></div><div class="bundle"></div><div class="bundle-wrapper"></div><div class="inboxsdk__ignore_row"></div><span class="bvA"></span><div class="anm" name="to"><span email="x@x.example"></span></div><div class="anm" name="cc"><span email="x@x.example"></span></div>`,
  other:
    '<html><title>Something else</title><h1>News</h1><table><tr><td>1</td></tr></table><form><input name="q"></form></html>',
};
const documents = Object.entries(pages).map(([name, html]) => ({ name, page: parse(html) }));

/** Names that are asked of one element and not of the page; the page is another selector's. */
const within: Partial<Record<keyof typeof selectors, keyof typeof selectors>> = {
  messageItem: 'messageList',
  printedPerson: 'printed',
  printedDate: 'printed',
  printedField: 'printed',
  printedBody: 'printed',
};

const matchesOf = (page: Document, name: keyof typeof selectors, selector: string) => {
  const holder = within[name];
  const roots = holder ? findAll(page, holder) : [page];
  return roots.flatMap((root) => queryAll(root, selector)).length;
};

test.each(Object.keys(selectors) as (keyof typeof selectors)[])('%s', (name) => {
  for (const choice of selectors[name]) {
    const counts = documents.map(({ page }) => matchesOf(page, name, choice));
    expect(Math.max(...counts), `no page has ${choice}`).toBeGreaterThan(0);
    if (name !== 'root') expect(Math.min(...counts), `every page has ${choice}`).toBe(0);
  }
});

test('a page of something else has none of them', () => {
  const { page } = documents.at(-1)!;
  for (const [name, choices] of Object.entries(selectors))
    if (name !== 'root')
      expect(
        choices.flatMap((choice) => queryAll(page, choice)),
        name,
      ).toEqual([]);
});

test('no selector stands anywhere else', async () => {
  const sources = import.meta.glob<string>('../../../src/webmail/gmail/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const elsewhere = Object.entries(sources).filter(([path]) => !/\/selectors\.ts$/.test(path));
  expect(elsewhere.length).toBeGreaterThan(10);
  for (const [path, source] of elsewhere)
    expect(source, path).not.toMatch(/\.querySelector|queryAll|\.closest\(|\bmatches\(|'[.#[][\w-]+/);
});
