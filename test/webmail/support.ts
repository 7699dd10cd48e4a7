/** Pages for the tests, shown in a frame of a real browser engine. */

import { onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';

/** Shows a page with layout, so that visibility and editing are the engine's own. Gone when the test ends. */
export async function show(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  return frame.contentDocument!;
}

/** Parsed and shown nowhere, as a page that was fetched. */
export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

type MaterialCommands = {
  readMaterial(path: string): Promise<string | undefined>;
  listMaterial(path: string): Promise<string[]>;
};

/** A piece of a real page; undefined where the material beside the project is absent. */
export const material = (path: string): Promise<string | undefined> =>
  (commands as unknown as MaterialCommands).readMaterial(path);
export const listMaterial = (path: string): Promise<string[]> =>
  (commands as unknown as MaterialCommands).listMaterial(path);

export const frames = (count = 2): Promise<void> =>
  count === 0
    ? Promise.resolve()
    : new Promise((resolve) => requestAnimationFrame(() => resolve(frames(count - 1))));

/** An empty page at a path of the host, in a frame with layout. */
export async function blank(path: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}
