/** The stage's markup against pieces of real pages: same tags, classes, attributes and nesting. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Browser, launch } from '../support/chromium.ts';
import { hasMaterial, material } from '../support/material.ts';
import { raw } from './gmail/html.ts';
import { composeForm, editor, startOfReply } from './gmail/markup/compose.ts';
import { collapsedHeader, inner, type MessageContext } from './gmail/markup/message.ts';
import { printView } from './gmail/markup/print.ts';
import { type RowContext, row } from './gmail/markup/row.ts';
import { listPage } from './gmail/markup/skeleton.ts';
import { type GmailAccount, gmailAccount } from './gmail/model.ts';
import { defaultOptions } from './gmail/options.ts';
import { wordsOf } from './gmail/words.ts';
import { mailbox } from './mailbox.ts';

const now = Date.parse('2026-11-24T14:00:00Z');
const account = gmailAccount(mailbox(now, 'UTC').accounts[0] as never, 0) as GmailAccount;
const words = wordsOf('en');
let count = 0;
const nextId = () => `:${count++}`;
const context: RowContext & MessageContext = {
  me: account.address,
  now,
  words,
  options: defaultOptions,
  showsRecipients: false,
  nextId,
};
const thread = (slug: string) => {
  const found = account.threads.find((one) => one.slug === slug);
  if (!found) throw new Error(slug);
  return found;
};
const table = (rows: string) => `<table class="F cf zt" role="grid"><tbody>${rows}</tbody></table>`;

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let browser: Browser;
let page: Page;
beforeAll(async () => {
  if (!hasMaterial) return;
  browser = await launch({ extension: false });
  page = await browser.context.newPage();
}, 60_000);
afterAll(() => browser?.close());

/**
 * One line an element, indented: tag, classes in order of the alphabet, names of the attributes that adapters may rely on.
 * What a mail itself holds, and values that differ by person or build, are left out.
 */
async function outline(html: string, from: string): Promise<string[]> {
  await page.setContent(html);
  return page.evaluate((start) => {
    const named =
      /^(role|email|name|jid|title|alt|aria-(checked|hidden|haspopup|multiline)|data-(thread|legacy|message|hovercard|name|hash)|draggable|rowspan|colspan|contenteditable|g_editable)/;
    const lines: string[] = [];
    const walk = (element: Element, depth: number) => {
      const classes = [...element.classList].sort().map((name) => `.${name}`);
      // Owner ids come and go with the reader's contacts; `name` on a picture repeats its id.
      const attributes = element
        .getAttributeNames()
        .filter((name) => named.test(name) && name !== 'data-hovercard-owner-id')
        .filter((name) => !(element.tagName === 'IMG' && /^(name|role|alt)$/.test(name)))
        .filter(
          (name) =>
            !(element.classList.contains('zd') || element.classList.contains('T-KT')) || name !== 'title',
        )
        .sort();
      lines.push(`${' '.repeat(depth)}${element.tagName.toLowerCase()}${classes.join('')}[${attributes}]`);
      if (element.classList.contains('a3s')) return;
      for (const child of element.children) walk(child, depth + 1);
    };
    const root = document.querySelector(start);
    if (root) walk(root, 0);
    return lines;
  }, from);
}

