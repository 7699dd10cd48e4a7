/** Replies that do not stand below their mail: in the conversation's place, or in a window of their own. */
import { afterEach, describe, expect, test } from 'vitest';
import outlook from '../../../src/webmail/outlook/index.ts';
import { announcePopOut } from '../../../src/webmail/pop-out.ts';
import { conversation } from '../../stage/outlook/model.ts';
import type { OutlookOptions } from '../../stage/outlook/options.ts';
import { account, at, interview, maya, me, receipt } from './pages.ts';
import { lines, note, opened, type Stage, signal, stageWith } from './running.ts';

const boxes = ({ page }: Stage) => outlook.compose.replyBoxes(page);
const to = { address: maya.address, all: false };

/** Of the same people, with the same subject: what is in it differs. */
const another = conversation(
  {
    slug: 'another',
    subject: interview.subject,
    category: 'primary',
    expect: { verdict: 'hiring' },
    mails: [
      {
        from: maya,
        to: [me],
        at: at(11, 3, 9, 0),
        text: 'Could you send me the list of your references by Monday, please?',
      },
    ],
  },
  false,
);

const all = account([another, interview, receipt]);
const press = (stage: Stage, selector: string) => stage.page.querySelector<HTMLElement>(selector)?.click();

/** Presses Reply as the candidate does, and waits until quote and recipients are there. */
async function replying(stage: Stage, slug = 'interview'): Promise<void> {
  await opened(stage, slug);
  const pressed = await outlook.compose.openReply(stage.page, to, signal);
  if (!pressed.ok) throw new Error(pressed.fault);
}

describe('a reply below the whole conversation', () => {
  test('belongs to it', async () => {
    const stage = await stageWith({ reply: 'beside' }, all);
    await replying(stage);
    expect(boxes(stage)).toMatchObject([{ threadId: interview.id, recipients: [maya] }]);
  });

  test.each(['RE: Something else', 'FW: Interview at Quantal', 'RE: Senior: Interview at Quantal', ''])(
    'does not with the subject "%s"',
    async (subject) => {
      const stage = await stageWith({ reply: 'beside' }, all);
      await replying(stage);
      (stage.page.querySelector('input[id$="_SUBJECT"]') as HTMLInputElement).value = subject;
      expect(boxes(stage)).toMatchObject([{ threadId: undefined }]);
    },
  );

  test.each(['AW: Interview at Quantal', 'Re: RE: Interview at Quantal', '回复：Interview at Quantal'])(
    'does with "%s"',
    async (subject) => {
      const stage = await stageWith({ reply: 'beside' }, all);
      await replying(stage);
      (stage.page.querySelector('input[id$="_SUBJECT"]') as HTMLInputElement).value = subject;
      expect(boxes(stage)).toMatchObject([{ threadId: interview.id }]);
    },
  );
});

describe('a reply in the conversation’s place', () => {
  const full = (options: Partial<OutlookOptions> = {}) => stageWith({ reply: 'full', ...options }, all);

  test('is that of the conversation that stood there', async () => {
    const stage = await full();
    await replying(stage);
    expect(stage.page.querySelector('#ConversationReadingPaneContainer')).toBeNull();
    expect(outlook.openThread(stage.page)).toMatchObject({ id: interview.id });
    expect(boxes(stage)).toMatchObject([{ threadId: interview.id, recipients: [maya] }]);
  });

  test('takes the note, and has the strip above it', async () => {
    const stage = await full();
    await replying(stage);
    const [box] = boxes(stage);
    const before = lines(box?.text() ?? '');
    expect(await box?.insert(note)).toBe(true);
    expect(lines(box?.text() ?? '')).toEqual([...lines(note), ...before]);
    const strip = stage.page.createElement('div');
    outlook.openThread(stage.page)?.strip.put(strip);
    expect(strip.nextElementSibling?.id).toMatch(/^docking_InitVisiblePart_/);
  });

  test.each<[string, (stage: Stage) => void]>([
    ['another conversation is selected', (stage) => select(stage, 'another')],
    [
      'its row is out of sight',
      ({ page }) => page.querySelector(`[data-convid="${interview.id}"]`)?.remove(),
    ],
    ['nothing is selected', (stage) => select(stage, undefined)],
    ['the subject is another', (stage) => Object.assign(field(stage), { value: 'RE: Else' })],
    [
      'the quote is another',
      (stage) => void quote(stage)?.replaceChildren('Something quite different from what Maya wrote'),
    ],
    ['the quote is gone', (stage) => header(stage)?.remove()],
    ['the quote is of somebody else', (stage) => header(stage)?.replaceChildren('From: Bo <bo@x.example>')],
  ])('is nobody’s where %s', async (_, change) => {
    const stage = await full();
    await replying(stage);
    change(stage);
    expect(outlook.openThread(stage.page)).toBeUndefined();
    expect(boxes(stage)).toMatchObject([{ threadId: undefined }]);
  });

  test('is nobody’s once mail has come, which the page cannot show', async () => {
    const stage = await full();
    await replying(stage);
    const [row] = stage.page.querySelectorAll(`[data-convid="${interview.id}"] .hwyHQ`);
    row?.setAttribute('title', 'Tue 11/24/2026 9:12 AM');
    expect(outlook.openThread(stage.page)).toBeUndefined();
  });

  test('is not mistaken for that of a conversation with the same subject and people', async () => {
    const stage = await full();
    await replying(stage);
    await opened(stage, 'another');
    // The candidate goes back to the reply by its tab: address and list still say the other conversation.
    press(stage, '.dock button');
    expect(stage.page.querySelector('#ReadingPaneContainerId .editor')).not.toBeNull();
    expect(outlook.openThread(stage.page)).toBeUndefined();
    expect(boxes(stage)).toMatchObject([{ threadId: undefined }]);
  });

  test('does not count while another conversation stands there', async () => {
    const stage = await full();
    await replying(stage);
    await opened(stage, 'another');
    expect(stage.page.querySelector('.editor')).not.toBeNull();
    expect(boxes(stage)).toEqual([]);
  });

  test('is left for its conversation, where the draft is another’s', async () => {
    const stage = await full();
    await replying(stage, 'another');
    expect(await outlook.compose.goTo(stage.page, interview.id, signal)).toBe(true);
    expect(stage.page.querySelector('#ConversationReadingPaneContainer')).not.toBeNull();
  });

  test('of a message too short to tell it from others is nobody’s', async () => {
    const short = {
      ...interview,
      items: interview.items.slice(1, 2).map((item) => ({ ...item, from: maya, to: [me] })),
    };
    const stage = await stageWith({ reply: 'full' }, account([short, receipt]));
    await opened(stage);
    press(stage, '[data-icon-name=ArrowReplyRegular]');
    await expect.poll(() => stage.page.querySelector('#divRplyFwdMsg')).not.toBeNull();
    expect(outlook.openThread(stage.page)).toBeUndefined();
  });
});

