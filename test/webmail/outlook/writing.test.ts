/** Putting a note into a reply, on the pretend Outlook with the editor that Outlook itself uses. */
import { describe, expect, test } from 'vitest';
import outlook from '../../../src/webmail/outlook/index.ts';
import { undo } from '../../../src/webmail/outlook/ways.ts';
import { defaultOptions } from '../../stage/outlook/options.ts';
import { account, interview, maya, me } from './pages.ts';
import { editorOf, lines, note, opened, reply, type Stage, signal, stageWith } from './running.ts';

/** What Outlook itself puts into a reply to the last message, and what stands in front of it. */
const tail = [
  'Robin',
  'From: Maya Lindqvist <maya@quantal.example>',
  'Sent: Mon 11/2/2026 4:41 PM',
  'To: Robin Adeyemi',
  'Subject: Interview at Quantal',
  'Thank you for Thursday. We will let you know by Friday.',
  'Maya Lindqvist',
];
const ownLines = (stage: Stage, below = tail) => {
  const all = lines(editorOf(stage).innerText);
  expect(all.slice(-below.length)).toEqual(below);
  return all.slice(0, -below.length);
};

describe('the reply', () => {
  test('belongs to the thread and goes to the person', async () => {
    const box = await reply(await stageWith());
    expect(box.threadId).toBe(interview.id);
    expect(box.recipients).toEqual([maya]);
  });

  test('to all, where the message had several', async () => {
    const box = await reply(await stageWith(), true);
    expect(box.recipients.map(({ address }) => address)).toEqual([maya.address, 'bo.chen@northwind.example']);
  });

  test.each(['de', 'he'] as const)('in %s', async (language) => {
    const box = await reply(await stageWith({ language, format: 'gb' }));
    expect([box.threadId, box.recipients]).toEqual([interview.id, [maya]]);
  });

  test('of names alone says the name', async () => {
    const box = await reply(await stageWith({ namesOnly: true }));
    expect(box.recipients).toEqual([{ name: maya.name, address: '' }]);
  });

  test('to a person whose message is folded: it is unfolded first', async () => {
    const stage = await stageWith();
    await opened(stage);
    const result = await outlook.compose.openReply(stage.page, { address: me.address, all: false }, signal);
    expect(result).toMatchObject({ ok: true, value: { recipients: [maya] } });
  });

  test.each([
    ['recipient differs', {}, 'nobody@nowhere.example'],
    ['no reply button', { noReplyButton: true }, maya.address],
  ] as const)('%s', async (fault, options, address) => {
    const stage = await stageWith(options);
    await opened(stage);
    expect(await outlook.compose.openReply(stage.page, { address, all: false }, signal)).toEqual({
      ok: false,
      fault,
    });
  });

  test('no reply box', async () => {
    const stage = await stageWith({ noReplyBox: true });
    await opened(stage);
    const soon = AbortSignal.timeout(400);
    expect(await outlook.compose.openReply(stage.page, { address: maya.address, all: false }, soon)).toEqual({
      ok: false,
      fault: 'no reply box',
    });
  });

  test('that goes to somebody else says so', async () => {
    const box = await reply(await stageWith({ wrongRecipient: 'else@evil.example' }));
    expect(box.recipients[0]?.address).toBe('else@evil.example');
  });

  test('whose subject is another one belongs to no thread', async () => {
    const stage = await stageWith();
    await reply(stage);
    (stage.page.querySelector('input[id$="_SUBJECT"]') as HTMLInputElement).value = 'RE: Something else';
    expect(outlook.compose.replyBoxes(stage.page)[0]?.threadId).toBeUndefined();
  });

  test('in a window of its own names no thread', async () => {
    const stage = await stageWith();
    await reply(stage);
    const compose = stage.page.querySelector('.compose') as Element;
    stage.page.body.innerHTML = '<div data-app-section="Form_Content"></div>';
    stage.page.body.firstElementChild?.append(compose);
    expect(outlook.compose.replyBoxes(stage.page)).toMatchObject([
      { threadId: undefined, recipients: [maya] },
    ]);
  });
});

