import { describe, expect, test } from 'vitest';
import { SelectorError } from '../../../src/webmail/dom.ts';
import outlook from '../../../src/webmail/outlook/index.ts';
import { conversation } from '../../stage/outlook/model.ts';
import { at, bo, card, interview, maya, me, pageWith, parsed, receipt } from './pages.ts';

const threadOf = (page: Document) => {
  const open = outlook.openThread(page);
  if (!open) throw new Error('nothing is open');
  return open;
};

describe('account', () => {
  test('the mailbox of the folder pane', () =>
    expect(outlook.account(parsed(pageWith()))).toEqual({ webmail: 'outlook', address: me.address }));
  test('none without a folder pane', () =>
    expect(outlook.account(parsed(pageWith({ folderPane: false })))).toBeUndefined());
  test('still the same when the folder pane is folded away', () => {
    const page = parsed(pageWith());
    outlook.account(page);
    page.querySelector('[role="tree"]')?.remove();
    expect(outlook.account(page)?.address).toBe(me.address);
  });
  test('none any more when the page has shown two mailboxes', () => {
    const page = parsed(pageWith());
    outlook.account(page);
    page
      .querySelector('[role="tree"]')
      ?.insertAdjacentHTML(
        'beforeend',
        '<div role="treeitem" id="primaryMailboxRoot_2@x" title="second@b.example"></div>',
      );
    outlook.account(page);
    page.querySelector('[role="tree"]')?.remove();
    expect(outlook.account(page)).toBeUndefined();
  });
  test('of two mailboxes the one whose folder is selected', () => {
    const other = `<div role="tree"><div role="treeitem" id="primaryMailboxRoot_2@x" title="Second@b.example"></div><div role="treeitem" aria-selected="true"></div></div>`;
    const page = pageWith().replaceAll('aria-selected="true"', 'aria-selected="false"');
    expect(outlook.account(parsed(page + other))?.address).toBe('second@b.example');
  });
  test('of two mailboxes none, where no folder is selected', () => {
    const other = `<div role="treeitem" id="primaryMailboxRoot_2@x" title="second@b.example"></div>`;
    const page = pageWith().replaceAll('aria-selected="true"', 'aria-selected="false"');
    expect(outlook.account(parsed(page + other))).toBeUndefined();
  });
  test('the account menu where there is no folder pane', () => {
    const link = `<a id="mectrl_viewAccount" href="https://myaccount.example/?ref=x&amp;login_hint=Ana%40x.example">`;
    expect(outlook.account(parsed(pageWith({ folderPane: false }) + link))?.address).toBe('ana@x.example');
  });
  test('a link in a mail names no account', () => {
    const trap = `<div role="document"><a href="https://evil.example/?login_hint=evil@evil.example">x</a></div>`;
    expect(outlook.account(parsed(pageWith({ folderPane: false }) + trap))).toBeUndefined();
  });
});