describe('a reply in a window of its own', () => {
  const ends: AbortController[] = [];
  const views: Window[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end.abort();
    for (const view of views.splice(0)) view.close();
  });

  /** Presses the pop-out of the reply; the script of ours in the new window says that it is there. */
  async function poppedOut(stage: Stage): Promise<Window> {
    const end = new AbortController();
    ends.push(end);
    outlook.watch(stage.page, () => undefined, end.signal);
    const win = stage.page.defaultView as Window;
    const made = new Promise<Window>((resolve) => {
      const open = win.open.bind(win);
      win.open = (...args) => {
        const view = open(...args);
        if (view) resolve(view);
        return view;
      };
    });
    press(stage, '.pop-out');
    const view = await made;
    views.push(view);
    announcePopOut(view);
    await expect.poll(() => view.document.querySelector('#divRplyFwdMsg')).not.toBeNull();
    return view;
  }

  test('is that of the conversation that the page shows', async () => {
    const stage = await stageWith({}, all);
    await replying(stage);
    await poppedOut(stage);
    expect(stage.page.querySelector('.editor')).toBeNull();
    expect(boxes(stage)).toMatchObject([{ threadId: interview.id, recipients: [maya] }]);
  });

  test('takes the note, keeps what was typed, and Outlook saves it', async () => {
    const stage = await stageWith({}, all);
    await replying(stage);
    const view = await poppedOut(stage);
    const editor = view.document.querySelector('.editor') as HTMLElement;
    editor.focus();
    view.getSelection()?.setPosition(editor.firstElementChild, 0);
    view.document.execCommand('insertText', false, 'PS: I moved house.');
    const [box] = boxes(stage);
    const before = lines(box?.text() ?? '');
    expect(before[0]).toBe('PS: I moved house.');
    expect(await box?.insert(note)).toBe(true);
    expect(lines(editor.innerText)).toEqual([...lines(note), ...before]);
    expect(await box?.saved(AbortSignal.timeout(15_000))).toBe(true);
    expect(stage.control.log.saves.at(-1)).toMatchObject({ conversation: interview.id });
  });

  test('is none of the conversation that the page shows now, whose subject it bears', async () => {
    const stage = await stageWith({}, all);
    await replying(stage);
    await poppedOut(stage);
    await opened(stage, 'another');
    expect(boxes(stage)).toMatchObject([{ threadId: undefined }]);
  });

  test('is passed over where the page shows a conversation of another subject', async () => {
    const stage = await stageWith({}, all);
    await replying(stage);
    await poppedOut(stage);
    await opened(stage, 'receipt');
    expect(boxes(stage)).toEqual([]);
  });

  test('stands beside one below the mail: there are two', async () => {
    const stage = await stageWith({}, all);
    await replying(stage);
    await poppedOut(stage);
    await opened(stage, 'receipt');
    await opened(stage);
    press(stage, '[data-icon-name=ArrowReplyRegular]');
    await expect.poll(() => boxes(stage).length).toBe(2);
  });

  test('is gone when the window is closed', async () => {
    const stage = await stageWith({}, all);
    await replying(stage);
    (await poppedOut(stage)).close();
    await expect.poll(() => boxes(stage)).toEqual([]);
  });
});

const field = ({ page }: Stage) => page.querySelector('input[id$="_SUBJECT"]') as HTMLInputElement;
const header = ({ page }: Stage) => page.querySelector('#divRplyFwdMsg');
const quote = (stage: Stage) => header(stage)?.nextElementSibling;

/** What the list says, while the pane stays as it is. */
function select({ page, control }: Stage, slug: string | undefined): void {
  for (const row of page.querySelectorAll('[data-convid]'))
    row.setAttribute(
      'aria-selected',
      String(slug !== undefined && row.getAttribute('data-convid') === control.idOf(slug)),
    );
  page.querySelector('[aria-activedescendant]')?.removeAttribute('aria-activedescendant');
}