describe('inserting', () => {
  test('above signature and quote, which stay as they are', async () => {
    const stage = await stageWith();
    const box = await reply(stage);
    const before = lines(box.text());
    expect(await box.insert(note)).toBe(true);
    expect(ownLines(stage)).toEqual(lines(note));
    expect(lines(box.text())).toEqual([...lines(note), ...before]);
  });

  test('keeps the empty lines between paragraphs', async () => {
    const stage = await stageWith();
    const box = await reply(stage);
    await box.insert(note);
    expect(box.text().replaceAll(/\n{2,}/g, '\n\n')).toContain('Hi Maya,\n\nI hope');
  });

  test('one undo takes it out again', async () => {
    const stage = await stageWith();
    const box = await reply(stage);
    const before = lines(box.text());
    await box.insert(note);
    undo(editorOf(stage));
    await expect.poll(() => lines(box.text())).toEqual(before);
  });

  test('the caret ends behind the text', async () => {
    const stage = await stageWith();
    const box = await reply(stage);
    await box.insert(note);
    stage.page.execCommand('insertText', false, '!');
    expect(ownLines(stage).at(-1)).toBe('Robin!');
  });

  test('what was typed stays, behind the text', async () => {
    const stage = await stageWith();
    const box = await reply(stage);
    editorOf(stage).focus();
    stage.page.getSelection()?.setPosition(editorOf(stage).firstElementChild, 0);
    stage.page.execCommand('insertText', false, 'PS: I moved house.');
    await box.insert(note);
    expect(ownLines(stage)).toEqual([...lines(note), 'PS: I moved house.']);
    undo(editorOf(stage));
    await expect.poll(() => ownLines(stage)).toEqual(['PS: I moved house.']);
  });

  test('without a signature', async () => {
    const stage = await stageWith({}, { ...account(), signature: '' });
    const box = await reply(stage);
    expect(await box.insert(note)).toBe(true);
    expect(ownLines(stage, tail.slice(1))).toEqual(lines(note));
  });

  test('where there is no empty line above the signature', async () => {
    const stage = await stageWith();
    const box = await reply(stage);
    while (
      editorOf(stage).textContent?.startsWith('Robin') &&
      !editorOf(stage).firstElementChild?.textContent
    )
      editorOf(stage).firstElementChild?.remove();
    expect(await box.insert(note)).toBe(true);
    expect(ownLines(stage)).toEqual(lines(note));
    expect(box.text()).toMatch(/Best,\n+Robin\n+Robin\n/);
  });

  test('Outlook saves it as its own draft', async () => {
    const stage = await stageWith();
    const box = await reply(stage);
    await box.insert(note);
    expect(await box.saved(AbortSignal.timeout(3000))).toBe(true);
    const save = stage.control.log.saves.at(-1);
    expect(save).toMatchObject({ kind: 'draft', conversation: interview.id, to: [maya.address] });
    expect(lines((save as { text: string }).text).slice(0, 4)).toEqual(lines(note));
    expect(stage.control.log.sends).toEqual([]);
  });

  test('is not saved where nothing is said', async () => {
    const stage = await stageWith({ delays: { ...defaultOptions.delays, pane: 20, autosave: 60_000 } });
    const box = await reply(stage);
    await box.insert(note);
    expect(await box.saved(AbortSignal.timeout(400))).toBe(false);
  });

  test('nothing is made of markup in the text', async () => {
    const stage = await stageWith();
    const box = await reply(stage);
    const odd = 'a <b>bold</b> & <img src=x onerror=alert(1)> claim';
    const bold = editorOf(stage).querySelectorAll('b').length;
    expect(await box.insert(odd)).toBe(true);
    expect(editorOf(stage).querySelector('img')).toBeNull();
    expect(editorOf(stage).querySelectorAll('b')).toHaveLength(bold);
    expect(ownLines(stage)).toEqual([odd]);
  });

  test.each(['he', 'de'] as const)('on a page in %s', async (language) => {
    const stage = await stageWith({ language });
    const box = await reply(stage);
    const before = lines(box.text());
    expect(await box.insert(note)).toBe(true);
    expect(lines(box.text())).toEqual([...lines(note), ...before]);
    expect(await box.saved(AbortSignal.timeout(3000))).toBe(true);
  });
});

describe('going to a thread', () => {
  test('by its row', async () => {
    const stage = await stageWith();
    expect(await outlook.compose.goTo(stage.page, interview.id, signal)).toBe(true);
    expect(outlook.openThread(stage.page)?.id).toBe(interview.id);
  });

  test('that is shown already touches nothing', async () => {
    const stage = await stageWith();
    await opened(stage);
    await outlook.compose.goTo(stage.page, interview.id, signal);
    expect(stage.control.log.opens).toEqual(['interview']);
  });

  test('while another is open never answers before the pane shows it', async () => {
    const stage = await stageWith({ delays: { ...defaultOptions.delays, pane: 300 } });
    await opened(stage, 'receipt');
    expect(await outlook.compose.goTo(stage.page, interview.id, signal)).toBe(true);
    expect(stage.page.querySelector('[id$="_SUBJECT"]')?.textContent).toBe('Interview at Quantal');
  });

  test('that lies further down in the list', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...interview,
      id: `${interview.id}${i}`,
      slug: `no-${i}`,
      subject: `Number ${i}`,
    }));
    const stage = await stageWith({}, account(many));
    const wanted = many[40]?.id ?? '';
    expect(outlook.rows(stage.page).some(({ threadId }) => threadId === wanted)).toBe(false);
    expect(await outlook.compose.goTo(stage.page, wanted, signal)).toBe(true);
  });
});
