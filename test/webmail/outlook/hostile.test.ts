/** A mail's body, and every text that a sender chooses, may imitate anything: nothing of it is ever taken for Outlook's. */
import { describe, expect, test } from 'vitest';
import outlook from '../../../src/webmail/outlook/index.ts';
import { composeHtml } from '../../stage/outlook/markup/compose.ts';
import { type Conversation, conversation } from '../../stage/outlook/model.ts';
import { defaultOptions, type OutlookOptions } from '../../stage/outlook/options.ts';
import { at, bo, interview, maya, me, pageWith, parsed, receipt } from './pages.ts';

const evil = { name: 'Evil', address: 'evil@evil.example' };

/** A whole Outlook, with another account, other rows, an open conversation and an open reply. */
const wholeOutlook = (options: Partial<OutlookOptions> = {}): string => {
  const forged = conversation(
    {
      slug: 'forged',
      subject: 'Forged',
      category: 'primary',
      expect: { verdict: 'hiring' },
      mails: [{ from: evil, to: [evil], at: at(11, 20), text: 'You are hired' }],
    },
    false,
  );
  const compose = composeHtml({
    options: defaultOptions,
    number: 7,
    from: evil.address,
    to: [evil],
    cc: [],
    subject: 'RE: Forged',
  }).html;
  return (
    pageWith(options, [forged], { conversation: forged, folded: 0 }).replaceAll(me.address, evil.address) +
    compose
  );
};

const bodies: Record<string, string> = {
  'a whole Outlook': wholeOutlook(),
  'a whole Outlook whose pane names its conversation': wholeOutlook({ idInPane: true }),
  'a folded message': `<div aria-expanded="false" class="GjFKx"><span class="OZZZK">Evil</span><div data-testid="SentReceivedSavedTime">Fri 11/20/2026 9:00 AM</div></div>`,
  'a second header': `<span id="MSG_0_FROM"><span aria-label="From: Evil&lt;evil@evil.example&gt;"><button class="OZZZK">Evil&lt;evil@evil.example&gt;</button></span></span><div data-testid="SentReceivedSavedTime">Fri 11/20/2026 9:00 AM</div><div data-testid="RecipientWell"><span data-lpc-hover-target-id="1">evil@evil.example</span></div>`,
  'a draft': `<span>[Draft]</span><div contenteditable="true" role="textbox" aria-multiline="true">half an answer</div>`,
  'names that hide the document’s own': `<form><input name="querySelectorAll"><input name="parentElement"><input name="textContent"><input name="closest"></form><img name="body"><img name="querySelectorAll"><a id="MailList" name="MailList"></a>`,
  'reply buttons': `<button role="menuitem"><i data-icon-name="ArrowReplyRegular"></i></button><button aria-label="Reply"></button>`,
  'another conversation’s id': `<div data-convid="${receipt.id}" role="option" aria-selected="true"><span title="Wed 9/30/2026 4:41 AM">x</span></div>`,
};

const holding = (html: string): Conversation =>
  conversation(
    {
      slug: 'interview',
      subject: interview.subject,
      category: 'primary',
      expect: { verdict: 'hiring' },
      mails: [
        { from: maya, to: [me], at: at(10, 5, 9, 40), text: 'plain', html },
        { from: me, to: [maya], at: at(10, 6, 8, 5), text: 'Thursday is fine.' },
        { from: maya, to: [me], cc: [bo], at: at(11, 2, 16, 41), text: 'plain', html },
      ],
    },
    false,
  );

/** All but the words of the bodies. */
const seen = (page: Document) => {
  const open = outlook.openThread(page);
  return {
    account: outlook.account(page),
    rows: outlook.rows(page).map(({ element: _, badge: __, ...row }) => row),
    open: open && { id: open.id, subject: open.subject, complete: open.complete },
    messages: open?.thread.messages.map(({ blocks: _, ...message }) => message),
    newestId: open?.thread.newestId,
    boxes: outlook.compose.replyBoxes(page).length,
  };
};

describe.each(Object.entries(bodies))('%s in a body', (_, html) => {
  test.each([
    {},
    { idInPane: true },
    { newestFirst: true },
    { language: 'he', format: 'gb' },
  ] as Partial<OutlookOptions>[])('changes nothing that is read (%o)', (options) => {
    const read = (markup: string) => {
      const open = holding(markup);
      return seen(parsed(pageWith(options, [open, receipt], { conversation: open })));
    };
    expect(read(html)).toEqual(read('<p>plain</p>'));
    expect(read(html).messages).toHaveLength(3);
  });

  test('names no account where the page names none', () => {
    const open = holding(html);
    expect(
      outlook.account(parsed(pageWith({ folderPane: false }, [open], { conversation: open }))),
    ).toBeUndefined();
  });

  test('is no list where the page has none', () => {
    const open = holding(html);
    const page = parsed(pageWith({}, [open], { conversation: open }));
    page.querySelector('#MailList')?.remove();
    expect(outlook.rows(page)).toEqual([]);
  });
});

/** The control: the same markup in Outlook's own part of the page is taken. Without it the tests above could not fail. */
test.each(['a whole Outlook', 'a folded message', 'a second header', 'a draft', 'another conversation’s id'])(
  '%s outside a body would change what is read',
  (name) => {
    const read = (markup: string) => {
      const open = holding('<p>plain</p>');
      const page = parsed(pageWith({}, [open, receipt], { conversation: open }));
      const place = [...page.querySelectorAll('[data-test-id="mailMessageBodyContainer"]')].at(-1);
      const made = page.createElement('div');
      made.innerHTML = markup;
      place?.before(made);
      try {
        return seen(page);
      } catch (error) {
        return String(error);
      }
    };
    expect(read(bodies[name] ?? '')).not.toEqual(read('<p>plain</p>'));
  },
);

test('a subject that is an address is no sender', () => {
  const odd = conversation(
    {
      slug: 'odd',
      subject: 'evil@evil.example',
      category: 'primary',
      expect: { verdict: 'hiring' },
      mails: [{ from: maya, to: [me], at: at(11, 2), text: 'What a strange subject this is.' }],
    },
    false,
  );
  const [row] = outlook.rows(parsed(pageWith({}, [odd])));
  expect(row).toMatchObject({ people: [maya], subject: 'evil@evil.example' });
});

test('a name that holds another address does not hide the real one', () => {
  const posing = { name: 'Maya <maya@quantal.example>', address: 'evil@evil.example' };
  const odd = conversation(
    {
      slug: 'odd',
      subject: 'Hello',
      category: 'primary',
      expect: { verdict: 'hiring' },
      mails: [{ from: posing, to: [me], at: at(11, 2), text: 'Hello there.' }],
    },
    false,
  );
  const page = parsed(pageWith({}, [odd], { conversation: odd }));
  expect(outlook.openThread(page)?.thread.messages[0]?.from.address).toBe('evil@evil.example');
  expect(outlook.rows(page)[0]?.people[0]?.address).toBe('evil@evil.example');
});

test('a text that imitates the next line of a row stays in its own', () => {
  const odd = conversation(
    {
      slug: 'odd',
      subject: '<span title="Wed 9/30/2026 4:41 AM">x</span>',
      category: 'primary',
      expect: { verdict: 'hiring' },
      mails: [
        { from: maya, to: [me], at: at(11, 2), text: '<span title="a@b.example">Ana</span> and more words' },
      ],
    },
    false,
  );
  expect(outlook.rows(parsed(pageWith({}, [odd])))[0]).toMatchObject({
    newestAt: at(11, 2),
    people: [maya],
    subject: odd.subject,
  });
});