describe('rows', () => {
  test('what a row tells', () => {
    const [row, second] = outlook.rows(parsed(pageWith()));
    expect(row).toMatchObject({
      threadId: interview.id,
      newestId: '2026-11-02T16:41',
      newestAt: at(11, 2, 16, 41),
      people: [maya, me],
      subject: 'Interview at Quantal',
      snippet: 'Thank you for Thursday. We will let you know by Friday.',
      unread: false,
    });
    expect(second).toMatchObject({
      threadId: receipt.id,
      people: [bo],
      subject: 'Your receipt',
      unread: true,
    });
  });

  test.each([
    ['en', 'us'],
    ['en', 'gb'],
    ['en', 'iso'],
    ['de', 'gb'],
    ['de', 'iso'],
    ['de', 'us'],
    ['he', 'gb'],
    ['he', 'iso'],
    ['he', 'us'],
  ] as const)('the same from a page in %s with dates in %s', (language, format) => {
    const rows = outlook.rows(parsed(pageWith({ language, format }), language));
    expect(
      rows.map(({ newestAt, subject, snippet, unread }) => ({ newestAt, subject, snippet, unread })),
    ).toEqual([
      {
        newestAt: at(11, 2, 16, 41),
        subject: 'Interview at Quantal',
        snippet: interview.items[2]?.preview,
        unread: false,
      },
      { newestAt: at(3, 4, 14), subject: 'Your receipt', snippet: receipt.items[0]?.preview, unread: true },
    ]);
  });

  test('names without addresses', () => {
    const [row] = outlook.rows(parsed(pageWith({ namesOnly: true })));
    expect(row?.subject).toBe('Interview at Quantal');
    expect(row?.people[0]).toEqual({ name: maya.name, address: '' });
  });

  test('names that are joined in one element', () => {
    const page = pageWith({ namesOnly: true }).replace(
      /<div class="participants">.*?<\/div>/,
      '<div class="participants"><span>Maya Lindqvist; Bo Chen</span></div>',
    );
    expect(outlook.rows(parsed(page))[0]?.people.map(({ name }) => name)).toEqual([
      'Maya Lindqvist',
      'Bo Chen',
    ]);
  });

  test('an unsure date is left out, and the row still changes its newest id with its date text', () => {
    const unsure = (date: string) => pageWith().replaceAll(/title="(?:Mon|Wed) [^"]*"/g, `title="${date}"`);
    const [row] = outlook.rows(parsed(unsure('3/4/2026 14:00')));
    const [later] = outlook.rows(parsed(unsure('3/4/2026 14:01')));
    expect(row).toMatchObject({ subject: 'Interview at Quantal' });
    expect(row).not.toHaveProperty('newestAt');
    expect(row?.newestId).not.toBe(later?.newestId);
  });

  test('an item id names the newest message, where a row shows one', () => {
    const page = pageWith().replace('role="option"', 'role="option" data-itemid="AAMk1"');
    expect(outlook.rows(parsed(page))[0]?.newestId).toBe('AAMk1');
  });

  test('with conversation view off the newest message stands for its thread', () => {
    const rows = outlook.rows(parsed(pageWith({ conversations: false })));
    expect(rows.map(({ threadId, newestId }) => [threadId, newestId])).toEqual([
      [interview.id, '2026-11-02T16:41'],
      [receipt.id, '2026-03-04T14:00'],
    ]);
  });

  test('group headers, advertisements, attachments and search suggestions are no rows', () => {
    const extra = `<div role="listbox"><div role="option">History Suggestion - job</div></div>`;
    expect(outlook.rows(parsed(pageWith({ ads: true }) + extra))).toHaveLength(2);
  });

  test('a folder chip in search results is not the preview', () => {
    const page = pageWith().replaceAll(
      '<span class="preview">',
      '<button class="chip">A folder with a long name</button><span class="preview">',
    );
    expect(outlook.rows(parsed(page))[0]?.snippet).toBe(interview.items[2]?.preview);
  });

  test('a highlighted word stays in its subject', () => {
    const page = pageWith().replace(
      '>Interview at Quantal</span>',
      '>Interview at <mark>Quantal</mark></span>',
    );
    expect(outlook.rows(parsed(page))[0]?.subject).toBe('Interview at Quantal');
  });

  test('a sender whose name is a date takes no date away unnoticed', () => {
    const page = pageWith({ namesOnly: true }).replace(
      '<span>Maya',
      '<span title="Wed 9/30/2026 4:41 AM">Maya',
    );
    expect(outlook.rows(parsed(page))[0]).not.toHaveProperty('newestAt');
  });

  test('the badge stays out of what is read, is put once, and in front of the preview', () => {
    const page = parsed(pageWith());
    const [row] = outlook.rows(page);
    const badge = page.createElement('span');
    badge.dataset.keepwarm = 'badge';
    badge.textContent = 'Silent 9 d';
    row?.badge.put(badge);
    outlook.rows(page)[0]?.badge.put(badge);
    expect(page.querySelectorAll('[data-keepwarm]')).toHaveLength(1);
    expect(badge.nextSibling?.textContent).toBe(row?.snippet);
    expect(outlook.rows(page)[0]).toMatchObject({
      subject: row?.subject,
      snippet: row?.snippet,
      people: row?.people,
    });
  });

  test('none where there is no list', () =>
    expect(outlook.rows(parsed('<main role="main"></main>'))).toEqual([]));
});

