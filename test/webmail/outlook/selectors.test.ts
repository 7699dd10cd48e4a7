/** Every choice of every selector matches on a page where it should, and on none of those where it should not. */
import { describe, expect, test } from 'vitest';
import { selectors } from '../../../src/webmail/outlook/selectors.ts';
import { composeHtml } from '../../stage/outlook/markup/compose.ts';
import { defaultOptions } from '../../stage/outlook/options.ts';
import { bo, interview, maya, me, pageWith, parsed } from './pages.ts';

const compose = composeHtml({
  options: defaultOptions,
  number: 1,
  from: me.address,
  to: [maya],
  cc: [bo],
  subject: 'RE: x',
}).html;
const open = pageWith({ newestFirst: true }, undefined, { conversation: interview, folded: 1 });

const pages: Record<string, string> = {
  'list alone': pageWith(),
  'list without ids': '<div id="MailList"><div role="listbox"><div role="option">Loading</div></div></div>',
  'open conversation': open,
  'open conversation, reply begun': open.replace(
    '<div id="ReadingPaneContainerId"',
    `${compose}<div id="ReadingPaneContainerId"`,
  ),
  'single item': pageWith({}, undefined, { conversation: interview, single: true }),
  'id in the pane': pageWith({ idInPane: true }, undefined, { conversation: interview }),
  'a window of its own': `<div data-app-section="Form_Content">${compose}</div>`,
  'a dialog': `<div role="dialog">${compose}</div>`,
  'names of the German page':
    '<div role="main"><div role="document">x</div><button aria-label="Antworten">x</button><button aria-label="Allen antworten">x</button></div>',
  'account menu':
    '<a id="mectrl_viewAccount" href="https://x.example/?username=a@x.example">x</a><a href="?login_hint=a@x.example">x</a><span id="mectrl_currentAccount_secondary">a@x.example</span>',
  'empty page': '<main>nothing</main>',
};
const documents = Object.entries(pages).map(([name, markup]) => [name, parsed(markup)] as const);
const choices = Object.entries(selectors).flatMap(([name, list]) =>
  list.map((selector) => ({ name, selector })),
);

describe.each(choices)('$name: $selector', ({ selector }) => {
  const matching = documents.filter(([, page]) => page.querySelector(selector)).map(([name]) => name);
  test('matches somewhere', () => expect(matching).not.toEqual([]));
  test('and not everywhere', () => {
    expect(matching).not.toContain('empty page');
    expect(matching.length).toBeLessThan(documents.length);
  });
});

/** What must be found, and how often: a selector that is too wide or too narrow shows here. */
test.each([
  ['list alone', { list: 1, row: 2, body: 0, sender: 0, mailboxRoot: 1, editor: 0, subject: 0 }],
  ['list without ids', { row: 0, list: 1 }],
  [
    'open conversation',
    {
      pane: 1,
      subject: 1,
      body: 2,
      sender: 2,
      headerDate: 3,
      collapsedCard: 1,
      expandedCard: 3,
      reply: 2,
      replyAll: 1,
      editor: 0,
    },
  ],
  ['open conversation, reply begun', { editor: 1, well: 2, subjectField: 1, body: 2, compose: 1 }],
  ['single item', { singleItem: 1, body: 1, subject: 1 }],
  ['a window of its own', { composeArea: 1, editor: 1, well: 2, row: 0, body: 0 }],
] as const)('counts on "%s"', (name, counts) => {
  const page = documents.find(([other]) => other === name)?.[1] as Document;
  const found = Object.fromEntries(
    Object.keys(counts).map((key) => {
      const choices = selectors[key as keyof typeof selectors] as readonly string[];
      return [
        key,
        choices.map((choice) => page.querySelectorAll(choice).length).find((count) => count > 0) ?? 0,
      ];
    }),
  );
  expect(found).toEqual(counts);
});
