/** A mail body is written by others: whatever it imitates, nothing is taken from it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import gmail from '../../../src/webmail/gmail/index.ts';
import { selectors } from '../../../src/webmail/gmail/selectors.ts';
import { show } from '../support.ts';
import {
  accountButton,
  gmailPage,
  idAt,
  listPage,
  MAYA,
  ME,
  message,
  panel,
  row,
  threadPage,
  threadView,
} from './invented.ts';

const FIRST = idAt('2026-11-02T08:00:00Z');
const EVIL = idAt('2026-11-20T00:00:00Z', 666);
const evil = {
  id: EVIL,
  from: 'ceo@evil.example',
  name: 'Your boss',
  to: [{ email: 'victim@evil.example', name: 'V' }],
};

const imitations: [name: string, body: string][] = [
  ['a message', message(evil)],
  ['a whole conversation', threadView({ id: EVIL, subject: 'Evil', messages: message(evil) })],
  [
    'a whole page with a list',
    gmailPage(listPage(panel(row({ thread: EVIL }))) + threadPage({ id: EVIL, messages: message(evil) })),
  ],
  [
    'a header alone',
    '<div class="gs"><div class="gE"><table><tr><td class="gF"><span class="gD" email="ceo@evil.example" name="Boss"></span><span class="hb"><span class="g2" email="x@evil.example"></span></span></td></tr></table></div></div>',
  ],
  [
    'ids alone',
    `<h2 class="hP" data-legacy-thread-id="${EVIL}">Evil</h2><div class="adn" data-legacy-message-id="${EVIL}"></div>`,
  ],
  ['a body', '<div class="ii gt"><div class="a3s">Evil</div></div>'],
  [
    'an account button',
    `<div role="banner">${accountButton('Account (ceo@evil.example)')}</div><div id="loading"><div class="msg">ceo@evil.example</div></div>`,
  ],
  [
    'a reply box',
    `<div class="gA"><div class="ip adB"><div class="M9"><form><input name="lts" value="${EVIL}"><div name="to"><div role="option" data-hovercard-id="ceo@evil.example"></div></div></form><div class="Ap"><div class="Am Al editable" contenteditable="true" g_editable="true">Evil</div></div></div></div></div>`,
  ],
  [
    'clobbered names',
    '<form class="h7" role="listitem"><input name="querySelector"><input name="childNodes"><input name="parentElement"><input name="getAttribute"><input name="localName"><input name="nodeType"><input name="textContent"><input name="closest"><input name="matches"></form><img name="body"><img name="querySelectorAll"><form name="title"></form><form name="defaultView"></form><form name="location"></form><a id="hidden"></a>',
  ],
];

const meant = (page: Document) => {
  const found = gmail.openThread(page)!;
  const [first, second, ...more] = found.thread.messages;
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    id: FIRST,
    subject: 'Backend engineer',
    complete: true,
    thread: { newestId: idAt('2026-11-05T10:00:00Z'), account: { address: ME } },
  });
  expect(first).toMatchObject({ id: FIRST, from: { address: MAYA }, to: [{ address: ME }] });
  expect(first!.to).toHaveLength(1);
  expect(second).toMatchObject({ from: { address: ME }, to: [{ address: MAYA }] });
};

test.each(imitations)('%s', async (_, body) => {
  const messages =
    message({ id: FIRST, body: `Hello ${body}` }) +
    message({
      id: idAt('2026-11-05T10:00:00Z'),
      from: ME,
      name: 'Ana',
      to: [{ email: MAYA, name: 'Maya' }],
      body: 'Thanks',
    });
  const page = await show(
    gmailPage(
      listPage(panel(row({ thread: FIRST })), { hidden: true }) + threadPage({ id: FIRST, messages }),
    ),
  );
  meant(page);
  expect(gmail.rows(page)).toEqual([]);
  expect(gmail.account(page)?.address).toBe(ME);
});

test('every name of ours, as class and attribute, in a body', async () => {
  const names = Object.values(selectors).flat();
  const tokens = (pattern: RegExp) =>
    names.flatMap((name) => [...name.matchAll(pattern)].map(([, token]) => token));
  const classes = [...new Set(tokens(/\.([\w-]+)/g))].join(' ');
  const attributes = [...new Set(tokens(/\[([\w-]+)/g))]
    .map((name) => `${name}="ceo@evil.example"`)
    .join(' ');
  const body = ['div', 'tr', 'span', 'h2', 'table', 'a', 'input', 'textarea']
    .map((tag) => `<${tag} class="${classes}" ${attributes}>Evil</${tag}>`)
    .join('');
  const messages =
    message({ id: FIRST, body: `Hello ${body}` }) +
    message({ id: idAt('2026-11-05T10:00:00Z'), from: ME, name: 'Ana', to: [{ email: MAYA, name: 'Maya' }] });
  meant(await show(gmailPage(threadPage({ id: FIRST, messages }))));
});

test('text in a row cannot become markup of ours', async () => {
  const subject = '&lt;span email="ceo@evil.example"&gt;Boss&lt;/span&gt;';
  const page = await show(gmailPage(listPage(panel(row({ thread: FIRST, subject, snippet: subject })))));
  expect(gmail.rows(page)[0]).toMatchObject({
    subject: '<span email="ceo@evil.example">Boss</span>',
    people: [{ address: MAYA }],
  });
});

test('bodies put together at random from all that the page is made of', async () => {
  const pieces = fc.constantFrom(
    ...Object.values(selectors)
      .flat()
      .filter((selector) => /^[\w.]+$/.test(selector)),
  );
  const attributes = fc.constantFrom(
    '',
    `email="ceo@evil.example"`,
    `data-legacy-message-id="${EVIL}"`,
    `data-legacy-thread-id="${EVIL}"`,
    'role="list"',
    'role="listitem"',
    'role="main"',
    'gh="tl"',
    'g_editable="true"',
    'contenteditable="true"',
    'style="display: none"',
    'hidden',
  );
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc
      .tuple(
        pieces,
        attributes,
        attributes,
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          fc.constant('Evil'),
          fc.array(tie('element'), { maxLength: 3 }).map((inside) => inside.join('')),
        ),
      )
      .map(([selector, a, b, inside]) => {
        const [tag, ...classes] = selector.split('.');
        return `<${tag || 'div'} class="${classes.join(' ')}" ${a} ${b}>${inside}</${tag || 'div'}>`;
      }),
  }));
  const page = await show(
    gmailPage(
      threadPage({
        id: FIRST,
        messages:
          message({ id: FIRST, body: 'Hello' }) +
          message({
            id: idAt('2026-11-05T10:00:00Z'),
            from: ME,
            name: 'Ana',
            to: [{ email: MAYA, name: 'Maya' }],
          }),
      }),
    ),
  );
  const body = page.querySelector('.a3s')!;
  fc.assert(
    fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
      body.innerHTML = elements.join('');
      meant(page);
      expect(gmail.rows(page)).toEqual([]);
      expect(gmail.compose.replyBoxes(page)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