/** The lines of the real piece that ours lacks, in order; ours may hold more. */
function missing(real: readonly string[], ours: readonly string[]): string[] {
  let at = 0;
  return real.filter((line) => {
    const found = ours.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

async function compare(real: string, ours: string, from: string): Promise<void> {
  const [wanted, made] = [await outline(real, from), await outline(ours, from)];
  expect(wanted.length, 'the real piece is there').toBeGreaterThan(5);
  expect(missing(wanted, made)).toEqual([]);
}

const fixture = (path: string) => material(`fixtures/gmail/${path}`);

describe.skipIf(!hasMaterial)('as real pages have it', () => {
  test('a row', async () => {
    const ours = table(row({ thread: { ...thread('chidi-bike'), unread: false } }, context).html);
    const real = fixture('rows/ru-2019-12-row-read.html');
    // The real row has one participant, ours two: both are compared without names.
    const plain = (html: string) =>
      html.replace(/(<span class="bA4">).*?(<\/span><\/span>|<\/span>)(?= <span class="bx0")/g, '$1</span>');
    await compare(plain(real), plain(ours), 'tr.zA');
  });

  test('an unread row', async () => {
    const unread = { ...thread('quantal-times'), unread: true };
    const real = fixture('rows/en-2025-11-row-excerpt.html').replace('zA zE x7', 'zA zE');
    const made = await outline(table(row({ thread: unread }, context).html), 'td.a4W');
    const wanted = await outline(real, 'td.a4W');
    // The excerpt quotes one of the ids alone.
    const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/\[data-.*/, ''));
    expect(missing(bare(wanted), bare(made))).toEqual([]);
  });

  test('a row of the vertical split', async () => {
    const options = { ...defaultOptions, pane: 'vertical' } as const;
    const ours = table(row({ thread: thread('tallow-after-screen') }, { ...context, options }).html);
    const real = await outline(fixture('rows/inboxsdk-2014-row-vertical-3tr.html'), 'tbody');
    // In 2014 rows had no ids and no role, and an importance marker that is a setting.
    const skeleton = (lines: readonly string[]) =>
      lines
        .filter((line) => !/\.(apn|pG|T-ays-a45|aol|aok|UW)|\bspan\[\]|\.bA4|\.yP|\.bx0/.test(line))
        .map((line) => line.replace(/\[.*/, '').replace('.apv.apw', '.apv.apw').trimStart());
    const made = skeleton(await outline(ours, 'tbody'));
    expect(missing(skeleton(real), made)).toEqual([]);
  });

  test('an expanded message', async () => {
    const [message] = thread('tallow-after-screen').messages;
    const ours = inner(thread('tallow-after-screen'), message as never, context).html;
    const real = fixture('thread/en-2025-08-message-expanded-inner.html');
    await compare(`<div class="adn">${real}</div>`, `<div class="adn">${ours}</div>`, '.adn');
  });

  test('a collapsed message', async () => {
    const [message] = thread('tallow-after-screen').messages;
    await compare(
      fixture('thread/ru-2020-01-messages-collapsed.html'),
      collapsedHeader(message as never, context).html,
      '.adf',
    );
  });

  test('the print view', async () => {
    const real = fixture('print/en-2023-04-print-view-one-message.html').replace(
      /<div class="replyto">.*?<\/div>/,
      '',
    );
    const ours = printView(account, thread('quantal-times'), words);
    expect(ours, 'closing tags are left out, as in the raw source').not.toMatch(/<\/td>|<\/tr>/);
    const [wanted, made] = [await outline(real, '.bodycontainer'), await outline(ours, '.bodycontainer')];
    expect(
      missing(
        wanted.filter((line) => !/ u\[\]/.test(line)),
        made,
      ),
    ).toEqual([]);
  });

  test('the skeleton of a list', async () => {
    const panels = ['primary', 'promotions', 'social', 'updates'].map((name, i) => ({
      name,
      visible: i === 0,
    }));
    const ours = listPage(panels, true, defaultOptions, words, nextId).html;
    const real = await outline(fixture('page/list-skeleton-2025.rebuilt.html'), '[role=main]');
    const made = await outline(`<div class="bGI nH oy8Mbf aE3 S4" role="main">${ours}</div>`, '[role=main]');
    // `sf-hidden` was left by the program that saved the page; the table is painted later.
    const clean = (lines: readonly string[]) =>
      lines
        .map((line) => line.replace('.sf-hidden', ''))
        .filter((line) => !/table|tbody|^ {7}div\[\]$/.test(line));
    expect(missing(clean(real), clean(made))).toEqual([]);
  });

  test('the editor and the buttons of a compose', async () => {
    const fields = {
      composeId: '1',
      kind: 'new',
      to: [],
      cc: [],
      from: account.address,
      subject: '',
      draftId: '#msg-a:r1',
      thread: '',
      message: '',
      legacyThread: '',
      quote: '',
    } as const;
    const form = composeForm(fields, { words, nextId }).html;
    const field = editor(startOfReply('', 'Nadia'), '', false, { words, nextId }).html;
    const ours = `<div class="M9">${form.replace('<td class="Ap">', `<td class="Ap">${field}`)}</div>`;
    const real = fixture('compose/js-min-2020-10-compose-popup.html');
    for (const key of ['[g_editable=true]', 'textarea.Ak', '.aoO', '.hG', '.oh', 'input[name=composeid]']) {
      const [wanted, made] = [await chain(real, key), await chain(ours, key)];
      expect(made.length, key).toBeGreaterThan(2);
      expect(
        missing(made, wanted),
        `${key}: every ancestor of ours is one of the real page, in its order`,
      ).toEqual([]);
    }
  });
});

/** Ancestors up to `.M9`, by their first class that is more than layout; those without are left out. */
async function chain(html: string, from: string): Promise<string[]> {
  await page.setContent(raw(html).html);
  return page.evaluate((start) => {
    const layout = /^(nH|cf|An|aO7|aiL|L3|btC|dC|aoC|J-.*|T-I.*|aXjCH)$/;
    const names: string[] = [];
    for (let at = document.querySelector(start); at && !at.matches('.M9'); at = at.parentElement) {
      const name = [...at.classList].find((one) => !layout.test(one));
      if (name) names.push(`${at.tagName.toLowerCase()}.${name}`);
    }
    return names;
  }, from);
}
