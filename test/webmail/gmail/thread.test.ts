import { describe, expect, test } from 'vitest';
import { SelectorError } from '../../../src/webmail/dom.ts';
import gmail from '../../../src/webmail/gmail/index.ts';
import { blank, parse, show } from '../support.ts';
import {
  decimal,
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
const SECOND = idAt('2026-11-05T10:00:00Z');
const THIRD = idAt('2026-11-12T09:30:00Z');
const open = async (pages: string) => gmail.openThread(await show(gmailPage(pages)));

const own = (id = SECOND, body = 'Thanks') =>
  message({ id, from: ME, name: 'Ana Candidate', to: [{ email: MAYA, name: 'Maya Lindqvist' }], body });

test('messages in order, with people, exact times and text', async () => {
  const found = await open(
    threadPage({
      id: FIRST,
      subject: 'Hello <img data-emoji="👋" alt="👋">',
      messages: message({ id: FIRST }) + own(),
    }),
  );
  expect(found).toMatchObject({
    id: FIRST,
    subject: 'Hello 👋',
    complete: true,
    thread: { id: FIRST, newestId: SECOND, account: { webmail: 'gmail', address: ME } },
  });
  expect(found!.thread).not.toHaveProperty('partial');
  expect(found!.thread.messages).toEqual([
    {
      id: FIRST,
      from: { name: 'Maya Lindqvist', address: MAYA },
      to: [{ name: 'me', address: ME }],
      cc: [],
      sentAt: Date.parse('2026-11-02T08:00:00Z'),
      subject: 'Hello 👋',
      blocks: [{ kind: 'own', text: 'Hello' }],
    },
    {
      id: SECOND,
      from: { name: 'Ana Candidate', address: ME },
      to: [{ name: 'Maya Lindqvist', address: MAYA }],
      cc: [],
      sentAt: Date.parse('2026-11-05T10:00:00Z'),
      subject: 'Hello 👋',
      blocks: [{ kind: 'own', text: 'Thanks' }],
    },
  ]);
});

describe('which conversation', () => {
  const shown = threadPage({ id: FIRST, messages: message({ id: FIRST }) });

  test('the visible one, not one that was left', async () => {
    const left = threadPage({ id: THIRD, messages: message({ id: THIRD }), hidden: true });
    expect((await open(left + shown))!.id).toBe(FIRST);
    expect((await open(shown + left))!.id).toBe(FIRST);
    expect(gmail.openThread(parse(gmailPage(left + shown)))!.id).toBe(FIRST);
  });

  test('none on a list, none where it was left, none while two change places', async () => {
    const list = listPage(panel(row({ thread: FIRST })));
    expect(await open(list)).toBeUndefined();
    expect(await open(list + threadPage({ messages: message({}), hidden: true }))).toBeUndefined();
    expect(await open(shown + threadPage({ id: THIRD, messages: message({ id: THIRD }) }))).toBeUndefined();
  });

  test('the one in the preview pane, beside the list', async () => {
    const view = threadView({ id: FIRST, messages: message({ id: FIRST }) });
    const preview = `<div class="aia"><div class="ao9">${view}</div></div>`;
    const page = await show(gmailPage(listPage(panel(row({ thread: FIRST })), { preview })));
    expect(gmail.openThread(page)!.id).toBe(FIRST);
    expect(gmail.rows(page)).toHaveLength(1);
  });

  test('none while its title has no id yet', async () => {
    const messages = message({ state: 'collapsed' });
    expect(await open(threadPage({ messages, ids: '' }))).toBeUndefined();
    expect(await open(threadPage({ messages: '', ids: '' }))).toBeUndefined();
  });

  test('the id in the other form; a missing one of each kind', async () => {
    const messages = message({ id: FIRST });
    const by = (ids: string) => open(threadPage({ messages, ids }));
    expect((await by(`data-thread-perm-id="thread-f:${decimal(FIRST)}"`))!.id).toBe(FIRST);
    expect((await by(`data-thread-perm-id="undefined" data-legacy-thread-id="${FIRST}"`))!.id).toBe(FIRST);
    await expect(by('data-thread-perm-id="undefined"')).rejects.toThrow(SelectorError);
  });
});

describe('what can be read', () => {
  const reading = async (messages: string) => {
    const found = await open(threadPage({ id: FIRST, messages }));
    return {
      ids: found!.thread.messages.map(({ id }) => id),
      complete: found!.complete,
      newest: found!.thread.newestId,
      partial: found!.thread.partial,
    };
  };

  test('collapsed and folded messages are left out, and leave it incomplete', async () => {
    expect(
      await reading(message({ state: 'collapsed' }) + message({ state: 'folded' }) + message({ id: THIRD })),
    ).toEqual({
      ids: [THIRD],
      complete: false,
      newest: THIRD,
      partial: true,
    });
  });

  test('a collapsed newest message is news of unknown name', async () => {
    expect(await reading(message({ id: FIRST }) + message({ state: 'collapsed' }))).toMatchObject({
      complete: false,
      newest: '',
    });
  });

  test('a message still loading, or not yet synced', async () => {
    expect(await reading(message({ id: FIRST }) + message({ id: THIRD, state: 'loading' }))).toMatchObject({
      ids: [FIRST],
      complete: false,
    });
    const sending = message({ ids: 'data-message-id="#msg-a:r-123"', from: ME });
    expect(await reading(message({ id: FIRST }) + sending)).toEqual({
      ids: [FIRST],
      complete: false,
      newest: '',
      partial: true,
    });
  });

  test('a message opened and collapsed again keeps its id', async () => {
    const collapsed = message({ id: THIRD })
      .replace('class="h7" role="listitem" aria-expanded="true"', 'class="kv" role="listitem"')
      .replace('class="adn ads"', 'class="adn ads" style="display: none"');
    expect(await reading(message({ id: FIRST }) + collapsed)).toEqual({
      ids: [FIRST],
      complete: false,
      newest: THIRD,
      partial: true,
    });
  });

  test('one message that is not the first of its thread is not all of it', async () => {
    expect(await reading(message({ id: THIRD }))).toMatchObject({ ids: [THIRD], complete: false });
    expect(await reading(message({ id: FIRST }))).toMatchObject({ complete: true });
    expect(
      await reading(message({ ids: `data-message-id="#msg-a:r-1" data-legacy-message-id="${THIRD}"` })),
    ).toMatchObject({ complete: true });
  });

  test('the id in the other forms', async () => {
    expect(await reading(message({ ids: `data-message-id="#msg-f:${decimal(FIRST)}"` }))).toMatchObject({
      ids: [FIRST],
    });
    const logged = message({ id: FIRST, ids: '' }).replace(
      'class="ii gt"',
      `class="ii gt" jslog="20277; 4:${btoa(`["#msg-f:${decimal(FIRST)}"]`)}"`,
    );
    expect(await reading(logged)).toMatchObject({ ids: [FIRST], complete: true });
  });

  test('the id as it was until 2018', async () => {
    const old = message({ id: FIRST, ids: '' }).replace('class="a3s aiL"', `class="a3s aXjCH m${FIRST}"`);
    expect(await reading(old)).toMatchObject({ ids: [FIRST], complete: true });
  });

  test('the original where a translation is shown', async () => {
    const translated = message({ id: FIRST, body: 'Hallo' })
      .replace(/class="ii gt" id/, 'style="display: none" class="ii gt" id')
      .replace('class="ii gt" style="display: none"', 'class="ii gt"');
    const found = await open(threadPage({ id: FIRST, messages: translated }));
    expect(found!.thread.messages[0]!.blocks).toEqual([{ kind: 'own', text: 'Hallo' }]);
  });

  test('an open message without a sender cannot be understood', async () => {
    const broken = message({ id: FIRST })
      .replaceAll('class="gD"', 'class="renamed"')
      .replaceAll(' email=', ' mail=');
    await expect(open(threadPage({ id: FIRST, messages: broken }))).rejects.toThrow(
      'gmail: cannot read sender',
    );
  });

  test('the report of a page that is not understood holds no text of the mail', async () => {
    const broken = message({ id: FIRST, body: 'SECRET', name: 'SECRET' }).replaceAll(' email=', ' mail=');
    const error = await open(threadPage({ id: FIRST, subject: 'SECRET', messages: broken })).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(SelectorError);
    expect((error as SelectorError).outline).toContain('span.gD');
    expect((error as SelectorError).outline).not.toMatch(/SECRET|maya|example/i);
  });
});

test('drafts are marked, and are never what is newest', async () => {
  const draft = `<div class="h7" role="listitem"><div class="adn ads" data-message-id="#msg-a:r-77"><div class="ip adB"><div class="M9"><div class="aoI"><form class="bAs"><input type="hidden" name="draft" value="#msg-a:r-77"><div name="to"><div role="option" data-name="Maya" data-hovercard-id="${MAYA}"></div></div></form><table><tr><td class="Ap"><div class="Am Al editable" contenteditable="true" g_editable="true">Dear Maya,<div>I wanted</div></div></td></tr></table></div></div></div></div></div>`;
  const found = await open(threadPage({ id: FIRST, messages: message({ id: FIRST }) + draft }));
  expect(found).toMatchObject({ complete: true, thread: { newestId: FIRST } });
  expect(found!.thread.messages[1]).toEqual({
    id: 'msg-a:r-77',
    from: { name: '', address: ME },
    to: [{ name: 'Maya', address: MAYA }],
    cc: [],
    sentAt: Date.parse('2026-11-02T08:00:00Z'),
    subject: 'Backend engineer',
    blocks: [{ kind: 'own', text: 'Dear Maya,\nI wanted' }],
    draft: true,
  });
});

test('the strip stands above the reply area of the newest message', async () => {
  const page = await show(gmailPage(threadPage({ id: FIRST, messages: message({ id: FIRST }) + own() })));
  const strip = page.createElement('aside');
  gmail.openThread(page)!.strip.put(strip);
  gmail.openThread(page)!.strip.put(strip);
  expect(page.querySelectorAll('aside')).toHaveLength(1);
  expect(strip.nextElementSibling!.className).toBe('gA gt');
  expect(strip.closest('[role=listitem]')).toBe([...page.querySelectorAll('[role=listitem]')].at(-1));
});

test('a conversation in a window of its own has its id in the address', async () => {
  for (const th of [FIRST, `%23thread-f:${decimal(FIRST)}`]) {
    const { document: page } = await blank(`/mail/u/0/?view=btop&th=${th}`);
    page.title = `Backend engineer - ${ME} - Gmail`;
    const view = parse(threadView({ messages: message({ id: FIRST }), ids: '' })).body.firstElementChild!;
    page.body.append(view);
    expect(gmail.openThread(page)).toMatchObject({ id: FIRST, complete: true });
  }
});
