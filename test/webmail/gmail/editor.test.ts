import { describe, expect, test } from 'vitest';
import { type Editor, insertText, textIn } from '../../../src/webmail/gmail/editor.ts';
import { show } from '../support.ts';

const NOTE = 'Dear Maya,\n\nOne line.\nAnother <b>line</b> & more.\n\nAna';
const signature =
  '<div class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Ana Candidate<div>555</div></div></div>';

async function editorWith(html: string) {
  const page = await show(
    `<body><div id="editor" contenteditable="true" g_editable="true" role="textbox">${html}</div></body>`,
  );
  return { page, editor: page.getElementById('editor') as HTMLElement };
}

const contents: [name: string, html: string, rest: string][] = [
  ['nothing', '', ''],
  ['a break', '<br>', ''],
  ['an empty line', '<div><br></div>', ''],
  [
    'an empty line and a signature',
    `<div dir="ltr"><br></div><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br>${signature}`,
    'Ana Candidate\n555',
  ],
  ['a signature at once', signature, 'Ana Candidate\n555'],
  [
    'a quote',
    '<br><div class="gmail_quote"><blockquote class="gmail_quote">Are you free?</blockquote></div>',
    'Are you free?',
  ],
  ['text', 'Hi Maya,<div>I am</div>', 'Hi Maya,\nI am'],
  ['text in a block', '<div dir="ltr">Hi Maya,<div>I am</div></div>', 'Hi Maya,\nI am'],
  ['text under an empty line', '<div><br></div><div>Hi Maya,</div>', 'Hi Maya,'],
  ['text above a signature', `<div>Hi Maya,</div>${signature}`, 'Hi Maya,\nAna Candidate\n555'],
  ['a picture', '<div><img src="data:," alt="x"></div>', ''],
];

describe.each(contents)('into %s', (_, html, rest) => {
  test('the note stands in front, and the rest as it was', async () => {
    const { editor } = await editorWith(html);
    expect(await insertText(editor, NOTE)).toBe(true);
    const text = textIn(editor);
    expect(text.startsWith(NOTE)).toBe(true);
    const after = text.slice(NOTE.length).replace(/^[\s-]+/, '');
    expect(after).toBe(rest);
    expect(editor.querySelector('b')).toBeNull();
    for (const kept of editor.querySelectorAll('.gmail_signature, .gmail_quote'))
      expect(kept.textContent).not.toContain('One line');
    for (const kept of editor.querySelectorAll('img')) expect(kept.isConnected).toBe(true);
  });

  test('one undo takes it out', async () => {
    const { page, editor } = await editorWith(html);
    const before = textIn(editor);
    const markup = editor.innerHTML;
    await insertText(editor, NOTE);
    page.execCommand('undo');
    expect(textIn(editor)).toBe(before);
    if (!html.startsWith('<div class="gmail_signature"')) expect(editor.innerHTML).toBe(markup);
  });

  test('the caret stands behind it', async () => {
    const { page, editor } = await editorWith(html);
    await insertText(editor, NOTE);
    page.execCommand('insertText', false, '§');
    expect(textIn(editor).startsWith(`${NOTE}§`)).toBe(true);
  });

  test('the editor hears of it as of typing', async () => {
    const { editor } = await editorWith(html);
    const trusted: boolean[] = [];
    editor.addEventListener('input', (event) => trusted.push(event.isTrusted));
    await insertText(editor, NOTE);
    expect(trusted.length).toBeGreaterThan(0);
    expect(trusted.every(Boolean)).toBe(true);
  });

  test('an editor that undoes it is left as it was', async () => {
    const { editor } = await editorWith(html);
    const before = textIn(editor);
    const kept = [...editor.childNodes];
    editor.addEventListener('input', () => editor.replaceChildren(...kept));
    expect(await insertText(editor, NOTE)).toBe(false);
    expect(textIn(editor)).toBe(before);
  });
});

test('an editor that takes half of it is put back', async () => {
  const { editor } = await editorWith('<div>Typed</div>');
  let done = false;
  editor.addEventListener('input', () => {
    if (done) return;
    done = true;
    setTimeout(() => editor.replaceChildren('Dear Maya, Typed'));
  });
  expect(await insertText(editor, NOTE)).toBe(false);
  expect(editor.innerHTML).toBe('<div>Typed</div>');
});

test('undo after typing takes the note alone', async () => {
  const { page, editor } = await editorWith('');
  editor.focus();
  page.execCommand('insertText', false, 'Typed');
  page.getSelection()!.collapse(editor, 0);
  await insertText(editor, NOTE);
  page.execCommand('undo');
  expect(textIn(editor)).toBe('Typed');
});

describe('plain text', () => {
  const area = async (value: string) => {
    const page = await show('<textarea class="Ak"></textarea>');
    const editor = page.querySelector('textarea')!;
    editor.value = value;
    return { page, editor: editor as Editor & HTMLTextAreaElement };
  };
  test.each([
    ['', NOTE],
    ['\n\n-- \nAna', `${NOTE}\n\n-- \nAna`],
    ['Hi Maya', `${NOTE}\n\nHi Maya`],
    ['\nHi Maya\n-- \nAna', `${NOTE}\n\nHi Maya\n-- \nAna`],
  ])('%j', async (before, after) => {
    const { page, editor } = await area(before);
    expect(await insertText(editor, NOTE)).toBe(true);
    expect(editor.value).toBe(after);
    expect(editor.selectionStart).toBe(NOTE.length);
    page.execCommand('undo');
    expect(editor.value).toBe(before);
  });

  test('read only', async () => {
    const { editor } = await area('Hi');
    editor.readOnly = true;
    expect(await insertText(editor, NOTE)).toBe(false);
    expect(editor.value).toBe('Hi');
  });
});