describe('the open conversation', () => {
  test('all its messages, in order', () => {
    const open = threadOf(parsed(pageWith({}, undefined, { conversation: interview })));
    expect(open).toMatchObject({ id: interview.id, subject: 'Interview at Quantal', complete: true });
    expect(open.thread).toMatchObject({
      account: { webmail: 'outlook', address: me.address },
      newestId: '2026-11-02T16:41',
    });
    expect(
      open.thread.messages.map(({ from, to, cc, sentAt, blocks }) => ({ from, to, cc, sentAt, blocks })),
    ).toEqual([
      {
        from: maya,
        to: [me],
        cc: [],
        sentAt: at(10, 5, 9, 40),
        blocks: [
          { kind: 'own', text: 'Hello Robin,\n\nwould Thursday suit you?\n\nMaya' },
          { kind: 'signature', text: 'Maya Lindqvist\nTalent Partner' },
        ],
      },
      {
        from: me,
        to: [maya],
        cc: [],
        sentAt: at(10, 6, 8, 5),
        blocks: [{ kind: 'own', text: 'Thursday is fine.' }],
      },
      {
        from: maya,
        to: [me],
        cc: [bo],
        sentAt: at(11, 2, 16, 41),
        blocks: [
          { kind: 'own', text: 'Thank you for Thursday. We will let you know by Friday.' },
          { kind: 'signature', text: 'Maya Lindqvist' },
        ],
      },
    ]);
  });

  test.each(['en', 'de', 'he'] as const)('the same in %s, newest first, the id in the pane', (language) => {
    const page = parsed(
      pageWith({ language, newestFirst: true, idInPane: true, format: 'gb' }, undefined, {
        conversation: interview,
      }),
      language,
    );
    const { id, thread } = threadOf(page);
    expect(id).toBe(interview.id);
    expect(thread.messages.map(({ sentAt }) => sentAt)).toEqual(interview.items.map((item) => item.at));
  });

  test('the id and order of messages of one minute do not depend on the order of the page', () => {
    const twice = conversation(
      {
        slug: 'twice',
        subject: 'Twice',
        category: 'primary',
        expect: { verdict: 'hiring' },
        mails: [
          { from: maya, to: [me], at: at(11, 2, 10), text: 'One' },
          { from: maya, to: [me], at: at(11, 2, 10), text: 'Two' },
          { from: maya, to: [me], at: at(11, 2, 11), text: 'Three' },
        ],
      },
      false,
    );
    const read = (newestFirst: boolean) =>
      threadOf(parsed(pageWith({ newestFirst }, [twice], { conversation: twice }))).thread.messages.map(
        ({ id, blocks }) => [id, blocks[0]?.text],
      );
    expect(read(false)).toEqual([
      ['2026-11-02T10:00/maya@quantal.example', 'One'],
      ['2026-11-02T10:00/maya@quantal.example/2', 'Two'],
      ['2026-11-02T11:00/maya@quantal.example', 'Three'],
    ]);
    expect(read(true)).toEqual(read(false));
  });

  test('folded messages are left out, and said to be missing', () => {
    const open = threadOf(parsed(pageWith({}, undefined, { conversation: interview, folded: 2 })));
    expect(open.complete).toBe(false);
    expect(open.thread.partial).toBe(true);
    expect(open.thread.messages).toHaveLength(1);
    expect(open.thread.newestId).toBe('2026-11-02T16:41');
  });

  test('a single item is not the whole conversation', () => {
    const open = threadOf(
      parsed(pageWith({ conversations: false }, undefined, { conversation: interview, single: true })),
    );
    expect(open).toMatchObject({ id: interview.id, complete: false });
    expect(open.thread.messages).toHaveLength(1);
  });

  test('the conversation’s history, shown below a message, is not a message', () => {
    const page = parsed(pageWith({}, undefined, { conversation: receipt }));
    page
      .querySelector('.history')
      ?.insertAdjacentHTML(
        'afterend',
        `<div role="document"><div id="UniqueMessageBody_9">older mail</div></div>`,
      );
    expect(threadOf(page).thread.messages.map(({ blocks }) => blocks[0]?.text)).toEqual([
      'Here is the receipt you asked for.',
    ]);
  });

  test('a draft is one, and never the newest', () => {
    const drafted = conversation(
      {
        slug: 'drafted',
        subject: 'Drafted',
        category: 'primary',
        expect: { verdict: 'hiring' },
        mails: [
          { from: maya, to: [me], at: at(11, 2, 10), text: 'A question?' },
          { from: me, to: [maya], at: at(11, 3, 10), text: 'Half an answer', draft: true },
        ],
      },
      false,
    );
    const { thread } = threadOf(parsed(pageWith({}, [drafted], { conversation: drafted })));
    expect(thread.newestId).toBe('2026-11-02T10:00');
    expect(thread.messages.map(({ draft }) => draft)).toEqual([undefined, true]);
  });

  test('the row keeps its own newest id where the candidate’s own answer is newer', () => {
    const page = parsed(
      pageWith({}, undefined, { conversation: interview }).replace(
        'title="Mon 11/2/2026 4:41 PM"',
        'title="Mon 10/5/2026 9:40 AM"',
      ),
    );
    expect(threadOf(page).thread.newestId).toBe(outlook.rows(page)[0]?.newestId);
  });

  test('a row that is newer than what was read is news', () => {
    const page = parsed(
      pageWith({}, undefined, { conversation: interview }).replace(
        'title="Mon 11/2/2026 4:41 PM"',
        'title="Mon 11/9/2026 4:41 PM"',
      ),
    );
    expect(threadOf(page).thread.newestId).not.toBe(outlook.rows(page)[0]?.newestId);
  });

  test('a row that shows no full date is known where it shows the words that were read, else it is news', () => {
    const undated = (preview: string) =>
      parsed(
        pageWith({}, [interview], { conversation: interview })
          .replace('title="Mon 11/2/2026 4:41 PM"', 'data-date=""')
          .replace(/<span class="preview">[^<]*/, `<span class="preview">${preview}`),
      );
    for (const [preview, known] of [
      ['Thank you for Thursday. We will', true],
      ['A newer mail than the one read', false],
    ] as const) {
      const page = undated(preview);
      const [row] = outlook.rows(page);
      expect(row).not.toHaveProperty('newestAt');
      expect(threadOf(page).thread.newestId === row?.newestId).toBe(known);
    }
  });

  test('nothing is open where only a row is selected', () =>
    expect(
      outlook.openThread(parsed(pageWith().replace('aria-selected="false"', 'aria-selected="true"'))),
    ).toBeUndefined());

  test('the pane is behind: the row that is selected has another subject', () => {
    const page = parsed(pageWith({}, undefined, { conversation: interview }));
    const [first, second] = page.querySelectorAll('[role="option"]');
    first?.setAttribute('aria-selected', 'false');
    second?.setAttribute('aria-selected', 'true');
    expect(outlook.openThread(page)).toBeUndefined();
  });

  test('the pane is behind: same subject, another conversation, the same messages as before', () => {
    const twin = { ...receipt, id: receipt.id.replace('AAQk', 'AAQkTwin'), subject: interview.subject };
    const page = parsed(pageWith({}, [interview, twin], { conversation: interview }));
    expect(threadOf(page).id).toBe(interview.id);
    const [first, second] = page.querySelectorAll('[role="option"]');
    first?.setAttribute('aria-selected', 'false');
    second?.setAttribute('aria-selected', 'true');
    expect(outlook.openThread(page)).toBeUndefined();
    const next = parsed(pageWith({}, [interview, twin], { conversation: twin }));
    page
      .querySelector('#ConversationReadingPaneContainer')
      ?.replaceWith(next.querySelector('#ConversationReadingPaneContainer') as Element);
    expect(threadOf(page).id).toBe(twin.id);
  });

  test.each([
    ['date', (page: string) => page.replaceAll(/(SentReceivedSavedTime"[^>]*>)[^<]*/g, '$1last Tuesday')],
    [
      'date',
      (page: string) =>
        page.replaceAll('SentReceivedSavedTime', 'renamed').replaceAll(/ \d+:\d\d [AP]M<\/div>/g, '</div>'),
    ],
    ['sender', (page: string) => page.replaceAll('_FROM"', '_BY"').replaceAll('OZZZK', 'renewed')],
    [
      'subject',
      (page: string) =>
        page
          .replaceAll(/_SUBJECT"/g, '_TOPIC"')
          .replaceAll(/(<span role="heading" aria-level="3" id="CONV[^>]*?) title="[^"]*"/g, '$1'),
    ],
    ['conversation', (page: string) => page.replaceAll('aria-selected="true"', '')],
  ])('says that it cannot read the %s', (name, broken) => {
    const page = parsed(broken(pageWith({}, undefined, { conversation: interview })));
    let error: unknown;
    try {
      outlook.openThread(page);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(SelectorError);
    expect((error as SelectorError).selector).toBe(name);
    expect((error as SelectorError).outline).not.toMatch(/Quantal|maya/i);
  });

  test('two cards without a sender between them are not taken for one', () => {
    const markup = card(interview.items[0] as never)
      .html.replace('_FROM"', '_BY"')
      .replaceAll('OZZZK', 'renewed');
    const page = parsed(
      pageWith({}, undefined, {
        conversation: interview,
        cards: [{ html: markup }, card(interview.items[2] as never)],
      }),
    );
    expect(() => outlook.openThread(page)).toThrow(SelectorError);
  });

  test('the strip stands below the newest message, and above a reply', () => {
    const page = parsed(pageWith({}, undefined, { conversation: interview }));
    const strip = page.createElement('div');
    strip.dataset.keepwarm = 'strip';
    threadOf(page).strip.put(strip);
    expect(strip.previousElementSibling?.textContent).toContain('We will let you know');
    const reply = page.createElement('div');
    reply.id = 'docking_InitVisiblePart_1';
    page.querySelector('.messages')?.append(reply);
    threadOf(page).strip.put(strip);
    expect(strip.nextElementSibling).toBe(reply);
    expect(page.querySelectorAll('[data-keepwarm]')).toHaveLength(1);
  });
});
