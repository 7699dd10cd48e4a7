/** Outlook's own editor in a reply. */
import {
  ChangeSource,
  createDomToModelContext,
  createEditor,
  domToContentModel,
  type EditorPlugin,
  type IEditor,
  type PluginEvent,
} from 'roosterjs';
import type { Stage } from './stage.ts';

export type Writing = {
  /** Puts in what Outlook puts into a new reply. */
  readonly fill: (markup: string) => void;
  readonly dispose: () => void;
};

/** `changed` hears of everything that Outlook would save. */
export function createWriting(stage: Stage, div: HTMLDivElement, changed: () => void): Writing {
  let filled = false;
  const plugin: EditorPlugin = {
    getName: () => 'Autosave',
    initialize() {},
    dispose() {},
    onPluginEvent(event: PluginEvent) {
      if (
        filled &&
        !stage.options.deafEditor &&
        (event.eventType === 'contentChanged' || event.eventType === 'input')
      )
        changed();
    },
  };
  if (stage.options.pasteRefused || stage.options.deafEditor) refuse(div, 'paste');
  else if (stage.options.delays.paste > 0) putOff(stage, div);
  if (stage.options.typingRefused) revertTyping(stage, div);
  const editor: IEditor = createEditor(div, [plugin]);
  if (stage.options.deafEditor) deafen(stage, div);
  return {
    fill(markup) {
      const holder = stage.doc.createElement('div');
      stage.setHtml(holder, { html: markup });
      const model = domToContentModel(holder, createDomToModelContext());
      editor.formatContentModel(
        (held) => {
          held.blocks = model.blocks;
          return true;
        },
        { changeSource: ChangeSource.SetContent },
      );
      editor.takeSnapshot();
      filled = true;
    },
    dispose: () => editor.dispose(),
  };
}

/** The event never reaches the editor. */
const refuse = (div: HTMLElement, type: string): void =>
  div.addEventListener(
    type,
    (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    { capture: true },
  );

/** The paste is taken at once, and what it holds comes later. */
function putOff(stage: Stage, div: HTMLElement): void {
  const late = new WeakSet<Event>();
  div.addEventListener(
    'paste',
    (event) => {
      if (late.has(event)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      const { clipboardData } = event;
      const again = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
      late.add(again);
      stage.win.setTimeout(() => div.dispatchEvent(again), stage.options.delays.paste);
    },
    { capture: true },
  );
}

/** What the browser types is taken back at once; what is told in an event of one's own stays. */
function revertTyping(stage: Stage, div: HTMLElement): void {
  let held: Node[] = [];
  const hold = (): void => {
    held = [...div.childNodes].map((node) => node.cloneNode(true));
  };
  new stage.win.MutationObserver(hold).observe(div, { childList: true, characterData: true, subtree: true });
  div.addEventListener(
    'input',
    (event) => {
      if (event.isTrusted) div.replaceChildren(...held.map((node) => node.cloneNode(true)));
    },
    { capture: true },
  );
}

/** Whatever is put in is taken out again. */
function deafen(stage: Stage, div: HTMLElement): void {
  refuse(div, 'beforeinput');
  let content: Node[] | undefined;
  const observer = new stage.win.MutationObserver(() => {
    if (!content) return;
    div.replaceChildren(...content.map((node) => node.cloneNode(true)));
    observer.takeRecords();
  });
  stage.win.setTimeout(() => {
    content = [...div.childNodes].map((node) => node.cloneNode(true));
    observer.observe(div, { childList: true, characterData: true, subtree: true });
  }, stage.options.delays.fill + 120);
}
