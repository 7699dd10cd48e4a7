/** The pretend Outlook running in a frame, for tests that write in it. */
import { afterEach, expect } from 'vitest';
import outlook from '../../../src/webmail/outlook/index.ts';
import type { ReplyBox } from '../../../src/webmail/webmail.ts';
import type { OutlookOptions } from '../../stage/outlook/options.ts';
import { defaultOptions } from '../../stage/outlook/options.ts';
import { type Control, startPage } from '../../stage/outlook/page/start.ts';
import style from '../../stage/outlook/style.css?inline';
import { account, maya, now } from './pages.ts';

export const note = 'Hi Maya,\n\nI hope your week goes well. Have you heard anything?\n\nBest,\nRobin';
export const { signal } = new AbortController();
const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

export type Stage = { readonly page: Document; readonly control: Control };

export async function stageWith(options: Partial<OutlookOptions> = {}, owner = account()): Promise<Stage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:800px';
  document.body.append(frame);
  frames.push(frame);
  const win = frame.contentWindow as Window & typeof globalThis;
  const sheet = win.document.createElement('style');
  sheet.textContent = style;
  win.document.head.append(sheet);
  const delays = {
    pane: 20,
    unfold: 20,
    box: 30,
    fill: 60,
    autosave: 150,
    paste: 0,
    search: 60,
    more: 30,
    rows: 40,
  };
  const control = startPage(
    win,
    { account: owner, options: { ...defaultOptions, delays, ...options }, now },
    async () => undefined,
  );
  return { page: win.document, control };
}

export async function opened(stage: Stage, slug = 'interview'): Promise<void> {
  stage.control.open(slug);
  await expect.poll(() => outlook.openThread(stage.page)?.id).toBe(stage.control.idOf(slug));
}

export async function reply(stage: Stage, all = false): Promise<ReplyBox> {
  await opened(stage);
  const result = await outlook.compose.openReply(stage.page, { address: maya.address, all }, signal);
  if (!result.ok) throw new Error(result.fault);
  return result.value;
}

export const editorOf = ({ page }: Stage) => page.querySelector('.editor') as HTMLElement;
export const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
